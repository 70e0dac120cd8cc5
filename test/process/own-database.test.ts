import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { atFileEnd } from '../support/file-end.ts';
import { given } from '../support/given.ts';
import { ask } from '../support/postgres.ts';
import { processTree } from '../support/process-tree.ts';
import { dataFolder, startServer } from '../support/server.ts';
import { databaseUrl } from '../support/template.ts';
import { catalogQuery } from './catalog-query.ts';

const serverUrl = inject('serverUrl');
const databases: string[] = [];

atFileEnd(async () => {
  for (const name of databases) await ask(serverUrl, `drop database "${name}" with (force)`);
});

test('DATABASE_URL is used, migrated, and not filled with a demo', async () => {
  const url = await emptyDatabase();
  const folder = await dataFolder();
  const server = await startServer(folder, { DATABASE_URL: url });
  await server.process.logged(/Brought the database schema up to date/);
  const { data } = await server.query(catalogQuery);
  expect(given(data?.songs).totalCount).toBe(0);
  expect(await ask(url, 'select name from migration')).not.toEqual([]);
  expect(existsSync(path.join(folder.data, 'postgres'))).toBe(false);
  expect(processTree(server.process.pid)).toEqual([server.process.pid]);

  expect(await server.process.stop()).toEqual({ code: 0, signal: null });
  const again = await startServer(folder, { DATABASE_URL: url });
  expect(again.process.log.some(({ msg }) => /schema/.test(msg))).toBe(false);
});

test('servers that start simultaneously on a new database take turns with its schema', async () => {
  const url = await emptyDatabase();
  const folder = await dataFolder();
  const release = await obstruct(url);
  const starting = Promise.all([1, 2, 3].map(() => startServer(folder, { DATABASE_URL: url })));
  await Promise.race([starting, waiting(url, 3)]);
  await release();

  const servers = await starting;
  for (const server of servers)
    expect(given((await server.query(catalogQuery)).data?.songs).totalCount).toBe(0);
  const migrated = servers.flatMap(({ process }) => process.log).filter(({ migrations }) => migrations);
  expect(migrated).toHaveLength(1);
});

test('a migration may take longer than a request', async () => {
  const url = await emptyDatabase();
  const release = await obstruct(url);
  const environment = { DATABASE_URL: url, DATABASE_STATEMENT_TIMEOUT_MS: '3000' };
  const starting = startServer(await dataFolder(), environment);
  await Promise.race([starting, waiting(url, 1, '4 s')]);
  await release();

  const server = await starting;
  expect(given((await server.query(catalogQuery)).data?.songs).totalCount).toBe(0);
  expect(server.process.log.filter(({ level }) => level >= 40)).toEqual([]);
});

/** Makes the migration wait in its middle.
 * @returns what lets it go on. */
async function obstruct(url: string): Promise<() => Promise<void>> {
  const obstacle = new Client({ connectionString: url });
  await obstacle.connect();
  await obstacle.query('begin; create table song (id uuid)');
  return () => obstacle.end();
}

/** Resolves when so many sessions have waited for others for so long. */
async function waiting(url: string, count: number, time = '0'): Promise<void> {
  const sessions = `select pid from pg_stat_activity where datname = current_database()
    and wait_event_type = 'Lock' and clock_timestamp() - query_start > $1::interval`;
  while ((await ask(url, sessions, [time])).length < count) await sleep(20);
}

async function emptyDatabase(): Promise<string> {
  const name = inject('template').replace(/template$/, randomBytes(6).toString('hex'));
  await ask(serverUrl, `create database "${name}"`);
  databases.push(name);
  return databaseUrl(serverUrl, name);
}
