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

/** Milliseconds in which a client must authenticate. */
const initWaitMs = 3000;
/** The multiple of `bufferBytes` that may wait before the network has had an opportunity to send it. */
const mostUnsent = 4;

export interface SocketSettings {
  config: Config;
  engine: SubscriptionEngine;
  services: OpenServices;
  makeContext(request: FastifyRequest, viewer: Viewer): RequestContext;
}

export interface SocketHookSettings extends SocketSettings {
  /** Called when a socket has authenticated. */
  letIn(socket: WebSocket): void;
}

/** The state of a connection; with the socket once it is authenticated. */
export type Connection = Partial<{ live: LiveSocket }>;
export type InitParameters = Record<string, unknown>;

type SocketConnection = Extra & Connection;

/** Callbacks of graphql-ws: who may connect, what a subscription may contain, and what clients see of its events. */
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
      // Includes this one.
      if (Object.keys(subscriptions).length > subscriptionsPerSocket)
        return [tooManySubscriptions(subscriptionsPerSocket)];
      const prepared = engine.prepare(payload);
      return Array.isArray(prepared) ? prepared : { ...prepared, contextValue: extra };
    },
    subscribe: (args) => begin(args, args.contextValue as SocketConnection, settings),
    onNext({ extra }, _id, _payload, _args, { data, errors }) {
      // One turn of the event loop may deliver many events, without an opportunity to send.
      checkReader(extra.socket, { bufferBytes: mostUnsent * config.sockets.bufferBytes }, extra.live);
      // After this event has been sent, the rest was not accepted by the network.
      setImmediate(checkReader, extra.socket, config.sockets, extra.live);
      return errors && { ...(data !== undefined && { data }), errors: tell(extra, errors, engine) };
    },
    onError: ({ extra }, _id, _payload, errors) => tell(extra, errors, engine),
  };
}

/** @returns the authenticated socket; undefined if it was closed instead. */
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

/** Accepts the parameter's or the header's name, in either case. */
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

/** A socket does not continue after an event that could not be delivered: a client that reconnects catches up. */
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
