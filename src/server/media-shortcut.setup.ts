import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { type MediaUrls, mediaPath } from '../media/link-signing.service.ts';
import { whileValid } from '../media/media.routes.ts';
import { forEver } from '../media/media-formats.model.ts';
import type { FileServing } from '../media/serving/file-serving.service.ts';
import type { OpenFile } from '../media/serving/open-file.model.ts';
import type { Drain } from './drain.service.ts';
import { commonHeaders, hostPattern, lineOf } from './http-server.setup.ts';
import { openHeaders } from './origins.policy.ts';
import type { ProxiedRequests } from './proxied-request.service.ts';
import { recorded, takeFirst } from './shortcut.setup.ts';

export interface ShortcutParts {
  serving: FileServing;
  urls: MediaUrls;
  proxied: ProxiedRequests;
  drain: Drain;
  logger: Logger;
  /** Whether requests may have to be refused. */
  isLate(): boolean;
}

/** A request that can be answered here. */
interface Taken {
  file: OpenFile;
  /** What the answer says of caches. */
  caching: string;
  /** The address of the client. */
  ip: string;
}

/** Headers that decide something elsewhere: with one of them, a request takes the usual way. */
const decisive = ['origin', 'content-length', 'transfer-encoding', 'content-type', 'content-encoding'].concat(
  ['expect', 'upgrade'],
);
/** What follows the key in a signed link, as links are made. */
const signed = /^expires=(\d+)&signature=([\w-]+)$/;

/** Answers plain `GET` requests for files that were asked for before, past Fastify: for small ranges, and where a server
 * in front sends the bytes, its hooks cost more than the rest. Everything else, such as a request that must be refused,
 * takes the usual way, and both give the same answer and the same line of the log. */
export function shortenMedia(server: FastifyInstance, parts: ShortcutParts): void {
  takeFirst(server, (request, response, leave) => {
    const taken = take(request, parts);
    if (!taken || !answer(request, response, taken, parts)) leave();
  });
}

function take(request: IncomingMessage, parts: ShortcutParts): Taken | undefined {
  const { method, url = '', headers } = request;
  if (method !== 'GET' || !url.startsWith(mediaPath) || parts.drain.isDraining || parts.isLate())
    return undefined;
  if (!hostPattern.test(headers.host ?? '') || decisive.some((name) => headers[name] !== undefined))
    return undefined;
  const { ip } = parts.proxied.sourceOf(request);
  const link = linked(url.slice(mediaPath.length), parts.urls);
  if (!link || ip === undefined) return undefined;
  const file = parts.serving.files.takeKnown(link.key);
  return file && { file, caching: link.caching, ip };
}

/** @param link the key and, if links are signed, what follows it.
 * @returns undefined if the link has to be refused, or is written in another way. */
function linked(link: string, urls: MediaUrls): { key: string; caching: string } | undefined {
  if (!urls.signed) return { key: link, caching: forEver };
  const [key = '', query = ''] = link.split('?', 2);
  const [, expires, signature] = signed.exec(query) ?? [];
  const lifetime = urls.check(key, { expires, signature });
  return lifetime && { key, caching: whileValid(lifetime, 'private') };
}

/** @returns whether the answer has a body of the file, here or from the server in front, and was given. */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { file, caching, ip }: Taken,
  { serving, drain, logger }: ShortcutParts,
): boolean {
  const { status, headers, stretch } = serving.answer(file, request);
  if (stretch === undefined && status !== 200) {
    serving.files.release(file);
    return false;
  }
  const id = randomUUID();
  const start = performance.now();
  drain.count(response);
  const span = recorded(request, response, { route: `${mediaPath}*`, requestId: id });
  response.once('finish', () => {
    const { method, url = '' } = request;
    const ms = performance.now() - start;
    const { fields, line } = lineOf({
      ...{ method, url, ip, status, ms },
      operation: undefined,
      traceId: span?.traceId,
    });
    logger.info({ reqId: id, ...fields }, line);
  });
  const common = { ...commonHeaders(id), ...openHeaders, ...(span && { traceparent: span.traceparent }) };
  const own = stretch ? headers : { ...headers, 'content-length': '0' };
  response.writeHead(status, { ...common, 'cache-control': caching, ...own });
  if (stretch) {
    const onFault = (error: Error) => logger.error({ reqId: id, err: error }, `Could not read ${file.key}`);
    void serving.send(response, file, stretch, onFault).then(() => serving.files.release(file));
  } else {
    response.end();
    serving.files.release(file);
  }
  return true;
}
