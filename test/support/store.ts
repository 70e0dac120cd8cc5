import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DiskStore } from '../../src/media/disk.store.ts';
import { atFileEnd } from './file-end.ts';

/** A media store in a folder for the calling test file, removed after its tests. */
export async function testStore(): Promise<DiskStore> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-media-'));
  atFileEnd(() => rm(folder, { recursive: true, force: true }));
  return new DiskStore(folder);
}

/** The files below a folder, by relative path, without the mark of the store's owner. */
export async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== '.database')
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort();
}
