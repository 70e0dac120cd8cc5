import { setTimeout as wait } from 'node:timers/promises';
import type { MediaStore } from './media.store.ts';

/** Milliseconds for which an answer holds: asking a bucket takes a request, which may cost something. */
const freshMs = 5000;
/** Milliseconds after which a store is taken not to answer. */
const patienceMs = 1000;

/** Whether the media store answers, asked no more often than needed. */
export class StoreReach {
  readonly #store: Pick<MediaStore, 'check'>;
  #askedAt = Number.NEGATIVE_INFINITY;
  #answers = true;
  #asking: Promise<void> | undefined;

  constructor(store: Pick<MediaStore, 'check'>) {
    this.#store = store;
  }

  async isReached(): Promise<boolean> {
    if (performance.now() - this.#askedAt > freshMs) this.#asking ??= this.#ask();
    if (this.#asking) await Promise.race([this.#asking, this.#giveUp()]);
    return this.#answers;
  }

  async #ask(): Promise<void> {
    this.#answers = await this.#store.check().then(
      () => true,
      () => false,
    );
    this.#askedAt = performance.now();
    this.#asking = undefined;
  }

  async #giveUp(): Promise<void> {
    await wait(patienceMs, undefined, { ref: false });
    if (this.#asking) this.#answers = false;
  }
}
