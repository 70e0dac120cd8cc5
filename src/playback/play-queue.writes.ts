import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import type { ChangeOfQueue, QueueState, ReadQueue } from './play-queue.model.ts';
import { readQueue } from './play-queue.queries.ts';

/** Changes that are kept for subscribers who are about to read them. */
export const keptChanges = 20;

/** Locks the queue of a user, which is made if there is none, or that of a room, which is there as long as the room is. Only then it is read, by a statement that sees what the
 * previous holder of the lock has done. */
export async function holdQueue(
  transaction: Transaction,
  { userId, roomId }: { userId: string; roomId: string | null },
): Promise<ReadQueue> {
  const queueId = roomId ?? userId;
  const db = database(transaction.em);
  if (roomId === null)
    await sql`insert into play_queue (id, user_id) values (${userId}, ${userId}) on conflict do nothing`.execute(
      db,
    );
  await sql`select from play_queue where id = ${queueId} for update`.execute(db);
  return readQueue(transaction.em, queueId);
}

/** Writes a changed state, whose lock is held, under the next version.
 * @returns the version. */
export async function writeChange(
  transaction: Transaction,
  next: QueueState,
  { kind, itemIds, position: place, byId = null }: ChangeOfQueue,
  changesItems: boolean,
): Promise<number> {
  const db = database(transaction.em);
  const version = next.version + 1;
  await writeState(transaction, {
    ...next,
    version,
    itemsVersion: changesItems ? version : next.itemsVersion,
  });
  await sql`delete from play_queue_change
    where queue_id = ${next.queueId} and version <= ${version - keptChanges}`.execute(db);
  await sql`
    insert into play_queue_change (queue_id, version, kind, item_ids, place, current_id, position, position_at, playing,
      repeat, shuffled, volume, device_id, by_id)
    values (${next.queueId}, ${version}, ${kind}, ${itemIds}::uuid[], ${place}, ${next.currentId}, ${next.position},
      ${next.positionAt}, ${next.playing}, ${next.repeat}, ${next.shuffled}, ${next.volume}, ${next.deviceId}, ${byId})
  `.execute(db);
  return version;
}

/** Writes a state, whose lock is held, as it is. */
export async function writeState(transaction: Transaction, state: QueueState): Promise<void> {
  await sql`
    update play_queue set version = ${state.version}, items_version = ${state.itemsVersion},
      current_id = ${state.currentId}, position = ${state.position}, position_at = ${state.positionAt},
      playing = ${state.playing}, repeat = ${state.repeat}, shuffled = ${state.shuffled}, volume = ${state.volume},
      device_id = ${state.deviceId}, device_lost_at = null
    where id = ${state.queueId}`.execute(database(transaction.em));
}
