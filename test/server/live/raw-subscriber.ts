import { once } from 'node:events';
import { expect } from 'vitest';
import type WebSocket from 'ws';
import type { TestApp } from '../../support/app.ts';
import { addressOf, rawSocket } from '../../support/socket.ts';

/** A client that keeps what comes as it is. */
export interface RawSubscriber {
  socket: WebSocket;
  /** The messages since the last call of `forget`, as text. */
  messages: string[];
  forget(): void;
}

/** Opens a socket with one subscription, whose first events have come. */
export async function rawSubscriber(
  app: TestApp,
  token: string,
  { id = '1', query }: { id?: string; query: string },
): Promise<RawSubscriber> {
  const socket = await rawSocket(await addressOf(app));
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  await once(socket, 'message');
  const messages: string[] = [];
  socket.on('message', (message) => messages.push(String(message)));
  const { subscriptions } = app.services.sockets;
  socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
  await expect.poll(() => app.services.sockets.subscriptions).toBeGreaterThan(subscriptions);
  return { socket, messages, forget: () => void messages.splice(0) };
}
