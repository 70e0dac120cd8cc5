import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { isDiscFolder } from '../../catalog/file-place.model.ts';
import { diskPath, shownPath } from '../../media/disk-path.model.ts';
import type { ListedFolder } from '../folder-walk.service.ts';

const picture = /\.(?:jpe?g|png|webp|gif|bmp|tiff?|avif|heic)$/i;
const companion = /\.(?:lrc|cue)$/i;

/** Notices changes of the pictures and lyrics beside songs. */
export class Beside {
  readonly #root: string;
  /** By folder: what its pictures are, and the lyrics by the name of the song. */
  readonly #folders = new WeakMap<
    ListedFolder,
    Promise<{ pictures: string; companions: Map<string, string> }>
  >();

  constructor(root: string) {
    this.#root = root;
  }

  /** A text that changes when something beside a song does; null if there is nothing. */
  async of(relative: string, folder: ListedFolder): Promise<string | null> {
    const { pictures, companions } = await this.#inFolder(folder);
    const above =
      folder.parent && isDiscFolder(shownPath(path.basename(folder.relative)))
        ? (await this.#inFolder(folder.parent)).pictures
        : '';
    const facts = [pictures, above, companions.get(path.parse(relative).name) ?? ''].join('\n');
    if (facts === '\n\n') return null;
    return createHash('sha256').update(facts).digest('base64url').slice(0, 16);
  }

  #inFolder(folder: ListedFolder) {
    const known = this.#folders.get(folder);
    if (known) return known;
    const read = this.#read(folder);
    this.#folders.set(folder, read);
    return read;
  }

  async #read({ relative, others }: ListedFolder) {
    const pictures: string[] = [];
    const companions = new Map<string, string>();
    for (const name of others.filter((other) => picture.test(other) || companion.test(other))) {
      const facts = await this.#factsOf(path.join(this.#root, relative, name), name);
      if (picture.test(name)) pictures.push(facts);
      else companions.set(path.parse(name).name, (companions.get(path.parse(name).name) ?? '') + facts);
    }
    return { pictures: pictures.sort().join('\n'), companions };
  }

  async #factsOf(file: string, name: string): Promise<string> {
    try {
      const { size, mtimeMs } = await lstat(diskPath(file));
      return `${name} ${size} ${mtimeMs}`;
    } catch {
      return '';
    }
  }
}
