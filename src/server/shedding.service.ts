import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

/** Why a request was refused: too many in progress, or a lagging event loop. */
export type ShedReason = 'requests' | 'event loop';

const pauseMs = 1000;
/** Milliseconds that a refusal takes at least. */
const refusalMs = 800;
/** Requests that may be delayed before they are refused. */
const mostPausing = 1000;
/** The answer to a refused request. */
export const busyAnswer = {
  status: 503,
  /** Seconds after which a client may retry. */
  retryAfter: '1',
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify({ error: 'The server is too busy' }),
};

/** Refuses requests that could not be answered soon. Logs one line for each second of it, because one for each
 * request would cost what refusing saves. */
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

  /** Refuses after a pause. Otherwise clients that retry at once would take the time that others need, and the lag
   * would never end.
   * @param waitedMs the time that the request has already waited, which is part of the pause */
  async refuseLater(request: FastifyRequest, reply: FastifyReply, reason: ShedReason, waitedMs = 0) {
    await this.pause(waitedMs);
    if (!reply.raw.destroyed) void this.refuse(request, reply, reason);
  }

  /** The pause before a refusal. */
  async pause(waitedMs: number): Promise<void> {
    if (this.#pausing >= mostPausing || waitedMs >= refusalMs) return;
    this.#pausing += 1;
    await wait(refusalMs - waitedMs);
    this.#pausing -= 1;
  }

  refuse(request: FastifyRequest, reply: FastifyReply, reason: ShedReason): FastifyReply {
    this.#requests.add(request);
    this.count(reason);
    const { status, retryAfter, contentType, body } = busyAnswer;
    return reply.code(status).headers({ 'retry-after': retryAfter, 'content-type': contentType }).send(body);
  }

  /** Counts a refused request, and logs it. */
  count(reason: ShedReason): void {
    this.counts[reason] += 1;
    this.#untold += 1;
    this.#timer ??= setTimeout(() => this.#tell(), pauseMs).unref();
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
