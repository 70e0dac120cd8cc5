import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { migrateJobs } from '../jobs/job-queue.service.ts';
import { requireSessions } from '../persistence/session-check.service.ts';

/** The oldest PostgreSQL that is supported, as `server_version_num` counts. */
const oldestServer = 150_000;
/** Any number, as long as all processes use the same one. */
const migrationLock = 7_224_021;

/** Brings the schema up to date, one process at a time.
 * @returns the names of the migrations that ran.
 * @throws when the server is older than PostgreSQL 15, or behind a pooler that keeps no sessions. */
export async function migrate(orm: MikroORM, url: string): Promise<string[]> {
  await requireSessions(url);
  const client = new Client({ connectionString: url, application_name: 'tonearm migration' });
  // The query under way, or the next, fails when the connection is lost, and says so.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await requireVersion(client);
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrateJobs(url);
    return (await orm.migrator.up()).map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function requireVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
  );
  const [version] = rows;
  if (!version || version.number < oldestServer) {
    throw new Error(`PostgreSQL 15 or later is required; this server is ${version?.name}`);
  }
}
