import type { Caller } from '../../api/caller.service.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { songsInOrder } from '../shelf-songs.loaders.ts';
import { dailyPoint } from './daily-point.model.ts';
import { featuredSongIds, songIdsFrom } from './featured.queries.ts';

/** The administrators' choice, topped up with the day's pick of the catalog. */
export async function featuredShelf(caller: Caller, now: Date, limit: number): Promise<SongRow[]> {
  const ids = await featuredSongIds(caller.em, limit);
  if (ids.length < limit) {
    const point = dailyPoint(now);
    ids.push(...(await songIdsFrom(caller.em, point, limit - ids.length)));
  }
  return songsInOrder(caller, ids);
}
