import { randomUUID } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { FaultyResolver } from '../graphql/faulty.resolver.ts';
import { talkers } from '../messages/talkers.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { type HttpAnswer, listen, send } from '../support/http.ts';
import { WaitingResolver, waiting } from './waiting.resolver.ts';

// Queries in a short POST of JSON are answered past Fastify, and nobody should notice. A request with a header of
// Transfer-Encoding takes the usual way.

const schema = buildSchema({ moreResolvers: [FaultyResolver, WaitingResolver] });
const origins = { CORS_ORIGINS: 'https://page.example' };
const app = await testApp({ schema, environment: { LOG_LEVEL: 'info', ...origins } });
const base = await listen(app);
const closed = await testApp({ orm: app.orm, environment: { CATALOG: 'signed-in' } });
const closedBase = await listen(closed);
const proxied = await testApp({ orm: app.orm, environment: { TRUST_PROXY: 'loopback' } });
const proxiedBase = await listen(proxied);
const make = catalogFactory(app.orm);
const song = make.song({
  title: 'A "quoted" \\ title with 𝄞 and é',
  album: make.album({ image: make.image() }),
});
for (let index = 0; index < 30; index += 1) make.song({});
await make.save();
const [user] = await talkers(app, 1);

type Headers = Record<string, string>;
interface Sent extends HttpAnswer {
  /** What Fastify had to do with it. */
  handled: number;
}

/** Sends a body, by default past Fastify. */
async function post(payload: unknown, headers: Headers = {}, address = base): Promise<Sent> {
  const channel = 'tracing:fastify.request.handler:start';
  let handled = 0;
  const count = () => {
    handled += 1;
  };
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const length = headers['transfer-encoding'] ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  subscribe(channel, count);
  const all = { 'content-type': 'application/json', ...length, ...headers };
  const answer = await send(`${address}/graphql`, { method: 'POST', headers: all }, body);
  unsubscribe(channel, count);
  return { ...answer, handled };
}

const usually = (payload: unknown, headers: Headers = {}, address = base) =>
  post(payload, { ...headers, 'transfer-encoding': 'chunked' }, address);

/** Without what differs from one answer to the next. */
function steady({ date, 'x-request-id': id, ...headers }: IncomingHttpHeaders) {
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  return headers;
}

const seen = ({ status, headers, body }: HttpAnswer) => ({
  status,
  headers: steady(headers),
  body: body.toString(),
});

async function lineOf({ log }: TestApp, { headers }: HttpAnswer) {
  const lines = () =>
    log.filter(({ reqId, status }) => reqId === headers['x-request-id'] && status !== undefined);
  await expect.poll(lines).toHaveLength(1);
  return { ...lines()[0], reqId: 0, time: 0, ms: 0, sqlMs: 0 };
}

const viewers: Record<string, Headers> = {
  nobody: {},
  'a user': { authorization: `Bearer ${user?.token}` },
  'a bad token': { authorization: 'Bearer x' },
};

describe.each(Object.entries(viewers))('for %s, past Fastify as with it:', (_viewer, viewer) => {
  test.each<[string, object]>([
    [
      'a song',
      {
        query: 'query ShortSong($id: ID!) { song(id: $id) { id title album { image { url } } audioUrl } }',
        variables: { id: song.id },
      },
    ],
    ['the viewer', { query: 'query ShortMe { me { id email } }' }],
    ['a field for users', { query: '{ messages(first: 1) { nodes { id } } }' }],
    ['a field for administrators', { query: '{ messageLog(first: 1) { nodes { id } } }' }],
    ['a fault', { query: '{ __typename broken }' }],
    ['something missing', { query: '{ song(id: "00000000-0000-7000-8000-000000000000") { id } }' }],
    [
      'one of two operations',
      { query: 'query A { __typename } query B { b: __typename }', operationName: 'B' },
    ],
    ['a long page', { query: '{ songs(first: 30) { nodes { id title audioUrl } } }' }],
  ])('%s', async (_name, payload) => {
    for (const more of [{}, { origin: 'https://page.example' }, { origin: 'https://other.example' }]) {
      const headers = { ...viewer, ...more };
      const short = await post(payload, headers);
      const usual = await usually(payload, headers);
      expect([short.handled, usual.handled]).toEqual([0, 1]);
      expect(seen(short)).toEqual(seen(usual));
      expect(await lineOf(app, short)).toEqual(await lineOf(app, usual));
    }
  });
});

test.each<[string, Headers]>([
  ['a chain', { 'x-forwarded-for': '192.0.2.7, 127.0.0.1', 'x-forwarded-proto': 'http, https' }],
  ['another name', { 'x-forwarded-for': '2001:db8::7', 'x-forwarded-host': 'a.example, music.example' }],
  ['nothing', {}],
])(
  'behind a proxy that tells of %s, the client and the links are those of others',
  async (_name, headers) => {
    const payload = {
      query: 'query ShortLink($id: ID!) { song(id: $id) { audioUrl } }',
      variables: { id: song.id },
    };
    for (const [server, address] of [
      [proxied, proxiedBase],
      [app, base],
    ] as const) {
      const short = await post(payload, headers, address);
      const usual = await usually(payload, headers, address);
      expect([short.handled, usual.handled]).toEqual([0, 1]);
      expect(seen(short)).toEqual(seen(usual));
      expect(await lineOf(server, short)).toEqual(await lineOf(server, usual));
    }
  },
);

test('where the catalog is for members, strangers get nothing here, either', async () => {
  const payload = { query: '{ songs(first: 1) { nodes { id } } }' };
  const short = await post(payload, {}, closedBase);
  expect([short.handled, short.body.includes('UNAUTHENTICATED')]).toEqual([0, true]);
  expect(seen(short)).toEqual(seen(await usually(payload, {}, closedBase)));
});

test('a session that has ended is over here, too', async () => {
  const payload = { query: '{ messages(first: 1) { nodes { id } } }' };
  const sessionId = randomUUID();
  const { accounts } = app.services;
  const { token } = accounts.tokens.makeAccessToken(String(user?.id), sessionId, Role.USER);
  const headers = { authorization: `Bearer ${token}` };
  const before = await post(payload, headers);
  expect([before.handled, before.status, before.body.includes('REVOKED')]).toEqual([0, 200, false]);
  await transaction(app.orm.em, (changes) => accounts.revocations.announceSessions(changes, [sessionId]));
  await expect.poll(async () => (await post(payload, headers)).status).toBe(401);
  const after = await post(payload, headers);
  expect([after.handled, after.body.includes('REVOKED')]).toEqual([0, true]);
});

describe('the usual way is taken, as by requests that come in parts, by', () => {
  test.each<[string, unknown, Headers?]>([
    [
      'a mutation',
      { query: 'mutation { sendMessage(input: { receiverId: "x", content: "" }) { errors { code } } }' },
    ],
    ['a subscription', { query: 'subscription { presenceChanged { user { id } } }' }],
    ['a document that is not valid', { query: '{ nothing }' }],
    [
      'an operation that is too expensive',
      { query: '{ albums(first: 100) { nodes { songs { album { songs { album { songs { id } } } } } } } }' },
    ],
    ['a hash of no document', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
    ['no JSON', '{'],
    ['a list', [{ query: '{ __typename }' }]],
    ['a poisoned body', '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}'],
    ['one poisoned by escapes', '{"query":"{ __typename }","variables":{"\\u005f_proto__":{"a":1}}}'],
    ['an API key', { query: '{ __typename }' }, { authorization: 'Bearer tonearm_key_0' }],
    ['another charset', { query: '{ __typename }' }, { 'content-type': 'application/json; charset=latin1' }],
    ['text, which pages of others may send', { query: '{ __typename }' }, { 'content-type': 'text/plain' }],
    ['a packed body', { query: '{ __typename }' }, { 'content-encoding': 'gzip' }],
    ['an invalid host', { query: '{ __typename }' }, { host: 'a b' }],
    ['a type that is not JSON', { query: '{ __typename }' }, { accept: 'text/html' }],
    ['a long body', { query: '{ __typename }', variables: { more: 'x'.repeat(20_000) } }],
  ])('%s', async (_name, payload, headers = {}) => {
    const answer = await post(payload, headers);
    const usual = await usually(payload, headers);
    expect(seen(answer)).toEqual(seen(usual));
    expect(answer.handled).toBe(usual.handled);
    const { query } = payload as { query?: string };
    if (query === '{ __typename }' && answer.status === 200) expect(answer.handled).toBe(1);
  });

  test('a body that arrives later than its head', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
    const late = request(`${base}/graphql`, { method: 'POST', headers });
    late.write(body.slice(0, 5));
    await new Promise((resolve) => setImmediate(resolve));
    late.end(body.slice(5));
    const [response] = await once(late, 'response');
    expect(JSON.parse(await text(response)).data).toEqual({ __typename: 'Query' });
  });
});

test('answers are compressed for who takes that, once it is known that they are long', async () => {
  const page = { query: 'query ShortPage($n: Int!) { songs(first: $n) { nodes { id title audioUrl } } }' };
  const packed = { 'accept-encoding': 'gzip' };
  const long = { ...page, variables: { n: 30 } };
  const first = await post(long, packed);
  expect([first.handled, first.headers['content-encoding']]).toEqual([1, 'gzip']);
  const again = await post(long, packed);
  expect([again.handled, again.headers['content-encoding']]).toEqual([1, 'gzip']);
  const name = { query: 'query ShortName { __typename }' };
  expect((await post(name, packed)).handled).toBe(1);
  const short = await post(name, packed);
  expect(short.handled).toBe(0);
  expect(seen(short)).toEqual(seen(await usually(name, packed)));
});

describe('while requests wait', () => {
  beforeEach(() => waiting.reset());

  test('they take places like others, wait for them, and are refused like others', async () => {
    const environment = { REQUESTS_AT_ONCE: '2', REQUESTS_WAITING: '0', REQUEST_WAIT_MS: '100' };
    const small = await testApp({ orm: app.orm, schema, environment });
    const address = await listen(small);
    const slow = post({ query: 'query ShortWait { waiting }' }, {}, address);
    await waiting.arrived();
    // A client has half of the places.
    const second = { query: 'query ShortSecond { __typename }' };
    const [refused, usual] = await Promise.all([post(second, {}, address), usually(second, {}, address)]);
    expect([refused.status, refused.headers['retry-after'], seen(refused)]).toEqual([503, '1', seen(usual)]);
    const other = { authorization: `Bearer ${user?.token}` };
    expect(await post({ query: 'query ShortOther { __typename }' }, other, address)).toMatchObject({
      ...{ status: 200, handled: 0 },
    });
    waiting.open();
    expect(await slow).toMatchObject({ status: 200, handled: 0 });
    const later = await post({ query: 'query ShortLater { __typename }' }, {}, address);
    expect(later).toMatchObject({ status: 200, handled: 0 });
  });

  test('a client that leaves gives its place back, and a stop waits for who is left', async () => {
    const stopping = await testApp({ orm: app.orm, schema });
    const address = new URL(await listen(stopping));
    const body = JSON.stringify({ query: 'query ShortLeave { waiting }' });
    const socket = connect(Number(address.port), address.hostname);
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    socket.write(head + body);
    await waiting.arrived();
    const stopped = stopping.close();
    // It listens no longer, and waits.
    await expect
      .poll(() =>
        send(`${address.origin}/health`).then(
          () => 'answered',
          ({ code }) => code,
        ),
      )
      .toBe('ECONNREFUSED');
    const ended = vi.fn();
    void stopped.then(ended);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).not.toHaveBeenCalled();
    socket.destroy();
    waiting.open();
    await stopped;
  });
});
