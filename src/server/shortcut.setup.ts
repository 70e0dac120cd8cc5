import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Shows requests to `take` before Fastify.
 * @param take answers a request, or calls `leave`, which hands it to whoever is next. */
export function takeFirst(
  server: FastifyInstance,
  take: (request: IncomingMessage, response: ServerResponse, leave: () => void) => void,
): void {
  const http = server.server;
  const usual = http.listeners('request');
  http.removeAllListeners('request');
  http.on('request', (request: IncomingMessage, response: ServerResponse) =>
    take(request, response, () => {
      for (const listener of usual) listener.call(http, request, response);
    }),
  );
}
