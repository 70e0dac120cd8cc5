import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { isSocketRequest } from './http-server.setup.ts';

/** Milliseconds for which connections are still accepted while more keep coming, as those of health checks or of clients that
 * are refused and try again. A server accepts all that can wait at once (511) in a fraction of it. */
const longestAcceptMs = 500;

/** Stops a server without losing a request: it listens no longer, so that a proxy, which cannot connect, asks another
 * server; requests over open connections are answered, and these connections end with their answers. */
export class Drain {
  #underWay = 0;
  #draining = false;
  #lastRequestAt = Number.NEGATIVE_INFINITY;
  readonly #server: FastifyInstance;

  constructor(server: FastifyInstance) {
    this.#server = server;
    server.addHook('onRequest', (request, reply, done) => {
      if (this.#draining) reply.header('connection', 'close');
      // Sockets are not waited for; they are told to close.
      if (isSocketRequest(request.raw)) {
        done();
        return;
      }
      this.count(reply.raw);
      request.log.trace('taken');
      done();
    });
  }

  get isDraining(): boolean {
    return this.#draining;
  }

  /** Counts a request as being in progress until it is answered. */
  count(response: ServerResponse): void {
    this.#underWay += 1;
    this.#lastRequestAt = performance.now();
    // Fires once, however the exchange ends: answered, failed, or aborted by the client.
    response.once('close', () => {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#server.server.emit('tonearm:idle');
    });
  }

  /** Listens no longer. */
  begin(): void {
    if (this.#draining) return;
    this.#draining = true;
    const { server } = this.#server;
    let hasAccepted = true;
    server.on('connection', () => {
      hasAccepted = true;
    });
    const latest = performance.now() + longestAcceptMs;
    // A turn of the event loop accepts one connection. Those that still wait when the port is closed are reset, with what
    // was sent over them.
    const turn = () => {
      // The method of HTTP servers would close idle connections as well, over which a request may be on its way.
      if (!hasAccepted || performance.now() > latest) return void Server.prototype.close.call(server);
      hasAccepted = false;
      setImmediate(turn);
    };
    setImmediate(turn);
  }

  /** Closes the server when no request is in progress and none has come for a while, at the latest after `timeoutMs`.
   * Requests still in progress then, such as a long download, are cut off.
   * @param quietMs milliseconds without a request. A connection closed earlier may be one over which a proxy has just
   * sent one. */
  async close({ timeoutMs, quietMs }: { timeoutMs: number; quietMs: number }): Promise<void> {
    this.begin();
    const signal = AbortSignal.timeout(timeoutMs);
    await this.#quiet(quietMs, signal).catch(() => undefined);
    if (this.#underWay > 0)
      this.#server.log.warn(
        { requests: this.#underWay },
        'Cut off requests that took longer than a stop may',
      );
    this.#server.server.closeAllConnections();
    await this.#server.close();
  }

  async #quiet(quietMs: number, signal: AbortSignal): Promise<void> {
    for (;;) {
      if (this.#underWay > 0) await once(this.#server.server, 'tonearm:idle', { signal });
      const restMs = this.#lastRequestAt + quietMs - performance.now();
      if (restMs <= 0) return;
      await wait(Math.ceil(restMs), undefined, { signal });
    }
  }
}
