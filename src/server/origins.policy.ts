import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config.ts';

const thisComputer = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The headers of answers that pages of these origins may read. */
export const exposedHeaders = ['accept-ranges', 'content-range', 'etag', 'retry-after', 'x-request-id'];

/** The origins whose pages may call the API, for HTTP and for WebSockets. */
export function allowedOrigins({ corsOrigins }: Config): string[] | RegExp {
  return corsOrigins ?? thisComputer;
}

/** What @fastify/cors adds to an answer where pages of other origins are given none of it. */
export const openHeaders = {
  vary: 'Origin',
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers': exposedHeaders.join(', '),
};

/** Origins that are kept, by what requests say of them: a server has few names. */
const originsKept = 1000;

/** Without the port that is the protocol's own: addresses are made of it as it is. */
const origins = new LRUCache<string, string, unknown>({
  max: originsKept,
  memoMethod: (origin) => URL.parse(origin)?.origin ?? origin,
});

/** The configured public origin, or the one the request was sent to. */
export function ownOrigin(
  { protocol, host }: { protocol: string; host: string },
  { publicUrl }: Config,
): string {
  return publicUrl ?? origins.memo(`${protocol}://${host}`);
}

/** The same for sockets, which not every browser counts as `'self'` of a page's policy. */
export function socketOrigin(origin: string): string {
  return origin.replace(/^http/, 'ws');
}

/** Whether an address is a page of this server, of the one that mails lead to, or of an origin that may call the API: browsers
 * may be sent there with what lets somebody in. */
export function isPageOfClient(address: string, own: string, config: Config): boolean {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  if (url.origin === own || url.origin === config.mail.webUrl) return true;
  return isAllowed(url.origin, config);
}

/** What @fastify/cors adds to the answer to a request. */
export function crossOriginHeaders(origin: string | undefined, config: Config): OutgoingHttpHeaders {
  const isOpen = origin !== undefined && isAllowed(origin, config);
  return isOpen ? { ...openHeaders, 'access-control-allow-origin': origin } : openHeaders;
}

function isAllowed(origin: string, config: Config): boolean {
  const allowed = allowedOrigins(config);
  return Array.isArray(allowed) ? allowed.includes(origin) : allowed.test(origin);
}

/** Whether a page of the request's origin may open a socket. Browsers send the page's origin, without a preflight;
 * other programs send none. */
export function mayOpenSocket(request: FastifyRequest, config: Config): boolean {
  const { origin } = request.headers;
  if (origin === undefined || origin === ownOrigin(request, config)) return true;
  return isAllowed(origin, config);
}

/** Where redirects to files in a bucket lead, as a page's policy names it. */
export function storeOrigins({ media: { s3 } }: { media: Pick<Config['media'], 's3'> }): string[] {
  if (!s3) return [];
  const { origin } = new URL(s3.endpoint ?? 'https://amazonaws.com');
  // The bucket is a part of the host, unless it is one of the path.
  const stores = s3.forcePathStyle ? [origin] : [origin, origin.replace('://', '://*.')];
  return s3.publicUrl ? [new URL(s3.publicUrl).origin, ...stores] : stores;
}
