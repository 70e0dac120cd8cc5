import type { Readable } from 'node:stream';
import type { StagedFile } from './staged-file.service.ts';

export { MediaStoreError } from './store-errors.model.ts';

/** Content to put into a store. A staged file still belongs to its owner, who discards it in the end. */
export type MediaContent = StagedFile | Readable | Uint8Array;

/** Bytes of a file, counted from 0, both included; to the end if `last` is omitted or beyond it. */
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

/** The validity of a link. Links of one window are the same, so that caches can reuse them. */
export interface Lifetime {
  from: Date;
  until: Date;
}

/** Stores files under keys of their content. Files are always complete: a file appears at once or not at all, and
 * never changes afterwards.
 * @throws {MediaStoreError} from each of its methods, if the store does not answer or refuses. */
export interface MediaStore {
  /** A local folder for staging incoming files; for a store on disk, on the same file system. */
  readonly stagingFolder: string;
  /** @throws {MediaStoreError} with the reason if the store cannot be used. */
  check(): Promise<void>;
  /** Stores a file under its key. An existing one is left, because it has the same content. */
  put(key: string, content: MediaContent): Promise<void>;
  /** @throws {NoSuchFileError}
   * @throws {RangeError} if the range begins after the end. */
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** Undefined if there is no such file. */
  head(key: string): Promise<FileFacts | undefined>;
  /** Removes a file, and the renditions of a picture. A missing file is not an error. */
  delete(key: string): Promise<void>;
  /** All files whose keys begin with the prefix, in no particular order. */
  list(prefix?: string): AsyncIterable<ListedFile>;
  /** The URL at which the store itself serves a file; null if this server does. */
  url(key: string, lifetime: Lifetime, method: 'GET' | 'HEAD'): Promise<string | null>;
}

export class NoSuchFileError extends Error {
  override name = 'NoSuchFileError';

  constructor(key: string) {
    super(`The media store has no file ${key}`);
  }
}
