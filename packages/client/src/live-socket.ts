import { createClient, type Client as SocketClient } from 'graphql-ws/client';
import { type Answer, answerOf, type Body, RequestError, type ServerError } from './answer.ts';
import type { Operation } from './http.ts';
import { renewableSocket, type SocketClass } from './renewable-socket.ts';
import type { Session } from './session.ts';

export type LiveState = 'connected' | 'disconnected';

export interface Listener<Data> {
  next: (answer: Answer<Data>) => void;
  /** The socket is back after an interruption, and the subscription begins again. */
  resumed?: (() => void) | undefined;
  /** The subscription is over, and not because the server completed it. */
  error?: ((error: RequestError) => void) | undefined;
  complete?: (() => void) | undefined;
}

export interface LiveSettings {
  /** Beginning with `ws`. */
  endpoint: string;
  session: Session;
  webSocket: SocketClass;
  /** Whether the socket stays open without a subscription, once it was opened. */
  keepOpen: boolean;
}

const longestPauseMs = 30_000;

/** The socket of all subscriptions, open while there are any. It comes back after interruptions, with a fresh token. */
export class LiveSocket {
  readonly #settings: LiveSettings;
  readonly #stateListeners = new Set<(state: LiveState) => unknown>();
  readonly #forget: () => void;
  #client: SocketClient | undefined;
  #socket: WebSocket | undefined;
  #release: (() => void) | undefined;
  /** The latest token of the session. */
  #token: string | undefined;
  #sent: string | undefined;
  #refused: string | undefined;

  constructor(settings: LiveSettings) {
    this.#settings = settings;
    this.#forget = settings.session.onToken((token) => {
      this.#token = token;
      this.#authorizeAgain();
    });
  }

  get state(): LiveState {
    return this.#socket ? 'connected' : 'disconnected';
  }

  /** Calls back when the socket is connected, and when it no longer is.
   * @returns a function that stops it. */
  onState(listener: (state: LiveState) => unknown): () => void {
    this.#stateListeners.add(listener);
    return () => void this.#stateListeners.delete(listener);
  }

  /** Opens the socket. Without `keepSocket`, it is open while there are subscriptions. */
  open(): void {
    this.#open();
  }

  /** @returns a function that ends the subscription. */
  subscribe<Data>({ query, variables }: Operation, listener: Listener<Data>): () => void {
    const client = this.#open();
    let begun = false;
    const forget = client.on('connected', () => {
      if (begun) listener.resumed?.();
      begun = true;
    });
    begun = this.#socket !== undefined;
    const end = client.subscribe(
      { query, variables: variables as Record<string, unknown> },
      {
        next: (body) => listener.next(answerOf(body as Body<Data>)),
        error: (cause) => {
          forget();
          listener.error?.(errorOf(cause));
        },
        complete: () => {
          forget();
          listener.complete?.();
        },
      },
    );
    return () => {
      forget();
      end();
    };
  }

  /** Closes the socket; the next subscription opens another. */
  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#disconnected();
    // One that does not come to open, as after signing out, is closed already.
    await client?.dispose()?.catch(() => undefined);
  }

  /** Closes the socket for good. */
  async dispose(): Promise<void> {
    this.#forget();
    await this.close();
  }

  #open(): SocketClient {
    this.#client ??= this.#newClient();
    return this.#client;
  }

  #newClient(): SocketClient {
    // One that is closed may tell of its socket when the next one has its own already.
    const isCurrent = (): boolean => this.#client === client;
    const client: SocketClient = createClient({
      url: this.#settings.endpoint,
      connectionParams: () => this.#connectionParams(),
      webSocketImpl: renewableSocket(this.#settings.webSocket, () => {
        this.#refused = this.#sent;
      }),
      lazy: !this.#settings.keepOpen,
      // `closed` and the session say what there is to say.
      onNonLazyError: () => undefined,
      // Pages end a subscription and begin the next one in the same moment.
      lazyCloseTimeout: 1000,
      retryAttempts: Number.POSITIVE_INFINITY,
      retryWait: pause,
      shouldRetry: (cause) => !(cause instanceof RequestError && cause.code === 'UNAUTHENTICATED'),
      on: {
        connected: (socket) => isCurrent() && this.#connected(socket as WebSocket),
        closed: () => isCurrent() && this.#disconnected(),
      },
    });
    return client;
  }

  async #connectionParams(): Promise<Record<string, unknown>> {
    const { session } = this.#settings;
    let token = await session.accessToken();
    if (token !== undefined && token === this.#refused) token = await session.renewedToken(token);
    this.#sent = token;
    if (!token) {
      const message = session.apiKey ? 'The API key was refused' : 'Sign in to receive events';
      throw new RequestError(message, 'UNAUTHENTICATED');
    }
    return { authorization: `Bearer ${token}` };
  }

  #connected(socket: WebSocket): void {
    this.#socket = socket;
    this.#refused = undefined;
    // The server closes a socket whose token has expired: it gets the next one in time.
    this.#release ??= this.#settings.session.hold();
    // It may have come while the socket opened with the one before.
    this.#authorizeAgain();
    for (const listener of this.#stateListeners) listener('connected');
  }

  #disconnected(): void {
    const was = this.#socket;
    this.#socket = undefined;
    this.#release?.();
    this.#release = undefined;
    if (was) for (const listener of this.#stateListeners) listener('disconnected');
  }

  /** Hands a new token in on the open socket, so that subscriptions go on. */
  #authorizeAgain(): void {
    const token = this.#token;
    if (!this.#socket || !token || token === this.#sent) return;
    this.#sent = token;
    this.#socket.send(JSON.stringify({ type: 'ping', payload: { authorization: `Bearer ${token}` } }));
  }
}

/** Waits longer from time to time, and no longer than the network is away. */
function pause(retries: number): Promise<void> {
  const milliseconds = Math.min(longestPauseMs, 250 * 2 ** retries) * (1 + Math.random() / 2);
  // Programs have no such event.
  const page = globalThis as Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>>;
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      page.removeEventListener?.('online', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    page.addEventListener?.('online', over);
  });
}

/** Ends of subscriptions: errors of GraphQL, a close event, or the error of a connection. */
function errorOf(cause: unknown): RequestError {
  if (cause instanceof RequestError) return cause;
  if (Array.isArray(cause)) {
    const answer = answerOf({ errors: cause as ServerError[] });
    if (!answer.ok) return answer.error;
  }
  const { code, reason } = (cause ?? {}) as { code?: number; reason?: string };
  if (typeof code !== 'number') return new RequestError("The server can't be reached", 'NETWORK');
  return new RequestError(reason || 'The socket was closed', 'CONNECTION', { closeCode: code });
}
