import type { Readable } from 'node:stream';
import type { StagedFile } from './staged-file.service.ts';

export { MediaStoreError } from './store-errors.model.ts';

/** What is put into a store. A staged file stays its owner's, to discard in the end. */
export type MediaContent = StagedFile | Readable | Uint8Array;

/** Bytes of a file, counted from 0, both included; to the end where `last` is left out or beyond it. */
export interface ByteRange {
  first: number;
  last?: number;
}

export interface FileFacts {
  /** Bytes. */
  size: number;
  modifiedAt: Date;
}

export interface ListedFile extends FileFacts {
  key: string;
}

/** When a link is valid. Links of one span are the same, so that caches find again what they have. */
export interface Lifetime {
  from: Date;
  until: Date;
}

/** Where files are kept under keys of their content. What is there is complete: a file appears at once or not
 * at all, and never changes afterwards.
 * @throws {MediaStoreError} from each of its methods, when the store does not answer or refuses. */
export interface MediaStore {
  /** A local folder where incoming files are gathered; of a store on disk, on the same file system. */
  readonly stagingFolder: string;
  /** Stores a file under its key; one that is there already is left, since it has the same content. */
  put(key: string, content: MediaContent): Promise<void>;
  /** @throws {NoSuchFileError}
   * @throws {RangeError} when the range begins after the end. */
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** Undefined when there is no such file. */
  head(key: string): Promise<FileFacts | undefined>;
  /** Removes a file, and of a picture its renditions; what is not there is no error. */
  delete(key: string): Promise<void>;
  /** All files whose keys begin so, in no certain order. */
  list(prefix?: string): AsyncIterable<ListedFile>;
  /** Where the store itself answers a file; null where this server does. */
  url(key: string, lifetime: Lifetime, method: 'GET' | 'HEAD'): Promise<string | null>;
}

export class NoSuchFileError extends Error {
  override name = 'NoSuchFileError';

  constructor(key: string) {
    super(`The media store has no file ${key}`);
  }
}
