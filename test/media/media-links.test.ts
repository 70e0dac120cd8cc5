import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { atFileEnd } from '../support/file-end.ts';
import { listen, send } from '../support/http.ts';
import { storeBytes } from './stored-files.ts';

const app = await testApp();
const base = await listen(app);
const { folder } = app.store;
const outside = await mkdtemp(path.join(tmpdir(), 'tonearm-outside-'));
atFileEnd(() => rm(outside, { recursive: true, force: true }));

const secret = 'the secret';
await writeFile(path.join(outside, 'secret'), secret);
const stored = await storeBytes(app.store);
const name = (letter: string) => letter.repeat(64);

const get = (address: string) => send(`${base}/media/${address}`);

async function expectNothing(address: string) {
  const { status, body } = await get(address);
  expect([status, JSON.parse(body.toString())]).toEqual([404, { error: 'File not found.' }]);
}

describe('symbolic links in the media store are not followed', () => {
  test('from a name of the store', async () => {
    const key = `audio/aa/${name('a')}.mp3`;
    await mkdir(path.join(folder, 'audio/aa'), { recursive: true });
    await symlink(path.join(outside, 'secret'), path.join(folder, key));
    await expectNothing(key);
  });

  test('to another file of the store', async () => {
    const key = `audio/aa/${name('b')}.mp3`;
    await mkdir(path.join(folder, 'audio/aa'), { recursive: true });
    await symlink(path.join(folder, stored.key), path.join(folder, key));
    await expectNothing(key);
  });

  test('from a folder of the store', async () => {
    await mkdir(path.join(folder, 'images'), { recursive: true });
    await symlink(outside, path.join(folder, 'images/cc'));
    await writeFile(path.join(outside, `${name('c')}.webp`), secret);
    await expectNothing(`images/cc/${name('c')}.webp`);
  });

  test('from a picture to be scaled', async () => {
    const key = `images/dd/${name('d')}.webp`;
    await mkdir(path.join(folder, 'images/dd'), { recursive: true });
    await symlink(path.join(outside, 'secret'), path.join(folder, key));
    await expectNothing(key);
    await expectNothing(key.replace('.webp', '-64.webp'));
  });

  test('but the media folder itself may be a link', async () => {
    const moved = path.join(outside, 'media');
    await rename(folder, moved);
    await symlink(moved, folder);
    const { status, body } = await get(stored.key);
    expect([status, body.equals(stored.bytes)]).toEqual([200, true]);
  });
});
