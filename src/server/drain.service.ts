import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { isSocketRequest } from './http-server.setup.ts';

/** Stops a server without interrupting requests: those in progress complete, new ones are answered 503. */
export class Drain {
  #underWay = 0;
  #draining = false;
  readonly #server: FastifyInstance;

  constructor(server: FastifyInstance) {
    this.#server = server;
    server.addHook('onRequest', (request, reply, done) => {
      if (this.#draining) {
        reply.headers({ connection: 'close', 'retry-after': '5' });
        reply.code(503).send({ error: 'The server is shutting down' });
        return;
      }
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
    // Fires once, however the exchange ends: answered, failed, or aborted by the client.
    response.once('close', () => {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#server.server.emit('tonearm:idle');
    });
  }

  /** Closes the server when no request is in progress, at the latest after `timeoutMs`. Requests still in progress
   * then, such as a long download, are cut off. */
  async close(timeoutMs: number): Promise<void> {
    this.#draining = true;
    if (this.#underWay > 0) {
      const signal = AbortSignal.timeout(timeoutMs);
      await once(this.#server.server, 'tonearm:idle', { signal }).catch(() => undefined);
    }
    this.#server.server.closeAllConnections();
    await this.#server.close();
  }
}
