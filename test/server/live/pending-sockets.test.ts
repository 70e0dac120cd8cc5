import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import WebSocket from 'ws';
import { Role } from '../../../src/api/viewer.model.ts';
import { addressOf, closing, rawSocket, tokenOf } from '../../support/socket.ts';
import { type TickApp, tickApp } from './tick-app.ts';

/** A socket that says who it is. */
async function signedIn(app: TickApp): Promise<WebSocket> {
  const socket = await rawSocket(await addressOf(app));
  const authorization = `Bearer ${tokenOf(app, { id: randomUUID(), role: Role.USER })}`;
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
  await once(socket, 'message');
  return socket;
}

async function refusal(app: TickApp): Promise<number> {
  const socket = new WebSocket(
    `${(await addressOf(app)).replace('http', 'ws')}/graphql`,
    'graphql-transport-ws',
  );
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
  return response.statusCode;
}

test('when all places are taken, unauthenticated sockets are closed to make room, and no others', async () => {
  const app = await tickApp({ environment: { SOCKETS_MAX: '3' } });
  const first = await signedIn(app);
  const silent = [await rawSocket(await addressOf(app)), await rawSocket(await addressOf(app))];
  const cut = silent.map((socket) => closing(socket));
  const second = await signedIn(app);
  expect((await cut[0])?.code).toBe(1006);
  expect(silent[1]?.readyState).toBe(WebSocket.OPEN);
  const third = await signedIn(app);
  expect((await cut[1])?.code).toBe(1006);
  expect([first, second, third].map(({ readyState }) => readyState)).toEqual([1, 1, 1]);
  expect(await refusal(app)).toBe(503);
});

test('an address may have a limited number of unauthenticated sockets', async () => {
  const app = await tickApp({ environment: { SOCKETS_PENDING_PER_ADDRESS: '2' } });
  // One after the other: until a socket has said who it is, it is one of these.
  const known = [await signedIn(app), await signedIn(app), await signedIn(app)];
  const oldest = await rawSocket(await addressOf(app));
  const cut = closing(oldest);
  const others = [await rawSocket(await addressOf(app)), await rawSocket(await addressOf(app))];
  expect((await cut).code).toBe(1006);
  expect([...known, ...others].map(({ readyState }) => readyState)).toEqual([1, 1, 1, 1, 1]);
});
