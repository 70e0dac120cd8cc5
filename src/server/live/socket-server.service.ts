import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import websocket, { type WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { handleProtocols, makeServer, type Server } from 'graphql-ws';
import type { Logger } from 'pino';
import { addressGroup } from '../../api/rate-limiter.service.ts';
import { mayOpenSocket, ownOrigin } from '../origins.policy.ts';
import { type InitParameters, type SocketSettings, socketHooks } from './graphql-ws-hooks.service.ts';
import { KeepAlive } from './keep-alive.service.ts';
import { SocketConnection, SocketOrigin } from './socket-connection.service.ts';
import { closeCodes, guardSocket } from './socket-guard.service.ts';
import { answerPing } from './token-renewal.service.ts';

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

  /** Adds a socket; call `settle` when it is closed. If its address exceeds its share, closes the address's oldest. */
  add(socket: WebSocket, address: string): void {
    const sockets = this.#byAddress.get(address) ?? new Set();
    this.#byAddress.set(address, sockets.add(socket));
    this.#addresses.set(socket, address);
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

export interface SocketServerSettings extends SocketSettings {
  /** The number of streams of events, which share the limit of the process. */
  streams(): number;
}

/** Makes a GET route accept WebSockets too. */
export interface SocketRoute {
  onRequest(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  wsHandler(this: FastifyInstance, socket: WebSocket, request: FastifyRequest): void;
}

/** Accepts WebSockets for subscriptions, with the protocol `graphql-transport-ws`. */
export class SocketServer {
  readonly #server: FastifyInstance;
  readonly #settings: SocketServerSettings;
  readonly #stopListening: () => void;
  readonly #pending: PendingSockets;
  readonly #keepAlive: KeepAlive;
  readonly #responses = new WeakMap<FastifyRequest, ServerResponse>();
  #closing = false;

  private constructor(server: FastifyInstance, settings: SocketServerSettings) {
    this.#server = server;
    this.#settings = settings;
    const { accounts, sockets } = settings.services;
    this.#pending = new PendingSockets(settings.config.sockets.pendingPerAddress);
    this.#keepAlive = new KeepAlive(settings.config.sockets.keepAliveMs);
    this.#stopListening = accounts.revocations.onRevoked((ids) =>
      sockets.closeSessions(ids, closeCodes.unauthorized, 'This session has been signed out.'),
    );
  }

  static async open(server: FastifyInstance, settings: SocketServerSettings): Promise<SocketServer> {
    await server.register(websocket, {
      options: socketOptions,
      preClose: (done) => done(),
    });
    return new SocketServer(server, settings);
  }

  route(): SocketRoute {
    const { config } = this.#settings;
    const { sockets } = this.#settings.services;
    const protocol = makeServer<InitParameters, SocketConnection>(
      socketHooks({
        ...this.#settings,
        opened: (live, socket) => {
          this.#pending.settle(socket);
          return sockets.add(live);
        },
        ended: (live) => sockets.remove(live),
      }),
    );
    return {
      onRequest: async (request, reply) => {
        if (!request.ws) return undefined;
        this.#responses.set(request, reply.raw);
        return this.#admit(request, reply);
      },
      wsHandler: (socket, request) => {
        if (this.#closing) return socket.close(closeCodes.goingAway, 'The server is shutting down');
        const from = new SocketOrigin(request, ownOrigin(request, config), this.#server.log as Logger);
        const connection = new SocketConnection(socket, this.#release(request), from, config.sockets);
        this.#pending.add(socket, addressGroup(request.ip));
        this.#keepAlive.add(connection);
        this.#serve(connection, protocol);
      },
    };
  }

  /** Lets graphql-ws answer what comes over a socket. */
  #serve(connection: SocketConnection, protocol: Server<SocketConnection>): void {
    const { socket, from } = connection;
    const fail = (error: unknown) => {
      from.logger.error({ err: error }, 'A message over a socket could not be handled');
      socket.close(closeCodes.fault, 'Something went wrong');
    };
    listenAlone(socket, (error) => failed(socket, error, from));
    guardSocket(socket, this.#settings.config.sockets);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => {
          if (socket.readyState === socket.OPEN) socket.send(text);
        },
        close: (code, reason) => socket.close(code, reason),
        onPing: (payload) => answerPing(connection, payload, this.#settings.services),
        onMessage: (handle) => socket.on('message', (message) => void handle(String(message)).catch(fail)),
      },
      connection,
    );
    socket.on('pong', () => {
      connection.owesPong = false;
    });
    socket.on('close', (code, reason) => {
      this.#pending.settle(socket);
      this.#keepAlive.remove(connection);
      connection.live?.end();
      from.logEnd();
      void closed(code, String(reason));
    });
  }

  /** Tells all clients to reconnect elsewhere, and soon cuts off those that stay. */
  close(): void {
    this.#closing = true;
    this.#stopListening();
    this.#keepAlive.stop();
    const { clients } = this.#server.websocketServer;
    for (const socket of clients) socket.close(closeCodes.goingAway, 'The server is shutting down');
    const cutOff = () => {
      for (const socket of clients) socket.terminate();
    };
    setTimeout(cutOff, stopTimeoutMs).unref();
  }

  /** Parts the connection from the exchange that it began as.
   * @returns the connection. */
  #release(request: FastifyRequest): Socket {
    const { socket } = request.raw;
    this.#responses.get(request)?.detachSocket(socket);
    // While only young garbage is collected, V8 takes the values of a weak map for used, and this one uses its key.
    this.#responses.delete(request);
    return socket;
  }

  #admit(request: FastifyRequest, reply: FastifyReply): unknown {
    const { config, streams } = this.#settings;
    if (!mayOpenSocket(request, config))
      return reply.code(403).send({ error: 'Pages of this origin may not open sockets' });
    const full = this.#server.websocketServer.clients.size + streams() >= config.sockets.total;
    if (full && !this.#pending.giveWay())
      return reply.code(503).header('retry-after', '5').send({ error: 'There are too many sockets' });
    return undefined;
  }
}

/** Handles the errors of a socket in place of the plugin's own listener, which would keep the request. */
function listenAlone(socket: WebSocket, listener: (error: Error) => void): void {
  const others = socket.listeners('error');
  socket.on('error', listener);
  for (const other of others) socket.off('error', other as () => void);
}

function failed(socket: WebSocket, error: Error, { logger }: SocketOrigin): void {
  logger.debug({ err: error }, 'A socket failed');
  // For faults of the client, ws has already closed it with a reason.
  socket.close(closeCodes.fault, 'Something went wrong');
}
