import path from 'node:path';
import { openEmbeddedServer } from '@tonearm/embedded-postgres';
import { Client } from 'pg';
import { pino } from 'pino';
import { memoryFolder, removeMemoryFolder } from './memory-folder.ts';

/** PostgreSQL resources of a run of the tests. */
export interface RunPostgres {
  serverUrl: string;
  /** The prefix of the names of its databases. */
  prefix: string;
}

/** The server of a run, in `TEST_POSTGRES_DIR`, in memory, or on the disk, where runs share it. */
export async function openTestServer() {
  const folder = path.resolve(
    process.env.TEST_POSTGRES_DIR ?? (await memoryFolder()) ?? '.data/test-postgres',
  );
  // For whatever else belongs to this run: its other projects, and the process that watches it.
  process.env.TEST_POSTGRES_DIR = folder;
  const server = await openEmbeddedServer({ folder, durable: false, logger: pino({ level: 'warn' }) });
  return {
    url: (database: string) => server.url(database),
    /** Stops it, unless others use it. */
    async close(): Promise<void> {
      await server.close();
      await removeMemoryFolder(folder);
    },
  };
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
