import { type Asker, rightsOf } from './rights.model.ts';

/** Milliseconds for which subscribers share the answer to an event: one who takes it later sees what is true then. */
const sharedMs = 1000;

export interface AnswerText {
  /** As byte text. */
  json: string;
  /** Whether the event could not be answered for lack of a database. */
  unavailable: boolean;
}

/** The answer to an event: the same bytes for all who may see the same. */
export class Answer {
  /** Undefined until it is ready. */
  bytes: Buffer | undefined;
  unavailable = false;
  /** What the answer could not be made for. */
  failure: unknown;
  /** The whole message for the subscription that got it last: clients that count their subscriptions have equal ids. */
  message: { id: string; frame: Buffer } | undefined;
  readonly until = performance.now() + sharedMs;
  readonly #asker: Asker;
  #dependence = 0;
  #waiting: (() => void)[] | undefined = [];

  constructor(asker: Asker) {
    this.#asker = asker;
  }

  get isReady(): boolean {
    return this.#waiting === undefined;
  }

  /** Whether it is, to the letter, what this viewer would be answered. */
  suits(asker: Asker): boolean {
    return rightsOf(asker, this.#dependence) === rightsOf(this.#asker, this.#dependence);
  }

  /** Calls back once, when it is ready. */
  whenReady(resume: () => void): void {
    this.#waiting?.push(resume);
  }

  /** @param dependence what of its viewer it was made from. */
  settle(dependence: number): void {
    this.#dependence = dependence;
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const resume of waiting) resume();
  }
}
