import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const file = 'jwt-secret';

/** Writes a key for signing tokens into the data folder, readable by its owner alone, unless one is configured or was
 * written before.
 * @returns the key. */
export async function ensureJwtSecret(configured: string | undefined, dataDir: string): Promise<string> {
  if (configured) return configured;
  const place = path.join(dataDir, file);
  await mkdir(dataDir, { recursive: true });
  // Of two processes that start at once one makes it, and both read that.
  await writeFile(place, randomBytes(48).toString('base64url'), {
    flag: 'wx',
    mode: 0o600,
    flush: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(place, 'utf8');
}
