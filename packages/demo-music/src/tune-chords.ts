import { between, cycle, type Random } from './random.ts';
import { chordFigures } from './tune-figures.ts';
import type { Bar } from './tune-form.ts';
import type { Note } from './tune-note.ts';
import { readPattern, type Step } from './tune-pattern.ts';
import { voicing } from './tune-scale.ts';
import type { TuneSpec } from './tune-spec.ts';

/** The voices of every chord are in the octave above this G, so that they move little between chords. */
const lowestVoice = 55;

/** A pad only adds colour; its fourth voice would not be missed, but costs as much as the others. */
const padVoices = 3;

/** Plays the chords bar by bar; the last one is spread out and rings. */
export function composeChords(spec: TuneSpec, bars: readonly Bar[], random: Random): Note[] {
  return bars.flatMap((bar, index) => {
    const voices = voicing(bar.chord, lowestVoice);
    if (bar.section === 'ending') return spreadChord(bar.start, spec.beatsPerBar, voices);
    const steps = readPattern(cycle(chordFigures[spec.chords.figure], index), spec.beatsPerBar);
    return steps.flatMap((step) => playStep(bar, step, voices, random));
  });
}

function playStep(bar: Bar, step: Step, voices: readonly number[], random: Random): Note[] {
  const start = bar.start + step.start;
  const accent = (step.start === 0 ? 0.72 : 0.6) + between(random, -0.06, 0.06);
  if (step.symbol !== 'o') {
    const index = Number(step.symbol);
    const pitch = cycle(voices, index) + 12 * Math.floor(index / voices.length);
    // A plucked voice rings on below the next ones.
    return [{ start, length: step.length * 1.8, pitch, velocity: accent }];
  }
  return voices.map((pitch, index) => ({
    start: start + index * 0.018,
    length: step.length * 0.92,
    pitch,
    velocity: accent * 0.8,
  }));
}

function spreadChord(start: number, beats: number, voices: readonly number[]): Note[] {
  return voices.map((pitch, index) => ({
    start: start + index * 0.09,
    length: beats,
    pitch,
    velocity: 0.6,
  }));
}

/** The chords held from bar to bar, in the background. */
export function composePad(spec: TuneSpec, bars: readonly Bar[]): Note[] {
  return bars.flatMap((bar) =>
    voicing(bar.chord, lowestVoice + 3)
      .slice(0, padVoices)
      .map((pitch) => ({
        start: bar.start,
        length: spec.beatsPerBar,
        pitch,
        velocity: bar.section === 'bridge' ? 0.7 : 0.55,
      })),
  );
}
