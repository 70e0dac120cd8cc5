interface Ending {
  /** In milliseconds, as by the clock. */
  readonly expiresAt: number;
  expire(): void;
}

/** Ends sockets when their access tokens expire. Tokens expire on whole seconds, so that a timer serves all of one
 * second. */
export class TokenEnds {
  readonly #ends = new Map<number, { sockets: Set<Ending>; timer: NodeJS.Timeout }>();

  add(socket: Ending): void {
    const { expiresAt } = socket;
    let end = this.#ends.get(expiresAt);
    if (!end) {
      const timer = setTimeout(() => this.#expire(expiresAt), expiresAt - Date.now());
      end = { sockets: new Set(), timer };
      this.#ends.set(expiresAt, end);
    }
    end.sockets.add(socket);
  }

  remove(socket: Ending): void {
    const end = this.#ends.get(socket.expiresAt);
    if (!end?.sockets.delete(socket) || end.sockets.size > 0) return;
    clearTimeout(end.timer);
    this.#ends.delete(socket.expiresAt);
  }

  #expire(expiresAt: number): void {
    const sockets = this.#ends.get(expiresAt)?.sockets ?? [];
    this.#ends.delete(expiresAt);
    for (const socket of sockets) socket.expire();
  }
}
