import { expect, test } from 'vitest';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { databaseProxy } from '../server/database-proxy.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { given } from '../support/given.ts';
import { ask } from '../support/postgres.ts';
import { uncaughtErrors } from '../support/uncaught.ts';

const url = await testDatabaseUrl();
const proxy = await databaseProxy(url);

test('connections that PostgreSQL ends while the pool closes do not end the process', async () => {
  const uncaught = uncaughtErrors();
  const orm = await openOrm({ url: proxy.url, poolMax: 2, poolWaitMs: 30_000, statementTimeoutMs: 30_000 });
  const [connection] = await orm.em
    .fork()
    .execute<{ pid: number; port: number }[]>(
      'select pid, client_port as port from pg_stat_activity where pid = pg_backend_pid()',
    );
  const { pid, port } = given(connection);
  // PostgreSQL does not learn that the client leaves, and ends the connection itself.
  proxy.deafen(port);
  const closed = orm.close(true);
  await ask(url, 'select pg_terminate_backend($1)', [pid]);
  await closed;
  await expect.poll(() => proxy.connections()).toBe(0);
  expect(uncaught).toEqual([]);
});
