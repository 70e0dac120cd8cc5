import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { databaseFault } from '../persistence/database-errors.model.ts';
import { addressGroup, take } from './rate-limiter.service.ts';

const retryAfterSeconds = 1;

/** Answers a request of some form, which the route sees to. */
type Handler<Request extends FastifyRequest> = (
  request: Request,
  reply: FastifyReply,
) => Promise<FastifyReply>;

export interface LimitedPage {
  /** Per address of a client. */
  limiter: RateLimiterAbstract;
  /** Of every answer. */
  headers: Readonly<Record<string, string>>;
}

/** The frame of a page outside of GraphQL: counts a request, and answers errors that are not of this program. */
export function limited<Request extends FastifyRequest>(
  { limiter, headers }: LimitedPage,
  handle: Handler<Request>,
): Handler<FastifyRequest> {
  return async (request, reply) => {
    reply.headers(headers);
    try {
      await take(limiter, addressGroup(request.ip));
      return await handle(request as Request, reply);
    } catch (error) {
      const known = statusOf(error);
      if (!known) throw error;
      const { status, retryAfter } = known;
      return reply.code(status).header('retry-after', retryAfter).send({ error: 'Try again later.' });
    }
  };
}

/** What an error of the API or the database means over HTTP. */
function statusOf(error: unknown): { status: number; retryAfter: number } | undefined {
  if (error instanceof GraphQLError && error.extensions.code === 'RATE_LIMITED')
    return { status: 429, retryAfter: Number(error.extensions.retryAfter) };
  if (databaseFault(error) === 'unavailable') return { status: 503, retryAfter: retryAfterSeconds };
  return undefined;
}
