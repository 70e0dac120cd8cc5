import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { installedPath } from '../api/installation.model.ts';
import type { Config } from '../config.ts';
import { answerPage, type BuiltPage, serveAssets } from './built-page.setup.ts';
import { ownOrigin, socketOrigin, storeOrigins } from './origins.policy.ts';
import { pagePolicy } from './page-policy.model.ts';

export interface PlayerOptions {
  config: Config;
  /** Folder of the built player. */
  folder?: string;
}

/** Of the build, what is not for browsers, or answered in another way. */
const unserved = new Set(['index.html', 'documents.json']);

/** `GET /`: the player. It handles all paths that no other route has, which are answered by one page: also those that
 * links in mails lead to. */
export async function playerRoutes(server: FastifyInstance, options: PlayerOptions): Promise<void> {
  const { config, folder = installedPath('player/dist') } = options;
  const page: BuiltPage = {
    folder,
    prefix: '/',
    missing: 'The player is not built. Run `npm run build`, then start the server again.\n',
  };
  const stores = storeOrigins(config);
  await serveAssets(server, page);
  await serveFixedFiles(server, folder);
  const answer = (request: FastifyRequest, reply: FastifyReply) =>
    answerPage(reply, page, { policy: policy(ownOrigin(request, config), stores), referrer: 'no-referrer' });
  server.get('/', answer);
  server.get('/*', (request, reply) =>
    isOpened(request) ? answer(request, reply) : void reply.callNotFound(),
  );
}

/** Icons, the manifest, the service worker: their names stay the same. They are asked for again each time, and answered with 304 if they are the same. */
async function serveFixedFiles(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: folder,
    serve: false,
    decorateReply: true,
    cacheControl: false,
    acceptRanges: false,
  });
  const entries = await readdir(folder, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isFile() && !unserved.has(entry.name)))
    server.get(`/${name}`, (_request, reply) => reply.header('cache-control', 'no-cache').sendFile(name));
}

/** Whether a browser opens it as a page. Programs that ask for something that is not there are told so. */
function isOpened({ headers }: FastifyRequest): boolean {
  return !!headers.accept?.includes('text/html');
}

/** Only the server's own scripts and styles. Pictures and audio may be in a store on another host, from where songs are
 * also fetched to be kept on the device. */
function policy(origin: string, stores: readonly string[]): string {
  return pagePolicy([
    "script-src 'self'",
    "style-src 'self'",
    ['connect-src', "'self'", socketOrigin(origin), ...stores].join(' '),
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    'img-src * data: blob:',
    'media-src * blob:',
  ]);
}
