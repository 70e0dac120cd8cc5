import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

/** Why a request was refused: too many under way, or an event loop that lags. */
export type ShedReason = 'requests' | 'event loop';

const pauseMs = 1000;
/** Minimum time in milliseconds until a request is refused. */
const refusalMs = 800;
/** Requests that may be kept for a moment until they are refused. */
const mostPausing = 1000;
/** Seconds after which a client may come again. */
const retryAfter = '1';

/** Refuses requests that could not be answered soon. One line of the log for each second of it: writing one for
 * each request would cost what refusing them is to save. */
export class Shedding {
  readonly counts: Record<ShedReason, number> = { requests: 0, 'event loop': 0 };
  readonly #logger: Logger;
  readonly #requests = new WeakSet<FastifyRequest>();
  #untold = 0;
  #pausing = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** Refuses after a pause. A client that comes again as soon as it is refused would otherwise take the time that the
   * others are to have: what lags would lag for ever.
   * @param waitedMs how long the request has waited already, which is part of the pause */
  async refuseLater(request: FastifyRequest, reply: FastifyReply, reason: ShedReason, waitedMs = 0) {
    if (this.#pausing < mostPausing && waitedMs < refusalMs) {
      this.#pausing += 1;
      await wait(refusalMs - waitedMs);
      this.#pausing -= 1;
    }
    if (!reply.raw.destroyed) void this.refuse(request, reply, reason);
  }

  refuse(request: FastifyRequest, reply: FastifyReply, reason: ShedReason): FastifyReply {
    this.#requests.add(request);
    this.counts[reason] += 1;
    this.#untold += 1;
    this.#timer ??= setTimeout(() => this.#tell(), pauseMs).unref();
    return reply.code(503).header('retry-after', retryAfter).send({ error: 'The server is too busy' });
  }

  wasRefused(request: FastifyRequest): boolean {
    return this.#requests.has(request);
  }

  #tell(): void {
    this.#logger.warn({ requests: this.#untold }, 'Overloaded: refused requests with 503');
    this.#untold = 0;
    this.#timer = undefined;
  }
}
