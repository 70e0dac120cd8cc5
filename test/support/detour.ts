import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/** A way to a database server that can be blocked, so that the server seems to be away. */
export class Detour {
  readonly url: string;
  readonly #port: number;
  readonly #target: { host: string; port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server;

  private constructor(target: URL, server: Server, port: number) {
    this.#target = { host: target.hostname, port: Number(target.port) };
    this.#server = server;
    this.#port = port;
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String(port);
    this.url = url.href;
    server.on('connection', (socket) => this.#lead(socket));
  }

  static async to(databaseUrl: string): Promise<Detour> {
    const server = createServer();
    const port = await freePort();
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return new Detour(new URL(databaseUrl), server, port);
  }

  /** Breaks all connections, and refuses further ones. */
  async block(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async unblock(): Promise<void> {
    this.#server = createServer((socket) => this.#lead(socket));
    await once(this.#server.listen(this.#port, '127.0.0.1'), 'listening');
  }

  async close(): Promise<void> {
    if (this.#server.listening) await this.block();
  }

  #lead(incoming: Socket): void {
    const outgoing = connect(this.#target);
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      this.#sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#sockets.delete(one);
        other.destroy();
      });
    }
  }
}
