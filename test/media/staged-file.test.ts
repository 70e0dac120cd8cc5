import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { FileTooLargeError, stageFile } from '../../src/media/staged-file.service.ts';
import { atFileEnd } from '../support/file-end.ts';

const root = await mkdtemp(path.join(tmpdir(), 'tonearm-staged-'));
atFileEnd(() => rm(root, { recursive: true, force: true }));
const folder = path.join(root, 'made', 'on', 'demand');

/** How many files of the folder this process has open, as Linux tells. */
async function openFiles(): Promise<number> {
  const targets = (await readdir('/proc/self/fd')).map((fd) =>
    readlink(`/proc/self/fd/${fd}`).catch(() => ''),
  );
  return (await Promise.all(targets)).filter((target) => target.startsWith(folder)).length;
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('a staged file has the content, its size and its digest', async () => {
  const bytes = randomBytes(300_000);
  for (const content of [bytes, Readable.from([bytes.subarray(0, 7), bytes.subarray(7)])]) {
    const staged = await stageFile(folder, content);
    expect(staged).toMatchObject({ size: 300_000, sha256: digest(bytes) });
    expect((await readFile(staged.path)).equals(bytes)).toBe(true);
    expect(path.dirname(staged.path)).toBe(folder);
    await staged.discard();
    await staged.discard();
  }
  expect(await readdir(folder)).toEqual([]);
});

test('an empty file can be staged', async () => {
  const staged = await stageFile(folder, Readable.from([]));
  expect(staged).toMatchObject({ size: 0, sha256: digest(Buffer.alloc(0)) });
  await staged.discard();
});

test('staging a file that is too large stops at the limit, and leaves nothing', async () => {
  let chunks = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        chunks += 1;
        yield Buffer.alloc(1000);
      }
    })(),
    { highWaterMark: 1 },
  );
  await expect(stageFile(folder, endless, 100_000)).rejects.toThrow(new FileTooLargeError(100_000));
  expect(chunks).toBeLessThan(1000);
  expect(endless.destroyed).toBe(true);
  expect(await readdir(folder)).toEqual([]);
});

test('a file of exactly the maximum size can be staged', async () => {
  const staged = await stageFile(folder, Buffer.alloc(1000), 1000);
  await staged.discard();
  await expect(stageFile(folder, Buffer.alloc(1001), 1000)).rejects.toThrow('larger than 1000 bytes');
  expect(await readdir(folder)).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'a source that fails leaves no staged file, and no open one',
  async () => {
    const failing = () =>
      Readable.from(
        (async function* () {
          yield Buffer.alloc(1000);
          throw new Error('the connection broke');
        })(),
      );
    for (let time = 0; time < 20; time += 1) {
      await expect(stageFile(folder, failing())).rejects.toThrow('the connection broke');
    }
    const aborted = new Readable({ read() {} });
    const staging = stageFile(folder, aborted);
    aborted.push(Buffer.alloc(10));
    aborted.destroy();
    await expect(staging).rejects.toThrow(/premature/i);
    expect(await readdir(folder)).toEqual([]);
    expect(await openFiles()).toBe(0);
  },
);
