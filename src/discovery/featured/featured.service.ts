import type { RequestContext } from '../../api/request-context.service.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { discoveryClock } from '../discovery-clock.key.ts';
import { songsInOrder } from '../shelf-songs.loaders.ts';
import { dailyPoint } from './daily-point.model.ts';
import { featuredSongIds, songIdsFrom } from './featured.queries.ts';

/** The administrators' choice, topped up with the day's pick of the catalog. */
export async function featuredShelf(context: RequestContext, limit: number): Promise<SongRow[]> {
  const ids = await featuredSongIds(context.em, limit);
  if (ids.length < limit) {
    const point = dailyPoint(context.service(discoveryClock).now());
    ids.push(...(await songIdsFrom(context.em, point, limit - ids.length)));
  }
  return songsInOrder(context, ids);
}
