import { between, seededRandom } from './random.ts';
import { sine } from './tune-arithmetic.ts';
import { highestTone } from './tune-samples.ts';

/** Samples in one turn of a wave. */
export const waveLength = 4096;

/** Samples of hiss before it repeats, unnoticed. */
export const noiseLength = 16_384;

/** A periodic wave, by the strengths of its harmonics from the fundamental upwards. */
export type Wave = readonly number[];

const oneTurn = Float64Array.from({ length: waveLength }, (_, index) => sine(index / waveLength));
const tables = new Map<Wave, Map<number, Float32Array>>();
const hisses = new Map<number, Float32Array>();

/** The sine of a positive number of turns, accurate enough for slow movements. */
export function sineAt(turns: number): number {
  return oneTurn[Math.floor((turns % 1) * waveLength)] ?? 0;
}

/** One turn of the wave with only the harmonics that the sample rate can carry at this frequency in hertz; higher
 * ones would alias. */
export function wavetable(wave: Wave, frequency: number): Float32Array {
  const room = Math.max(1, Math.floor(highestTone / frequency));
  // A few steps are enough, so that neighbouring notes share a table.
  const harmonics = Math.min(wave.length, room > 8 ? room - (room % 8) : room);
  const known = tables.get(wave) ?? new Map<number, Float32Array>();
  tables.set(wave, known);
  const table = known.get(harmonics) ?? addHarmonics(wave, harmonics);
  known.set(harmonics, table);
  return table;
}

function addHarmonics(wave: Wave, harmonics: number): Float32Array {
  const power = wave.reduce((sum, strength) => sum + strength * strength, 0);
  const table = new Float32Array(waveLength);
  for (let index = 0; index < waveLength; index += 1) {
    let sum = 0;
    for (let harmonic = 1; harmonic <= harmonics; harmonic += 1) {
      sum += (wave[harmonic - 1] ?? 0) * (oneTurn[(index * harmonic) % waveLength] ?? 0);
    }
    // Makes waves of every shape equally loud.
    table[index] = sum / Math.sqrt(power);
  }
  return table;
}

/** Hiss, as loud as a wave; each step of `softness` from 0 towards 1 removes more of its high frequencies. */
export function noiseTable(softness: number): Float32Array {
  const table = hisses.get(softness) ?? addNoise(softness);
  hisses.set(softness, table);
  return table;
}

function addNoise(softness: number): Float32Array {
  const random = seededRandom(977);
  const gain = Math.sqrt((3 * (1 + softness)) / (1 - softness));
  let level = 0;
  return new Float32Array(noiseLength).map(() => {
    level = level * softness + between(random, -1, 1) * (1 - softness);
    return level * gain;
  });
}
