import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { atFileEnd } from '../../support/file-end.ts';

/** What a service says of somebody. */
export interface Claims {
  email?: string;
  email_verified?: boolean;
  name?: string;
  groups?: string[];
}

/** A service with whose accounts users sign in, and a browser that uses it. */
export class OidcService {
  readonly issuer: string;
  readonly people = new Map<string, Claims>();
  readonly #server: Server;
  #provider: Provider | undefined;

  private constructor(server: Server) {
    this.#server = server;
    this.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async listen(): Promise<OidcService> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    atFileEnd(() => new Promise((resolve) => server.close(resolve) && server.closeAllConnections()));
    return new OidcService(server);
  }

  get provider(): Provider {
    if (!this.#provider) throw new TypeError('The service was not started');
    return this.#provider;
  }

  /** @param redirectUris of the server that asks it. */
  start(redirectUris: string[]): void {
    this.#provider = new Provider(this.issuer, {
      clients: [{ client_id: 'tonearm', client_secret: 'a secret', redirect_uris: redirectUris }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
      cookies: { keys: ['a key of the test'] },
      pkce: { required: () => true },
      findAccount: (_context, accountId) => {
        const claims = this.people.get(accountId);
        return claims && { accountId, claims: async () => ({ sub: accountId, ...claims }) };
      },
    });
    const answer = this.#provider.callback();
    this.#server.on('request', (request, response) => {
      // Another name for the same service: its document names the issuer that it is.
      if (request.url?.startsWith('/other/')) request.url = request.url.slice('/other'.length);
      void answer(request, response);
    });
  }
}

/** A browser: cookies by host, redirects, and the forms of the service. */
export class WebBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(url);
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const given of response.headers.getSetCookie()) {
      const [pair = ''] = given.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(given)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** Where a page leads to. */
  async redirectOf(url: string, init: RequestInit = {}): Promise<string> {
    const response = await this.fetch(url, init);
    const location = response.headers.get('location');
    if (!location)
      throw new Error(`${response.status} ${await response.text()} instead of a redirect at ${url}`);
    return new URL(location, url).href;
  }

  /** Signs in at the service, and agrees.
   * @param address of its page.
   * @param until the beginning of the address that it comes back to.
   * @returns that address, unopened. */
  async passThrough(address: string, login: string, until: string): Promise<string> {
    let at = address;
    while (!at.startsWith(until)) {
      const response = await this.fetch(at);
      const location = response.headers.get('location');
      if (location) {
        at = new URL(location, at).href;
        continue;
      }
      const page = await response.text();
      const action = /<form[^>]+action="([^"]+)"/.exec(page)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (!action || !prompt) throw new Error(`${response.status} at ${at}: ${page.slice(0, 500)}`);
      at = await this.redirectOf(new URL(action, at).href, {
        method: 'POST',
        body: new URLSearchParams({ prompt, login, password: 'any' }),
      });
    }
    return at;
  }
}
