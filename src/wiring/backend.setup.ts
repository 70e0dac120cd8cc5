import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import pRetry from 'p-retry';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { DiskStore } from '../media/disk.store.ts';
import type { MediaStore } from '../media/media.store.ts';
import { databaseFault } from '../persistence/database-errors.model.ts';
import { type OpenDatabase, openDatabase } from './database.setup.ts';
import { migrateBy, runMigrations } from './migrations.setup.ts';
import { openOrm } from './orm.setup.ts';

/** Attempts to reach a configured database, a second apart: it may be starting as well. */
const connectionAttempts = 15;
/** Milliseconds that one statement of a migration may take: rewriting a large table takes longer than any request
 * may. */
const migrationStatementTimeoutMs = 24 * 60 * 60 * 1000;

/** A migrated database and the media store, for the server and the commands. */
export interface Backend {
  orm: MikroORM;
  store: MediaStore;
  databaseUrl: string;
  embedded: boolean;
  close(): Promise<void>;
}

/** Opens the configured database, or the embedded one, updates its schema, and opens the store. */
export async function openBackend(config: Config, logger: Logger): Promise<Backend> {
  return openBackendOn(await openDatabase(config, logger), config, logger);
}

/** The same on an open database, which it closes in the end.
 * @param stop stops waiting for a database that does not answer.
 * @throws the reason of `stop` if that ended it. */
export async function openBackendOn(
  database: OpenDatabase,
  config: Config,
  logger: Logger,
  stop?: AbortSignal,
): Promise<Backend> {
  try {
    const migrations = await migrateSchema(config, database.url, logger, stop);
    if (migrations.length > 0) logger.info({ migrations }, 'Brought the database schema up to date');
    return await openMigrated(database, config);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The same on a database whose schema is up to date. */
export async function openMigrated(database: OpenDatabase, config: Config): Promise<Backend> {
  const store = await openStore(config);
  const orm = await openOrm({ ...config.database, url: database.url });
  return {
    orm,
    store,
    databaseUrl: database.url,
    embedded: config.database.url === undefined,
    async close() {
      await orm.close(true);
      await database.close();
    },
  };
}

/** Updates the schema of a database, one process at a time; with a connection of its own, for statements that take long.
 * @param names only these migrations; by default all that have not run.
 * @returns the names of the executed ones. */
export function migrateDatabase(config: Config, url: string, names?: readonly string[]): Promise<string[]> {
  return migrateBy(async () => {
    const orm = await openOrm({ ...config.database, url, statementTimeoutMs: migrationStatementTimeoutMs });
    try {
      return await runMigrations(orm, names);
    } finally {
      await orm.close(true);
    }
  }, url);
}

/** The same once the database answers. */
function migrateSchema(config: Config, url: string, logger: Logger, stop?: AbortSignal) {
  return pRetry(() => migrateDatabase(config, url), {
    retries: connectionAttempts - 1,
    factor: 1,
    minTimeout: 1000,
    signal: stop,
    shouldRetry: ({ error }) => databaseFault(error) === 'unavailable',
    onFailedAttempt({ error, retriesLeft }) {
      if (databaseFault(error) !== 'unavailable') return;
      // If a host has several addresses and all refuse, the error has no message.
      const reason = error.message || 'connection refused';
      if (retriesLeft === 0) throw new Error(`The database does not answer: ${reason}`, { cause: error });
      logger.warn(`The database does not answer yet: ${reason}`);
    },
  });
}

/** Opens the configured media store.
 * @throws if its folder cannot be created, or its bucket cannot be used. */
export async function openStore({ media, dataDir }: Pick<Config, 'media' | 'dataDir'>): Promise<MediaStore> {
  if (!media.s3) {
    await mkdir(media.dir, { recursive: true });
    return new DiskStore(media.dir);
  }
  // Loaded late: a store on disk does not need Amazon's libraries.
  const { S3Store } = await import('../media/s3.store.ts');
  const store = new S3Store(media.s3, path.join(dataDir, 'incoming'));
  await store.check();
  return store;
}
