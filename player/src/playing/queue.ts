import { newId } from './new-id.ts';
import type { PlayableSong } from './playable-song.ts';

export interface QueueEntry {
  /** The same song may be queued more than once. */
  key: string;
  song: PlayableSong;
}

export type Repeat = 'off' | 'one' | 'all';

/** Where the songs come from, such as an album, with its page. */
export interface QueueContext {
  name: string;
  href: string;
}

/** Immutable: each step creates another queue. */
export interface Queue {
  /** In playing order. */
  entries: readonly QueueEntry[];
  /** Index of the current entry. */
  place: number;
  /** While shuffled: the keys in the order to come back to. */
  ordered: readonly string[] | null;
  context: QueueContext | null;
}

export const emptyQueue: Queue = { entries: [], place: 0, ordered: null, context: null };

export function currentOf({ entries, place }: Queue): QueueEntry | null {
  return entries[place] ?? null;
}

export function entriesOf(songs: readonly PlayableSong[]): QueueEntry[] {
  return songs.map((song) => ({ key: newId(), song }));
}

/** New entries, starting with one of them. */
export function filled(
  entries: readonly QueueEntry[],
  place: number,
  shuffle: boolean,
  context: QueueContext | null = null,
): Queue {
  const queue = { entries, place, ordered: null, context };
  return shuffle ? shuffled(queue) : queue;
}

/** Mixes the entries around the current one, which comes first. */
export function shuffled(queue: Queue): Queue {
  const current = currentOf(queue);
  if (!current || queue.ordered) return queue;
  const others = mixed(queue.entries.filter((entry) => entry !== current));
  return { ...queue, entries: [current, ...others], place: 0, ordered: queue.entries.map(({ key }) => key) };
}

/** Back to the order from before. The current entry remains the current one. */
export function unshuffled(queue: Queue): Queue {
  const current = currentOf(queue);
  if (!queue.ordered) return queue;
  const byKey = new Map(queue.entries.map((entry) => [entry.key, entry]));
  const entries = queue.ordered.flatMap((key) => byKey.get(key) ?? []);
  return { ...queue, entries, place: Math.max(0, current ? entries.indexOf(current) : 0), ordered: null };
}

/** The place of the song after the current one; null at the end. */
export function followingPlace({ entries, place }: Queue, repeat: Repeat): number | null {
  if (place + 1 < entries.length) return place + 1;
  return repeat === 'all' && entries.length > 0 ? 0 : null;
}

/** The place of the song before the current one; null at the beginning. */
export function precedingPlace({ entries, place }: Queue, repeat: Repeat): number | null {
  if (place > 0) return place - 1;
  return repeat === 'all' && entries.length > 0 ? entries.length - 1 : null;
}

/** With more entries: right after the current one, or at the end. Both orders of a shuffled queue get them there. */
export function added(queue: Queue, entries: readonly QueueEntry[], where: 'next' | 'end'): Queue {
  const at = where === 'next' ? queue.place + 1 : queue.entries.length;
  const keys = entries.map(({ key }) => key);
  const current = currentOf(queue);
  const orderedAt = where === 'next' && current ? (queue.ordered?.indexOf(current.key) ?? 0) + 1 : undefined;
  return {
    ...queue,
    entries: queue.entries.toSpliced(at, 0, ...entries),
    ordered: queue.ordered?.toSpliced(orderedAt ?? queue.ordered.length, 0, ...keys) ?? null,
  };
}

/** With an entry before another one, or at the end. */
export function moved(queue: Queue, key: string, beforeKey: string | null): Queue {
  const entry = queue.entries.find((one) => one.key === key);
  if (!entry || key === beforeKey) return queue;
  const current = currentOf(queue);
  const rest = queue.entries.filter((one) => one !== entry);
  const before = beforeKey === null ? -1 : rest.findIndex((one) => one.key === beforeKey);
  const entries = rest.toSpliced(before < 0 ? rest.length : before, 0, entry);
  return { ...queue, entries, place: current ? entries.indexOf(current) : 0 };
}

/** Without an entry. After the current one, the next is current. */
export function removed(queue: Queue, key: string): Queue {
  const at = queue.entries.findIndex((entry) => entry.key === key);
  if (at < 0) return queue;
  const entries = queue.entries.toSpliced(at, 1);
  const ordered = queue.ordered?.filter((one) => one !== key) ?? null;
  return { ...queue, entries, ordered, place: at < queue.place ? queue.place - 1 : queue.place };
}

/** Only the current entry. */
export function cleared(queue: Queue): Queue {
  const current = currentOf(queue);
  const entries = current ? [current] : [];
  return { ...queue, entries, place: 0, ordered: queue.ordered && entries.map(({ key }) => key) };
}

/** Fisher and Yates. */
function mixed<Entry>(entries: Entry[]): Entry[] {
  for (let last = entries.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [entries[last], entries[other]] = [entries[other] as Entry, entries[last] as Entry];
  }
  return entries;
}
