import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { testApp } from '../support/app.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { atFileEnd } from '../support/file-end.ts';
import { ask } from '../support/postgres.ts';
import { WaitingResolver, waiting } from './waiting.resolver.ts';

const url = await testDatabaseUrl();
const orm = await openOrm({
  url,
  poolMax: 8,
  poolPerClient: 3,
  poolWaitMs: 30_000,
  statementTimeoutMs: 30_000,
});
atFileEnd(() => orm.close(true));
const app = await testApp({
  orm,
  schema: buildSchema({ moreResolvers: [WaitingResolver] }),
  environment: { REQUESTS_AT_ONCE: '4', REQUESTS_WAITING: '0', REQUEST_WAIT_MS: '100' },
});
const someone = () => app.as({ id: randomUUID(), role: Role.USER });

beforeEach(() => waiting.reset());
afterEach(() => waiting.open());

/** Occupies places until the gate is opened. */
function occupy(client: { query: typeof app.query }, count: number) {
  return Array.from({ length: count }, () => client.query('{ waiting }'));
}

const busy = '{ __typename }';

test('one client gets half of the places; its further requests are refused with 503, and those of others are answered', async () => {
  const greedy = someone();
  const served = occupy(greedy, 2);
  await waiting.arrived();
  const refused = await greedy.query(busy);
  expect([refused.status, refused.headers['retry-after'], refused.headers['x-request-id']]).toEqual([
    503,
    '1',
    expect.stringMatching(/-/),
  ]);
  expect((await someone().query(busy)).status).toBe(200);
  expect((await app.query(busy)).status).toBe(200);
  waiting.open();
  expect((await Promise.all(served)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await greedy.query(busy)).status).toBe(200);
});

test('when all places are taken, further requests are refused, and the process stays alive', async () => {
  const served = [...occupy(someone(), 2), ...occupy(someone(), 2)];
  await expect.poll(async () => (await someone().query(busy)).status).toBe(503);
  expect((await app.server.inject({ url: '/health' })).statusCode).toBe(200);
  expect((await app.server.inject({ url: '/ready' })).statusCode).toBe(200);
  waiting.open();
  expect((await Promise.all(served)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

test('a waiting request gets a place that becomes free', async () => {
  // It waits as long as a request may, which a machine that stalls does not use up.
  const patient = await testApp({
    orm,
    schema: buildSchema({ moreResolvers: [WaitingResolver] }),
    environment: { REQUESTS_AT_ONCE: '4', REQUESTS_WAITING: '0' },
  });
  const greedy = patient.as({ id: randomUUID(), role: Role.USER });
  const served = occupy(greedy, 2);
  await waiting.arrived();
  const waits = greedy.query(busy);
  waiting.open();
  await Promise.all(served);
  expect((await waits).status).toBe(200);
});

test('refused requests are one line of the log, not one each', async () => {
  const greedy = someone();
  const served = occupy(greedy, 2);
  await waiting.arrived();
  app.log.length = 0;
  await Promise.all(Array.from({ length: 30 }, () => greedy.query(busy)));
  await expect.poll(() => app.log.some(({ msg }) => /^Overloaded/.test(String(msg)))).toBe(true);
  expect(app.log.length).toBeLessThan(10);
  waiting.open();
  await Promise.all(served);
});

test('one client holds no more than its share of the connections, however much it requests', async () => {
  const sleepers = `select pid from pg_stat_activity where datname = current_database()
    and query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid()`;
  const many = `{ ${Array.from({ length: 10 }, (_, index) => `a${index}: asleep(seconds: 1)`).join(' ')} }`;
  let finished = false;
  const greedy = app.query(many).finally(() => {
    finished = true;
  });
  let most = 0;
  let others = 0;
  while (!finished) {
    most = Math.max(most, (await ask(url, sleepers)).length);
    if ((await someone().query('{ songs { totalCount } }')).status === 200) others += 1;
  }
  expect(most).toBe(3);
  expect(others).toBeGreaterThan(0);
  await greedy;
});

test('a burst of requests waits for its turn, and only further ones are refused', async () => {
  const burst = await testApp({
    orm,
    schema: buildSchema({ moreResolvers: [WaitingResolver] }),
    environment: { REQUESTS_AT_ONCE: '4', REQUESTS_WAITING: '3', REQUEST_WAIT_MS: '0' },
  });
  const greedy = burst.as({ id: randomUUID(), role: Role.USER });
  const served = occupy(greedy, 2);
  await waiting.arrived();
  const queued = [greedy.query(busy), greedy.query(busy), greedy.query(busy)];
  expect((await greedy.query(busy)).status).toBe(503);
  waiting.open();
  expect((await Promise.all([...served, ...queued])).map(({ status }) => status)).toEqual([
    200, 200, 200, 200, 200,
  ]);
});

/** Keeps the event loop busy for longer than the server takes to notice. */
async function stall(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    const end = performance.now() + 200;
    while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

test('a lag of the event loop refuses requests only while all places are taken', async () => {
  const late = await testApp({
    orm,
    schema: buildSchema({ moreResolvers: [WaitingResolver] }),
    environment: { REQUESTS_AT_ONCE: '4', EVENT_LOOP_DELAY_MAX_MS: '50' },
  });
  await stall();
  expect((await late.query(busy)).status).toBe(200);
  const someoneLate = () => late.as({ id: randomUUID(), role: Role.USER });
  const served = [...occupy(someoneLate(), 2), ...occupy(someoneLate(), 2)];
  const statusAfterStall = async () => {
    await stall();
    return (await late.query(busy)).status;
  };
  await expect.poll(statusAfterStall).toBe(503);
  waiting.open();
  expect((await Promise.all(served)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

test('the wait for a place counts towards the one deadline of a request', async () => {
  const patient = await testApp({
    orm,
    schema: buildSchema({ moreResolvers: [WaitingResolver] }),
    environment: { REQUESTS_AT_ONCE: '4', REQUESTS_WAITING: '3' },
  });
  const greedy = patient.as({ id: randomUUID(), role: Role.USER });
  const served = occupy(greedy, 2);
  await waiting.arrived();
  const queued = greedy.query<{ leftMs: number }, unknown>('{ leftMs }');
  await expect
    .poll(async () => (await patient.server.inject({ url: '/metrics' })).body)
    .toContain('tonearm_operations{state="waiting"} 1');
  const waited = 20;
  await delay(waited);
  waiting.open();
  await Promise.all(served);
  // Timers may be early by a millisecond.
  expect((await queued).data?.leftMs).toBeLessThan(patient.config.database.requestTimeoutMs - waited + 2);
});
