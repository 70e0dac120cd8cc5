import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import WebSocket from 'ws';

/** Sockets opened at the same time. */
const atOnce = 50;

/** A subscriber whose events are passed as text, because parsing them would be the client's work. */
export interface Subscriber {
  socket: WebSocket;
  /** Replaced by the code that waits for events. */
  onEvent(text: string): void;
}

/** Opens a socket for each token, and one subscription on each.
 * @returns when all have been acknowledged. */
export async function openSockets(
  url: string,
  tokens: readonly string[],
  query: string,
): Promise<Subscriber[]> {
  const limit = pLimit(atOnce);
  return Promise.all(tokens.map((token) => limit(() => admitted(url, token, query))));
}

/** Retries when the server says that it is busy. */
async function admitted(url: string, token: string, query: string): Promise<Subscriber> {
  for (;;) {
    try {
      return await openSocket(url, token, query);
    } catch (error) {
      if (!String(error).includes('503')) throw error;
      await wait(1000);
    }
  }
}

async function openSocket(url: string, token: string, query: string): Promise<Subscriber> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const subscriber: Subscriber = { socket, onEvent: () => undefined };
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  const [acknowledged] = await once(socket, 'message');
  if (!String(acknowledged).includes('connection_ack')) throw new Error(String(acknowledged));
  socket.on('message', (message) => subscriber.onEvent(String(message)));
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }));
  return subscriber;
}

export async function closeSockets(subscribers: readonly Subscriber[]): Promise<void> {
  await Promise.all(
    subscribers.map(async ({ socket }) => {
      if (socket.readyState === WebSocket.CLOSED) return;
      socket.close(1000);
      await once(socket, 'close');
    }),
  );
}
