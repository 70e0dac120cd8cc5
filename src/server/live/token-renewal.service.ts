import type { WebSocket } from '@fastify/websocket';
import { keyIn } from '../../accounts/access/api-keys/api-keys.service.ts';
import { authenticate, authenticateKey } from '../../accounts/authentication.service.ts';
import type { Viewer } from '../../api/viewer.model.ts';
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
  else if (socket.readyState === socket.OPEN) handIn({ socket, live }, authorization, services);
}

function handIn(
  { socket, live }: { socket: WebSocket; live: LiveSocket },
  authorization: unknown,
  services: Services,
): void {
  const goOn = (identify: () => Viewer | null) => {
    if (renew(live, identify, services)) pong(socket, { expiresAt: live.viewer.expiresAt.toISOString() });
  };
  const secret = keyIn(authorization);
  if (secret === undefined) goOn(() => authenticate(services.accounts, String(authorization), false));
  else
    authenticateKey(services.accounts, secret)
      .then((viewer) => goOn(() => viewer))
      .catch((error: unknown) => closeUnauthenticated(live, error));
}

/** @returns whether the socket goes on. */
function renew(live: LiveSocket, identify: () => Viewer | null, { sockets }: Services): boolean {
  const before = live.viewer;
  try {
    const viewer = identify();
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
