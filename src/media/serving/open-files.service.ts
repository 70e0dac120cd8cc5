import { constants, fstat as fstatOf, lstatSync, type Stats, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';
import { lookUpsIn } from '../../persistence/tally.model.ts';
import { entityTag } from '../conditional-request.model.ts';
import { identityIn, lastChangeIn, sameContent, sameFile } from '../file-identity.service.ts';
import type { FileFacts } from '../media.store.ts';
import { isInLibrary } from '../media-formats.model.ts';
import type { Chunk, OpenFile, PlacedFile } from './open-file.model.ts';

const fstat = promisify(fstatOf);

/** Files remembered, and thus kept open, while nobody reads them. */
const mostFiles = 512;
/** Milliseconds after which a file that nobody asked for is closed. */
const idleMs = 30_000;
/** Milliseconds between two looks for files that were removed meanwhile, or that nobody asks for any more. */
const sweepMs = 5000;
const { hits, misses } = lookUpsIn('files');

export interface OpenFilesOptions {
  /** The folder of the store; undefined if that is elsewhere. */
  folder: string | undefined;
  /** The careful look-up, which follows no links. */
  lookUp(key: string): Promise<FileFacts | undefined>;
  /** Opens a file in a folder of the library. */
  openPlaced(key: string): Promise<PlacedFile | undefined>;
  /** Called with a file that is forgotten. */
  onForgotten(file: OpenFile): void;
}

/** Remembers the files that are asked for, because the content of a name never changes: each is looked up and opened
 * once. Whether it is still there is asked in each turn of the event loop that has requests for it. */
export class OpenFiles {
  readonly #options: OpenFilesOptions;
  readonly #files: LRUCache<string, OpenFile>;
  /** Files that were there in this turn of the event loop. */
  readonly #seen = new Set<OpenFile>();
  #sweeping: NodeJS.Timeout | undefined;

  constructor(options: OpenFilesOptions) {
    this.#options = options;
    this.#files = new LRUCache({ max: mostFiles, disposeAfter: (file) => this.#dispose(file) });
  }

  /** The file, to be released after use; undefined if there is none. */
  take(key: string): OpenFile | undefined | Promise<OpenFile | undefined> {
    const known = this.#files.get(key);
    if (known === undefined) return this.#lookUp(key);
    if (this.#isStillThere(known)) {
      hits.value += 1;
      return hold(known);
    }
    this.#files.delete(key);
    return this.#lookUp(key);
  }

  /** The same, if it has been looked up already. */
  takeKnown(key: string): OpenFile | undefined {
    const known = this.#files.get(key);
    if (!known || !this.#isStillThere(known)) return undefined;
    hits.value += 1;
    return hold(known);
  }

  /** Takes a file once more. */
  hold(file: OpenFile): void {
    hold(file);
  }

  release(file: OpenFile): void {
    file.users -= 1;
    this.#closeUnused(file);
  }

  /** Lets go of a file that is being removed. */
  forget(key: string): void {
    this.#files.delete(key);
  }

  /** The number of an open file, for as long as it is held. */
  descriptor(file: OpenFile): number | Promise<number> {
    if (file.fd !== undefined) return file.fd;
    file.handle ??= open(file.path, constants.O_RDONLY | constants.O_NOFOLLOW);
    const { handle } = file;
    return handle.then(
      ({ fd }) => {
        file.fd = fd;
        return fd;
      },
      (error: unknown) => {
        // The next one who reads it tries again: this process may have had too many files open.
        if (file.handle === handle) file.handle = undefined;
        throw error;
      },
    );
  }

  /** Checks that a file in a folder is what it was when it was opened: what was read of it belongs together then.
   * @throws if it has changed. */
  async check({ key, identity, fd }: OpenFile): Promise<void> {
    if (!identity || fd === undefined) return;
    const stats = await fstat(fd, { bigint: true });
    const now = identityIn(stats);
    // A file that has lost its name has another date of status, and nobody can open it any more to change it.
    if (sameFile(now, identity) || (stats.nlink === 0n && sameContent(now, identity))) return;
    this.#files.delete(key);
    throw new Error(`${key} has changed while it was being sent`);
  }

  close(): void {
    this.#files.clear();
    clearInterval(this.#sweeping);
    this.#sweeping = undefined;
  }

  async #lookUp(key: string): Promise<OpenFile | undefined> {
    misses.value += 1;
    const found = isInLibrary(key) ? await this.#findPlaced(key) : await this.#findStored(key);
    // Another request was faster.
    const known = this.#files.peek(key);
    if (known) {
      if (found) closeHandle(found);
      return found && hold(known);
    }
    if (!found) return undefined;
    this.#files.set(key, found);
    this.#sweeping ??= setInterval(() => this.#sweep(), sweepMs).unref();
    return hold(found);
  }

  async #findStored(key: string): Promise<OpenFile | undefined> {
    const { folder, lookUp } = this.#options;
    if (folder === undefined || !(await lookUp(key))) return undefined;
    const at = path.join(folder, key);
    const stats = lstatOf(at);
    if (!stats?.isFile()) return undefined;
    const opened = { path: at, identity: undefined, handle: undefined, fd: undefined };
    return { key, size: stats.size, stats, ...opened, ...unused(key, stats) };
  }

  async #findPlaced(key: string): Promise<OpenFile | undefined> {
    const placed = await this.#options.openPlaced(key);
    if (!placed) return undefined;
    const { handle, identity, path } = placed;
    const stats = await handle.stat();
    const opened = { path, identity, handle: Promise.resolve(handle), fd: handle.fd };
    return { key, size: identity.size, stats, ...opened, ...unused(key, stats) };
  }

  /** Busy servers have several requests in a turn, often for the same file. */
  #isStillThere(file: OpenFile): boolean {
    if (this.#seen.has(file)) return true;
    if (!this.#isThere(file)) return false;
    if (this.#seen.size === 0) setImmediate(() => this.#seen.clear());
    this.#seen.add(file);
    return true;
  }

  /** Takes a few microseconds: what a file that is in use was found by is in the system's memory. Asking in the
   * background would take ten times as long. */
  #isThere({ path: at, stats, identity }: OpenFile): boolean {
    const now = identity ? statOf(at) : lstatOf(at);
    return (
      now !== undefined &&
      now.ino === stats.ino &&
      now.dev === stats.dev &&
      now.size === stats.size &&
      now.mtimeMs === stats.mtimeMs &&
      (identity === undefined || now.ctimeMs === stats.ctimeMs)
    );
  }

  #sweep(): void {
    const before = performance.now() - idleMs;
    for (const [key, file] of [...this.#files.entries()]) {
      if ((file.users === 0 && file.usedAt < before) || !this.#isThere(file)) this.#files.delete(key);
    }
    if (this.#files.size > 0) return;
    clearInterval(this.#sweeping);
    this.#sweeping = undefined;
  }

  #dispose(file: OpenFile): void {
    this.#options.onForgotten(file);
    this.#closeUnused(file);
  }

  #closeUnused(file: OpenFile): void {
    const { users, handle, key } = file;
    if (users > 0 || handle === undefined || this.#files.peek(key) === file) return;
    closeHandle(file);
  }
}

function closeHandle(file: OpenFile): void {
  const { handle } = file;
  file.handle = undefined;
  file.fd = undefined;
  // A file that could not be opened need not be closed.
  void handle?.then((opened) => opened.close()).catch(() => undefined);
}

function unused(key: string, stats: Stats) {
  const modifiedAt = lastChangeIn(stats);
  const headers = { tag: entityTag(key), modifiedAt, lastModified: modifiedAt.toUTCString() };
  return { ...headers, chunks: new Map<number, Chunk>(), users: 0, usedAt: 0 };
}

function hold(file: OpenFile): OpenFile {
  file.users += 1;
  file.usedAt = performance.now();
  return file;
}

/** Of the name itself: a link is not followed. */
function lstatOf(file: string | Buffer): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Of what it leads to: folders of the library may have links in them. */
function statOf(file: string | Buffer): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
