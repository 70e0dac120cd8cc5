import { existsSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { freemem } from 'node:os';
import path from 'node:path';

/** Where Linux keeps files in memory. */
const memory = '/dev/shm';
const prefix = 'tonearm-test-';
/** What the largest databases of the tests take together, and as much again. */
const leastBytes = 4 * 1024 ** 3;

/** A new folder in memory for the PostgreSQL of a run. A run makes and drops hundreds of databases of a thousand files each:
 * on a disk, most of that is the file system's work, in looking for inodes that were not freed within the last minutes.
 * @returns undefined where there is too little memory. */
export async function memoryFolder(): Promise<string | undefined> {
  const space = await statfs(memory).catch(() => undefined);
  if (!space || space.bavail * space.bsize < leastBytes || freemem() < leastBytes) return undefined;
  return mkdtemp(path.join(memory, prefix));
}

/** Removes a folder of {@link memoryFolder} that no PostgreSQL uses any more; leaves any other. */
export async function removeMemoryFolder(folder: string): Promise<void> {
  if (!folder.startsWith(path.join(memory, prefix))) return;
  if (existsSync(path.join(folder, 'cluster/postmaster.pid'))) return;
  await rm(folder, { recursive: true, force: true });
}
