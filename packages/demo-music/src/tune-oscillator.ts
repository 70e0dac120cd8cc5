import type { Samples } from './tune-samples.ts';

/** Samples between two updates of envelope and vibrato: less than three milliseconds, and 64 times less to
 * compute. */
export const block = 64;

/** The positions of one or two readers in a table whose length is a power of two, and their step for each sample. */
export interface Reading {
  readonly table: Float32Array;
  readonly step: number;
  phase: number;
  readonly otherStep: number;
  otherPhase: number;
}

/** Values that change from block to block: the bend of the pitch, and the level with its slope. */
export interface Motion {
  bend: number;
  level: number;
  slope: number;
}

// These two loops take most of a tune's time. The tables are long enough to be read without interpolation: the error
// is 67 dB below the note.

/** Adds one block of a single reader. */
export function addSingle(samples: Samples, from: number, reading: Reading, motion: Motion): void {
  const { table } = reading;
  const { bend, slope } = motion;
  const mask = table.length - 1;
  const step = reading.step * bend;
  let { phase } = reading;
  let { level } = motion;
  for (let index = from; index < from + block; index += 1) {
    samples[index] = (samples[index] ?? 0) + (table[phase & mask] ?? 0) * level;
    level += slope;
    phase += step;
  }
  reading.phase = phase;
}

/** Adds one block of two readers. They are not equally loud, or they would sometimes cancel each other out. */
export function addPair(samples: Samples, from: number, reading: Reading, motion: Motion): void {
  const { table } = reading;
  const { bend, slope } = motion;
  const mask = table.length - 1;
  const step = reading.step * bend;
  const otherStep = reading.otherStep * bend;
  let { phase, otherPhase } = reading;
  let { level } = motion;
  for (let index = from; index < from + block; index += 1) {
    const value = (table[phase & mask] ?? 0) + (table[otherPhase & mask] ?? 0) * 0.46;
    samples[index] = (samples[index] ?? 0) + value * level;
    level += slope;
    phase += step;
    otherPhase += otherStep;
  }
  reading.phase = phase;
  reading.otherPhase = otherPhase;
}
