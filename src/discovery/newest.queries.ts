import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { AlbumSort, albumOrder } from '../catalog/catalog.orders.ts';
import { albumsPage } from '../catalog/catalog.queries.ts';
import type { AlbumRow } from '../catalog/catalog.rows.ts';
import { database } from '../persistence/database.service.ts';
import type { Candidate } from './candidate.model.ts';

const newestFirst = albumOrder(AlbumSort.CREATED_AT, 'desc');

export async function newestAlbums(em: EntityManager, limit: number): Promise<AlbumRow[]> {
  const page = { size: limit, backward: false, after: undefined, before: undefined };
  return (await albumsPage(em, {}, newestFirst, page)).slice(0, limit);
}

/** The latest additions to the catalog. */
export async function newestSongs(em: EntityManager, limit: number): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select id, artist_id as "artistId" from song order by created_at desc, id desc limit ${limit}`.execute(
    database(em),
  );
  return rows;
}
