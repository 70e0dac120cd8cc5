import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { addressGroup, take } from './rate-limiter.service.ts';
import { refusalOf } from './refusals.model.ts';

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
      const { status = 500, headers: more } = refusalOf(error) ?? {};
      // Everything else that is wrong, the route answers itself.
      if (!more?.['retry-after']) throw error;
      return reply.code(status).headers(more).send({ error: 'Try again later.' });
    }
  };
}
