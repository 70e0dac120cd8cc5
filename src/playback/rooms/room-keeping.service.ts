import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { EventBus } from '../../events/event-bus.service.ts';
import { keepDoing, untilDone } from '../../jobs/steady-work.service.ts';
import { retryDeadlocks } from '../../persistence/collision-retry.service.ts';
import type { Database } from '../../persistence/database.service.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { announceQueue } from '../play-queue.events.ts';
import { pausedAt, type QueueState } from '../play-queue.model.ts';
import { holdQueue, writeChange } from '../play-queue.writes.ts';
import { setQueuesBy } from './clock-jump.writes.ts';
import { type ClockJump, ClockJumps } from './clock-jumps.service.ts';
import { forgetLost, noteListeners } from './listener.writes.ts';
import { announceRoom, roomClockTopic } from './room.events.ts';
import { deleteRoom, lockRooms, nextHost, updateRoomRow } from './room.writes.ts';
import { isEnded, readClock, readRoomClock, roomsNeeding } from './room-keeping.queries.ts';
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
  /** Called when the database's clock was set, for what waits elsewhere. */
  onClockJump(jump: ClockJump): Promise<unknown>;
}

/** Milliseconds between two looks at most: a message that says that music begins may be lost with its process. */
const longestMs = 10_000;
/** And at least. Where a room is, is computed whenever it is read; only the event comes later. */
const shortestMs = 200;
/** That rounding may cut off the time of an end. */
const marginMs = 5;
/** And before the first look. */
const startMs = 2000;

/** Goes on to the next song in rooms whose song has ended, and tells their members. Sleeps until the next song ends, or until
 * the queue of a room changes on any process. */
export async function keepRoomsGoing({
  db,
  orm,
  bus,
  stop,
  logger,
  onClockJump,
}: RoomClockOptions): Promise<void> {
  let woken = new AbortController();
  let nextMs = shortestMs;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const wake = () => woken.abort();
  const heard = [bus.subscribe(roomClockTopic, wake), bus.onGap(wake)];
  const jumps = new ClockJumps();
  const look = async () => {
    // However many queues change, they are looked at together.
    const tooSoonMs = lookedAt + shortestMs - performance.now();
    if (tooSoonMs > 0) await wait(tooSoonMs, undefined, { signal: stop, ref: false });
    lookedAt = performance.now();
    // What changes from here on is seen by the next look.
    woken = new AbortController();
    let clock = await readRoomClock(db);
    const jump = await jumps.note(clock.now, async (jump) => {
      await goOnAfter(jump, { orm, bus });
      await onClockJump(jump);
    });
    if (jump) {
      logger.warn({ ms: jump.byMs }, 'The clock of the database was set');
      clock = await readRoomClock(db);
    }
    for (const roomId of clock.ended) await goOn(orm, bus, roomId);
    const restMs = clock.ended.length > 0 ? 0 : (clock.nextMs ?? longestMs);
    nextMs = Math.min(Math.max(restMs + marginMs, shortestMs), longestMs);
  };
  const work = {
    signal: stop,
    pauseMs: shortestMs,
    onFailure: (error: unknown) => logger.warn({ err: error }, 'Could not go on in rooms; will retry'),
  };
  // At once, so that a clock that is set before the first look is noticed by it.
  await untilDone(async () => void (await jumps.note(await readClock(db))), work);
  await keepDoing(look, { ...work, startMs, nextMs: () => nextMs, wake: () => woken.signal });
  for (const unsubscribe of heard) unsubscribe();
}

async function goOnAfter(
  jump: ClockJump,
  { orm, bus }: Pick<RoomClockOptions, 'orm' | 'bus'>,
): Promise<void> {
  await transaction(orm.em.fork(), async (transaction) => {
    for (const roomId of await setQueuesBy(transaction, jump)) {
      const queue = await holdQueue(transaction, { userId: '', roomId });
      await announceMoment(transaction, bus, queue, roomId);
    }
  });
}

async function goOn(orm: MikroORM, bus: EventBus, roomId: string): Promise<void> {
  await transaction(orm.em.fork(), async (transaction) => {
    const queue = await holdQueue(transaction, { userId: '', roomId });
    // Another process, or a member, may have been faster.
    if (!(await isEnded(transaction.em, roomId))) return;
    await announceMoment(transaction, bus, queue, roomId);
  });
}

/** Writes where the music of a room is, and tells its members. */
async function announceMoment(transaction: Transaction, bus: EventBus, queue: QueueState, roomId: string) {
  const itemIds = queue.currentId === null ? [] : [queue.currentId];
  await writeChange(transaction, queue, { kind: 'PLAYBACK', itemIds, position: null }, false);
  await announceQueue(transaction, bus, roomId);
}
