import websocket, { type WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { addressGroup } from '../../api/rate-limiter.service.ts';
import { mayOpenSocket } from '../origins.policy.ts';
import {
  type Connection,
  type InitParameters,
  type SocketSettings,
  socketHooks,
} from './graphql-ws-hooks.service.ts';
import { closeCodes, guardSocket } from './socket-guard.service.ts';

/** Sockets that have not authenticated yet. Anybody can open them, so each address has a share of them, and if
 * there are too many sockets in all, these are closed to make room. */
class PendingSockets {
  readonly #perAddress: number;
  /** By address, the oldest first. */
  readonly #byAddress = new Map<string, Set<WebSocket>>();
  readonly #addresses = new WeakMap<WebSocket, string>();

  /** @param perAddress the share of one address. */
  constructor(perAddress: number) {
    this.#perAddress = perAddress;
  }

  /** Adds a socket. If its address exceeds its share, closes the address's oldest. */
  add(socket: WebSocket, address: string): void {
    const sockets = this.#byAddress.get(address) ?? new Set();
    this.#byAddress.set(address, sockets.add(socket));
    this.#addresses.set(socket, address);
    socket.once('close', () => this.settle(socket));
    if (sockets.size > this.#perAddress) this.#cutOldest(sockets);
  }

  /** Removes a socket that has authenticated or is gone. */
  settle(socket: WebSocket): void {
    const address = this.#addresses.get(socket) ?? '';
    const sockets = this.#byAddress.get(address);
    sockets?.delete(socket);
    if (sockets?.size === 0) this.#byAddress.delete(address);
  }

  /** Closes one of the address that has the most.
   * @returns whether there was one. */
  giveWay(): boolean {
    let most = new Set<WebSocket>();
    for (const sockets of this.#byAddress.values()) if (sockets.size > most.size) most = sockets;
    return this.#cutOldest(most);
  }

  #cutOldest(sockets: ReadonlySet<WebSocket>): boolean {
    const [oldest] = sockets;
    if (!oldest) return false;
    this.settle(oldest);
    oldest.terminate();
    return true;
  }
}

/** Milliseconds for a client to confirm the close, or to read its reason. */
const closeTimeoutMs = 2000;
/** The same while the server stops. */
const stopTimeoutMs = 1000;

const socketOptions = {
  maxPayload: 65_536,
  maxFragments: 64,
  maxBufferedChunks: 4096,
  perMessageDeflate: false,
  closeTimeout: closeTimeoutMs,
  handleProtocols,
};

/** Makes a GET route accept WebSockets too. */
export interface SocketRoute {
  onRequest(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  wsHandler(this: FastifyInstance, socket: WebSocket, request: FastifyRequest): void;
}

/** Accepts WebSockets for subscriptions, with the protocol `graphql-transport-ws`. */
export class SocketServer {
  readonly #server: FastifyInstance;
  readonly #settings: SocketSettings;
  readonly #stopListening: () => void;
  readonly #pending: PendingSockets;
  #closing = false;

  private constructor(server: FastifyInstance, settings: SocketSettings) {
    this.#server = server;
    this.#settings = settings;
    const { accounts, sockets } = settings.services;
    this.#pending = new PendingSockets(settings.config.sockets.pendingPerAddress);
    this.#stopListening = accounts.revocations.onRevoked((ids) =>
      sockets.closeSessions(ids, closeCodes.unauthorized, 'This session has been signed out.'),
    );
  }

  static async open(server: FastifyInstance, settings: SocketSettings): Promise<SocketServer> {
    await server.register(websocket, {
      options: socketOptions,
      errorHandler: (error, socket, request) => {
        request.log.debug({ err: error }, 'A socket failed');
        // For faults of the client, ws has already closed it with a reason.
        socket.close(closeCodes.fault, 'Something went wrong');
      },
      preClose: (done) => done(),
    });
    return new SocketServer(server, settings);
  }

  route(): SocketRoute {
    const { sockets } = this.#settings.config;
    const handle = makeHandler<InitParameters, Connection>(
      socketHooks({ ...this.#settings, letIn: (socket) => this.#pending.settle(socket) }),
      sockets.keepAliveMs,
    );
    return {
      onRequest: async (request, reply) => (request.ws ? this.#admit(request, reply) : undefined),
      wsHandler: (socket, request) => {
        if (this.#closing) return socket.close(closeCodes.goingAway, 'The server is shutting down');
        guardSocket(socket, sockets);
        this.#pending.add(socket, addressGroup(request.ip));
        const own = socket.listeners('error');
        handle.call(this.#server, socket, request);
        // graphql-ws logs faults of clients to the console.
        const added = socket.listeners('error').filter((listener) => !own.includes(listener));
        for (const listener of added) socket.off('error', listener as () => void);
      },
    };
  }

  /** Tells all clients to reconnect elsewhere, and soon cuts off those that stay. */
  close(): void {
    this.#closing = true;
    this.#stopListening();
    const { clients } = this.#server.websocketServer;
    for (const socket of clients) socket.close(closeCodes.goingAway, 'The server is shutting down');
    const cutOff = () => {
      for (const socket of clients) socket.terminate();
    };
    setTimeout(cutOff, stopTimeoutMs).unref();
  }

  #admit(request: FastifyRequest, reply: FastifyReply): unknown {
    const { config } = this.#settings;
    if (!mayOpenSocket(request, config))
      return reply.code(403).send({ error: 'Pages of this origin may not open sockets' });
    const full = this.#server.websocketServer.clients.size >= config.sockets.total;
    if (full && !this.#pending.giveWay())
      return reply.code(503).header('retry-after', '5').send({ error: 'There are too many sockets' });
    return undefined;
  }
}
