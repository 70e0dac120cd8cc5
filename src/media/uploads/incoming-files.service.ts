import { type Readable, Transform } from 'node:stream';
import { copyStaged, FileTooLargeError, type StagedFile, stageFile } from '../staged-file.service.ts';
import { StorageFullError } from '../storage-full.model.ts';
import type { StagedBytes, StagingBudget } from './staging-budget.service.ts';
import type { UploadKind } from './upload-kind.model.ts';

/** The client disconnected, or sent no such file. */
export class BrokenUploadError extends Error {
  override name = 'BrokenUploadError';
}

/** A file announced by a request. */
export interface FileUpload {
  /** Sets the kind of file that the argument takes. Until then, nothing of it is stored. */
  allow(kind: UploadKind, maxBytes: number): void;
  /** Takes the file out of the request, as a separate file of the caller.
   * @throws {StorageFullError}
   * @throws {FileTooLargeError} as soon as more than `maxBytes` have arrived.
   * @throws {BrokenUploadError} */
  fetch(maxBytes: number): Promise<StagedFile>;
}

/** Keyed by the objects that stand for files in variables. */
const announced = new WeakMap<object, FileUpload>();

/** @returns undefined if the value does not stand for a file. */
export function announcedFile(value: unknown): FileUpload | undefined {
  return announced.get(Object(value));
}

/** A file part of a multipart request. */
export interface FilePart {
  name: string;
  content: Readable;
}

/** One file of a request: announced, then arriving, then staged. */
class IncomingFile {
  readonly #staged = Promise.withResolvers<StagedFile>();
  readonly #place: StagingPlace;
  /** Bytes: the largest limit of its consumers; undefined while there are none. */
  #limit: number | undefined;
  #kind: UploadKind = 'picture';
  #counted: StagedBytes | undefined;
  #decided = false;
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

  /** Writes the file as it arrives. Bytes beyond its limit are skipped, and the following parts are still read. */
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
    this.#breakOff = () => bounded.destroy(new BrokenUploadError('the upload was aborted'));
    content.once('close', () => {
      if (!content.readableEnded) this.#breakOff();
    });
    bounded.once('close', () => {
      content.unpipe(bounded);
      content.resume();
    });
    this.#decided = true;
    // It may fail before anything reads from it.
    bounded.on('error', () => undefined);
    const { resolve, reject } = this.#staged;
    stageFile(this.#place.folder, content.pipe(bounded)).then(resolve, (error) =>
      reject(error instanceof StorageFullError ? error : (bounded.errored ?? error)),
    );
  }

  /** Whether it arrives, or will not. */
  get decided(): boolean {
    return this.#decided;
  }

  /** The file will not arrive. */
  miss(): void {
    if (this.#decided) return;
    // It may be waiting in a request that was refused since: nobody would discard it then.
    this.#decided = true;
    this.#staged.reject(new BrokenUploadError('the request contains no such file'));
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
  /** The user who sent the request. */
  userId: string;
}

/** The files of one request. None is read before the operation asks for one, which requires a viewer who may run
 * it. Then all are staged as they arrive, in whatever order they are requested. */
export class IncomingFiles {
  readonly #files = new Map<string, IncomingFile>();
  readonly #place: StagingPlace;
  #asked = false;
  #complete = false;
  /** Parts waiting for the first request. */
  #waiting: FilePart[] = [];

  constructor(place: StagingPlace) {
    this.#place = place;
  }

  /** @param name of the part that contains the file. */
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

  /** The number of files that were announced. */
  get announced(): number {
    return this.#files.size;
  }

  /** Handles the next part of the request. */
  take(part: FilePart): void {
    part.content.on('error', () => undefined);
    if (this.#asked) this.#stage(part);
    else this.#waiting.push(part);
  }

  /** No more parts will arrive: pending requests for a file are told that it is missing. */
  complete(): void {
    this.#complete = true;
    for (const file of this.#files.values()) file.miss();
  }

  /** Removes the staged files. */
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
    else if (file?.wanted && !file.decided) file.stage(content);
    else {
      // The viewer may not use it, no argument takes it, or it was sent before.
      file?.miss();
      content.resume();
    }
  }
}
