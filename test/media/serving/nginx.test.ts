import { once } from 'node:events';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { MediaUrls } from '../../../src/media/link-signing.service.ts';
import { renditionKey } from '../../../src/media/media-formats.model.ts';
import { stageFile } from '../../../src/media/staged-file.service.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { listen, send } from '../../support/http.ts';
import { hasNginx, startNginx, withNginx } from '../../support/nginx.ts';
import { dateJustBeforeTheSecond, photograph, storeBytes, storePicture } from '../stored-files.ts';

const delivered = { MEDIA_DELIVERY: 'x-accel-redirect', TRUST_PROXY: 'loopback' };

async function appBehindNginx(environment: Record<string, string> = {}) {
  const app = await testApp({ environment: { ...delivered, ...environment } });
  const direct = await listen(app);
  return { app, direct, base: await startNginx({ behind: direct, media: app.store.folder }) };
}

/** The last request in Tonearm's log. */
const logged = (app: TestApp) => app.log.filter(({ status }) => status !== undefined).at(-1);

describe.skipIf(!hasNginx)(withNginx, async () => {
  const { app, base, direct } = hasNginx ? await appBehindNginx() : ({} as never);
  const size = 100_000;
  const { key, bytes } = hasNginx ? await storeBytes(app.store, size) : ({} as never);
  if (hasNginx) await dateJustBeforeTheSecond(path.join(app.store.folder, key));
  const get = (headers: Record<string, string> = {}, method = 'GET') =>
    send(`${base}/media/${key}`, { method, headers });

  test('the bytes of a file come from nginx, and the headers from Tonearm', async () => {
    const ours = await send(`${direct}/media/${key}`);
    expect([ours.headers['x-accel-redirect'], ours.body.length]).toEqual([`/stored-media/${key}`, 0]);
    const { status, headers, body } = await get({ origin: 'http://localhost:3000' });
    expect([status, body.equals(bytes)]).toEqual([200, true]);
    expect(headers).toMatchObject({
      server: 'nginx',
      'content-length': String(size),
      'content-type': 'audio/mpeg',
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'access-control-allow-origin': 'http://localhost:3000',
      vary: 'Origin',
      etag: ours.headers.etag,
      'last-modified': ours.headers['last-modified'],
    });
    expect(headers['x-accel-redirect']).toBeUndefined();
    expect(logged(app)).toMatchObject({ reqId: headers['x-request-id'], url: `/media/${key}`, status: 200 });
  });

  test.each<[string, number, number]>([
    ['bytes=0-0', 0, 0],
    ['bytes=500-999', 500, 999],
    ['bytes=100-', 100, size - 1],
    ['bytes=-500', size - 500, size - 1],
    [`bytes=-${size * 2}`, 0, size - 1],
    [`bytes=99000-${size * 2}`, 99_000, size - 1],
  ])('the range %s returns the bytes %i to %i', async (range, from, to) => {
    const { status, headers, body } = await get({ range });
    expect([status, headers['content-range']]).toEqual([206, `bytes ${from}-${to}/${size}`]);
    expect(body.equals(bytes.subarray(from, to + 1))).toBe(true);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([`bytes=${size}-`, 'bytes=-0'])('the range %s is 416 with the size', async (range) => {
    const { status, headers } = await get({ range });
    expect([status, headers['content-range']]).toEqual([416, `bytes */${size}`]);
  });

  test('several ranges are answered with the whole file', async () => {
    const { status, body } = await get({ range: 'bytes=0-0,2-2' });
    expect([status, body.equals(bytes)]).toEqual([200, true]);
  });

  test('HEAD answers the same without the body', async () => {
    const whole = await get();
    const { status, headers, body } = await get({ range: 'bytes=0-9' }, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    for (const name of ['content-length', 'content-type', 'accept-ranges', 'etag', 'last-modified'])
      expect([name, headers[name]]).toEqual([name, whole.headers[name]]);
  });

  test('preconditions hold for the tag and the date of the answer', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await get()).headers;
    const long = 'Thu, 01 Jan 1970 00:00:00 GMT';
    const range = { range: 'bytes=10-19' };
    for (const [headers, status] of [
      [{ 'if-none-match': etag }, 304],
      [{ 'if-none-match': `"x", W/${etag}` }, 304],
      [{ 'if-none-match': '"x"' }, 200],
      [{ 'if-modified-since': modified }, 304],
      [{ 'if-modified-since': long }, 200],
      [{ 'if-match': etag }, 200],
      [{ 'if-match': '"x"' }, 412],
      [{ 'if-unmodified-since': modified }, 200],
      [{ 'if-unmodified-since': long }, 412],
      [{ ...range, 'if-range': etag }, 206],
      [{ ...range, 'if-range': modified }, 206],
      [{ ...range, 'if-range': '"x"' }, 200],
      [{ ...range, 'if-range': `W/${etag}` }, 200],
      [{ ...range, 'if-match': etag }, 206],
    ] as const) {
      const answer = await get(headers);
      expect([headers, answer.status]).toEqual([headers, status]);
      if (status === 206) expect(answer.body.equals(bytes.subarray(10, 20))).toBe(true);
      if (status === 200) expect(answer.body.equals(bytes)).toBe(true);
    }
  });

  test('a rendition of a picture is made here, and sent by nginx', async () => {
    const picture = await photograph({ width: 900, height: 600 });
    const image = await storePicture(app.orm.em, app.store, picture);
    const { status, headers, body } = await send(`${base}/media/${renditionKey(image.key, 128)}`);
    expect([status, headers['content-type'], headers.etag]).toEqual([
      200,
      'image/webp',
      `"${image.key.slice(10, 74)}-128"`,
    ]);
    expect(await sharp(body).metadata()).toMatchObject({ format: 'webp', width: 128 });
    expect((await send(`${base}/media/${image.key}`)).body.length).toBe(image.size);
  });

  test('what is removed is 404 at once', async () => {
    const stored = await storeBytes(app.store);
    const address = `${base}/media/${stored.key}`;
    expect((await send(address)).status).toBe(200);
    await rm(path.join(app.store.folder, stored.key));
    const { status, body } = await send(address);
    expect([status, JSON.parse(body.toString())]).toEqual([404, { error: 'File not found.' }]);
  });

  test('clients cannot reach the location, nor other files of the folder', async () => {
    const staged = await stageFile(app.store.stagingFolder, Buffer.from('the secret'));
    const hidden = `.incoming/${path.basename(staged.path)}`;
    await writeFile(path.join(app.store.folder, 'secret'), 'the secret');
    const addresses = [
      `/stored-media/${key}`,
      `//stored-media/${key}`,
      `/stored%2dmedia/${key}`,
      `/%73tored-media/${key}`,
      `/./stored-media/${key}`,
      `/media/../stored-media/${key}`,
      `/media/%2e%2e/stored-media/${key}`,
      `/stored-media/../stored-media/${key}`,
      '/stored-media/secret',
      `/stored-media/${hidden}`,
      '/stored-media',
      '/stored-media/',
      '/stored-media../secret',
      `/media/${hidden}`,
      '/media/secret',
      `/media/../stored-media/secret`,
      `/media/audio/..%2f..%2fsecret`,
    ];
    for (const address of addresses) {
      // A client that sends the header itself gains nothing.
      const headers = { 'x-accel-redirect': `/stored-media/${key}`, 'x-sendfile': '/etc/passwd' };
      for (const method of ['GET', 'HEAD']) {
        const { status, body } = await send(`${base}${address}`, { method, headers });
        expect([address, [400, 403, 404].includes(status)]).toEqual([address, true]);
        expect([address, body.includes('the secret'), body.equals(bytes)]).toEqual([address, false, false]);
      }
    }
    await staged.discard();
  });

  test('symbolic links are not followed', async () => {
    const linked = `audio/aa/${'a'.repeat(64)}.mp3`;
    await mkdir(path.join(app.store.folder, 'audio/aa'), { recursive: true });
    await symlink(path.join(app.store.folder, key), path.join(app.store.folder, linked));
    expect((await send(`${base}/media/${linked}`)).status).toBe(404);
  });

  test('the rest of the API works as without nginx', async () => {
    const answer = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect([answer.status, await answer.json()]).toMatchObject([200, { data: { __typename: 'Query' } }]);
    expect((await send(`${base}/media/nothing`)).status).toBe(404);
    const socket = new WebSocket(`${base.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'ping' }));
    expect(JSON.parse(String((await once(socket, 'message'))[0]))).toEqual({ type: 'pong' });
    socket.close();
  });
});

describe.skipIf(!hasNginx)(`signed links ${withNginx}`, async () => {
  const environment = { MEDIA_URLS: 'signed', MEDIA_URL_MINUTES: '10' };
  const { app, base } = hasNginx ? await appBehindNginx(environment) : ({} as never);

  test('are checked here for each request, and their answers are private', async () => {
    const { key, bytes } = await storeBytes(app.store);
    const { jwtSecret: secret = '' } = app.config.accounts;
    const link = new MediaUrls({ signed: true, minutes: 10, secret }).url(base, key);
    const { status, headers, body } = await send(link, { headers: { range: 'bytes=0-9' } });
    expect([status, body.equals(bytes.subarray(0, 10))]).toEqual([206, true]);
    expect(headers['cache-control']).toMatch(/^private, max-age=\d+$/);
    for (const wrong of [`${base}/media/${key}`, `${link}A`, link.replace(/expires=\d/, 'expires=9')]) {
      const answer = await send(wrong);
      expect([answer.status, answer.headers['cache-control'], answer.body.equals(bytes)]).toEqual([
        403,
        'no-store',
        false,
      ]);
    }
  });
});
