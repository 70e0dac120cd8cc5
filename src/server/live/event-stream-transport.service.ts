import type { ServerResponse } from 'node:http';
import { comment, completeEvent, nextEvent } from './event-messages.model.ts';
import type { LiveTransport } from './socket-guard.service.ts';

const [open, closed] = [1, 3] as const;

/** The answer to a request as a stream of events. To code that is made for WebSockets it is one. */
export class EventStreamTransport implements LiveTransport {
  readonly OPEN = open;
  readonly #response: ServerResponse;
  #ended = false;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get readyState(): typeof open | typeof closed {
    return this.#ended || this.#response.destroyed ? closed : open;
  }

  get bufferedAmount(): number {
    return this.#response.writableLength;
  }

  /** Calls back once, however the stream ends; at once if the client left before it began, as while its API key was
   * looked up. */
  onClose(listener: () => void): void {
    if (this.#response.closed) listener();
    else this.#response.once('close', listener);
  }

  /** Sends a result, unless the stream has ended. */
  next(result: object): void {
    if (this.readyState === open) this.#response.write(nextEvent(result));
  }

  /** Ends the stream for good. */
  complete(): void {
    this.#end(completeEvent);
  }

  /** Breaks off: a client connects again, and learns from the answer whether it may. There are no codes as in WebSockets;
   * people read the reason. */
  close(code = 0, reason: string | Buffer = ''): void {
    this.#end(comment(`${code} ${reason}`));
  }

  /** Nobody answers it; it shows whether the connection is there. */
  ping(): void {
    if (this.readyState === open) this.#response.write(comment());
  }

  terminate(): void {
    this.#ended = true;
    this.#response.destroy();
  }

  #end(last: string): void {
    if (this.readyState !== open) return;
    this.#ended = true;
    this.#response.end(last);
  }
}
