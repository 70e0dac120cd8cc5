import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { stageFile } from '../../src/media/staged-file.service.ts';
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
await writeFile(path.join(folder, 'secret'), secret);
const stored = await storeBytes(app.store);
const staged = await stageFile(app.store.stagingFolder, Buffer.from(secret));
const name = (letter: string) => letter.repeat(64);

const get = (address: string) => send(`${base}/media/${address}`);

async function expectNothing(address: string) {
  const { status, headers, body } = await get(address);
  expect([address, status]).toEqual([address, expect.toBeOneOf([400, 404])]);
  expect(headers['content-type']).toContain('application/json');
  expect(Object.keys(JSON.parse(body.toString()))).toEqual(['error']);
  expect(body.toString()).not.toContain(outside);
}

test.each([
  ['mp3', 'audio/mpeg'],
  ['flac', 'audio/flac'],
  ['ogg', 'audio/ogg'],
  ['opus', 'audio/ogg; codecs=opus'],
  ['m4a', 'audio/mp4'],
  ['aac', 'audio/aac'],
  ['wav', 'audio/wav'],
])('.%s is served as %s', async (extension, type) => {
  const { key, bytes } = await storeBytes(app.store, 10, extension);
  const { status, headers, body } = await get(key);
  expect([status, headers['content-type'], body.equals(bytes)]).toEqual([200, type, true]);
});

test('the media routes list nothing', async () => {
  const [kind, letters] = stored.key.split('/');
  for (const address of [
    '',
    '.',
    'audio',
    'audio/',
    `${kind}/${letters}`,
    `${kind}/${letters}/`,
    'images/',
    '.incoming/',
  ]) {
    await expectNothing(address);
  }
});

test('a missing media file is 404', async () => {
  await expectNothing(`audio/00/${name('0')}.mp3`);
  await expectNothing(`images/00/${name('0')}.webp`);
  await expectNothing(`images/00/${name('0')}-64.webp`);
});

test("only names in the store's form are served", async () => {
  const { key } = stored;
  const wrong = [
    'secret',
    `.incoming/${path.basename(staged.path)}`,
    `/${key}`,
    `audio/../${key}`,
    `${key}/`,
    `${key}.`,
    `${key}%00`,
    `${key}%00.mp3`,
    `${key}%0a`,
    `${key}%20`,
    key.toUpperCase(),
    key.replace('audio/', 'audio//'),
    key.replace('audio/', 'images/'),
    key.replace('audio/', 'audio\\'),
    key.replace('.mp3', ''),
    key.replace('.mp3', '.MP3'),
  ];
  for (const address of wrong) await expectNothing(address);
});

describe('media paths cannot escape the store', () => {
  const ways = [
    '../',
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '%252e%252e%252f',
    '..%5c',
    '..\\',
    '....//',
    '%c0%ae%c0%ae/',
    '..%00/',
    '.../',
    '..;/',
  ];
  test.each(ways)('by %s', async (up) => {
    for (const start of ['', 'audio/', 'audio/ab/', '.incoming/']) {
      for (const target of ['etc/passwd', `${path.basename(outside)}/secret`, 'secret']) {
        for (const levels of [1, 2, 3, 8]) {
          const { status, body } = await get(`${start}${up.repeat(levels)}${target}`);
          expect([400, 404]).toContain(status);
          expect(body.toString()).not.toMatch(/secret"?$|root:/);
        }
      }
    }
  });

  test.each(['/etc/passwd', '%2fetc%2fpasswd', 'file:///etc/passwd', 'C:%5cWindows'])('by %s', expectNothing);
});

test('a folder with the name of a file is not served', async () => {
  const key = `audio/ee/${name('e')}.mp3`;
  await mkdir(path.join(folder, key), { recursive: true });
  await expectNothing(key);
});
