import type { Logger } from 'pino';

type Listener = (payload: string) => void;

/** Bytes of one message including its topic: PostgreSQL accepts 7,999. */
const mostBytes = 7999;

/** Tells all processes that messages may not have been sent. It is not a topic, which would end with a space. */
export const gapMessage = 'gap';

/** The listeners of this process, independent of the carrier. */
export class EventListeners {
  readonly #logger: Logger;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #gapListeners = new Set<() => void>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  subscribe(topic: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(topic) === listeners) this.#listeners.delete(topic);
    };
  }

  onGap(listener: () => void): () => void {
    this.#gapListeners.add(listener);
    return () => void this.#gapListeners.delete(listener);
  }

  /** Handles a message made by `pack`, or the gap message. */
  receive(message: string): void {
    if (message === gapMessage) {
      this.gap();
      return;
    }
    const space = message.indexOf(' ');
    const payload = message.slice(space + 1);
    for (const listener of [...(this.#listeners.get(message.slice(0, space)) ?? [])]) {
      this.#call(() => listener(payload));
    }
  }

  /** Reports that messages may have been missed. */
  gap(): void {
    for (const listener of [...this.#gapListeners]) this.#call(listener);
  }

  /** A listener that fails must not affect the others. */
  #call(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      this.#logger.error({ err: error }, 'A listener of the event bus failed');
    }
  }
}

/** Combines topic and payload in one message.
 * @throws {RangeError} if it is longer than every carrier accepts. */
export function pack(topic: string, payload: string): string {
  const message = `${topic} ${payload}`;
  const length = Buffer.byteLength(message);
  if (length <= mostBytes) return message;
  throw new RangeError(`The event ${topic} has ${length} bytes; at most ${mostBytes} can be sent`);
}
