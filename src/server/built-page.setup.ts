import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** A page that is built at the installation, in a folder with `index.html` and `assets/`. */
export interface BuiltPage {
  folder: string;
  /** Before the paths of the assets, such as `/admin/`. */
  prefix: string;
  /** The answer if there is no build. */
  missing: string;
}

/** Serves the assets of a page. They have the hash of their content in their names, and never change. */
export async function serveAssets(server: FastifyInstance, { folder, prefix }: BuiltPage): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: `${prefix}assets/`,
    preCompressed: true,
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '365d',
    // It answers HEAD with ranges, and ignores weak tags after If-Range: these files are never requested in parts.
    acceptRanges: false,
  });
}

export interface PageAnswer {
  /** Its content security policy. */
  policy: string;
  /** Whom the page tells where its requests come from. */
  referrer?: 'same-origin' | 'no-referrer';
  change?: (html: string) => string;
}

/** Answers the page itself. */
export async function answerPage(
  reply: FastifyReply,
  { folder, missing }: BuiltPage,
  { policy, referrer = 'same-origin', change = (html) => html }: PageAnswer,
): Promise<FastifyReply> {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => undefined);
  if (html === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(missing);
  return reply
    .headers({
      'cache-control': 'no-cache',
      'content-security-policy': policy,
      'referrer-policy': referrer,
    })
    .type('text/html; charset=utf-8')
    .send(change(html));
}
