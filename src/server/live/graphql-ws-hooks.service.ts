import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/@fastify/websocket';
import type { Logger } from 'pino';
import { authenticate, currentViewer } from '../../accounts/authentication.service.ts';
import type { RequestContext } from '../../api/request-context.service.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import type { Config } from '../../config.ts';
import { type SubscriptionEngine, tooManySubscriptions } from '../../graphql/subscription-engine.service.ts';
import { RequestScope } from '../../persistence/request-scope.service.ts';
import type { OpenServices } from '../open-services.model.ts';
import { checkReader, closeCodes, LiveSocket, tokenExpired } from './socket-guard.service.ts';

/** Milliseconds in which a client must have said who it is. */
const initWaitMs = 3000;
/** How much more than `bufferBytes` may wait before the network had an opportunity to take it. */
const mostUnsent = 4;

export interface SocketSettings {
  config: Config;
  engine: SubscriptionEngine;
  services: OpenServices;
  makeContext(request: FastifyRequest, viewer: Viewer): RequestContext;
}

export interface SocketHookSettings extends SocketSettings {
  /** Called when a socket has said who it is. */
  letIn(socket: WebSocket): void;
}

/** What is known of a connection: the socket as soon as it was let in. */
export type Connection = Partial<{ live: LiveSocket }>;
export type InitParameters = Record<string, unknown>;

type SocketConnection = Extra & Connection;

/** What graphql-ws asks: who may connect, what a subscription may be, and what clients see of its events. */
export function socketHooks(settings: SocketHookSettings): ServerOptions<InitParameters, SocketConnection> {
  const { config, engine } = settings;
  const { subscriptionsPerSocket } = config.sockets;
  return {
    connectionInitWaitTimeout: initWaitMs,
    onConnect({ connectionParams, extra }) {
      const live = letIn(extra.socket, authorizationOf(connectionParams), settings.services);
      if (live) {
        extra.live = live;
        settings.letIn(extra.socket);
      }
      return live !== undefined;
    },
    onSubscribe({ subscriptions, extra }, _id, payload) {
      // This one is among them.
      if (Object.keys(subscriptions).length > subscriptionsPerSocket)
        return [tooManySubscriptions(subscriptionsPerSocket)];
      const prepared = engine.prepare(payload);
      return Array.isArray(prepared) ? prepared : { ...prepared, contextValue: extra };
    },
    subscribe: (args) => begin(args, args.contextValue as SocketConnection, settings),
    onNext({ extra }, _id, _payload, _args, { data, errors }) {
      // Many may come in one turn of the event loop, in which nothing could be sent.
      checkReader(extra.socket, { bufferBytes: mostUnsent * config.sockets.bufferBytes }, extra.live);
      // When this one was sent: what then still waits, the network did not take.
      setImmediate(checkReader, extra.socket, config.sockets, extra.live);
      return errors && { ...(data !== undefined && { data }), errors: tell(extra, errors, engine) };
    },
    onError: ({ extra }, _id, _payload, errors) => tell(extra, errors, engine),
  };
}

/** @returns the socket that was let in; undefined when it was closed instead. */
function letIn(
  socket: WebSocket,
  authorization: unknown,
  { accounts, sockets }: OpenServices,
): LiveSocket | undefined {
  if (typeof authorization !== 'string') {
    socket.close(closeCodes.unauthorized, 'connectionParams.authorization must be "Bearer …"');
    return undefined;
  }
  try {
    const viewer = authenticate(accounts, authorization);
    if (!viewer) return undefined;
    const live = new LiveSocket(socket, viewer, (ended) => sockets.remove(ended));
    if (sockets.add(live)) return live;
    socket.close(closeCodes.tooMany, 'This user has too many sockets open');
  } catch (error) {
    closeUnauthenticated(socket, error);
  }
  return undefined;
}

/** An expired token can be renewed; the reason tells the client to reconnect. */
function closeUnauthenticated(socket: WebSocket | LiveSocket, error: unknown): void {
  if (!(error instanceof GraphQLError)) throw error;
  const expired = error.extensions.reason === 'EXPIRED';
  socket.close(closeCodes.unauthorized, expired ? tokenExpired : error.message);
}

/** Named as the parameter or as the header is, in whichever case. */
function authorizationOf(parameters: InitParameters | undefined): unknown {
  const name = Object.keys(parameters ?? {}).find((key) => key.toLowerCase() === 'authorization');
  return name === undefined ? undefined : parameters?.[name];
}

function begin(args: ExecutionArgs, { live, request }: SocketConnection, settings: SocketSettings) {
  const { config, engine, services, makeContext } = settings;
  if (!live) throw new TypeError('The socket was refused');
  return engine.subscribe(args, {
    makeContext() {
      try {
        return makeContext(request, currentViewer(services.accounts.revocations, live.viewer));
      } catch (error) {
        closeUnauthenticated(live, error);
        throw error;
      }
    },
    user: live.viewer.id,
    within(task, work) {
      const budgetMs = task === 'read' ? Number.POSITIVE_INFINITY : config.database.requestTimeoutMs;
      return new RequestScope(`user ${live.viewer.id}`, budgetMs).run(work);
    },
    begun: () => services.sockets.subscribed(live),
    overflowed: () => live.close(closeCodes.tryAgainLater, 'Too slow: too many events wait to be read'),
  });
}

/** Where something could not be delivered, the socket does not go on as if it had been: who comes again catches
 * up. */
function tell(
  { live, request }: SocketConnection,
  errors: readonly GraphQLError[],
  engine: SubscriptionEngine,
) {
  const shown = engine.shown(errors, request.log as Logger);
  if (shown.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE'))
    live?.close(closeCodes.tryAgainLater, 'The database is busy or unreachable');
  return shown;
}
