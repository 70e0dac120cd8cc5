import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import type { Config } from '../config.ts';
import type { MediaStore } from '../media/media.store.ts';
import type { Admission } from './admission.plugin.ts';
import { csvReportRoutes } from './csv-reports.routes.ts';
import { explorerRoutes, isOpened } from './explorer.routes.ts';
import { graphqlHandler } from './graphql.routes.ts';
import type { GraphqlEngine } from './graphql-engine.setup.ts';
import { EventStreams } from './live/event-streams.service.ts';
import type { SocketSettings } from './live/graphql-ws-hooks.service.ts';
import { SocketServer } from './live/socket-server.service.ts';
import { uploadOptions } from './media-files.setup.ts';
import type { OpenServices } from './open-services.model.ts';
import { playlistFileRoutes } from './playlist-files.routes.ts';
import type { RequestContexts } from './request-contexts.service.ts';
import { acceptUploads } from './uploads.plugin.ts';

interface LiveOptions {
  config: Config;
  services: OpenServices;
  engine: GraphqlEngine;
  contexts: RequestContexts;
}

/** Subscriptions, over WebSockets and server-sent events. */
export async function openLive(server: FastifyInstance, { config, services, engine, contexts }: LiveOptions) {
  const settings: SocketSettings = {
    config,
    engine: engine.subscriptions,
    services,
    contextOptions: (from, viewer) => contexts.options(from, { viewer, refusal: null }),
  };
  const streams = new EventStreams(server, {
    ...settings,
    sockets: () => server.websocketServer.clients.size,
  });
  const sockets = await SocketServer.open(server, { ...settings, streams: () => streams.size });
  server.route(streams.route());
  return { streams, sockets };
}

interface GraphqlOptions extends LiveOptions {
  store: MediaStore;
  admission: Admission;
  sockets: SocketServer;
}

/** Routes whose requests wait their turn among the clients. */
export async function routeGraphql(server: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { config, engine, contexts, admission, sockets } = options;
  const context = contexts.ofRequest;
  const answer = graphqlHandler({
    answers: engine.answers,
    documents: engine.documents,
    settings: config,
    context,
    others: fastifyApolloHandler(engine.apollo, {
      context: async (request, reply) => context(request, reply),
    }),
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
}
