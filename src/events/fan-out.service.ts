import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work until all else gets a turn of the event loop. */
const sliceMs = 5;

interface Job {
  begin(): void;
}

/** Delivers events in slices of a few milliseconds, and in rotation among users: between two slices the event loop
 * does what else is to do, so that a change that many are told of does not hold up requests. */
export class FanOut {
  /** The user who was served last stands last. */
  readonly #queues = new Map<string, Job[]>();
  #running = false;

  /** Runs work when it is its user's turn. */
  run<Value>(user: string, work: () => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const queue = this.#queues.get(user) ?? [];
      this.#queues.set(user, queue);
      queue.push({ begin: () => void work().then(resolve, reject) });
      if (!this.#running) void this.#deliver();
    });
  }

  async #deliver(): Promise<void> {
    this.#running = true;
    // What comes in the same moment takes part from the beginning.
    await nextTick();
    while (this.#queues.size > 0) {
      const end = performance.now() + sliceMs;
      do {
        this.#take()?.begin();
        // Goes on when all is done that needs no waiting; what waits for the database does not hold up others.
        await nextTick();
      } while (this.#queues.size > 0 && performance.now() < end);
      await nextTurn();
    }
    this.#running = false;
  }

  #take(): Job | undefined {
    const [first] = this.#queues;
    if (!first) return undefined;
    const [user, queue] = first;
    const job = queue.shift();
    this.#queues.delete(user);
    if (queue.length > 0) this.#queues.set(user, queue);
    return job;
  }
}

function nextTick(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}
