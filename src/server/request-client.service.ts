import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { AccountServices } from '../accounts/account-services.key.ts';
import { identify, identifyKey } from '../accounts/authentication.service.ts';
import type { Identity } from '../api/caller.service.ts';
import type { Client, Cookies } from '../api/client.model.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Once somebody has asked for it. */
    identity: Identity | undefined;
  }
}

/** Who sent a request, as of when it was first asked. */
export function identityOf(request: FastifyRequest, accounts: AccountServices): Identity {
  request.identity ??= identify(accounts, request.headers.authorization);
  return request.identity;
}

/** Looks up who sent a request with an API key, before anything else asks.
 * @returns why it is not answered at all: too many requests with the key. */
export async function recognizeKey(
  request: FastifyRequest,
  secret: string,
  accounts: AccountServices,
): Promise<GraphQLError | undefined> {
  request.identity = await identifyKey(accounts, secret);
  const { refusal } = request.identity;
  return refusal?.extensions.code === 'RATE_LIMITED' ? refusal : undefined;
}

/** The client as described by its request. */
export function clientOf(request: FastifyRequest, reply: FastifyReply): Client {
  return new HttpClient(request, reply);
}

/** Nothing of it is worked out before somebody asks: most operations never do. */
class HttpClient implements Client {
  readonly #request: FastifyRequest;
  readonly #reply: FastifyReply;

  constructor(request: FastifyRequest, reply: FastifyReply) {
    this.#request = request;
    this.#reply = reply;
  }

  get ipAddress(): string {
    return this.#request.ip;
  }

  get userAgent(): string | null {
    return this.#request.headers['user-agent'] ?? null;
  }

  get cookies(): Cookies {
    const request = this.#request;
    const reply = this.#reply;
    const attributes = {
      httpOnly: true,
      sameSite: 'strict',
      secure: request.protocol === 'https',
      path: '/graphql',
    } as const;
    return {
      get: (name) => request.server.parseCookie(request.headers.cookie ?? '')[name],
      set: (name, value, expires) => void reply.setCookie(name, value, { ...attributes, expires }),
      clear: (name) => void reply.clearCookie(name, attributes),
    };
  }
}

/** The same for sockets, which cannot set cookies. */
export function socketClientOf(request: FastifyRequest): Client {
  return { ipAddress: request.ip, userAgent: request.headers['user-agent'] ?? null };
}
