import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { claimExclusive, openEmbeddedServer } from '@tonearm/embedded-postgres';
import pRetry from 'p-retry';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { DiskStore } from '../media/disk.store.ts';
import type { MediaStore } from '../media/media.store.ts';
import { databaseFault } from '../persistence/database-errors.model.ts';
import { migrate } from './migrations.setup.ts';
import { openOrm } from './orm.setup.ts';

const embeddedDatabase = 'tonearm';
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

interface Database {
  url: string;
  close(): Promise<void>;
}

export interface BackendOptions {
  /** For the server: refuses if another one runs on the same embedded database. */
  exclusive?: boolean;
  /** Stops waiting for a database that does not answer. */
  stop?: AbortSignal;
  /** Makes an embedded database that ends be restarted; called if it ends again and again. */
  onDatabaseGivenUp?: ((error: Error) => void) | undefined;
}

/** Opens the configured database, or the embedded one, updates its schema, and opens the store.
 * @throws the reason of `stop` if that ended it. */
export async function openBackend(
  config: Config,
  logger: Logger,
  { exclusive = false, stop, onDatabaseGivenUp }: BackendOptions = {},
): Promise<Backend> {
  const database = await openDatabase(config, logger, { exclusive, onDatabaseGivenUp });
  try {
    const migrations = await migrateSchema(config, database.url, logger, stop);
    if (migrations.length > 0) logger.info({ migrations }, 'Brought the database schema up to date');
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
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The configured database, or the embedded one, without migrating it. */
export async function openDatabase(
  config: Config,
  logger: Logger,
  options: Pick<BackendOptions, 'exclusive' | 'onDatabaseGivenUp'> = {},
): Promise<Database> {
  const { url } = config.database;
  return url ? { url, close: async () => undefined } : openEmbedded(config, logger, options);
}

async function openEmbedded(
  config: Config,
  logger: Logger,
  { exclusive, onDatabaseGivenUp: onGivenUp }: Pick<BackendOptions, 'exclusive' | 'onDatabaseGivenUp'>,
): Promise<Database> {
  const folder = path.join(config.dataDir, 'postgres');
  const server = await openEmbeddedServer({ folder, durable: true, logger, ...(onGivenUp && { onGivenUp }) });
  try {
    await server.ensureDatabase(embeddedDatabase);
    const url = server.url(embeddedDatabase);
    const claim = exclusive ? await claimExclusive(url, 'server') : undefined;
    return {
      url,
      async close() {
        await claim?.release();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** @returns the names of the executed migrations. */
async function migrateSchema(config: Config, url: string, logger: Logger, stop?: AbortSignal) {
  const orm = await openOrm({ ...config.database, url, statementTimeoutMs: migrationStatementTimeoutMs });
  try {
    return await pRetry(() => migrate(orm, url), {
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
  } finally {
    await orm.close(true);
  }
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
