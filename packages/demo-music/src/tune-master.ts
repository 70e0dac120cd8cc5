import { leadIn } from './tune-form.ts';
import { type Samples, sampleRate } from './tune-samples.ts';

/** The average loudness of a finished tune (root mean square); full scale is 1. */
const loudness = 0.13;

/** The level from which peaks are compressed, and the level that none reaches. */
const knee = 0.6;
const ceiling = 0.9;

/** Seconds. */
const fadeIn = 0.25;
const fadeOut = 2.6;

/** Brings a mix to its loudness with soft peaks below full scale, and fades it in and out. */
export function master(samples: Samples): void {
  let sum = 0;
  for (let index = 0; index < samples.length; index += 1) sum += (samples[index] ?? 0) ** 2;
  const gain = loudness / Math.max(1e-6, Math.sqrt(sum / samples.length));
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = soften((samples[index] ?? 0) * gain);
  }
  fade(samples);
}

function soften(value: number): number {
  const size = Math.abs(value);
  if (size <= knee) return value;
  const excess = (size - knee) / (ceiling - knee);
  const softened = knee + ((ceiling - knee) * excess) / (1 + excess);
  return value < 0 ? -softened : softened;
}

/** From silence and back, slowly enough to avoid clicks; the first note is only softened. */
function fade(samples: Samples): void {
  const rising = Math.floor((leadIn + fadeIn) * sampleRate);
  const falling = Math.floor(fadeOut * sampleRate);
  for (let index = 0; index < rising; index += 1) {
    const part = index / rising;
    samples[index] = (samples[index] ?? 0) * part * (2 - part);
  }
  for (let index = 0; index < falling; index += 1) {
    const place = samples.length - 1 - index;
    const part = index / falling;
    samples[place] = (samples[place] ?? 0) * part * part * (3 - 2 * part);
  }
}
