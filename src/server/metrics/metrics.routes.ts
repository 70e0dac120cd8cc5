import { createHash, timingSafeEqual } from 'node:crypto';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  type RouteHandlerMethod,
} from 'fastify';
import { AggregatorRegistry } from 'prom-client';
import type { Config } from '../../config.ts';
import type { FellowWorkers } from '../fellow-workers.model.ts';
import type { MetricRegistry } from './metric-registry.service.ts';

/** Answers `GET /metrics` of the application, or on a port of its own.
 * @returns what listens on that port, once it is told to. */
export function metricsRoutes(
  server: FastifyInstance,
  registry: MetricRegistry,
  { metrics }: Pick<Config, 'metrics'>,
  workers: FellowWorkers | undefined,
): FastifyInstance | undefined {
  workers?.reportBy(() => registry.figures());
  // Of several processes, one answers for all.
  const answer = async () =>
    workers ? AggregatorRegistry.aggregate(await workers.figures()).metrics() : registry.text();
  const { token, port } = metrics;
  const handler: RouteHandlerMethod = async (request, reply) => {
    const may =
      port === undefined ? mayRead(request, token) : token === undefined || hasToken(request, token);
    if (!may) return reply.callNotFound();
    return reply.type(registry.contentType).send(await answer());
  };
  if (port === undefined) {
    server.get('/metrics', { logLevel: 'warn' }, handler);
    return undefined;
  }
  const own = Fastify({ loggerInstance: server.log as FastifyBaseLogger });
  own.get('/metrics', { logLevel: 'warn' }, handler);
  server.addHook('onClose', () => own.close());
  return own;
}

const loopback = /^(127\.|::1$|::ffff:127\.)/;
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Requires the token if one is configured; otherwise only this computer may read, and not through a proxy that
 * runs on it. */
function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return hasToken(request, token);
  const { headers, socket } = request;
  return loopback.test(socket.remoteAddress ?? '') && !forwarding.some((name) => name in headers);
}

/** Takes the same time whatever the two have in common. */
function hasToken({ headers }: FastifyRequest, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}
