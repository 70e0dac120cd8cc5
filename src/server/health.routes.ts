import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { MediaStore } from '../media/media.store.ts';
import { hasRoom } from '../media/storage-room.service.ts';
import { askDatabase } from '../persistence/connection.queries.ts';
import type { FellowWorkers } from './fellow-workers.model.ts';

export interface HealthOptions {
  orm: MikroORM;
  store: MediaStore;
  /** Bytes of the largest file that the store needs room for. */
  largestFile: number;
  workers?: FellowWorkers | undefined;
}

/** `GET /health`: the process is alive. `GET /ready`: it can serve requests, and what is degraded. A full disk
 * only affects uploads, and a missing process only speed, so they are no reason to send listeners elsewhere. */
export function healthRoutes(
  server: FastifyInstance,
  { orm, store, largestFile, workers }: HealthOptions,
): void {
  server.get('/health', { logLevel: 'warn' }, async () => ({
    status: 'alive',
    ...(workers && { workers: workers.state }),
  }));
  server.get('/ready', { logLevel: 'warn' }, async (request, reply) => {
    try {
      await askDatabase(orm.em.fork());
    } catch (error) {
      request.log.warn({ err: error }, 'The database does not answer');
      return reply.code(503).header('retry-after', '2').send({ status: 'the database does not answer' });
    }
    const degraded = (await hasRoom(store, largestFile)) ? [] : ['storage'];
    if (workers && workers.state.ready < workers.state.of) degraded.push('workers');
    return { status: 'ready', ...(degraded.length > 0 && { degraded }) };
  });
}
