import { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { keyIn } from '../accounts/access/api-keys/api-keys.service.ts';
import { identifyAgain } from '../accounts/authentication.service.ts';
import type { Identity } from '../api/caller.service.ts';
import { LargeAnswers } from '../api/large-answers.service.ts';
import { Budget } from '../api/operation-budget.service.ts';
import { proxyProofs } from '../api/proxy-proof.service.ts';
import { RequestContext, type RequestContextOptions } from '../api/request-context.service.ts';
import type { Viewer } from '../api/viewer.model.ts';
import type { Config } from '../config.ts';
import { makeApollo } from '../graphql/apollo.setup.ts';
import { DirectAnswers } from '../graphql/direct-answers.service.ts';
import { Documents } from '../graphql/documents.service.ts';
import type { AnsweredOperation } from '../graphql/metrics.plugin.ts';
import { PersistedDocuments } from '../graphql/requests/persisted-documents.service.ts';
import { buildSchema } from '../graphql/schema.setup.ts';
import { SlowOperations } from '../graphql/slow-operations.service.ts';
import { SubscriptionEngine } from '../graphql/subscription-engine.service.ts';
import { DiskStore } from '../media/disk.store.ts';
import { mediaRoutes } from '../media/media.routes.ts';
import type { MediaStore } from '../media/media.store.ts';
import { mediaServices } from '../media/media-services.key.ts';
import { FileServing } from '../media/serving/file-serving.service.ts';
import { StagingBudget } from '../media/uploads/staging-budget.service.ts';
import { adminRoutes } from './admin-panel.routes.ts';
import { Admission } from './admission.plugin.ts';
import { compressAnswers } from './compression.setup.ts';
import { csvReportRoutes } from './csv-reports.routes.ts';
import { DegradedParts } from './degraded-parts.service.ts';
import { Drain } from './drain.service.ts';
import { explorerRoutes, isOpened } from './explorer.routes.ts';
import { openExports } from './exports.setup.ts';
import type { FellowWorkers } from './fellow-workers.model.ts';
import { graphqlHandler } from './graphql.routes.ts';
import { shortenGraphql } from './graphql-shortcut.setup.ts';
import { healthRoutes } from './health.routes.ts';
import { makeServer } from './http-server.setup.ts';
import { knownDocuments, knownOperations, tellUnfit } from './known-documents.setup.ts';
import { EventStreams } from './live/event-streams.service.ts';
import type { SocketSettings } from './live/graphql-ws-hooks.service.ts';
import { SocketServer } from './live/socket-server.service.ts';
import { LoopDelay } from './loop-delay.service.ts';
import { shortenMedia } from './media-shortcut.setup.ts';
import { openMetrics } from './metrics/metrics.setup.ts';
import { OpenPools } from './metrics/open-pools.service.ts';
import { OperationFigures } from './metrics/operation-figures.service.ts';
import { openOidc } from './oidc.setup.ts';
import type { OpenServices } from './open-services.model.ts';
import { allowedOrigins, exposedHeaders, ownOrigin } from './origins.policy.ts';
import { playerRoutes } from './player.routes.ts';
import { playlistFileRoutes } from './playlist-files.routes.ts';
import { ProxiedRequests } from './proxied-request.service.ts';
import { referenceRoutes } from './reference.routes.ts';
import { clientOf, identityOf, recognizeKey } from './request-client.service.ts';
import { schemaRoutes } from './schema.routes.ts';
import { seenRequestRoutes } from './seen-request.routes.ts';
import { openShares } from './shares.setup.ts';
import { Shedding } from './shedding.service.ts';
import { logSlowStatements } from './slow-statements.setup.ts';
import { traceRequests } from './tracing.plugin.ts';
import { acceptUploads, checkUpload, type UploadOptions } from './uploads.plugin.ts';

/** Routes that are always answered, however busy the process is. */
const unrefused = ['/health', '/metrics'];
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

/** The parts of a context. */
interface Parts extends AppOptions {
  large: LargeAnswers;
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
  const { config, logger, schema = buildSchema(schemaSettings(config)) } = options;
  const parts: Parts = { ...options, large: new LargeAnswers() };
  const shedding = new Shedding(logger);
  const server = makeServer(config, logger, shedding);
  const drain = new Drain(server);
  traceRequests(server);
  const operations = new OperationFigures(knownOperations(config));
  const engine = {
    schema,
    limits: config.queryLimits,
    production: config.production,
    explorer: config.explorer,
    logger,
    answered: (operation: AnsweredOperation) => operations.count(operation),
    slow: new SlowOperations(config.slow.operationMs),
  };
  const documents = new Documents(engine);
  const source = knownDocuments(config);
  const persisted = new PersistedDocuments(documents, source);
  tellUnfit(source, documents, logger);
  const apollo = makeApollo(engine, persisted);
  await apollo.start();
  const admission = new Admission(config, options.services, shedding);
  const isLate = shedWhenLate(server, config, { shedding, admission });
  admitKeys(server, options.services);
  // Cookies are read by the few operations that need one.
  await server.register(cookie, { hook: false });
  await server.register(cors, {
    origin: allowedOrigins(config),
    credentials: true,
    maxAge: 86_400,
    exposedHeaders,
  });
  await compressAnswers(server);
  const serving = await serveMedia(server, options);
  const proxied = new ProxiedRequests(config.trustProxy);
  const { urls } = options.services.services.get(mediaServices);
  shortenMedia(server, { serving, urls, proxied, drain, logger, isLate });
  if (config.schemaPublished) {
    schemaRoutes(server, schema);
    await referenceRoutes(server, schema);
  }
  await openShares(server, { ...options, serving });
  await openExports(server, options);
  await openOidc(server, options);
  await server.register(playerRoutes, { config });
  await server.register(adminRoutes, { config });
  const live: SocketSettings = {
    config,
    engine: new SubscriptionEngine(engine, documents, persisted),
    services: options.services,
    contextOptions: (from, viewer) => contextOptions(from, { viewer, refusal: null }, parts),
  };
  const streams = new EventStreams(server, { ...live, sockets: () => server.websocketServer.clients.size });
  const sockets = await SocketServer.open(server, { ...live, streams: () => streams.size });
  server.route(streams.route());
  const context = (request: FastifyRequest, reply: FastifyReply) => makeContext(request, reply, parts);
  const answers = new DirectAnswers(engine, documents);
  const answer = graphqlHandler({
    answers,
    documents: persisted,
    settings: config,
    context,
    others: fastifyApolloHandler(apollo, { context: async (request, reply) => context(request, reply) }),
  });
  const explorer = config.explorer ? await explorerRoutes(server, config) : undefined;
  await server.register(async (graphql) => {
    acceptUploads(graphql, uploadOptions(options));
    admission.guard(graphql);
    const handler = admission.within(answer);
    graphql.route({ method: ['POST', 'OPTIONS'], url: '/graphql', handler });
    const within = (given: RouteHandlerMethod) => admission.within(given);
    playlistFileRoutes(graphql, { context, within, signedInOnly: config.signedInOnly });
    csvReportRoutes(graphql, { context, within });
    const read: RouteHandlerMethod = function (request, reply) {
      return explorer && isOpened(request) ? explorer(request, reply) : handler.call(this, request, reply);
    };
    graphql.route({ method: 'GET', url: '/graphql', handler: read, ...sockets.route() });
  });
  shortenGraphql(server, {
    ...{ answers, documents: persisted, config, services: options.services, admission },
    ...{ drain, shedding, logger, isLate, proxied },
    context: (from, identity) => new RequestContext(contextOptions(from, identity, parts)),
  });
  const { audioMaxBytes, pictureMaxBytes } = config.media;
  const degraded = new DegradedParts({ ...options, largestFile: Math.max(audioMaxBytes, pictureMaxBytes) });
  const pools = await OpenPools.of(options.orm, options.services);
  const metrics = openMetrics(server, config, {
    ...options,
    ...{ shedding, admission, operations, pools, degraded },
    streams: () => streams.size,
  });
  logSlowStatements(server, pools, options);
  healthRoutes(server, { ...options, parts: degraded, drain });
  seenRequestRoutes(server, options.services.services.get(proxyProofs));
  const end = async () => {
    // First: clients that are sent away come back at once, and should come back elsewhere.
    drain.begin();
    options.services.leave();
    sockets.close();
    streams.close();
    const quietMs = config.trustProxy.length > 0 ? quietBehindProxyMs : 0;
    await drain.close({ timeoutMs: config.http.shutdownTimeoutMs, quietMs });
    await apollo.stop();
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

/** Refuses requests while the event loop lags because of many requests. With few requests, the machine is slow or
 * one long step has just ended, and refusing would not help. A busy process is alive, so its health check must
 * still succeed. */
function shedWhenLate(
  server: FastifyInstance,
  { overload }: Config,
  { shedding, admission }: { shedding: Shedding; admission: Admission },
): () => boolean {
  const delay = new LoopDelay();
  const isLate = () => delay.milliseconds > overload.loopDelayMs && admission.isFull;
  server.addHook('onRequest', (request, reply, done) => {
    if (isLate() && !unrefused.includes(request.url)) void shedding.refuseLater(request, reply, 'event loop');
    else done();
  });
  server.addHook('onClose', async () => delay.stop());
  return isLate;
}

/** API keys are looked up before anything asks who sent a request. Each may send so many. */
function admitKeys(server: FastifyInstance, { accounts }: OpenServices): void {
  server.addHook('onRequest', (request, reply, done) => {
    const secret = keyIn(request.headers.authorization);
    // Nearly all requests have none, and wait for no promise.
    if (secret === undefined) return done();
    recognizeKey(request, secret, accounts).then((refusal) => {
      if (refusal) refuseKey(reply, refusal);
      else done();
    }, done);
  });
}

function refuseKey(reply: FastifyReply, { message, extensions }: GraphQLError): void {
  reply
    .code(429)
    .header('retry-after', String(extensions.retryAfter))
    .send({ errors: [{ message, extensions }] });
}

/** @returns what serves the files that are here: in the store if that is on disk, and in folders of the library. */
async function serveMedia(server: FastifyInstance, { services }: AppOptions): Promise<FileServing> {
  const { store, urls, delivery, openPlaced } = services.services.get(mediaServices);
  const onDisk = store instanceof DiskStore;
  const serving = new FileServing({
    store: onDisk ? store : undefined,
    delivery,
    openPlaced,
  });
  server.addHook('onClose', async () => serving.close());
  await server.register(mediaRoutes, { store, urls, serving, onDisk });
  return serving;
}

function makeContext(request: FastifyRequest, reply: FastifyReply, options: Parts) {
  checkUpload(request);
  const identity = identityOf(request, options.services.accounts);
  const from = {
    client: clientOf(request, reply),
    origin: ownOrigin(request, options.config),
    requestId: request.id,
    logger: request.log as Logger,
  };
  return new RequestContext(contextOptions(from, identity, options));
}

type From = Pick<RequestContextOptions, 'client' | 'origin' | 'requestId' | 'logger'>;

function contextOptions<Who extends Identity>(
  { client, origin, requestId, logger }: From,
  identity: Who,
  { orm, config, services, large }: Parts,
) {
  return {
    client,
    origin,
    requestId,
    logger,
    ...identity,
    em: () => orm.em.fork(),
    reads: orm.em,
    lookAgain: (viewer: Viewer) => identifyAgain(services.accounts.revocations, viewer),
    services: services.services,
    budget: new Budget(config.queryLimits.budget, large),
  };
}

function uploadOptions({ config, store, services }: AppOptions): UploadOptions {
  const { audioMaxBytes, pictureMaxBytes } = config.media;
  const { maxFiles, stagingMaxBytes } = config.uploads;
  // For each kind, as much as one request may contain.
  const perUser = { audio: maxFiles * audioMaxBytes, picture: maxFiles * pictureMaxBytes };
  return {
    settings: {
      stagingFolder: store.stagingFolder,
      budget: new StagingBudget({ perUser, total: stagingMaxBytes }),
      maxFiles,
      maxFieldBytes: config.uploads.maxFieldBytes,
      maxFileBytes: Math.max(audioMaxBytes, pictureMaxBytes),
    },
    identify: (request) => identityOf(request, services.accounts),
  };
}
