import { type RawBuilder, sql } from 'kysely';
import { keptRows, keptWrite } from '../persistence/prepared.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { type ChangeOfQueue, emptyQueue, type QueueState, type ReadQueue } from './play-queue.model.ts';
import { asOfNow, readQueue, withSongs } from './play-queue.queries.ts';

/** Changes that are kept for subscribers who are about to read them. */
export const keptChanges = 20;

/** Locks the queue of a user, which is made if there is none, or that of a room, which is there as long as the room is. Only
 * then it is read, by a statement that sees what the previous holder of the lock has done. */
export async function holdQueue(
  transaction: Transaction,
  { userId, roomId }: { userId: string; roomId: string | null },
): Promise<ReadQueue> {
  const { em } = transaction;
  const queueId = roomId ?? userId;
  const lock = sql`select from play_queue where id = ${queueId} for update`;
  const [held] = await keptRows(em, 'lock of a queue', lock);
  if (!held && roomId === null) {
    const make = sql`insert into play_queue (id, user_id) values (${userId}, ${userId}) on conflict do nothing`;
    await keptWrite(em, 'new queue', make);
    await keptRows(em, 'lock of a queue', lock);
  }
  return readQueue(em, queueId);
}

/** Writes a changed state, whose lock is held, under the next version.
 * @returns the queue as it is then. */
export async function writeChange(
  { em }: Transaction,
  next: QueueState,
  { kind, itemIds, position: place, byId = null }: ChangeOfQueue,
  changesItems: boolean,
): Promise<ReadQueue> {
  const version = next.version + 1;
  const state = { ...next, version, itemsVersion: changesItems ? version : next.itemsVersion };
  const write = sql<ReadQueue>`
    with written as (
      ${updateOf(state)} returning *
    ), forgotten as (
      delete from play_queue_change
      where queue_id = ${next.queueId} and version <= ${version - keptChanges}
    ), logged as (
      insert into play_queue_change (queue_id, version, kind, item_ids, place, current_id, position, position_at, playing,
        repeat, shuffled, volume, device_id, by_id)
      select id, version, ${kind}, ${itemIds}::uuid[], ${place}::int, current_id, position, position_at, playing, repeat,
        shuffled, volume, device_id, ${byId}::uuid from written
    )
    ${withSongs(sql`written as play_queue`)}`;
  const rows = await keptRows(em, 'change of a queue', write);
  const [queue] = await asOfNow(em, rows);
  return queue ?? emptyQueue(next.queueId, new Date());
}

/** Writes a state, whose lock is held, as it is. */
export async function writeState({ em }: Transaction, state: QueueState): Promise<void> {
  await keptWrite(em, 'state of a queue', updateOf(state));
}

function updateOf(state: QueueState): RawBuilder<unknown> {
  return sql`
    update play_queue set version = ${state.version}, items_version = ${state.itemsVersion},
      current_id = ${state.currentId}, position = ${state.position}, position_at = ${state.positionAt},
      playing = ${state.playing}, repeat = ${state.repeat}, shuffled = ${state.shuffled}, volume = ${state.volume},
      device_id = ${state.deviceId}, device_lost_at = null
    where id = ${state.queueId}`;
}
