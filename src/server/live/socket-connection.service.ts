import type { Writable } from 'node:stream';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Client } from '../../api/client.model.ts';
import type { SocketLimits } from '../../config.ts';
import { socketClientOf } from '../request-client.service.ts';
import type { Pinged } from './keep-alive.service.ts';
import { checkReader, type LiveSocket, type LiveTransport } from './socket-guard.service.ts';

/** The multiple of `bufferBytes` that may wait before the network has had an opportunity to send it. */
const mostUnsent = 4;
const nothing = Buffer.alloc(0);

/** What is known of a socket from the request that opened it. The request itself is not kept: with all that belongs to
 * it, it takes as much memory as the rest of a socket. */
export class SocketOrigin {
  readonly client: Client;
  /** The beginning of absolute URLs. */
  readonly origin: string;
  readonly requestId: string;
  readonly #log: Logger;
  readonly #openedAt = performance.now();

  /** @param log of the process. */
  constructor(request: FastifyRequest, origin: string, log: Logger) {
    this.client = socketClientOf(request);
    this.origin = origin;
    // A string that is put together keeps all its parts.
    this.requestId = String(Buffer.from(request.id));
    this.#log = log;
  }

  /** A log whose lines carry the request id. */
  get logger(): Logger {
    return this.#log.child({ reqId: this.requestId });
  }

  /** Logs the end of the socket, as that of a request. */
  logEnd(): void {
    const ms = Math.round(performance.now() - this.#openedAt);
    const line = { method: 'GET', url: '/graphql', ip: this.client.ipAddress, status: 101, ms };
    this.logger.info(line, 'GET /graphql');
  }
}

/** What frames are written to: a connection, or the answer to a request that is a stream of events. */
export type Network = Pick<Writable, 'cork' | 'uncork' | 'writableLength' | 'write'>;

/** An open socket, to which events are written past `ws`, as frames that were made once for many; or an open stream of
 * events. */
export class SocketConnection<Transport extends LiveTransport = WebSocket> implements Pinged {
  readonly socket: Transport;
  readonly from: SocketOrigin;
  /** Once it is authenticated. */
  live: LiveSocket | undefined;
  owesPong = false;
  part = 0;
  readonly #network: Network;
  readonly #limits: Pick<SocketLimits, 'bufferBytes'>;

  /** @param network what the socket writes to. Frames get into nothing's way: nothing is compressed, so that `ws`
   * writes at once and whole frames, too. */
  constructor(
    socket: Transport,
    network: Network,
    from: SocketOrigin,
    limits: Pick<SocketLimits, 'bufferBytes'>,
  ) {
    this.socket = socket;
    this.from = from;
    this.#network = network;
    this.#limits = limits;
  }

  /** Writes frames, unless the socket is closing.
   * @param taken called later, when the network has taken them.
   * @returns whether it has taken them at once. */
  write(frames: readonly Buffer[], taken: () => void): boolean {
    // One turn of the event loop may deliver many events, without an opportunity to send.
    this.check(mostUnsent * this.#limits.bufferBytes);
    if (this.socket.readyState !== this.socket.OPEN) return false;
    const network = this.#network;
    if (frames.length > 1) network.cork();
    for (const frame of frames) network.write(frame);
    if (frames.length > 1) network.uncork();
    if (network.writableLength === 0) return true;
    setImmediate(checkLater, this);
    // Written after everything else.
    network.write(nothing, taken);
    return false;
  }

  /** Closes the socket if it leaves too much unread. */
  check(bufferBytes = this.#limits.bufferBytes): void {
    if (this.#network.writableLength > 0) checkReader(this.socket, { bufferBytes }, this.live);
  }
}

/** What the network has not accepted by the next turn waits for the client. */
function checkLater(connection: Pick<SocketConnection, 'check'>): void {
  connection.check();
}
