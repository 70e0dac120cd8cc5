import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { audioKey } from '../../../src/media/media-formats.model.ts';
import { OpenFiles } from '../../../src/media/serving/open-files.service.ts';
import { testStore } from '../../support/store.ts';
import { storeBytes } from '../stored-files.ts';
import { onLinux, openFilesBelow } from './open-descriptors.ts';

const store = await testStore();
let lookUps: string[];
let files: OpenFiles;

beforeEach(() => {
  lookUps = [];
  files = new OpenFiles({
    openPlaced: async () => undefined,
    folder: store.folder,
    onForgotten: () => undefined,
    lookUp(key) {
      lookUps.push(key);
      return store.head(key);
    },
  });
});
afterEach(() => files.close());

const openFiles = () => openFilesBelow(store.folder);

/** Takes a file and opens it, as whoever reads it does. */
async function opened(key: string) {
  const file = await files.take(key);
  if (!file) throw new Error(`${key} is not there`);
  await files.descriptor(file);
  return file;
}

describe.runIf(onLinux)('files being served', () => {
  test('are looked up and opened once, however often they are asked for', async () => {
    const { key } = await storeBytes(store);
    const readers = await Promise.all(Array.from({ length: 20 }, () => opened(key)));
    const looked = lookUps.length;
    for (const reader of readers) files.release(reader);
    for (let time = 0; time < 20; time += 1) files.release(await opened(key));
    expect(lookUps).toHaveLength(looked);
    expect(await openFiles()).toEqual([key]);
    const file = await opened(key);
    expect(file).toMatchObject({ size: 1000, tag: `"${key.slice(9, 73)}"` });
    files.release(file);
  });

  test('stay open in a bounded number, and none after the end', async () => {
    await mkdir(path.join(store.folder, 'audio/0a'), { recursive: true });
    const keys = Array.from({ length: 600 }, (_, index) => audioKey(`0a${index}`.padEnd(64, '0'), 'mp3'));
    for (const key of keys) {
      await writeFile(path.join(store.folder, key), key);
      files.release(await opened(key));
    }
    await expect.poll(async () => (await openFiles()).length).toBe(512);
    expect(await openFiles()).toContain(keys.at(-1));
    files.close();
    await expect.poll(openFiles).toEqual([]);
  });

  test('are not found once somebody has removed them, and are let go', async () => {
    const { key } = await storeBytes(store);
    files.release(await opened(key));
    await rm(path.join(store.folder, key));
    expect(await files.take(key)).toBeUndefined();
    await expect.poll(openFiles).toEqual([]);
  });

  test('are let go once they are removed, even if nobody asks for them', async () => {
    const { key } = await storeBytes(store);
    files.release(await opened(key));
    await rm(path.join(store.folder, key));
    await expect.poll(openFiles).toEqual([]);
  });

  test('that are removed remain readable to those who read them, and are closed after the last', async () => {
    const { key } = await storeBytes(store);
    const [one, other] = [await opened(key), await opened(key)];
    await rm(path.join(store.folder, key));
    expect(await files.take(key)).toBeUndefined();
    files.release(one);
    expect(await openFiles()).toEqual([key]);
    files.release(other);
    await expect.poll(openFiles).toEqual([]);
  });

  test('that could not be opened once are opened for the next reader', async () => {
    const { key } = await storeBytes(store);
    const file = await files.take(key);
    if (!file) throw new Error(`${key} is not there`);
    const place = path.join(store.folder, key);
    await rename(place, `${place}.moved`);
    await expect(files.descriptor(file)).rejects.toThrow('ENOENT');
    await rename(`${place}.moved`, place);
    expect(await files.descriptor(file)).toBeGreaterThan(2);
    files.release(file);
  });

  test('are looked up anew after they were replaced', async () => {
    const { key } = await storeBytes(store);
    files.release(await opened(key));
    const place = path.join(store.folder, key);
    await writeFile(`${place}.new`, 'longer'.repeat(1000));
    await rename(`${place}.new`, place);
    expect(await files.take(key)).toMatchObject({ size: 6000 });
  });

  test('are not found once a symbolic link has their name', async () => {
    const { key } = await storeBytes(store);
    files.release(await opened(key));
    const place = path.join(store.folder, key);
    await rename(place, `${place}.moved`);
    await symlink(`${place}.moved`, place);
    expect(await files.take(key)).toBeUndefined();
  });
});
