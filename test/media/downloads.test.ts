import { once } from 'node:events';
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { listen, open, send } from '../support/http.ts';
import { onLinux, openFilesBelow } from './serving/open-descriptors.ts';
import { storeBytes } from './stored-files.ts';

const app = await testApp();
const base = await listen(app);
const large = await storeBytes(app.store, 50_000_000, 'flac');
const url = `${base}/media/${large.key}`;

const openFiles = () => openFilesBelow(app.store.folder);

describe.runIf(onLinux)('a file that is downloaded', () => {
  test('is open once for all clients, and stays open for the next after they leave', async () => {
    const responses = await Promise.all(Array.from({ length: 20 }, () => open(url)));
    for (const response of responses) await once(response, 'readable');
    expect(await openFiles()).toEqual([large.key]);
    for (const response of responses) response.destroy();
    expect((await send(url, { headers: { range: 'bytes=0-9' } })).body).toHaveLength(10);
    expect(await openFiles()).toEqual([large.key]);
  });

  test('is not opened for those who only look', async () => {
    const { key } = await storeBytes(app.store);
    for (const headers of [{ 'if-none-match': '*' }, { range: 'bytes=99999999-' }])
      await send(`${base}/media/${key}`, { headers });
    await send(`${base}/media/${key}`, { method: 'HEAD' });
    expect(await openFiles()).not.toContain(key);
  });

  test('is 404 as soon as it is removed, and complete for those who read it already', async () => {
    const { key, bytes } = await storeBytes(app.store, 20_000_000);
    const response = await open(`${base}/media/${key}`);
    await once(response, 'readable');
    await rm(path.join(app.store.folder, key));
    expect((await send(`${base}/media/${key}`)).status).toBe(404);
    expect((await buffer(response)).equals(bytes)).toBe(true);
    await expect.poll(openFiles).not.toContain(key);
  });
});

test('a file is looked up once for all its requests', async () => {
  const { key } = await storeBytes(app.store);
  const head = app.store.head.bind(app.store);
  let lookUps = 0;
  app.store.head = (name) => {
    lookUps += 1;
    return head(name);
  };
  for (let count = 0; count < 10; count += 1)
    expect((await send(`${base}/media/${key}`, { headers: { range: 'bytes=5-9' } })).status).toBe(206);
  app.store.head = head;
  expect(lookUps).toBe(1);
});

test('a slow client gets everything in the end', async () => {
  const response = await open(url);
  const chunks: Buffer[] = [];
  for await (const chunk of response) {
    chunks.push(chunk);
    if (chunks.length % 100 === 0) await new Promise(setImmediate);
  }
  expect(Buffer.concat(chunks).equals(large.bytes)).toBe(true);
});

test('requests sent without waiting for the answers are answered in turn', async () => {
  const socket = net.connect(Number(new URL(base).port), '127.0.0.1');
  const ranges = [
    [0, 2_999_999],
    [7, 7],
    [40_000_000, 49_999_999],
    [1, 3],
  ] as const;
  const request = ([first, last]: readonly [number, number], end: boolean) =>
    `GET /media/${large.key} HTTP/1.1\r\nHost: x\r\nRange: bytes=${first}-${last}\r\n${end ? 'Connection: close\r\n' : ''}\r\n`;
  socket.write(ranges.map((range, index) => request(range, index === ranges.length - 1)).join(''));
  let rest = await buffer(socket);
  for (const [first, last] of ranges) {
    const start = rest.indexOf('\r\n\r\n') + 4;
    expect(rest.subarray(0, start).toString()).toContain(`content-range: bytes ${first}-${last}/50000000`);
    const length = last - first + 1;
    expect(rest.subarray(start, start + length).equals(large.bytes.subarray(first, last + 1))).toBe(true);
    rest = rest.subarray(start + length);
  }
  expect(rest).toHaveLength(0);
});

test('a client who leaves while answers wait for it keeps nothing open, and no server from stopping', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => void warnings.push(warning);
  process.on('warning', note);
  onTestFinished(() => void process.off('warning', note));
  const leaving = await testApp({ orm: app.orm });
  const { key } = await storeBytes(leaving.store, 50_000_000);
  const socket = net.connect(Number(new URL(await listen(leaving)).port), '127.0.0.1');
  socket.write(`GET /media/${key} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(3));
  await once(socket, 'readable');
  socket.destroy();
  await leaving.close();
  if (onLinux) await expect.poll(() => openFilesBelow(leaving.store.folder)).toEqual([]);
  // Node.js warns if it had to close a forgotten file.
  expect(warnings).toEqual([]);
});

test('a file that ends too early ends the connection, and is a line of the log', async () => {
  const { key } = await storeBytes(app.store, 20_000_000);
  const response = await open(`${base}/media/${key}`);
  await once(response, 'readable');
  await truncate(path.join(app.store.folder, key), 1000);
  await expect(buffer(response)).rejects.toThrow('aborted');
  expect(app.log.filter(({ level }) => Number(level) >= 50)).toMatchObject([
    { msg: `Could not read ${key}`, err: { message: expect.stringContaining('ends before byte') } },
  ]);
});

test('with hardly any memory, many clients of many files still get the right bytes', async () => {
  const small = await testApp({ orm: app.orm, environment: { MEDIA_MEMORY_BYTES: '600000' } });
  const address = await listen(small);
  const stored = await Promise.all(Array.from({ length: 4 }, () => storeBytes(small.store, 3_000_000)));
  const wanted = Array.from({ length: 60 }, (_, index) => {
    const { key, bytes } = stored[index % stored.length] as (typeof stored)[0];
    const first = (index * 47_111) % 1_000_000;
    const last = first + ((index * 911_111) % 2_000_000);
    return { key, first, last, bytes };
  });
  await Promise.all(
    wanted.map(async ({ key, first, last, bytes }) => {
      const { body } = await send(`${address}/media/${key}`, {
        headers: { range: `bytes=${first}-${last}` },
      });
      expect(body.equals(bytes.subarray(first, last + 1))).toBe(true);
    }),
  );
});

test('an empty file has an empty body', async () => {
  const key = `audio/00/${'0'.repeat(64)}.mp3`;
  await mkdir(path.join(app.store.folder, 'audio/00'), { recursive: true });
  await writeFile(path.join(app.store.folder, key), '');
  const { status, headers, body } = await send(`${base}/media/${key}`);
  expect([status, headers['content-length'], body.length]).toEqual([200, '0', 0]);
});
