import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DiskStore } from './disk.store.ts';
import { Renditions } from './image.renditions.ts';
import { audioTypes, imageType, keyPattern, renditionWidths } from './media.formats.ts';
import { mediaPath } from './media.url.ts';
import { plainRange } from './range.header.ts';

/** Seconds: the content behind a name never changes, since the name is made of the content. */
const oneYear = 365 * 24 * 60 * 60;

/** `GET` and `HEAD /media/…`: stored files, whole or in ranges, cacheable for ever. Only names of the store's
 * own making lead anywhere; there is no listing. */
export async function mediaRoutes(app: FastifyInstance, { store }: { store: DiskStore }): Promise<void> {
  const renditions = new Renditions(store);
  await app.register(fastifyStatic, {
    root: store.folder,
    serve: false,
    index: false,
    dotfiles: 'deny',
    maxAge: oneYear * 1000,
    immutable: true,
    setHeaders: (reply, file) => void reply.header('content-type', contentType(file)),
  });
  app.get<{ Params: { '*': string } }>(`${mediaPath}*`, async (request, reply) => {
    const key = request.params['*'];
    const match = keyPattern.exec(key);
    if (!match) return notFound(reply);
    const width = match.groups?.width;
    if (width !== undefined && !(await hasRendition(renditions, key, Number(width)))) return notFound(reply);
    const size = await store.size(key);
    if (size === undefined) return notFound(reply);
    const { headers } = request.raw;
    const range = plainRange(headers.range, size);
    if (range === undefined) delete headers.range;
    else headers.range = range;
    return reply.sendFile(key);
  });
}

async function hasRendition(renditions: Renditions, key: string, width: number): Promise<boolean> {
  const offered: readonly number[] = renditionWidths;
  return offered.includes(width) && renditions.ensure(key.replace(/-\d+\.webp$/, '.webp'), width);
}

function contentType(file: string): string {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return audioTypes[extension] ?? imageType;
}

function notFound(reply: FastifyReply) {
  return reply.code(404).type('application/json').send({ error: 'There is no such file' });
}
