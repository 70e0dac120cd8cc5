import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { z } from 'zod';
import { limited } from '../../../api/limited-page.routes.ts';
import { makeEmailToken } from '../../token.service.ts';
import { keepPerson } from './oidc.writes.ts';
import { OidcClient, OidcError } from './oidc-provider.client.ts';
import type { OidcServices } from './oidc-services.key.ts';
import { callbackPath } from './oidc-settings.model.ts';

export interface OidcRoutesOptions {
  orm: MikroORM;
  oidc: OidcServices;
  limiter: RateLimiterAbstract;
  logger: Logger;
  originOf(request: FastifyRequest): string;
}

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: Record<string, unknown> }>;

const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

/** Milliseconds that somebody may take on the pages of the service. */
const flowMs = 10 * 60_000;
/** Milliseconds within which the client comes with the code. */
const codeMs = 60_000;

const flow = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where the service sends the browser back to. */
  callback: z.url(),
  /** The page of the client. */
  redirectUri: z.url(),
  /** Whether it is to confirm that it is the viewer who asks. */
  confirm: z.boolean(),
  until: z.number(),
});
type Flow = z.infer<typeof flow>;

/** The way of a browser to a service and back. What it must bring back is in a cookie, sealed, so that a link from elsewhere
 * cannot end a sign-in that this browser has not begun. */
export async function oidcRoutes(server: FastifyInstance, options: OidcRoutesOptions): Promise<void> {
  const pages = new OidcPages(options);
  server.get(
    '/auth/oidc/:id',
    pages.within((request, reply, client) => pages.begin(request, reply, client)),
  );
  server.get(
    '/auth/oidc/:id/callback',
    pages.within((request, reply, client) => pages.end(request, reply, client)),
  );
}

class OidcPages {
  readonly #options: OidcRoutesOptions;

  constructor(options: OidcRoutesOptions) {
    this.#options = options;
  }

  within(answer: (request: Asked, reply: FastifyReply, client: OidcClient) => Promise<FastifyReply>) {
    const { limiter, oidc } = this.#options;
    return limited({ limiter, headers }, async (request: Asked, reply) => {
      const client = oidc.clients.get(request.params.id);
      return client ? answer(request, reply, client) : refuse(reply, 404, 'There is no such provider.');
    });
  }

  async begin(request: Asked, reply: FastifyReply, client: OidcClient): Promise<FastifyReply> {
    const { oidc, originOf } = this.#options;
    const origin = originOf(request);
    const redirectUri = request.query.redirect_uri;
    const confirm = request.query.confirm === 'true';
    if (typeof redirectUri !== 'string' || !oidc.mayReturnTo(redirectUri, origin))
      return refuse(reply, 400, 'This address is not one that browsers may be sent to.');
    const checks = await OidcClient.newChecks();
    const callback = `${origin}${callbackPath(client.settings.id)}`;
    try {
      const address = await client.address(checks, callback, confirm);
      this.#remember(request, reply, client, {
        ...checks,
        callback,
        redirectUri,
        confirm,
        until: Date.now() + flowMs,
      });
      return reply.redirect(address.href, 303);
    } catch (error) {
      return this.#giveUp(reply, redirectUri, error);
    }
  }

  async end(request: Asked, reply: FastifyReply, client: OidcClient): Promise<FastifyReply> {
    const begun = this.#recall(request, reply, client);
    if (!begun)
      return refuse(
        reply,
        400,
        'This sign-in was not begun in this browser, or is over. Please begin again.',
      );
    const { callback, redirectUri, confirm, until, ...checks } = begun;
    try {
      const url = new URL(callback);
      url.search = new URL(request.url, callback).search;
      const person = await client.recognize(url, checks, confirm ? new Date(until - flowMs) : null);
      const { token, hash } = makeEmailToken();
      const expiresAt = new Date(Date.now() + codeMs);
      await keepPerson(this.#options.orm.em.fork(), { hash, person, expiresAt });
      return reply.redirect(withParameter(redirectUri, 'code', token), 303);
    } catch (error) {
      return this.#giveUp(reply, redirectUri, error);
    }
  }

  #giveUp(reply: FastifyReply, redirectUri: string, error: unknown): FastifyReply {
    if (!(error instanceof OidcError)) throw error;
    // Only the message of the cause: it may hold what the browser brought.
    const cause = error.cause instanceof Error ? error.cause.message : undefined;
    this.#options.logger.warn({ code: error.code, cause }, 'A provider of sign-ins recognized nobody');
    return reply.redirect(withParameter(redirectUri, 'error', error.code), 303);
  }

  /** Each sign-in has a cookie of its own: somebody may begin in two tabs. */
  #remember(request: Asked, reply: FastifyReply, { settings }: OidcClient, begun: Flow): void {
    const sealed = this.#options.oidc.seal.close(settings.id, JSON.stringify(begun));
    reply.setCookie(cookieOf(begun.state), sealed, {
      ...attributes(request, settings.id),
      maxAge: flowMs / 1000,
    });
  }

  /** Once: the cookie is gone afterwards. */
  #recall(request: Asked, reply: FastifyReply, { settings }: OidcClient): Flow | undefined {
    const { state } = request.query;
    if (typeof state !== 'string') return undefined;
    const name = cookieOf(state);
    const sealed = request.server.parseCookie(request.headers.cookie ?? '')[name];
    if (!sealed) return undefined;
    reply.clearCookie(name, attributes(request, settings.id));
    try {
      const begun = flow.parse(JSON.parse(this.#options.oidc.seal.open(settings.id, sealed)));
      return begun.state === state && begun.until > Date.now() ? begun : undefined;
    } catch {
      return undefined;
    }
  }
}

const cookieOf = (state: string) => `tonearm_oidc_${state.replaceAll(/[^\w-]/g, '').slice(0, 16)}`;

/** `lax`: the browser comes back from another site. */
const attributes = (request: FastifyRequest, id: string) =>
  ({
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    path: `/auth/oidc/${id}`,
  }) as const;

function refuse(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send(`${text}\n`);
}

function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
}
