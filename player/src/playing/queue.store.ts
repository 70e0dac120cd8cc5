import { createStore, del, get, set } from 'idb-keyval';
import type { Queue } from './queue.ts';

/** Where a page goes on after it was opened again. */
export interface Place {
  /** Of the entry. */
  key: string;
  seconds: number;
  heard: number;
  counted: boolean;
}

const store = 'indexedDB' in globalThis ? createStore('tonearm-queue', 'queue') : undefined;
const storedAs = 'tonearm place';

/** Queues may be long, so they are stored when they change, and the place, which is small, all the time. */
export async function storeQueue(queue: Queue): Promise<void> {
  if (!store) return;
  if (queue.entries.length > 0) await set('queue', queue, store).catch(() => undefined);
  else await del('queue', store).catch(() => undefined);
}

export async function storedQueue(): Promise<Queue | null> {
  if (!store) return null;
  return (await get<Queue>('queue', store).catch(() => undefined)) ?? null;
}

export function storePlace(place: Place): void {
  try {
    localStorage.setItem(storedAs, JSON.stringify(place));
  } catch {
    // The queue begins at its current song, then.
  }
}

export function storedPlace(): Place | null {
  try {
    return JSON.parse(localStorage.getItem(storedAs) ?? 'null') as Place | null;
  } catch {
    return null;
  }
}
