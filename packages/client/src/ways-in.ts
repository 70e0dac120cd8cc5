import { type Answer, RequestError } from './answer.ts';
import type { TypedDocument } from './document.ts';
import {
  type AuthPartsFragment,
  BeginPasskeyLoginDocument,
  CompleteLoginDocument,
  type CompleteLoginInput,
  CompletePasskeyLoginDocument,
  ExchangeOidcCodeDocument,
  LoginDocument,
  type LoginInput,
  type LoginMutation,
  RegisterDocument,
  type RegisterInput,
  ResetPasswordDocument,
  type ResetPasswordInput,
} from './generated/documents.ts';

/** The signed-in user. */
export type Viewer = NonNullable<AuthPartsFragment['user']>;

/** A sign-in that waits for the second factor: `completeSignIn` takes its token with a code. */
export type LoginChallenge = NonNullable<LoginMutation['login']['challenge']>;

/** What comes of a password: the user or, where a second factor is on, a challenge. */
export type SignInResult =
  | { user: Viewer; challenge?: undefined }
  | { user?: undefined; challenge: LoginChallenge };

/** Sends an operation without keeping a session alive. */
export type Post = <Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  options: { token?: string | undefined; idempotent?: boolean },
) => Promise<Answer<Data>>;

/** The ways to sign in, each of which ends in a session or in a challenge. */
export abstract class WaysIn {
  readonly #post: Post;

  constructor(post: Post) {
    this.#post = post;
  }

  abstract get usesCookie(): boolean;

  /** Takes the tokens of an operation that signs in. */
  abstract take(auth: AuthPartsFragment): Promise<void>;

  /** Where a second factor is on, the answer has a `challenge` instead of the user. */
  async signIn(input: Omit<LoginInput, 'cookie'>): Promise<Answer<SignInResult>> {
    const answer = await this.#post(LoginDocument, { input: { ...input, cookie: this.usesCookie } }, {});
    return this.#challenged(answer, answer.data?.login);
  }

  /** Signs in with the code that a provider's way (`ServerInfo.oidcProviders`) came back with, or answers a `challenge`. */
  async signInElsewhere(code: string): Promise<Answer<SignInResult>> {
    const variables = { code, cookie: this.usesCookie };
    const answer = await this.#post(ExchangeOidcCodeDocument, variables, {});
    return this.#challenged(answer, answer.data?.exchangeOidcCode);
  }

  /** Signs in with a code of the app, or a recovery code, after another method answered a challenge. */
  async completeSignIn(input: Omit<CompleteLoginInput, 'cookie'>): Promise<Answer<{ user: Viewer }>> {
    const answer = await this.#post(
      CompleteLoginDocument,
      { input: { ...input, cookie: this.usesCookie } },
      {},
    );
    return this.#signedIn(answer, answer.data?.completeLogin);
  }

  /** Signs in with a passkey.
   * @param ask asks the browser for one with the options of the server, and answers its JSON; undefined gives up.
   * @returns undefined if it was given up. */
  async signInWithPasskey(
    ask: (options: unknown) => Promise<unknown>,
  ): Promise<Answer<{ user: Viewer }> | undefined> {
    const begun = await this.#post(BeginPasskeyLoginDocument, {}, {});
    if (!begun.ok) return { ok: false, error: begun.error };
    const response = await ask(begun.data.beginPasskeyLogin.options);
    if (response === undefined) return undefined;
    const answer = await this.#post(
      CompletePasskeyLoginDocument,
      { input: { response, cookie: this.usesCookie } },
      {},
    );
    return this.#signedIn(answer, answer.data?.completePasskeyLogin);
  }

  async signUp(input: Omit<RegisterInput, 'cookie'>): Promise<Answer<{ user: Viewer }>> {
    const answer = await this.#post(RegisterDocument, { input: { ...input, cookie: this.usesCookie } }, {});
    return this.#signedIn(answer, answer.data?.register);
  }

  /** Sets a new password with the token of a mail, and signs in, or answers a `challenge`. */
  async resetPassword(input: ResetPasswordInput): Promise<Answer<SignInResult>> {
    const answer = await this.#post(ResetPasswordDocument, { input }, {});
    return this.#challenged(answer, answer.data?.resetPassword);
  }

  async #challenged<Data>(
    answer: Answer<Data>,
    auth: LoginMutation['login'] | undefined,
  ): Promise<Answer<SignInResult>> {
    const challenge = answer.ok ? auth?.challenge : undefined;
    return challenge ? { ok: true, data: { challenge }, errors: [] } : this.#signedIn(answer, auth);
  }

  async #signedIn<Data>(
    answer: Answer<Data>,
    auth: AuthPartsFragment | undefined,
  ): Promise<Answer<{ user: Viewer }>> {
    if (!answer.ok) return { ok: false, error: answer.error };
    if (!auth?.user) return { ok: false, error: new RequestError('No user was answered', 'BAD_RESPONSE') };
    await this.take(auth);
    return { ok: true, data: { user: auth.user }, errors: [] };
  }
}
