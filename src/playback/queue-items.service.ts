import type { Caller } from '../api/caller.service.ts';
import { userFault } from '../api/user-errors.type.ts';
import { parseSome } from './play-queue.checks.ts';
import type {
  MoveQueueItemsInput,
  PlaySongsInput,
  QueueSongsInput,
  RemoveQueueItemsInput,
} from './play-queue.inputs.ts';
import { mostItems, type ReadQueue } from './play-queue.model.ts';
import { isConnected, queueItemsByIds } from './play-queue.queries.ts';
import { changeQueue, checkPlace, keepAll, type QueueAnswer, shuffledFrom } from './play-queue.service.ts';
import { QueuePlacement } from './play-queue.type.ts';
import {
  countItems,
  followerOf,
  indexOf,
  moveItems,
  putIn,
  removeItems,
  replaceItems,
} from './queue-order.writes.ts';
import { checkDevice, parseDeviceId } from './sounding-device.checks.ts';

/** @throws {UserFault} INVALID, NOT_FOUND for songs and the device */
export async function playSongs(caller: Caller, input: PlaySongsInput): Promise<QueueAnswer> {
  const songIds = parseSome(input.songIds, 'input.songIds');
  const { startAt, position } = input;
  if (startAt < 0 || startAt >= songIds.length)
    throw userFault('INVALID', `Begin with one of the songs 0 to ${songIds.length - 1}.`, 'input.startAt');
  if (position < 0) throw userFault('INVALID', 'The position must be 0 or more.', 'input.position');
  const deviceId = input.deviceId == null ? null : parseDeviceId(input.deviceId, 'input.deviceId');
  return changeQueue(caller, input, async (transaction, queue) => {
    const { queueId } = queue;
    if (deviceId !== null) await checkDevice(transaction, queue, deviceId);
    const durations = await keepAll(transaction, songIds);
    checkPlace(position, durations.get(songIds[startAt] ?? '') ?? 0);
    const order = input.shuffled ? shuffledFrom(startAt, songIds.length) : null;
    const addedBy = whoAdds(caller, queue);
    const itemIds = await replaceItems(transaction, queueId, { songIds, addedBy }, order);
    const before = queue.deviceId;
    const present = before !== null && (await isConnected(transaction.em, queueId, before)) ? before : null;
    const state = {
      ...{ ...queue, currentId: itemIds[order ? 0 : startAt] ?? null, position, positionAt: queue.now },
      ...{ playing: input.playing, shuffled: input.shuffled, deviceId: deviceId ?? present },
    };
    return { state, change: { kind: 'REPLACED', itemIds, position: 0 }, changesItems: true };
  });
}

/** @throws {UserFault} INVALID, NOT_FOUND for songs, TOO_LARGE if the queue would have too many */
export async function queueSongs(caller: Caller, input: QueueSongsInput): Promise<QueueAnswer> {
  const songIds = parseSome(input.songIds, 'input.songIds');
  return changeQueue(caller, input, async (transaction, queue) => {
    const { queueId } = queue;
    await keepAll(transaction, songIds);
    const present = await countItems(transaction, queueId);
    if (present + songIds.length > mostItems) throw tooMany(present);
    const current = queue.songId === null ? null : queue.currentId;
    const after = input.placement === QueuePlacement.NEXT ? current : null;
    const before = after === null ? null : await indexOf(transaction, queueId, after);
    const itemIds = await putIn(transaction, queue, { songIds, addedBy: whoAdds(caller, queue) }, after);
    return {
      // Where nothing is left to play, the new songs are next.
      state: current === null ? atStartOf(itemIds[0] ?? null, queue) : queue,
      change: { kind: 'ADDED', itemIds, position: before === null ? present : before + 1 },
      changesItems: true,
    };
  });
}

/** @throws {UserFault} INVALID, NOT_FOUND if all of the items are gone */
export async function moveQueueItems(caller: Caller, input: MoveQueueItemsInput): Promise<QueueAnswer> {
  const given = [...new Set(parseSome(input.itemIds, 'input.itemIds'))];
  if (input.position < 0) throw userFault('INVALID', 'The position must be 0 or more.', 'input.position');
  return changeQueue(caller, input, async (transaction, queue) => {
    const { queueId } = queue;
    const found = new Set((await queueItemsByIds(transaction.em, queueId, given)).map(({ id }) => id));
    const itemIds = given.filter((id) => found.has(id));
    if (itemIds.length === 0) throw noneOfThem();
    const others = (await countItems(transaction, queueId)) - itemIds.length;
    const position = Math.min(input.position, others);
    await moveItems(transaction, queueId, itemIds, position);
    return { state: queue, change: { kind: 'MOVED', itemIds, position }, changesItems: true };
  });
}

/** @throws {UserFault} INVALID, NOT_FOUND if all of the items are gone */
export async function removeQueueItems(caller: Caller, input: RemoveQueueItemsInput): Promise<QueueAnswer> {
  const given = [...new Set(parseSome(input.itemIds, 'input.itemIds'))];
  return changeQueue(caller, input, async (transaction, queue) => {
    const { queueId, currentId, repeat } = queue;
    const found = new Set((await queueItemsByIds(transaction.em, queueId, given)).map(({ id }) => id));
    const itemIds = given.filter((id) => found.has(id));
    if (itemIds.length === 0) throw noneOfThem();
    let state = queue;
    if (currentId !== null && found.has(currentId)) {
      const next = await followerOf(transaction, queueId, currentId, itemIds);
      const again = repeat === 'ALL' ? await followerOf(transaction, queueId, null, itemIds) : null;
      state = atStartOf(next ?? again, queue);
    }
    await removeItems(transaction, itemIds);
    return { state, change: { kind: 'REMOVED', itemIds, position: null }, changesItems: true };
  });
}

/** In a room, others want to know. */
function whoAdds(caller: Caller, { roomId }: ReadQueue): string | null {
  return roomId === null ? null : caller.signedIn.id;
}

/** The queue at the start of an item; without one, nothing plays. */
function atStartOf(currentId: string | null, queue: ReadQueue): ReadQueue {
  return {
    ...{ ...queue, currentId, position: 0, positionAt: queue.now },
    playing: queue.playing && currentId !== null,
  };
}

function tooMany(present: number) {
  const message = `A queue holds at most ${mostItems} songs; this one already has ${present}.`;
  return userFault('TOO_LARGE', message, 'input.songIds');
}

function noneOfThem() {
  return userFault('NOT_FOUND', 'The queue has none of these items.', 'input.itemIds');
}
