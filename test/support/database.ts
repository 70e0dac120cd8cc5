import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { atFileEnd } from './file-end.ts';
import { dropDatabase } from './run-end.ts';
import { copyTemplate, databaseUrl } from './template.ts';

/** The URL of a migrated database for the calling test file, dropped after its tests. */
export async function testDatabaseUrl(): Promise<string> {
  const serverUrl = inject('serverUrl');
  const name = await copyTemplate(serverUrl, inject('template'));
  atFileEnd(async () => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await dropDatabase(client, name);
    await client.end();
  });
  return databaseUrl(serverUrl, name);
}

/** An ORM on a migrated database for the calling test file; both are removed after its tests. */
export async function testDatabase(): Promise<MikroORM> {
  const url = await testDatabaseUrl();
  const orm = await openOrm({ url, poolMax: 10, poolPerClient: 10, statementTimeoutMs: 30_000 });
  atFileEnd(() => orm.close(true));
  return orm;
}
