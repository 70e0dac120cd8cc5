import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { diskPath } from '../media/disk-path.model.ts';
import { foundPictureMaxBytes, keepFoundPicture } from '../media/found-picture.service.ts';
import type { KeptImage } from '../media/media.service.ts';
import { isStoreFault, reasonOf } from './import-faults.model.ts';
import type { ImportServices } from './import-outcome.model.ts';

const coverName = /^(?<name>cover|folder|front)\.(?:jpe?g|png|webp)$/i;

/** The picture next to the songs: cover, folder or front, as JPEG, PNG or WebP.
 * @param maxBytes larger ones are not read.
 * @returns null if there is none.
 * @throws if it is unreadable or too large. */
async function readCoverFile(folder: string, maxBytes: number): Promise<Buffer | null> {
  const names = (await readdir(diskPath(folder))).filter((name) => coverName.test(name));
  // The alphabetical order of these three names happens to be the order of preference.
  const [name] = names.sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  if (name === undefined) return null;
  const file = path.join(folder, name);
  const found = await stat(diskPath(file));
  if (!found.isFile()) return null;
  if (found.size > maxBytes) throw new Error(`${name} is larger than the limit of ${maxBytes} bytes`);
  return readFile(diskPath(file));
}

/** The number of pictures remembered: songs are imported folder by folder, and those of an album share one. */
const remembered = 64;

export interface FoundPicture {
  /** The stored picture; null if none can be used. */
  picture: KeptImage | null;
  /** Faults of found pictures, which are no reason to refuse the song. */
  warnings: string[];
}

/** The usable picture in a folder, if any. */
interface Cover {
  picture: KeptImage | null;
}

/** Puts pictures into the store. Processing a picture is by far the most expensive part of importing a song, and
 * done once for all songs that show it. */
export class PictureLibrary {
  readonly #services: ImportServices;
  /** By the hashes of the pictures. */
  readonly #stored = new LRUCache<string, KeptImage, Uint8Array>({
    max: remembered,
    ignoreFetchAbort: true,
    fetchMethod: (_hash, _stale, { context: original }) => {
      const { store, limits } = this.#services;
      return keepFoundPicture(store, original, limits.pictureMaxBytes);
    },
  });
  /** By folder. */
  readonly #covers = new LRUCache<string, Cover>({
    max: remembered,
    ignoreFetchAbort: true,
    fetchMethod: (folder) => this.#readCover(folder),
  });

  constructor(services: ImportServices) {
    this.#services = services;
  }

  /** The song's own picture, or else the picture of the first folder that has one.
   * @throws if the store is not available. */
  async find(embedded: Uint8Array | null, folders: readonly string[]): Promise<FoundPicture> {
    const warnings: string[] = [];
    const sources = [
      { name: 'its embedded picture', load: async () => embedded && this.#store(embedded) },
      ...folders.map((folder) => ({
        name: 'the picture in its folder',
        load: async () => (await this.#covers.forceFetch(folder)).picture,
      })),
    ];
    for (const { name, load } of sources) {
      try {
        const picture = await load();
        if (picture?.damage)
          warnings.push(`${name} is damaged, and shown as far as it goes: ${picture.damage}`);
        if (picture) return { picture, warnings };
      } catch (error) {
        if (isStoreFault(error, this.#services.store.stagingFolder)) throw error;
        warnings.push(`cannot use ${name}: ${reasonOf(error)}`);
      }
    }
    return { picture: null, warnings };
  }

  async #readCover(folder: string): Promise<Cover> {
    const maximum = foundPictureMaxBytes(this.#services.limits.pictureMaxBytes);
    const original = await readCoverFile(folder, maximum);
    return { picture: original && (await this.#store(original)) };
  }

  #store(original: Uint8Array): Promise<KeptImage> {
    const hash = createHash('sha256').update(original).digest('base64');
    return this.#stored.forceFetch(hash, { context: original });
  }
}
