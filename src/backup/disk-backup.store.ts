import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { backupTime, manifestFile } from './backup.model.ts';
import type { BackupStore, ListedBackup } from './backup.store.ts';

/** Backups in a folder, readable by its owner only. */
export class DiskBackupStore implements BackupStore {
  readonly place: string;

  constructor(folder: string) {
    this.place = folder;
  }

  async list(): Promise<ListedBackup[]> {
    const names = await readdir(this.place).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return names
      .filter((name) => backupTime(name) !== null)
      .sort()
      .map((name) => ({ name, complete: existsSync(path.join(this.place, name, manifestFile)) }));
  }

  /** A file appears under its name once all of it is on the disk. */
  async write(backup: string, file: string, content: Readable): Promise<void> {
    const folder = path.join(this.place, backup);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const part = path.join(folder, `${file}.part`);
    await pipeline(content, createWriteStream(part, { mode: 0o600, flush: true }));
    await rename(part, path.join(folder, file));
    await syncFolder(folder);
  }

  async read(backup: string, file: string): Promise<Readable> {
    const place = path.join(this.place, backup, file);
    await access(place);
    return createReadStream(place);
  }

  async remove(backup: string): Promise<void> {
    // Without its manifest first, so that an interrupted removal leaves no backup that seems complete.
    await rm(path.join(this.place, backup, manifestFile), { force: true });
    await rm(path.join(this.place, backup), { recursive: true, force: true });
  }
}

/** The names in a folder survive a failure of power only if it is written as well. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
