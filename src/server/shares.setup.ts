import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { limiterFactory, type RateLimit } from '../api/rate-limiter.service.ts';
import type { Config } from '../config.ts';
import { DiskStore } from '../media/disk.store.ts';
import type { MediaStore } from '../media/media.store.ts';
import type { FileServing } from '../media/serving/file-serving.service.ts';
import { StoredFiles } from '../media/stored-file.routes.ts';
import { shareRoutes } from '../people/sharing/share.routes.ts';
import { shareServices } from '../people/sharing/share-services.key.ts';
import type { OpenServices } from './open-services.model.ts';
import { ownOrigin } from './origins.policy.ts';
import { pagePolicy } from './page-policy.model.ts';

export interface SharesOptions {
  config: Config;
  orm: MikroORM;
  store: MediaStore;
  services: OpenServices;
  serving: FileServing;
}

// Limits that belong to no field of the schema; RATE_LIMITS overrides them as well.
const sharePages: RateLimit = { max: 120, windowSeconds: 60 };
/** A listener who looks for a place in a song asks for many parts of it. */
const shareFiles: RateLimit = { max: 1200, windowSeconds: 60 };

/** The pages of share links. */
export async function openShares(
  server: FastifyInstance,
  { config, orm, store, services, serving }: SharesOptions,
): Promise<void> {
  const limiters = services.services.get(limiterFactory);
  const { rateLimits } = config;
  await server.register(shareRoutes, {
    orm,
    sharing: services.services.get(shareServices),
    files: new StoredFiles({ store, serving, onDisk: store instanceof DiskStore }),
    serverName: config.serverName,
    originOf: (request) => ownOrigin(request, config),
    policyOf,
    limits: {
      pages: limiters.make('share_pages', rateLimits.sharePages ?? sharePages),
      files: limiters.make('share_files', rateLimits.shareFiles ?? shareFiles),
    },
  });
}

/** Everything that the pages need is on this server. */
function policyOf(isEmbedded: boolean): string {
  const own = ["script-src 'self'", "style-src 'self'", "img-src 'self'", "media-src 'self'"];
  return pagePolicy(own, isEmbedded ? '*' : "'none'");
}
