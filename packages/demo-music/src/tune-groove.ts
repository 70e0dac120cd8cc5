import { between, cycle, type Random } from './random.ts';
import type { Bar } from './tune-form.ts';
import { type Groove, grooves } from './tune-grooves.ts';
import { readPattern } from './tune-pattern.ts';
import type { PercussionName } from './tune-percussion.ts';
import type { TuneSpec } from './tune-spec.ts';

/** One stroke of the percussion. */
export interface Stroke {
  readonly piece: PercussionName;
  /** Beats from the beginning of the tune. */
  readonly start: number;
  /** 0 to 1. */
  readonly velocity: number;
}

const strengths: Record<string, number> = { X: 0.9, x: 0.65, g: 0.3 };

/** Plays the percussion from the second bar to the first beat of the last. */
export function composeGroove(spec: TuneSpec, bars: readonly Bar[], random: Random): Stroke[] {
  if (!spec.groove) return [];
  const groove: Groove = grooves[spec.groove];
  const played = Object.entries(groove) as [PercussionName, readonly string[]][];
  return bars.slice(1).flatMap((bar, index) =>
    played.flatMap(([piece, texts]) => {
      const strokes = readPattern(cycle(texts, index), spec.beatsPerBar);
      const kept = bar.section === 'ending' ? strokes.filter(({ start }) => start === 0) : strokes;
      return kept.map(({ symbol, start }) => ({
        piece,
        start: bar.start + start,
        velocity: (strengths[symbol] ?? 0.5) * between(random, 0.88, 1.08),
      }));
    }),
  );
}
