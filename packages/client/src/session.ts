import type { Answer, RequestError } from './answer.ts';
import { type AuthPartsFragment, LogoutDocument, RefreshSessionDocument } from './generated/documents.ts';
import { Tabs, type Tokens } from './tabs.ts';
import { isShared, type TokenStorage } from './token-storage.ts';
import { type Post, type Viewer, WaysIn } from './ways-in.ts';

export interface SessionSettings {
  storage: TokenStorage;
  /** Sent in place of access tokens. */
  apiKey?: string | undefined;
  /** The item of the storage, and the name by which pages find each other. */
  name: string;
  post: Post;
}

/** Milliseconds before its end at which a token is replaced, or half of its life if that is shorter. */
const earlyMs = 30_000;
/** A token lasts at least this long, whatever the clock of this machine says. */
const leastMs = 10_000;

/** The session of a client. Access tokens are in memory; the refresh token is in the storage. */
export class Session extends WaysIn {
  readonly #settings: SessionSettings;
  readonly #tabs: Tabs | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #endListeners = new Set<() => void>();
  readonly #tokenListeners = new Set<(token: string) => void>();
  #tokens: Tokens | null = null;
  #freshUntil = 0;
  #endsAt = 0;
  /** False until the storage was asked. */
  #known = false;
  #refreshing: Promise<void> | undefined;
  #holders = 0;
  #isKeyRefused = false;
  /** Changes whenever a session begins or ends: what a refresh that began before answers is of no use then. */
  #generation = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: SessionSettings) {
    // Before the server opens a session that nobody would use.
    const post = settings.apiKey ? refuseToSignIn : settings.post;
    super(post);
    this.#settings = { ...settings, post };
    if (isShared(settings.storage) && !settings.apiKey)
      this.#tabs = new Tabs(settings.name, ({ tokens }) => (tokens ? this.#set(tokens) : this.#forget(true)));
  }

  /** The key that the client was made with. It has no session: `user` is null, and nobody can sign in. */
  get apiKey(): string | undefined {
    return this.#settings.apiKey;
  }

  /** Null while nobody is signed in, and until `resume` or the first request. */
  get user(): Viewer | null {
    return this.#tokens?.user ?? null;
  }

  /** Whether the refresh token is in a cookie: `cookie` of the inputs of operations that sign in. */
  get usesCookie(): boolean {
    return this.#settings.storage === 'cookie';
  }

  /** Calls back when another user, or nobody, is signed in.
   * @returns a function that stops it. */
  readonly subscribe = (listener: () => void): (() => void) => added(this.#listeners, listener);

  /** Calls back when the session ends for other reasons than `signOut`: signed out elsewhere, or expired; and when the API
   * key is refused for the first time. */
  readonly onEnd = (listener: () => void): (() => void) => added(this.#endListeners, listener);

  /** Calls back with each new access token. */
  readonly onToken = (listener: (token: string) => void): (() => void) =>
    added(this.#tokenListeners, listener);

  /** Goes on with the session of the storage, if there is one.
   * @returns its user; null if nobody is signed in. */
  async resume(): Promise<Answer<{ user: Viewer | null }>> {
    try {
      await this.accessToken();
      return { ok: true, data: { user: this.user }, errors: [] };
    } catch (error) {
      return { ok: false, error: error as RequestError };
    }
  }

  /** Forgets the session here at once, and then ends it on the server. */
  async signOut(): Promise<Answer<unknown>> {
    const token = this.#tokens?.accessToken ?? undefined;
    this.#tabs?.tell({ tokens: null });
    this.#forget();
    await this.#store(null);
    if (!token) return { ok: true, data: null, errors: [] };
    return this.#settings.post(LogoutDocument, {}, { token, idempotent: true });
  }

  /** Takes the tokens of an operation that signs in, such as one with documents of your own. */
  async take(auth: AuthPartsFragment): Promise<void> {
    if (this.apiKey) return refuseToSignIn();
    this.#generation += 1;
    await this.#keep(auth);
  }

  /** Forgets the session, because the server says that it is over.
   * @param expected whether the user has ended it, so that `onEnd` is not called. */
  end({ expected = false } = {}): void {
    this.#forget(!expected);
    void this.#store(null);
  }

  /** A token that is not about to expire; undefined when signed out.
   * @throws RequestError if there is none and the server cannot be asked for one. */
  async accessToken(): Promise<string | undefined> {
    if (this.apiKey) return this.apiKey;
    if (this.#known && !this.#tokens) return undefined;
    if (this.#tokens && Date.now() < this.#freshUntil) return this.#current;
    try {
      await this.#refresh();
    } catch (error) {
      // It may serve until the server is back.
      if (this.#tokens && Date.now() < this.#endsAt) return this.#current;
      throw error;
    }
    return this.#current;
  }

  /** Another token than the one that the server refused; undefined if the session is over. */
  async renewedToken(refused: string | undefined): Promise<string | undefined> {
    if (this.apiKey) return this.#keyIsRefused();
    if (this.#current === refused && refused !== undefined) await this.#refresh(refused);
    return this.#current;
  }

  /** Keeps the token fresh without requests, as a socket needs it.
   * @returns a function that lets go. */
  hold(): () => void {
    this.#holders += 1;
    this.#plan();
    let held = true;
    return () => {
      if (held) this.#holders -= 1;
      held = false;
      if (this.#holders === 0) clearTimeout(this.#timer);
    };
  }

  /** No further messages from other pages. */
  close(): void {
    clearTimeout(this.#timer);
    this.#tabs?.close();
  }

  get #current(): string | undefined {
    return this.#tokens?.accessToken ?? undefined;
  }

  /** There is no other one. */
  #keyIsRefused(): undefined {
    if (this.#isKeyRefused) return;
    this.#isKeyRefused = true;
    for (const listener of this.#endListeners) listener();
  }

  /** Callers meanwhile wait for the same refresh. */
  #refresh(refused = this.#current): Promise<void> {
    const isDone = () => this.#known && this.#current !== refused;
    const work = () => this.#renew();
    this.#refreshing ??= (this.#tabs ? this.#tabs.inTurn(work, isDone) : work()).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #renew(): Promise<void> {
    const generation = this.#generation;
    const refreshToken = await this.#stored();
    if (generation !== this.#generation) return;
    if (refreshToken === undefined) return this.#forget(true);
    // If the answer is lost, the same token may be sent again.
    const answer = await this.#settings.post(RefreshSessionDocument, { refreshToken }, { idempotent: true });
    if (generation !== this.#generation) return this.#discard(answer.data?.refreshSession);
    if (answer.ok) return this.#keep(answer.data.refreshSession);
    if (answer.error.code !== 'REJECTED') throw answer.error;
    // Without locks, another page may have used the token first, and stored its successor.
    const stored = await this.#stored();
    if (generation !== this.#generation) return;
    if (refreshToken !== null && stored !== undefined && stored !== refreshToken) return this.#renew();
    this.end();
  }

  async #keep(auth: AuthPartsFragment): Promise<void> {
    const generation = this.#generation;
    const { accessToken, accessTokenExpiresAt, user, refreshToken } = auth;
    const tokens = { accessToken, accessTokenExpiresAt, user };
    if (refreshToken) await this.#store(refreshToken);
    if (generation !== this.#generation) return this.#discard(auth);
    this.#set(tokens);
    this.#tabs?.tell({ tokens });
  }

  /** The user signed out, or in, while the answer was on its way. */
  async #discard(auth: AuthPartsFragment | undefined): Promise<void> {
    const token = auth?.accessToken;
    if (token && !this.usesCookie) await this.#settings.post(LogoutDocument, {}, { token });
  }

  /** Null if only the cookie has it, undefined if there is none. */
  async #stored(): Promise<string | null | undefined> {
    const { storage, name } = this.#settings;
    return storage === 'cookie' ? null : ((await storage.getItem(name)) ?? undefined);
  }

  async #store(token: string | null): Promise<void> {
    const { storage, name } = this.#settings;
    if (storage === 'cookie') return;
    if (token) await storage.setItem(name, token);
    else await storage.removeItem(name);
  }

  #set(tokens: Tokens): void {
    const before = this.user;
    const { accessToken, accessTokenExpiresAt, user } = tokens;
    // The same user keeps the same object, so that a refresh changes nothing on the screen.
    const same = before && user && JSON.stringify(before) === JSON.stringify(user);
    this.#tokens = { accessToken, accessTokenExpiresAt, user: same ? before : user };
    const left = Date.parse(accessTokenExpiresAt ?? '') - Date.now();
    this.#freshUntil = Date.now() + Math.max(leastMs, left - Math.min(earlyMs, left / 2));
    this.#endsAt = Date.now() + Math.max(leastMs, left);
    this.#known = true;
    if (accessToken) for (const listener of this.#tokenListeners) listener(accessToken);
    if (!same) this.#changed();
    this.#plan();
  }

  /** @param ended whether somebody else than the user of this page ended it. */
  #forget(ended = false): void {
    const lasted = this.#tokens !== null;
    clearTimeout(this.#timer);
    this.#generation += 1;
    this.#tokens = null;
    this.#known = true;
    if (!lasted) return;
    this.#changed();
    if (ended) for (const listener of this.#endListeners) listener();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (this.#holders === 0 || !this.#tokens) return;
    const wait = Math.max(0, this.#freshUntil - Date.now()) + 1;
    // After a failure, the next request or connection tries again.
    this.#timer = setTimeout(() => void this.#refresh().catch(() => undefined), wait);
  }
}

async function refuseToSignIn(): Promise<never> {
  throw new TypeError('A client with an API key cannot sign in: make another client');
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
