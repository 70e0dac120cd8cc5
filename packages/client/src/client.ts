import type { DocumentNode } from 'graphql';
import { type Answer, RequestError, unwrap } from './answer.ts';
import { type Sendable, textOf } from './document.ts';
import { type ProgressListener, sendOnce } from './http.ts';
import { type Listener, LiveSocket } from './live-socket.ts';
import type { SocketClass } from './renewable-socket.ts';
import { defaultRetry, type RetrySettings, withRetries } from './retry.ts';
import { Session } from './session.ts';
import { resumable } from './subscription.ts';
import { memoryStore, type TokenStorage } from './token-storage.ts';
import type { Viewer } from './ways-in.ts';

export interface ClientOptions {
  /** Of the server, such as `https://music.example.org`; in a page, its own origin by default. */
  url?: string;
  /** Of a program that acts for its owner without signing in. Do not put one into a page: whoever sees the page has it. */
  apiKey?: string;
  /** Where the refresh token is kept. By default a page leaves it to a cookie, and a program keeps it in memory. */
  storage?: TokenStorage;
  retry?: Partial<RetrySettings>;
  /** Keeps the socket open without subscriptions once `live.open()` was called, or one began: the end of the session is
   * then noticed at once. */
  keepSocket?: boolean;
  /** `print` of graphql, to send documents that are parsed already. */
  print?: (document: DocumentNode) => string;
  fetch?: typeof fetch;
  webSocket?: SocketClass;
}

export interface RequestOptions {
  signal?: AbortSignal | undefined;
  /** Called while the files of an upload are sent. */
  onProgress?: ProgressListener | undefined;
  /** Whether repeating the operation changes nothing. By default that of queries, and of mutations with a `clientId`. */
  idempotent?: boolean | undefined;
  /** Whether the session is over once it has succeeded, such as after the deletion of the account. Other requests wait for it
   * meanwhile, and are not sent then: events and timers ask on until somebody tells them. */
  endsSession?: boolean | undefined;
}

/** Variables may be left out if none is required. */
type Given<Variables, Options> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];

export interface Client {
  readonly session: Session;
  readonly live: LiveSocket;
  query<Data, Variables>(
    document: Sendable<Data, Variables>,
    ...given: Given<Variables, RequestOptions>
  ): Promise<Answer<Data>>;
  mutate<Data, Variables>(
    document: Sendable<Data, Variables>,
    ...given: Given<Variables, RequestOptions>
  ): Promise<Answer<Data>>;
  /** @returns a function that ends the subscription. */
  subscribe<Data, Variables>(
    document: Sendable<Data, Variables>,
    variables: Variables,
    listener: Listener<Data>,
  ): () => void;
  /** All pages of a list, one after the other.
   * @param pick finds the connection in the answer.
   * @throws RequestError if a page fails. */
  pages<Data, Variables, Page extends ConnectionPage>(
    document: Sendable<Data, Variables>,
    variables: Omit<Variables, 'after'>,
    pick: (data: Data) => Page | null | undefined,
  ): AsyncGenerator<Page, void, undefined>;
  /** Closes the socket, and leaves the session as it is. */
  close(): Promise<void>;
}

export interface ConnectionPage {
  pageInfo: { endCursor?: string | null | undefined; hasNextPage: boolean };
}

export function createClient(options: ClientOptions = {}): Client {
  return new TonearmClient(options);
}

class TonearmClient implements Client {
  readonly session: Session;
  readonly live: LiveSocket;
  readonly #send: Send;
  /** Until then, nothing else is sent. */
  #ending: Promise<unknown> | undefined;
  readonly #print: ClientOptions['print'];

  constructor(options: ClientOptions) {
    const { url = originOfPage(), apiKey } = options;
    const { storage = inPage() && !apiKey ? 'cookie' : memoryStore() } = options;
    const endpoint = `${url.replace(/\/$/, '')}/graphql`;
    const http = {
      endpoint,
      credentials: storage === 'cookie' ? ('include' as const) : ('same-origin' as const),
      fetch: options.fetch ?? globalThis.fetch,
    };
    const retry = { ...defaultRetry, ...options.retry };
    this.#print = options.print;
    this.#send = (operation, { idempotent, ...rest }) =>
      withRetries(() => sendOnce(http, operation, rest), idempotent, retry, rest.signal);
    this.session = new Session({
      storage,
      apiKey,
      name: `tonearm ${endpoint}`,
      post: (document, variables, { token, idempotent = false }) =>
        this.#send({ query: String(document), variables }, { token, idempotent }),
    });
    const webSocket = options.webSocket ?? globalThis.WebSocket;
    this.live = new LiveSocket({
      endpoint: endpoint.replace(/^http/, 'ws'),
      session: this.session,
      webSocket,
      keepOpen: options.keepSocket ?? false,
    });
  }

  query<Data, Variables>(document: Sendable<Data, Variables>, ...given: Given<Variables, RequestOptions>) {
    return this.#request<Data>(document, given[0] ?? {}, { idempotent: true, ...given[1] });
  }

  mutate<Data, Variables>(document: Sendable<Data, Variables>, ...given: Given<Variables, RequestOptions>) {
    const variables = given[0] ?? {};
    return this.#request<Data>(document, variables, { idempotent: hasClientId(variables), ...given[1] });
  }

  subscribe<Data, Variables>(
    document: Sendable<Data, Variables>,
    given: Variables,
    listener: Listener<Data>,
  ): () => void {
    const query = textOf(document, this.#print);
    const { variables, received } = resumable<Data>(query, given as Record<string, unknown>);
    return this.live.subscribe<Data>(
      { query, variables },
      {
        ...listener,
        next: (answer) => {
          received(answer);
          listener.next(answer);
        },
      },
    );
  }

  async *pages<Data, Variables, Page extends ConnectionPage>(
    document: Sendable<Data, Variables>,
    variables: Omit<Variables, 'after'>,
    pick: (data: Data) => Page | null | undefined,
  ): AsyncGenerator<Page, void, undefined> {
    let after: string | null | undefined = null;
    do {
      const answer: Answer<Data> = await this.#request<Data>(
        document,
        { ...variables, after },
        { idempotent: true },
      );
      const page = pick(unwrap(answer));
      if (!page) return;
      yield page;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
  }

  async close(): Promise<void> {
    await this.live.dispose();
    this.session.close();
  }

  /** Sends an operation for the signed-in user. */
  async #request<Data>(
    document: { toString(): string },
    variables: unknown,
    { endsSession = false, ...options }: RequestOptions,
  ): Promise<Answer<Data>> {
    const { user } = this.session;
    // Without waiting otherwise: what ends the session holds back what is asked in the same moment.
    if (this.#ending) await this.#ending;
    const answer = this.#sendRenewed<Data>(document, variables, { ...options, user });
    if (endsSession) this.#ending = this.#endAfter(answer);
    return answer;
  }

  async #endAfter(answer: Promise<Answer<unknown>>): Promise<void> {
    const { ok } = await answer;
    if (ok) this.session.end({ expected: true });
    this.#ending = undefined;
  }

  /** If the token is refused, another one is got, once. */
  async #sendRenewed<Data>(
    document: { toString(): string },
    variables: unknown,
    options: RequestOptions & { user: Viewer | null },
  ): Promise<Answer<Data>> {
    const { idempotent = false, user: asking, ...rest } = options;
    const operation = { query: textOf(document, this.#print), variables };
    try {
      const token = await this.session.accessToken();
      // Whoever is signed in now has not asked for it.
      if (asking && asking.id !== this.session.user?.id) return { ok: false, error: over() };
      const { user } = this.session;
      const answer = await this.#send<Data>(operation, { ...rest, token, idempotent });
      if (!token || !isRefused(answer, idempotent)) return answer;
      const renewed = await this.session.renewedToken(token);
      // What has become of a key, the server says.
      if (!renewed) return this.session.apiKey ? answer : signedOut(answer);
      if (user?.id !== this.session.user?.id) return signedOut(answer);
      return await this.#send<Data>(operation, { ...rest, token: renewed, idempotent });
    } catch (error) {
      if (error instanceof RequestError) return { ok: false, error };
      throw error;
    }
  }
}

type Send = <Data>(
  operation: { query: string; variables: unknown },
  options: {
    token?: string | undefined;
    signal?: AbortSignal | undefined;
    onProgress?: ProgressListener | undefined;
    idempotent: boolean;
  },
) => Promise<Answer<Data>>;

/** Whether the token was not taken. If a part of a mutation was done nevertheless, it is not repeated. */
function isRefused(answer: Answer<unknown>, idempotent: boolean): boolean {
  const errors = answer.ok ? answer.errors : answer.error.errors;
  const refused = errors.some(
    ({ extensions }) => extensions?.code === 'UNAUTHENTICATED' && extensions.reason !== undefined,
  );
  return refused && (idempotent || !answer.ok);
}

function signedOut<Data>(answer: Answer<Data>): Answer<Data> {
  return answer.ok ? answer : { ok: false, error: over() };
}

function over(): RequestError {
  return new RequestError('The session is over. Sign in again.', 'UNAUTHENTICATED');
}

/** Mutations with a `clientId` are done once, however often they are sent. */
function hasClientId(variables: unknown): boolean {
  const { clientId, input } = (variables ?? {}) as { clientId?: unknown; input?: { clientId?: unknown } };
  return (clientId ?? input?.clientId ?? null) !== null;
}

function inPage(): boolean {
  return 'location' in globalThis;
}

function originOfPage(): string {
  const { location } = globalThis as { location?: { origin: string } };
  if (!location) throw new TypeError('createClient needs the url of the server');
  return location.origin;
}
