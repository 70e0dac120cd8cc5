import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Span } from '../persistence/tracing.service.ts';
import { beginRequest, endRequest } from './tracing.plugin.ts';

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

/** Records a request until it is answered, or the client has left.
 * @param asked the pattern of its path, and its id. */
export function recorded(
  { method = '', url = '', headers: { traceparent } }: IncomingMessage,
  response: ServerResponse,
  asked: { route: string; requestId: string },
): Span | undefined {
  const span = beginRequest({ method, url, traceparent, ...asked });
  if (span) response.once('close', () => endRequest(span, response.statusCode));
  return span;
}
