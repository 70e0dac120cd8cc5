import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { given } from '../support/given.ts';
import { installedFolder } from '../support/installed-folder.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { catalogQuery } from './catalog-query.ts';
import { RestartablePostgres } from './restartable-postgres.ts';

/** So wide that a busy machine keeps to them, too, and so narrow that nobody waits long for a database that is away. */
const limits = {
  DATABASE_POOL_WAIT_MS: '5000',
  DATABASE_STATEMENT_TIMEOUT_MS: '5000',
  DATABASE_REQUEST_TIMEOUT_MS: '8000',
};
const folder = await installedFolder();
let postgres: RestartablePostgres;
let server: RunningServer;

beforeAll(async () => {
  postgres = await RestartablePostgres.start(folder);
  server = await startServer(folder, { ...limits, DATABASE_URL: postgres.url });
  await expectService();
});

test('while the database is away clients are told so, and afterwards requests succeed', async () => {
  await postgres.stop();
  await expectOutage();
  await postgres.start();
  await serves();
});

test('while the database hangs clients are told so, and afterwards requests succeed', async () => {
  postgres.freeze();
  onTestFinished(() => postgres.thaw());
  await expectOutage();
  postgres.thaw();
  await serves();
});

test('the server survives a crash of the database', async () => {
  await expectService();
  await postgres.crash();
  await serves();
});

async function expectService(): Promise<void> {
  const { status, errors, data } = await server.query(catalogQuery);
  expect({ status, errors, total: given(data?.songs).totalCount }).toEqual({
    status: 200,
    errors: undefined,
    total: 0,
  });
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
}

async function expectOutage(): Promise<void> {
  const pages = await Promise.all([1, 2, 3].map(() => server.query(catalogQuery)));
  for (const { status, headers, errors } of pages) {
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
    for (const error of errors ?? []) {
      expect(error.message).toBe('The database is busy or unreachable; try again shortly.');
      expect(error.extensions?.code).toBe('SERVICE_UNAVAILABLE');
    }
    expect(errors?.length).toBeGreaterThan(0);
  }
  const ready = await fetch(`${server.url}/ready`);
  expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
}

/** It may take a moment until it does; then it must stay so. */
async function serves(): Promise<void> {
  while ((await server.query(catalogQuery)).status !== 200) await sleep(50);
  for (let time = 0; time < 10; time += 1) await expectService();
}
