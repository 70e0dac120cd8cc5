import { randomInt } from 'node:crypto';
import type { Caller } from '../api/caller.service.ts';
import { type UserError, UserErrorCode, UserFault, userFault } from '../api/user-errors.type.ts';
import { parseId } from '../api/validation.checks.ts';
import { eventBus } from '../events/event-bus.service.ts';
import { referring } from '../library/broken-reference.service.ts';
import { retryDeadlocks } from '../persistence/collision-retry.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { startSong, stopSong } from '../presence/now-playing.writes.ts';
import { presenceByUser } from '../presence/presence.loaders.ts';
import { presenceServices } from '../presence/presence-services.key.ts';
import { announceQueue } from './play-queue.events.ts';
import { forgetQueue } from './play-queue.loaders.ts';
import {
  type ChangeOfQueue,
  placeAt,
  type QueueRow,
  type QueueState,
  type ReadQueue,
  rowOf,
} from './play-queue.model.ts';
import { readQueue } from './play-queue.queries.ts';
import { holdQueue, writeChange } from './play-queue.writes.ts';
import { keepSongs } from './queue-order.writes.ts';
import { wakeRoomClocks } from './rooms/room.events.ts';
import { holdControl } from './rooms/room-control.service.ts';

/** What a change makes of a locked queue; null if nothing changes. */
export interface NextQueue {
  state: QueueState;
  change: ChangeOfQueue;
  changesItems: boolean;
}

export interface QueueAnswer {
  playQueue: QueueRow;
  errors?: UserError[];
}

/** The viewer's queue as it is now. */
export async function viewQueue(caller: Caller): Promise<QueueRow> {
  return rowOf(await readQueue(caller.em, caller.signedIn.id), null);
}

/** Which queue a mutation changes, and what the client knows of it. */
export interface QueueTarget {
  /** Null or left out: the viewer's own. */
  roomId?: string | null;
  /** The version that the client knows, if it matters to it. */
  version?: number | null;
}

/** Changes the viewer's queue, or that of a room, in a transaction that holds its lock. Other changes wait, and then see the result.
 * Subscribers are told, and others see what plays.
 * @returns the queue as it is, with CONFLICT, if its items have changed since the version.
 * @throws {UserFault} NOT_FOUND for the room, FORBIDDEN if the viewer does not control it */
export async function changeQueue(
  caller: Caller,
  { roomId: given, version }: QueueTarget,
  change: (transaction: Transaction, queue: ReadQueue) => Promise<NextQueue | null>,
): Promise<QueueAnswer> {
  const viewer = caller.signedIn;
  const roomId = given == null ? null : parseId(given, 'input.roomId');
  // Songs of the queue that are deleted at this moment are taken off it without its lock.
  const answer = await referring(() =>
    retryDeadlocks(() =>
      transaction(caller.em, async (transaction): Promise<QueueAnswer> => {
        if (roomId !== null) await holdControl(transaction, viewer, roomId);
        const queue = await holdQueue(transaction, { userId: viewer.id, roomId });
        if (version != null && (version < queue.itemsVersion || version > queue.version))
          return { playQueue: rowOf(queue, null), errors: [outdated] };
        const next = await change(transaction, queue);
        if (!next) return { playQueue: rowOf(queue, null) };
        const made = { ...next.change, byId: roomId === null ? null : viewer.id };
        const after = await writeChange(transaction, next.state, made, next.changesItems);
        await announceQueue(transaction, caller.service(eventBus), queue.queueId);
        if (roomId !== null) await wakeRoomClocks(transaction, caller.service(eventBus));
        if (roomId === null) await showPlaying(caller, transaction, queue, after);
        return { playQueue: rowOf(after, made) };
      }),
    ),
  );
  forgetQueue(caller);
  return answer;
}

/** Others see what plays, as by `setNowPlaying`. */
async function showPlaying(
  caller: Caller,
  transaction: Transaction,
  before: ReadQueue,
  after: ReadQueue,
): Promise<void> {
  const { queueId: userId, songId, songDuration } = after;
  const same = before.songId === songId && before.positionAt.getTime() === after.positionAt.getTime();
  if (before.playing === after.playing && (same || !after.playing)) return;
  const bus = caller.service(eventBus);
  const { clock } = caller.service(presenceServices);
  const seconds = after.playing ? ((songDuration ?? 0) * 1000 - placeAt(after, after.now)) / 1000 : 0;
  if (songId && seconds > 0) await startSong(transaction, bus, userId, songId, seconds);
  else await stopSong(transaction, bus, userId);
  transaction.afterCommit(() => clock.set(userId, songId && seconds > 0 ? seconds : null));
  caller.loader(presenceByUser).clear(userId);
}

const outdated: UserError = {
  code: UserErrorCode.CONFLICT,
  message: 'The queue has changed meanwhile; look at it and try again.',
  field: ['input', 'version'],
};

/** Faults of a list that are told; the rest is as wrong. */
const mostFaults = 100;

/** Keeps songs until the transaction ends.
 * @returns their durations in seconds.
 * @throws {UserFault} NOT_FOUND for each that does not exist. */
export async function keepAll(
  transaction: Transaction,
  songIds: readonly string[],
): Promise<Map<string, number>> {
  const durations = await keepSongs(transaction, songIds);
  const errors = songIds.flatMap((id, index): UserError[] => {
    if (durations.has(id)) return [];
    const field = ['input', 'songIds', String(index)];
    return [{ code: UserErrorCode.NOT_FOUND, message: 'Song not found.', field }];
  });
  if (errors.length > 0) throw new UserFault(errors.slice(0, mostFaults));
  return durations;
}

/** @throws {UserFault} INVALID for a place beyond the end of a song. */
export function checkPlace(position: number, seconds: number): void {
  if (position <= seconds * 1000) return;
  throw userFault('INVALID', `The song has ${seconds * 1000} milliseconds.`, 'input.position');
}

/** The indexes from 0 in a random order, but for the first one. */
export function shuffledFrom(first: number, count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index).filter((index) => index !== first);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return first < 0 ? order : [first, ...order];
}
