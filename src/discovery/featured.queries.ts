import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';

/** The administrators' choice, in their order. */
export async function featuredSongIds(em: EntityManager, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from song where featured_position is not null
    order by featured_position, id limit ${limit}`.execute(database(em));
  return rows.map(({ id }) => id);
}

/** Songs that are not featured, in the order of their ids' hashes from this one on, and round: an index over hashes
 * has all songs shuffled once for good, so that a point in it and what follows is a fair pick.
 * @param point a 64-bit number, signed, in decimal digits. */
export async function songIdsFrom(em: EntityManager, point: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    (select id, 1 as lap, uuid_hash_extended(id, 0) as hash from song
      where uuid_hash_extended(id, 0) >= ${point}::bigint and featured_position is null
      order by uuid_hash_extended(id, 0) limit ${limit})
    union all
    (select id, 2, uuid_hash_extended(id, 0) from song
      where uuid_hash_extended(id, 0) < ${point}::bigint and featured_position is null
      order by uuid_hash_extended(id, 0) limit ${limit})
    order by lap, hash limit ${limit}`.execute(database(em));
  return rows.map(({ id }) => id);
}
