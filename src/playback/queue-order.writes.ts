import type { EntityManager } from '@mikro-orm/postgresql';
import { generateNKeysBetween } from 'fractional-indexing';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { database } from '../persistence/database.service.ts';
import { type Gap, gapAt, keysInGap, type OrderedRows } from '../persistence/order-keys.queries.ts';
import { keptRows, keptWrite } from '../persistence/prepared.queries.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

// Call while holding the lock of the queue. Items are ordered by keys between keys, as on playlists.

const ordered: OrderedRows = { table: 'play_queue_item', of: 'queue_id' };

/** The two orders of a shuffled queue: that in which it plays, and that to come back to. */
type Order = 'position' | 'home';

export async function countItems({ em }: Transaction, queueId: string): Promise<number> {
  const totals = database(em)
    .selectFrom('play_queue_item')
    .select(rowTotal.as('total'))
    .where('queue_id', '=', queueId);
  const [row] = await keptRows(em, 'number of items of a queue', totals);
  return row?.total ?? 0;
}

/** Where an item stands, from 0.
 * @returns null if it is gone. */
export async function indexOf({ em }: Transaction, queueId: string, id: string): Promise<number | null> {
  const places = sql<{ index: number | null }>`
    select case when exists (select from play_queue_item where id = ${id} and queue_id = ${queueId}) then (
      select count(*)::int from play_queue_item before where before.queue_id = ${queueId} and before.position <
        (select position from play_queue_item where id = ${id})) end as index`;
  const [row] = await keptRows(em, 'place of a queue item', places);
  return row?.index ?? null;
}

/** The keys right after an item, or at the end. */
async function gapAfter(em: EntityManager, queueId: string, id: string | null, order: Order): Promise<Gap> {
  const key = sql.ref(order);
  const gaps = sql<Gap>`
    with at as (select ${key} as key from play_queue_item where id = ${id} and queue_id = ${queueId})
    select coalesce((select key from at), (select max(${key}) from play_queue_item where queue_id = ${queueId})) as left,
      (select min(${key}) from play_queue_item where queue_id = ${queueId} and ${key} > (select key from at)) as right
  `;
  const [gap] = await keptRows(em, 'keys after a queue item', gaps);
  return gap ?? { left: null, right: null };
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
  const items = database(em)
    .selectFrom('play_queue_item')
    .select('id')
    .where('queue_id', '=', queueId)
    .orderBy(order);
  const rows = await keptRows(em, 'order of a queue', items);
  return rows.map(({ id }) => id);
}

async function writeKeys(
  { em }: Transaction,
  ids: readonly string[],
  keys: readonly string[],
  order: Order,
): Promise<void> {
  const write = sql`
    update play_queue_item set ${sql.ref(order)} = placed.key
    from unnest(${ids}::uuid[], ${keys}::text[]) placed (id, key)
    where play_queue_item.id = placed.id`;
  await keptWrite(em, 'keys of queue items', write);
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

/** @param instead an expression before the statement, if the items come in the place of others. */
async function insertItems(
  { em }: Transaction,
  queueId: string,
  items: NewItems,
  instead = sql``,
): Promise<void> {
  const insert = sql`${instead}
    insert into play_queue_item (id, queue_id, song_id, position, home, added_by_id)
    select added.id, ${queueId}::uuid, added.song_id, added.position, added.home, ${items.addedBy}::uuid
    from unnest(${items.ids}::uuid[], ${items.songIds}::uuid[], ${items.keys}::text[], ${items.homes}::text[])
      added (id, song_id, position, home)`;
  await keptWrite(em, 'new queue items', insert);
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
  const keys = generateNKeysBetween(null, null, songIds.length);
  const places = order ?? songIds.map((_id, index) => index);
  const ids = places.map(() => uuidv7());
  const items = {
    ids,
    addedBy,
    songIds: places.map((place) => songIds[place] ?? ''),
    keys,
    homes: places.map((place) => (order ? (keys[place] ?? null) : null)),
  };
  const others = sql`with others as (delete from play_queue_item where queue_id = ${queueId})`;
  await insertItems(transaction, queueId, items, others);
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

/** @param ids of items of the queue. */
export async function removeItems({ em }: Transaction, ids: readonly string[]): Promise<void> {
  const items = database(em).deleteFrom('play_queue_item').where(isAnyOf('id', ids));
  await keptWrite(em, 'removed queue items', items);
}

/** The first item after another that is not among those to be removed; or the first of all. */
export async function followerOf(
  { em }: Transaction,
  queueId: string,
  after: string | null,
  removed: readonly string[],
): Promise<string | null> {
  const isLater =
    after === null ? sql`true` : sql`position > (select position from play_queue_item where id = ${after})`;
  // Hashed, unlike an array that is not known when the statement is planned.
  const followers = sql<{ id: string }>`
    select id from play_queue_item
    where queue_id = ${queueId} and id not in (select unnest(${removed}::uuid[])) and ${isLater}
    order by position limit 1`;
  const [follower] = await keptRows(em, 'queue item after another', followers);
  return follower?.id ?? null;
}

/** Gives items a new order, and keeps the present one to come back to. */
export async function shuffleTo(
  transaction: Transaction,
  queueId: string,
  ids: readonly string[],
): Promise<void> {
  const keep = sql`update play_queue_item set home = position where queue_id = ${queueId}`;
  await keptWrite(transaction.em, 'order of a queue to come back to', keep);
  await writeKeys(transaction, ids, generateNKeysBetween(null, null, ids.length), 'position');
}

/** Brings the order of before back.
 * @returns all items in that order. */
export async function unshuffle(transaction: Transaction, queueId: string): Promise<string[]> {
  const comeBack = sql`update play_queue_item set position = home, home = null
    where queue_id = ${queueId} and home is not null`;
  await keptWrite(transaction.em, 'order of before a shuffle', comeBack);
  return idsIn(transaction, queueId);
}

/** Keeps songs until the transaction ends.
 * @returns the durations in seconds of those that exist. */
export async function keepSongs({ em }: Transaction, ids: readonly string[]): Promise<Map<string, number>> {
  const songs = sql<{ id: string; duration: number }>`
    select id, duration from song where ${isAnyOf('id', ids)} order by id for key share`;
  const rows = await keptRows(em, 'songs for a queue', songs);
  return new Map(rows.map(({ id, duration }) => [id, duration]));
}
