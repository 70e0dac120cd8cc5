import { openAsBlob } from 'node:fs';

/** A path as the file system has it: bytes for names that are no valid UTF-8. */
export type DiskPath = string | Buffer;

/** The content of a file, read when it is asked for. */
export function openBlob(file: DiskPath, type = ''): Promise<Blob> {
  return openAsBlob(file, { type });
}
