import type { WebSocket } from '@fastify/websocket';

/** Parts of a period: each socket is pinged in one of them, so that not all are pinged at once. */
const parts = 24;

/** A socket, and whether its client is there. */
export interface Pinged {
  readonly socket: Pick<WebSocket, 'readyState' | 'OPEN' | 'ping' | 'terminate'>;
  /** Whether it owes the answer to a ping. */
  owesPong: boolean;
  /** The part of the period in which it is pinged; kept here. */
  part: number;
}

/** Pings sockets once in a period, and cuts off those that have not answered by the next time. One timer serves all. */
export class KeepAlive {
  readonly #partMs: number;
  /** By the part in which they are pinged. */
  readonly #sockets: Set<Pinged>[] = Array.from({ length: parts }, () => new Set());
  #timer: NodeJS.Timeout | undefined;
  #part = 0;

  constructor(periodMs: number) {
    this.#partMs = periodMs / parts;
  }

  add(pinged: Pinged): void {
    this.#timer ??= setInterval(() => this.#next(), this.#partMs).unref();
    // The part that is over: it comes again after a whole period.
    pinged.part = this.#part;
    this.#sockets[this.#part]?.add(pinged);
  }

  remove(pinged: Pinged): void {
    this.#sockets[pinged.part]?.delete(pinged);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #next(): void {
    this.#part = (this.#part + 1) % parts;
    for (const pinged of this.#sockets[this.#part] ?? []) {
      const { socket } = pinged;
      if (socket.readyState !== socket.OPEN) continue;
      if (pinged.owesPong) socket.terminate();
      else {
        pinged.owesPong = true;
        socket.ping();
      }
    }
  }
}
