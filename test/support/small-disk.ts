import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atFileEnd } from './file-end.ts';

/** A separate, small file system in memory. */
export interface SmallDisk {
  folder: string;
  /** Uses up the remaining space. */
  fill(): Promise<void>;
  /** Releases the space. */
  free(): Promise<void>;
}

/** Mounts one for the calling test file.
 * @returns undefined if that is not allowed: it requires root on Linux. */
export async function smallDisk(bytes: number): Promise<SmallDisk | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    await rm(folder, { recursive: true });
    return undefined;
  }
  atFileEnd(async () => {
    execFileSync('umount', ['--lazy', folder]);
    await rm(folder, { recursive: true });
  });
  const filling = path.join(folder, '.filling');
  return {
    folder,
    async fill() {
      const { bavail, bsize } = await statfs(folder);
      writeFileSync(filling, Buffer.alloc(bavail * bsize));
    },
    free: () => rm(filling, { force: true }),
  };
}
