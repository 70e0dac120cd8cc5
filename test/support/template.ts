import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { errorCode } from '../../src/persistence/database-errors.model.ts';
import { migrate } from '../../src/wiring/migrations.setup.ts';
import { openOrm } from '../../src/wiring/orm.setup.ts';

/** The prefix of the names of one run's databases, so that simultaneous runs do not collide. */
export function runPrefix(): string {
  return `tonearm_test_${randomBytes(4).toString('hex')}_`;
}

export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = database;
  return url.href;
}

export async function makeTemplate(serverUrl: string, prefix: string): Promise<string> {
  const name = `${prefix}template`;
  await onServer(serverUrl, (client) => client.query(`create database ${client.escapeIdentifier(name)}`));
  const url = databaseUrl(serverUrl, name);
  const orm = await openOrm({ url, poolMax: 2, poolWaitMs: 30_000, statementTimeoutMs: 60_000 });
  await migrate(orm, url);
  await orm.close(true);
  return name;
}

export async function copyDatabase(serverUrl: string, template: string): Promise<string> {
  const name = ownName(template);
  // Without fsync, copying files takes half of the time of writing them to the log.
  await onServer(serverUrl, (client) =>
    whenFree(() =>
      client.query(
        `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)} strategy file_copy`,
      ),
    ),
  );
  return name;
}

const inUse = '55006';

/** Does what PostgreSQL refuses while somebody is connected to a database. It waits for five seconds itself, in which autovacuum, or a
 * session whose client has left, may not come to an end on a busy machine. */
export async function whenFree(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      return void (await work());
    } catch (error) {
      if (errorCode(error) !== inUse) throw error;
    }
  }
}

/** @param template of the same run, whose end drops leftovers. */
export async function makeEmptyDatabase(serverUrl: string, template: string): Promise<string> {
  const name = ownName(template);
  await onServer(serverUrl, (client) => client.query(`create database ${client.escapeIdentifier(name)}`));
  return name;
}

function ownName(template: string): string {
  return template.replace(/template$/, randomBytes(6).toString('hex'));
}

export async function onServer(serverUrl: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
