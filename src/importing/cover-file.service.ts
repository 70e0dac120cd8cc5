import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const coverName = /^(?<name>cover|folder|front)\.(?:jpe?g|png|webp)$/i;

/** The picture beside the songs: cover, folder or front, as JPEG, PNG or WebP.
 * @param maxBytes larger ones are not read.
 * @returns null when there is none.
 * @throws when it can't be read, or is too large. */
export async function readCoverFile(folder: string, maxBytes: number): Promise<Buffer | null> {
  const names = (await readdir(folder)).filter((name) => coverName.test(name));
  // By chance these three names are in the order of the alphabet, which is that of preference.
  const [name] = names.sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  if (name === undefined) return null;
  const file = path.join(folder, name);
  const found = await stat(file);
  if (!found.isFile()) return null;
  if (found.size > maxBytes) throw new Error(`${name} is larger than the limit of ${maxBytes} bytes`);
  return readFile(file);
}
