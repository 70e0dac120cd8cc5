import type { Caller } from '../../api/caller.service.ts';
import { songById } from '../../catalog/catalog.loaders.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { songsInOrder } from '../shelf-songs.loaders.ts';
import { neighboursOf, relatedSongs } from './similar.queries.ts';

/** What listeners of this song also play; where little is known, songs of the same artist and genre follow.
 * Nothing for a song that is not there. */
export async function similarShelf(caller: Caller, songId: string, limit: number): Promise<SongRow[]> {
  const ids = await neighboursOf(caller.em, songId, limit);
  if (ids.length < limit) {
    const song = await caller.loader(songById).load(songId);
    if (!song) return [];
    // One row more of each kind, since the song itself may be among them.
    ids.push(...(await relatedSongs(caller.em, song, limit + ids.length + 1)));
  }
  const others = [...new Set(ids)].filter((id) => id !== songId);
  return songsInOrder(caller, others.slice(0, limit));
}
