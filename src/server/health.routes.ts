import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { askDatabase } from '../persistence/connection.queries.ts';
import type { DegradedParts } from './degraded-parts.service.ts';
import type { Drain } from './drain.service.ts';
import type { FellowWorkers } from './fellow-workers.model.ts';

export interface HealthOptions {
  orm: MikroORM;
  parts: DegradedParts;
  drain: Drain;
  workers?: FellowWorkers | undefined;
}

/** `GET /health`: the process is alive. `GET /ready`: it can serve requests, and what is degraded. */
export function healthRoutes(server: FastifyInstance, { orm, parts, drain, workers }: HealthOptions): void {
  server.get('/health', { logLevel: 'warn' }, async () => ({
    status: 'alive',
    ...(workers && { workers: workers.state }),
  }));
  server.get('/ready', { logLevel: 'warn' }, async (request, reply) => {
    // Over a connection that was open before.
    if (drain.isDraining) return reply.code(503).send({ status: 'the server is shutting down' });
    try {
      await askDatabase(orm.em.fork());
    } catch (error) {
      request.log.warn({ err: error }, 'The database does not answer');
      return reply.code(503).header('retry-after', '2').send({ status: 'the database does not answer' });
    }
    const degraded = await parts.missing();
    return { status: 'ready', ...(degraded.length > 0 && { degraded }) };
  });
}
