import { randomUUID } from 'node:crypto';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createClient } from 'graphql-sse';
import jwt from 'jsonwebtoken';
import { describe, expect, test } from 'vitest';
import { Role } from '../../../src/api/viewer.model.ts';
import { makeKey } from '../../accounts/access/api-keys.operations.ts';
import { signOut } from '../../accounts/sessions/operations.ts';
import { given, newPerson } from '../../accounts/sessions/people.ts';
import { onConnection } from '../../discovery/listening.ts';
import { open as openRequest } from '../../support/http.ts';
import { addressOf, socketOf, tokenOf } from '../../support/socket.ts';
import { type TickApp, tickApp } from './tick-app.ts';

const limited = { SOCKETS_PER_USER: '2', SOCKET_KEEP_ALIVE_MS: '50', SOCKET_MAX_BUFFER_BYTES: '100000' };
const app = await tickApp({ environment: limited });
const someone = () => ({ id: randomUUID(), role: Role.USER });
const bearer = (user: ReturnType<typeof someone>) => `Bearer ${tokenOf(app, user)}`;
const ticks = 'subscription { ticks }';

interface Stream {
  response: IncomingMessage;
  /** Waits for a text among what was received. */
  until(text: string): Promise<string>;
}

/** A stream whose client the test is itself. */
async function stream(
  server: TickApp,
  query: string,
  { headers = {}, ...more }: { headers?: Record<string, string>; method?: string; body?: object } = {},
): Promise<Stream> {
  const body = JSON.stringify({ query, ...more.body });
  const given = { accept: 'text/event-stream', 'content-type': 'application/json', ...headers };
  const url = `${await addressOf(server)}/graphql/stream`;
  const response = await openRequest(url, { method: 'POST', headers: given }, body);
  let received = '';
  response.on('data', (chunk) => {
    received += chunk;
  });
  response.on('error', () => undefined);
  return {
    response,
    async until(text) {
      await expect.poll(() => received).toContain(text);
      return received;
    },
  };
}

/** A stream of `ticks` that is live. */
async function live(server: TickApp, authorization: string): Promise<Stream> {
  const { sockets } = server.services;
  const before = sockets.subscriptions;
  const opened = await stream(server, ticks, { headers: { authorization } });
  await expect.poll(() => sockets.subscriptions).toBe(before + 1);
  return opened;
}

const gone = (server: TickApp) => expect.poll(() => server.services.sockets.subscriptions).toBe(0);

describe('a subscription over Server-Sent Events', () => {
  test('delivers the events that a socket gets, to the client of graphql-sse', async () => {
    const user = someone();
    const client = createClient({
      url: `${await addressOf(app)}/graphql/stream`,
      headers: () => ({ authorization: bearer(user) }),
      retryAttempts: 0,
    });
    const events = client.iterate({ query: 'subscription { tick { text role length } }' });
    const first = events.next();
    await expect.poll(() => app.services.sockets.subscriptions).toBe(1);
    const socket = await socketOf(app, user);
    const others = await socket.subscribe('subscription { tick { text role length } }');
    await app.publish('one line\nand another');
    await app.publish('second');
    const same = [await others.nextResult(), await others.nextResult()];
    expect([(await first).value, (await events.next()).value]).toEqual(same);
    expect(same[0]?.data).toEqual({ tick: { text: 'one line\nand another', role: 'USER', length: 12 } });
    client.dispose();
    await socket.close();
    await gone(app);
  });

  test('has the headers of a stream, begins at once, and is kept alive', async () => {
    const { response, until } = await live(app, bearer(someone()));
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-request-id': expect.any(String),
    });
    expect(response.headers['content-encoding']).toBeUndefined();
    await until(':\n\n:\n\n:\n\n');
    await app.publish('x');
    expect(await until('ticks')).toMatch(/event: next\ndata: \{"data":\{"ticks":"x"\}\}\n\n/);
    response.destroy();
    await gone(app);
  });

  test('is asked for by GET, too', async () => {
    const url = `${await addressOf(app)}/graphql/stream?query=${encodeURIComponent(ticks)}`;
    const headers = { accept: 'text/event-stream', authorization: bearer(someone()) };
    const response = await openRequest(url, { headers });
    await expect.poll(() => app.services.sockets.subscriptions).toBe(1);
    expect(response.statusCode).toBe(200);
    response.destroy();
    await gone(app);
  });
});

describe('who may have one', () => {
  test.each([
    [{}, undefined],
    [{ authorization: 'Bearer x' }, 'INVALID'],
  ])('nobody without a token that is taken: %o', async (headers, reason) => {
    const { response, until } = await stream(app, ticks, { headers });
    expect(response.statusCode).toBe(401);
    const [error] = JSON.parse(await until(']}')).errors;
    expect(error.extensions).toEqual({ code: 'UNAUTHENTICATED', ...(reason && { reason }) });
  });

  test('a user has as many as sockets, and together with these', async () => {
    const user = someone();
    const socket = await socketOf(app, user);
    await socket.subscribe(ticks);
    const first = await live(app, bearer(user));
    const { response } = await stream(app, ticks, { headers: { authorization: bearer(user) } });
    expect([response.statusCode, response.headers['retry-after']]).toEqual([429, '5']);
    first.response.destroy();
    await socket.close();
    await gone(app);
  });

  test('one whose client left while its API key was looked up is not counted', async () => {
    const person = await newPerson(app);
    const input = { name: 'A program', scopes: ['READ' as const] };
    const { data } = await app.from({ token: person.accessToken }).query(makeKey, { input });
    const headers = {
      accept: 'text/event-stream',
      authorization: `Bearer ${given(data?.createApiKey.secret)}`,
    };
    const query = 'subscription { presenceChanged { online } }';
    const url = `${await addressOf(app)}/graphql/stream?query=${encodeURIComponent(query)}`;
    let [come, left] = [0, 0];
    app.server.server.on('request', (_request, answer: ServerResponse) => {
      come += 1;
      answer.once('close', () => {
        left += 1;
      });
    });
    await onConnection(app, async (client) => {
      await client.query('begin; lock table api_key in access exclusive mode');
      const asked = [1, 2].map(() =>
        request(url, { headers, agent: false })
          .on('error', () => undefined)
          .end(),
      );
      await expect.poll(() => come).toBe(2);
      for (const each of asked) each.destroy();
      await expect.poll(() => left).toBe(2);
      await client.query('rollback');
    });
    const { response, until } = await stream(app, query, { headers });
    expect(response.statusCode).toBe(200);
    await until('"online":true');
    response.destroy();
    await gone(app);
  });

  test('a process has only so many', async () => {
    const small = await tickApp({ environment: { SOCKETS_MAX: '1' } });
    const first = await live(small, bearer(someone()));
    const { response } = await stream(small, ticks, { headers: { authorization: bearer(someone()) } });
    expect(response.statusCode).toBe(503);
    first.response.destroy();
  });

  test('fields have the rules that they have everywhere', async () => {
    const { until } = await stream(app, 'subscription { adminTicks }', {
      headers: { authorization: bearer(someone()) },
    });
    const text = await until('event: complete\ndata: \n\n');
    expect(text).toMatch(/^:\n\nevent: next\ndata: .*"code":"FORBIDDEN".*\n\nevent: complete\n/);
  });
});

describe('what cannot run is told as a result, and the stream is complete', () => {
  test.each([
    ['{ __typename }', 'BAD_REQUEST'],
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['', 'BAD_REQUEST'],
  ])('%s', async (query, code) => {
    const { response, until } = await stream(app, query, { headers: { authorization: bearer(someone()) } });
    const text = await until('event: complete\ndata: \n\n');
    expect(response.statusCode).toBe(200);
    expect(text).toContain(`"code":"${code}"`);
    await gone(app);
  });

  test('a client that takes no streams, or sends no parameters, is refused', async () => {
    const authorization = bearer(someone());
    const other = await stream(app, ticks, { headers: { accept: 'application/json', authorization } });
    expect(other.response.statusCode).toBe(406);
    const url = `${await addressOf(app)}/graphql/stream?query=${encodeURIComponent(ticks)}&variables=x`;
    const headers = { accept: 'text/event-stream', authorization };
    expect((await openRequest(url, { headers })).statusCode).toBe(400);
  });

  test('a fault of an event is masked, and the stream goes on', async () => {
    const { response, until } = await live(app, bearer(someone()));
    await app.publish('fail');
    await app.publish('after');
    const text = await until('after');
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('a secret of the server');
    response.destroy();
    await gone(app);
  });
});

describe('a stream breaks off', () => {
  test('when its access token expires, and a client with a new one goes on', async () => {
    const claims = { sub: randomUUID(), sid: randomUUID(), role: 'USER' };
    // Long enough to open a stream on a busy machine: it begins with a whole second.
    const options = { issuer: 'tonearm', audience: 'access', expiresIn: 8 } as const;
    const short = jwt.sign(claims, 'a secret that only tests use, of enough length', options);
    const { until } = await live(app, `Bearer ${short}`);
    await until(': 4401 Token expired\n\n');
    await gone(app);
    const tokens = [
      jwt.sign(claims, 'a secret that only tests use, of enough length', options),
      tokenOf(app, someone()),
    ];
    let connections = 0;
    const client = createClient({
      url: `${await addressOf(app)}/graphql/stream`,
      headers: () => ({ authorization: `Bearer ${tokens.shift()}` }),
      retry: async () => undefined,
      on: {
        connected: () => {
          connections += 1;
        },
      },
    });
    const events = client.iterate({ query: ticks });
    const first = events.next();
    await expect.poll(() => connections).toBe(2);
    await expect.poll(() => app.services.sockets.subscriptions).toBe(1);
    await app.publish('with the new one');
    expect((await first).value).toEqual({ data: { ticks: 'with the new one' } });
    client.dispose();
    await gone(app);
  });

  test('when its session is signed out', async () => {
    const person = await newPerson(app);
    const { until } = await live(app, `Bearer ${person.accessToken}`);
    await app.from({ token: person.accessToken }).query(signOut);
    await until(': 4401 This session has been signed out.\n\n');
    const again = await stream(app, ticks, { headers: { authorization: `Bearer ${person.accessToken}` } });
    expect(again.response.statusCode).toBe(401);
    await gone(app);
  });

  test('when the database is away, so that its client comes again', async () => {
    const { response, until } = await live(app, bearer(someone()));
    await app.publish('away');
    const text = await until(': 1013 ');
    expect(text).not.toContain('event: complete');
    await expect.poll(() => response.complete).toBe(true);
    await gone(app);
  });

  test('when its client stops reading', async () => {
    const { response } = await live(app, bearer(someone()));
    response.pause();
    const bulky = await stream(app, 'subscription { tick { text bulk } }', {
      headers: { authorization: bearer(someone()) },
    });
    await expect.poll(() => app.services.sockets.subscriptions).toBe(2);
    bulky.response.pause();
    for (let sent = 0; app.services.sockets.subscriptions === 2 && sent < 5000; sent += 1)
      await app.publish(String(sent));
    expect(app.services.sockets.subscriptions).toBeLessThan(2);
    response.destroy();
    bulky.response.destroy();
    await gone(app);
  });

  test('when the server stops, which waits for nothing else', async () => {
    const other = await tickApp();
    const { response, until } = await live(other, bearer(someone()));
    await other.close();
    const text = await until(': 1001 The server is shutting down\n\n');
    expect(text).not.toContain('event: complete');
    await expect.poll(() => response.complete).toBe(true);
  });
});
