import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { entityTag, judge } from './conditional-request.model.ts';
import { Renditions } from './image-renditions.service.ts';
import type { Lifetime, MediaStore } from './media.store.ts';
import { contentType, isInLibrary, renditionKey } from './media-formats.model.ts';
import { sentBytesOf } from './media-traffic.model.ts';
import type { FileServing } from './serving/file-serving.service.ts';

/** Answers a request for a file.
 * @returns whether there is one. Not the reply, which is a promise as well. */
export type Serve = (
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  lifetime: Lifetime,
) => Promise<boolean>;

/** Serves files that are here.
 * @param caching what the answer says of caches. */
export function serveFrom(serving: FileServing, caching: (lifetime: Lifetime) => string): Serve {
  return async (request, reply, key, lifetime) => {
    const file = await serving.files.take(key);
    if (file === undefined) return false;
    try {
      const { status, headers, stretch } = serving.answer(file, request.raw);
      reply.header('cache-control', caching(lifetime));
      reply.code(status).headers(headers);
      if (stretch) {
        // Past Fastify's streams, which cost more than the bytes.
        reply.hijack();
        reply.raw.writeHead(status, reply.getHeaders() as OutgoingHttpHeaders);
        const onFault = (error: Error) => request.log.error({ err: error }, `Could not read ${key}`);
        await serving.send(reply.raw, file, stretch, onFault);
      } else reply.send(status === 416 ? { error: 'Range Not Satisfiable' } : undefined);
    } finally {
      serving.files.release(file);
    }
    return true;
  };
}

/** Serves files of another store through this server. */
function serveThrough(store: MediaStore, caching: string): Serve {
  return async (request, reply, key) => {
    const facts = await store.head(key);
    if (!facts) return false;
    const tag = entityTag(key);
    const { status, stretch } = judge(request.method, request.headers, facts, tag);
    reply.code(status).headers({ etag: tag, 'cache-control': caching });
    if (status === 416) reply.header('content-range', `bytes */${facts.size}`);
    if (!stretch) reply.send();
    else {
      const { first, last } = stretch;
      reply.headers({
        'content-type': contentType(key),
        'accept-ranges': 'bytes',
        'content-length': last - first + 1,
        ...(status === 206 && { 'content-range': `bytes ${first}-${last}/${facts.size}` }),
      });
      if (request.method === 'HEAD') reply.send();
      else {
        sentBytesOf(key).value += last - first + 1;
        reply.send(await store.get(key, stretch));
      }
    }
    return true;
  };
}

export interface StoredFilesOptions {
  store: MediaStore;
  serving: FileServing;
  /** Whether the store is on disk. */
  onDisk: boolean;
}

/** Stored files for routes with rules of their own. They always pass through this server, never by an address of the
 * store, which could be used without it; and caches ask again each time. */
export class StoredFiles {
  readonly #serve: Serve;
  readonly #renditions: Renditions;

  constructor({ store, serving, onDisk }: StoredFilesOptions) {
    const caching = 'private, no-cache';
    const here = serveFrom(serving, () => caching);
    const elsewhere = onDisk ? here : serveThrough(store, caching);
    this.#serve = (request, reply, key, lifetime) =>
      (isInLibrary(key) ? here : elsewhere)(request, reply, key, lifetime);
    this.#renditions = new Renditions(store);
  }

  /** @returns whether there is such a file. */
  send(request: FastifyRequest, reply: FastifyReply, key: string): Promise<boolean> {
    const now = new Date();
    return this.#serve(request, reply, key, { from: now, until: now });
  }

  /** @returns whether there is such a picture. */
  async sendPicture(
    request: FastifyRequest,
    reply: FastifyReply,
    imageKey: string,
    width: number,
  ): Promise<boolean> {
    const made = await this.#renditions.ensure(imageKey, width);
    if (made === false) return false;
    const key = renditionKey(imageKey, width);
    if (made === true) return this.send(request, reply, key);
    reply.type(contentType(key)).send(made);
    return true;
  }
}
