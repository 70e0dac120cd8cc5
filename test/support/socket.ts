import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type FormattedExecutionResult, print } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { Role, type Viewer } from '../../src/api/viewer.model.ts';
import { eventBus } from '../../src/events/event-bus.service.ts';
import type { TestApp } from './app.ts';
import { atFileEnd } from './file-end.ts';
import { eventsHeard } from './heard-events.ts';
import { listen } from './http.ts';
import { LiveSubscriptions } from './live-subscriptions.ts';

/** How a socket ended. */
export interface Closing {
  code: number;
  reason: string;
}

export interface SocketClient {
  /** Begins a subscription. For a `TestApp`, it is live when this resolves, and is not told of what was before. */
  subscribe<Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    ...variables: unknown extends Variables
      ? [unknown?]
      : Variables extends Record<string, never>
        ? []
        : [Variables]
  ): Promise<Events<Data>>;
  /** Resolves when the socket is closed, by either side. */
  closed: Promise<Closing>;
  /** The socket, once it is open. */
  socket(): Promise<WebSocket>;
  close(): Promise<void>;
}

/** The results of one subscription. */
export class Events<Data> {
  /** All results so far. */
  readonly results: FormattedExecutionResult<Data>[] = [];
  /** Resolves when the subscription is completed, and rejects if it ends otherwise. */
  readonly ended: Promise<void>;
  readonly #stop: () => void;
  #taken = 0;
  #changed = Promise.withResolvers<void>();

  constructor(client: Client, query: string, variables: Record<string, unknown>) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.ended = promise;
    promise.catch(() => undefined);
    this.#stop = client.subscribe<Data>(
      { query, variables },
      {
        next: (result) => {
          this.results.push(result as FormattedExecutionResult<Data>);
          this.#changed.resolve();
        },
        error: reject,
        complete: resolve,
      },
    );
  }

  /** The data of all results so far. */
  get data(): (Data | null | undefined)[] {
    return this.results.map(({ data }) => data);
  }

  /** The next result, as soon as there is one.
   * @throws if the subscription ends without it. */
  async nextResult(): Promise<FormattedExecutionResult<Data>> {
    for (;;) {
      const result = this.results[this.#taken];
      if (result) {
        this.#taken += 1;
        return result;
      }
      this.#changed = Promise.withResolvers();
      const over = this.ended.then(() => {
        if (this.results.length <= this.#taken) throw new Error('The subscription ended');
      });
      await Promise.race([this.#changed.promise, over]);
    }
  }

  /** The data of the next result.
   * @throws if it has errors. */
  async next(): Promise<Data> {
    const { data, errors } = await this.nextResult();
    if (errors || !data) throw new Error(`The event failed: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The data of the next few results. */
  async take(count: number): Promise<Data[]> {
    const taken: Data[] = [];
    while (taken.length < count) taken.push(await this.next());
    return taken;
  }

  /** Ends the subscription. */
  stop(): void {
    this.#stop();
  }
}

/** A client of a running server.
 * @param url as `http://host:port`.
 * @param token the token after `Bearer `. */
export function socketTo(url: string, token: string): SocketClient {
  return makeClient(url, token, async () => undefined);
}

const addresses = new WeakMap<TestApp, Promise<string>>();

/** The address of an application, listening on its own port from the first call. */
export function addressOf(app: TestApp): Promise<string> {
  const address = addresses.get(app) ?? listen(app);
  addresses.set(app, address);
  return address;
}

/** A client with a session that nobody opened, or with the given token. */
export async function socketOf(
  app: TestApp,
  user: Pick<Viewer, 'id' | 'role'> | { token: string },
): Promise<SocketClient> {
  const live = LiveSubscriptions.of(app.services.sockets);
  return makeClient(
    await addressOf(app),
    'token' in user ? user.token : tokenOf(app, user),
    async (begin) => {
      await eventsHeard(app.orm.config.get('clientUrl') ?? '', app.services.services.get(eventBus));
      // A refused one ends instead.
      await live.begin(begin);
    },
  );
}

/** An access token of a session that nobody opened. */
export function tokenOf(app: TestApp, user: Pick<Viewer, 'id' | 'role'>, sessionId = randomUUID()): string {
  return app.services.accounts.tokens.makeAccessToken(user.id, sessionId, user.role ?? Role.USER).token;
}

function makeClient(
  url: string,
  token: string,
  whenLive: (begin: () => Events<unknown>) => Promise<unknown>,
): SocketClient {
  const { promise: closed, resolve } = Promise.withResolvers<Closing>();
  const { promise: opened, resolve: open } = Promise.withResolvers<WebSocket>();
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
    on: {
      opened: (socket) => open(socket as WebSocket),
      closed: (event) => {
        const { code, reason } = event as Closing;
        resolve({ code, reason });
      },
    },
  });
  atFileEnd(() => client.dispose());
  return {
    closed,
    socket: () => opened,
    async subscribe(document, variables?: unknown) {
      const query = typeof document === 'string' ? document : print(document);
      const begin = () => new Events<never>(client, query, (variables ?? {}) as Record<string, unknown>);
      let events: Events<never> | undefined;
      await whenLive(() => {
        events = begin();
        return events;
      });
      return events ?? begin();
    },
    async close() {
      await client.dispose();
    },
  };
}

/** A socket whose messages the test writes itself, once it is open. */
export async function rawSocket(url: string, options: WebSocket.ClientOptions = {}): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', options);
  await once(socket, 'open');
  return socket;
}

/** How a raw socket ends. */
export async function closing(socket: WebSocket): Promise<Closing> {
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  return { code, reason: String(reason) };
}
