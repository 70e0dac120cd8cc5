/** The twelve keys, by their number of semitones above C. */
const keys = { C: 0, Db: 1, D: 2, Eb: 3, E: 4, F: 5, Gb: 6, G: 7, Ab: 8, A: 9, Bb: 10, B: 11 } as const;

/** Seven notes from which chords are built, and those on which a melody may rest, as semitones above the key note. */
const scales = {
  major: { chords: [0, 2, 4, 5, 7, 9, 11], melody: [0, 2, 4, 5, 7, 9, 11] },
  majorPentatonic: { chords: [0, 2, 4, 5, 7, 9, 11], melody: [0, 2, 4, 7, 9] },
  minor: { chords: [0, 2, 3, 5, 7, 8, 10], melody: [0, 2, 3, 5, 7, 8, 10] },
  minorPentatonic: { chords: [0, 2, 3, 5, 7, 8, 10], melody: [0, 3, 5, 7, 10] },
  harmonicMinor: { chords: [0, 2, 3, 5, 7, 8, 11], melody: [0, 2, 3, 5, 7, 8, 11] },
  dorian: { chords: [0, 2, 3, 5, 7, 9, 10], melody: [0, 2, 3, 5, 7, 9, 10] },
  lydian: { chords: [0, 2, 4, 6, 7, 9, 11], melody: [0, 2, 4, 6, 7, 9, 11] },
  mixolydian: { chords: [0, 2, 4, 5, 7, 9, 10], melody: [0, 2, 4, 5, 7, 9, 10] },
} as const;

export type KeyName = keyof typeof keys;
export type ScaleName = keyof typeof scales;

/** The number of stacked thirds: three, four, or four above a root that is left to the bass. */
export type Harmony = 'triads' | 'sevenths' | 'ninths';

/** Pitch classes: semitones above C, 0 to 11. */
export interface Chord {
  readonly root: number;
  readonly tones: readonly number[];
}

const thirds: Record<Harmony, readonly number[]> = {
  triads: [0, 2, 4],
  sevenths: [0, 2, 4, 6],
  ninths: [2, 4, 6, 8],
};

/** The chord on a degree of the scale, counted from 1. */
export function chordOn(degree: number, key: KeyName, scale: ScaleName, harmony: Harmony): Chord {
  const steps = scales[scale].chords;
  const classOf = (step: number) => (keys[key] + (steps[step % steps.length] ?? 0)) % 12;
  const root = classOf(degree - 1);
  const tones = thirds[harmony].map((third) => classOf(degree - 1 + third));
  // A ninth only a semitone above the root is dissonant; the root itself is the better fourth voice.
  return { root, tones: tones.map((tone) => ((tone - root + 12) % 12 === 1 ? root : tone)) };
}

/** MIDI numbers of every note from `low` to `high` that a melody in this scale uses. */
export function melodyLadder(key: KeyName, scale: ScaleName, low: number, high: number): number[] {
  const classes = new Set<number>(scales[scale].melody.map((step) => (keys[key] + step) % 12));
  return pitchesWithin(low, high).filter((pitch) => classes.has(pitch % 12));
}

/** MIDI numbers of every tone of the chord from `low` to `high`, lowest first. */
export function chordLadder(chord: Chord, low: number, high: number): number[] {
  return pitchesWithin(low, high).filter((pitch) => chord.tones.includes(pitch % 12));
}

/** MIDI numbers of the chord's tones between `low` and the octave above it, lowest first. */
export function voicing(chord: Chord, low: number): number[] {
  return chordLadder(chord, low, low + 11);
}

/** The MIDI number of a pitch class, in the octave that begins at `low`. */
export function pitchAbove(low: number, pitchClass: number): number {
  return low + ((((pitchClass - low) % 12) + 12) % 12);
}

/** The pitch nearest to `wanted` whose pitch class is one of `classes`; the higher of two that are equally near. */
export function nearestPitch(wanted: number, classes: readonly number[]): number {
  const candidates = pitchesWithin(wanted - 6, wanted + 6).filter((pitch) => classes.includes(pitch % 12));
  const distance = (pitch: number) => Math.abs(pitch - wanted - 0.1);
  return candidates.reduce((best, pitch) => (distance(pitch) < distance(best) ? pitch : best), wanted + 6);
}

/** The pitch class of the key note. */
export function tonicOf(key: KeyName): number {
  return keys[key];
}

function pitchesWithin(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
