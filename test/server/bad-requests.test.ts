import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { listen, send } from '../support/http.ts';

const app = await testApp({ environment: { REQUEST_BODY_MAX_BYTES: '2048' } });
const url = await listen(app);
const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ __typename }' });

const post = (headers: Record<string, string>, payload = body) =>
  send(`${url}/graphql`, { method: 'POST', headers }, payload);

/** Writes bytes that no HTTP client would. */
async function sendRaw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.end(bytes);
  return text(socket);
}

test('bodies of any JSON type in UTF-8 are accepted', async () => {
  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
  ]) {
    expect((await post({ 'content-type': type })).status).toBe(200);
  }
});

describe('request bodies', () => {
  test('that are too large are 413, announced or not', async () => {
    const large = JSON.stringify({ query: `{ ${'x'.repeat(2048)} }` });
    for (const headers of [
      { ...json, 'content-length': String(large.length) },
      { ...json, 'transfer-encoding': 'chunked' },
    ]) {
      const { status, body } = await post(headers, large);
      expect([status, Object.keys(JSON.parse(body.toString()))]).toEqual([413, ['error']]);
    }
  });

  test.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'nonsense',
    'application/json; charset=latin1',
    'application/json; charset=utf-16',
  ])('of type %s are 415', async (type) => {
    const { status, body } = await post({ 'content-type': type });
    expect([status, Object.keys(JSON.parse(body.toString()))]).toEqual([415, ['error']]);
  });

  test.each(['gzip', 'br', 'deflate', 'nonsense'])('encoded with %s are 415', async (encoding) => {
    expect((await post({ ...json, 'content-encoding': encoding })).status).toBe(415);
  });

  test.each(['{', '{"query": "{ __typename }"', '{"__proto__": {"query": "{ __typename }"}}', '\xff'])(
    'of invalid JSON are 400: %s',
    async (payload) => {
      const { status, body } = await post(json, payload);
      expect([status, Object.keys(JSON.parse(body.toString()))]).toEqual([400, ['error']]);
    },
  );
});

describe('the Host header', () => {
  test.each(['localhost', 'music.example:443', '127.0.0.1:4000', '[::1]:4000', 'MUSIC.example'])(
    'may be %s',
    async (host) => {
      expect((await send(`${url}/health`, { headers: { host } })).status).toBe(200);
    },
  );

  test.each([
    'evil.example/path',
    'user@host',
    'a b',
    '<script>',
    'host:port',
    'host:123456',
    '[::1',
    'a"b',
    'x'.repeat(254),
  ])('may not be %s', async (host) => {
    const { status, body } = await send(`${url}/health`, { headers: { host } });
    expect([status, JSON.parse(body.toString())]).toEqual([400, { error: 'The Host header is invalid.' }]);
  });

  test('is required', async () => {
    expect(await sendRaw('GET /health HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await sendRaw('GET /health HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });
});

test('request headers that are too large are 431', async () => {
  expect((await send(`${url}/health`, { headers: { padding: 'x'.repeat(20_000) } })).status).toBe(431);
});

test('a request that is not HTTP is 400', async () => {
  expect(await sendRaw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await sendRaw('GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 400 /,
  );
});

test.each(['/nowhere', '/graphql/', '/graphql/x', '/media', '/.env', '/healthz', `/${'x'.repeat(5000)}`])(
  'an unknown route is 404, as JSON: %s',
  async (path) => {
    const { status, headers, body } = await send(`${url}${path}`);
    expect([status, JSON.parse(body.toString())]).toEqual([404, { error: 'Not found' }]);
    expect(headers['content-type']).toContain('application/json');
  },
);

test('the server still works after bad requests', async () => {
  expect((await post(json)).status).toBe(200);
  expect(app.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
