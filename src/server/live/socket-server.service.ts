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

/** Sockets that have not said yet who they are. Anybody can open them, so each address has a share of them, and
 * where there are too many sockets in all, these give way to those that come. */
class PendingSockets {
  readonly #perAddress: number;
  /** The oldest of each address first. */
  readonly #byAddress = new Map<string, Set<WebSocket>>();
  readonly #addresses = new WeakMap<WebSocket, string>();

  /** @param perAddress of one address at once. */
  constructor(perAddress: number) {
    this.#perAddress = perAddress;
  }

  /** Adds one; where its address has more than its share, the oldest of them is cut off. */
  add(socket: WebSocket, address: string): void {
    const sockets = this.#byAddress.get(address) ?? new Set();
    this.#byAddress.set(address, sockets.add(socket));
    this.#addresses.set(socket, address);
    socket.once('close', () => this.settle(socket));
    if (sockets.size > this.#perAddress) this.#cutOldest(sockets);
  }

  /** It has said who it is, or is gone. */
  settle(socket: WebSocket): void {
    const address = this.#addresses.get(socket) ?? '';
    const sockets = this.#byAddress.get(address);
    sockets?.delete(socket);
    if (sockets?.size === 0) this.#byAddress.delete(address);
  }

  /** Cuts off one of the address that has the most.
   * @returns whether there was any. */
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

/** Milliseconds for a client to answer that its socket is closed, or to read why. */
const closeTimeoutMs = 2000;
/** The same, when the server stops. */
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

/** Takes WebSockets for subscriptions, after the protocol `graphql-transport-ws`. */
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
        // Where the client is at fault, ws has closed it already, and said why.
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
        // graphql-ws writes to the console what clients do wrong.
        const added = socket.listeners('error').filter((listener) => !own.includes(listener));
        for (const listener of added) socket.off('error', listener as () => void);
      },
    };
  }

  /** Tells all clients to go elsewhere, and soon cuts off those that don't. */
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
