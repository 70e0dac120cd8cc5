import '../node-version.ts';
import 'reflect-metadata';
import { noOrigin, record } from '../audit/audit-log.writes.ts';
import { type BackupManifest, backupEvent, rowsOf } from '../backup/backup.model.ts';
import { findBackup, restoreBackup } from '../backup/restore.service.ts';
import { restoreKeys } from '../backup/restored-keys.service.ts';
import { missingMedia } from '../backup/restored-media.service.ts';
import type { Config } from '../config.ts';
import { openStore } from '../wiring/backend.setup.ts';
import { migrateFor, openBackupStore } from '../wiring/backups.setup.ts';
import { openDatabase, pastPooler } from '../wiring/database.setup.ts';
import { makeLogger } from '../wiring/logger.setup.ts';
import { openOrm } from '../wiring/orm.setup.ts';
import { readCommandLine } from './command-line.service.ts';
import { readConfig, reportFailure } from './command-session.setup.ts';
import { tableProgress } from './table-progress.service.ts';

const usage = `Usage: npm run restore [-- FOLDER] [OPTIONS]

Restores the latest backup of FOLDER (or s3://BUCKET/PREFIX; without it, of BACKUP_TO) into the configured database, and the
keys into DATA_DIR. No server may be running. The backup is filled into a new database, which takes the place of the
present one in the end: if anything goes wrong before, nothing has changed.

  --backup NAME  another one than the latest
  --force        also if there are data; the present database is kept under another name, and a key that differs as FILE.before
  --help         shows this

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done, but media files are missing.
`;

const exitCodes = { done: 0, failed: 1, wrongUse: 2, mediaMissing: 3 };
const options = {
  backup: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

const given = readCommandLine(usage, options, { takesFolder: true });
if (given) await reportFailure(() => restore(given.values, given.folder));

async function restore(wishes: { backup?: string; force: boolean }, folder?: string): Promise<number> {
  const config = pastPooler(readConfig());
  const place = folder ?? config.backup.place;
  if (!place) {
    process.stderr.write('Say where from: npm run restore -- FOLDER, or set BACKUP_TO.\n');
    return exitCodes.wrongUse;
  }
  const store = await openBackupStore(config, place);
  const name = await findBackup(store, wishes.backup);
  const logger = await makeLogger('warn', process.stderr);
  const database = await openDatabase(config, logger);
  try {
    const target = {
      databaseUrl: database.url,
      migrate: migrateFor(config),
      onProgress: tableProgress('Restoring'),
    };
    const { manifest, aside } = await restoreBackup(store, name, target, wishes.force);
    await tellAudit(config, database.url, name, manifest);
    const keys = await restoreKeys(store, name, manifest, config.dataDir, wishes.force);
    process.stdout.write(`Restored ${rowsOf(manifest)} rows of ${name}, taken at ${manifest.takenAt}.\n`);
    if (aside) process.stdout.write(`What was there before is in the database "${aside}".\n`);
    for (const line of keys) process.stdout.write(`${line}\n`);
    return await tellMissing(await missingMedia(store, name, manifest, await openStore(config)));
  } finally {
    await database.close();
  }
}

/** The log is that of the backup, but for this. */
async function tellAudit(config: Config, url: string, name: string, manifest: BackupManifest): Promise<void> {
  const orm = await openOrm({ ...config.database, url });
  try {
    await record({ em: orm.em.fork() }, noOrigin, backupEvent('backup.restore', name, manifest));
  } finally {
    await orm.close();
  }
}

async function tellMissing(missing: string[]): Promise<number> {
  if (missing.length === 0) return exitCodes.done;
  const some = missing.slice(0, 10).join(', ');
  process.stderr.write(
    `${missing.length} media files are missing: ${some}${missing.length > 10 ? ' …' : ''}. Bring back MEDIA_DIR or the bucket.\n`,
  );
  return exitCodes.mediaMissing;
}
