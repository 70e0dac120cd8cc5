import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { AlbumSort, albumOrder } from '../catalog/catalog.orders.ts';
import type { AlbumRow } from '../catalog/catalog.rows.ts';
import { albumsPage } from '../catalog/listed/listed.queries.ts';
import { keptRows } from '../persistence/prepared.queries.ts';
import type { Candidate } from './candidate.model.ts';
import { artistsOfSong } from './candidate.queries.ts';

const newestFirst = albumOrder(AlbumSort.CREATED_AT, 'desc');

export async function newestAlbums(em: EntityManager, limit: number): Promise<AlbumRow[]> {
  const page = { size: limit, backward: false, after: undefined, before: undefined };
  return (await albumsPage(em, {}, newestFirst, page)).slice(0, limit);
}

/** The latest additions to the catalog. */
export function newestSongs(em: EntityManager, limit: number): Promise<Candidate[]> {
  const songs = sql<Candidate>`
    select id, ${artistsOfSong} from (
      select song_id as id from listed_song order by created_at desc, song_id desc limit ${sql.lit(limit)}
    ) newest join song using (id) order by created_at desc, id desc`;
  return keptRows(em, 'newest songs', songs);
}

/** The administrators' choice, in their order. */
export async function featuredSongIds(em: EntityManager, limit: number): Promise<string[]> {
  const featured = sql<{ id: string }>`
    select id from song where featured_position is not null and available
    order by featured_position, id limit ${sql.lit(limit)}`;
  const rows = await keptRows(em, 'featured songs', featured);
  return rows.map(({ id }) => id);
}

/** Unfeatured songs in the order of their ids' hashes, from this point on and continuing at the beginning. The
 * index over hashes is a fixed shuffle of all songs, so the songs after a point are a fair pick.
 * @param point a signed 64-bit number, in decimal digits. */
export async function songIdsFrom(em: EntityManager, point: string, limit: number): Promise<string[]> {
  const shuffled = sql<{ id: string }>`
    (select id, 1 as lap, uuid_hash_extended(song_id, 0) as hash from listed_song join song on song.id = song_id
      where uuid_hash_extended(song_id, 0) >= ${point}::bigint and featured_position is null
      order by uuid_hash_extended(song_id, 0) limit ${sql.lit(limit)})
    union all
    (select id, 2 as lap, uuid_hash_extended(song_id, 0) as hash from listed_song join song on song.id = song_id
      where uuid_hash_extended(song_id, 0) < ${point}::bigint and featured_position is null
      order by uuid_hash_extended(song_id, 0) limit ${sql.lit(limit)})
    order by lap, hash limit ${sql.lit(limit)}`;
  const rows = await keptRows(em, 'shuffled songs', shuffled);
  return rows.map(({ id }) => id);
}
