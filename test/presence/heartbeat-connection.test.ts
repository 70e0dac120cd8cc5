import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { databaseProxy } from '../server/database-proxy.ts';
import { testApp } from '../support/app.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { atFileEnd } from '../support/file-end.ts';
import { ask } from '../support/postgres.ts';
import { uncaughtErrors } from '../support/uncaught.ts';

const url = await testDatabaseUrl();
const proxy = await databaseProxy(url);
const orm = await openOrm({ url: proxy.url, poolMax: 3, statementTimeoutMs: 30_000 });
atFileEnd(() => orm.close(true));
await testApp({ orm, environment: { PRESENCE_BEAT_SECONDS: '1' } });

const waiting = `select from pg_stat_activity where datname = current_database()
  and application_name = 'tonearm heartbeat' and wait_event_type = 'Lock'`;
const beaten = `select from server_process where heartbeat_at > now() - interval '1 second'`;

test('a connection that breaks during a heartbeat ends the heartbeat, and not the process', async () => {
  const uncaught = uncaughtErrors();
  const obstacle = new Client({ connectionString: url });
  await obstacle.connect();
  await obstacle.query('begin; lock table server_process in access exclusive mode');
  while ((await ask(url, waiting)).length === 0) await wait(20);
  await proxy.cut();
  await obstacle.end();
  await proxy.restore();
  await expect.poll(() => ask(url, beaten)).toHaveLength(1);
  expect(uncaught).toEqual([]);
});
