import { between, cycle, type Random } from './random.ts';
import { bassFigures } from './tune-figures.ts';
import type { Bar } from './tune-form.ts';
import type { Note } from './tune-note.ts';
import { readPattern } from './tune-pattern.ts';
import { pitchAbove } from './tune-scale.ts';
import type { TuneSpec } from './tune-spec.ts';

/** Roots are in the octave above this F sharp: deep, and still audible on small speakers. */
const lowestRoot = 30;

/** Plays the bass: one long note in the first bar and in the last, its figure between them. */
export function composeBass(spec: TuneSpec, bars: readonly Bar[], random: Random): Note[] {
  const { bass } = spec;
  if (!bass) return [];
  return bars.flatMap((bar, index) => {
    const resting = index === 0 || bar.section === 'ending';
    const text = resting ? 'r' : cycle(bassFigures[bass.figure], index - 1);
    return readPattern(text, spec.beatsPerBar).map(({ symbol, start, length }) => ({
      start: bar.start + start,
      length: length * 0.93,
      pitch: pitchOf(symbol, bar),
      velocity: (start === 0 ? 0.85 : 0.75) + between(random, -0.05, 0.05),
    }));
  });
}

function pitchOf(symbol: string, { chord, next }: Bar): number {
  const root = pitchAbove(lowestRoot, chord.root);
  const toneAbove = (low: number, high: number) =>
    chord.tones.map((tone) => (tone - chord.root + 12) % 12).find((gap) => gap >= low && gap <= high) ?? 12;
  if (symbol === 'o') return root + 12;
  if (symbol === 't') return root + toneAbove(3, 4);
  if (symbol === 'f') return root + toneAbove(6, 8);
  if (symbol === 'n') return pitchAbove(lowestRoot, next.root) - 1;
  return root;
}
