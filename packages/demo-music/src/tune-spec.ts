import type { BassFigure, ChordFigure } from './tune-figures.ts';
import type { GrooveName } from './tune-grooves.ts';
import type { InstrumentName } from './tune-instruments.ts';
import type { Feel } from './tune-motif.ts';
import type { Harmony, KeyName, ScaleName } from './tune-scale.ts';

/** The players of a tune and their parts: usually shared by the songs of an album. */
export interface Ensemble {
  readonly melody: {
    readonly instrument: InstrumentName;
    readonly feel: Feel;
    /** Octaves above (or below) the usual register. */
    readonly octave?: number;
    /** Whether each note is heard twice more, softer each time. */
    readonly echo?: boolean;
    /** Whether the last phrase is sung in two voices. */
    readonly duet?: boolean;
  };
  readonly chords: { readonly instrument: InstrumentName; readonly figure: ChordFigure };
  /** Holds the chords in the background. */
  readonly pad?: InstrumentName;
  readonly bass?: { readonly instrument: InstrumentName; readonly figure: BassFigure };
  readonly groove?: GrooveName;
  /** How large the room is, from 0 (dry) to 1. */
  readonly room: number;
  /** How freely they play, from 0 (like a machine) to 1. */
  readonly looseness: number;
}

/** Everything that a tune is made from; plain data, so that it can be sent to a worker. */
export interface TuneSpec extends Ensemble {
  /** Determines the melody and the small liberties of the players. */
  readonly seed: number;
  /** Length in seconds, 20 to 40. */
  readonly seconds: number;
  /** Beats a minute. */
  readonly tempo: number;
  readonly beatsPerBar: 3 | 4;
  /** Where the second half of a beat falls, as a fraction of the beat: 0.5 is straight, 0.66 swings. */
  readonly swing: number;
  readonly key: KeyName;
  readonly scale: ScaleName;
  /** Degrees of the scale, from 1, of the chords: one for each bar, repeated. */
  readonly progression: readonly number[];
  readonly harmony: Harmony;
}
