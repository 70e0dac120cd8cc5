import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work before everything else gets a turn of the event loop. A request takes several turns. */
const sliceMs = 2;

export interface Work {
  /** Must not throw.
   * @returns whether something goes on that needs no waiting. */
  run(): boolean;
}

/** The work of one user, in order. */
class Queue {
  readonly user: string;
  #works: Work[] = [];
  #next = 0;

  constructor(user: string) {
    this.user = user;
  }

  get isEmpty(): boolean {
    return this.#next === this.#works.length;
  }

  add(work: Work): void {
    this.#works.push(work);
  }

  take(): Work | undefined {
    const work = this.#works[this.#next];
    this.#next += 1;
    if (this.isEmpty) {
      this.#works = [];
      this.#next = 0;
    }
    return work;
  }
}

/** Delivers events in slices of a few milliseconds, and in rotation among users. Between two slices the event loop
 * runs other code, so that a change with many subscribers does not hold up requests. */
export class FanOut {
  readonly #queues = new Map<string, Queue>();
  /** Queues with work, in the order of their turns, and those that come after these. */
  #round: Queue[] = [];
  #at = 0;
  #nextRound: Queue[] = [];
  #running = false;

  /** Runs work when it is its user's turn. */
  queue(user: string, work: Work): void {
    let queue = this.#queues.get(user);
    if (!queue) {
      queue = new Queue(user);
      this.#queues.set(user, queue);
      this.#nextRound.push(queue);
    }
    queue.add(work);
    if (!this.#running) void this.#deliver();
  }

  async #deliver(): Promise<void> {
    this.#running = true;
    // Work queued at the same moment takes part from the beginning.
    await nextTick();
    while (this.#queues.size > 0) {
      const end = performance.now() + sliceMs;
      do {
        // Continues when everything that needs no waiting is done; work that waits for the database does not hold up
        // others.
        if (this.#take()) await nextTick();
      } while (this.#queues.size > 0 && performance.now() < end);
      await nextTurn();
    }
    this.#running = false;
  }

  #take(): boolean {
    if (this.#at === this.#round.length) {
      this.#round = this.#nextRound;
      this.#nextRound = [];
      this.#at = 0;
    }
    const queue = this.#round[this.#at];
    if (!queue) return false;
    this.#at += 1;
    const work = queue.take();
    if (queue.isEmpty) this.#queues.delete(queue.user);
    else this.#nextRound.push(queue);
    return work?.run() ?? false;
  }
}

function nextTick(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}
