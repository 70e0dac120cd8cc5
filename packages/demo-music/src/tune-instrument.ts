import type { Wave } from './tune-wavetable.ts';

/** One partial tone, or group of them, of a note. */
export interface Layer {
  /** A wave, or breath and strokes: hiss, with the softness of its high frequencies from 0 to 1. */
  readonly wave: Wave | { readonly hiss: number };
  /** Its frequency, as a multiple of the note's. */
  readonly ratio?: number;
  readonly gain: number;
  /** Seconds in which it falls to 1/e at middle C, sooner for higher notes; held if unset. */
  readonly decay?: number;
  /** Whether it is much stronger when the note is struck hard. */
  readonly bright?: boolean;
  /** Two players instead of one: that many cents above and below the note. */
  readonly detune?: number;
}

/** An instrument whose notes are sums of layers. */
export interface LayeredInstrument {
  readonly kind: 'layered';
  readonly gain: number;
  /** Seconds. */
  readonly attack: number;
  /** Seconds in which it falls to 1/e after the note's end. */
  readonly release: number;
  readonly layers: readonly Layer[];
  /** Depth in cents; `delay` is the time in seconds before it sets in. */
  readonly vibrato?: { readonly hertz: number; readonly cents: number; readonly delay: number };
  /** Depth from 0 to 1. */
  readonly tremolo?: { readonly hertz: number; readonly depth: number };
}

/** A plucked string, after Karplus and Strong. */
export interface PluckedInstrument {
  readonly kind: 'plucked';
  readonly gain: number;
  /** Seconds in which it falls to 1/e. */
  readonly decay: number;
  readonly release: number;
  /** From 0, a bright steel string, to 0.5, a dull one. */
  readonly damping: number;
  /** Softness of the plucking finger, 0 to 1. */
  readonly softness: number;
  /** Where it is plucked, as a fraction of the string's length. */
  readonly position: number;
}

export type Instrument = LayeredInstrument | PluckedInstrument;
