import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, copyFile, link, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withRoom } from './storage-full.model.ts';

/** Milliseconds between two updates of the files that this process has staged. */
export const touchMs = 3000;

const own = new Set<string>();
let timer: NodeJS.Timeout | undefined;

/** Updates a staged file's time of last status change again and again, so that processes sharing the folder do not
 * take it for a leftover: an upload may wait long for its client, or for the database. */
function keepFresh(file: string): void {
  own.add(file);
  timer ??= setInterval(touchAll, touchMs).unref();
}

/** The file is gone, or its process has finished with it. */
function letGo(file: string): void {
  own.delete(file);
  if (own.size > 0) return;
  clearInterval(timer);
  timer = undefined;
}

function touchAll(): void {
  // A file that is just being removed cannot be updated.
  for (const file of own) touch(file).catch(() => undefined);
}

/** Not the time of modification: readers would think that the content changed, and it may be stored by now. */
async function touch(file: string): Promise<void> {
  const { mode } = await stat(file);
  await chmod(file, mode);
}

/** A complete file that is not in the store yet. The code that stages a file keeps or discards it. */
export interface StagedFile {
  path: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal SHA-256 of the content. */
  sha256: string;
  /** Removes the file; does nothing if it was kept. */
  discard(): Promise<void>;
}

export class FileTooLargeError extends Error {
  override name = 'FileTooLargeError';

  constructor(readonly maximum: number) {
    super(`The file is larger than ${maximum} bytes`);
  }
}

/** Writes a stream to a new file in `folder`, hashes it on the way, and syncs it to the disk. Memory does not grow
 * with the file; on failure, no file is left.
 * @throws {FileTooLargeError} as soon as more than `maxBytes` have arrived.
 * @throws {StorageFullError} */
export async function stageFile(
  folder: string,
  content: Readable | Uint8Array,
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<StagedFile> {
  await withRoom(() => mkdir(folder, { recursive: true }));
  const { file, discard } = newFile(folder);
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > maxBytes ? new FileTooLargeError(maxBytes) : null, chunk);
    },
  });
  try {
    const source = content instanceof Readable ? content : Readable.from([content]);
    await withRoom(() => pipeline(source, measure, createWriteStream(file, { flags: 'wx', flush: true })));
    return { path: file, size, sha256: hash.digest('hex'), discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** A second file with the same content, which its owner keeps or discards separately. */
export async function copyStaged(staged: StagedFile): Promise<StagedFile> {
  const { file, discard } = newFile(path.dirname(staged.path));
  try {
    // Not every file system has links.
    await withRoom(() => link(staged.path, file).catch(() => copyFile(staged.path, file)));
    return { ...staged, path: file, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

function newFile(folder: string) {
  const file = path.join(folder, randomUUID());
  keepFresh(file);
  const discard = async () => {
    letGo(file);
    await rm(file, { force: true });
  };
  return { file, discard };
}
