import type { ListedSong } from './listed-song.ts';
import type { SongRow } from './song-row.type.ts';

/** Rows of songs of which each is in the list once. */
export function rowsOf(songs: readonly ListedSong[]): SongRow[] {
  return songs.map((song) => ({ key: song.id, song }));
}

export const itself = <Value>(value: Value): Value => value;
