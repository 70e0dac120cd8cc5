import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { variousArtists } from '../catalog/song-facts.model.ts';
import { diskPath, shownPath } from '../media/disk-path.model.ts';
import { foundPictureMaxBytes, keepFoundPicture } from '../media/found-picture.service.ts';
import type { KeptImage } from '../media/media.service.ts';
import { sameName } from '../persistence/name-key.model.ts';
import { FolderNames } from './folder-names.service.ts';
import { isStoreFault, reasonOf } from './import-faults.model.ts';
import type { ImportServices } from './import-outcome.model.ts';
import { type PictureFile, type PictureKind, picturesIn } from './picture-files.service.ts';

/** The number of pictures remembered: songs are imported folder by folder, and those of an album share one. */
const remembered = 64;

export interface FoundPicture {
  /** The stored picture; null if none can be used. */
  picture: KeptImage | null;
  /** Faults of found pictures, which are no reason to refuse the song. */
  warnings: string[];
}

/** Where a song is. */
export interface SongPlace {
  /** The absolute path of the folder that is read. */
  root: string;
  /** Relative to the root, as is the following. */
  file: string;
  albumFolder: string;
}

/** Pictures of a kind in a folder. */
interface FolderQuestion {
  folder: string;
  kind: PictureKind;
}

/** Puts pictures into the store. Processing a picture is by far the most expensive part of importing a song, and
 * done once for all songs that show it. */
export class PictureLibrary {
  readonly #services: ImportServices;
  readonly #names: FolderNames;
  /** By the hashes of the pictures. */
  readonly #stored = new LRUCache<string, KeptImage, Uint8Array>({
    max: remembered,
    ignoreFetchAbort: true,
    fetchMethod: (_hash, _stale, { context: original }) => {
      const { store, limits } = this.#services;
      return keepFoundPicture(store, original, limits.pictureMaxBytes);
    },
  });
  /** By kind and folder. */
  readonly #found = new LRUCache<string, FoundPicture, FolderQuestion>({
    max: 2 * remembered,
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => this.#search(context),
  });

  constructor(services: ImportServices, names = new FolderNames()) {
    this.#services = services;
    this.#names = names;
  }

  /** The song's own picture, or else the picture of the first folder that has one.
   * @throws if the store is not available. */
  async find(embedded: Uint8Array | null, folders: readonly string[]): Promise<FoundPicture> {
    const warnings: string[] = [];
    const own = embedded && (await this.#use('its embedded picture', () => this.#store(embedded), warnings));
    if (own) return { picture: own, warnings };
    for (const folder of folders) {
      const found = await this.#inFolder({ folder, kind: 'cover' });
      warnings.push(...found.warnings);
      if (found.picture) return { picture: found.picture, warnings };
    }
    return { picture: null, warnings };
  }

  /** The picture of an artist: in the song's folder, that of the album, or the one above. The root is taken for the folder
   * of an artist only if it has the artist's name.
   * @throws if the store is not available. */
  async portraitOf(artist: string, { root, file, albumFolder }: SongPlace): Promise<FoundPicture> {
    const warnings: string[] = [];
    if (sameName(artist, variousArtists)) return { picture: null, warnings };
    const inner = [path.dirname(file), albumFolder, path.dirname(albumFolder)];
    const isNamed = sameName(shownPath(path.basename(root)), artist);
    for (const folder of new Set(inner.map((one) => path.join(root, one)))) {
      if (path.relative(root, folder) === '' && !isNamed) continue;
      const found = await this.#inFolder({ folder, kind: 'artist' });
      warnings.push(...found.warnings);
      if (found.picture) return { picture: found.picture, warnings };
    }
    return { picture: null, warnings };
  }

  #inFolder(question: FolderQuestion): Promise<FoundPicture> {
    return this.#found.forceFetch(`${question.kind} ${question.folder}`, { context: question });
  }

  /** The first picture of a folder that can be used. */
  async #search({ folder, kind }: FolderQuestion): Promise<FoundPicture> {
    const warnings: string[] = [];
    const files = await picturesIn(folder, kind, this.#names).catch((error: unknown) => {
      warnings.push(`cannot look for pictures in its folder: ${reasonOf(error)}`);
      return [];
    });
    for (const file of files) {
      const name = `the picture in its folder, ${file.name}`;
      const picture = await this.#use(name, () => this.#read(file), warnings);
      if (picture) return { picture, warnings };
    }
    return { picture: null, warnings };
  }

  /** @returns null, and adds a warning, if the picture cannot be used. */
  async #use(name: string, load: () => Promise<KeptImage>, warnings: string[]): Promise<KeptImage | null> {
    try {
      const picture = await load();
      if (picture.damage) warnings.push(`${name} is damaged, and shown as far as it goes: ${picture.damage}`);
      return picture;
    } catch (error) {
      if (isStoreFault(error, this.#services.store.stagingFolder)) throw error;
      warnings.push(`cannot use ${name}: ${reasonOf(error)}`);
      return null;
    }
  }

  async #read({ path: file, size }: PictureFile): Promise<KeptImage> {
    const maximum = foundPictureMaxBytes(this.#services.limits.pictureMaxBytes);
    if (size > maximum) throw new Error(`it has ${size} bytes, more than the limit of ${maximum}`);
    return this.#store(await readFile(diskPath(file)));
  }

  #store(original: Uint8Array): Promise<KeptImage> {
    const hash = createHash('sha256').update(original).digest('base64');
    return this.#stored.forceFetch(hash, { context: original });
  }
}
