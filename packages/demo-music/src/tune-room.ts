import { decayFactor } from './tune-arithmetic.ts';
import { type Samples, sampleRate } from './tune-samples.ts';

/** Samples that sound travels between the walls; they have no common divisor, so that echoes do not pile up. */
const distances = [829, 997, 1171, 1409] as const;

/** How much of the high frequencies each wall absorbs, 0 to 1. */
const absorption = 0.3;

/** Puts the samples into a room: a feedback network of four delays. `size` goes from 0 (no room at all) to 1 (a
 * hall that rings for three seconds). */
export function addRoom(samples: Samples, size: number): void {
  if (size <= 0) return;
  const [first, second, third, fourth] = distances;
  const [a, b, c, d] = [
    new Float64Array(first),
    new Float64Array(second),
    new Float64Array(third),
    new Float64Array(fourth),
  ];
  // 60 dB is 6.9 times the time in which sound falls to 1/e; the half compensates the gain of the matrix below.
  const keep = decayFactor((first + fourth) / 2, ((0.5 + 2.5 * size) / 6.9) * sampleRate) * 0.5;
  const wet = 0.14 + 0.3 * size;
  const pass = 1 - absorption;
  let [indexA, indexB, indexC, indexD] = [0, 0, 0, 0];
  let [dullA, dullB, dullC, dullD] = [0, 0, 0, 0];
  for (let index = 0; index < samples.length; index += 1) {
    const dry = samples[index] ?? 0;
    dullA = dullA * absorption + (a[indexA] ?? 0) * pass;
    dullB = dullB * absorption + (b[indexB] ?? 0) * pass;
    dullC = dullC * absorption + (c[indexC] ?? 0) * pass;
    dullD = dullD * absorption + (d[indexD] ?? 0) * pass;
    // A Hadamard matrix: each wall hears all of them, and no energy is gained or lost.
    const near = dullA + dullB;
    const far = dullC + dullD;
    const nearer = dullA - dullB;
    const farther = dullC - dullD;
    a[indexA] = (near + far) * keep + dry;
    b[indexB] = (nearer + farther) * keep + dry;
    c[indexC] = (near - far) * keep - dry;
    d[indexD] = (nearer - farther) * keep + dry;
    indexA = indexA + 1 === first ? 0 : indexA + 1;
    indexB = indexB + 1 === second ? 0 : indexB + 1;
    indexC = indexC + 1 === third ? 0 : indexC + 1;
    indexD = indexD + 1 === fourth ? 0 : indexD + 1;
    samples[index] = dry + (dullA + dullB + dullC - dullD) * wet;
  }
}
