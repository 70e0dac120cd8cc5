import { Client } from 'pg';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { testApp } from '../support/app.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { atFileEnd } from '../support/file-end.ts';
import { databaseProxy } from './database-proxy.ts';
import { WaitingResolver } from './waiting.resolver.ts';

const databaseUrl = await testDatabaseUrl();
const proxy = await databaseProxy(databaseUrl);
const orm = await openOrm({ url: proxy.url, poolMax: 3, statementTimeoutMs: 1000 });
atFileEnd(() => orm.close(true));
const schema = buildSchema({ moreResolvers: [WaitingResolver] });
const app = await testApp({ orm, environment: { DATABASE_REQUEST_TIMEOUT_MS: '3500' }, schema });
/** With limits that nothing reaches, on a busy machine either: its statements end when a test ends them. */
const patientOrm = await openOrm({
  ...{ url: proxy.url, poolMax: 3, poolPerClient: 3, poolWaitMs: 60_000, statementTimeoutMs: 60_000 },
});
atFileEnd(() => patientOrm.close(true));
const patient = await testApp({
  orm: patientOrm,
  environment: { DATABASE_REQUEST_TIMEOUT_MS: '60000' },
  schema,
});

afterEach(async () => {
  await proxy.restore();
  for (const each of [app, patient]) await recovered(each);
});

const list = '{ songs { totalCount nodes { id } } }';
const lookUp = '{ song(id: "00000000-0000-4000-8000-000000000000") { id } }';
const get = (path: string, from = app) => from.server.inject({ url: path });

async function expectUnavailable(document: string, from = app) {
  const { status, headers, errors, data } = await from.query(document);
  expect(status).toBe(503);
  expect(headers['retry-after']).toBe('2');
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  expect(new Set(errors?.map(({ message, extensions }) => `${extensions?.code}: ${message}`))).toEqual(
    new Set(['SERVICE_UNAVAILABLE: The database is busy or unreachable; try again shortly.']),
  );
}

/** A connection that just broke may be handed out once more. */
async function recovered(on = app) {
  await expect.poll(async () => (await get('/ready', on)).statusCode).toBe(200);
  await expect.poll(() => on.query(list)).toMatchObject({ status: 200, data: { songs: { totalCount: 0 } } });
}

describe.each([
  ['refuses connections', () => proxy.cut()],
  ['takes connections, but does not answer', () => proxy.swallow()],
])('when the database %s', (_name, takeAway) => {
  test('requests are answered to retry, and succeed when it is back', async () => {
    await recovered();
    await takeAway();
    await expectUnavailable(list);
    await expectUnavailable(lookUp);
    await expectUnavailable('{ songs { totalCount } albums { totalCount } artists { totalCount } }');
    await proxy.restore();
    await recovered();
  });

  test('the process is alive, but not ready', async () => {
    await takeAway();
    const ready = await get('/ready');
    expect([ready.statusCode, ready.headers['retry-after'], ready.json()]).toEqual([
      503,
      '2',
      { status: 'the database does not answer' },
    ]);
    const health = await get('/health');
    expect([health.statusCode, health.json()]).toEqual([200, { status: 'alive' }]);
    await proxy.restore();
    // Notifications come back a moment later than answers.
    await expect.poll(async () => (await get('/ready')).json()).toEqual({ status: 'ready' });
  });
});

describe('during a query', () => {
  const sleepers = `from pg_stat_activity where datname = current_database()
    and query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid()`;
  const admin = new Client({ connectionString: databaseUrl });
  afterAll(() => admin.end());
  const connected = admin.connect();

  async function busy() {
    await connected;
    await expect.poll(async () => (await admin.query(`select ${sleepers}`)).rowCount).toBe(1);
  }

  test('a broken connection is reported as such', async () => {
    const answer = expectUnavailable('{ asleep(seconds: 3600) }', patient);
    await busy();
    await proxy.cut();
    await answer;
    // PostgreSQL does not notice, and would sleep on.
    await admin.query(`select pg_terminate_backend(pid) ${sleepers}`);
    await proxy.restore();
    await recovered(patient);
  });

  test('a connection ended by an administrator is reported as such', async () => {
    const answer = expectUnavailable('{ asleep(seconds: 3600) }', patient);
    await busy();
    await admin.query(`select pg_terminate_backend(pid) ${sleepers}`);
    await answer;
    await recovered(patient);
  });

  test('a query that takes too long is given up', async () => {
    await expectUnavailable('{ asleep(seconds: 60) }');
    await recovered();
  });
});

test('idle connections that are cut do no harm', async () => {
  await recovered();
  await proxy.cut();
  await proxy.restore();
  await recovered();
});

test('more requests than connections wait for their turn', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => patient.query(list)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

test('faults of the database hidden from clients are logged', async () => {
  app.log.length = 0;
  await proxy.cut();
  const { headers } = await app.query(list);
  expect(app.log).toContainEqual(
    expect.objectContaining({
      level: 50,
      reqId: headers['x-request-id'],
      msg: expect.stringMatching(/ECONN|Connection/),
    }),
  );
});
