import type { EntityManager } from '@mikro-orm/postgresql';
import { generateNKeysBetween } from 'fractional-indexing';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { database } from '../persistence/database.service.ts';
import { type Gap, gapAt, keysInGap, type OrderedRows } from '../persistence/order-keys.queries.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

// Call while holding the lock of the queue. Items are ordered by keys between keys, as on playlists.

const ordered: OrderedRows = { table: 'play_queue_item', of: 'queue_id' };

/** The two orders of a shuffled queue: that in which it plays, and that to come back to. */
type Order = 'position' | 'home';

export async function countItems({ em }: Transaction, queueId: string): Promise<number> {
  const { total } = await database(em)
    .selectFrom('play_queue_item')
    .select(rowTotal.as('total'))
    .where('queue_id', '=', queueId)
    .executeTakeFirstOrThrow();
  return total;
}

/** Where an item stands, from 0.
 * @returns null if it is gone. */
export async function indexOf({ em }: Transaction, queueId: string, id: string): Promise<number | null> {
  const { rows } = await sql<{ index: number | null }>`
    select case when exists (select from play_queue_item where id = ${id} and queue_id = ${queueId}) then (
      select count(*)::int from play_queue_item before where before.queue_id = ${queueId} and before.position <
        (select position from play_queue_item where id = ${id})) end as index`.execute(database(em));
  return rows[0]?.index ?? null;
}

/** The keys right after an item, or at the end. */
async function gapAfter(em: EntityManager, queueId: string, id: string | null, order: Order): Promise<Gap> {
  const key = sql.ref(order);
  const { rows } = await sql<Gap>`
    with at as (select ${key} as key from play_queue_item where id = ${id} and queue_id = ${queueId})
    select coalesce((select key from at), (select max(${key}) from play_queue_item where queue_id = ${queueId})) as left,
      (select min(${key}) from play_queue_item where queue_id = ${queueId} and ${key} > (select key from at)) as right
  `.execute(database(em));
  return rows[0] ?? { left: null, right: null };
}

/** Keys in a gap. If they would become too long, all items get new keys first. */
function keysIn(
  transaction: Transaction,
  queueId: string,
  order: Order,
  find: () => Promise<Gap>,
  count: number,
): Promise<string[]> {
  return keysInGap(find, count, () => respace(transaction, queueId, order));
}

async function respace(transaction: Transaction, queueId: string, order: Order): Promise<void> {
  const ids = await idsIn(transaction, queueId, order);
  await writeKeys(transaction, ids, generateNKeysBetween(null, null, ids.length), order);
}

/** All items in one of their orders. */
export async function idsIn(
  { em }: Transaction,
  queueId: string,
  order: Order = 'position',
): Promise<string[]> {
  const rows = await database(em)
    .selectFrom('play_queue_item')
    .select('id')
    .where('queue_id', '=', queueId)
    .orderBy(order)
    .execute();
  return rows.map(({ id }) => id);
}

async function writeKeys(
  { em }: Transaction,
  ids: readonly string[],
  keys: readonly string[],
  order: Order,
): Promise<void> {
  await sql`
    update play_queue_item set ${sql.ref(order)} = placed.key
    from unnest(${ids}::uuid[], ${keys}::text[]) placed (id, key)
    where play_queue_item.id = placed.id`.execute(database(em));
}

export interface AddedSongs {
  songIds: readonly string[];
  /** The id of the member who adds them to the queue of a room; null for a user's own. */
  addedBy: string | null;
}

interface NewItems extends AddedSongs {
  ids: readonly string[];
  keys: readonly string[];
  homes: readonly (string | null)[];
}

async function insertItems({ em }: Transaction, queueId: string, items: NewItems): Promise<void> {
  await sql`
    insert into play_queue_item (id, queue_id, song_id, position, home, added_by_id)
    select added.id, ${queueId}::uuid, added.song_id, added.position, added.home, ${items.addedBy}::uuid
    from unnest(${items.ids}::uuid[], ${items.songIds}::uuid[], ${items.keys}::text[], ${items.homes}::text[])
      added (id, song_id, position, home)`.execute(database(em));
}

/** Replaces all items.
 * @param order the indexes of the songs in the order in which they play; null as they are given.
 * @returns the ids of the new items in that order. */
export async function replaceItems(
  transaction: Transaction,
  queueId: string,
  { songIds, addedBy }: AddedSongs,
  order: readonly number[] | null,
): Promise<string[]> {
  await database(transaction.em).deleteFrom('play_queue_item').where('queue_id', '=', queueId).execute();
  const keys = generateNKeysBetween(null, null, songIds.length);
  const places = order ?? songIds.map((_id, index) => index);
  const ids = places.map(() => uuidv7());
  await insertItems(transaction, queueId, {
    ids,
    addedBy,
    songIds: places.map((place) => songIds[place] ?? ''),
    keys,
    homes: places.map((place) => (order ? (keys[place] ?? null) : null)),
  });
  return ids;
}

/** Puts songs in after an item, or at the end: at the same place in both orders.
 * @returns the ids of the new items. */
export async function putIn(
  transaction: Transaction,
  { queueId, shuffled }: { queueId: string; shuffled: boolean },
  { songIds, addedBy }: AddedSongs,
  after: string | null,
): Promise<string[]> {
  const { em } = transaction;
  const count = songIds.length;
  const keysAt = (order: Order) =>
    keysIn(transaction, queueId, order, () => gapAfter(em, queueId, after, order), count);
  const keys = await keysAt('position');
  const homes = shuffled ? await keysAt('home') : songIds.map(() => null);
  const ids = songIds.map(() => uuidv7());
  await insertItems(transaction, queueId, { ids, songIds, addedBy, keys, homes });
  return ids;
}

/** Moves items, and writes no other row.
 * @param index counted without them. */
export async function moveItems(
  transaction: Transaction,
  queueId: string,
  ids: readonly string[],
  index: number,
): Promise<void> {
  const find = () => gapAt(transaction.em, ordered, queueId, index, ids);
  const keys = await keysIn(transaction, queueId, 'position', find, ids.length);
  await writeKeys(transaction, ids, keys, 'position');
}

export async function removeItems(
  { em }: Transaction,
  queueId: string,
  ids: readonly string[],
): Promise<void> {
  await database(em)
    .deleteFrom('play_queue_item')
    .where('queue_id', '=', queueId)
    .where(isAnyOf('id', ids))
    .execute();
}

/** The first item after another that is not among those to be removed; or the first of all. */
export async function followerOf(
  { em }: Transaction,
  queueId: string,
  after: string | null,
  removed: readonly string[],
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from play_queue_item
    where queue_id = ${queueId} and id <> all(${removed}::uuid[]) and (${after}::uuid is null or position >
      (select position from play_queue_item where id = ${after}))
    order by position limit 1`.execute(database(em));
  return rows[0]?.id ?? null;
}

/** Gives items a new order, and keeps the present one to come back to. */
export async function shuffleTo(
  transaction: Transaction,
  queueId: string,
  ids: readonly string[],
): Promise<void> {
  await sql`update play_queue_item set home = position where queue_id = ${queueId}`.execute(
    database(transaction.em),
  );
  await writeKeys(transaction, ids, generateNKeysBetween(null, null, ids.length), 'position');
}

/** Brings the order of before back. */
export async function unshuffle({ em }: Transaction, queueId: string): Promise<void> {
  await sql`update play_queue_item set position = home, home = null
    where queue_id = ${queueId} and home is not null`.execute(database(em));
}

/** Keeps songs until the transaction ends.
 * @returns the durations in seconds of those that exist. */
export async function keepSongs({ em }: Transaction, ids: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; duration: number }>`
    select id, duration from song where ${isAnyOf('id', ids)} order by id for key share`.execute(
    database(em),
  );
  return new Map(rows.map(({ id, duration }) => [id, duration]));
}
