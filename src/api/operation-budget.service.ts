import type { GraphQLError } from 'graphql';
import type { LargeAnswers } from './large-answers.service.ts';
import { requestError } from './request-errors.model.ts';

/** Limits of a running operation. */
export interface BudgetLimits {
  /** Fields of the answer. */
  nodes: number;
  /** Bytes of the answer. */
  bytes: number;
  /** Milliseconds of processor time; waiting does not count. */
  computeMs: number;
}

type Limit = keyof BudgetLimits;

const unlimited: BudgetLimits = {
  nodes: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
  computeMs: Number.POSITIVE_INFINITY,
};

/** Milliseconds that an operation computes before it lets others run. */
const sliceMs = 10;
/** Fields from one look at the clock to the next, because looking takes as long as several fields. */
const fieldsPerLook = 64;
/** Milliseconds from one reading of the processor time to the next, which takes as long as fifty of the clock. */
const measureMs = 1;

const labels: Record<Limit, string> = {
  nodes: 'fields in its answer',
  bytes: 'bytes in its answer',
  computeMs: 'milliseconds of computing',
};

/** Counts what an operation spends, and ends it if it exceeds a limit. Counting a field takes a few additions. */
export class Budget {
  readonly #limits: BudgetLimits;
  #fieldsToLook = fieldsPerLook;
  #nodes = 0;
  #bytes = 0;
  #computeMs = 0;
  /** The turn of the event loop in which it computed last. */
  #turn: symbol | undefined;
  #turnBeganAt = 0;
  #measuredAt = 0;
  /** The processor time in microseconds at the last reading in this turn. */
  #lastLookAt: number | undefined;
  #sliceOver = false;
  #over = false;
  readonly #waiting: (() => void)[] = [];
  #draining = false;
  readonly #postponed: (() => void)[] = [];
  #excess: GraphQLError | undefined;
  /** Those who wait for the end; most operations are answered before. */
  readonly #ending: ((excess: GraphQLError) => void)[] = [];

  readonly #large: LargeAnswers | undefined;
  /** Releases the operation's place among the large ones. */
  #leave: (() => void) | undefined;
  #finished = false;

  /** @param large where the operation takes a place if its answer becomes large. */
  constructor(limits: BudgetLimits = unlimited, large?: LargeAnswers) {
    this.#limits = limits;
    this.#large = large;
  }

  /** Fields so far. */
  get nodes(): number {
    return this.#nodes;
  }

  /** Bytes so far, before JSON's escapes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Remaining fields. */
  get nodesLeft(): number {
    return Math.max(0, this.#limits.nodes - this.#nodes);
  }

  /** Never resolves. Only the waiting code refers to it, so both are garbage-collected at once. */
  get never(): Promise<never> {
    return new Promise<never>(() => undefined);
  }

  /** Whether the operation was ended. */
  get isOver(): boolean {
    return this.#over;
  }

  /** Resolves when the operation is ended for exceeding its budget. */
  get exhausted(): Promise<GraphQLError> {
    return new Promise((resolve) => this.whenExhausted(resolve));
  }

  /** Calls back when the operation is ended for exceeding its budget. */
  whenExhausted(hear: (excess: GraphQLError) => void): void {
    if (this.#excess) hear(this.#excess);
    else this.#ending.push(hear);
  }

  /** Counts fields of the answer.
   * @param done fields that were computed since the last call.
   * @returns whether the operation may continue. */
  spend(nodes: number, bytes: number, done = 1): boolean {
    this.#nodes += nodes;
    this.#bytes += bytes;
    if (this.#nodes > this.#limits.nodes) this.exceed('nodes');
    if (this.#bytes > this.#limits.bytes) this.exceed('bytes');
    this.#fieldsToLook -= done;
    if (this.#turn === undefined || this.#turn !== presentTurn) this.#beginTurn();
    else if (this.#fieldsToLook <= 0) this.#measureTurn();
    return !this.#over;
  }

  /** Ends the operation because it exceeds a limit.
   * @param label name of the limit, for people. */
  end(limit: string, maximum: number, label: string): void {
    // Creating an error is slow, and work in progress comes here again and again.
    if (this.#over) return;
    const message = `The operation exceeds the limit of ${maximum} ${label}. Request fewer entries or fields.`;
    this.#endWith(requestError('QUERY_TOO_COMPLEX', message, { limit, maximum }));
  }

  /** Ends the operation for exceeding one of its own limits. */
  exceed(limit: Limit): void {
    this.end(limit, this.#limits[limit], labels[limit]);
  }

  /** Call it when the operation has been answered. */
  finish(): void {
    this.#finished = true;
    this.#leave?.();
  }

  /** Whether others should run first: the operation has computed for long enough, or its answer becomes large. */
  get mustWait(): boolean {
    return (this.#sliceOver && this.#turn === presentTurn) || this.#needsPlace;
  }

  get #needsPlace(): boolean {
    return this.#large !== undefined && this.#nodes > this.#large.from && !this.#leave;
  }

  /** Resolves when it is this caller's turn again, after other requests. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#draining) void this.#drain();
    });
  }

  /** Calls back when all fields that can continue without it have done so: their look-ups become one, however many
   * turns they took. */
  whenSettled(work: () => void): void {
    const attempt = () => {
      if (this.#draining) this.#postponed.push(work);
      else work();
    };
    // As DataLoader does by default: after all promises that are resolved by then.
    void Promise.resolve().then(() => process.nextTick(attempt));
  }

  async #drain(): Promise<void> {
    this.#draining = true;
    let next = 0;
    while (next < this.#waiting.length) {
      if (this.#needsPlace) await this.#takePlace();
      await nextTurn();
      while (next < this.#waiting.length && !this.mustWait) {
        this.#waiting[next]?.();
        next += 1;
        // One after the other, so that each continues and counts its work before the next.
        await undefined;
      }
    }
    this.#waiting.length = 0;
    this.#draining = false;
    for (const work of this.#postponed.splice(0)) this.whenSettled(work);
  }

  async #takePlace(): Promise<void> {
    const leave = await this.#large?.place();
    if (!leave)
      return this.#endWith(
        requestError('SERVICE_UNAVAILABLE', 'Too many large operations are running; try again shortly.'),
      );
    this.#leave = leave;
    if (this.#finished) leave();
  }

  #endWith(error: GraphQLError): void {
    this.#over = true;
    this.#waiting.length = 0;
    this.#excess = error;
    for (const hear of this.#ending.splice(0)) hear(error);
  }

  #beginTurn(): void {
    this.#turn = turn();
    this.#sliceOver = false;
    this.#turnBeganAt = performance.now();
    this.#measuredAt = this.#turnBeganAt;
    this.#lastLookAt = undefined;
  }

  #measureTurn(): void {
    this.#fieldsToLook = fieldsPerLook;
    const now = performance.now();
    this.#sliceOver = now - this.#turnBeganAt > sliceMs;
    const passedMs = now - this.#measuredAt;
    if (passedMs < measureMs) return;
    this.#measuredAt = now;
    const computed = processorTime();
    // The clock stands in for what was not measured yet; another process may have used a part of that time.
    this.#computeMs +=
      this.#lastLookAt === undefined ? Math.min(passedMs, sliceMs) : (computed - this.#lastLookAt) / 1000;
    this.#lastLookAt = computed;
    if (this.#computeMs > this.#limits.computeMs) this.exceed('computeMs');
  }
}

/** A turn of the event loop, in which several operations compute. */
let presentTurn: symbol | undefined;

function turn(): symbol {
  if (presentTurn) return presentTurn;
  presentTurn = Symbol('turn');
  setImmediate(() => {
    presentTurn = undefined;
  });
  return presentTurn;
}

function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
