import type { EntityManager } from '@mikro-orm/postgresql';
import { generateNKeysBetween } from 'fractional-indexing';
import { sql } from 'kysely';
import { keptRows } from './prepared.queries.ts';

// Rows that belong to one thing and have an order of its user's: by keys, between any two of which there are others, so that
// a move writes one row. Call while holding the lock of the thing.

/** Characters. Keys grow when rows are repeatedly put between the same two, by one in six insertions. */
const longestKey = 50;

/** The keys on both sides of a place; null beyond either end. */
export interface Gap {
  left: string | null;
  right: string | null;
}

/** Rows with a `position`, and the column that says what they belong to. */
export interface OrderedRows {
  table: 'playlist_item' | 'play_queue_item';
  of: 'playlist_id' | 'queue_id';
}

/** The gap at a place. It is found by counting, which takes some milliseconds for 10,000 rows.
 * @param index 0-based, counted without `without`: rows that are about to move. */
export async function gapAt(
  em: EntityManager,
  { table, of }: OrderedRows,
  ofId: string,
  index: number,
  without: readonly string[],
): Promise<Gap> {
  // Hashed, unlike an array that is not known when the statement is planned.
  const neighbours = sql<{ position: string }>`
    select position from ${sql.table(table)}
    where ${sql.ref(of)} = ${ofId} and id not in (select unnest(${without}::uuid[]))
    order by position offset ${Math.max(0, index - 1)} limit 2`;
  const rows = await keptRows(em, `neighbours in ${table}`, neighbours);
  const [first = null, second = null] = rows.map(({ position }) => position);
  return index === 0 ? { left: null, right: first } : { left: first, right: second };
}

/** Keys in a gap.
 * @param respace gives all rows short keys again, after which the gap is found by another look: called if the keys would become
 * too long. */
export async function keysInGap(
  find: () => Promise<Gap>,
  count: number,
  respace: () => Promise<void>,
): Promise<string[]> {
  const make = async () => {
    const { left, right } = await find();
    return generateNKeysBetween(left, right, count);
  };
  const keys = await make();
  if (keys.every(({ length }) => length <= longestKey)) return keys;
  await respace();
  return make();
}
