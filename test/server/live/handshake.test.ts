import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { Role } from '../../../src/api/viewer.model.ts';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import { send } from '../../support/http.ts';
import { addressOf, closing, rawSocket, socketOf, tokenOf } from '../../support/socket.ts';
import { tickApp } from './tick-app.ts';

const app = await tickApp({ environment: { SOCKETS_PER_USER: '3', CORS_ORIGINS: 'https://music.example' } });
const url = await addressOf(app);
const user = { id: randomUUID(), role: Role.USER };

afterEach(() => vi.useRealTimers());

/** What a server answers to `connection_init` with these parameters. */
async function init(payload: unknown): Promise<string> {
  const socket = await rawSocket(url);
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  const acknowledged = once(socket, 'message').then(([message]) => String(message));
  const refused = closing(socket).then(({ code, reason }) => `${code} ${reason}`);
  const answer = await Promise.race([acknowledged, refused]);
  socket.terminate();
  return answer;
}

/** The status that an upgrade is refused with; 101 when it is not. */
function upgrade(path: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers });
  return new Promise((resolve) => {
    socket.on('error', () => undefined);
    socket.on('unexpected-response', (_request, { statusCode = 0 }) => resolve(statusCode));
    socket.on('open', () => {
      resolve(101);
      socket.terminate();
    });
  });
}

describe('authentication of a socket:', () => {
  test.each(['authorization', 'Authorization', 'AUTHORIZATION'])(
    'a valid token is accepted as %s',
    async (name) => {
      expect(await init({ [name]: `Bearer ${tokenOf(app, user)}` })).toBe('{"type":"connection_ack"}');
    },
  );

  test.each([
    ['nothing', undefined],
    ['parameters without a token', {}],
    ['something that is no text', { authorization: 7 }],
  ])('%s is refused with 4401', async (_name, payload) => {
    expect(await init(payload)).toBe('4401 connectionParams.authorization must be "Bearer …"');
  });

  test.each([
    ['another scheme', 'Basic eA==', '4401 Send the header "Authorization: Bearer" with an access token.'],
    ['rubbish', 'Bearer x.y.z', '4401 The access token is invalid.'],
  ])('%s is refused with 4401', async (_name, authorization, answer) => {
    expect(await init({ authorization })).toBe(answer);
  });

  test('a token of an ended session is refused with 4401', async () => {
    const sessionId = randomUUID();
    const { revocations } = app.services.accounts;
    await transaction(app.orm.em, (transaction) => revocations.announceSessions(transaction, [sessionId]));
    const authorization = `Bearer ${tokenOf(app, user, sessionId)}`;
    expect(await init({ authorization })).toBe('4401 This session has been signed out.');
  });

  test('an expired token is refused with 4401, and the reason that lets clients reconnect', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    const authorization = `Bearer ${tokenOf(app, user)}`;
    vi.useRealTimers();
    expect(await init({ authorization })).toBe('4401 Token expired');
  });

  test('a socket without connection_init is closed with 4408', async () => {
    expect((await closing(await rawSocket(url))).code).toBe(4408);
  });

  test('a subscription without connection_init closes the socket with 4401', async () => {
    const socket = await rawSocket(url);
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { ticks }' } }));
    expect((await closing(socket)).code).toBe(4401);
  });
});

describe('the origin of a socket:', () => {
  test.each([
    ['another page', { origin: 'https://evil.example' }, 403],
    ['a page that hides', { origin: 'null' }, 403],
    ['an allowed page', { origin: 'https://music.example' }, 101],
    ['a page of this very server', { origin: url }, 101],
    ['a program', {}, 101],
  ])('%s gets %o answered %i', async (_name, headers, status) => {
    expect(await upgrade('/graphql', headers)).toBe(status);
  });

  test.each(['/', '/health', '/graphql/x', '/media/audio/x'])('%s accepts no sockets', async (path) => {
    expect(await upgrade(path)).not.toBe(101);
  });

  test('a request for another protocol is answered normally', async () => {
    const headers = {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAAQAAP__',
    };
    const { status, body } = await send(`${url}/health`, { headers });
    expect([status, String(body)]).toEqual([200, '{"status":"alive"}']);
  });

  test('the older subprotocol is not accepted', async () => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-ws');
    await expect(once(socket, 'open')).rejects.toThrow('Server sent no subprotocol');
  });

  test('a missing subprotocol is refused with 4406', async () => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`);
    expect((await closing(socket)).code).toBe(4406);
  });
});

describe('the number of sockets:', () => {
  test('a user may open a limited number, and another when one is closed', async () => {
    const one = { id: randomUUID(), role: Role.USER };
    const clients = [await socketOf(app, one), await socketOf(app, one), await socketOf(app, one)];
    for (const client of clients) await client.subscribe('subscription { ticks }');
    const authorization = `Bearer ${tokenOf(app, one)}`;
    expect(await init({ authorization })).toBe('4429 This user has too many sockets open');
    expect(await init({ authorization: `Bearer ${tokenOf(app, user)}` })).toMatch(/connection_ack/);
    await clients[0]?.close();
    await expect.poll(() => init({ authorization })).toMatch(/connection_ack/);
  });

  test('a process accepts a limited number, whoever they belong to', async () => {
    const small = await tickApp({ orm: app.orm, environment: { SOCKETS_MAX: '2' } });
    const address = await addressOf(small);
    const signIn = async () => {
      const socket = await rawSocket(address);
      const authorization = `Bearer ${tokenOf(app, { id: randomUUID(), role: Role.USER })}`;
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
      await once(socket, 'message');
      return socket;
    };
    const first = await signIn();
    await signIn();
    await expect(rawSocket(address)).rejects.toThrow(/^Unexpected server response: 503$/);
    first.terminate();
    await expect.poll(() => rawSocket(address).then(() => 'open', String)).toBe('open');
  });
});
