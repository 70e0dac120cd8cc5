import type { WebSocket } from '@fastify/websocket';
import { authenticate } from '../../accounts/authentication.service.ts';
import type { OpenServices } from '../open-services.model.ts';
import { authorizationOf } from './socket-authorization.model.ts';
import type { SocketConnection } from './socket-connection.service.ts';
import { closeCodes, closeUnauthenticated, type LiveSocket } from './socket-guard.service.ts';

type Payload = Readonly<Record<string, unknown>>;
type Services = Pick<OpenServices, 'accounts' | 'sockets'>;

/** Answers a `ping`. One with `authorization` hands in a new access token, with whose rights and time the subscriptions of
 * the socket go on. The socket is closed if the token is refused or another user's: whoever sent it must not go on
 * receiving what is meant for the previous one. */
export function answerPing(
  { socket, live }: SocketConnection,
  payload: Payload | undefined,
  services: Services,
): void {
  const authorization = authorizationOf(payload);
  if (authorization === undefined) pong(socket, payload);
  else if (!live) socket.close(closeCodes.unauthorized, 'Send connection_init first');
  else if (socket.readyState === socket.OPEN && renew(live, authorization, services))
    pong(socket, { expiresAt: live.viewer.expiresAt.toISOString() });
}

/** @returns whether the socket goes on. */
function renew(live: LiveSocket, authorization: unknown, { accounts, sockets }: Services): boolean {
  const before = live.viewer;
  try {
    const viewer = authenticate(accounts, String(authorization), false);
    if (viewer?.id === before.id) {
      live.renew(viewer);
      sockets.changeSession(live, before.sessionId);
      return true;
    }
    live.close(closeCodes.forbidden, 'This token is of another user: open another socket');
  } catch (error) {
    closeUnauthenticated(live, error);
  }
  return false;
}

function pong(socket: WebSocket, payload: Payload | undefined): void {
  socket.send(JSON.stringify({ type: 'pong', payload }));
}
