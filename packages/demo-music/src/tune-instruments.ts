import { heldInstruments } from './tune-instruments-held.ts';
import { stringInstruments } from './tune-instruments-string.ts';
import { struckInstruments } from './tune-instruments-struck.ts';

/** All instruments; their gains make them about equally loud. */
export const instruments = { ...struckInstruments, ...heldInstruments, ...stringInstruments };

export type InstrumentName = keyof typeof instruments;
