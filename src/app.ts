import { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import underPressure from '@fastify/under-pressure';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { identify, identifyAgain } from './accounts/authenticate.ts';
import { accountPages } from './app.account.pages.ts';
import { adminRoutes } from './app.admin.ts';
import { Admission } from './app.admission.ts';
import { clientOf, socketClientOf } from './app.client.ts';
import { Drain } from './app.drain.ts';
import { healthRoutes } from './app.health.ts';
import { Metrics } from './app.metrics.ts';
import { allowedOrigins, ownOrigin } from './app.origins.ts';
import { makeServer } from './app.server.ts';
import { Shedding } from './app.shedding.ts';
import { SocketServer } from './app.sockets.ts';
import { acceptUploads, checkUpload, type UploadOptions } from './app.uploads.ts';
import { welcomeRoutes } from './app.welcome.ts';
import type { Config } from './config.ts';
import { makeApollo } from './graphql/apollo.ts';
import type { AnsweredOperation } from './graphql/metrics.plugin.ts';
import { buildSchema } from './graphql/schema.ts';
import { SubscriptionEngine } from './graphql/subscriptions.ts';
import { mediaRoutes } from './media/media.routes.ts';
import type { MediaStore } from './media/media.store.ts';
import { mediaTools } from './media/media.tools.ts';
import { StagingBudget } from './media/uploads/staging.budget.ts';
import type { OpenServices } from './services.ts';
import { Budget } from './shared/budget.ts';
import type { Client } from './shared/client.ts';
import { type Identity, RequestContext } from './shared/context.ts';
import type { Viewer } from './shared/viewer.ts';

/** Answered however busy the process is. */
const unrefused = ['/health', '/metrics'];
/** Milliseconds over which the delay of the event loop is averaged. */
const loopSampleMs = 250;

export interface AppOptions {
  config: Config;
  orm: MikroORM;
  store: MediaStore;
  logger: Logger;
  services: OpenServices;
  schema?: GraphQLSchema;
}

export interface App {
  server: FastifyInstance;
  /** Ends the requests under way, refuses new ones, and closes. The database stays open. */
  close(): Promise<void>;
}

/** The application, complete but not listening yet. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { config, logger, schema = buildSchema({ rateLimits: config.rateLimits }) } = options;
  const shedding = new Shedding(logger);
  const server = makeServer(config, logger, shedding);
  const drain = new Drain(server);
  const metrics = new Metrics();
  const engine = {
    schema,
    limits: config.queryLimits,
    production: config.production,
    logger,
    answered: (operation: AnsweredOperation) => metrics.answered(operation),
  };
  const apollo = makeApollo(engine);
  await apollo.start();
  await shedWhenLate(server, config, shedding);
  await server.register(cookie);
  await server.register(cors, {
    origin: allowedOrigins(config),
    credentials: true,
    maxAge: 86_400,
    exposedHeaders: ['accept-ranges', 'content-range', 'etag', 'retry-after', 'x-request-id'],
  });
  await server.register(mediaRoutes, options.services.services.get(mediaTools));
  await server.register(welcomeRoutes);
  await server.register(accountPages);
  await server.register(adminRoutes, { config });
  const sockets = await SocketServer.open(server, {
    config,
    engine: new SubscriptionEngine(engine),
    services: options.services,
    makeContext: (request, viewer) => socketContext(request, viewer, options),
  });
  const answer = fastifyApolloHandler(apollo, {
    context: (request, reply) => makeContext(request, reply, options),
  });
  const admission = new Admission(config, options.services, shedding);
  await server.register(async (graphql) => {
    acceptUploads(graphql, uploadOptions(options));
    admission.guard(graphql);
    const handler = admission.within(answer);
    graphql.route({ method: ['POST', 'OPTIONS'], url: '/graphql', handler });
    graphql.route({ method: 'GET', url: '/graphql', handler, ...sockets.route() });
  });
  const { audioMaxBytes, pictureMaxBytes } = config.media;
  await metrics.open(server, config, { ...options, shedding, admission });
  healthRoutes(server, { ...options, largestFile: Math.max(audioMaxBytes, pictureMaxBytes) });
  const end = async () => {
    sockets.close();
    await drain.close(config.http.shutdownTimeoutMs);
    await apollo.stop();
  };
  let ended: Promise<void> | undefined;
  return {
    server,
    close() {
      // Once: Apollo does not come back from being stopped a second time meanwhile.
      ended ??= end();
      return ended;
    },
  };
}

/** Refuses requests while the event loop lags. A process that is merely busy is alive: whoever looks after it
 * should not end it. */
async function shedWhenLate(server: FastifyInstance, { overload }: Config, shedding: Shedding) {
  await server.register(underPressure, {
    maxEventLoopDelay: overload.loopDelayMs,
    sampleInterval: loopSampleMs,
    pressureHandler: async (request: FastifyRequest, reply: FastifyReply) => {
      if (!unrefused.includes(request.url)) await shedding.refuseLater(request, reply, 'event loop');
    },
  });
}

async function makeContext(request: FastifyRequest, reply: FastifyReply, options: AppOptions) {
  checkUpload(request);
  const identity = identify(options.services.accounts, request.headers.authorization);
  return contextOf(request, identity, clientOf(request, reply), options);
}

function socketContext(request: FastifyRequest, viewer: Viewer, options: AppOptions) {
  return contextOf(request, { viewer, refusal: null }, socketClientOf(request), options);
}

function contextOf(request: FastifyRequest, identity: Identity, client: Client, options: AppOptions) {
  return new RequestContext({
    em: options.orm.em.fork(),
    ...identity,
    lookAgain: (viewer) => identifyAgain(options.services.accounts.revocations, viewer),
    client,
    services: options.services.services,
    origin: ownOrigin(request, options.config),
    logger: request.log as Logger,
    requestId: request.id,
    budget: new Budget(options.config.queryLimits.budget),
  });
}

function uploadOptions({ config, store, services }: AppOptions): UploadOptions {
  const { audioMaxBytes, pictureMaxBytes } = config.media;
  const { maxFiles, stagingMaxBytes } = config.uploads;
  // Of each kind, as much as one request may hold.
  const perUser = { audio: maxFiles * audioMaxBytes, picture: maxFiles * pictureMaxBytes };
  return {
    settings: {
      stagingFolder: store.stagingFolder,
      budget: new StagingBudget({ perUser, total: stagingMaxBytes }),
      maxFiles,
      maxFieldBytes: config.uploads.maxFieldBytes,
      maxFileBytes: Math.max(audioMaxBytes, pictureMaxBytes),
    },
    identify: ({ headers }) => identify(services.accounts, headers.authorization),
  };
}
