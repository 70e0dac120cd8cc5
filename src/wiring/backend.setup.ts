import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import pRetry from 'p-retry';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { DiskStore } from '../media/disk.store.ts';
import type { MediaStore } from '../media/media.store.ts';
import { databaseFault } from '../persistence/database-errors.model.ts';
import type { Pooling } from '../persistence/pooler.queries.ts';
import { type OpenDatabase, openDatabase } from './database.setup.ts';
import { migrateBy, runMigrations } from './migrations.setup.ts';
import { openOrm, ormSettings } from './orm.setup.ts';
import { findPooling } from './pooler.setup.ts';

/** Attempts to reach a configured database, a second apart: it may be starting as well. */
const connectionAttempts = 15;
/** Milliseconds that one statement of a migration may take: rewriting a large table takes longer than any request
 * may. */
const migrationStatementTimeoutMs = 24 * 60 * 60 * 1000;

/** A migrated database and the media store, for the server and the commands. */
export interface Backend {
  /** For requests: perhaps through a pooler. */
  orm: MikroORM;
  store: MediaStore;
  /** For what needs a session: LISTEN, locks, jobs. */
  databaseUrl: string;
  pooling: Pooling;
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
    const { migrations, pooling } = await migrateSchema(config, database, logger, stop);
    if (migrations.length > 0) logger.info({ migrations }, 'Brought the database schema up to date');
    return await openMigrated(database, config, pooling);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The same on a database whose schema is up to date.
 * @param known how requests come to it, if that has been found out. */
export async function openMigrated(
  database: OpenDatabase,
  config: Config,
  known?: Pooling,
): Promise<Backend> {
  const store = await openStore(config);
  const pooling = known ?? (await findPooling(database));
  const orm = await openOrm(ormSettings(config, database.url, pooling));
  return {
    orm,
    store,
    databaseUrl: database.sessionUrl,
    pooling,
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
  return migrateBy(
    async () => {
      const orm = await openOrm({ ...config.database, url, statementTimeoutMs: migrationStatementTimeoutMs });
      try {
        return await runMigrations(orm, names);
      } finally {
        await orm.close(true);
      }
    },
    url,
    config.database.listenUrl === undefined ? undefined : 'DATABASE_LISTEN_URL',
  );
}

/** The same once the database answers, both ways if there are two. */
function migrateSchema(config: Config, database: OpenDatabase, logger: Logger, stop?: AbortSignal) {
  const migrate = async () => ({
    migrations: await migrateDatabase(config, database.sessionUrl),
    pooling: await findPooling(database),
  });
  return pRetry(migrate, {
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
