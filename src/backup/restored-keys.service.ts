import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { BackupManifest } from './backup.model.ts';
import type { BackupStore } from './backup.store.ts';

/** Writes the keys of a backup into the data folder.
 * @param force replaces one that differs, which is kept as `FILE.before`.
 * @returns a sentence for each. */
export async function restoreKeys(
  store: BackupStore,
  backup: string,
  { keys }: BackupManifest,
  dataDir: string,
  force: boolean,
): Promise<string[]> {
  await mkdir(dataDir, { recursive: true });
  const told: string[] = [];
  for (const file of keys) {
    const place = path.join(dataDir, file);
    const wanted = await text(await store.read(backup, file));
    const present = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (present === wanted) {
      told.push(`The key ${file} is the same.`);
    } else if (present !== null && !force) {
      told.push(
        `The key ${file} differs from that of the backup, and was left: with --force, that of the backup replaces it.`,
      );
    } else {
      if (present !== null) await rename(place, `${place}.before`);
      await writeFile(place, wanted, { mode: 0o600, flush: true });
      told.push(`The key ${file} is that of the backup.`);
    }
  }
  return told;
}
