import type { FastifyInstance, FastifyRequest } from 'fastify';
import { withoutToken } from '../people/sharing/share-address.model.ts';
import { beginTrace, isTracing, type Span, within } from '../persistence/tracing.service.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** While tracing is on, and the request is recorded. */
    span: Span | undefined;
  }
}

/** What is asked all the time, by machines. */
const unrecorded = new Set(['/health', '/ready', '/metrics']);

export interface BegunRequest {
  method: string;
  url: string;
  /** The pattern of its path. */
  route: string;
  /** The header of that name. */
  traceparent: string | string[] | undefined;
  requestId: string;
}

/** Records a request, as a part of what its caller records.
 * @returns undefined if it is not recorded. */
export function beginRequest({ method, url, route, traceparent, requestId }: BegunRequest): Span | undefined {
  if (!isTracing()) return undefined;
  // Query strings contain secrets.
  const path = withoutToken(url.split('?', 1)[0] ?? '');
  if (unrecorded.has(path)) return undefined;
  return beginTrace({
    name: `${method} ${route}`,
    kind: 'server',
    parent: typeof traceparent === 'string' ? traceparent : undefined,
    attributes: { 'http.request.method': method, 'url.path': path, 'tonearm.request_id': requestId },
  });
}

export function endRequest(span: Span | undefined, status: number): void {
  span?.set({ 'http.response.status_code': status });
  span?.end(status >= 500 ? String(status) : undefined);
}

/** Records requests, and tells callers by the header `traceparent` what theirs is a part of. Without tracing, requests have no
 * hook for it. */
export function traceRequests(server: FastifyInstance): void {
  server.decorateRequest('span', undefined);
  if (!isTracing()) return;
  server.addHook('onRequest', (request, reply, done) => {
    if (!request.ws) request.span = spanOf(request);
    if (request.span) reply.header('traceparent', request.span.traceparent);
    done();
  });
  // Once the body is there: what reads it runs in the name of the connection.
  server.addHook('preHandler', (request, _reply, done) => within(request.span, done));
  server.addHook('onResponse', ({ span }, reply, done) => {
    endRequest(span, reply.statusCode);
    done();
  });
}

function spanOf({ method, url, headers, routeOptions, id }: FastifyRequest): Span | undefined {
  const { traceparent } = headers;
  return beginRequest({ method, url, route: routeOptions.url ?? '*', traceparent, requestId: id });
}
