import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/media/media.service.ts';
import { testApp } from '../support/app.ts';
import { listen, send } from '../support/http.ts';
import { dateJustBeforeTheSecond, storeBytes } from './stored-files.ts';

const app = await testApp();
const base = await listen(app);
const size = 100_000;
const { key, bytes } = await storeBytes(app.store, size);
const url = `${base}/media/${key}`;

const get = (headers: Record<string, string> = {}, method = 'GET') => send(url, { method, headers });

test('GET returns the whole media file, byte for byte', async () => {
  const { status, headers, body } = await get();
  expect(status).toBe(200);
  expect(body.equals(bytes)).toBe(true);
  expect(headers).toMatchObject({
    'content-length': String(size),
    'content-type': 'audio/mpeg',
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  expect(headers['content-range']).toBeUndefined();
});

test('HEAD of a media file answers the same without the body', async () => {
  const whole = await get();
  const { status, headers, body } = await get({}, 'HEAD');
  expect([status, body.length]).toEqual([200, 0]);
  for (const name of [
    'content-length',
    'content-type',
    'accept-ranges',
    'etag',
    'last-modified',
    'cache-control',
  ]) {
    expect(headers[name]).toBe(whole.headers[name]);
  }
});

describe('one range of a media file', () => {
  test.each<[string, number, number]>([
    ['bytes=0-0', 0, 0],
    ['bytes=0-499', 0, 499],
    ['bytes=500-999', 500, 999],
    ['bytes=100-', 100, size - 1],
    [`bytes=${size - 1}-`, size - 1, size - 1],
    ['bytes=-1', size - 1, size - 1],
    ['bytes=-500', size - 500, size - 1],
    [`bytes=99000-${size * 2}`, 99_000, size - 1],
    [`bytes=-${size * 2}`, 0, size - 1],
    ['bytes=0-', 0, size - 1],
  ])('%s returns the bytes %i to %i', async (range, from, to) => {
    const { status, headers, body } = await get({ range });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${from}-${to}/${size}`);
    expect(headers['content-length']).toBe(String(to - from + 1));
    expect(body.equals(bytes.subarray(from, to + 1))).toBe(true);
  });

  test.each([`bytes=${size}-`, `bytes=${size}-${size + 5}`, `bytes=${size * 2}-`, 'bytes=-0'])(
    'the range %s is 416 with the size',
    async (range) => {
      const { status, headers, body } = await get({ range });
      expect([status, headers['content-range']]).toEqual([416, `bytes */${size}`]);
      expect(body.length).toBeLessThan(200);
    },
  );
});

test.each(['bytes=0-9', 'bytes=-1', `bytes=${size}-`, 'nonsense'])(
  'HEAD ignores ranges: with %s it answers as without',
  async (range) => {
    const { status, headers, body } = await get({ range }, 'HEAD');
    expect([status, headers['content-length'], headers['content-range'], body.length]).toEqual([
      200,
      String(size),
      undefined,
      0,
    ]);
  },
);

test('the entity tag is strong, and derived from the content', async () => {
  const { headers } = await get();
  expect(headers.etag).toBe(`"${sha256Of(bytes)}"`);
});

test.each(['bytes', 'bytes=', 'bytes=a-b', 'bytes=5-3', 'bytes=1.5-3', 'items=0-5', 'bytes=--5', 'nonsense'])(
  'the malformed range %s is refused or ignored',
  async (range) => {
    const { status, headers, body } = await get({ range });
    if (status === 416) expect(headers['content-range']).toBe(`bytes */${size}`);
    else expect([status, body.equals(bytes)]).toEqual([200, true]);
  },
);

test.each(['bytes=0-0,2-2', 'bytes=0-9, 50-59, -5', `bytes=${'0-1,'.repeat(500)}0-1`])(
  'several ranges are answered with the whole file, and not more: %#',
  async (range) => {
    const { status, body } = await get({ range });
    expect([200, 206]).toContain(status);
    expect(body.length).toBeLessThanOrEqual(size);
    if (status === 200) expect(body.equals(bytes)).toBe(true);
  },
);

describe('If-Range', () => {
  test('returns the range of an unchanged file', async () => {
    const { headers } = await get();
    for (const name of ['etag', 'last-modified']) {
      const { status, body } = await get({ range: 'bytes=10-19', 'if-range': String(headers[name]) });
      expect([name, status, body.equals(bytes.subarray(10, 20))]).toEqual([name, 206, true]);
    }
  });

  test('returns the whole file for a weak tag, even of this file, and for another date', async () => {
    const { headers } = await get();
    const later = new Date(Date.parse(String(headers['last-modified'])) + 1000).toUTCString();
    for (const condition of [`W/${headers.etag}`, later, `"x", ${headers.etag}`]) {
      const { status, body } = await get({ range: 'bytes=10-19', 'if-range': condition });
      expect([condition, status, body.length]).toEqual([condition, 200, size]);
    }
  });

  test.each(['"another"', 'W/"another"', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'returns the whole file if it is a different one: %s',
    async (condition) => {
      const { status, body } = await get({ range: 'bytes=10-19', 'if-range': condition });
      expect([status, body.equals(bytes)]).toEqual([200, true]);
    },
  );
});

describe('a file that the client has cached', () => {
  test('is not sent again', async () => {
    const { headers } = await get();
    const { etag = '', 'last-modified': modified = '' } = headers;
    for (const condition of [
      { 'if-none-match': etag },
      { 'if-none-match': `"x", ${etag}` },
      { 'if-none-match': `W/${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': modified },
    ]) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await get(condition, method);
        expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, etag]);
        // Only the length of the file might stand here.
        expect(answer.headers['content-length']).toBeUndefined();
      }
    }
  });

  test('is sent if it changed', async () => {
    for (const condition of [
      { 'if-none-match': '"x"' },
      { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    ]) {
      expect((await get(condition)).status).toBe(200);
    }
  });
});

test('If-Match and If-Unmodified-Since answer 412 for a different file', async () => {
  const { headers } = await get();
  const { etag = '', 'last-modified': modified = '' } = headers;
  for (const [condition, status] of [
    [{ 'if-match': etag }, 200],
    [{ 'if-match': `"x", ${etag}` }, 200],
    [{ 'if-match': '*' }, 200],
    [{ 'if-match': '"x"' }, 412],
    [{ 'if-match': `W/${etag}` }, 412],
    [{ 'if-unmodified-since': modified }, 200],
    [{ 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 412],
  ] as const) {
    expect([condition, (await get(condition)).status]).toEqual([condition, status]);
  }
});

test('the date of a file is cut to seconds, and a precondition with it holds', async () => {
  const stored = await storeBytes(app.store);
  await dateJustBeforeTheSecond(path.join(app.store.folder, stored.key));
  const address = `${base}/media/${stored.key}`;
  const modified = String((await send(address)).headers['last-modified']);
  expect(modified).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
  const range = 'bytes=10-19';
  expect((await send(address, { headers: { range, 'if-range': modified } })).status).toBe(206);
  expect((await send(address, { headers: { 'if-unmodified-since': modified } })).status).toBe(200);
});
