import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { copyStaged, stageFile } from '../../src/media/staged-file.service.ts';
import { StagingSweep } from '../../src/media/staging-sweep.service.ts';

const seconds = 1000;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tonearm-sweep-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

test('a staged file without updates is removed, whatever its date', async () => {
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * seconds);
  await writeFile(path.join(folder, 'old'), 'x');
  await writeFile(path.join(folder, 'skewed'), 'x');
  await utimes(path.join(folder, 'skewed'), tomorrow, tomorrow);
  const sweep = new StagingSweep(folder);
  expect(await sweep.look(0)).toBe(0);
  expect(await sweep.look(20 * seconds)).toBe(0);
  expect(await sweep.look(21 * seconds)).toBe(2);
  expect(await readdir(folder)).toEqual([]);
});

test('a staged file that changes stays, and so does a new one', async () => {
  const file = path.join(folder, 'growing');
  const sweep = new StagingSweep(folder);
  for (let time = 0; time < 100; time += 10) {
    await writeFile(file, 'x'.repeat(time));
    await utimes(file, time, time);
    expect(await sweep.look(time * seconds)).toBe(0);
  }
  await writeFile(path.join(folder, 'new'), 'x');
  await sweep.look(200 * seconds);
  expect(await readdir(folder)).toEqual(['new']);
});

test('the sweep leaves folders, and other non-files, alone', async () => {
  await mkdir(path.join(folder, 'below'));
  const sweep = new StagingSweep(folder);
  await sweep.look(0);
  expect(await sweep.look(1000 * seconds)).toBe(0);
  expect(await readdir(folder)).toEqual(['below']);
});

test('a process keeps its staged files fresh, including copies, until they are discarded', async () => {
  const staged = await stageFile(folder, Buffer.from('x'));
  const copy = await copyStaged(staged);
  await staged.discard();
  const before = await stat(copy.path);
  const changed = async () => (await stat(copy.path)).ctimeMs;
  await expect.poll(changed).not.toBe(before.ctimeMs);
  // Its content is as old as before: who reads it would take it for another.
  expect((await stat(copy.path)).mtimeMs).toBe(before.mtimeMs);
  await copy.discard();
  expect(await readdir(folder)).toEqual([]);
});
