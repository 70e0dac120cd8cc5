import { cycle } from './random.ts';
import { type Chord, chordOn } from './tune-scale.ts';
import type { TuneSpec } from './tune-spec.ts';

/** Seconds of silence before the first note, so that no player cuts it off. */
export const leadIn = 0.08;

/** The minimum number of seconds for the last chord to fade. */
const tail = 3;

/** The events of one bar. */
export interface Bar {
  readonly start: number;
  readonly chord: Chord;
  readonly next: Chord;
  readonly section: 'intro' | 'verse' | 'bridge' | 'ending';
  /** The phrase of the melody, from 0, and the bar's place in it. */
  readonly phrase: number;
  readonly place: 'first' | 'second' | 'third' | 'cadence';
}

/** Lays out the bars: a short introduction, phrases of about four bars, and the home chord at the end. */
export function layOutBars(spec: TuneSpec): Bar[] {
  const secondsPerBar = (spec.beatsPerBar * 60) / spec.tempo;
  const count = Math.floor((spec.seconds - leadIn - tail) / secondsPerBar);
  const introduction = count >= 10 ? 2 : 1;
  const phrases = splitIntoPhrases(count - introduction);
  const home = chordOn(1, spec.key, spec.scale, spec.harmony);
  const intro = Array.from({ length: introduction }, () => ({
    chord: home,
    section: 'intro' as const,
    phrase: 0,
    place: 'first' as const,
  }));
  const body = phrases.flatMap((length, phrase) => layOutPhrase(spec, phrases, phrase, length));
  const ending = {
    chord: home,
    section: 'ending' as const,
    phrase: phrases.length,
    place: 'cadence' as const,
  };
  const bars = [...intro, ...body, ending];
  return bars.map((bar, index) => ({
    ...bar,
    start: index * spec.beatsPerBar,
    next: bars[index + 1]?.chord ?? home,
  }));
}

function layOutPhrase(spec: TuneSpec, phrases: readonly number[], phrase: number, length: number) {
  const before = phrases.slice(0, phrase).reduce((sum, bars) => sum + bars, 0);
  const last = phrase === phrases.length - 1;
  return Array.from({ length }, (_, index) => {
    const closing = index === length - 1;
    // The progression's last chord leads home, wherever the time runs out.
    const degree = last && closing ? cycle(spec.progression, -1) : cycle(spec.progression, before + index);
    return {
      chord: chordOn(degree, spec.key, spec.scale, spec.harmony),
      section: phrase === 2 ? ('bridge' as const) : ('verse' as const),
      phrase,
      place: closing ? ('cadence' as const) : cycle(['first', 'second', 'third'] as const, index),
    };
  });
}

/** Phrases of four bars, with one or two of two to five bars at the end. */
function splitIntoPhrases(bars: number): number[] {
  const phrases: number[] = [];
  let left = bars;
  for (; left > 5; left -= 4) phrases.push(4);
  return left === 5 ? [...phrases, 3, 2] : [...phrases, left];
}
