import '../node-version.ts';
import 'reflect-metadata';
import { noOrigin, record } from '../audit/audit-log.writes.ts';
import { type BackupManifest, backupEvent, rowsOf } from '../backup/backup.model.ts';
import { removeExpired, takeBackup } from '../backup/backup.service.ts';
import { type BackupStore, completeBackups } from '../backup/backup.store.ts';
import { manifestOf, verifyBackup } from '../backup/restore.service.ts';
import type { Config } from '../config.ts';
import { backupSource, migrateFor, openBackupStore } from '../wiring/backups.setup.ts';
import { type OpenDatabase, openDatabase, pastPooler } from '../wiring/database.setup.ts';
import { makeLogger } from '../wiring/logger.setup.ts';
import { stateOfSchema } from '../wiring/migrations.setup.ts';
import { openOrm, ormSettings } from '../wiring/orm.setup.ts';
import { findPooling } from '../wiring/pooler.setup.ts';
import { readCommandLine } from './command-line.service.ts';
import { readConfig, reportFailure } from './command-session.setup.ts';
import { tableProgress } from './table-progress.service.ts';

const usage = `Usage: npm run backup [-- FOLDER] [OPTIONS]

Copies the database as it is at one moment, the list of media files, and the keys. A server may be running; the schema
stays as it is, also if this release would update it. FOLDER may also
be s3://BUCKET/PREFIX, with the settings of S3; without it, BACKUP_TO is taken. Media files are not copied: copy MEDIA_DIR
after it, or let the bucket keep versions.

  --verify  restores the backup into a database of its own, and drops that
  --prune   removes backups that BACKUP_KEEP and BACKUP_KEEP_DAYS keep no longer
  --list    says which backups there are, and takes none
  --help    shows this

Exit codes: 0 done, 1 failed, 2 wrong usage.
`;

const options = {
  verify: { type: 'boolean', default: false },
  prune: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
} as const;

const given = readCommandLine(usage, options, { takesFolder: true });
if (given?.values.list) await reportFailure(() => list(given.folder));
else if (given) await reportFailure(() => backup(given.values, given.folder));

type Wishes = Record<'verify' | 'prune', boolean>;

/** Leaves the schema as it is: what an update does is to be undone by the backup that was taken before it. */
async function backup(wishes: Wishes, folder?: string): Promise<number> {
  const config = pastPooler(readConfig());
  const store = await openPlace(config, folder);
  if (!store) return 2;
  const database = await openDatabase(config, await makeLogger('warn', process.stderr));
  try {
    return await copy(config, database, store, wishes);
  } finally {
    await database.close();
  }
}

async function copy(config: Config, database: OpenDatabase, store: BackupStore, wishes: Wishes) {
  const databaseUrl = database.sessionUrl;
  const state = await stateOfSchema(databaseUrl);
  if (state === 'none') throw new Error('The database is empty: there is nothing to back up.');
  const source = await backupSource(config, databaseUrl);
  const { name, manifest } = await takeBackup(source, store, new Date(), tableProgress('Copying'));
  process.stdout.write(
    `${store.place}/${name}: ${manifest.tables.length} tables with ${rowsOf(manifest)} rows, the names of ${manifest.media.files} media files (${manifest.media.bytes} bytes), keys: ${manifest.keys.join(', ') || 'none'}\n`,
  );
  if (state === 'current') await recordBackup(config, database, name, manifest);
  else process.stdout.write('The schema is that of an earlier release, and was left so.\n');
  if (wishes.verify) {
    const target = { databaseUrl, migrate: migrateFor(config), onProgress: tableProgress('Verifying') };
    await verifyBackup(store, name, target);
    process.stdout.write('It was restored into a database of its own, and all of it is there.\n');
  }
  if (wishes.prune) {
    const removed = await removeExpired(store, config.backup.retention, new Date());
    process.stdout.write(`Removed: ${removed.join(', ') || 'none'}\n`);
  }
  return 0;
}

async function recordBackup(config: Config, database: OpenDatabase, name: string, manifest: BackupManifest) {
  const orm = await openOrm(ormSettings(config, database.url, await findPooling(database)));
  try {
    await record({ em: orm.em.fork() }, noOrigin, backupEvent('backup.create', name, manifest));
  } finally {
    await orm.close(true);
  }
}

/** @returns undefined, after saying so, if nothing says where. */
async function openPlace(config: Config, folder?: string): Promise<BackupStore | undefined> {
  const place = folder ?? config.backup.place;
  if (place) return openBackupStore(config, place);
  process.stderr.write('Say where: npm run backup -- FOLDER, or set BACKUP_TO.\n');
  return undefined;
}

/** Needs no database: that may be what is to be restored. */
async function list(folder?: string): Promise<number> {
  const store = await openPlace(readConfig(), folder);
  if (!store) return 2;
  for (const name of await completeBackups(store)) {
    const manifest = await manifestOf(store, name);
    const { takenAt, version } = manifest;
    process.stdout.write(`${name}  ${takenAt}  version ${version}  ${rowsOf(manifest)} rows\n`);
  }
  return 0;
}
