import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { atFileEnd } from '../support/file-end.ts';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  event: { type: string; timestamp: string; data: Record<string, unknown> };
}

/** A program that hears of events. */
export interface Receiver {
  url: string;
  received: Received[];
  /** Called for each message; 204 is answered where it is missing or answers nothing. */
  answer: ((message: Received, response: ServerResponse) => number | undefined) | undefined;
}

/** @param host another address of this machine. */
export async function openReceiver(host = '127.0.0.1'): Promise<Receiver> {
  const receiver: Receiver = { url: '', received: [], answer: undefined };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const message = { path: request.url ?? '', headers: request.headers, body, event: JSON.parse(body) };
    receiver.received.push(message);
    response.writeHead(receiver.answer?.(message, response) ?? 204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  receiver.url = `http://${host}:${(server.address() as AddressInfo).port}`;
  atFileEnd(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return receiver;
}
