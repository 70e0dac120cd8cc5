import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../../src/media/media.service.ts';
import { type ListedFile, NoSuchFileError } from '../../../src/media/media.store.ts';
import { audioKey, imageKey, renditionKey, renditionWidths } from '../../../src/media/media-formats.model.ts';
import { stageFile } from '../../../src/media/staged-file.service.ts';
import { readStored } from '../stored-files.ts';
import { everyStore } from './stores.ts';

const keyOf = (bytes: Uint8Array) => audioKey(sha256Of(bytes), 'mp3');

describe.each(await everyStore())('the store on %s', (_driver, store) => {
  const listed = async (prefix?: string) => {
    const files: ListedFile[] = [];
    for await (const file of store.list(prefix)) files.push(file);
    return files.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  };
  const nothingOnItsWay = async () => expect(await readdir(store.stagingFolder).catch(() => [])).toEqual([]);

  test('returns the stored bytes, whatever their source', async () => {
    const [bytes, streamed, staged] = [randomBytes(1000), randomBytes(1000), randomBytes(1000)];
    await store.put(keyOf(bytes), bytes);
    await store.put(keyOf(streamed), Readable.from([streamed.subarray(0, 10), streamed.subarray(10)]));
    const file = await stageFile(store.stagingFolder, staged);
    await store.put(keyOf(staged), file);
    for (const content of [bytes, streamed, staged]) {
      expect((await readStored(store, keyOf(content))).equals(content)).toBe(true);
    }
    expect(await readdir(store.stagingFolder)).toHaveLength(1);
    await file.discard();
    expect((await readStored(store, keyOf(staged))).equals(staged)).toBe(true);
    await nothingOnItsWay();
  });

  test('reports size and time', async () => {
    const bytes = randomBytes(1234);
    const before = Date.now();
    await store.put(keyOf(bytes), bytes);
    const facts = await store.head(keyOf(bytes));
    expect(facts?.size).toBe(1234);
    expect(Math.abs((facts?.modifiedAt.getTime() ?? 0) - before)).toBeLessThan(60_000);
    expect(await store.head(keyOf(randomBytes(1)))).toBeUndefined();
  });

  test.each([
    [{ first: 0, last: 0 }, 0, 1],
    [{ first: 0, last: 499 }, 0, 500],
    [{ first: 500, last: 500 }, 500, 501],
    [{ first: 500 }, 500, 1000],
    [{ first: 999 }, 999, 1000],
    [{ first: 990, last: 5000 }, 990, 1000],
    [{ first: 0 }, 0, 1000],
  ])('returns the range %o', async (range, from, to) => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
    await store.put(keyOf(bytes), bytes);
    const chunks = await (await store.get(keyOf(bytes), range)).toArray();
    expect(Buffer.concat(chunks).equals(bytes.subarray(from, to))).toBe(true);
  });

  test('refuses a range beyond the end, and a missing file', async () => {
    const bytes = randomBytes(100);
    await store.put(keyOf(bytes), bytes);
    await expect(store.get(keyOf(bytes), { first: 100 })).rejects.toThrow(RangeError);
    await expect(store.get(keyOf(randomBytes(1)))).rejects.toThrow(NoSuchFileError);
  });

  test('accepts files that need several parts', async () => {
    const bytes = randomBytes(20_000_000);
    await store.put(keyOf(bytes), Readable.from(chunksOf(bytes, 700_001)));
    expect(await store.head(keyOf(bytes))).toMatchObject({ size: bytes.length });
    expect((await readStored(store, keyOf(bytes))).equals(bytes)).toBe(true);
    await nothingOnItsWay();
  });

  test.each([100, 20_000_000])('stores nothing of %i bytes whose source fails', async (size) => {
    const bytes = randomBytes(size);
    const failing = Readable.from(
      (async function* () {
        yield* chunksOf(bytes, 1_000_000);
        throw new Error('the connection broke');
      })(),
    );
    await expect(store.put(keyOf(bytes), failing)).rejects.toThrow('the connection broke');
    expect(await store.head(keyOf(bytes))).toBeUndefined();
    expect((await listed()).map(({ key }) => key)).not.toContain(keyOf(bytes));
    await nothingOnItsWay();
  });

  test('keeps an existing file', async () => {
    const key = keyOf(randomBytes(10));
    await store.put(key, Buffer.from('first'));
    const before = await store.head(key);
    await store.put(key, Buffer.from('second'));
    await store.put(key, Readable.from(['third']));
    expect((await readStored(store, key)).toString()).toBe('first');
    expect(await store.head(key)).toEqual(before);
  });

  test('accepts the same file from many at once', async () => {
    const bytes = randomBytes(100_000);
    await Promise.all(Array.from({ length: 10 }, () => store.put(keyOf(bytes), bytes)));
    expect((await readStored(store, keyOf(bytes))).equals(bytes)).toBe(true);
    await nothingOnItsWay();
  });

  test('deletes a picture with its renditions, and nothing else', async () => {
    const [gone, stays] = [imageKey(sha256Of(randomBytes(1))), imageKey(sha256Of(randomBytes(2)))];
    const names = (key: string) => [key, ...renditionWidths.map((width) => renditionKey(key, width))];
    for (const key of [...names(gone), ...names(stays)]) await store.put(key, Buffer.from(key));
    await store.delete(renditionKey(gone, 64));
    expect(await store.head(gone)).toBeDefined();
    await store.delete(gone);
    await store.delete(gone);
    for (const key of names(gone)) expect(await store.head(key)).toBeUndefined();
    for (const key of names(stays)) expect(await store.head(key)).toBeDefined();
  });

  test('lists over a thousand files, and those with a prefix', async () => {
    const keys = Array.from({ length: 1005 }, (_, index) => imageKey(sha256Of(Buffer.from(`${index}`))));
    for (let index = 0; index < keys.length; index += 50) {
      await Promise.all(keys.slice(index, index + 50).map((key) => store.put(key, Buffer.from(key))));
    }
    const all = await listed();
    const names = new Set(all.map(({ key }) => key));
    expect(keys.filter((key) => !names.has(key))).toEqual([]);
    expect(names.size).toBe(all.length);
    const [key = ''] = keys;
    expect((await listed(key)).map((file) => file.key)).toEqual([key]);
    expect((await listed(key))[0]).toMatchObject({ size: Buffer.byteLength(key) });
    const folder = key.slice(0, 'images/ab/'.length);
    const expected = all.map((file) => file.key).filter((name) => name.startsWith(folder));
    expect((await listed(folder)).map((file) => file.key)).toEqual(expected);
    expect(await listed('none/')).toEqual([]);
  });
});

function* chunksOf(bytes: Buffer, size: number) {
  for (let index = 0; index < bytes.length; index += size) yield bytes.subarray(index, index + size);
}
