import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { atFileEnd } from './file-end.ts';
import { patienceMs } from './patience.ts';
import { dropDatabase } from './run-end.ts';
import { copyDatabase, databaseUrl } from './template.ts';

/** The URL of a copy of a database of the run for the calling test file, dropped after its tests.
 * @param template the migrated one by default. */
export async function testDatabaseUrl(template = inject('template')): Promise<string> {
  const serverUrl = inject('serverUrl');
  const name = await copyDatabase(serverUrl, template);
  atFileEnd(async () => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await dropDatabase(client, name);
    await client.end();
  });
  return databaseUrl(serverUrl, name);
}

/** An ORM on such a copy; both are removed after the file's tests. */
export async function testDatabase(template?: string): Promise<MikroORM> {
  return patientOrm(await testDatabaseUrl(template));
}

/** An ORM that is closed after the file's tests. It waits long enough on a busy machine, too, on which nobody is to be told
 * that the database is busy. */
export async function patientOrm(url: string): Promise<MikroORM> {
  const patience = { poolWaitMs: patienceMs, statementTimeoutMs: patienceMs };
  const orm = await openOrm({ url, poolMax: 10, poolPerClient: 10, ...patience });
  atFileEnd(() => orm.close(true));
  return orm;
}
