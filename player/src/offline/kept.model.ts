import type { LyricsQuery } from '@tonearm/client/documents';
import type { PlayableSong } from '../playing/playable-song.ts';

/** The words of a song. */
export type SongLyrics = NonNullable<NonNullable<LyricsQuery['song']>['lyrics']>;

/** A song that is on this device, or on its way to it. */
export interface KeptSong {
  song: PlayableSong;
  /** Ids of what it was kept for: its own, albums and playlists. Without any it is removed. */
  reasons: readonly string[];
  /** Of its audio; null until that is here. */
  bytes: number | null;
  /** Come with the audio. */
  lyrics?: SongLyrics | null;
  at: number;
}

/** An album or a playlist that is on this device. */
export interface KeptList {
  id: string;
  kind: 'album' | 'playlist';
  name: string;
  /** The artist of an album. */
  by: string | null;
  image: PlayableSong['image'];
  songIds: readonly string[];
  /** A playlist may be somebody's own, and a device may be shared. */
  userId: string | null;
  at: number;
}

export type OfflineState = 'none' | 'waiting' | 'loading' | 'kept' | 'failed';

/** What a device's storage holds, in bytes. */
export interface StorageUse {
  used: number;
  available: number;
}
