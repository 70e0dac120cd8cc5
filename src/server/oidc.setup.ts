import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { oidcRoutes } from '../accounts/access/oidc/oidc.routes.ts';
import { oidcServices } from '../accounts/access/oidc/oidc-services.key.ts';
import { limiterFactory, type RateLimit } from '../api/rate-limiter.service.ts';
import type { Config } from '../config.ts';
import type { OpenServices } from './open-services.model.ts';
import { ownOrigin } from './origins.policy.ts';

/** Per address, there and back. */
const signIns: RateLimit = { max: 60, windowSeconds: 60 };

/** The way of browsers to services with whose accounts users sign in. */
export async function openOidc(
  server: FastifyInstance,
  options: { config: Config; orm: MikroORM; services: OpenServices; logger: Logger },
): Promise<void> {
  const { config, orm, logger } = options;
  const { services } = options.services;
  await server.register(oidcRoutes, {
    orm,
    oidc: services.get(oidcServices),
    limiter: services.get(limiterFactory).make('oidc', config.rateLimits.oidcPages ?? signIns),
    logger,
    originOf: (request) => ownOrigin(request, config),
  });
}
