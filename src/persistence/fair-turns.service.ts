export interface TurnLimits {
  /** Turns held at once by all clients together. */
  total: number;
  /** Turns held at once by one client. */
  perClient: number;
  /** Requests that may wait; further ones are refused at once. */
  waiting?: number;
}

interface Waiter {
  give(turn: (() => void) | undefined): void;
}

/** Hands out a limited number of turns, in rotation among the waiting clients: a client with many requests does
 * not hold up one with a single request. */
export class FairTurns {
  readonly #limits: Required<TurnLimits>;
  readonly #taken = new Map<string, number>();
  /** The client served last is at the end. */
  readonly #queues = new Map<string, Set<Waiter>>();
  #total = 0;
  #waiting = 0;

  constructor({ waiting = Number.POSITIVE_INFINITY, ...limits }: TurnLimits) {
    this.#limits = { waiting, ...limits };
  }

  /** Changes the number of simultaneous turns; held turns stay. */
  resize(limits: Pick<TurnLimits, 'total' | 'perClient'>): void {
    Object.assign(this.#limits, limits);
    this.#serve();
  }

  /** Turns held now. */
  get taken(): number {
    return this.#total;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** Whether a turn would be given at once. */
  hasRoom(client: string | null): boolean {
    return this.#waiting === 0 && this.#mayTake(client);
  }

  /** Takes a turn if one is free, and the client's own requests do not wait for one.
   * @returns a function that returns the turn. */
  takeNow(client: string | null): (() => void) | undefined {
    return !this.#queues.has(client ?? '') && this.#mayTake(client) ? this.#grant(client) : undefined;
  }

  /** @param client null for work of the process itself, which is only limited by the total.
   * @returns a function that returns the turn; undefined if there was none in time. */
  take(client: string | null, waitMs: number): Promise<(() => void) | undefined> {
    const granted = this.takeNow(client);
    if (granted) return Promise.resolve(granted);
    if (this.#waiting >= this.#limits.waiting || waitMs <= 0) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const waiter: Waiter = { give: resolve };
      const timer = setTimeout(() => {
        if (this.#forget(client ?? '', waiter)) resolve(undefined);
      }, waitMs);
      waiter.give = (turn) => {
        clearTimeout(timer);
        resolve(turn);
      };
      const queue = this.#queues.get(client ?? '') ?? new Set();
      this.#queues.set(client ?? '', queue.add(waiter));
      this.#waiting += 1;
    });
  }

  #mayTake(client: string | null): boolean {
    if (this.#total >= this.#limits.total) return false;
    return client === null || (this.#taken.get(client) ?? 0) < this.#limits.perClient;
  }

  #grant(client: string | null): () => void {
    const key = client ?? '';
    this.#total += 1;
    this.#taken.set(key, (this.#taken.get(key) ?? 0) + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.#total -= 1;
      const left = (this.#taken.get(key) ?? 1) - 1;
      if (left > 0) this.#taken.set(key, left);
      else this.#taken.delete(key);
      this.#serve();
    };
  }

  /** Gives turns to waiting clients while there are any. */
  #serve(): void {
    for (const [key, queue] of [...this.#queues]) {
      if (this.#total >= this.#limits.total) return;
      const client = key === '' ? null : key;
      const [waiter] = queue;
      if (!waiter || !this.#mayTake(client)) continue;
      this.#forget(key, waiter);
      if (queue.size > 0) {
        this.#queues.delete(key);
        this.#queues.set(key, queue);
      }
      waiter.give(this.#grant(client));
    }
  }

  /** @returns whether it was still waiting. */
  #forget(key: string, waiter: Waiter): boolean {
    const queue = this.#queues.get(key);
    if (!queue?.delete(waiter)) return false;
    this.#waiting -= 1;
    if (queue.size === 0) this.#queues.delete(key);
    return true;
  }
}
