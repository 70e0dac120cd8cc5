import type { Readable } from 'node:stream';

export interface ListedBackup {
  name: string;
  /** Whether it has a manifest: one that has none is being written, or was interrupted. */
  complete: boolean;
}

/** Where backups are kept: each is a folder of files, whose manifest is written last. */
export interface BackupStore {
  /** The folder or bucket, as people name it. */
  readonly place: string;
  /** Oldest first. */
  list(): Promise<ListedBackup[]>;
  /** @param content ends with an error if the file is not to be kept. */
  write(backup: string, file: string, content: Readable): Promise<void>;
  read(backup: string, file: string): Promise<Readable>;
  /** All files of a backup; a missing one is not an error. */
  remove(backup: string): Promise<void>;
}

/** The names of complete backups, oldest first. */
export async function completeBackups(store: BackupStore): Promise<string[]> {
  return (await store.list()).flatMap(({ name, complete }) => (complete ? [name] : []));
}
