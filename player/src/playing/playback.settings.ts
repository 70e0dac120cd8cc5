import type { Repeat } from './queue.ts';
import type { GainMode } from './replay-gain.ts';

/** What belongs to this device. */
export interface PlaybackSettings {
  /** 0 to 1. */
  volume: number;
  muted: boolean;
  repeat: Repeat;
  /** Whether songs are shuffled when they begin. */
  shuffled: boolean;
  /** Seconds; 0: none. */
  crossfade: number;
  gainMode: GainMode;
  /** Decibels. */
  preamp: number;
}

export const longestCrossfade = 12;

const storedAs = 'tonearm playback';
const usual: PlaybackSettings = {
  volume: 0.8,
  muted: false,
  repeat: 'off',
  shuffled: false,
  crossfade: 0,
  gainMode: 'album',
  preamp: 0,
};

export function storedSettings(): PlaybackSettings {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(storedAs) ?? '{}') as Partial<PlaybackSettings>) };
  } catch {
    return usual;
  }
}

export function storeSettings(settings: PlaybackSettings): void {
  try {
    localStorage.setItem(storedAs, JSON.stringify(settings));
  } catch {
    // Without storage they last as long as the page.
  }
}
