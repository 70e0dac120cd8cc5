import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { installedPath } from '../api/installation.model.ts';
import type { Config } from '../config.ts';
import { answerPage, type BuiltPage, serveAssets } from './built-page.setup.ts';
import { ownOrigin, socketOrigin } from './origins.policy.ts';
import { pagePolicy } from './page-policy.model.ts';

/** Placeholder for the nonce of styles in the page. */
const nonceMark = '{{nonce}}';

export interface AdminOptions {
  config: Config;
  /** Folder of the built panel. */
  folder?: string;
}

/** `GET /admin`: the panel for administrators. The panel handles all paths below it, which are answered by one page. */
export async function adminRoutes(server: FastifyInstance, options: AdminOptions): Promise<void> {
  const { config, folder = installedPath('admin/dist') } = options;
  const page: BuiltPage = {
    folder,
    prefix: '/admin/',
    missing: 'The admin panel is not built. Run `npm run build`, then start the server again.\n',
  };
  await serveAssets(server, page);
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    return answerPage(reply, page, {
      policy: policy(ownOrigin(request, config), nonce),
      change: (html) => html.replaceAll(nonceMark, nonce),
    });
  };
  server.get('/admin', answer);
  server.get('/admin/*', answer);
}

/** Only the server's own scripts, and styles that these scripts create. Pictures and audio may be in a store on
 * another host. */
function policy(origin: string, nonce: string): string {
  return pagePolicy([
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `connect-src 'self' ${socketOrigin(origin)}`,
    "font-src 'self'",
    'img-src * data: blob:',
    'media-src * blob:',
  ]);
}
