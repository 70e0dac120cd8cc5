import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, type RequestOptions, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { App } from '../../src/server/app.setup.ts';
import { freePort } from './free-port.ts';

/** Makes an application listen on a free port, and returns the address. Another may come to it when this one has stopped. */
export async function listen({ server }: App): Promise<string> {
  return server.listen({ host: '127.0.0.1', port: await freePort() });
}

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends a request as it is: unlike `fetch`, with any path and any headers. */
export async function send(url: string, options: RequestOptions = {}, body = ''): Promise<HttpAnswer> {
  const response = await open(url, options, body);
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}

/** The same, without reading the body. */
export async function open(url: string, options: RequestOptions = {}, body = ''): Promise<IncomingMessage> {
  const { hostname, port } = new URL(url);
  // Not the URL's own path, from which the parser removes all dots and dot-dots.
  const path = url.replace(/^\w+:\/\/[^/]+/, '');
  const sent = request({ hostname, port, path, agent: false, ...options });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}
