import type { Configuration } from 'openid-client';
import { type OidcSettings, personOf, type RecognizedPerson } from './oidc-settings.model.ts';

/** Loaded when somebody comes this way: few servers have such a service. */
const openIdClient = () => import('openid-client');

/** Seconds that a service may take to answer. */
const timeoutSeconds = 5;

/** What a browser has to bring back. */
export interface OidcChecks {
  state: string;
  nonce: string;
  verifier: string;
}

/** Why nobody was recognized: goes to the page of the client as `error`. */
export class OidcError extends Error {
  override name = 'OidcError';

  constructor(
    readonly code: string,
    cause: unknown,
  ) {
    super(`Nobody was recognized: ${code}`, { cause });
  }
}

/** Asks one service who somebody is: discovery, code flow with PKCE, state and nonce. */
export class OidcClient {
  readonly settings: OidcSettings;
  #configuration: Promise<Configuration> | undefined;

  constructor(settings: OidcSettings) {
    this.settings = settings;
  }

  static async newChecks(): Promise<OidcChecks> {
    const client = await openIdClient();
    return {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
  }

  /** The page of the service on which somebody signs in.
   * @param again whether somebody who is signed in there has to sign in again.
   * @throws {OidcError} if the service does not answer. */
  async address({ state, nonce, verifier }: OidcChecks, redirectUri: string, again = false): Promise<URL> {
    const configuration = await this.#discover();
    const client = await openIdClient();
    return client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      // Not `prompt=login`: some services refuse prompts that they do not know.
      ...(again && { max_age: '0' }),
    });
  }

  /** Who came back.
   * @param url the address that the browser came back to.
   * @param confirmsSince when the way began, if it is for a confirmation.
   * @throws {OidcError} */
  async recognize(
    url: URL,
    { state, nonce, verifier }: OidcChecks,
    confirmsSince: Date | null = null,
  ): Promise<RecognizedPerson> {
    const configuration = await this.#discover();
    const client = await openIdClient();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new TypeError('There is no ID token');
      const further = configuration.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : {};
      // What is signed counts more.
      return personOf(this.settings, { ...further, ...claims }, claims.iss, claims.sub, confirmsSince);
    } catch (error) {
      throw new OidcError(codeOf(client, error), error);
    }
  }

  /** Once, and again after it failed: the service may be away at the start. */
  async #discover(): Promise<Configuration> {
    const client = await openIdClient();
    const { issuer, clientId, clientSecret } = this.settings;
    const server = new URL(issuer);
    this.#configuration ??= client.discovery(server, clientId, clientSecret, undefined, {
      timeout: timeoutSeconds,
      // Allowed by the configuration on this computer alone.
      execute: server.protocol === 'http:' ? [client.allowInsecureRequests] : [],
    });
    try {
      return await this.#configuration;
    } catch (error) {
      this.#configuration = undefined;
      throw new OidcError('provider_unavailable', error);
    }
  }
}

function codeOf(client: Awaited<ReturnType<typeof openIdClient>>, error: unknown): string {
  if (error instanceof client.AuthorizationResponseError)
    return /^[a-z_]{1,40}$/.test(error.error) ? error.error : 'invalid_response';
  const isAway =
    (error instanceof TypeError && error.message === 'fetch failed') ||
    (error instanceof client.ClientError && error.code === 'OAUTH_TIMEOUT');
  return isAway ? 'provider_unavailable' : 'invalid_response';
}
