import { ApiError, accepted, PayloadError } from '../api/api.errors.ts';
import { post } from '../api/transport.ts';
import type { RefreshSessionMutation } from '../generated/graphql.ts';
import { login, logout, refreshSession } from './session.operations.ts';

/** The signed-in administrator. */
export interface Administrator {
  id: string;
  fullName: string;
  /** A URL of the picture. */
  avatar: string | undefined;
}

type Pair = RefreshSessionMutation['refreshSession'];

/** Milliseconds before its expiry at which a token is renewed. */
const earlyMs = 60_000;
const lock = 'tonearm-refresh';

/** The session of this tab. The access token is only in memory; the refresh token is in a cookie that scripts
 * cannot read. All tabs share the cookie, so they take turns with a browser lock: the second tab finds the cookie
 * set by the first. */
export class Session {
  #token: string | undefined;
  #expiresAt = 0;
  #administrator: Administrator | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refreshing: Promise<void> | undefined;
  readonly #endListeners = new Set<() => void>();

  /** Undefined while nobody is signed in. */
  get administrator(): Administrator | undefined {
    return this.#administrator;
  }

  /** Calls back when the session ends for other reasons than `logout`.
   * @returns a function that stops it. */
  onEnd(listener: () => void): () => void {
    this.#endListeners.add(listener);
    return () => void this.#endListeners.delete(listener);
  }

  /** @throws PayloadError for a wrong address or password, or for a user who is not an administrator. */
  async login(email: string, password: string): Promise<void> {
    const { login: pair } = await post(login, { email, password });
    await this.#take(accepted(pair));
  }

  async logout(): Promise<void> {
    const token = this.#token;
    this.#forget();
    if (token) await post(logout, {}, { token }).catch(() => undefined);
  }

  /** A valid token, obtained with the cookie if there is none yet. */
  async accessToken(): Promise<string | undefined> {
    if (!this.#token || Date.now() > this.#expiresAt - earlyMs / 2) await this.#refresh();
    return this.#token;
  }

  /** A different token than the refused one. */
  async renewedToken(refused: string | undefined): Promise<string | undefined> {
    if (this.#token === refused) await this.#refresh();
    return this.#token;
  }

  /** Ends the session here, because the API reported that it has ended. */
  end(): void {
    const lasted = this.#token !== undefined;
    this.#forget();
    if (lasted) for (const listener of this.#endListeners) listener();
  }

  #refresh(): Promise<void> {
    this.#refreshing ??= inTurn(() => this.#renew()).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #renew(): Promise<void> {
    try {
      const { refreshSession: pair } = await post(refreshSession, {});
      await this.#take(accepted(pair));
    } catch (error) {
      if (!(error instanceof PayloadError)) throw error;
      this.end();
      throw new ApiError('The session is over. Sign in again.', 'UNAUTHENTICATED');
    }
  }

  async #take({ accessToken, accessTokenExpiresAt, user }: Pair): Promise<void> {
    if (!accessToken || !accessTokenExpiresAt || !user) throw new TypeError('The API answered no token');
    if (!user.isAdmin) {
      await post(logout, {}, { token: accessToken }).catch(() => undefined);
      throw new PayloadError([{ code: 'NOT_FOUND', message: 'Only administrators get in here' }]);
    }
    this.#token = accessToken;
    this.#expiresAt = Date.parse(accessTokenExpiresAt);
    this.#administrator = { id: user.id, fullName: user.fullName, avatar: user.image?.url };
    this.#plan();
  }

  /** Renews the token in the background. If that fails without a connection, the next request retries it. */
  #plan(): void {
    clearTimeout(this.#timer);
    const left = this.#expiresAt - Date.now();
    this.#timer = setTimeout(
      () => void this.#refresh().catch(() => undefined),
      Math.max(left - earlyMs, left / 2),
    );
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#token = undefined;
    this.#administrator = undefined;
  }
}

export const session = new Session();

/** Locks only exist in secure contexts. Without one, two tabs may refresh at once, which the API tolerates for ten
 * seconds. */
function inTurn(task: () => Promise<void>): Promise<void> {
  return navigator.locks ? navigator.locks.request(lock, task) : task();
}
