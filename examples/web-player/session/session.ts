import { ask } from '../../fetch/ask.ts';
import type { AuthPartsFragment } from '../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../generated/index.ts';
import {
  authParts,
  refreshMutation,
  signInMutation,
  signOutMutation,
  signUpMutation,
} from './session.operations.ts';

export type SignedIn = NonNullable<AuthPartsFragment['user']>;
export type Fault = AuthPartsFragment['errors'][number];

/** The signed-in user's session. The access token is in memory; the refresh token in a cookie that scripts cannot
 * read. */
export class Session {
  readonly #api: string;
  readonly #listeners = new Set<() => void>();
  #auth: AuthPartsFragment | null = null;
  #refreshing: Promise<unknown> | undefined;

  constructor(api: string) {
    this.#api = api;
  }

  get user(): SignedIn | null {
    return this.#auth?.user ?? null;
  }

  /** Resumes the session of the cookie, if there is one. */
  async resume(): Promise<void> {
    await this.#refresh().catch(() => undefined);
  }

  /** @returns the error; nothing if it worked. */
  async signIn(email: string, password: string): Promise<readonly Fault[]> {
    const { login } = await ask(this.#api, signInMutation, { input: { email, password, cookie: true } });
    return this.#take(login);
  }

  async signUp(fullName: string, email: string, password: string): Promise<readonly Fault[]> {
    const input = { fullName, email, password, cookie: true };
    return this.#take((await ask(this.#api, signUpMutation, { input })).register);
  }

  async signOut(): Promise<void> {
    const token = await this.accessToken();
    if (token) await ask(this.#api, signOutMutation, {}, token).catch(() => undefined);
    this.end();
  }

  /** Forgets the session, as when the server reports that it has ended. */
  end(): void {
    this.#set(null);
  }

  /** A token that is valid for at least half a minute; undefined when signed out. */
  async accessToken(): Promise<string | undefined> {
    if (!this.#auth) return undefined;
    const left = Date.parse(this.#auth.accessTokenExpiresAt ?? '') - Date.now();
    if (left < 30_000) await this.#refresh();
    return this.#auth?.accessToken ?? undefined;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Callers during a refresh wait for the same one. */
  async #refresh(): Promise<void> {
    this.#refreshing ??= ask(this.#api, refreshMutation, {})
      .then(({ refreshSession }) => {
        if (this.#take(refreshSession).length > 0) this.end();
      })
      .finally(() => {
        this.#refreshing = undefined;
      });
    await this.#refreshing;
  }

  #take(payload: FragmentType<typeof authParts>): readonly Fault[] {
    const auth = readFragment(authParts, payload);
    if (auth.errors.length === 0) this.#set(auth);
    return auth.errors;
  }

  #set(auth: AuthPartsFragment | null): void {
    // The same user keeps the same object, so that a refresh causes no rendering.
    const user = auth?.user?.id === this.user?.id ? this.user : (auth?.user ?? null);
    this.#auth = auth && { ...auth, user };
    for (const listener of this.#listeners) listener();
  }
}
