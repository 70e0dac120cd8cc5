import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  type Binaries,
  claimExclusive,
  exchangeData,
  findBinaries,
  findOlderBinaries,
  keptData,
  openEmbeddedServer,
  requireStopped,
  versionOfBinaries,
  versionOfData,
} from '@tonearm/embedded-postgres';
import type { Logger } from 'pino';
import { rowsOf } from '../backup/backup.model.ts';
import { takeBackup } from '../backup/backup.service.ts';
import type { BackupStore } from '../backup/backup.store.ts';
import { DiskBackupStore } from '../backup/disk-backup.store.ts';
import { findBackup, restoreBackup } from '../backup/restore.service.ts';
import type { Config } from '../config.ts';
import { backupSource, migrateFor, openBackupStore } from './backups.setup.ts';
import { embeddedDatabase, embeddedFolder } from './database.setup.ts';

export interface UpgradeWishes {
  /** A folder with the programs of the older version, `bin/postgres` and so on. */
  binaries?: string | undefined;
  /** Where backups are: the latest is taken instead of the present data, which needs no older programs. */
  fromBackup?: string | undefined;
}

export interface Upgraded {
  from: number;
  to: number;
  rows: number;
  /** Of when the data are. */
  takenAt: string;
  /** The folder with the data as they were. */
  aside: string;
}

/** Moves the data of the embedded database to the major version of this release: a copy of all rows out of the older server,
 * restored into a new one, which takes the place of the older one in the end. Until then nothing has changed.
 * @param tell called before each part of the work.
 * @returns null if the data are of this version already.
 * @throws if a server runs, or the older programs cannot be found. */
export async function upgradeDatabase(
  config: Config,
  logger: Logger,
  wishes: UpgradeWishes,
  tell: (what: string) => void,
): Promise<Upgraded | null> {
  const folder = requireEmbedded(config);
  const from = await versionOfData(folder);
  if (from === undefined) throw new Error(`There is no database in ${folder}.`);
  const to = await versionOfBinaries(await findBinaries());
  if (from === to) return null;
  if (from > to)
    throw new Error(
      `The data were made by PostgreSQL ${from}, and this release has ${to}: install a later one.`,
    );
  const older = wishes.fromBackup === undefined ? await findOlder(folder, from, wishes, tell) : undefined;
  const moved = await moveData(config, logger, { older, fromBackup: wishes.fromBackup }, tell);
  await rm(programsIn(folder, from), { recursive: true, force: true });
  return { from, to, ...moved };
}

const workIn = (folder: string) => path.join(folder, 'upgrade');
const programsIn = (folder: string, major: number) => path.join(folder, `programs-${major}`);

async function findOlder(
  folder: string,
  from: number,
  { binaries }: UpgradeWishes,
  tell: (what: string) => void,
): Promise<Binaries> {
  tell(`Looking for the programs of PostgreSQL ${from}`);
  try {
    return await findOlderBinaries(from, {
      given: binaries && path.resolve(binaries),
      into: programsIn(folder, from),
    });
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : error}\nThe programs of PostgreSQL ${from} are needed to read the data. ` +
        `Name a folder that has them (--binaries FOLDER, with bin/postgres in it), or let the latest backup take the place of ` +
        'the data: npm run upgrade-database -- --from-backup FOLDER',
      { cause: error },
    );
  }
}

/** The same whatever the versions are.
 * @param source the programs that can read the data, or where backups are. */
export async function moveData(
  config: Config,
  logger: Logger,
  source: { older?: Binaries | undefined; fromBackup?: string | undefined },
  tell: (what: string) => void = () => undefined,
): Promise<Omit<Upgraded, 'from' | 'to'>> {
  const folder = requireEmbedded(config);
  if (!source.older) requireStopped(folder);
  const work = workIn(folder);
  await rm(work, { recursive: true, force: true });
  await mkdir(path.join(work, 'new'), { recursive: true });
  try {
    const store = source.fromBackup
      ? await openBackupStore(config, source.fromBackup)
      : new DiskBackupStore(path.join(work, 'backup'));
    if (source.older) {
      tell('Copying all rows');
      await copyOut(config, logger, source.older, store);
    }
    const backup = await findBackup(store);
    tell(`Restoring ${backup} into a new database`);
    await copyFile(path.join(folder, 'password'), path.join(work, 'new', 'password'));
    const restored = await copyIn(config, logger, path.join(work, 'new'), store, backup);
    return { ...restored, aside: await exchangeData(folder, path.join(work, 'new', 'cluster')) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function copyOut(config: Config, logger: Logger, binaries: Binaries, store: BackupStore) {
  const server = await openEmbeddedServer({
    folder: embeddedFolder(config),
    durable: true,
    logger,
    binaries,
  });
  try {
    const url = server.url(embeddedDatabase);
    const claim = await claimExclusive(url, 'server');
    await takeBackup(await backupSource(config, url), store, new Date());
    await claim.release();
  } finally {
    await server.close();
  }
}

async function copyIn(config: Config, logger: Logger, folder: string, store: BackupStore, backup: string) {
  const server = await openEmbeddedServer({ folder, durable: true, logger });
  try {
    await server.ensureDatabase(embeddedDatabase);
    const target = { databaseUrl: server.url(embeddedDatabase), migrate: migrateFor(config) };
    const { manifest } = await restoreBackup(store, backup, target, false);
    return { rows: rowsOf(manifest), takenAt: manifest.takenAt };
  } finally {
    await server.close();
  }
}

/** Puts back the data that the last upgrade kept.
 * @returns their version, and the folder that has those of now. */
export async function undoUpgrade(config: Config): Promise<{ version: number | undefined; aside: string }> {
  const folder = requireEmbedded(config);
  // Finishes an exchange that was killed.
  await versionOfData(folder);
  const kept = await keptData(folder);
  if (kept === undefined) throw new Error(`No data of an older version are kept in ${folder}.`);
  const aside = await exchangeData(folder, kept);
  return { version: await versionOfData(folder), aside };
}

function requireEmbedded(config: Config): string {
  if (config.database.url === undefined) return embeddedFolder(config);
  throw new Error(
    'DATABASE_URL names a PostgreSQL of your own. Upgrade that by its own means (pg_upgrade, or npm run backup and npm run restore).',
  );
}
