import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Milliseconds: nothing is on its way into the store for a whole day. */
const oneDay = 24 * 60 * 60 * 1000;

/** Removes what processes that were killed have left on the way into the store. */
export async function removeLeftovers(stagingFolder: string, now = Date.now()): Promise<void> {
  const names = await readdir(stagingFolder).catch(() => []);
  for (const name of names) {
    const file = path.join(stagingFolder, name);
    const found = await stat(file).catch(() => null);
    if (found?.isFile() && now - found.mtimeMs > oneDay) await rm(file, { force: true });
  }
}
