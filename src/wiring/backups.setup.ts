import path from 'node:path';
import { migrations } from '../../migrations/index.ts';
import type { BackupSource } from '../backup/backup.service.ts';
import type { BackupStore } from '../backup/backup.store.ts';
import { DiskBackupStore } from '../backup/disk-backup.store.ts';
import type { Migrate } from '../backup/restore.service.ts';
import type { Config } from '../config.ts';
import { migrateDatabase } from './backend.setup.ts';
import { readServerInfo } from './server-info.setup.ts';
import { signingKeyFile } from './signing-key.setup.ts';

const bucketPlace = /^s3:\/\/([^/]+)\/?(.*)$/;

/** @param place a folder, or `s3://bucket/prefix` with the other settings of S3.
 * @throws if the bucket cannot be used. */
export async function openBackupStore({ backup, dataDir }: Config, place: string): Promise<BackupStore> {
  const [, bucket, prefix = ''] = bucketPlace.exec(place) ?? [];
  if (bucket === undefined) return new DiskBackupStore(path.resolve(place));
  // Loaded late: a folder does not need Amazon's libraries.
  const { S3Store } = await import('../media/s3.store.ts');
  const { BucketBackupStore } = await import('../backup/bucket-backup.store.ts');
  const store = new S3Store({ ...backup.bucket, bucket }, path.join(dataDir, 'incoming'));
  await store.check();
  return new BucketBackupStore(store, place, prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`);
}

/** What a backup is taken of. */
export async function backupSource(config: Config, databaseUrl: string): Promise<BackupSource> {
  const { version } = await readServerInfo(config);
  return { databaseUrl, dataDir: config.dataDir, keyFiles: [signingKeyFile], version };
}

/** Migrates databases that backups are restored into. */
export function migrateFor(config: Config): Migrate {
  return async (url, names) => {
    const known = new Set(migrations.map(({ name }) => name));
    const unknown = (names ?? []).filter((name) => !known.has(name));
    if (unknown.length > 0) {
      throw new Error(
        `A later version made the backup, with ${unknown.join(', ')}: restore it with that one`,
      );
    }
    await migrateDatabase(config, url, names);
  };
}
