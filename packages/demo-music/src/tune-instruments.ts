import { heldInstruments } from './tune-instruments-held.ts';
import { stringInstruments } from './tune-instruments-string.ts';
import { struckInstruments } from './tune-instruments-struck.ts';

/** Every instrument there is; their gains make them about equally loud. */
export const instruments = { ...struckInstruments, ...heldInstruments, ...stringInstruments };

export type InstrumentName = keyof typeof instruments;
