import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { audioKey } from '../../../src/media/media-formats.model.ts';
import { stageFile } from '../../../src/media/staged-file.service.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { testStore } from '../../support/store.ts';

const store = await testStore();
const memory = process.platform === 'linux' ? await mkdtemp('/dev/shm/tonearm-') : '';
atFileEnd(() => rm(memory, { recursive: true, force: true }));

test('the disk store links a staged file, without copying it', async () => {
  const staged = await stageFile(store.stagingFolder, randomBytes(1000));
  const key = audioKey(staged.sha256, 'flac');
  await store.put(key, staged);
  const { ino } = await stat(staged.path);
  expect(await stat(path.join(store.folder, key))).toMatchObject({ ino, nlink: 2 });
  await staged.discard();
  expect(await store.head(key)).toMatchObject({ size: 1000 });
});

test.runIf(memory)(
  'the disk store copies a staged file from another file system, and leaves nothing behind',
  async () => {
    const staged = await stageFile(memory, randomBytes(1000));
    const key = audioKey(staged.sha256, 'flac');
    await store.put(key, staged);
    expect(await readFile(path.join(store.folder, key))).toEqual(await readFile(staged.path));
    expect(await readdir(store.stagingFolder)).toEqual([]);
  },
);

test('the disk store replaces a symbolic link that has the name of a file', async () => {
  const bytes = randomBytes(1000);
  const staged = await stageFile(store.stagingFolder, bytes);
  const key = audioKey(staged.sha256, 'flac');
  const [target, elsewhere] = [path.join(store.folder, key), path.join(store.folder, 'elsewhere')];
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(elsewhere, 'the secret');
  await symlink(elsewhere, target);
  await store.put(key, staged);
  await staged.discard();
  expect((await readFile(target)).equals(bytes)).toBe(true);
  expect(await readFile(elsewhere, 'utf8')).toBe('the secret');
});
