import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { hashToken } from '../accounts/token.service.ts';
import { limited } from '../api/limited-page.routes.ts';
import type { MediaStore } from '../media/media.store.ts';
import { exportedFile } from './data-export.writes.ts';

/** Where a mail leads to. The token is in the query, which the log does not have. */
export const exportPath = '/data-export';

export interface ExportRoutesOptions {
  orm: MikroORM;
  store: MediaStore;
  limiter: RateLimiterAbstract;
}

type ExportRequest = FastifyRequest<{ Querystring: { token?: unknown } }>;

const headers = { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' };

/** The way to a copy of a user's data, for whoever has the link of the mail. */
export async function exportRoutes(server: FastifyInstance, options: ExportRoutesOptions): Promise<void> {
  const { orm, store, limiter } = options;
  server.get(
    exportPath,
    limited({ limiter, headers }, async (request: ExportRequest, reply: FastifyReply) => {
      const { token } = request.query;
      const key = typeof token === 'string' ? await exportedFile(orm.em.fork(), hashToken(token)) : undefined;
      const facts = key === undefined ? undefined : await store.head(key);
      if (key === undefined || !facts)
        return reply
          .code(404)
          .type('text/plain; charset=utf-8')
          .send('This link is invalid or has expired.\n');
      return reply
        .type('application/zip')
        .headers({
          'content-disposition': 'attachment; filename="tonearm-data.zip"',
          'content-length': facts.size,
        })
        .send(request.method === 'HEAD' ? null : await store.get(key));
    }),
  );
}
