import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  const present = await presentSigningKey(configured || undefined, dataDir);
  if (present) return present;
  const place = path.join(dataDir, signingKeyFile);
  await mkdir(dataDir, { recursive: true });
  await makeKey(place);
  return readFile(place, 'utf8');
}

/** Of two processes that start at once, one makes the key, and both read that one. It appears whole, by a link: a process
 * that found a file without its text would sign with nothing, as anybody can. */
async function makeKey(place: string): Promise<void> {
  const draft = `${place}-${randomUUID()}`;
  try {
    await writeFile(draft, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true });
    await link(draft, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
