import pino from 'pino';
import { expect, test } from 'vitest';
import { startJobs } from '../../src/jobs/job-queue.service.ts';
import { databaseProxy } from '../server/database-proxy.ts';
import { testDatabase } from '../support/database.ts';
import { given } from '../support/given.ts';
import { ask } from '../support/postgres.ts';
import { uncaughtErrors } from '../support/uncaught.ts';

const orm = await testDatabase();
const url = orm.config.get('clientUrl') ?? '';
const proxy = await databaseProxy(url);

interface Connection {
  pid: number;
  port: number;
}

function connections(listening: boolean) {
  return ask<Connection>(
    url,
    `select pid, client_port as port from pg_stat_activity where datname = current_database()
     and application_name = 'tonearm jobs' and state = 'idle' and query ilike '%listen %' = $1`,
    [listening],
  );
}

test('connections that PostgreSQL ends while the queue closes do not end the process', async () => {
  const uncaught = uncaughtErrors();
  const logger = pino({ level: 'silent' });
  const stop = await startJobs({ databaseUrl: proxy.url, tasks: {}, crontab: '', orm, logger });
  await expect.poll(() => connections(true)).toHaveLength(1);
  let idle: Connection[] = [];
  await expect
    .poll(async () => {
      idle = await connections(false);
      return idle;
    })
    .not.toHaveLength(0);
  const { pid, port } = given(idle[0]);
  // PostgreSQL does not learn that this client leaves, and ends the connection itself.
  proxy.deafen(port);
  const stopped = stop();
  await expect.poll(() => connections(true)).toHaveLength(0);
  await ask(url, 'select pg_terminate_backend($1)', [pid]);
  await stopped;
  await expect.poll(() => connections(false)).toHaveLength(0);
  await expect.poll(() => proxy.connections()).toBe(0);
  expect(uncaught).toEqual([]);
});
