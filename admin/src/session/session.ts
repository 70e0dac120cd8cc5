import { ApiError, accepted, PayloadError } from '../api/api.errors.ts';
import { post } from '../api/transport.ts';
import type { RefreshSessionMutation } from '../generated/graphql.ts';
import { login, logout, refreshSession } from './session.operations.ts';

/** Who is signed in. */
export interface Administrator {
  id: string;
  fullName: string;
  /** A link to the picture. */
  avatar: string | undefined;
}

type Pair = RefreshSessionMutation['refreshSession'];

/** A token is renewed this long before it ends. */
const earlyMs = 60_000;
const lock = 'tonearm-refresh';

/**
 * The session of this tab. The access token is in memory alone; the refresh token is in a cookie that no script can
 * read. All tabs share it, so they take turns, by a lock of the browser's: the second finds the cookie of the first.
 */
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

  /** Calls back when the session ends otherwise than by `logout`.
   * @returns how to stop that. */
  onEnd(listener: () => void): () => void {
    this.#endListeners.add(listener);
    return () => void this.#endListeners.delete(listener);
  }

  /** @throws PayloadError for a wrong address or password, or for who is no administrator. */
  async login(email: string, password: string): Promise<void> {
    const { login: pair } = await post(login, { email, password });
    await this.#take(accepted(pair));
  }

  async logout(): Promise<void> {
    const token = this.#token;
    this.#forget();
    if (token) await post(logout, {}, { token }).catch(() => undefined);
  }

  /** A token that lives for a while, from the cookie where there is none yet. */
  async accessToken(): Promise<string | undefined> {
    if (!this.#token || Date.now() > this.#expiresAt - earlyMs / 2) await this.#refresh();
    return this.#token;
  }

  /** Another token than the one that was refused. */
  async renewedToken(refused: string | undefined): Promise<string | undefined> {
    if (this.#token === refused) await this.#refresh();
    return this.#token;
  }

  /** Ends it here: the API said that it is over. */
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

  /** Renews it in the background. What fails for want of a connection is tried again by the next request. */
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

/** Locks are there in secure contexts alone. Without one, two tabs may refresh at once: the API bears that for ten
 * seconds. */
function inTurn(task: () => Promise<void>): Promise<void> {
  return navigator.locks ? navigator.locks.request(lock, task) : task();
}
