import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import { diskPath, nameOfBytes } from '../../media/disk-path.model.ts';
import { identityIn, sameFile } from '../../media/file-identity.service.ts';
import type { PlacedFile } from '../../media/serving/open-file.model.ts';
import type { FileIdentity } from '../../media/threads/inspection-job.model.ts';
import { contains } from '../link-guard.service.ts';
import { hashInKey } from './known-file.model.ts';
import { type FilePlaceOnDisk, placesOf } from './known-file.queries.ts';

/** Changed files that are remembered, so that asking for them again and again does not read them each time. */
const mostChanged = 1000;

/** Opens files in the folders of the library by their keys. A file that is not exactly as it was when it was scanned is
 * read: a key stands for certain bytes, and nothing else is served for it. */
export class PlacedFiles {
  readonly #orm: MikroORM;
  readonly #folders: readonly string[];
  readonly #others = new LRUCache<string, true>({ max: mostChanged });

  /** @param folders absolute paths of the folders of the library. */
  constructor(orm: MikroORM, folders: readonly string[]) {
    this.#orm = orm;
    this.#folders = folders;
  }

  /** @returns undefined if no file has these bytes any more. */
  async open(key: string): Promise<PlacedFile | undefined> {
    if (this.#folders.length === 0) return undefined;
    for (const place of await placesOf(this.#orm.em.fork(), key)) {
      const opened = this.#folders.includes(place.folder) ? await this.#openAt(place, key) : undefined;
      if (opened) return opened;
    }
    return undefined;
  }

  async #openAt(place: FilePlaceOnDisk, key: string): Promise<PlacedFile | undefined> {
    const at = path.join(place.folder, place.path);
    let handle: FileHandle | undefined;
    try {
      const real = await realOf(at);
      if (!contains(await realOf(place.folder), real)) return undefined;
      // Opening a pipe would wait for somebody to write.
      handle = await open(diskPath(real), constants.O_RDONLY | constants.O_NONBLOCK);
      const stats = await handle.stat({ bigint: true });
      const identity = identityIn(stats);
      if (!stats.isFile() || !(await this.#isContent(handle, identity, place, key))) {
        await handle.close();
        return undefined;
      }
      return { path: diskPath(at), handle, identity };
    } catch {
      await handle?.close().catch(() => undefined);
      return undefined;
    }
  }

  async #isContent(
    handle: FileHandle,
    identity: FileIdentity,
    place: FilePlaceOnDisk,
    key: string,
  ): Promise<boolean> {
    if (identity.size !== place.size) return false;
    if (sameFile(identity, place)) return true;
    const question = `${key} ${identity.mtimeNs} ${identity.ctimeNs} ${identity.inode}`;
    if (this.#others.has(question)) return false;
    const same = (await hashOf(handle)) === hashInKey(key);
    if (!same) this.#others.set(question, true);
    return same && sameFile(identityIn(await handle.stat({ bigint: true })), identity);
  }
}

async function realOf(at: string): Promise<string> {
  return nameOfBytes(await realpath(diskPath(at), { encoding: 'buffer' }));
}

async function hashOf(handle: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  const bytes = handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 256 * 1024 });
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}
