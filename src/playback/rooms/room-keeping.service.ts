import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { EventBus } from '../../events/event-bus.service.ts';
import { keepDoing } from '../../jobs/steady-work.service.ts';
import { retryDeadlocks } from '../../persistence/collision-retry.service.ts';
import type { Database } from '../../persistence/database.service.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { announceQueue } from '../play-queue.events.ts';
import { pausedAt } from '../play-queue.model.ts';
import { holdQueue, writeChange } from '../play-queue.writes.ts';
import { forgetLost, noteListeners } from './listener.writes.ts';
import { announceRoom } from './room.events.ts';
import { deleteRoom, lockRooms, nextHost, updateRoomRow } from './room.writes.ts';
import { endedRooms, isEnded, roomsNeeding } from './room-keeping.queries.ts';
import { handOn } from './room-parting.service.ts';

/** Looks after rooms: those whose listeners or hosts have vanished, and those that nobody uses. */
export async function mendRooms(orm: MikroORM, bus: EventBus): Promise<void> {
  await transaction(orm.em.fork(), forgetLost);
  await transaction(orm.em.fork(), async (transaction) => {
    for (const roomId of await noteListeners(transaction, null)) await announceRoom(transaction, bus, roomId);
  });
  await forEachNeeding(orm, 'closing', async (transaction, { id }) => {
    await deleteRoom(transaction, id);
    await announceRoom(transaction, bus, id);
  });
  await forEachNeeding(orm, 'host', async (transaction, { id }) => {
    await handOn(transaction, id);
    await announceRoom(transaction, bus, id);
  });
  await forEachNeeding(orm, 'lead', async (transaction, { id }) => {
    const next = await nextHost(transaction, id, { onlyListening: true });
    if (next === undefined) return;
    await updateRoomRow(transaction, id, { hostId: next });
    await announceRoom(transaction, bus, id);
  });
  await forEachNeeding(orm, 'rest', async (transaction, { id, emptySince }) => {
    const queue = await holdQueue(transaction, { userId: '', roomId: id });
    const state = pausedAt(queue, emptySince ?? queue.now);
    await writeChange(transaction, state, { kind: 'PLAYBACK', itemIds: [], position: null }, false);
    await announceQueue(transaction, bus, id);
  });
}

/** Each in a transaction of its own that holds the lock of the room, if it still needs it then. */
async function forEachNeeding(
  orm: MikroORM,
  need: Parameters<typeof roomsNeeding>[1],
  mend: (transaction: Transaction, room: { id: string; emptySince: Date | null }) => Promise<void>,
): Promise<void> {
  for (const { id } of await roomsNeeding(orm.em.fork(), need)) {
    const run = async (transaction: Transaction) => {
      await lockRooms(transaction, [id]);
      const [room] = await roomsNeeding(transaction.em, need, id);
      if (room) await mend(transaction, room);
    };
    await retryDeadlocks(() => transaction(orm.em.fork(), run));
  }
}

export interface RoomClockOptions {
  /** Asked whether a song has ended, so that the connections of requests are not used while none has. */
  db: Database;
  orm: MikroORM;
  bus: EventBus;
  stop: AbortSignal;
  logger: Logger;
}

/** Milliseconds between two looks. Where a room is, is computed whenever it is read; only the event comes later. */
const clockMs = 500;
/** And before the first one. */
const startMs = 2000;

/** Goes on to the next song in rooms whose song has ended, and tells their members. */
export function keepRoomsGoing({ db, orm, bus, stop, logger }: RoomClockOptions): Promise<void> {
  return keepDoing(
    async () => {
      for (const roomId of await endedRooms(db)) await goOn(orm, bus, roomId);
    },
    {
      signal: stop,
      startMs,
      pauseMs: clockMs,
      onFailure: (error) => logger.warn({ err: error }, 'Could not go on in rooms; will retry'),
    },
  );
}

async function goOn(orm: MikroORM, bus: EventBus, roomId: string): Promise<void> {
  await transaction(orm.em.fork(), async (transaction) => {
    const queue = await holdQueue(transaction, { userId: '', roomId });
    // Another process, or a member, may have been faster.
    if (!(await isEnded(transaction.em, roomId))) return;
    const itemIds = queue.currentId === null ? [] : [queue.currentId];
    await writeChange(transaction, queue, { kind: 'PLAYBACK', itemIds, position: null }, false);
    await announceQueue(transaction, bus, roomId);
  });
}
