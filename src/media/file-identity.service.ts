import type { BigIntStats, Stats } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { diskPath } from './disk-path.model.ts';
import type { FileIdentity } from './threads/inspection-job.model.ts';

export function identityIn({ size, mtimeNs, ctimeNs, ino }: BigIntStats): FileIdentity {
  return {
    size: Number(size),
    mtimeNs: String(mtimeNs),
    ctimeNs: String(ctimeNs),
    // The database has no unsigned numbers of 64 bits.
    inode: String(BigInt.asIntN(64, ino)),
  };
}

/** When a file was last changed, cut to milliseconds, as web servers cut it to seconds. `stats.mtime` is rounded: for
 * one file in two thousand, that is in the next second. */
export function lastChangeIn({ mtimeMs }: Stats): Date {
  return new Date(Math.floor(mtimeMs));
}

/** Follows links. */
export async function identityOf(file: string | Buffer): Promise<FileIdentity> {
  return identityIn(await stat(typeof file === 'string' ? diskPath(file) : file, { bigint: true }));
}

/** Whether a name is there at all, even if it leads nowhere. */
export async function isThere(file: string): Promise<boolean> {
  return lstat(diskPath(file)).then(
    () => true,
    () => false,
  );
}

/** Whether a file is exactly as it was. */
export function sameFile(one: FileIdentity, other: FileIdentity): boolean {
  return sameContent(one, other) && one.ctimeNs === other.ctimeNs && one.inode === other.inode;
}

/** Whether a file has the same size and date: network file systems may give it another inode at each mount. */
export function sameContent(one: FileIdentity, other: FileIdentity): boolean {
  return one.size === other.size && one.mtimeNs === other.mtimeNs;
}
