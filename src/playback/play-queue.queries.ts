import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import {
  emptyQueue,
  type QueueRow,
  type QueueState,
  type ReadQueue,
  rowOf,
  settled,
} from './play-queue.model.ts';

// A queue is its user's alone: nobody else reads it, so the user's id is the whole condition.

const stateColumns = sql`
  play_queue.user_id as "userId", version, items_version as "itemsVersion", current_id as "currentId",
  play_queue.position, position_at as "positionAt", playing, repeat, shuffled, volume, device_id as "deviceId"`;

/** The queue of a user, as it is now. */
export async function readQueue(em: EntityManager, userId: string): Promise<ReadQueue> {
  const { rows } = await sql<ReadQueue>`
    select ${stateColumns}, song.id as "songId", song.duration as "songDuration",
      date_trunc('milliseconds', clock_timestamp()) as now
    from play_queue
    left join play_queue_item on play_queue_item.id = current_id and play_queue_item.user_id = play_queue.user_id
    left join song on song.id = play_queue_item.song_id
    where play_queue.user_id = ${userId}`.execute(database(em));
  return settled(rows[0] ?? emptyQueue(userId, new Date()));
}

type LoggedChange = Omit<QueueState, 'itemsVersion'> & {
  kind: string;
  itemIds: string[];
  place: number | null;
  now: Date;
};

/** The changes that follow a version, each with the state that it led to; if some of them are not known any more, one
 * that replaces the whole queue. */
export async function changesSince(em: EntityManager, userId: string, version: number): Promise<QueueRow[]> {
  const queue = await readQueue(em, userId);
  if (queue.version === version) return [];
  const { rows } = await sql<LoggedChange>`
    select user_id as "userId", version, current_id as "currentId", position, position_at as "positionAt", playing, repeat,
      shuffled, volume, device_id as "deviceId", kind, item_ids as "itemIds", place,
      date_trunc('milliseconds', clock_timestamp()) as now
    from play_queue_change
    where user_id = ${userId} and version > ${version} order by version`.execute(database(em));
  const [first] = rows;
  if (!first || (first.version !== version + 1 && first.kind !== 'REPLACED'))
    return [await replaced(em, queue)];
  return rows.map(({ kind, itemIds, place, ...state }) => ({
    ...state,
    change: { kind, itemIds, position: place },
  }));
}

async function replaced(em: EntityManager, queue: ReadQueue): Promise<QueueRow> {
  const itemIds = (await itemsOfQueue(em, queue.userId)).map(({ id }) => id);
  return rowOf(queue, { kind: 'REPLACED', itemIds, position: itemIds.length > 0 ? 0 : null });
}

export interface QueueItemRow {
  id: string;
  songId: string;
}

/** All items, in their order. */
export async function itemsOfQueue(em: EntityManager, userId: string): Promise<QueueItemRow[]> {
  return database(em)
    .selectFrom('play_queue_item')
    .select(['id', 'song_id as songId'])
    .where('user_id', '=', userId)
    .orderBy('position')
    .execute();
}

export async function queueItemsByIds(
  em: EntityManager,
  userId: string,
  ids: readonly string[],
): Promise<QueueItemRow[]> {
  return database(em)
    .selectFrom('play_queue_item')
    .select(['id', 'song_id as songId'])
    .where('user_id', '=', userId)
    .where(isAnyOf('id', ids))
    .execute();
}

export interface DeviceRow {
  id: string;
  name: string;
  kind: string;
  connectedAt: Date;
}

/** The devices of a user whose processes live, the one that came first first. */
export async function devicesOf(em: EntityManager, userId: string): Promise<DeviceRow[]> {
  const { rows } = await sql<DeviceRow>`
    select device_id as id, (array_agg(name order by connected_at desc))[1] as name,
      (array_agg(kind order by connected_at desc))[1] as kind, min(connected_at) as "connectedAt"
    from play_device
    where user_id = ${userId} and exists (select from server_process where server_process.id = process_id)
    group by device_id order by min(connected_at), device_id`.execute(database(em));
  return rows;
}

/** Whether a device of a user is connected to any process. */
export async function isConnected(em: EntityManager, userId: string, deviceId: string): Promise<boolean> {
  const { rows } = await sql`
    select from play_device
    where user_id = ${userId} and device_id = ${deviceId}
      and exists (select from server_process where server_process.id = process_id)`.execute(database(em));
  return rows.length > 0;
}
