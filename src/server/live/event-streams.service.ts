import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { authenticate } from '../../accounts/authentication.service.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { isOutage } from '../../graphql/subscription-engine.service.ts';
import { ownOrigin } from '../origins.policy.ts';
import { parametersOf } from '../request-parameters.model.ts';
import { eventMessages } from './event-messages.model.ts';
import { EventStreamTransport } from './event-stream-transport.service.ts';
import type { SocketSettings } from './graphql-ws-hooks.service.ts';
import { KeepAlive, type Pinged } from './keep-alive.service.ts';
import { SocketConnection, SocketOrigin } from './socket-connection.service.ts';
import { closeCodes, closeForOutage, LiveSocket } from './socket-guard.service.ts';
import { SocketSubscriber } from './socket-subscriber.service.ts';

const mediaType = 'text/event-stream';

type Connection = SocketConnection<EventStreamTransport>;

export interface EventStreamSettings extends SocketSettings {
  /** The number of WebSockets, which share the limit of the process. */
  sockets(): number;
}

/** Subscriptions over Server-Sent Events, after the protocol of graphql-sse in "distinct connections mode": each is one
 * request, whose answer does not end. A stream counts as a socket with one subscription, under the same rules. */
export class EventStreams {
  readonly #server: FastifyInstance;
  readonly #settings: EventStreamSettings;
  readonly #keepAlive: KeepAlive;
  readonly #open = new Set<EventStreamTransport>();
  #closing = false;

  constructor(server: FastifyInstance, settings: EventStreamSettings) {
    this.#server = server;
    this.#settings = settings;
    this.#keepAlive = new KeepAlive(settings.config.sockets.keepAliveMs);
  }

  route(): RouteOptions {
    return {
      method: ['GET', 'POST'],
      url: '/graphql/stream',
      exposeHeadRoute: false,
      handler: (request, reply) => this.#answer(request, reply),
    };
  }

  /** The number of open streams. */
  get size(): number {
    return this.#open.size;
  }

  /** Breaks off all streams, so that clients connect elsewhere. */
  close(): void {
    this.#closing = true;
    this.#keepAlive.stop();
    for (const transport of this.#open) transport.close(closeCodes.goingAway, 'The server is shutting down');
  }

  async #answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { config, services, engine } = this.#settings;
    if (!accepts(request)) return refuse(reply, 406, `This address answers ${mediaType} only`);
    const parameters = parametersOf(request);
    if (!parameters) return refuse(reply, 400, 'The request has no readable parameters');
    if (this.#closing || this.size + this.#settings.sockets() >= config.sockets.total)
      return refuse(reply.header('retry-after', '5'), 503, 'There are too many streams');
    const viewer = this.#viewerOf(request);
    if (viewer instanceof GraphQLError) return reply.code(401).send({ errors: engine.shown([viewer]) });
    const transport = new EventStreamTransport(reply.raw);
    const live = new LiveSocket(request.id, transport, viewer, (ended) => services.sockets.remove(ended));
    if (!services.sockets.add(live)) {
      live.end();
      return refuse(reply.header('retry-after', '5'), 429, 'This user has too many sockets and streams open');
    }
    const from = new SocketOrigin(request, ownOrigin(request, config), this.#server.log as Logger);
    const connection = new SocketConnection(transport, reply.raw, from, config.sockets);
    connection.live = live;
    this.#begin(reply, connection);
    const prepared = engine.prepare({ ...parameters } as Parameters<typeof engine.prepare>[0]);
    if (Array.isArray(prepared)) this.#fail(connection, prepared);
    else await this.#deliver(connection, prepared);
    return reply;
  }

  #viewerOf(request: FastifyRequest): Viewer | GraphQLError {
    // One with an API key was looked up before.
    if (request.identity) return request.identity.viewer ?? (request.identity.refusal as GraphQLError);
    try {
      const viewer = authenticate(this.#settings.services.accounts, request.headers.authorization, false);
      const extensions = { code: 'UNAUTHENTICATED' };
      return viewer ?? new GraphQLError('Send the header "Authorization: Bearer" …', { extensions });
    } catch (error) {
      if (error instanceof GraphQLError) return error;
      throw error;
    }
  }

  #begin(reply: FastifyReply, { socket, live }: Connection): void {
    const pinged = new PingedStream(socket);
    this.#open.add(socket);
    this.#keepAlive.add(pinged);
    socket.onClose(() => {
      this.#open.delete(socket);
      this.#keepAlive.remove(pinged);
      live?.end();
    });
    reply.hijack();
    const headers = { ...reply.getHeaders(), 'content-type': `${mediaType}; charset=utf-8` };
    // Proxies would keep events until there are many.
    reply.raw.writeHead(200, { ...headers, 'x-accel-buffering': 'no' } as OutgoingHttpHeaders);
    socket.ping();
  }

  async #deliver(connection: Connection, args: ExecutionArgs): Promise<void> {
    const { socket } = connection;
    const { engine } = this.#settings;
    try {
      const events = await engine.subscribe(
        args,
        new SocketSubscriber(connection, eventMessages, this.#settings),
      );
      if (!('next' in events)) return this.#fail(connection, events.errors ?? []);
      if (socket.readyState !== socket.OPEN) return void (await events.return());
      socket.onClose(() => void events.return());
      await events.next();
      socket.complete();
    } catch (error) {
      this.#fail(connection, [
        error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }),
      ]);
    }
  }

  /** Tells why there is no subscription. After an outage, a client connects again. */
  #fail({ socket, live, from }: Connection, errors: readonly GraphQLError[]): void {
    const shown = this.#settings.engine.shown(errors, from.logger);
    socket.next({ errors: shown });
    if (live && isOutage(shown)) closeForOutage(live);
    else socket.complete();
  }
}

/** A stream that is pinged, which nobody answers. */
class PingedStream implements Pinged {
  readonly socket: EventStreamTransport;
  part = 0;

  constructor(socket: EventStreamTransport) {
    this.socket = socket;
  }

  get owesPong(): boolean {
    return false;
  }

  set owesPong(_owes: boolean) {
    // Never.
  }
}

function accepts({ headers: { accept = '*/*' } }: FastifyRequest): boolean {
  return accept.includes(mediaType) || accept.includes('*/*') || accept.includes('text/*');
}

function refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).send({ error });
}
