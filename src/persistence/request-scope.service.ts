import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<RequestScope>();

/** The share of common resources that a request may use while it is in progress: time with the database, and
 * connections counted for its client. `RequestScope.current()` finds it in all asynchronous calls of the request.
 * Work that outlasts the request has no scope. */
export class RequestScope {
  /** The client whose share is used: a user, or an address; null for the work of several clients. */
  client: string | null;
  /** The name of the operation, once known; for the log. */
  operation: string | undefined;
  /** The cost of the operation, once it is answered; for the log. */
  cost: number | undefined;
  /** When the request got its place among those in progress; undefined without one. */
  admittedAt: number | undefined;
  /** Releases the request's place among those in progress. */
  leave: () => void = () => undefined;
  readonly #budgetMs: number;
  #spentMs = 0;
  /** Simultaneous waits: together they count once. */
  #waits = 0;
  #since = 0;
  #elsewhereMs = 0;
  #ended = false;

  /** @param budgetMs milliseconds that the request may wait for the database, in all. */
  constructor(client: string | null, budgetMs: number) {
    this.client = client;
    this.#budgetMs = budgetMs;
  }

  /** The scope of the current request; undefined for background work. */
  static current(): RequestScope | undefined {
    const scope = storage.getStore();
    return scope && !scope.#ended ? scope : undefined;
  }

  /** Runs the request's work. The scope ends with it. */
  async run<Value>(work: () => Promise<Value> | Value): Promise<Value> {
    try {
      return await storage.run(this, work);
    } finally {
      this.#ended = true;
    }
  }

  /** Runs a part of a request's work that may take the database longer than requests may as a rule, because it is in
   * proportion to what others have. Each statement is as short as always. */
  static runLong<Value>(budgetMs: number, work: () => Promise<Value>): Promise<Value> {
    const scope = RequestScope.current();
    return scope ? new RequestScope(scope.client, budgetMs).run(work) : work();
  }

  /** Remaining milliseconds for the database, at least 0. */
  get leftMs(): number {
    const current = this.#waits > 0 ? performance.now() - this.#since : 0;
    return Math.max(0, this.#budgetMs - this.#spentMs - current);
  }

  /** Milliseconds in which the request waited for the database; waits at the same time count once. */
  get databaseMs(): number {
    return Math.max(0, this.#spentMs - this.#elsewhereMs);
  }

  /** Counts the time until it is the request's turn for something else than the database.
   * @returns a function that stops counting. */
  waitForTurn(): () => void {
    const waited = this.wait();
    const begun = performance.now();
    return () => {
      waited();
      this.#elsewhereMs += performance.now() - begun;
    };
  }

  /** Counts the time from here on.
   * @returns a function that stops counting; further calls have no effect. */
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
