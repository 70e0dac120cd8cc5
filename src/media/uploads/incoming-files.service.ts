import { type Readable, Transform } from 'node:stream';
import { copyStaged, FileTooLargeError, type StagedFile, stageFile } from '../staged-file.service.ts';
import { StorageFullError } from '../storage-full.model.ts';
import type { StagedBytes, StagingBudget } from './staging-budget.service.ts';
import type { UploadKind } from './upload-kind.model.ts';

/** The client went away, or sent no such file. */
export class BrokenUploadError extends Error {
  override name = 'BrokenUploadError';
}

/** A file that a request says it holds. */
export interface FileUpload {
  /** Says what the argument takes that the file is for. Until then, nothing of it is stored. */
  allow(kind: UploadKind, maxBytes: number): void;
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
  readonly #place: StagingPlace;
  /** Bytes: the most that anybody who wants it takes; undefined as long as nobody does. */
  #limit: number | undefined;
  #kind: UploadKind = 'picture';
  #counted: StagedBytes | undefined;
  #begun = false;
  #breakOff: () => void = () => undefined;

  constructor(place: StagingPlace) {
    this.#place = place;
    this.#staged.promise.catch(() => undefined);
  }

  allow(kind: UploadKind, maxBytes: number): void {
    this.#limit = Math.max(this.#limit ?? 0, maxBytes);
    if (kind === 'audio') this.#kind = kind;
  }

  get wanted(): boolean {
    return this.#limit !== undefined;
  }

  async fetch(maxBytes: number): Promise<StagedFile> {
    this.#limit = Math.max(this.#limit ?? 0, maxBytes);
    const staged = await this.#staged.promise;
    if (staged.size > maxBytes) throw new FileTooLargeError(maxBytes);
    // Several parts of an operation may use one file, and each keeps or discards its own.
    return copyStaged(staged);
  }

  /** Writes it down as it comes. What comes beyond its limit is skipped, and the parts after it still count. */
  stage(content: Readable): void {
    let size = 0;
    const counted = this.#place.budget.open(this.#place.userId, this.#kind);
    this.#counted = counted;
    const bounded = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        size += chunk.length;
        const limit = this.#limit ?? 0;
        done(size > limit ? new FileTooLargeError(limit) : counted.add(chunk.length), chunk);
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
    stageFile(this.#place.folder, content.pipe(bounded)).then(resolve, (error) =>
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
    this.#counted?.giveBack();
  }
}

/** Staging of the files of one request. */
export interface StagingPlace {
  folder: string;
  budget: StagingBudget;
  /** Whose request it is. */
  userId: string;
}

/** The files of one request. Nothing of them is read before the operation asks for one, which only a viewer who
 * may run it gets to; then all are staged as they come, in whatever order they are asked for. */
export class IncomingFiles {
  readonly #files = new Map<string, IncomingFile>();
  readonly #place: StagingPlace;
  #asked = false;
  #complete = false;
  /** Parts that wait for that. */
  #waiting: FilePart[] = [];

  constructor(place: StagingPlace) {
    this.#place = place;
  }

  /** @param name of the part that holds the file. */
  announce(name: string, upload: object): void {
    const file = new IncomingFile(this.#place);
    this.#files.set(name, file);
    if (this.#complete) file.miss();
    announced.set(upload, {
      allow: (kind, maxBytes) => file.allow(kind, maxBytes),
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
    else if (file?.wanted && !file.begun) file.stage(content);
    else {
      // The viewer may not use it, nothing in the operation speaks of it, or it came before.
      file?.miss();
      content.resume();
    }
  }
}
