import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

const thisComputer = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The headers of answers that pages of these origins may read. */
export const exposedHeaders = ['accept-ranges', 'content-range', 'etag', 'retry-after', 'x-request-id'];

/** The origins whose pages may call the API, for HTTP and for WebSockets. */
export function allowedOrigins({ corsOrigins }: Config): string[] | RegExp {
  return corsOrigins ?? thisComputer;
}

/** The configured public origin, or the one the request was sent to. */
export function ownOrigin({ protocol, host }: FastifyRequest, { publicUrl }: Config): string {
  if (publicUrl !== undefined) return publicUrl;
  const origin = `${protocol}://${host}`;
  // Without the port that is the protocol's own: addresses are made of it as it is.
  return URL.parse(origin)?.origin ?? origin;
}

/** Whether a page of the request's origin may open a socket. Browsers send the page's origin, without a preflight;
 * other programs send none. */
export function mayOpenSocket(request: FastifyRequest, config: Config): boolean {
  const { origin } = request.headers;
  if (origin === undefined || origin === ownOrigin(request, config)) return true;
  const allowed = allowedOrigins(config);
  return Array.isArray(allowed) ? allowed.includes(origin) : allowed.test(origin);
}
