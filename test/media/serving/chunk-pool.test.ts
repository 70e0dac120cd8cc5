import { truncate } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ChunkPool, chunkBytes } from '../../../src/media/serving/chunk-pool.service.ts';
import type { Chunk, OpenFile } from '../../../src/media/serving/open-file.model.ts';
import { OpenFiles } from '../../../src/media/serving/open-files.service.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { testStore } from '../../support/store.ts';
import { storeBytes } from '../stored-files.ts';

const store = await testStore();
const files = new OpenFiles({
  openPlaced: async () => undefined,
  folder: store.folder,
  lookUp: (key) => store.head(key),
  onForgotten: () => undefined,
});
atFileEnd(() => files.close());

/** A pool of so many chunks, which counts its reads. */
function poolOf(chunks: number) {
  const reads: string[] = [];
  const pool = new ChunkPool({
    bytes: chunks * chunkBytes,
    files: {
      hold: (file) => files.hold(file),
      release: (file) => files.release(file),
      check: (file) => files.check(file),
      descriptor(file) {
        reads.push(file.key);
        return files.descriptor(file);
      },
    },
  });
  return { pool, reads };
}

async function storedFile(size: number) {
  const { key, bytes } = await storeBytes(store, size);
  const file = await files.take(key);
  if (!file) throw new Error('The file is not there');
  return { file, bytes };
}

/** Reads a file from its beginning to its end, like a client. */
async function readAll(pool: ChunkPool, file: OpenFile): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let position = 0; position < file.size; ) {
    const chunk = await pool.take(file, position);
    const part = Buffer.from(chunk.bytes.subarray(position - chunk.start));
    parts.push(part);
    position += part.length;
    pool.release(chunk);
  }
  return Buffer.concat(parts);
}

const whole = 4 * chunkBytes - 1000;

test('a file is read in large chunks, and once for all its clients', async () => {
  const { file, bytes } = await storedFile(whole);
  const { pool, reads } = poolOf(8);
  for (const read of await Promise.all(Array.from({ length: 20 }, () => readAll(pool, file))))
    expect(read.equals(bytes)).toBe(true);
  expect(reads).toHaveLength(4);
  await readAll(pool, file);
  expect(reads).toHaveLength(4);
});

test('memory stays within its bound, however many files are read', async () => {
  const { pool } = poolOf(2);
  for (let count = 0; count < 5; count += 1) {
    const { file, bytes } = await storedFile(whole);
    expect((await readAll(pool, file)).equals(bytes)).toBe(true);
    expect(pool.bytes).toBeLessThanOrEqual(2 * chunkBytes);
  }
});

test('a small file takes no more memory than it is long', async () => {
  const { pool } = poolOf(2);
  const small = await Promise.all([1, 1000, 50_000].map((size) => storedFile(size)));
  for (const { file, bytes } of small) expect((await readAll(pool, file)).equals(bytes)).toBe(true);
  expect(pool.bytes).toBe(51_001);
});

test('clients who keep all chunks occupied leave small ones to the others, until they let go', async () => {
  const { file } = await storedFile(whole);
  const { file: another, bytes } = await storedFile(whole);
  const { pool, reads } = poolOf(4);
  const kept: Chunk[] = [];
  for (let index = 0; index < 4; index += 1) kept.push(await pool.take(file, index * chunkBytes));
  const waiting = await Promise.all(Array.from({ length: 30 }, () => pool.take(another, 10)));
  expect(new Set(waiting.map((chunk) => chunk.bytes.length))).toEqual(new Set([65_536]));
  expect(waiting.every((chunk) => chunk.bytes.equals(bytes.subarray(10, 65_546)))).toBe(true);
  expect(pool.bytes).toBe(4 * chunkBytes);
  for (const chunk of [...waiting, ...kept]) pool.release(chunk);
  reads.length = 0;
  expect((await readAll(pool, another)).equals(bytes)).toBe(true);
  expect([reads.length, pool.bytes]).toEqual([4, 4 * chunkBytes]);
});

test('without any memory, files are read all the same', async () => {
  const { file, bytes } = await storedFile(whole);
  const { pool } = poolOf(0);
  expect((await readAll(pool, file)).equals(bytes)).toBe(true);
  expect(pool.bytes).toBe(0);
});

test('the memory of a file that is forgotten is free again, even if it is in use meanwhile', async () => {
  const { file } = await storedFile(whole);
  const { pool } = poolOf(4);
  await readAll(pool, file);
  const held = await pool.take(file, 0);
  const before = Buffer.from(held.bytes);
  pool.forget(file);
  const { file: another } = await storedFile(whole);
  await readAll(pool, another);
  expect(held.bytes.equals(before)).toBe(true);
  pool.release(held);
  await readAll(pool, another);
  expect(pool.bytes).toBeLessThanOrEqual(4 * chunkBytes);
  pool.forget(another);
  expect(pool.bytes).toBe(0);
});

test('a file that is shorter than it was is a fault, and its memory is used again', async () => {
  const { file } = await storedFile(whole);
  await truncate(path.join(store.folder, file.key), chunkBytes + 5);
  const { pool } = poolOf(2);
  const taken = await Promise.allSettled([pool.take(file, chunkBytes), pool.take(file, chunkBytes + 1)]);
  expect(taken.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const { file: another, bytes } = await storedFile(whole);
  expect((await readAll(pool, another)).equals(bytes)).toBe(true);
  expect(pool.bytes).toBeLessThanOrEqual(2 * chunkBytes);
});
