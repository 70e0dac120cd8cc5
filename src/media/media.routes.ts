import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { entityTag } from './conditional-request.model.ts';
import { Renditions } from './image-renditions.service.ts';
import { type MediaUrls, mediaPath } from './link-signing.service.ts';
import type { Lifetime, MediaStore } from './media.store.ts';
import {
  contentType,
  forEver,
  isInLibrary,
  keyPattern,
  recordedKey,
  renditionWidths,
} from './media-formats.model.ts';
import { sentBytesOf } from './media-traffic.model.ts';
import type { FileServing } from './serving/file-serving.service.ts';
import { type Serve, serveFrom } from './stored-file.routes.ts';

export interface MediaRoutesOptions {
  store: MediaStore;
  urls: MediaUrls;
  /** Whether the store is on disk; others serve their files themselves. */
  onDisk: boolean;
  serving: FileServing;
}

type MediaRequest = FastifyRequest<{ Params: { '*': string } }>;

/** `GET` and `HEAD /media/…`: stored files, whole or in ranges, or redirects to the store. Only names in the
 * store's own form are served; there is no listing. */
export async function mediaRoutes(app: FastifyInstance, options: MediaRoutesOptions): Promise<void> {
  const { store, urls, serving, onDisk } = options;
  const renditions = new Renditions(store);
  const visibility = urls.signed ? 'private' : 'public';
  const serveHere = serveFrom(serving, (lifetime) =>
    urls.signed ? whileValid(lifetime, 'private') : forEver,
  );
  const serveStored = onDisk ? serveHere : redirectTo(store, visibility);
  const serve: Serve = (request, reply, key, lifetime) =>
    (isInLibrary(key) ? serveHere : serveStored)(request, reply, key, lifetime);
  const answer = async (request: MediaRequest, reply: FastifyReply) => {
    const key = request.params['*'];
    const match = keyPattern.exec(key);
    if (!match) return notFound(reply);
    const lifetime = urls.check(key, request.query);
    if (!lifetime) return forbidden(reply);
    const width = match.groups?.width;
    if (width !== undefined && !isOffered(Number(width))) return notFound(reply);
    if (await serve(request, reply, key, lifetime)) return reply;
    // A rendition is made when it is asked for first.
    const rendition = width !== undefined && (await renditions.ensure(recordedKey(key), Number(width)));
    if (!rendition) return notFound(reply);
    if (rendition !== true) return sendUnstored(reply, key, rendition, visibility);
    return (await serve(request, reply, key, lifetime)) ? reply : notFound(reply);
  };
  // For a 304, Fastify's own HEAD of a GET sends `content-length: 0`, which is not the file's (RFC 9110, section
  // 8.6).
  app.route({ method: ['GET', 'HEAD'], url: `${mediaPath}*`, handler: answer });
}

function redirectTo(store: MediaStore, visibility: 'public' | 'private'): Serve {
  return async (request, reply, key, lifetime) => {
    if (!(await store.head(key))) return false;
    const url = await store.url(key, lifetime, request.method === 'HEAD' ? 'HEAD' : 'GET');
    if (url === null) throw new TypeError('The store serves no files');
    reply.header('cache-control', whileValid(lifetime, visibility)).redirect(url, 302);
    return true;
  };
}

/** The file of a link may be cached as long as the link is valid; only by the client that received it, unless
 * files are public. */
export function whileValid({ until }: Lifetime, visibility: 'public' | 'private'): string {
  return `${visibility}, max-age=${Math.max(0, Math.floor((until.getTime() - Date.now()) / 1000))}`;
}

function isOffered(width: number): boolean {
  const offered: readonly number[] = renditionWidths;
  return offered.includes(width);
}

/** Sends a rendition that the store has no room for, whole, cacheable for a minute: the next one may be stored. */
function sendUnstored(reply: FastifyReply, key: string, rendition: Buffer, visibility: 'public' | 'private') {
  sentBytesOf(key).value += rendition.length;
  return reply
    .headers({ 'cache-control': `${visibility}, max-age=60`, etag: entityTag(key) })
    .type(contentType(key))
    .send(rendition);
}

function notFound(reply: FastifyReply) {
  return reply.code(404).type('application/json').send({ error: 'File not found.' });
}

function forbidden(reply: FastifyReply) {
  return reply.code(403).send({ error: 'The link is unsigned, altered or expired.' });
}
