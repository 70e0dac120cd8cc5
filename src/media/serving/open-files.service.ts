import { constants, lstatSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { entityTag } from '../conditional-request.model.ts';
import type { FileFacts } from '../media.store.ts';
import type { OpenFile } from './open-file.model.ts';

/** Files remembered, and thus kept open, while nobody reads them. */
const mostFiles = 512;
/** Milliseconds after which a file that nobody asked for is closed. */
const idleMs = 30_000;
/** Milliseconds between two looks for files that were removed meanwhile, or that nobody asks for any more. */
const sweepMs = 5000;

export interface OpenFilesOptions {
  folder: string;
  /** The careful look-up, which follows no links. */
  lookUp(key: string): Promise<FileFacts | undefined>;
  /** Called with a file that is forgotten. */
  onForgotten(file: OpenFile): void;
}

/** Remembers the files that are asked for, because the content of a name never changes: each is looked up and opened
 * once. Whether it is still there is asked for each request. */
export class OpenFiles {
  readonly #options: OpenFilesOptions;
  readonly #files: LRUCache<string, OpenFile>;
  #sweeping: NodeJS.Timeout | undefined;

  constructor(options: OpenFilesOptions) {
    this.#options = options;
    this.#files = new LRUCache({ max: mostFiles, disposeAfter: (file) => this.#dispose(file) });
  }

  /** The file, to be released after use; undefined if there is none. */
  take(key: string): OpenFile | undefined | Promise<OpenFile | undefined> {
    const known = this.#files.get(key);
    if (known === undefined) return this.#lookUp(key);
    if (this.#isThere(known)) return hold(known);
    this.#files.delete(key);
    return this.#lookUp(key);
  }

  /** The same, if it has been looked up already. */
  takeKnown(key: string): OpenFile | undefined {
    const known = this.#files.get(key);
    return known && this.#isThere(known) ? hold(known) : undefined;
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
    file.handle ??= open(this.#pathOf(file.key), constants.O_RDONLY | constants.O_NOFOLLOW);
    return file.handle.then(({ fd }) => {
      file.fd = fd;
      return fd;
    });
  }

  close(): void {
    this.#files.clear();
    clearInterval(this.#sweeping);
    this.#sweeping = undefined;
  }

  async #lookUp(key: string): Promise<OpenFile | undefined> {
    const facts = await this.#options.lookUp(key);
    // Another request was faster.
    const known = this.#files.peek(key);
    if (known) return facts && hold(known);
    const stats = facts && statsOf(this.#pathOf(key));
    if (!stats?.isFile()) return undefined;
    const { size, mtime: modifiedAt } = stats;
    const headers = { tag: entityTag(key), lastModified: modifiedAt.toUTCString() };
    const unused = { chunks: new Map(), users: 0, usedAt: 0, handle: undefined, fd: undefined };
    const found: OpenFile = { key, size, modifiedAt, stats, ...headers, ...unused };
    this.#files.set(key, found);
    this.#sweeping ??= setInterval(() => this.#sweep(), sweepMs).unref();
    return hold(found);
  }

  /** Takes a few microseconds: what a file that is in use was found by is in the system's memory. Asking in the
   * background would take ten times as long. */
  #isThere({ key, stats }: OpenFile): boolean {
    const now = statsOf(this.#pathOf(key));
    return (
      now !== undefined &&
      now.ino === stats.ino &&
      now.dev === stats.dev &&
      now.size === stats.size &&
      now.mtimeMs === stats.mtimeMs
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
    file.handle = undefined;
    file.fd = undefined;
    // A file that could not be opened need not be closed.
    void handle.then((opened) => opened.close()).catch(() => undefined);
  }

  #pathOf(key: string): string {
    return path.join(this.#options.folder, key);
  }
}

function hold(file: OpenFile): OpenFile {
  file.users += 1;
  file.usedAt = performance.now();
  return file;
}

/** Of the name itself: a link is not followed. */
function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
