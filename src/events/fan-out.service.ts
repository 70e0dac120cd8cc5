import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work before everything else gets a turn of the event loop. A request takes several turns. */
const sliceMs = 2;

interface Job {
  begin(): void;
}

/** Delivers events in slices of a few milliseconds, and in rotation among users. Between two slices the event loop
 * runs other code, so that a change with many subscribers does not hold up requests. */
export class FanOut {
  /** The user served last is at the end. */
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
    // Work queued at the same moment takes part from the beginning.
    await nextTick();
    while (this.#queues.size > 0) {
      const end = performance.now() + sliceMs;
      do {
        this.#take()?.begin();
        // Continues when everything that needs no waiting is done; work that waits for the database does not hold up
        // others.
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
