import type { Readable } from 'node:stream';

/** Where backups are kept: each is a folder of files, whose manifest is written last. */
export interface BackupStore {
  /** The folder or bucket, as people name it. */
  readonly place: string;
  /** The names of complete backups, oldest first. */
  list(): Promise<string[]>;
  /** The names of backups without a manifest, because they are being written or were interrupted. */
  listIncomplete(): Promise<string[]>;
  /** @param content ends with an error if the file is not to be kept. */
  write(backup: string, file: string, content: Readable): Promise<void>;
  read(backup: string, file: string): Promise<Readable>;
  /** All files of a backup; a missing one is not an error. */
  remove(backup: string): Promise<void>;
}
