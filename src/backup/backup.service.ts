import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
// As a whole: an older Node.js, which has no Zstandard, is to come as far as the check of its version.
import zlib from 'node:zlib';
import type { Client } from 'pg';
import { withOwnConnection } from '../persistence/own-connection.client.ts';
import {
  type BackupManifest,
  backupName,
  backupTime,
  expiredBackups,
  manifestFile,
  type Retention,
} from './backup.model.ts';
import type { BackupStore } from './backup.store.ts';
import { CheckedStream } from './checked-stream.model.ts';
import {
  beginSnapshot,
  copyMediaKeys,
  copyOut,
  lockedTables,
  mediaBytes,
  migrationsOf,
  partitionsOf,
  postgresVersion,
  sequencesOf,
} from './snapshot.queries.ts';

/** Milliseconds after which a backup without a manifest counts as interrupted. */
const interruptedMs = 24 * 60 * 60 * 1000;

export interface BackupSource {
  databaseUrl: string;
  dataDir: string;
  /** Files of the data folder that belong to a backup. One that does not exist is left out: a key may be configured instead. */
  keyFiles: readonly string[];
  /** Of the product. */
  version: string;
}

/** Called before each table. */
export type BackupProgress = (done: number, total: number, table: string) => void;

/** Copies all tables as they are at one moment, the list of stored files, and the keys, while the server runs.
 * @returns the name of the backup, and what it is of. */
export async function takeBackup(
  source: BackupSource,
  store: BackupStore,
  now: Date,
  onProgress: BackupProgress = () => undefined,
): Promise<{ name: string; manifest: BackupManifest }> {
  const name = backupName(now);
  return withOwnConnection(source.databaseUrl, 'tonearm backup', async (client) => {
    try {
      await beginSnapshot(client);
      const manifest: BackupManifest = {
        format: 1,
        takenAt: now.toISOString(),
        version: source.version,
        postgres: await postgresVersion(client),
        migrations: await migrationsOf(client),
        tables: await copyTables(client, store, name, onProgress),
        partitions: await partitionsOf(client),
        sequences: await sequencesOf(client),
        media: await copyMediaList(client, store, name),
        keys: await copyKeys(source, store, name),
      };
      await store.write(name, manifestFile, Readable.from([JSON.stringify(manifest, null, 2)]));
      return { name, manifest };
    } catch (error) {
      await store.remove(name).catch(() => undefined);
      throw error;
    }
  });
}

async function copyTables(client: Client, store: BackupStore, backup: string, onProgress: BackupProgress) {
  const outlines = await lockedTables(client);
  const tables: BackupManifest['tables'] = [];
  for (const [index, outline] of outlines.entries()) {
    onProgress(index, outlines.length, outline.name);
    const file = `${outline.name.replace(/^public\./, '').replaceAll(/[^\w.]/g, '_')}.copy.zst`;
    const { lines: rows, sha256 } = await writeCompressed(store, backup, file, copyOut(client, outline));
    tables.push({ ...outline, rows, file, sha256 });
  }
  return tables;
}

/** Fails, and leaves no file, if the content ends with an error. */
async function writeCompressed(store: BackupStore, backup: string, file: string, content: Readable) {
  const checked = new CheckedStream();
  const compressed = new PassThrough();
  await Promise.all([
    pipeline(content, checked, zlib.createZstdCompress(), compressed),
    store.write(backup, file, compressed),
  ]);
  return { lines: checked.lines, sha256: checked.digest() };
}

async function copyMediaList(client: Client, store: BackupStore, backup: string) {
  const file = 'media.tsv.zst';
  const bytes = await mediaBytes(client);
  const { lines: files, sha256 } = await writeCompressed(store, backup, file, copyMediaKeys(client));
  return { files, bytes, file, sha256 };
}

async function copyKeys(
  { dataDir, keyFiles }: BackupSource,
  store: BackupStore,
  backup: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const file of keyFiles) {
    const content = await readFile(path.join(dataDir, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (content === null) continue;
    await store.write(backup, file, Readable.from([content]));
    found.push(file);
  }
  return found;
}

/** Removes the backups that are kept no longer, and what interrupted ones left.
 * @returns their names. */
export async function removeExpired(store: BackupStore, retention: Retention, now: Date): Promise<string[]> {
  const listed = await store.list();
  const namesOf = (complete: boolean) =>
    listed.filter((backup) => backup.complete === complete).map(({ name }) => name);
  const interrupted = namesOf(false).filter(
    (name) => now.getTime() - (backupTime(name)?.getTime() ?? 0) > interruptedMs,
  );
  const names = [...expiredBackups(namesOf(true), retention, now), ...interrupted];
  for (const name of names) await store.remove(name);
  return names;
}
