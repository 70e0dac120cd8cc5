import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { FileFacts } from '../media.store.ts';
import type { FileIdentity } from '../threads/inspection-job.model.ts';

/** A file in a folder of the library, which anybody may change at any time. */
export interface PlacedFile {
  path: string | Buffer;
  /** Open already: another file may get its name at any moment. */
  handle: FileHandle;
  /** What was opened. */
  identity: FileIdentity;
}

/** A file that was looked up. It is opened when its bytes are needed. */
export interface OpenFile extends FileFacts {
  readonly key: string;
  readonly path: string | Buffer;
  /** Of a file in a folder of the library: what it must stay, as long as it is read. */
  readonly identity: FileIdentity | undefined;
  /** Its strong entity tag. */
  readonly tag: string;
  readonly lastModified: string;
  /** Parts of it in memory, by their number. */
  readonly chunks: Map<number, Chunk>;
  readonly stats: Stats;
  /** Readers; the file is closed after the last one. */
  users: number;
  usedAt: number;
  handle: Promise<FileHandle> | undefined;
  /** Its number, once it is open. */
  fd: number | undefined;
}

/** A part of a file in memory. Whoever has taken it releases it. */
export interface Chunk {
  readonly file: OpenFile;
  /** Its place in the file. */
  readonly start: number;
  readonly bytes: Buffer;
  /** The whole buffer, of which `bytes` may be a part; undefined if it does not belong to the pool. */
  readonly buffer: Buffer | undefined;
  users: number;
  /** Undefined once it has been read. */
  loading: Promise<Chunk> | undefined;
}
