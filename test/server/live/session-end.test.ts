import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import jwt from 'jsonwebtoken';
import { beforeEach, describe, expect, test } from 'vitest';
import { renewableSocket } from '../../../packages/client/src/renewable-socket.ts';
import { EmailToken } from '../../../src/accounts/email-token.entity.ts';
import { makeEmailToken } from '../../../src/accounts/token.service.ts';
import { User } from '../../../src/accounts/user.entity.ts';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import {
  endSessions,
  forgottenPassword,
  leave,
  newPassword,
  removeUser,
  signOut,
} from '../../accounts/sessions/operations.ts';
import {
  another,
  appBeside,
  newAdministrator,
  newPerson,
  type Person,
  sessionOf,
} from '../../accounts/sessions/people.ts';
import { addressOf, type Closing, type SocketClient, socketOf, socketTo } from '../../support/socket.ts';
import { tickApp } from './tick-app.ts';

const app = await tickApp();
const other = await appBeside(app);
const signedOut: Closing = { code: 4401, reason: 'This session has been signed out.' };
let here: Person;
let elsewhere: Person;
/** Of the first device and of the second, on two processes each. */
let sockets: Record<'here' | 'elsewhere', SocketClient[]>;

beforeEach(async () => {
  here = await newPerson(app);
  elsewhere = await another(app, here);
  sockets = { here: await open(here), elsewhere: await open(elsewhere) };
});

async function open({ accessToken }: Person): Promise<SocketClient[]> {
  const near = await socketOf(app, { token: accessToken });
  await near.subscribe('subscription { ticks }');
  // Without the test's own subscriptions: the socket itself is what counts.
  const far = socketTo(await addressOf(other), accessToken);
  await far.subscribe('subscription { presenceChanged { online } }');
  await far.socket();
  return [near, far];
}

const as = ({ accessToken }: Person) => app.from({ token: accessToken });

async function expectClosed(clients: SocketClient[]): Promise<void> {
  for (const client of clients) expect(await client.closed).toEqual(signedOut);
}

async function expectOpen(clients: SocketClient[]): Promise<void> {
  for (const client of clients) expect((await client.socket()).readyState).toBe(1);
}

describe('the sockets of a session, and no others, are closed on every process', () => {
  test('by logout', async () => {
    await as(here).query(signOut);
    await expectClosed(sockets.here);
    await expectOpen(sockets.elsewhere);
  });

  test('by revokeSessions', async () => {
    await as(here).query(endSessions, { id: await sessionOf(app, elsewhere.accessToken) });
    await expectClosed(sockets.elsewhere);
    await expectOpen(sockets.here);
  });

  test('by a new password', async () => {
    const input = { currentPassword: here.password, newPassword: randomUUID() };
    await as(here).query(newPassword, { input });
    await expectClosed(sockets.elsewhere);
    await expectOpen(sockets.here);
  });

  test('by a password that was reset', async () => {
    const { token, hash } = makeEmailToken();
    const em = app.orm.em.fork();
    const user = await em.findOneOrFail(User, here.id);
    em.create(EmailToken, { hash, user, purpose: 'RESET', expiresAt: new Date(Date.now() + 60_000) });
    await em.flush();
    await app.query(forgottenPassword, { input: { token, newPassword: randomUUID() } });
    await expectClosed([...sockets.here, ...sockets.elsewhere]);
  });

  test('by deleteAccount', async () => {
    await as(here).query(leave, { password: here.password });
    await expectClosed([...sockets.here, ...sockets.elsewhere]);
  });

  test('by an administrator who deletes the account', async () => {
    await as(await newAdministrator(app)).query(removeUser, { id: here.id });
    await expectClosed([...sockets.here, ...sockets.elsewhere]);
  });
});

test('a transaction that fails closes no sockets', async () => {
  const { revocations } = app.services.accounts;
  const sessionId = await sessionOf(app, here.accessToken);
  const failed = transaction(app.orm.em, async (transaction) => {
    await revocations.announceSessions(transaction, [sessionId]);
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  await as(elsewhere).query(signOut);
  await expectClosed(sockets.elsewhere);
  await expectOpen(sockets.here);
});

/** An access token of seven to eight seconds, within which even a busy machine opens a socket: it begins with a whole second. */
function shortToken(): string {
  const claims = { sub: here.id, sid: randomUUID(), role: 'USER' };
  const options = { issuer: 'tonearm', audience: 'access', expiresIn: 8 } as const;
  return jwt.sign(claims, 'a secret that only tests use, of enough length', options);
}

test('when its access token expires, a socket is closed with 4401 and the reason to reconnect', async () => {
  const token = shortToken();
  const client = await socketOf(app, { token });
  const events = await client.subscribe('subscription { ticks }');
  await app.publish('still there');
  expect(await events.next()).toEqual({ ticks: 'still there' });
  expect(await client.closed).toEqual({ code: 4401, reason: 'Token expired' });
  const { exp = 0 } = jwt.decode(token) as jwt.JwtPayload;
  expect(Date.now()).toBeGreaterThanOrEqual(exp * 1000);
});

test('a client with the socket of the examples reconnects with a fresh token', async () => {
  const tokens = [shortToken(), here.accessToken];
  const closings: number[] = [];
  const client = createClient({
    url: `${(await addressOf(app)).replace('http', 'ws')}/graphql`,
    connectionParams: () => ({ Authorization: `Bearer ${tokens.shift() ?? here.accessToken}` }),
    webSocketImpl: renewableSocket(WebSocket, () => undefined),
    retryAttempts: 5,
    shouldRetry: () => true,
    on: { closed: (event) => void closings.push((event as CloseEvent).code) },
  });
  const heard: unknown[] = [];
  const ended = Promise.withResolvers<void>();
  client.subscribe(
    { query: 'subscription { ticks }' },
    { next: ({ data }) => void heard.push(data), error: ended.reject, complete: ended.resolve },
  );
  await expect.poll(() => closings).toEqual([4403]);
  const listens = async () => {
    await app.publish('back again');
    return heard.at(-1);
  };
  await expect.poll(listens).toEqual({ ticks: 'back again' });
  await client.dispose();
  await ended.promise;
});
