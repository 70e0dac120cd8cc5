import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** In the data folder, where no key is configured. */
export const signingKeyFile = 'jwt-secret';

/** The key, without making one; undefined if there is none yet. */
export async function presentSigningKey(
  configured: string | undefined,
  dataDir: string,
): Promise<string | undefined> {
  return configured ?? (await readFile(path.join(dataDir, signingKeyFile), 'utf8').catch(() => undefined));
}

/** Writes a key for signing tokens into the data folder, readable by its owner only, unless one is configured or
 * exists already.
 * @returns the key. */
export async function ensureSigningKey(configured: string | undefined, dataDir: string): Promise<string> {
  if (configured) return configured;
  const place = path.join(dataDir, signingKeyFile);
  await mkdir(dataDir, { recursive: true });
  // Of two processes that start at once, one creates it, and both read that one.
  await writeFile(place, randomBytes(48).toString('base64url'), {
    flag: 'wx',
    mode: 0o600,
    flush: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(place, 'utf8');
}
