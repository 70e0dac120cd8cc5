import type { Readable } from 'node:stream';
import type { S3Store } from '../media/s3.store.ts';
import { backupTime, manifestFile } from './backup.model.ts';
import type { BackupStore, ListedBackup } from './backup.store.ts';

/** Backups in a bucket, which should be neither public nor the one of the media. */
export class BucketBackupStore implements BackupStore {
  readonly place: string;
  readonly #bucket: S3Store;
  /** Ends with a slash, unless it is empty. */
  readonly #prefix: string;

  constructor(bucket: S3Store, place: string, prefix: string) {
    this.place = place;
    this.#bucket = bucket;
    this.#prefix = prefix;
  }

  async list(): Promise<ListedBackup[]> {
    const backups = new Map<string, ListedBackup>();
    for await (const { key } of this.#bucket.list(this.#prefix)) {
      const [name = '', file] = key.slice(this.#prefix.length).split('/');
      if (backupTime(name) === null) continue;
      const complete = file === manifestFile || (backups.get(name)?.complete ?? false);
      backups.set(name, { name, complete });
    }
    return [...backups.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  async write(backup: string, file: string, content: Readable): Promise<void> {
    await this.#bucket.put(this.#key(backup, file), content);
  }

  read(backup: string, file: string): Promise<Readable> {
    return this.#bucket.get(this.#key(backup, file));
  }

  async remove(backup: string): Promise<void> {
    // The manifest first, so that an interrupted removal leaves no backup that seems complete.
    await this.#bucket.delete(this.#key(backup, manifestFile));
    for await (const { key } of this.#bucket.list(this.#key(backup, ''))) await this.#bucket.delete(key);
  }

  #key(backup: string, file: string): string {
    return `${this.#prefix}${backup}/${file}`;
  }
}
