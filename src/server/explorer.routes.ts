import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { installedPath } from '../api/installation.model.ts';
import type { Config } from '../config.ts';
import { answerPage, type BuiltPage, serveAssets } from './built-page.setup.ts';
import { ownOrigin, socketOrigin } from './origins.policy.ts';
import { pagePolicy } from './page-policy.model.ts';

export type AnswerPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** The explorer, a page with GraphiQL that needs nothing from elsewhere.
 * @returns what answers a browser that opens /graphql. */
export async function explorerRoutes(
  server: FastifyInstance,
  config: Config,
  folder = installedPath('explorer/dist'),
): Promise<AnswerPage> {
  const page: BuiltPage = {
    folder,
    prefix: '/explorer/',
    missing: 'The explorer is not built. Run `npm run build`, then start the server again.\n',
  };
  await serveAssets(server, page);
  return (request, reply) => answerPage(reply, page, { policy: policy(ownOrigin(request, config)) });
}

/** Whether a browser opens /graphql as a page, if need be with a query to begin with. `/graphql?sandbox` is left to Apollo's own. */
export function isOpened({ method, headers, query }: FastifyRequest): boolean {
  return method === 'GET' && !!headers.accept?.includes('text/html') && !('sandbox' in (query as object));
}

/** Only the server's own scripts and data. The editor styles its elements as it goes. */
function policy(origin: string): string {
  return pagePolicy([
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self' ${socketOrigin(origin)}`,
    "font-src 'self' data:",
    "img-src 'self' data:",
  ]);
}
