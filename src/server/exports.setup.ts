import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { limiterFactory, type RateLimit } from '../api/rate-limiter.service.ts';
import { exportRoutes } from '../exporting/export.routes.ts';
import type { MediaStore } from '../media/media.store.ts';
import type { OpenServices } from './open-services.model.ts';

/** Per address: a download that breaks off is begun again. */
const downloads: RateLimit = { max: 30, windowSeconds: 60 };

/** The way to copies of users' data. */
export async function openExports(
  server: FastifyInstance,
  { orm, store, services }: { orm: MikroORM; store: MediaStore; services: OpenServices },
): Promise<void> {
  const limiter = services.services.get(limiterFactory).make('data_exports', downloads);
  await server.register(exportRoutes, { orm, store, limiter });
}
