import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { ownOrigin } from './origins.policy.ts';

/** Placeholder for the nonce of styles in the page. */
const nonceMark = '{{nonce}}';
const notBuilt = 'The admin panel is not built. Run `npm run build`, then start the server again.\n';

export interface AdminOptions {
  config: Config;
  /** Folder of the built panel. */
  folder?: string;
}

/** `GET /admin`: the panel for administrators. The panel handles all paths below it, which are answered by one
 * page. Its assets have the hash of their content in their names, and never change. */
export async function adminRoutes(server: FastifyInstance, options: AdminOptions): Promise<void> {
  const { config, folder = path.resolve('admin/dist') } = options;
  const page = path.join(folder, 'index.html');
  if (existsSync(page)) {
    await server.register(fastifyStatic, {
      root: path.join(folder, 'assets'),
      prefix: '/admin/assets/',
      preCompressed: true,
      decorateReply: false,
      index: false,
      immutable: true,
      maxAge: '365d',
      // It answers HEAD with ranges, and ignores weak tags after If-Range: these files are never requested in parts.
      acceptRanges: false,
    });
  }
  const answer = (request: FastifyRequest, reply: FastifyReply) => answerPage(page, request, reply, config);
  server.get('/admin', answer);
  server.get('/admin/*', answer);
}

async function answerPage(page: string, request: FastifyRequest, reply: FastifyReply, config: Config) {
  const html = await readFile(page, 'utf8').catch(() => undefined);
  if (html === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(notBuilt);
  const nonce = randomBytes(16).toString('base64');
  return reply
    .headers({
      'cache-control': 'no-cache',
      'content-security-policy': policy(ownOrigin(request, config), nonce),
      'referrer-policy': 'same-origin',
    })
    .type('text/html; charset=utf-8')
    .send(html.replaceAll(nonceMark, nonce));
}

/** Only the server's own scripts, and styles that these scripts create. Pictures and audio may be in a store on
 * another host. */
function policy(origin: string, nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Not every browser counts a socket to the same host as 'self'.
    `connect-src 'self' ${origin.replace(/^http/, 'ws')}`,
    "font-src 'self'",
    'img-src * data: blob:',
    'media-src * blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
