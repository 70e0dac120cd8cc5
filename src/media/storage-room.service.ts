import { statfs } from 'node:fs/promises';
import path from 'node:path';
import type { MediaStore } from './media.store.ts';
import { refusedLately } from './storage-full.model.ts';

/** Whether the store has room for another file of the largest size.
 * @param bytes that size. */
export async function hasRoom({ stagingFolder }: MediaStore, bytes: number): Promise<boolean> {
  if (refusedLately()) return false;
  // The staging folder is created with the first file.
  const found = await statfs(stagingFolder).catch(() =>
    statfs(path.dirname(stagingFolder)).catch(() => undefined),
  );
  if (!found) return true;
  // Some file systems have no fixed number of files, and report 0 of 0.
  const filesLeft = found.files === 0 || found.ffree > 0;
  return filesLeft && found.bavail * found.bsize >= bytes;
}
