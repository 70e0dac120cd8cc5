import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client } from 'pg';
import { migrations } from '../../migrations/index.ts';
import { migrateJobs } from '../jobs/job-queue.service.ts';
import { withOwnConnection } from '../persistence/own-connection.client.ts';
import { oldestServer, oldestServerText } from '../persistence/server-version.model.ts';
import { requireSessions } from './pooler.setup.ts';

/** Any number, as long as all processes use the same one. */
const migrationLock = 7_224_021;

/** Updates the schema, one process at a time.
 * @returns the names of the executed migrations.
 * @throws if the server is older than PostgreSQL 15, or behind a pooler without sessions. */
export function migrate(orm: MikroORM, url: string): Promise<string[]> {
  return migrateBy(() => runMigrations(orm), url);
}

/** @param names only these; by default all that have not run. */
export async function runMigrations(orm: MikroORM, names?: readonly string[]): Promise<string[]> {
  return (await orm.migrator.up(names && [...names])).map(({ name }) => name);
}

/** The same, where the ORM that `run` needs is made only if there is something to do.
 * @param variable which one the URL is from, if that is not DATABASE_URL. */
export async function migrateBy(
  run: () => Promise<string[]>,
  url: string,
  variable?: 'DATABASE_LISTEN_URL',
): Promise<string[]> {
  await requireSessions(url, variable);
  return withOwnConnection(url, 'tonearm migration', async (client) => {
    await requireVersion(client);
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrateJobs(url);
    return (await schemaState(client)) === 'current' ? [] : run();
  });
}

/** Whether a database has no tables of this product yet, those of an earlier release, or those of this one (or a later one). */
export type SchemaState = 'none' | 'earlier' | 'current';

/** It changes nothing. */
export function stateOfSchema(url: string): Promise<SchemaState> {
  return withOwnConnection(url, 'tonearm check', schemaState);
}

/** The migrator would tell as well, after preparing all entities. */
async function schemaState(client: Client): Promise<SchemaState> {
  const { rows: tables } = await client.query("select to_regclass('migration') as found");
  if (tables[0]?.found === null) return 'none';
  const { rows } = await client.query<{ name: string }>('select name from migration');
  const done = new Set(rows.map(({ name }) => name));
  return migrations.every(({ name }) => done.has(name)) ? 'current' : 'earlier';
}

async function requireVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
  );
  const [version] = rows;
  if (!version || version.number < oldestServer) {
    throw new Error(`${oldestServerText}; this server is ${version?.name}`);
  }
}
