import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { entityTag, takePreconditions } from './conditional-request.model.ts';
import { DiskStore } from './disk.store.ts';
import { Renditions } from './image-renditions.service.ts';
import { type MediaUrls, mediaPath } from './link-signing.service.ts';
import type { FileFacts, Lifetime, MediaStore } from './media.store.ts';
import { contentType, keyPattern, oneYear, recordedKey, renditionWidths } from './media-formats.model.ts';

export interface MediaRoutesOptions {
  store: MediaStore;
  urls: MediaUrls;
}

/** `GET` and `HEAD /media/…`: stored files, whole or in ranges, or redirects to the store. Only names in the
 * store's own form are served; there is no listing. */
export async function mediaRoutes(app: FastifyInstance, { store, urls }: MediaRoutesOptions): Promise<void> {
  const renditions = new Renditions(store);
  if (store instanceof DiskStore) {
    await app.register(fastifyStatic, {
      root: store.folder,
      serve: false,
      index: false,
      dotfiles: 'deny',
      cacheControl: false,
      // Disables weak tags of the file's date and size: the name is a stronger one.
      etag: false,
      setHeaders: (reply, file) => void reply.header('content-type', contentType(file)),
    });
  }
  const answer = async (request: FastifyRequest<{ Params: { '*': string } }>, reply: FastifyReply) => {
    const key = request.params['*'];
    const match = keyPattern.exec(key);
    if (!match) return notFound(reply);
    const lifetime = urls.check(key, request.query);
    if (!lifetime) return forbidden(reply);
    const width = match.groups?.width;
    const rendition = width === undefined || (await ensureRendition(renditions, key, Number(width)));
    if (!rendition) return notFound(reply);
    if (rendition !== true) return sendUnstored(reply, key, rendition, urls.signed ? 'private' : 'public');
    const facts = await store.head(key);
    if (!facts) return notFound(reply);
    const method = request.method === 'HEAD' ? 'HEAD' : 'GET';
    const elsewhere = await store.url(key, lifetime, method);
    const passing = whileValid(lifetime, urls.signed ? 'private' : 'public');
    if (elsewhere) return reply.header('cache-control', passing).redirect(elsewhere, 302);
    reply.header('cache-control', urls.signed ? passing : forEver);
    return sendFile(request, reply, key, facts);
  };
  // For a 304, Fastify's own HEAD of a GET sends `content-length: 0`, which is not the file's (RFC 9110, section
  // 8.6).
  app.route({ method: ['GET', 'HEAD'], url: `${mediaPath}*`, handler: answer });
}

/** The content of a name never changes, because the name is derived from it. */
const forEver = `public, max-age=${oneYear}, immutable`;

/** The file of a link may be cached as long as the link is valid; only by the client that received it, unless
 * files are public. */
function whileValid({ until }: Lifetime, visibility: 'public' | 'private'): string {
  return `${visibility}, max-age=${Math.max(0, Math.floor((until.getTime() - Date.now()) / 1000))}`;
}

function sendFile({ method, raw }: FastifyRequest, reply: FastifyReply, key: string, facts: FileFacts) {
  const tag = entityTag(key);
  const outcome = takePreconditions(method, raw.headers, facts, tag);
  reply.headers({ etag: tag, 'last-modified': facts.modifiedAt.toUTCString() });
  if (outcome === 200) return reply.sendFile(key);
  return reply.code(outcome).send();
}

async function ensureRendition(
  renditions: Renditions,
  key: string,
  width: number,
): Promise<boolean | Buffer> {
  const offered: readonly number[] = renditionWidths;
  return offered.includes(width) && renditions.ensure(recordedKey(key), width);
}

/** Sends a rendition that the store has no room for, whole, cacheable for a minute: the next one may be stored. */
function sendUnstored(reply: FastifyReply, key: string, rendition: Buffer, visibility: 'public' | 'private') {
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
