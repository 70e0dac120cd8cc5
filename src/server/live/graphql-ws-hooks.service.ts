import type { WebSocket } from '@fastify/websocket';
import type { ExecutionArgs, GraphQLError } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { keyIn } from '../../accounts/access/api-keys/api-keys.service.ts';
import { authenticate, authenticateKey } from '../../accounts/authentication.service.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import {
  isOutage,
  type SubscriptionEngine,
  tooManySubscriptions,
} from '../../graphql/subscription-engine.service.ts';
import { NextMessages } from './next-messages.model.ts';
import { authorizationOf } from './socket-authorization.model.ts';
import type { SocketConnection } from './socket-connection.service.ts';
import { closeCodes, closeForOutage, closeUnauthenticated, LiveSocket } from './socket-guard.service.ts';
import { SocketSubscriber, type SubscriberSettings } from './socket-subscriber.service.ts';

/** Milliseconds in which a client must authenticate. */
const initWaitMs = 3000;

export interface SocketSettings extends SubscriberSettings {
  engine: SubscriptionEngine;
}

export interface SocketHookSettings extends SocketSettings {
  /** Called when a socket has authenticated.
   * @returns whether its user may have one more. */
  opened(live: LiveSocket, socket: WebSocket): boolean;
  /** Called when it is ending. */
  ended(live: LiveSocket): void;
}

export type InitParameters = Record<string, unknown>;

/** A subscription on a connection. */
interface Place {
  connection: SocketConnection;
  /** Given by the client. */
  id: string;
}

/** Callbacks of graphql-ws: who may connect, what a subscription may contain, and what clients see of its events. */
export function socketHooks(settings: SocketHookSettings): ServerOptions<InitParameters, SocketConnection> {
  const { config, engine } = settings;
  const { subscriptionsPerSocket } = config.sockets;
  return {
    connectionInitWaitTimeout: initWaitMs,
    onConnect(context) {
      const { connectionParams, extra } = context;
      const authorization = authorizationOf(connectionParams);
      // The token is not needed any more.
      Object.assign(context, { connectionParams: undefined });
      const enter = (identify: () => Viewer | null) => {
        extra.live = letIn(extra, identify, settings);
        return extra.live !== undefined;
      };
      const { accounts } = settings.services;
      const secret = keyIn(authorization);
      if (secret !== undefined)
        return authenticateKey(accounts, secret).then(
          (viewer) => enter(() => viewer),
          (error) =>
            enter(() => {
              throw error;
            }),
        );
      if (typeof authorization === 'string') return enter(() => authenticate(accounts, authorization, false));
      extra.socket.close(closeCodes.unauthorized, 'connectionParams.authorization must be "Bearer …"');
      return false;
    },
    onSubscribe({ subscriptions, extra }, id, payload) {
      // Includes this one.
      if (Object.keys(subscriptions).length > subscriptionsPerSocket)
        return [tooManySubscriptions(subscriptionsPerSocket)];
      const prepared = engine.prepare(payload);
      // graphql-ws keeps the message for as long as the subscription lasts.
      Object.assign(payload, { query: '' });
      const place: Place = { connection: extra, id };
      return Array.isArray(prepared) ? prepared : { ...prepared, contextValue: place };
    },
    subscribe: (args) => begin(args, args.contextValue as Place, settings),
    // Only of a subscription that could not begin: events do not pass here.
    onNext: ({ extra }, _id, _payload, _args, { data, errors }) =>
      errors && { ...(data !== undefined && { data }), errors: tell(extra, errors, engine) },
    onError: ({ extra }, _id, _payload, errors) => tell(extra, errors, engine),
  };
}

/** @returns the authenticated socket; undefined if it was closed instead. */
function letIn(
  { socket, from }: SocketConnection,
  identify: () => Viewer | null,
  { ended, opened }: SocketHookSettings,
): LiveSocket | undefined {
  try {
    const viewer = identify();
    // It may have been closed while a key was looked up.
    if (!viewer || socket.readyState !== socket.OPEN) return undefined;
    const live = new LiveSocket(from.requestId, socket, viewer, ended);
    if (opened(live, socket)) return live;
    live.end();
    socket.close(closeCodes.tooMany, 'This user has too many sockets open');
  } catch (error) {
    closeUnauthenticated(socket, error);
  }
  return undefined;
}

function begin(args: ExecutionArgs, { connection, id }: Place, settings: SocketSettings) {
  return settings.engine.subscribe(args, new SocketSubscriber(connection, new NextMessages(id), settings));
}

/** Errors that end a subscription, as clients see them. */
function tell({ live, from }: SocketConnection, errors: readonly GraphQLError[], engine: SubscriptionEngine) {
  const shown = engine.shown(errors, from.logger);
  if (live && isOutage(shown)) closeForOutage(live);
  return shown;
}
