import { once } from 'node:events';
import { readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { listen, open, send } from '../support/http.ts';
import { storeBytes } from './stored-files.ts';

const app = await testApp();
const base = await listen(app);
const { key, bytes } = await storeBytes(app.store, 50_000_000, 'flac');
const url = `${base}/media/${key}`;

const linuxTest = test.runIf(process.platform === 'linux');

/** How often this process has the file open, as Linux tells. */
async function openTimes(): Promise<number> {
  const targets = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  );
  return targets.filter((target) => target === path.join(app.store.folder, key)).length;
}

linuxTest('a client who leaves in the middle leaves no file open', async () => {
  const responses = await Promise.all(Array.from({ length: 20 }, () => open(url)));
  for (const response of responses) await once(response, 'readable');
  await expect.poll(openTimes).toBe(20);
  for (const response of responses) response.destroy();
  await expect.poll(openTimes).toBe(0);
});

linuxTest('nor do those who only look', async () => {
  for (const headers of [{ 'if-none-match': '*' }, { range: 'bytes=0-0' }, { range: 'bytes=99999999-' }]) {
    await send(url, { headers });
    await send(url, { method: 'HEAD', headers });
  }
  await expect.poll(openTimes).toBe(0);
});

linuxTest('a slow client gets everything in the end', async () => {
  const response = await open(url);
  const chunks: Buffer[] = [];
  for await (const chunk of response) {
    chunks.push(chunk);
    if (chunks.length % 100 === 0) await new Promise(setImmediate);
  }
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  await expect.poll(openTimes).toBe(0);
});
