import type { TagValues } from './tag-values.model.ts';

/** Loudness by ReplayGain 2.0: decibels relative to -18 LUFS, and peaks relative to full scale. */
export interface TaggedGain {
  trackGain: number | null;
  trackPeak: number | null;
  albumGain: number | null;
  albumPeak: number | null;
}

/** The loudness of ReplayGain in LUFS, and in the decibels of sound pressure that its first version speaks of. */
const reference = { lufs: -18, pressure: 89 };
/** LUFS. */
const r128Reference = -23;
/** R128 gains count in steps of 1/256 dB. */
const r128Steps = 256;
/** Decibels: more means a broken tag. */
const largestGain = 60;
const largestPeak = 100;

/** ReplayGain or, where it is missing, R128, converted. */
export function readGain(values: TagValues): TaggedGain {
  const shift = shiftOf(values.texts('REPLAYGAIN_REFERENCE_LOUDNESS')[0]);
  const gain = (kind: 'TRACK' | 'ALBUM') => {
    const given = numberOf(values.texts(`REPLAYGAIN_${kind}_GAIN`)[0]);
    if (given !== null) return checked(given + shift, -largestGain, largestGain);
    const r128 = numberOf(values.texts(`R128_${kind}_GAIN`)[0]);
    if (r128 === null) return null;
    return checked(r128 / r128Steps + reference.lufs - r128Reference, -largestGain, largestGain);
  };
  const peak = (kind: 'TRACK' | 'ALBUM') =>
    checked(numberOf(values.texts(`REPLAYGAIN_${kind}_PEAK`)[0]), 0, largestPeak);
  return {
    trackGain: gain('TRACK'),
    trackPeak: peak('TRACK'),
    albumGain: gain('ALBUM'),
    albumPeak: peak('ALBUM'),
  };
}

/** Programs that aim at another loudness say so: `83.0 dB`, `-23.00 LUFS`.
 * @returns decibels to be added to gains. */
function shiftOf(loudness: string | undefined): number {
  const value = numberOf(loudness);
  if (value === null) return 0;
  const shift = value < 0 ? reference.lufs - value : reference.pressure - value;
  return Math.abs(shift) <= largestGain ? shift : 0;
}

/** The number that a text like `-7.54 dB` begins with, also with a comma. */
function numberOf(text: string | undefined): number | null {
  const number = Number.parseFloat((text ?? '').trim().replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

/** Rounded to a millionth, the most that tags have. */
function checked(value: number | null, least: number, most: number): number | null {
  return value !== null && value >= least && value <= most ? Math.round(value * 1e6) / 1e6 : null;
}
