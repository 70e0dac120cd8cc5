import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import jwt from 'jsonwebtoken';
import { expect, test } from 'vitest';
import type WebSocket from 'ws';
import { Role, type Viewer } from '../../../src/api/viewer.model.ts';
import { LiveSocket } from '../../../src/server/live/socket-guard.service.ts';
import { signOut } from '../../accounts/sessions/operations.ts';
import { another, newPerson } from '../../accounts/sessions/people.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { addressOf, closing, rawSocket, socketOf, tokenOf } from '../../support/socket.ts';
import { tickApp } from './tick-app.ts';

const app = await tickApp();
const url = await addressOf(app);
const open: WebSocket[] = [];
atFileEnd(() => {
  for (const socket of open) socket.terminate();
});

const signed = (id: string, expiresIn: number) =>
  jwt.sign({ sub: id, sid: randomUUID(), role: 'USER' }, 'a secret that only tests use, of enough length', {
    issuer: 'tonearm',
    audience: 'access',
    expiresIn,
  });

interface Message {
  type: string;
  payload?: { expiresAt?: string; data?: unknown };
}

/** A socket with one subscription, and all that the server sends over it. */
async function subscribed(token: string, query = 'subscription { ticks }') {
  const before = app.services.sockets.subscriptions;
  const socket = await rawSocket(url);
  open.push(socket);
  const heard: Message[] = [];
  socket.on('message', (message) => void heard.push(JSON.parse(String(message))));
  const tell = (message: object) => socket.send(JSON.stringify(message));
  tell({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  await expect.poll(() => heard.map(({ type }) => type)).toEqual(['connection_ack']);
  tell({ id: 'one', type: 'subscribe', payload: { query } });
  await expect.poll(() => app.services.sockets.subscriptions).toBe(before + 1);
  return {
    socket,
    closed: closing(socket),
    events: () => heard.flatMap(({ type, payload }) => (type === 'next' ? [payload?.data] : [])),
    /** The answer to a ping. */
    async ping(payload?: object): Promise<Message> {
      const { length } = heard;
      tell({ type: 'ping', payload });
      await expect.poll(() => heard.length).toBeGreaterThan(length);
      return heard[length] as Message;
    },
    /** Hands in a token that is refused. */
    give: (authorization: unknown) => tell({ type: 'ping', payload: { authorization } }),
  };
}

test('a socket outlives its token when a new one is handed in, and its subscription goes on', async () => {
  const id = randomUUID();
  // Long enough for two sockets on a busy machine: it begins with a whole second.
  const short = signed(id, 6);
  const beside = await socketOf(app, { token: short });
  const left = await beside.subscribe('subscription { ticks }');
  const renewed = await subscribed(short);
  const token = signed(id, 600);
  const { exp = 0 } = jwt.decode(token) as jwt.JwtPayload;
  expect(await renewed.ping({ Authorization: `Bearer ${token}` })).toEqual({
    type: 'pong',
    payload: { expiresAt: new Date(exp * 1000).toISOString() },
  });
  // The other socket shows when the first token is over.
  expect(await beside.closed).toEqual({ code: 4401, reason: 'Token expired' });
  expect(left.data).toEqual([]);
  await app.publish('after the end');
  await expect.poll(renewed.events).toEqual([{ ticks: 'after the end' }]);
  expect(renewed.socket.readyState).toBe(renewed.socket.OPEN);
});

test('a token that is handed in may end sooner: then the socket does', async () => {
  const id = randomUUID();
  const { ping, closed } = await subscribed(signed(id, 600));
  await ping({ authorization: `Bearer ${signed(id, 4)}` });
  expect(await closed).toEqual({ code: 4401, reason: 'Token expired' });
});

test('the next event is answered with the rights of the new token', async () => {
  const id = randomUUID();
  const { ping, events } = await subscribed(
    tokenOf(app, { id, role: Role.USER }),
    'subscription { tick { text role } }',
  );
  await app.publish('one');
  await expect.poll(events).toEqual([{ tick: { text: 'one', role: 'USER' } }]);
  await ping({ authorization: `Bearer ${tokenOf(app, { id, role: Role.ADMIN })}` });
  await app.publish('two');
  await expect.poll(() => events()[1]).toEqual({ tick: { text: 'two', role: 'ADMIN' } });
});

test('a socket belongs to the session of its latest token', async () => {
  const first = await newPerson(app);
  const second = await another(app, first);
  const { ping, closed, events, socket } = await subscribed(first.accessToken);
  await ping({ authorization: `Bearer ${second.accessToken}` });
  await app.from({ token: first.accessToken }).query(signOut);
  await app.publish('still there');
  await expect.poll(events).toEqual([{ ticks: 'still there' }]);
  expect(socket.readyState).toBe(socket.OPEN);
  await app.from({ token: second.accessToken }).query(signOut);
  expect(await closed).toEqual({ code: 4401, reason: 'This session has been signed out.' });
});

test('a socket that has ended while a new token was looked up waits for no end of that token', async () => {
  const viewer = (endsInMs: number): Viewer => ({
    id: randomUUID(),
    sessionId: randomUUID(),
    role: Role.USER,
    expiresAt: new Date(Date.now() + endsInMs),
  });
  const closed: string[] = [];
  const liveSocket = (name: string, endsInMs: number) =>
    new LiveSocket(name, { close: () => void closed.push(name) }, viewer(endsInMs), () => undefined);
  const gone = liveSocket('gone', 60_000);
  gone.end();
  gone.renew(viewer(1));
  liveSocket('open', 50);
  await expect.poll(() => closed).toContain('open');
  expect(closed).toEqual(['open']);
});

test("another user's token closes the socket with 4403, before anything more is delivered", async () => {
  const id = randomUUID();
  const { give, closed, events, socket } = await subscribed(tokenOf(app, { id, role: Role.USER }));
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  const end = ({ id: whose }: Viewer) => {
    if (whose === id) resolve();
  };
  const stopListening = app.services.sockets.listen({ opened: () => undefined, closed: end });
  // The server has taken the token, and the client has not confirmed the end.
  socket.pause();
  give(`Bearer ${tokenOf(app, { id: randomUUID(), role: Role.ADMIN })}`);
  await gone;
  stopListening();
  await app.publish('for nobody');
  socket.resume();
  expect(await closed).toEqual({ code: 4403, reason: 'This token is of another user: open another socket' });
  expect(events()).toEqual([]);
});

test.each([
  ['an expired token', () => `Bearer ${signed(randomUUID(), -1)}`, 'Token expired'],
  ['rubbish', () => 'Bearer x.y.z', 'The access token is invalid.'],
  ['a number', () => 7, 'Send the header "Authorization: Bearer" with an access token.'],
])('%s closes the socket with 4401', async (_name, authorization, reason) => {
  const { give, closed } = await subscribed(tokenOf(app, { id: randomUUID(), role: Role.USER }));
  give(authorization());
  expect(await closed).toEqual({ code: 4401, reason });
});

test('a ping without a token is answered with its own payload', async () => {
  const { ping } = await subscribed(tokenOf(app, { id: randomUUID(), role: Role.USER }));
  expect(await ping()).toEqual({ type: 'pong' });
  expect(await ping({ at: 1 })).toEqual({ type: 'pong', payload: { at: 1 } });
});

test('a ping answers before connection_init, too, but takes no token', async () => {
  const socket = await rawSocket(url);
  socket.send(JSON.stringify({ type: 'ping' }));
  expect(String((await once(socket, 'message'))[0])).toBe('{"type":"pong"}');
  socket.send(JSON.stringify({ type: 'ping', payload: { authorization: 'Bearer x.y.z' } }));
  expect(await closing(socket)).toEqual({ code: 4401, reason: 'Send connection_init first' });
});
