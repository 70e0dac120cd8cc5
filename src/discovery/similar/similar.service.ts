import type { RequestContext } from '../../api/request-context.service.ts';
import { songById } from '../../catalog/catalog.loaders.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { songsInOrder } from '../shelf-songs.loaders.ts';
import { neighboursOf, relatedSongs } from './similar.queries.ts';

/** What listeners of this song also play; where little is known, songs of the same artist and genre follow.
 * Nothing for a song that is not there. */
export async function similarShelf(
  context: RequestContext,
  songId: string,
  limit: number,
): Promise<SongRow[]> {
  const ids = await neighboursOf(context.em, songId, limit);
  if (ids.length < limit) {
    const song = await context.loader(songById).load(songId);
    if (!song) return [];
    // One row more of each kind, since the song itself may be among them.
    ids.push(...(await relatedSongs(context.em, song, limit + ids.length + 1)));
  }
  const others = [...new Set(ids)].filter((id) => id !== songId);
  return songsInOrder(context, others.slice(0, limit));
}
