import type { OpenSockets } from '../../src/api/open-sockets.service.ts';

/** Tells when subscriptions of an application become live. How many there are says nothing: another may end at the same
 * moment. */
export class LiveSubscriptions {
  static readonly #known = new WeakMap<OpenSockets, LiveSubscriptions>();
  #begun = 0;
  #changed = Promise.withResolvers<void>();
  #last: Promise<unknown> = Promise.resolve();

  static of(sockets: OpenSockets): LiveSubscriptions {
    const known = LiveSubscriptions.#known.get(sockets) ?? new LiveSubscriptions(sockets);
    LiveSubscriptions.#known.set(sockets, known);
    return known;
  }

  private constructor(sockets: OpenSockets) {
    const subscribed = sockets.subscribed.bind(sockets);
    sockets.subscribed = (socket) => {
      const end = subscribed(socket);
      this.#begun += 1;
      this.#changed.resolve();
      return end;
    };
  }

  /** Begins one after the other, since nothing tells which of several has become live.
   * @returns when what was begun is live, or has ended instead. */
  begin(start: () => { ended: Promise<void> }): Promise<void> {
    const turn = this.#last.then(() => this.#begin(start));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #begin(start: () => { ended: Promise<void> }): Promise<void> {
    const before = this.#begun;
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    const ended = start().ended.then(over, over);
    while (this.#begun === before && !isOver) {
      await Promise.race([this.#changed.promise, ended]);
      this.#changed = Promise.withResolvers();
    }
  }
}
