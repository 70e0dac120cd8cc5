import type { RequestContext } from '../../api/request-context.service.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { discoveryClock } from '../discovery-clock.key.ts';
import { newestSongs } from '../newest.queries.ts';
import { songsInOrder } from '../shelf-songs.loaders.ts';
import { trendingSongIds } from './trending.queries.ts';

/** Most played lately; where fewer trend than asked for, the newest songs follow. */
export async function trendingShelf(context: RequestContext, limit: number): Promise<SongRow[]> {
  const ids = await trendingSongIds(context.em, context.service(discoveryClock).now(), limit);
  if (ids.length < limit) {
    const newest = await newestSongs(context.em, limit);
    ids.push(...newest.map(({ id }) => id));
  }
  return songsInOrder(context, [...new Set(ids)].slice(0, limit));
}
