import type { WebSocket } from '@fastify/websocket';

/** Sockets that have not said yet who they are. Anybody can open them, so each address has a share of them, and
 * where there are too many sockets in all, these give way to those that come. */
export class PendingSockets {
  readonly #perAddress: number;
  /** The oldest of each address first. */
  readonly #byAddress = new Map<string, Set<WebSocket>>();
  readonly #addresses = new WeakMap<WebSocket, string>();

  /** @param perAddress of one address at once. */
  constructor(perAddress: number) {
    this.#perAddress = perAddress;
  }

  /** Adds one; where its address has more than its share, the oldest of them is cut off. */
  add(socket: WebSocket, address: string): void {
    const sockets = this.#byAddress.get(address) ?? new Set();
    this.#byAddress.set(address, sockets.add(socket));
    this.#addresses.set(socket, address);
    socket.once('close', () => this.settle(socket));
    if (sockets.size > this.#perAddress) this.#cutOldest(sockets);
  }

  /** It has said who it is, or is gone. */
  settle(socket: WebSocket): void {
    const address = this.#addresses.get(socket) ?? '';
    const sockets = this.#byAddress.get(address);
    sockets?.delete(socket);
    if (sockets?.size === 0) this.#byAddress.delete(address);
  }

  /** Cuts off one of the address that has the most.
   * @returns whether there was any. */
  giveWay(): boolean {
    let most = new Set<WebSocket>();
    for (const sockets of this.#byAddress.values()) if (sockets.size > most.size) most = sockets;
    return this.#cutOldest(most);
  }

  #cutOldest(sockets: ReadonlySet<WebSocket>): boolean {
    const [oldest] = sockets;
    if (!oldest) return false;
    this.settle(oldest);
    oldest.terminate();
    return true;
  }
}
