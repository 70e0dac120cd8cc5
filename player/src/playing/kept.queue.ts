import { type Place, storedPlace, storedQueue, storeQueue } from './queue.store.ts';
import {
  currentOf,
  emptyQueue,
  followingPlace,
  precedingPlace,
  type Queue,
  type QueueEntry,
  type Repeat,
  unshuffled,
} from './queue.ts';

/** The queue as it is now. Whatever changes it passes here, and is kept on the device. */
export class KeptQueue {
  #queue: Queue = emptyQueue;

  get value(): Queue {
    return this.#queue;
  }

  get entries(): readonly QueueEntry[] {
    return this.#queue.entries;
  }

  get place(): number {
    return this.#queue.place;
  }

  get current(): QueueEntry | null {
    return currentOf(this.#queue);
  }

  /** The order to come back to; null while it is that of playing. */
  get ordered(): readonly QueueEntry[] | null {
    return this.#queue.ordered && unshuffled(this.#queue).entries;
  }

  set(queue: Queue): void {
    this.#queue = queue;
    void storeQueue(queue);
  }

  /** Makes another entry the current one. */
  go(place: number): void {
    this.set({ ...this.#queue, place });
  }

  /** @returns -1 if it is not there any more. */
  placeOf(key: string | null): number {
    return this.entries.findIndex((entry) => entry.key === key);
  }

  following(repeat: Repeat): number | null {
    return repeat === 'one' ? this.place : followingPlace(this.#queue, repeat);
  }

  preceding(repeat: Repeat): number | null {
    return precedingPlace(this.#queue, repeat);
  }

  /** Takes up what the last visit left.
   * @returns the place in the current song, if it is known. */
  async restore(): Promise<Place | null> {
    const [queue, place] = [await storedQueue(), storedPlace()];
    if (!queue || this.entries.length > 0) return null;
    const at = queue.entries.findIndex(({ key }) => key === place?.key);
    this.#queue = { ...queue, place: at < 0 ? queue.place : at };
    return at < 0 ? null : place;
  }
}
