import { copyFile, link, mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { errorCode } from '../persistence/database-errors.model.ts';
import { lastChangeIn } from './file-identity.service.ts';
import {
  type ByteRange,
  type FileFacts,
  type ListedFile,
  type MediaContent,
  type MediaStore,
  NoSuchFileError,
} from './media.store.ts';
import { withRenditions } from './media-formats.model.ts';
import { stageFile } from './staged-file.service.ts';
import { withRoom } from './storage-full.model.ts';

/** The media store in a folder of a local disk. */
export class DiskStore implements MediaStore {
  readonly stagingFolder: string;

  constructor(readonly folder: string) {
    this.stagingFolder = path.join(folder, '.incoming');
  }

  /** A folder needs no network. Its disk is looked at by `hasRoom`. */
  async check(): Promise<void> {}

  async put(key: string, content: MediaContent): Promise<void> {
    // A new file with the same content would have a new date, and thus abort downloads that are resumed later.
    if (await this.head(key)) return;
    if (!(content instanceof Readable) && !(content instanceof Uint8Array)) {
      return withRoom(() => this.#adopt(key, content.path));
    }
    const staged = await stageFile(this.stagingFolder, content);
    await withRoom(() => this.#adopt(key, staged.path)).finally(staged.discard);
  }

  async get(key: string, { first, last }: ByteRange = { first: 0 }): Promise<Readable> {
    const facts = await this.head(key);
    if (!facts) throw new NoSuchFileError(key);
    if (first > 0 && first >= facts.size) throw new RangeError(`${key} has ${facts.size} bytes`);
    const handle = await open(this.#pathOf(key));
    return handle.createReadStream({ start: first, ...(last !== undefined && { end: last }) });
  }

  /** Symbolic links are not followed: the owner may have moved the folder as a whole, but nothing in it may lead
   * outside. */
  async head(key: string): Promise<FileFacts | undefined> {
    try {
      const [folder, file] = await Promise.all([realpath(this.folder), realpath(this.#pathOf(key))]);
      if (file !== path.join(folder, key)) return undefined;
      const found = await stat(file);
      return found.isFile() ? { size: found.size, modifiedAt: lastChangeIn(found) } : undefined;
    } catch {
      return undefined;
    }
  }

  async delete(key: string): Promise<void> {
    await Promise.all(withRenditions(key).map((name) => rm(this.#pathOf(name), { force: true })));
  }

  async *list(prefix = ''): AsyncGenerator<ListedFile> {
    yield* this.#walk('', prefix);
  }

  async url(): Promise<null> {
    return null;
  }

  /** Gives a complete file the name of its key. A second link to the same file, not a copy, so that it appears at
   * once, and its owner can discard the first name in any case. */
  async #adopt(key: string, file: string): Promise<void> {
    const target = this.#pathOf(key);
    const folder = path.dirname(target);
    const made = await mkdir(folder, { recursive: true });
    try {
      await link(file, target);
    } catch (error) {
      // Another process was faster; or the file system has no links, or something else has that name.
      if (await this.head(key)) return;
      if (errorCode(error) === 'ENOENT') throw error;
      await this.#copy(file, target);
    }
    // The new names, too, must survive a power failure before a row may refer to them.
    await syncFolders(folder, made ? path.dirname(made) : folder);
  }

  async #copy(file: string, target: string): Promise<void> {
    const staged = await stageFile(this.stagingFolder, Buffer.alloc(0));
    try {
      await copyFile(file, staged.path);
      const copy = await open(staged.path, 'r+');
      await copy.sync().finally(() => copy.close());
      await rename(staged.path, target);
    } finally {
      await staged.discard();
    }
  }

  async *#walk(below: string, prefix: string): AsyncGenerator<ListedFile> {
    const entries = await readdir(path.join(this.folder, below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const key = below + entry.name;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory() && `${key}/`.startsWith(prefix.slice(0, key.length + 1))) {
        yield* this.#walk(`${key}/`, prefix);
      } else if (entry.isFile() && key.startsWith(prefix)) {
        const facts = await this.head(key);
        if (facts) yield { key, ...facts };
      }
    }
  }

  #pathOf(key: string): string {
    return path.join(this.folder, key);
  }
}

/** Syncs a folder, and its parents up to `top`, to the disk. */
async function syncFolders(folder: string, top: string): Promise<void> {
  const directory = await open(folder);
  await directory.sync().finally(() => directory.close());
  if (folder !== top) await syncFolders(path.dirname(folder), top);
}
