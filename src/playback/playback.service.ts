import type { Caller } from '../api/caller.service.ts';
import { userFault } from '../api/user-errors.type.ts';
import { parseId, Validation } from '../api/validation.checks.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import type { PlaybackInput } from './play-queue.inputs.ts';
import { placeAt, type QueueState, type ReadQueue } from './play-queue.model.ts';
import { queueItemsByIds } from './play-queue.queries.ts';
import {
  changeQueue,
  checkPlace,
  type NextQueue,
  type QueueAnswer,
  shuffledFrom,
} from './play-queue.service.ts';
import { followerOf, idsIn, keepSongs, shuffleTo, unshuffle } from './queue-order.writes.ts';
import { checkDevice, parseDeviceId } from './sounding-device.checks.ts';

/** Changes what plays, and how.
 * @throws {UserFault} INVALID, NOT_FOUND for the item and the device */
export async function updatePlayback(caller: Caller, input: PlaybackInput): Promise<QueueAnswer> {
  const validation = new Validation();
  if (input.position != null && input.position < 0)
    validation.check('input.position', 'The position must be 0 or more.');
  if (input.volume != null && !(input.volume >= 0 && input.volume <= 1))
    validation.check('input.volume', 'The volume must be 0 to 1.');
  if (input.volume != null && input.roomId != null)
    validation.check('input.volume', 'In a room, each device has a volume of its own.');
  validation.finish();
  const itemId = input.itemId == null ? null : parseId(input.itemId, 'input.itemId');
  const deviceId = input.deviceId == null ? input.deviceId : parseDeviceId(input.deviceId, 'input.deviceId');
  return changeQueue(caller, input, async (transaction, queue) => {
    if (deviceId != null) await checkDevice(transaction, queue, deviceId);
    const moved = await placed(transaction, queue, { ...input, itemId });
    const state: QueueState = {
      ...moved,
      repeat: input.repeat ?? queue.repeat,
      volume: input.volume ?? queue.volume,
      deviceId: deviceId === undefined ? queue.deviceId : deviceId,
    };
    const shuffled = input.shuffled ?? queue.shuffled;
    if (shuffled !== queue.shuffled) return reordered(transaction, { ...state, shuffled });
    if (isSame(queue, state)) return null;
    const itemIds = itemId === null ? [] : [itemId];
    return { state, change: { kind: 'PLAYBACK', itemIds, position: null }, changesItems: false };
  });
}

/** The queue at the item and the place that were asked for. */
async function placed(
  transaction: Transaction,
  queue: ReadQueue,
  { itemId, position, playing }: { itemId: string | null } & Pick<PlaybackInput, 'position' | 'playing'>,
): Promise<ReadQueue> {
  const plays = playing ?? queue.playing;
  const first =
    queue.songId === null && plays ? await followerOf(transaction, queue.queueId, null, []) : null;
  const wanted = itemId ?? first;
  if (wanted === null) {
    if (queue.songId === null && (plays || position != null)) throw nothingToPlay(plays);
    if (position == null && plays === queue.playing) return queue;
    if (position != null) checkPlace(position, queue.songDuration ?? 0);
    return {
      ...queue,
      position: position ?? placeAt(queue, queue.now),
      positionAt: queue.now,
      playing: plays,
    };
  }
  const [item] = await queueItemsByIds(transaction.em, queue.queueId, [wanted]);
  const durations = await keepSongs(transaction, item ? [item.songId] : []);
  if (!item) throw userFault('NOT_FOUND', 'The queue has no such item.', 'input.itemId');
  checkPlace(position ?? 0, durations.get(item.songId) ?? 0);
  return { ...queue, currentId: wanted, position: position ?? 0, positionAt: queue.now, playing: plays };
}

/** Shuffles the items, or brings the order of before back. */
async function reordered(transaction: Transaction, state: QueueState): Promise<NextQueue> {
  const itemIds = state.shuffled
    ? await shuffle(transaction, state)
    : await unshuffle(transaction, state.queueId);
  const position = itemIds.length > 0 ? 0 : null;
  return { state, change: { kind: 'REPLACED', itemIds, position }, changesItems: true };
}

/** Shuffles the items after the current one, which goes first.
 * @returns all items in their new order. */
async function shuffle(transaction: Transaction, { queueId, currentId }: QueueState): Promise<string[]> {
  const ids = await idsIn(transaction, queueId);
  const order = shuffledFrom(currentId === null ? -1 : ids.indexOf(currentId), ids.length);
  const itemIds = order.map((index) => ids[index] ?? '');
  await shuffleTo(transaction, queueId, itemIds);
  return itemIds;
}

function isSame(before: QueueState, after: QueueState): boolean {
  const keys = ['currentId', 'position', 'playing', 'repeat', 'volume', 'deviceId'] as const;
  const sameTime = before.positionAt.getTime() === after.positionAt.getTime();
  return sameTime && keys.every((key) => before[key] === after[key]);
}

function nothingToPlay(playing: boolean) {
  return userFault('INVALID', 'The queue is empty.', playing ? 'input.playing' : 'input.position');
}
