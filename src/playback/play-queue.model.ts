// What follows from the state of a queue and the clock; without the database.

/** The state of a queue without its items. */
export interface QueueState {
  /** The id of its user or its room. */
  queueId: string;
  /** Null for the queue of a user. */
  roomId: string | null;
  version: number;
  itemsVersion: number;
  currentId: string | null;
  /** Milliseconds into the current song at `positionAt`. */
  position: number;
  positionAt: Date;
  playing: boolean;
  repeat: string;
  shuffled: boolean;
  volume: number;
  deviceId: string | null;
}

/** A queue as it is read, with what its clock needs. */
export interface ReadQueue extends QueueState {
  /** The song of the current item; null if there is none. */
  songId: string | null;
  /** Seconds. */
  songDuration: number | null;
  /** The server's clock. */
  now: Date;
}

export interface ChangeOfQueue {
  kind: string;
  itemIds: readonly string[];
  position: number | null;
  /** The member who changed the queue of a room; left out if nobody did, and in a user's own queue. */
  byId?: string | null;
}

/** A queue as clients see it, and the change that led to it. */
export type QueueRow = Omit<QueueState, 'itemsVersion'> & { now: Date; change: ChangeOfQueue | null };

export const mostItems = 10_000;
export const mostAtOnce = 5000;

/** The queue of a user who never played. */
export function emptyQueue(queueId: string, now: Date): ReadQueue {
  return {
    ...{ queueId, roomId: null, version: 0, itemsVersion: 0, currentId: null, position: 0, positionAt: now },
    ...{ playing: false, repeat: 'OFF', shuffled: false, volume: 1, deviceId: null },
    ...{ songId: null, songDuration: null, now },
  };
}

/** Where the current song is at a time: it does not run past its end. */
export function placeAt(queue: ReadQueue, time: Date): number {
  if (!queue.playing) return queue.position;
  const passed = Math.max(0, time.getTime() - queue.positionAt.getTime());
  return Math.min(queue.position + passed, endOf(queue));
}

/** The queue as it is now: without a current song nothing plays, and where no device plays, the queue rests at the end
 * of its song. */
export function settled(queue: ReadQueue): ReadQueue {
  if (!queue.playing) return queue;
  if (queue.songId === null)
    return { ...queue, currentId: null, playing: false, position: 0, positionAt: queue.now };
  const end = endOf(queue);
  if (queue.deviceId !== null || placeAt(queue, queue.now) < end) return queue;
  const endedAt = new Date(queue.positionAt.getTime() + Math.max(0, end - queue.position));
  return { ...queue, playing: false, position: end, positionAt: endedAt };
}

/** A song at a place in a queue, as far as the clock is concerned. */
export interface TimedItem {
  id: string;
  songId: string;
  /** Seconds. */
  duration: number;
}

/** Whether the current song of a room has ended. A room has no device that goes on to the next song: its clock does. */
export function hasEnded(queue: ReadQueue): boolean {
  const { roomId, songId, playing, now } = queue;
  return roomId !== null && playing && songId !== null && placeAt(queue, now) >= endOf(queue);
}

/** The queue of a room, whose song has ended, as it is now: at the song that follows by the clock, or at rest at the end
 * of the last one. It does not matter how late one looks.
 * @param items all of them, in the order in which they play. */
export function wentOn(queue: ReadQueue, items: readonly TimedItem[]): ReadQueue {
  const { positionAt, position, now, repeat } = queue;
  let at = items.findIndex(({ id }) => id === queue.currentId);
  let startedAt = positionAt.getTime() - position;
  // Whole rounds of what repeats bring it back to where it is.
  const round = repeat === 'ONE' ? items.slice(at, at + 1) : repeat === 'ALL' ? items : [];
  const roundMs = round.reduce((sum, { duration }) => sum + duration * 1000, 0);
  if (roundMs > 0) startedAt += Math.floor((now.getTime() - startedAt) / roundMs) * roundMs;
  for (;;) {
    const item = items[at];
    if (!item) return { ...queue, playing: false };
    const { id: currentId, songId, duration: songDuration } = item;
    const endsAt = startedAt + songDuration * 1000;
    const here = { ...queue, currentId, songId, songDuration };
    if (endsAt > now.getTime()) return { ...here, position: 0, positionAt: new Date(startedAt) };
    const next = repeat === 'ONE' ? at : repeat === 'ALL' ? (at + 1) % items.length : at + 1;
    if (next >= items.length)
      return { ...here, playing: false, position: songDuration * 1000, positionAt: new Date(endsAt) };
    at = next;
    startedAt = endsAt;
  }
}

/** The queue paused at the place where it was at a time. */
export function pausedAt(queue: ReadQueue, time: Date): ReadQueue {
  return { ...queue, playing: false, position: placeAt(queue, time), positionAt: queue.now };
}

export function rowOf(queue: ReadQueue, change: ChangeOfQueue | null): QueueRow {
  const { itemsVersion: _items, songId: _song, songDuration: _duration, ...row } = queue;
  return { ...row, change };
}

function endOf({ songDuration, position }: ReadQueue): number {
  return Math.max(position, (songDuration ?? 0) * 1000);
}
