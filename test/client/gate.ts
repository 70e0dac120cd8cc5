import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { atFileEnd } from '../support/file-end.ts';

/** What happens to a request: refused as an overloaded server does, cut before or after the server did it, answered by a proxy
 * that lost the server or waited too long for it, before or after the server did it, or passed. */
export type Fate = 'busy' | 'lost' | 'answer lost' | 'limited' | keyof typeof ofProxies | 'pass';

/** Statuses of proxies, whose answers are pages of their own. */
const ofProxies = { 'bad gateway': 502, 'bad gateway after it': 502, 'gateway timeout': 504 } as const;

/** A server in front of another, as in front of an installation, which does to the next requests what it is told. */
export class Gate {
  /** The documents that arrived, by the names of their operations. */
  readonly arrived: string[] = [];
  readonly #target: string;
  #fates: Fate[] = [];
  #url = '';

  private constructor(target: string) {
    this.#target = target;
  }

  static async before(target: string): Promise<Gate> {
    const gate = new Gate(target);
    const server = createServer((request, response) => void gate.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    gate.#url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    atFileEnd(() => {
      server.closeAllConnections();
      server.close();
    });
    return gate;
  }

  get url(): string {
    return this.#url;
  }

  /** Sets what happens to the next requests, and forgets those that arrived. */
  next(...fates: Fate[]): void {
    this.#fates = fates;
    this.arrived.length = 0;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    this.arrived.push(/(?:query|mutation) (\w+)/.exec(String(body))?.[1] ?? '');
    const fate = this.#fates.shift() ?? 'pass';
    if (fate === 'lost') return void response.destroy();
    if (fate === 'busy')
      return void response.writeHead(503, { 'retry-after': '0' }).end('{"error":"The server is too busy"}');
    if (fate === 'limited') return void response.writeHead(429, { 'retry-after': '0' }).end();
    if (fate === 'bad gateway' || fate === 'gateway timeout') return ofProxy(response, ofProxies[fate]);
    const { authorization, 'content-type': type = '' } = request.headers;
    const answer = await fetch(`${this.#target}${request.url}`, {
      method: 'POST',
      headers: { 'content-type': type, ...(authorization && { authorization }) },
      body: new Uint8Array(body),
    });
    const text = await answer.text();
    if (fate === 'answer lost') response.destroy();
    else if (fate === 'bad gateway after it') ofProxy(response, ofProxies[fate]);
    else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  }
}

function ofProxy(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html' }).end(`<html><title>${status}</title></html>`);
}
