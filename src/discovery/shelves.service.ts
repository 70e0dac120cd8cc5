import { createHash } from 'node:crypto';
import type { Caller } from '../api/caller.service.ts';
import { albumById, songById } from '../catalog/catalog.loaders.ts';
import type { AlbumRow, SongRow } from '../catalog/catalog.rows.ts';
import { songsInOrder } from './shelf-songs.loaders.ts';
import { featuredSongIds, newestAlbums, newestSongs, songIdsFrom } from './shelves.queries.ts';
import { neighboursOf, relatedSongs } from './similar/similar.queries.ts';
import { trendingSongIds } from './trending/trending.queries.ts';

/** The administrators' choice, filled up with the day's pick of the catalog. */
export async function featuredShelf(caller: Caller, now: Date, limit: number): Promise<SongRow[]> {
  const ids = await featuredSongIds(caller.em, limit);
  if (ids.length < limit) {
    const point = dailyPoint(now);
    ids.push(...(await songIdsFrom(caller.em, point, limit - ids.length)));
  }
  return songsInOrder(caller, ids);
}

/** A point among 64-bit hashes that changes every day (in UTC), in decimal digits. */
function dailyPoint(now: Date): string {
  const day = now.toISOString().slice(0, 10);
  return createHash('sha256').update(`pick of ${day}`).digest().readBigInt64BE().toString();
}

/** The latest albums. They are primed in the loader, so that their songs need not read them again. */
export async function newAlbumsShelf(caller: Caller, limit: number): Promise<AlbumRow[]> {
  const albums = await newestAlbums(caller.em, limit);
  const loader = caller.loader(albumById);
  for (const album of albums) loader.prime(album.id, album);
  return albums;
}

/** Songs that listeners of this song also play, filled up with songs of the same artist and genre. Empty if the
 * song does not exist. */
export async function similarShelf(caller: Caller, songId: string, limit: number): Promise<SongRow[]> {
  const ids = await neighboursOf(caller.em, songId, limit);
  if (ids.length < limit) {
    const song = await caller.loader(songById).load(songId);
    if (!song) return [];
    // One extra row of each kind, because the song itself may be among them.
    ids.push(...(await relatedSongs(caller.em, song, limit + ids.length + 1)));
  }
  const others = [...new Set(ids)].filter((id) => id !== songId);
  return songsInOrder(caller, others.slice(0, limit));
}

/** The trending songs, filled up with the newest songs. */
export async function trendingShelf(caller: Caller, now: Date, limit: number): Promise<SongRow[]> {
  const ids = await trendingSongIds(caller.em, now, limit);
  if (ids.length < limit) {
    const newest = await newestSongs(caller.em, limit);
    ids.push(...newest.map(({ id }) => id));
  }
  return songsInOrder(caller, [...new Set(ids)].slice(0, limit));
}
