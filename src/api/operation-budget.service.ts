import type { GraphQLError } from 'graphql';
import { requestError } from './request-errors.model.ts';

/** Limits of a running operation. */
export interface BudgetLimits {
  /** Fields of the answer. */
  nodes: number;
  /** Bytes of the answer. */
  bytes: number;
  /** Milliseconds of the processor's time; waiting does not count. */
  computeMs: number;
}

type Limit = keyof BudgetLimits;

const unlimited: BudgetLimits = {
  nodes: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
  computeMs: Number.POSITIVE_INFINITY,
};

/** Milliseconds that an operation computes before it lets others go on. */
const sliceMs = 10;
/** The clocks are read at every 64th field: reading them takes as long as several fields do. */
const clockMask = 63;

const labels: Record<Limit, string> = {
  nodes: 'fields in its answer',
  bytes: 'bytes in its answer',
  computeMs: 'milliseconds of computing',
};

/** Counts what one operation really spends, and ends it when it is more than allowed. Counting a field is a few
 * additions. */
export class Budget {
  readonly #limits: BudgetLimits;
  #calls = 0;
  #nodes = 0;
  #bytes = 0;
  #computeMs = 0;
  /** Whether the operation computed in this turn of the event loop already. */
  #inTurn = false;
  #turnBeganAt = 0;
  /** The processor's time, in microseconds, when it was last looked at. */
  #lastLookAt = 0;
  #sliceOver = false;
  #over = false;
  readonly #waiting: (() => void)[] = [];
  #draining = false;
  readonly #postponed: (() => void)[] = [];
  readonly #end = Promise.withResolvers<GraphQLError>();
  /** Never resolves: what waits for it is forgotten together with the operation. */
  readonly never = new Promise<never>(() => undefined);

  constructor(limits: BudgetLimits = unlimited) {
    this.#limits = limits;
  }

  /** Fields so far. */
  get nodes(): number {
    return this.#nodes;
  }

  /** Bytes so far, before the escapes of JSON. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Fields that may still come. */
  get nodesLeft(): number {
    return Math.max(0, this.#limits.nodes - this.#nodes);
  }

  /** Whether the operation was ended. */
  get isOver(): boolean {
    return this.#over;
  }

  /** Resolves when the operation ends for want of budget. */
  get exhausted(): Promise<GraphQLError> {
    return this.#end.promise;
  }

  /** Counts fields of the answer.
   * @returns whether the operation may go on. */
  spend(nodes: number, bytes: number): boolean {
    this.#calls += 1;
    this.#nodes += nodes;
    this.#bytes += bytes;
    if (this.#nodes > this.#limits.nodes) this.exceed('nodes');
    if (this.#bytes > this.#limits.bytes) this.exceed('bytes');
    if (!this.#inTurn || (this.#calls & clockMask) === 0) this.#measureTurn();
    return !this.#over;
  }

  /** Ends the operation, which takes more of something than allowed.
   * @param label what it takes, for people. */
  end(limit: string, maximum: number, label: string): void {
    if (this.#over) return;
    this.#over = true;
    this.#waiting.length = 0;
    const message = `The operation exceeds the limit of ${maximum} ${label}. Request fewer entries or fields.`;
    this.#end.resolve(requestError('QUERY_TOO_COMPLEX', message, { limit, maximum }));
  }

  /** Ends the operation for one of its own limits. */
  exceed(limit: Limit): void {
    this.end(limit, this.#limits[limit], labels[limit]);
  }

  /** Whether the operation has computed long enough to let others go on first. */
  get mustWait(): boolean {
    return this.#sliceOver;
  }

  /** Resolves when it is this caller's turn again, after other requests had theirs. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#draining) void this.#drain();
    });
  }

  /** Calls back when all fields that can go on without it have: what they ask for is looked up together, however
   * many turns they took. */
  whenSettled(work: () => void): void {
    const attempt = () => {
      if (this.#draining) this.#postponed.push(work);
      else work();
    };
    // As DataLoader does by itself: after all promises that are resolved by then.
    void Promise.resolve().then(() => process.nextTick(attempt));
  }

  async #drain(): Promise<void> {
    this.#draining = true;
    let next = 0;
    while (next < this.#waiting.length) {
      await nextTurn();
      while (next < this.#waiting.length && !this.#sliceOver) {
        this.#waiting[next]?.();
        next += 1;
        // So that it goes on, and counts what it does, before the next one.
        await undefined;
      }
    }
    this.#waiting.length = 0;
    this.#draining = false;
    for (const work of this.#postponed.splice(0)) this.whenSettled(work);
  }

  #measureTurn(): void {
    const now = performance.now();
    const { user, system } = process.threadCpuUsage();
    if (this.#inTurn) this.#computeMs += (user + system - this.#lastLookAt) / 1000;
    else {
      this.#inTurn = true;
      this.#turnBeganAt = now;
      setImmediate(this.#endTurn);
    }
    this.#lastLookAt = user + system;
    this.#sliceOver = now - this.#turnBeganAt > sliceMs;
    if (this.#computeMs > this.#limits.computeMs) this.exceed('computeMs');
  }

  readonly #endTurn = (): void => {
    this.#inTurn = false;
    this.#sliceOver = false;
  };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
