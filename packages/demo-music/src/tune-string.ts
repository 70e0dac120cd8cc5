import { decayFactor, hertzOf } from './tune-arithmetic.ts';
import type { PluckedInstrument } from './tune-instrument.ts';
import { type Samples, sampleRate } from './tune-samples.ts';
import type { Tone } from './tune-voice.ts';
import { noiseLength, noiseTable } from './tune-wavetable.ts';

/** The string: long enough for a period of the lowest note, 27 Hz. */
const line = new Float32Array(1200);

/** The multiple of its release for which a string is followed until it is silent. */
const afterglow = 7;

/** Adds one note of a plucked string: a burst of noise that circulates in the string and wears smooth. */
export function playPlucked(samples: Samples, instrument: PluckedInstrument, tone: Tone): void {
  const { damping } = instrument;
  const period = sampleRate / hertzOf(tone.pitch);
  // Includes the damping and the allpass delay; together with the line they make exactly one period.
  const length = Math.floor(period - damping - 0.2);
  const fraction = period - damping - length;
  const allpass = (1 - fraction) / (1 + fraction);
  const keep = decayFactor(period, instrument.decay * sampleRate);
  const release = decayFactor(1, instrument.release * sampleRate);
  const heldUntil = tone.start + tone.length;
  const end = Math.min(samples.length, heldUntil + Math.ceil(instrument.release * sampleRate * afterglow));
  pluck(instrument, tone, length);
  let loudness = instrument.gain * tone.velocity;
  let previous = 0;
  let before = 0;
  let after = 0;
  let place = 0;
  for (let index = tone.start; index < end; index += 1) {
    const value = line[place] ?? 0;
    const damped = (value + (previous - value) * damping) * keep;
    previous = value;
    after = allpass * (damped - after) + before;
    before = damped;
    line[place] = after;
    place = place + 1 === length ? 0 : place + 1;
    if (index > heldUntil) loudness *= release;
    samples[index] = (samples[index] ?? 0) + value * loudness;
  }
}

/** Fills the line with the finger's stroke; a string plucked at a fifth of its length lacks the fifth harmonic. */
function pluck({ softness, position }: PluckedInstrument, tone: Tone, length: number): void {
  const finger = noiseTable(softness);
  const from = (tone.pitch * 331) % (noiseLength - 2 * line.length);
  const apart = Math.max(1, Math.floor(length * position));
  let sum = 0;
  for (let index = 0; index < length; index += 1) {
    const mirrored = (index + length - apart) % length;
    line[index] = ((finger[from + index] ?? 0) - (finger[from + mirrored] ?? 0)) * 0.5;
    sum += line[index] ?? 0;
  }
  // A constant offset would never decay, and some random strokes are stronger than others.
  const mean = sum / length;
  let power = 0;
  for (let index = 0; index < length; index += 1) power += ((line[index] ?? 0) - mean) ** 2;
  const scale = 1 / Math.sqrt(power / length + 1e-9);
  for (let index = 0; index < length; index += 1) line[index] = ((line[index] ?? 0) - mean) * scale;
}
