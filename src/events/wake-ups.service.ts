import type { EventBus } from './event-bus.service.ts';

/** Tells a stream to read again. */
export interface WakeUp {
  /** The payloads received since the last wake-up, without repetitions, in order of first arrival. */
  payloads: readonly string[];
  /** Whether events may have been missed, so that everything must be read again. */
  missed: boolean;
}

/** The reader is too slow: too many events are waiting. */
export class StreamOverflow extends Error {
  override name = 'StreamOverflow';

  constructor(most: number) {
    super(`More than ${most} events wait to be read`);
  }
}

/** Collects events from the bus until they are requested; equal payloads count once. Never holds more than `most`
 * payloads. */
export class WakeUps {
  readonly #most: number;
  readonly #unsubscribe: (() => void)[];
  #payloads = new Set<string>();
  #missed = false;
  #ended = false;
  #changed = Promise.withResolvers<void>();
  readonly #onOverflow: (error: StreamOverflow) => void;

  /** @param onOverflow called at once, because a reader that does not read does not ask either. */
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

  /** Everything since the last call, as soon as there is something; null once this has ended.
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

  /** Returns events that could not be processed, or requests a full read. */
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
