import { between, type Random, seededRandom } from './random.ts';
import { decayFactor, sine } from './tune-arithmetic.ts';
import { type Samples, sampleRate } from './tune-samples.ts';

/** The sound of a piece when struck: a falling tone, hiss, or both. */
interface Piece {
  readonly gain: number;
  /** `from` and `to` in hertz; `fall` and `decay` in seconds. */
  readonly tone?: {
    readonly from: number;
    readonly to: number;
    readonly fall: number;
    readonly decay: number;
    readonly gain: number;
  };
  /** `low` removes low frequencies, from 0 to 1; `attack` and `decay` in seconds. */
  readonly hiss?: {
    readonly low: number;
    readonly attack: number;
    readonly decay: number;
    readonly gain: number;
  };
  /** Hertz of several inharmonic tones, as of metal; seconds. */
  readonly metal?: { readonly hertz: readonly number[]; readonly decay: number; readonly gain: number };
}

const pieces = {
  kick: {
    gain: 0.95,
    tone: { from: 150, to: 50, fall: 0.028, decay: 0.11, gain: 1 },
    hiss: { low: 0.2, attack: 0.001, decay: 0.004, gain: 0.2 },
  },
  snare: {
    gain: 0.42,
    tone: { from: 240, to: 182, fall: 0.02, decay: 0.06, gain: 0.7 },
    hiss: { low: 0.55, attack: 0.001, decay: 0.075, gain: 0.75 },
  },
  brush: { gain: 0.34, hiss: { low: 0.5, attack: 0.018, decay: 0.07, gain: 1 } },
  clap: { gain: 0.36, hiss: { low: 0.45, attack: 0.008, decay: 0.06, gain: 1 } },
  hat: { gain: 0.21, hiss: { low: 0.95, attack: 0.001, decay: 0.025, gain: 1 } },
  shaker: { gain: 0.17, hiss: { low: 0.9, attack: 0.016, decay: 0.03, gain: 1 } },
  rim: {
    gain: 0.3,
    tone: { from: 1720, to: 1660, fall: 0.01, decay: 0.012, gain: 0.8 },
    hiss: { low: 0.6, attack: 0.001, decay: 0.006, gain: 0.5 },
  },
  ride: {
    gain: 0.25,
    hiss: { low: 0.95, attack: 0.001, decay: 0.12, gain: 0.4 },
    metal: { hertz: [3127, 4190, 5333, 6841, 8419], decay: 0.22, gain: 0.6 },
  },
} satisfies Record<string, Piece>;

export type PercussionName = keyof typeof pieces;

const recorded = new Map<PercussionName, Samples>();

/** One stroke of a piece at full strength, computed once. */
export function percussionSample(name: PercussionName): Samples {
  const known = recorded.get(name) ?? strike(pieces[name]);
  recorded.set(name, known);
  return known;
}

function strike({ gain, tone, hiss, metal }: Piece): Samples {
  const longest = Math.max(tone?.decay ?? 0, hiss?.decay ?? 0, metal?.decay ?? 0);
  const samples = new Float32Array(Math.ceil(longest * 7 * sampleRate));
  if (tone) addTone(samples, tone);
  if (hiss) addHiss(samples, hiss, seededRandom(41));
  if (metal) {
    for (const hertz of metal.hertz) {
      const share = metal.gain / metal.hertz.length;
      addTone(samples, { from: hertz, to: hertz, fall: 1, decay: metal.decay, gain: share });
    }
  }
  return samples.map((value) => value * gain);
}

function addTone(samples: Samples, { from, to, fall, decay, gain }: NonNullable<Piece['tone']>): void {
  const falling = decayFactor(1, fall * sampleRate);
  const fading = decayFactor(1, decay * sampleRate);
  let bend = from - to;
  let level = gain;
  let turns = 0;
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = (samples[index] ?? 0) + sine(turns) * level;
    turns += (to + bend) / sampleRate;
    bend *= falling;
    level *= fading;
  }
}

function addHiss(samples: Samples, hiss: NonNullable<Piece['hiss']>, random: Random): void {
  const fading = decayFactor(1, hiss.decay * sampleRate);
  const attack = hiss.attack * sampleRate;
  let level = hiss.gain;
  let previous = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const white = between(random, -1, 1);
    const rise = Math.min(1, index / attack);
    samples[index] = (samples[index] ?? 0) + (white - previous * hiss.low) * rise * level * 0.7;
    previous = white;
    if (index > attack) level *= fading;
  }
}
