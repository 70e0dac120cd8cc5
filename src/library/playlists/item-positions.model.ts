import type { EntityManager } from '@mikro-orm/postgresql';
import { generateNKeysBetween } from 'fractional-indexing';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

// For who holds the lock of the playlist: nobody else changes its items meanwhile.

/** Characters. Keys grow where items are put between the same two again and again, by one in six times. */
const longestPosition = 50;

/** Keys of items that are to stand at a place, in their order. Where they would get too long, all others get new
 * ones first.
 * @param index 0-based, at most the number of items.
 * @param except an item that does not count, because it is the one that moves. */
export async function positionsAt(
  { em }: Transaction,
  playlistId: string,
  index: number,
  { count, except = null }: { count: number; except?: string | null },
): Promise<string[]> {
  const find = async () => {
    const { left, right } = await neighbours(em, playlistId, index, except);
    return generateNKeysBetween(left, right, count);
  };
  const positions = await find();
  if (positions.every(({ length }) => length <= longestPosition)) return positions;
  await respace(em, playlistId);
  return find();
}

/** Keys of the items on both sides of a place. It is found by counting off, which for 10,000 items takes some
 * milliseconds, and only here. */
async function neighbours(em: EntityManager, playlistId: string, index: number, except: string | null) {
  const rows = await database(em)
    .selectFrom('playlist_item')
    .select('position')
    .where('playlist_id', '=', playlistId)
    .where(sql<boolean>`id is distinct from ${except}::uuid`)
    .orderBy('position')
    .offset(Math.max(0, index - 1))
    .limit(2)
    .execute();
  const [first = null, second = null] = rows.map(({ position }) => position);
  return index === 0 ? { left: null, right: first } : { left: first, right: second };
}

/** Gives all items short keys again. They lie behind the old ones, so that none is taken while it is given out. */
async function respace(em: EntityManager, playlistId: string): Promise<void> {
  const items = await database(em)
    .selectFrom('playlist_item')
    .select(['id', 'position'])
    .where('playlist_id', '=', playlistId)
    .orderBy('position')
    .execute();
  const ids = items.map(({ id }) => id);
  const positions = generateNKeysBetween(items.at(-1)?.position ?? null, null, ids.length);
  await sql`
    update playlist_item set position = spaced.position
    from unnest(${ids}::uuid[], ${positions}::text[]) spaced (id, position)
    where playlist_item.id = spaced.id`.execute(database(em));
}
