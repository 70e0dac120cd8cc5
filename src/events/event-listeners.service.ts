import type { Logger } from 'pino';

type Listener = (payload: string) => void;

/** Bytes of one message, with its topic: PostgreSQL takes 7,999. */
const mostBytes = 7999;

/** Tells all processes that somebody may not have been able to send; no topic, which would end with a space. */
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

  /** Hands on what `pack` made, or the word of a gap. */
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

  /** Says that messages may have been missed. */
  gap(): void {
    for (const listener of [...this.#gapListeners]) this.#call(listener);
  }

  /** One that fails must not keep the others from hearing. */
  #call(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      this.#logger.error({ err: error }, 'A listener of the event bus failed');
    }
  }
}

/** Puts topic and payload into one message.
 * @throws {RangeError} when it is longer than every carrier takes. */
export function pack(topic: string, payload: string): string {
  const message = `${topic} ${payload}`;
  const length = Buffer.byteLength(message);
  if (length <= mostBytes) return message;
  throw new RangeError(`The event ${topic} has ${length} bytes; at most ${mostBytes} can be sent`);
}
