interface Ending {
  /** In milliseconds, as by the clock. */
  readonly expiresAt: number;
  expire(): void;
}

/** The longest time that a timer can wait. */
const longestWaitMs = 2 ** 31 - 1;

/** Ends sockets when their access tokens expire. Tokens expire on whole seconds, so that a timer serves all of one
 * second. */
export class TokenEnds {
  readonly #ends = new Map<number, { sockets: Set<Ending>; timer: NodeJS.Timeout }>();

  add(socket: Ending): void {
    const { expiresAt } = socket;
    let end = this.#ends.get(expiresAt);
    if (!end) {
      end = { sockets: new Set(), timer: this.#wait(expiresAt) };
      this.#ends.set(expiresAt, end);
    }
    end.sockets.add(socket);
  }

  /** @returns whether it was there. */
  remove(socket: Ending): boolean {
    const end = this.#ends.get(socket.expiresAt);
    if (!end?.sockets.delete(socket)) return false;
    if (end.sockets.size === 0) {
      clearTimeout(end.timer);
      this.#ends.delete(socket.expiresAt);
    }
    return true;
  }

  #wait(expiresAt: number): NodeJS.Timeout {
    const waitMs = Math.min(expiresAt - Date.now(), longestWaitMs);
    return setTimeout(() => this.#expire(expiresAt), waitMs);
  }

  #expire(expiresAt: number): void {
    const end = this.#ends.get(expiresAt);
    // API keys may last longer than a timer can.
    if (end && Date.now() < expiresAt) {
      end.timer = this.#wait(expiresAt);
      return;
    }
    this.#ends.delete(expiresAt);
    for (const socket of end?.sockets ?? []) socket.expire();
  }
}
