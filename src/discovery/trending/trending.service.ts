import type { Caller } from '../../api/caller.service.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { newestSongs } from '../newest.queries.ts';
import { songsInOrder } from '../shelf-songs.loaders.ts';
import { trendingSongIds } from './trending.queries.ts';

/** Most played lately; where fewer trend than asked for, the newest songs follow. */
export async function trendingShelf(caller: Caller, now: Date, limit: number): Promise<SongRow[]> {
  const ids = await trendingSongIds(caller.em, now, limit);
  if (ids.length < limit) {
    const newest = await newestSongs(caller.em, limit);
    ids.push(...newest.map(({ id }) => id));
  }
  return songsInOrder(caller, [...new Set(ids)].slice(0, limit));
}
