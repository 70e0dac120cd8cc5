import { graphql } from '../generated/index.ts';
import { ask } from './ask.ts';

const login = graphql(`
  mutation FetchLogin($input: LoginInput!) {
    login(input: $input) { accessToken accessTokenExpiresAt refreshToken errors { code message } }
  }
`);

const refresh = graphql(`
  mutation FetchRefresh($refreshToken: String) {
    refreshSession(refreshToken: $refreshToken) {
      accessToken accessTokenExpiresAt refreshToken errors { code message }
    }
  }
`);

interface Tokens {
  accessToken?: string | null;
  accessTokenExpiresAt?: string | null;
  refreshToken?: string | null;
  errors: { message: string }[];
}

/** A session of a program. It keeps its refresh token itself; web pages leave that to a cookie (`cookie: true`). */
export class Account {
  readonly #api: string;
  #tokens: Tokens;
  #refreshed: Promise<Tokens> | undefined;

  private constructor(api: string, tokens: Tokens) {
    this.#api = api;
    this.#tokens = valid(tokens);
  }

  /** Signs in.
   * @throws if the address or the password is wrong. */
  static async open(api: string, email: string, password: string): Promise<Account> {
    return new Account(api, (await ask(api, login, { input: { email, password } })).login);
  }

  /** A token that is valid for at least half a minute. */
  async accessToken(): Promise<string> {
    const { accessToken, accessTokenExpiresAt } = this.#tokens;
    const left = Date.parse(accessTokenExpiresAt ?? '') - Date.now();
    if (accessToken && left > 30_000) return accessToken;
    return (await this.refresh()).accessToken ?? '';
  }

  /** Gets a new pair. Simultaneous callers wait for the same one. If the answer is lost, the next call sends the
   * same refresh token again. */
  async refresh(): Promise<Tokens> {
    const refreshToken = this.#tokens.refreshToken ?? null;
    this.#refreshed ??= ask(this.#api, refresh, { refreshToken })
      .then(({ refreshSession }) => valid(refreshSession))
      .finally(() => {
        this.#refreshed = undefined;
      });
    this.#tokens = await this.#refreshed;
    return this.#tokens;
  }
}

/** Faults that a user can act on are not errors of the request: they are in the payload. */
function valid(tokens: Tokens): Tokens {
  if (tokens.errors.length > 0) throw new Error(tokens.errors.map(({ message }) => message).join('; '));
  return tokens;
}
