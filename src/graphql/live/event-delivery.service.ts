import type { ExecutionArgs } from 'graphql';
import type { FanOut, Work } from '../../events/fan-out.service.ts';
import type { ReadyEvents } from '../../events/ready-events.model.ts';
import type { Answer } from './answer.model.ts';
import type { Selection, Selections } from './shared-answers.service.ts';
import type { Subscriber } from './subscriber.model.ts';

/** Bytes of answers that are sent together: the first events of a subscription are many and short. */
const mostTogether = 16_384;

export interface DeliveryOptions {
  subscriber: Subscriber;
  events: ReadyEvents<unknown>;
  fanOut: FanOut;
  selections: Selections;
  /** What is subscribed to. */
  args: ExecutionArgs;
}

type Ended = IteratorResult<never, undefined>;
const over: Ended = { done: true, value: undefined };

/** Delivers the events of one subscription, as fast as its client takes them. For graphql-ws it is a stream of results
 * that has none: they are sent past it. Begins when it is asked for the first one. */
export class EventDelivery implements AsyncIterableIterator<never, undefined>, Work {
  readonly #subscriber: Subscriber;
  readonly #events: ReadyEvents<unknown>;
  readonly #fanOut: FanOut;
  readonly #selections: Selections;
  readonly #selection: Selection;
  readonly #end = Promise.withResolvers<Ended>();
  /** Whether nothing else continues it: no turn, no answer, no read and no client. */
  #idle = true;
  #begun = false;
  #ended = false;
  /** An event whose answer is on its way. */
  #held: { event: unknown; answer: Answer } | undefined;

  constructor({ subscriber, events, fanOut, selections, args }: DeliveryOptions) {
    this.#subscriber = subscriber;
    this.#events = events;
    this.#fanOut = fanOut;
    this.#selections = selections;
    this.#selection = selections.enter(args);
  }

  /** Resolves when there are no more events, and rejects with what ended them. */
  next(): Promise<Ended> {
    if (!this.#begun && !this.#ended) {
      this.#begun = true;
      this.#events.onEvents(this.#wake);
      this.#wake();
    }
    return this.#end.promise;
  }

  async return(): Promise<Ended> {
    this.#finish();
    return over;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  readonly #wake = (): void => {
    if (this.#idle && !this.#ended) this.#queue();
  };

  readonly #queue = (): void => {
    if (this.#ended) return;
    this.#idle = false;
    this.#fanOut.queue(this.#subscriber.user, this);
  };

  /** @returns whether something goes on that needs no waiting. */
  run(): boolean {
    if (this.#ended) return false;
    try {
      const { answers, more } = this.#takeAnswers();
      const taken = answers.length === 0 || this.#subscriber.send(answers, this.#queue);
      if (taken && more) this.#queue();
      else if (taken && !this.#held) this.#waitForEvents();
      return this.#held !== undefined;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  /** What can be sent now, and whether to look for more at once. */
  #takeAnswers(): { answers: Answer[]; more: boolean } {
    const answers: Answer[] = [];
    for (let bytes = 0; bytes < mostTogether; ) {
      const event = this.#held?.event ?? this.#events.take();
      if (event === undefined) return { answers, more: false };
      const answer = this.#answerTo(event);
      if (!answer.isReady) {
        this.#held = { event, answer };
        // What is ready is sent first.
        if (answers.length === 0) answer.whenReady(this.#queue);
        return { answers, more: answers.length > 0 };
      }
      this.#held = undefined;
      if (!answer.bytes) throw answer.failure;
      answers.push(answer);
      bytes += answer.bytes.length;
    }
    return { answers, more: true };
  }

  #answerTo(event: unknown): Answer {
    const held = this.#held?.answer;
    const asker = this.#subscriber.asker();
    if (held && (!held.isReady || held.suits(asker))) return held;
    return this.#selection.answer(event, asker, this.#subscriber);
  }

  #waitForEvents(): void {
    const events = this.#events;
    this.#idle = !events.mayReadAhead;
    if (events.isOver) this.#finish();
    if (this.#idle || events.isOver) return;
    const reading = this.#subscriber.within('read', () => events.readAhead());
    reading.then(this.#queue, (error) => this.#fail(error));
  }

  #finish(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#held = undefined;
    this.#subscriber.ended();
    this.#selections.leave(this.#selection);
    this.#events.end();
    this.#end.resolve(over);
  }

  #fail(error: unknown): void {
    if (this.#ended) return;
    this.#end.reject(error);
    this.#finish();
  }
}
