import type { BackupStore } from '../backup/backup.store.ts';
import type { Config } from '../config.ts';
import type { MediaStore } from '../media/media.store.ts';
import { examineBackups } from './backup.checks.ts';
import { examineMail, examineRedis } from './carriers.checks.ts';
import { examineDatabase, examineReplica } from './database.checks.ts';
import { type Finding, Part, reasonOf, within } from './finding.model.ts';
import { examineFolders, examineNode } from './machine.checks.ts';
import { examineCertificate, examinePublicAddress, examineServer } from './public-address.checks.ts';
import { examineBucket, examineLibrary, examineMedia } from './storage.checks.ts';

/** Milliseconds for one part; each has shorter limits of its own. */
const partMs = 60_000;

/** How the parts of an installation are reached. */
export interface Patient {
  config: Config;
  /** The key of the server; undefined if there is none yet. */
  secret: string | undefined;
  /** Names of the migrations of this version. */
  migrations: readonly string[];
  /** Starts the embedded database if it does not run. Undefined: there is none yet. */
  openDatabase: (() => Promise<{ url: string; close(): Promise<void> }>) | undefined;
  openStore(): Promise<MediaStore>;
  openBackups(place: string): Promise<BackupStore>;
}

/** Looks at all parts. One that cannot be looked at keeps no other from it. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const { config, secret } = patient;
  const groups = await Promise.all([
    guarded('Node.js', async () => examineNode()),
    guarded('folders', () => examineFolders(config)),
    guarded('database', () => examineData(patient)),
    guarded('replica', () => examineReplica(config)),
    guarded('library', async () => examineLibrary(config)),
    guarded('mail', () => examineMail(config)),
    guarded('Redis', () => examineRedis(config)),
    guarded('server', () => examineServer(config)),
    guarded('public address', () => examinePublicAddress(config, secret)),
    guarded('certificate', () => examineCertificate(config)),
    guarded('backups', () => examineBackups(config, patient.openBackups)),
  ]);
  return groups.flat();
}

/** The database, and the files that it knows of. */
async function examineData(patient: Patient): Promise<Finding[]> {
  if (!patient.openDatabase) {
    const none = new Part('database').ok('There is none in DATA_DIR yet: the first start makes it');
    return [none, ...(await examineStore(patient))];
  }
  const database = await patient.openDatabase().catch((error: unknown) => reasonOf(error));
  if (typeof database === 'string') {
    const mend = 'Start the server and read its log, which has the end of that of PostgreSQL.';
    const fault = new Part('database').fault(`The embedded one does not start: ${database}`, mend);
    return [fault, ...(await examineStore(patient))];
  }
  try {
    const findings = await examineDatabase(patient.config, database.url, patient.migrations);
    return [...findings, ...(await examineStore(patient, database.url))];
  } finally {
    await database.close();
  }
}

async function examineStore(patient: Patient, url?: string): Promise<Finding[]> {
  const { config } = patient;
  try {
    const store = await patient.openStore();
    return [await examineMedia(config, store, url), await examineBucket(config, store)];
  } catch (error) {
    const mend = config.media.s3
      ? 'Are S3_ENDPOINT, S3_BUCKET and the keys right, and is S3_FORCE_PATH_STYLE=true where the server needs it?'
      : 'Make the folder, or correct MEDIA_DIR.';
    return [new Part('media').fault(reasonOf(error), mend)];
  }
}

async function guarded(check: string, work: () => Promise<Finding | Finding[]>): Promise<Finding[]> {
  try {
    return [await within(partMs, work())].flat();
  } catch (error) {
    return [new Part(check).fault(`It could not be looked at: ${reasonOf(error)}`, 'Report this as a bug.')];
  }
}
