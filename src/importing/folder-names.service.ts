import { readdir } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { diskPath, nameOfBytes } from '../media/disk-path.model.ts';

/** Folders remembered: songs are read folder by folder, and a few of them belong together. */
const remembered = 32;

/** The names in folders. Each folder is listed once for all its songs: lyrics, cue sheets and pictures are looked for
 * among them. */
export class FolderNames {
  readonly #folders = new LRUCache<string, readonly string[]>({
    max: remembered,
    ignoreFetchAbort: true,
    fetchMethod: namesIn,
  });

  /** @throws if the folder cannot be listed. */
  of(folder: string): Promise<readonly string[]> {
    return this.#folders.forceFetch(folder);
  }
}

/** The names in a folder, with the escapes of `nameOfBytes`. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(diskPath(folder), { encoding: 'buffer' })).map(nameOfBytes);
}
