import type { EventBus } from './event-bus.service.ts';

/** Tells a stream to look again. */
export interface WakeUp {
  /** What came over the bus since the last time, without repetitions, in the order in which it first came. */
  payloads: readonly string[];
  /** Whether events may have been missed, so that everything must be read again. */
  missed: boolean;
}

/** The reader is too slow: too many events wait to be kept. */
export class StreamOverflow extends Error {
  override name = 'StreamOverflow';

  constructor(most: number) {
    super(`More than ${most} events wait to be read`);
  }
}

/** Gathers what comes over the bus until somebody asks for it; the same payload again counts once. Never holds
 * more than `most` payloads. */
export class WakeUps {
  readonly #most: number;
  readonly #unsubscribe: (() => void)[];
  #payloads = new Set<string>();
  #missed = false;
  #ended = false;
  #changed = Promise.withResolvers<void>();
  readonly #onOverflow: (error: StreamOverflow) => void;

  /** @param onOverflow is called at once: whoever does not read does not ask, either. */
  constructor(
    bus: EventBus,
    topics: readonly string[],
    most: number,
    onOverflow: (error: StreamOverflow) => void,
  ) {
    this.#most = most;
    this.#onOverflow = onOverflow;
    this.#unsubscribe = topics.map((topic) => bus.subscribe(topic, (payload) => this.#hear(payload)));
    this.#unsubscribe.push(bus.onGap(() => this.add({ payloads: [], missed: true })));
  }

  /** All that came since the last time, as soon as there is something; null once this has ended.
   * @throws {StreamOverflow} */
  async next(): Promise<WakeUp | null> {
    while (!this.#ended && !this.#missed && this.#payloads.size === 0) await this.#changed.promise;
    if (this.#ended) return null;
    if (this.#payloads.size > this.#most) throw new StreamOverflow(this.#most);
    const wakeUp = { payloads: [...this.#payloads], missed: this.#missed };
    this.#payloads = new Set();
    this.#missed = false;
    this.#changed = Promise.withResolvers();
    return wakeUp;
  }

  /** Gives back what could not be dealt with, or says that everything has to be read. */
  add({ payloads, missed }: WakeUp): void {
    this.#missed ||= missed;
    for (const payload of payloads) this.#hear(payload);
    this.#changed.resolve();
  }

  end(): void {
    this.#ended = true;
    this.#payloads.clear();
    for (const unsubscribe of this.#unsubscribe.splice(0)) unsubscribe();
    this.#changed.resolve();
  }

  #hear(payload: string): void {
    if (this.#ended || this.#payloads.size > this.#most) return;
    this.#payloads.add(payload);
    this.#changed.resolve();
    if (this.#payloads.size > this.#most) this.#onOverflow(new StreamOverflow(this.#most));
  }
}
