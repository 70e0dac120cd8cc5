import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pagePolicy } from './page-policy.model.ts';

const pages = ['verify-email', 'reset-password'];

/** Allows the page's own files and the API, and nothing that could send the token elsewhere. */
const policy = pagePolicy([
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // The pages' scripts submit the input.
  "connect-src 'self'",
]);

/** `GET /verify-email?token=…`, `GET /reset-password?token=…`: the pages that links in mails lead to. Requesting
 * them changes nothing; a person has to press a button. */
export async function accountPages(server: FastifyInstance): Promise<void> {
  for (const page of pages) {
    server.get(`/${page}`, async (_request, reply) =>
      reply
        .headers({
          'content-security-policy': policy,
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
        })
        .type('text/html; charset=utf-8')
        .send(await readFile(path.resolve('public', `${page}.html`))),
    );
  }
}
