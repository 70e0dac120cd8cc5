import type { Readable } from 'node:stream';
import type { S3Store } from '../media/s3.store.ts';
import { backupTime, manifestFile } from './backup.model.ts';
import type { BackupStore } from './backup.store.ts';

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

  async list(): Promise<string[]> {
    return (await this.#all()).filter(([, files]) => files.has(manifestFile)).map(([name]) => name);
  }

  async listIncomplete(): Promise<string[]> {
    return (await this.#all()).filter(([, files]) => !files.has(manifestFile)).map(([name]) => name);
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

  /** The files of each backup, the oldest first. */
  async #all(): Promise<[name: string, files: Set<string>][]> {
    const backups = new Map<string, Set<string>>();
    for await (const { key } of this.#bucket.list(this.#prefix)) {
      const [name = '', file = ''] = key.slice(this.#prefix.length).split('/');
      if (backupTime(name) === null) continue;
      const files = backups.get(name) ?? new Set();
      backups.set(name, files.add(file));
    }
    return [...backups].sort(([one], [other]) => (one < other ? -1 : 1));
  }
}
