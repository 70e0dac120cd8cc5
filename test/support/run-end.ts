import path from 'node:path';
import { openEmbeddedServer } from '@tonearm/embedded-postgres';
import { Client } from 'pg';
import { pino } from 'pino';

/** PostgreSQL resources of a run of the tests. */
export interface RunPostgres {
  serverUrl: string;
  /** The prefix of the names of its databases. */
  prefix: string;
}

/** The server of the tests, started or shared with another run. */
export function openTestServer() {
  const folder = path.resolve(process.env.TEST_POSTGRES_DIR ?? '.data/test-postgres');
  return openEmbeddedServer({ folder, durable: false, logger: pino({ level: 'warn' }) });
}

/** Drops the databases of a run. */
export async function dropDatabases({ serverUrl, prefix }: RunPostgres): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { name } of rows) await dropDatabase(client, name);
  await client.end();
}

export async function dropDatabase(client: Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
}
