import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<RequestScope>();

/** What a request may take of what all share, for as long as it is under way: so much time with the database, and
 * a share of its connections in the name of its client. Found by `RequestScope.current()` wherever the request's
 * own calls lead. Work that a request merely starts and that outlasts it is nobody's. */
export class RequestScope {
  /** Whose share it takes: a user, or an address. */
  client: string;
  /** What the operation is called, once that is known; for the log. */
  operation: string | undefined;
  /** Gives back the request's place among those that are worked on at once. */
  leave: () => void = () => undefined;
  readonly #budgetMs: number;
  #spentMs = 0;
  /** Waits under way at once: together they count once. */
  #waits = 0;
  #since = 0;
  #ended = false;

  /** @param budgetMs milliseconds that the request may wait for the database, all its waits together. */
  constructor(client: string, budgetMs: number) {
    this.client = client;
    this.#budgetMs = budgetMs;
  }

  /** The scope of the request that is being worked on; undefined for background work. */
  static current(): RequestScope | undefined {
    const scope = storage.getStore();
    return scope && !scope.#ended ? scope : undefined;
  }

  /** Does the request's work. The scope ends with it. */
  async run<Value>(work: () => Promise<Value> | Value): Promise<Value> {
    try {
      return await storage.run(this, work);
    } finally {
      this.#ended = true;
    }
  }

  /** Milliseconds that are left for the database, at least 0. */
  get leftMs(): number {
    const current = this.#waits > 0 ? performance.now() - this.#since : 0;
    return Math.max(0, this.#budgetMs - this.#spentMs - current);
  }

  /** Counts the time from here on.
   * @returns what ends the counting; called again it changes nothing. */
  wait(): () => void {
    if (this.#waits === 0) this.#since = performance.now();
    this.#waits += 1;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.#waits -= 1;
      if (this.#waits === 0) this.#spentMs += performance.now() - this.#since;
    };
  }
}
