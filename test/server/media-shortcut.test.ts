import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MediaUrls } from '../../src/media/link-signing.service.ts';
import { storeBytes } from '../media/stored-files.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type HttpAnswer, listen, open, send } from '../support/http.ts';

const app = await testApp();
const base = await listen(app);
const { key, bytes } = await storeBytes(app.store, 100_000);
const url = `${base}/media/${key}`;
// Files that were asked for before take the shortcut.
await send(url);

/** Sends a request, and counts what Fastify has to do with it. */
async function counted(ask: () => Promise<HttpAnswer>): Promise<HttpAnswer & { handled: number }> {
  const channel = 'tracing:fastify.request.handler:start';
  let handled = 0;
  const count = () => {
    handled += 1;
  };
  subscribe(channel, count);
  const answer = await ask();
  unsubscribe(channel, count);
  return { ...answer, handled };
}

/** Without what differs from one answer to the next. */
function steady({ date, 'x-request-id': id, ...headers }: IncomingHttpHeaders) {
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  return headers;
}

const linesOf = ({ log }: TestApp, answer: HttpAnswer) =>
  log.filter(({ reqId }) => reqId === answer.headers['x-request-id']);

test.each([
  {},
  { range: 'bytes=10-19' },
  { range: 'bytes=-5' },
  { range: 'bytes=0-0,5-5' },
  { 'if-none-match': '"x"' },
  { range: 'bytes=0-9', 'if-range': '"x"' },
  { connection: 'keep-alive' },
  { cookie: 'a=b', authorization: 'Bearer x', 'x-request-id': 'mine' },
])('a file that is asked for again is answered past Fastify, as with it: %o', async (headers) => {
  const again = await counted(() => send(url, { headers }));
  // An origin that may not read it changes nothing but the way.
  const usual = await counted(() => send(url, { headers: { ...headers, origin: 'https://other.example' } }));
  expect([again.handled, usual.handled]).toEqual([0, 1]);
  expect([again.status, steady(again.headers)]).toEqual([usual.status, steady(usual.headers)]);
  expect(again.body.equals(usual.body)).toBe(true);
  await expect.poll(() => [...linesOf(app, again), ...linesOf(app, usual)]).toHaveLength(2);
  const [line, usualLine] = [...linesOf(app, again), ...linesOf(app, usual)];
  const common = ['level', 'method', 'url', 'ip', 'status', 'msg', 'ms', 'pid', 'hostname', 'time', 'reqId'];
  expect(Object.keys(line ?? {}).toSorted()).toEqual(common.toSorted());
  const differing = { reqId: 0, time: 0, ms: 0 };
  expect({ ...line, ...differing }).toEqual({ ...usualLine, ...differing });
});

test.each<[string, Record<string, string>, number]>([
  ['an origin', { origin: 'http://localhost:3000' }, 200],
  ['a precondition that fails', { 'if-match': '"x"' }, 412],
  ['a tag that the client has', { 'if-none-match': '*' }, 304],
  ['a range outside of the file', { range: 'bytes=999999-' }, 416],
  ['an invalid host', { host: 'a b' }, 400],
  ['an encoded body', { 'content-encoding': 'gzip' }, 415],
])('a request with %s takes the usual way', async (_name, headers, status) => {
  const answer = await send(url, { headers });
  expect(answer.status).toBe(status);
  if (headers.origin) expect(answer.headers['access-control-allow-origin']).toBe(headers.origin);
});

test.each(['HEAD', 'POST', 'DELETE'])('%s takes the usual way', async (method) => {
  const { status, body } = await send(url, { method });
  expect([method, status, body.equals(bytes)]).toEqual([method, method === 'HEAD' ? 200 : 404, false]);
});

test('a file that was removed is 404 here as well', async () => {
  const removed = await storeBytes(app.store);
  expect((await send(`${base}/media/${removed.key}`)).status).toBe(200);
  await rm(path.join(app.store.folder, removed.key));
  const { status, body } = await send(`${base}/media/${removed.key}`);
  expect([status, JSON.parse(body.toString())]).toEqual([404, { error: 'File not found.' }]);
});

test('with signed links, a file that was served before is not served without its signature', async () => {
  const environment = { MEDIA_URLS: 'signed', MEDIA_URL_MINUTES: '10' };
  const signed = await testApp({ orm: app.orm, environment });
  const address = await listen(signed);
  const stored = await storeBytes(signed.store);
  const { jwtSecret: secret = '' } = signed.config.accounts;
  const link = new MediaUrls({ signed: true, minutes: 10, secret }).url(address, stored.key);
  expect((await send(link)).status).toBe(200);
  const again = await counted(() => send(link));
  const usual = await counted(() => send(link, { headers: { origin: 'https://other.example' } }));
  expect([again.handled, usual.handled]).toEqual([0, 1]);
  const tillThen = { 'cache-control': expect.stringMatching(/^private, max-age=\d+$/) };
  expect(steady(again.headers)).toEqual({ ...steady(usual.headers), ...tillThen });
  expect([again.status, again.body.equals(usual.body)]).toEqual([200, true]);
  await expect.poll(() => linesOf(signed, again)).toMatchObject([{ url: `/media/${stored.key}` }]);
  const bare = `${address}/media/${stored.key}`;
  const altered = link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  const later = link.replace(/expires=\d/, (begin) => begin.replace(/\d$/, '9'));
  for (const refused of [bare, altered, later, `${link}&expires=1`, `${link}&x=1`.replace('signature', 's')])
    expect((await send(refused)).status).toBe(403);
});

test('behind a proxy, the log has the address of the client for files, too', async () => {
  const proxied = await testApp({ orm: app.orm, environment: { TRUST_PROXY: 'loopback' } });
  const address = await listen(proxied);
  const stored = await storeBytes(proxied.store);
  for (let time = 0; time < 2; time += 1) {
    const headers = { 'x-forwarded-for': '198.51.100.1, 192.0.2.7' };
    const answer = await counted(() => send(`${address}/media/${stored.key}`, { headers }));
    expect(answer.handled).toBe(1 - time);
    await expect.poll(() => linesOf(proxied, answer)).toMatchObject([{ ip: '192.0.2.7', status: 200 }]);
  }
});

test.each([{}, { range: 'bytes=10-19' }, { 'if-range': '"x"', range: 'bytes=0-9' }])(
  'a file that the server in front sends is named past Fastify, as with it: %o',
  async (headers) => {
    const environment = { MEDIA_DELIVERY: 'x-accel-redirect', TRUST_PROXY: 'loopback' };
    const passing = await testApp({ orm: app.orm, environment });
    const stored = await storeBytes(passing.store);
    const address = `${await listen(passing)}/media/${stored.key}`;
    await send(address, { headers });
    const again = await counted(() => send(address, { headers }));
    const origin = 'https://other.example';
    const usual = await counted(() => send(address, { headers: { ...headers, origin } }));
    expect([again.handled, usual.handled]).toEqual([0, 1]);
    expect(again.headers['x-accel-redirect']).toBe(`/stored-media/${stored.key}`);
    expect([again.status, steady(again.headers)]).toEqual([usual.status, steady(usual.headers)]);
    expect([again.body.length, usual.body.length]).toEqual([0, 0]);
  },
);

test('a stop lets a download on this way complete, and refuses further ones', async () => {
  const stopping = await testApp({ orm: app.orm });
  const address = await listen(stopping);
  const large = await storeBytes(stopping.store, 30_000_000);
  await send(`${address}/media/${large.key}`, { headers: { range: 'bytes=0-9' } });
  const response = await open(`${address}/media/${large.key}`);
  await once(response, 'readable');
  const closed = stopping.close();
  await expect
    .poll(() =>
      send(`${address}/media/${large.key}`).then(
        () => 'answered',
        ({ code }) => code,
      ),
    )
    .toBe('ECONNREFUSED');
  let received = 0;
  for await (const chunk of response) received += chunk.length;
  expect(received).toBe(30_000_000);
  await closed;
});
