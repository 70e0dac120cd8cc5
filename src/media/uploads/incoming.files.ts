import { type Readable, Transform } from 'node:stream';
import { copyStaged, FileTooLargeError, type StagedFile, stageFile } from '../staged.file.ts';
import { StorageFullError } from '../storage.full.ts';

/** The client went away, or sent no such file. */
export class BrokenUploadError extends Error {
  override name = 'BrokenUploadError';
}

/** A file that a request says it holds. */
export interface FileUpload {
  /** Takes it out of the request, as a file of the caller's own.
   * @throws {StorageFullError}
   * @throws {FileTooLargeError} as soon as more than `maxBytes` have come.
   * @throws {BrokenUploadError} */
  fetch(maxBytes: number): Promise<StagedFile>;
}

/** By what graphql-upload-ts puts into variables in the place of files. */
const announced = new WeakMap<object, FileUpload>();

/** @returns undefined for what stands for no file. */
export function announcedFile(value: unknown): FileUpload | undefined {
  return announced.get(Object(value));
}

/** A part of a multipart request that is a file. */
export interface FilePart {
  name: string;
  content: Readable;
}

/** One file of a request: announced, then arriving, then staged. */
class IncomingFile {
  readonly #staged = Promise.withResolvers<StagedFile>();
  readonly #folder: string;
  /** Bytes: the most that anybody who wants it takes. */
  #limit: number | undefined;
  readonly #defaultLimit: number;
  #begun = false;
  #breakOff: () => void = () => undefined;

  constructor(folder: string, defaultLimit: number) {
    this.#folder = folder;
    this.#defaultLimit = defaultLimit;
    this.#staged.promise.catch(() => undefined);
  }

  async fetch(maxBytes: number): Promise<StagedFile> {
    this.#limit = Math.max(this.#limit ?? 0, maxBytes);
    const staged = await this.#staged.promise;
    if (staged.size > maxBytes) throw new FileTooLargeError(maxBytes);
    // Several parts of an operation may use one file, and each keeps or discards its own.
    return copyStaged(staged);
  }

  /** Writes it down as it comes. What comes beyond its limit is skipped, and the parts behind it still count. */
  stage(content: Readable): void {
    let size = 0;
    const bounded = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        size += chunk.length;
        const limit = this.#limit ?? this.#defaultLimit;
        done(size > limit ? new FileTooLargeError(limit) : null, chunk);
      },
    });
    this.#breakOff = () => bounded.destroy(new BrokenUploadError('the upload was broken off'));
    content.once('close', () => {
      if (!content.readableEnded) this.#breakOff();
    });
    bounded.once('close', () => {
      content.unpipe(bounded);
      content.resume();
    });
    this.#begun = true;
    // It may fail before anybody reads from it.
    bounded.on('error', () => undefined);
    const { resolve, reject } = this.#staged;
    stageFile(this.#folder, content.pipe(bounded)).then(resolve, (error) =>
      reject(error instanceof StorageFullError ? error : (bounded.errored ?? error)),
    );
  }

  get begun(): boolean {
    return this.#begun;
  }

  /** It will not come any more. */
  miss(): void {
    if (!this.#begun) this.#staged.reject(new BrokenUploadError('the request holds no such file'));
  }

  async discard(): Promise<void> {
    this.#breakOff();
    const staged = await this.#staged.promise.catch(() => undefined);
    await staged?.discard();
  }
}

/** The files of one request. Nothing of them is read before the operation asks for one, which only a viewer who
 * may run it gets to; then all are staged as they come, in whatever order they are asked for. */
export class IncomingFiles {
  readonly #files = new Map<string, IncomingFile>();
  readonly #folder: string;
  readonly #defaultLimit: number;
  #asked = false;
  #complete = false;
  /** Parts that wait for that. */
  #waiting: FilePart[] = [];

  /** @param folder where files are staged.
   * @param defaultLimit bytes, of files that nobody has asked for. */
  constructor(folder: string, defaultLimit: number) {
    this.#folder = folder;
    this.#defaultLimit = defaultLimit;
  }

  /** @param name of the part that holds the file. */
  announce(name: string, upload: object): void {
    const file = new IncomingFile(this.#folder, this.#defaultLimit);
    this.#files.set(name, file);
    if (this.#complete) file.miss();
    announced.set(upload, {
      fetch: (maxBytes) => {
        const fetched = file.fetch(maxBytes);
        this.#begin();
        return fetched;
      },
    });
  }

  /** A part of the request begins. */
  take(part: FilePart): void {
    part.content.on('error', () => undefined);
    if (this.#asked) this.#stage(part);
    else this.#waiting.push(part);
  }

  /** No more will come: whoever still waits for a file learns that it is not in the request. */
  complete(): void {
    this.#complete = true;
    for (const file of this.#files.values()) file.miss();
  }

  /** Removes what was staged. */
  async discard(): Promise<void> {
    this.#waiting = [];
    await Promise.all([...this.#files.values()].map((file) => file.discard()));
  }

  #begin(): void {
    this.#asked = true;
    for (const part of this.#waiting.splice(0)) this.#stage(part);
  }

  #stage({ name, content }: FilePart): void {
    const file = this.#files.get(name);
    if (content.destroyed) file?.miss();
    else if (file && !file.begun) file.stage(content);
    // Nothing in the operation speaks of it, or it came before.
    else content.resume();
  }
}
