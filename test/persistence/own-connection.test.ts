import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { withOwnConnection } from '../../src/persistence/own-connection.client.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { ask } from '../support/postgres.ts';
import { uncaughtErrors } from '../support/uncaught.ts';

const url = await testDatabaseUrl();
const name = 'tonearm test';

const open = () =>
  ask<{ pid: number }>(
    url,
    `select pid from pg_stat_activity where datname = current_database() and application_name = $1`,
    [name],
  );

const asleep = () =>
  ask(
    url,
    `select from pg_stat_activity where datname = current_database() and application_name = $1 and wait_event = 'PgSleep'`,
    [name],
  );

async function terminate(): Promise<void> {
  for (const { pid } of await open()) await ask(url, 'select pg_terminate_backend($1)', [pid]);
}

test('a connection for one piece of work shows its name, and is closed afterwards', async () => {
  expect(await withOwnConnection(url, name, open)).toHaveLength(1);
  await expect.poll(open).toHaveLength(0);
});

test('the connection of work that fails is closed as well', async () => {
  const work = withOwnConnection(url, name, (client) => client.query('select 1 / 0'));
  await expect(work).rejects.toThrow('division by zero');
  await expect.poll(open).toHaveLength(0);
});

test('a connection that is lost while it is idle fails the next query, and not the process', async () => {
  const uncaught = uncaughtErrors();
  const work = withOwnConnection(url, name, async (client: Client) => {
    const ended = new Promise((resolve) => client.once('end', resolve));
    await terminate();
    await ended;
    await client.query('select 1');
  });
  await expect(work).rejects.toThrow('not queryable');
  expect(uncaught).toEqual([]);
});

test('a connection that is lost during a query fails it, and not the process', async () => {
  const uncaught = uncaughtErrors();
  const work = withOwnConnection(url, name, (client) => client.query('select pg_sleep(600)'));
  const failed = expect(work).rejects.toThrow('terminating connection');
  await expect.poll(asleep).toHaveLength(1);
  await terminate();
  await failed;
  await expect.poll(open).toHaveLength(0);
  expect(uncaught).toEqual([]);
});

test('a database that takes longer to answer than the limit fails the query', async () => {
  const work = withOwnConnection(url, name, (client) => client.query('select pg_sleep(600)'), 200);
  await expect(work).rejects.toThrow('timeout');
  await terminate();
});
