import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import WebSocket from 'ws';
import { Role } from '../../../src/api/viewer.model.ts';
import { addressOf, closing, rawSocket, tokenOf } from '../../support/socket.ts';
import { tickApp } from './tick-app.ts';

const app = await tickApp({ environment: { SOCKET_MESSAGES_PER_SECOND: '30', SOCKET_KEEP_ALIVE_MS: '200' } });
const url = await addressOf(app);

async function greeted(): Promise<WebSocket> {
  const socket = await rawSocket(url);
  const authorization = `Bearer ${tokenOf(app, { id: randomUUID(), role: Role.USER })}`;
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
  await once(socket, 'message');
  return socket;
}

test.each([
  ['before it is known who sends it', () => rawSocket(url)],
  ['later', greeted],
])('a socket message of more than 64 kB, %s, is refused', async (_name, open) => {
  const socket = await open();
  socket.send(JSON.stringify({ type: 'ping', payload: { fill: 'x'.repeat(65_536) } }));
  expect((await closing(socket)).code).toBe(1009);
});

test('a socket message in very many pieces is refused', async () => {
  const socket = await greeted();
  for (let piece = 0; piece < 100; piece += 1) socket.send('x', { fin: false });
  expect((await closing(socket)).code).toBe(1008);
});

test('socket messages are not accepted compressed', async () => {
  const socket = await rawSocket(url, { perMessageDeflate: true });
  expect(socket.extensions).toBe('');
  socket.terminate();
});

test.each([
  ['messages', (socket: WebSocket) => socket.send('{"type":"ping"}')],
  ['pings', (socket: WebSocket) => socket.ping()],
])('a flood of %s closes the socket with 4429', async (_name, write) => {
  const socket = await greeted();
  const end = closing(socket);
  // On a busy machine, a second may begin in between.
  for (let count = 0; count < 100; count += 1) write(socket);
  expect(await end).toEqual({ code: 4429, reason: 'More than 30 messages in one second' });
});

test.each([
  ['no JSON', 'hello'],
  ['no message of the protocol', '{"type":"start"}'],
  ['a subscription without a document', '{"type":"subscribe","id":"1","payload":{}}'],
])('%s closes the socket with 4400', async (_name, message) => {
  const socket = await greeted();
  socket.send(message);
  expect((await closing(socket)).code).toBe(4400);
});

test('a second connection_init closes the socket', async () => {
  const socket = await greeted();
  socket.send('{"type":"connection_init"}');
  expect((await closing(socket)).code).toBe(4429);
});

test('a client that does not answer pings is disconnected, one that does stays', async () => {
  const dead = await rawSocket(url, { autoPong: false });
  const authorization = `Bearer ${tokenOf(app, { id: randomUUID(), role: Role.USER })}`;
  dead.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
  const alive = await greeted();
  let pings = 0;
  alive.on('ping', () => {
    pings += 1;
  });
  expect((await closing(dead)).code).toBe(1006);
  await expect.poll(() => pings).toBeGreaterThan(3);
  expect(alive.readyState).toBe(WebSocket.OPEN);
});
