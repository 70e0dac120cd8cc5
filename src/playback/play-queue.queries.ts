import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { keptRows } from '../persistence/prepared.queries.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import {
  emptyQueue,
  hasEnded,
  type QueueRow,
  type QueueState,
  type ReadQueue,
  rowOf,
  settled,
  type TimedItem,
  wentOn,
} from './play-queue.model.ts';

// The queue of a user is the user's alone, and a room's is read by those who have asked for the room: so the id of a queue,
// which is that of its user or room, is the whole condition.

const stateColumns = sql`
  play_queue.id as "queueId", play_queue.room_id as "roomId", version, items_version as "itemsVersion", current_id as "currentId",
  play_queue.position, position_at as "positionAt", playing, repeat, shuffled, volume, device_id as "deviceId"`;

/** A queue as it is now. */
export async function readQueue(em: EntityManager, queueId: string): Promise<ReadQueue> {
  const [queue] = await readQueues(em, [queueId]);
  return queue ?? emptyQueue(queueId, new Date());
}

/** What a `ReadQueue` takes, for rows of `play_queue`.
 * @param queues what comes after `from`: the table, or rows of it under its name. */
export const withSongs = (queues: RawBuilder<unknown>) => sql<ReadQueue>`
  select ${stateColumns}, song.id as "songId", song.duration as "songDuration",
    date_trunc('milliseconds', clock_timestamp()) as now
  from ${queues}
  left join play_queue_item on play_queue_item.id = current_id and play_queue_item.queue_id = play_queue.id
  left join song on song.id = play_queue_item.song_id`;

/** Several queues as they are now; those that do not exist are missing. */
export async function readQueues(em: EntityManager, queueIds: readonly string[]): Promise<ReadQueue[]> {
  const queues = sql<ReadQueue>`${withSongs(sql`play_queue`)} where ${isAnyOf('play_queue.id', queueIds)}`;
  return asOfNow(em, await keptRows(em, 'play queues', queues));
}

/** Queues, as they were stored, as they are now. */
export async function asOfNow(em: EntityManager, rows: readonly ReadQueue[]): Promise<ReadQueue[]> {
  const ended = rows.filter(hasEnded).map(({ queueId }) => queueId);
  const items = Map.groupBy(ended.length > 0 ? await timedItems(em, ended) : [], ({ queueId }) => queueId);
  return rows.map((queue) => {
    const itsItems = items.get(queue.queueId);
    return itsItems ? wentOn(queue, itsItems) : settled(queue);
  });
}

async function timedItems(
  em: EntityManager,
  queueIds: readonly string[],
): Promise<(TimedItem & { queueId: string })[]> {
  const items = sql<TimedItem & { queueId: string }>`
    select play_queue_item.id, queue_id as "queueId", song_id as "songId", duration
    from play_queue_item join song on song.id = song_id
    where ${isAnyOf('queue_id', queueIds)} order by queue_id, position`;
  return keptRows(em, 'timed items of queues', items);
}

type LoggedChange = Omit<QueueState, 'itemsVersion' | 'roomId'> & {
  kind: string;
  itemIds: string[];
  place: number | null;
  byId: string | null;
  now: Date;
};

/** The changes that follow a version, each with the state that it led to; if some of them are not known any more, one
 * that replaces the whole queue. */
export async function changesSince(em: EntityManager, queueId: string, version: number): Promise<QueueRow[]> {
  const queue = await readQueue(em, queueId);
  if (queue.version === version) return [];
  const changes = sql<LoggedChange>`
    select queue_id as "queueId", version, current_id as "currentId", position, position_at as "positionAt", playing, repeat,
      shuffled, volume, device_id as "deviceId", kind, item_ids as "itemIds", place,
      by_id as "byId",
      date_trunc('milliseconds', clock_timestamp()) as now
    from play_queue_change
    where queue_id = ${queueId} and version > ${version} order by version`;
  const rows = await keptRows(em, 'changes of a queue', changes);
  const [first] = rows;
  if (!first || (first.version !== version + 1 && first.kind !== 'REPLACED'))
    return [await replaced(em, queue)];
  return rows.map(({ kind, itemIds, place, byId, ...state }) => ({
    ...state,
    roomId: queue.roomId,
    change: { kind, itemIds, position: place, byId },
  }));
}

async function replaced(em: EntityManager, queue: ReadQueue): Promise<QueueRow> {
  const itemIds = (await itemsOfQueue(em, queue.queueId)).map(({ id }) => id);
  return rowOf(queue, { kind: 'REPLACED', itemIds, position: itemIds.length > 0 ? 0 : null });
}

export interface QueueItemRow {
  id: string;
  songId: string;
  /** Null in a user's own queue. */
  addedById: string | null;
}

const itemColumns = ['id', 'song_id as songId', 'added_by_id as addedById'] as const;

/** All items, in their order. */
export async function itemsOfQueue(em: EntityManager, queueId: string): Promise<QueueItemRow[]> {
  return itemsOfQueues(em, [queueId]);
}

/** All items of several queues, those of each in their order. */
export function itemsOfQueues(
  em: EntityManager,
  queueIds: readonly string[],
): Promise<(QueueItemRow & { queueId: string })[]> {
  const items = database(em)
    .selectFrom('play_queue_item')
    .select([...itemColumns, 'queue_id as queueId'])
    .where(isAnyOf('queue_id', queueIds))
    .orderBy('queue_id')
    .orderBy('position');
  return keptRows(em, 'items of queues', items);
}

/** Items by ids that come from a queue, never from a client. */
export function queueItemsAnywhere(
  em: EntityManager,
  ids: readonly string[],
): Promise<(QueueItemRow & { queueId: string })[]> {
  const items = database(em)
    .selectFrom('play_queue_item')
    .select([...itemColumns, 'queue_id as queueId'])
    .where(isAnyOf('id', ids));
  return keptRows(em, 'queue items', items);
}

/** The queue is not part of the statement: where queues are short, PostgreSQL would compare all items of a long one with all
 * ids. */
export async function queueItemsByIds(
  em: EntityManager,
  queueId: string,
  ids: readonly string[],
): Promise<QueueItemRow[]> {
  const items = await queueItemsAnywhere(em, ids);
  return items.filter((item) => item.queueId === queueId);
}

export interface DeviceRow {
  id: string;
  name: string;
  kind: string;
  connectedAt: Date;
}

/** The devices of a user whose processes live, the one that came first first. */
export function devicesOf(em: EntityManager, userId: string): Promise<DeviceRow[]> {
  const devices = sql<DeviceRow>`
    select device_id as id, (array_agg(name order by connected_at desc))[1] as name,
      (array_agg(kind order by connected_at desc))[1] as kind, min(connected_at) as "connectedAt"
    from play_device
    where user_id = ${userId} and exists (select from server_process where server_process.id = process_id)
    group by device_id order by min(connected_at), device_id`;
  return keptRows(em, 'devices of a user', devices);
}

/** Whether a device of a user is connected to any process. */
export async function isConnected(em: EntityManager, userId: string, deviceId: string): Promise<boolean> {
  const connections = sql`
    select from play_device
    where user_id = ${userId} and device_id = ${deviceId}
      and exists (select from server_process where server_process.id = process_id)`;
  return (await keptRows(em, 'connections of a device', connections)).length > 0;
}
