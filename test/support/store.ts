import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { DiskStore } from '../../src/media/disk.store.ts';

/** A media store in a folder of the calling test file's own, gone after its tests. */
export async function testStore(): Promise<DiskStore> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-media-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return new DiskStore(folder);
}

/** The files below a folder, by their paths in it, without the mark of whose store it is. */
export async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== '.database')
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort();
}
