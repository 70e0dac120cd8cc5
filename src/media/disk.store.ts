import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { renditionKey, renditionWidths } from './media.formats.ts';
import type { MediaStore } from './media.store.ts';
import type { StagedFile } from './staged.file.ts';

/** The media store in a folder of a local disk. */
export class DiskStore implements MediaStore {
  readonly stagingFolder: string;

  constructor(readonly folder: string) {
    this.stagingFolder = path.join(folder, '.incoming');
  }

  async keep(staged: StagedFile, key: string): Promise<void> {
    // A new file of the same content would have a new date, and so break off downloads that go on later.
    if (await this.has(key)) return staged.discard();
    const target = this.#pathOf(key);
    const folder = path.dirname(target);
    await mkdir(folder, { recursive: true });
    await rename(staged.path, target);
    // The new name, too, must outlive a power cut before a row may point to it.
    const directory = await open(folder);
    await directory.sync().finally(() => directory.close());
  }

  async has(key: string): Promise<boolean> {
    return (await this.size(key)) !== undefined;
  }

  /** Bytes; undefined when there is no such file. What is reached by a link does not count: the folder's owner
   * may have moved the folder as a whole, but nothing in it leads out of it. */
  async size(key: string): Promise<number | undefined> {
    try {
      const [folder, file] = await Promise.all([realpath(this.folder), realpath(this.#pathOf(key))]);
      if (file !== path.join(folder, key)) return undefined;
      const found = await stat(file);
      return found.isFile() ? found.size : undefined;
    } catch {
      return undefined;
    }
  }

  read(key: string): Promise<Buffer> {
    return readFile(this.#pathOf(key));
  }

  async delete(key: string): Promise<void> {
    const renditions = renditionWidths
      .map((width) => renditionKey(key, width))
      .filter((other) => other !== key);
    await Promise.all([key, ...renditions].map((name) => rm(this.#pathOf(name), { force: true })));
  }

  #pathOf(key: string): string {
    return path.join(this.folder, key);
  }
}
