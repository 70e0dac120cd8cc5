export interface TurnLimits {
  /** Turns taken at once, by everybody together. */
  total: number;
  /** Turns of one client at once. */
  perClient: number;
  /** Those that may wait; further ones are refused at once. */
  waiting?: number;
}

interface Waiter {
  give(turn: (() => void) | undefined): void;
}

/** Hands out a limited number of turns, in rotation among the clients that wait for one: a client that asks for
 * many does not hold up one that asks for a single one. */
export class FairTurns {
  readonly #limits: Required<TurnLimits>;
  readonly #taken = new Map<string, number>();
  /** The client that was served last stands last. */
  readonly #queues = new Map<string, Set<Waiter>>();
  #total = 0;
  #waiting = 0;

  constructor({ waiting = Number.POSITIVE_INFINITY, ...limits }: TurnLimits) {
    this.#limits = { waiting, ...limits };
  }

  /** Changes how many may be taken at once; turns that are taken stay so. */
  resize(limits: Pick<TurnLimits, 'total' | 'perClient'>): void {
    Object.assign(this.#limits, limits);
    this.#serve();
  }

  /** Turns that are taken now. */
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

  /** @param client null for work of the process itself, which only the total bounds.
   * @returns what gives the turn back; undefined when none came in time. */
  take(client: string | null, waitMs: number): Promise<(() => void) | undefined> {
    if (!this.#queues.has(client ?? '') && this.#mayTake(client)) return Promise.resolve(this.#grant(client));
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

  /** Gives turns to those who wait, as far as there are any. */
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

  /** @returns whether it still waited. */
  #forget(key: string, waiter: Waiter): boolean {
    const queue = this.#queues.get(key);
    if (!queue?.delete(waiter)) return false;
    this.#waiting -= 1;
    if (queue.size === 0) this.#queues.delete(key);
    return true;
  }
}
