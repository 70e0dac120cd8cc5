// What follows from the state of a queue and the clock; without the database.

/** The state of a queue without its items. */
export interface QueueState {
  userId: string;
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
}

/** A queue as clients see it, and the change that led to it. */
export type QueueRow = Omit<QueueState, 'itemsVersion'> & { now: Date; change: ChangeOfQueue | null };

export const mostItems = 10_000;
export const mostAtOnce = 5000;

/** The queue of a user who never played. */
export function emptyQueue(userId: string, now: Date): ReadQueue {
  return {
    ...{ userId, version: 0, itemsVersion: 0, currentId: null, position: 0, positionAt: now },
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
