import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type Pool, TypeOverrides } from 'pg';
import { migrations } from '../../migrations/index.ts';
import type { Config } from '../config.ts';
import { ByteTextClient } from '../persistence/byte-text-client.service.ts';
import { setAfterConnect } from '../persistence/connection-settings.service.ts';
import { makePoolFair } from '../persistence/fair-pool.service.ts';
import type { Pooling } from '../persistence/pooler.queries.ts';
import { readTimestamp } from '../persistence/timestamp.model.ts';
import { entities } from './entities.setup.ts';
import { MigrationFile, MigrationNaming, migrationName, migrationsFolder } from './migration-files.setup.ts';

export type OrmSettings = Pick<Config['database'], 'poolMax' | 'statementTimeoutMs'> & {
  url: string;
  /** Connections that the requests of one client may hold at once; undefined: a quarter of the pool. */
  poolPerClient?: number | undefined;
  /** Milliseconds that a request waits for a connection, by default 1500. */
  poolWaitMs?: number;
  /** Whether frequent reads are kept prepared by each connection, by default true. */
  preparedStatements?: boolean;
  /** Whether a pooler gives the connections to others between transactions, by default false. */
  shared?: boolean;
};

/** How an ORM for requests reaches a database. */
export function ormSettings(
  { database }: Pick<Config, 'database'>,
  url: string,
  pooling: Pooling,
): OrmSettings {
  return {
    ...database,
    url,
    shared: pooling.shared,
    preparedStatements: database.preparedStatements && pooling.prepares,
  };
}

/** Milliseconds to wait for a connection. */
const connectionWaitMs = 1500;
/** Milliseconds after which the client gives up a statement that the server itself should have ended. */
const statementGraceMs = 500;

/** PostgreSQL's number for the type `timestamp with time zone`. */
const timestampOid = 1184;

export function ormOptions(settings: OrmSettings): Options {
  const { url, poolMax } = settings;
  return {
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities,
    extensions: [Migrator],
    namingStrategy: MigrationNaming,
    forceUtcTimezone: true,
    pool: { min: 0, max: poolMax },
    driverOptions: {
      application_name: 'tonearm',
      connectionTimeoutMillis: settings.poolWaitMs ?? connectionWaitMs,
      ...(!settings.shared && { onConnect: setAfterConnect(connectionSettings(settings)) }),
      onPoolCreated: (pool: Pool) => preparePool(pool, settings),
    },
    migrations: {
      migrationsList: migrations,
      path: migrationsFolder,
      fileName: migrationName,
      generator: MigrationFile,
      tableName: 'migration',
      allOrNothing: true,
      snapshot: false,
      silent: true,
    },
    // Entities cannot describe the migrator's own table, triggers and functions.
    schemaGenerator: {
      skipTables: ['migration'],
      // What triggers read: no entity describes them.
      skipViews: [/_listing$/],
      ignoreSchema: ['graphile_worker'],
      ignoreTriggers: true,
      ignoreRoutines: true,
    },
  };
}

function connectionSettings({ statementTimeoutMs }: OrmSettings) {
  // PostgreSQL's default of the latter, 4, is for a spinning disk: with it, pages of a filtered list read twenty times
  // their rows, and a page of albums reads the whole table of audio files.
  return { statement_timeout: statementTimeoutMs, random_page_cost: 1.1 };
}

export function openOrm(settings: OrmSettings): Promise<MikroORM> {
  return MikroORM.init(ormOptions(settings));
}

function preparePool(pool: Pool, settings: OrmSettings): void {
  const { poolMax, poolPerClient, statementTimeoutMs, preparedStatements = true } = settings;
  readTimestampsAsDates(pool);
  Object.assign(pool, { Client: ByteTextClient });
  makePoolFair(pool, {
    perClient: poolPerClient ?? Math.min(poolMax, Math.max(2, Math.ceil(poolMax / 4))),
    waitMs: settings.poolWaitMs ?? connectionWaitMs,
    statementMs: statementTimeoutMs + statementGraceMs,
    prepares: preparedStatements,
    settingsOfEach: settings.shared ? connectionSettings(settings) : undefined,
  });
}

/** Makes Kysely return timestamps as dates. MikroORM, which parses times itself, accepts dates as well as text. */
function readTimestampsAsDates(pool: Pool): void {
  const { types } = pool.options;
  if (!(types instanceof TypeOverrides)) throw new TypeError('The pool has no type parsers of its own');
  types.setTypeParser(timestampOid, readTimestamp);
}
