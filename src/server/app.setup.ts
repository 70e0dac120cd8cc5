import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { proxyProofs } from '../api/proxy-proof.service.ts';
import { RequestContext } from '../api/request-context.service.ts';
import type { Config } from '../config.ts';
import { buildSchema } from '../graphql/schema.setup.ts';
import type { MediaStore } from '../media/media.store.ts';
import { mediaServices } from '../media/media-services.key.ts';
import type { FileServing } from '../media/serving/file-serving.service.ts';
import { adminRoutes } from './admin-panel.routes.ts';
import { Admission } from './admission.plugin.ts';
import { compressAnswers } from './compression.setup.ts';
import { DegradedParts } from './degraded-parts.service.ts';
import { Drain } from './drain.service.ts';
import { admitKeys, shedWhenLate } from './early-refusals.setup.ts';
import { openExports } from './exports.setup.ts';
import type { FellowWorkers } from './fellow-workers.model.ts';
import { openGraphqlEngine } from './graphql-engine.setup.ts';
import { shortenGraphql } from './graphql-shortcut.setup.ts';
import { healthRoutes } from './health.routes.ts';
import { makeServer } from './http-server.setup.ts';
import { serveMedia } from './media-files.setup.ts';
import { shortenMedia } from './media-shortcut.setup.ts';
import { openMetrics } from './metrics/metrics.setup.ts';
import { OpenPools } from './metrics/open-pools.service.ts';
import { openOidc } from './oidc.setup.ts';
import type { OpenServices } from './open-services.model.ts';
import { openLive, routeGraphql } from './operation-routes.setup.ts';
import { allowedOrigins, exposedHeaders } from './origins.policy.ts';
import { playerRoutes } from './player.routes.ts';
import { ProxiedRequests } from './proxied-request.service.ts';
import { referenceRoutes } from './reference.routes.ts';
import { RequestContexts } from './request-contexts.service.ts';
import { schemaRoutes } from './schema.routes.ts';
import { seenRequestRoutes } from './seen-request.routes.ts';
import { openShares } from './shares.setup.ts';
import { Shedding } from './shedding.service.ts';
import { logSlowStatements } from './slow-statements.setup.ts';
import { traceRequests } from './tracing.plugin.ts';

/** Milliseconds without a request after which a stopping server closes the connections that proxies keep open. */
const quietBehindProxyMs = 500;

export interface AppOptions {
  config: Config;
  orm: MikroORM;
  store: MediaStore;
  logger: Logger;
  services: OpenServices;
  schema?: GraphQLSchema;
  /** The processes behind the same port, if there are several. */
  workers?: FellowWorkers | undefined;
}

export interface App {
  server: FastifyInstance;
  /** What answers `/metrics`, if that has a port of its own. It does not listen yet. */
  metrics: FastifyInstance | undefined;
  /** Listens no longer, completes requests in progress, and closes. The database stays open. */
  close(): Promise<void>;
}

/** The application, complete but not listening yet. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { config, orm, logger, services, schema = buildSchema(schemaSettings(config)) } = options;
  const shedding = new Shedding(logger);
  const server = makeServer(config, logger, shedding);
  const drain = new Drain(server);
  traceRequests(server);
  const engine = await openGraphqlEngine(config, schema, logger);
  const contexts = new RequestContexts(options);
  const admission = new Admission(config, services, shedding);
  const isLate = shedWhenLate(server, config, { shedding, admission });
  admitKeys(server, services);
  await admitPages(server, config);
  const serving = await serveMedia(server, services);
  const proxied = new ProxiedRequests(config.trustProxy);
  const { urls } = services.services.get(mediaServices);
  shortenMedia(server, { serving, urls, proxied, drain, logger, isLate });
  await openPages(server, { ...options, schema, serving });
  const live = await openLive(server, { config, services, engine, contexts });
  await routeGraphql(server, { ...options, engine, contexts, admission, sockets: live.sockets });
  shortenGraphql(server, {
    ...{ answers: engine.answers, documents: engine.documents, config, services, admission },
    ...{ drain, shedding, logger, isLate, proxied },
    context: (from, identity) => new RequestContext(contexts.options(from, identity)),
  });
  const { audioMaxBytes, pictureMaxBytes } = config.media;
  const degraded = new DegradedParts({ ...options, largestFile: Math.max(audioMaxBytes, pictureMaxBytes) });
  const pools = await OpenPools.of(orm, services);
  const metrics = openMetrics(server, config, {
    ...options,
    ...{ shedding, admission, operations: engine.operations, pools, degraded },
    streams: () => live.streams.size,
  });
  logSlowStatements(server, pools, options);
  healthRoutes(server, { ...options, parts: degraded, drain });
  seenRequestRoutes(server, services.services.get(proxyProofs));
  const end = async () => {
    // First: clients that are sent away come back at once, and should come back elsewhere.
    drain.begin();
    services.leave();
    live.sockets.close();
    live.streams.close();
    const quietMs = config.trustProxy.length > 0 ? quietBehindProxyMs : 0;
    await drain.close({ timeoutMs: config.http.shutdownTimeoutMs, quietMs });
    await engine.apollo.stop();
  };
  let ended: Promise<void> | undefined;
  return {
    server,
    metrics,
    close() {
      // Only once: Apollo does not survive being stopped a second time.
      ended ??= end();
      return ended;
    },
  };
}

/** All of the configuration that shows in the schema. */
export function schemaSettings({ accounts, rateLimits, isSubgraph, signedInOnly }: Config) {
  return { rateLimits, isSubgraph, signedInOnly, totpOfAll: accounts.requireTotp === 'all' };
}

/** What pages of browsers need of all routes. */
async function admitPages(server: FastifyInstance, config: Config): Promise<void> {
  // Cookies are read by the few operations that need one.
  await server.register(cookie, { hook: false });
  await server.register(cors, {
    origin: allowedOrigins(config),
    credentials: true,
    maxAge: 86_400,
    exposedHeaders,
  });
  await compressAnswers(server);
}

interface PageOptions extends AppOptions {
  schema: GraphQLSchema;
  serving: FileServing;
}

/** Everything for browsers that is not GraphQL. */
async function openPages(server: FastifyInstance, options: PageOptions): Promise<void> {
  const { config, schema } = options;
  if (config.schemaPublished) {
    schemaRoutes(server, schema);
    await referenceRoutes(server, schema);
  }
  await openShares(server, options);
  await openExports(server, options);
  await openOidc(server, options);
  await server.register(playerRoutes, { config });
  await server.register(adminRoutes, { config });
}
