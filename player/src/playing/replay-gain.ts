import type { PlayableSong } from './playable-song.ts';

/** Which loudness songs are brought to: each to the same, or each album as a whole. */
export type GainMode = 'off' | 'track' | 'album';

export interface GainSettings {
  mode: GainMode;
  /** Decibels, added to what the file says. */
  preamp: number;
}

export const preampLimit = 15;

/** The factor for the samples of a song. It never makes the loudest one clip; without knowledge of the file it is 1. */
export function gainOf(
  { replayGain }: Pick<PlayableSong, 'replayGain'>,
  { mode, preamp }: GainSettings,
): number {
  if (mode === 'off' || !replayGain) return 1;
  const { trackGain, trackPeak, albumGain, albumPeak } = replayGain;
  const byAlbum = mode === 'album' && albumGain !== null;
  const gain = byAlbum ? albumGain : (trackGain ?? albumGain);
  if (gain === null || gain === undefined) return 1;
  const peak = byAlbum ? (albumPeak ?? trackPeak) : (trackPeak ?? albumPeak);
  const factor = 10 ** ((gain + preamp) / 20);
  // Without a known peak, the file may reach full scale already.
  return Math.min(factor, 1 / Math.max(peak ?? 1, 0.01));
}
