import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Removes what processes that were killed have left on the way into the store.
 * @param changedBefore milliseconds since 1970: what was changed later may be on its way still.
 * @returns how many files went. */
export async function removeStaleStaged(stagingFolder: string, changedBefore: number): Promise<number> {
  const names = await readdir(stagingFolder).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const file = path.join(stagingFolder, name);
    const found = await stat(file).catch(() => null);
    if (!found?.isFile() || found.mtimeMs >= changedBefore) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}
