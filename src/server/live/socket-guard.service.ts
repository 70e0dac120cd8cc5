import type { WebSocket } from '@fastify/websocket';
import { GraphQLError } from 'graphql';
import type { OpenSocket } from '../../api/open-sockets.service.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import type { SocketLimits } from '../../config.ts';
import { TokenEnds } from './token-ends.service.ts';

/** Why a socket is closed. docs/realtime.md describes the codes for clients. After 1001 and 1013, and 4401 for an
 * expired token, clients should reconnect; they cause the others themselves. */
export const closeCodes = {
  goingAway: 1001,
  tryAgainLater: 1013,
  unauthorized: 4401,
  forbidden: 4403,
  tooMany: 4429,
  fault: 4500,
} as const;

/** The reason with 4401 if a client only needs a fresh token to reconnect; clients compare it. */
export const tokenExpired = 'Token expired';

/** What is used of a WebSocket where a stream of events will do as well. */
export type LiveTransport = Pick<
  WebSocket,
  'bufferedAmount' | 'close' | 'OPEN' | 'ping' | 'readyState' | 'terminate'
>;

type Closable = Pick<WebSocket, 'close'>;

const tokenEnds = new TokenEnds();

/** An authenticated socket, or stream of events. Closes when the access token expires, unless another one is handed in before. */
export class LiveSocket implements OpenSocket {
  readonly id: string;
  #viewer: Viewer;
  readonly #socket: Closable;
  readonly #onEnd: (ended: LiveSocket) => void;

  /** @param id unique to each socket, across all processes.
   * @param onEnd called as soon as the socket is ending, and perhaps once more. */
  constructor(id: string, socket: Closable, viewer: Viewer, onEnd: (ended: LiveSocket) => void) {
    this.id = id;
    this.#viewer = viewer;
    this.#socket = socket;
    this.#onEnd = onEnd;
    tokenEnds.add(this);
  }

  /** As of when the latest token was handed in. */
  get viewer(): Viewer {
    return this.#viewer;
  }

  /** In milliseconds, as by the clock. */
  get expiresAt(): number {
    return this.#viewer.expiresAt.getTime();
  }

  /** Goes on with a new token of the same user, unless it has ended while that was looked up. */
  renew(viewer: Viewer): void {
    if (!tokenEnds.remove(this)) return;
    this.#viewer = viewer;
    tokenEnds.add(this);
  }

  /** Call it when the socket is closed. */
  end(): void {
    tokenEnds.remove(this);
    this.#onEnd(this);
  }

  expire(): void {
    this.close(closeCodes.unauthorized, tokenExpired);
  }

  /** The socket counts as gone from now on, however long the client takes to confirm. */
  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
    this.#onEnd(this);
  }
}

/** Closes a socket whose client sends too much, or does not read. Call it before adding other listeners. */
export function guardSocket(socket: WebSocket, limits: SocketLimits): void {
  let second = 0;
  let heard = 0;
  const hear = () => {
    const now = Math.floor(performance.now() / 1000);
    heard = now === second ? heard + 1 : 1;
    second = now;
    if (heard > limits.messagesPerSecond) {
      socket.removeAllListeners('message');
      socket.close(closeCodes.tooMany, `More than ${limits.messagesPerSecond} messages in one second`);
    } else checkReader(socket, limits);
  };
  // Each ping is answered, too.
  socket.on('ping', hear);
  socket.on('message', hear);
}

/** Closes a socket whose client leaves too much unread.
 * @param live the same socket, once authenticated. */
export function checkReader(
  socket: Pick<LiveTransport, 'bufferedAmount' | 'close'>,
  { bufferBytes }: Pick<SocketLimits, 'bufferBytes'>,
  live: Closable = socket,
): void {
  if (socket.bufferedAmount <= bufferBytes) return;
  live.close(closeCodes.tryAgainLater, `Too slow: more than ${bufferBytes} bytes wait to be read`);
}

/** An expired token can be renewed; the reason tells the client to reconnect. */
export function closeUnauthenticated(socket: Closable, error: unknown): void {
  if (!(error instanceof GraphQLError)) throw error;
  const { code, reason } = error.extensions;
  if (code === 'UNAUTHENTICATED')
    socket.close(closeCodes.unauthorized, reason === 'EXPIRED' ? tokenExpired : error.message);
  // An API key could not be looked up, or has sent too much.
  else socket.close(closeCodes.tryAgainLater, error.message);
}

/** A socket does not continue after an event that could not be delivered: a client that reconnects catches up. */
export function closeForOutage(socket: Closable): void {
  socket.close(closeCodes.tryAgainLater, 'The database is busy or unreachable');
}
