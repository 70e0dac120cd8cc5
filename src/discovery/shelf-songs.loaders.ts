import type { Caller } from '../api/caller.service.ts';
import { songById } from '../catalog/catalog.loaders.ts';
import type { SongRow } from '../catalog/catalog.rows.ts';

/** The songs in this order, in one statement, without songs deleted meanwhile. */
export async function songsInOrder(caller: Caller, ids: readonly string[]): Promise<SongRow[]> {
  if (ids.length === 0) return [];
  const songs = await caller.loader(songById).loadMany(ids);
  return songs.filter((song) => {
    if (song instanceof Error) throw song;
    return song !== null;
  });
}
