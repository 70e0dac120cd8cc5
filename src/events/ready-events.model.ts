/** Events that can be taken without a promise for each: what is told to thousands costs each of them little. */
export interface ReadyEvents<Event> {
  /** The next event if there is one by now.
   * @throws what ended the events. */
  take(): Event | undefined;
  /** Whether events have to be looked up before there are more. */
  readonly mayReadAhead: boolean;
  /** Looks up more events; `take` may find some when it resolves. */
  readAhead(): Promise<void>;
  /** Whether there will be no more. */
  readonly isOver: boolean;
  /** Calls back each time that events come, while none has to be looked up. */
  onEvents(wake: () => void): void;
  /** Ends the events. */
  end(): void;
}

/** A stream that is one of these, too. */
export function areReady<Event>(
  stream: AsyncIterable<Event>,
): stream is AsyncIterable<Event> & ReadyEvents<Event> {
  return 'take' in stream && 'readAhead' in stream;
}

/** The events of any stream, one after the other. */
export class AwaitedEvents<Event> implements ReadyEvents<Event> {
  readonly #events: AsyncIterator<Event>;
  #next: Event | undefined;
  isOver = false;

  constructor(stream: AsyncIterable<Event>) {
    this.#events = stream[Symbol.asyncIterator]();
  }

  take(): Event | undefined {
    const next = this.#next;
    this.#next = undefined;
    return next;
  }

  get mayReadAhead(): boolean {
    return !this.isOver;
  }

  async readAhead(): Promise<void> {
    const { done, value } = await this.#events.next();
    if (done) this.isOver = true;
    else this.#next = value;
  }

  onEvents(): void {
    // All of them are looked up.
  }

  end(): void {
    this.isOver = true;
    this.#events.return?.().catch(() => undefined);
  }
}
