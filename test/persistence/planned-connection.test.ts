import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { keptRows } from '../../src/persistence/prepared.queries.ts';
import { ormOptions } from '../../src/wiring/orm.setup.ts';
import { testDatabase } from '../support/database.ts';
import { testPool } from '../support/pool.ts';

const { config } = await testDatabase();
const settings = {
  url: config.get('clientUrl') ?? '',
  poolMax: 1,
  poolWaitMs: 30_000,
  statementTimeoutMs: 60_000,
};
/** One connection, so that each statement comes after the others on it. */
const orm = await MikroORM.init(ormOptions(settings));
const others = testPool(orm, 1);
await others.query('create table noted (number int primary key)');

const within = <Value>(work: (em: EntityManager) => Promise<Value>) => orm.em.fork().transactional(work);
const add = (em: EntityManager, number: number) =>
  keptRows(em, 'test: note', sql`insert into noted values (${number}) returning number`);
const planMode = async (em: EntityManager) =>
  (await sql<{ mode: string }>`select current_setting('plan_cache_mode') as mode`.execute(database(em)))
    .rows[0]?.mode;
const noted = async () =>
  (await others.query('select number from noted order by 1')).rows.map((row) => row.number);
const state = async () => {
  const { rows } = await others.query(
    "select state from pg_stat_activity where application_name = 'tonearm' and datname = current_database() and pid <> pg_backend_pid()",
  );
  return rows.map((row) => row.state);
};

beforeEach(() => others.query('truncate noted'));

test('a transaction begins with its first statement, and not before', async () => {
  await within(async (em) => {
    expect(await state()).not.toContain('idle in transaction');
    await add(em, 1);
    expect(await state()).toContain('idle in transaction');
    expect(await noted()).toEqual([]);
  });
  expect(await noted()).toEqual([1]);
  expect(await within(async () => 'nothing')).toBe('nothing');
});

test.each<[string, (em: EntityManager) => Promise<unknown>]>([
  ['a kept statement', (em) => add(em, 1)],
  ['a statement with values', (em) => sql`insert into noted values (${1})`.execute(database(em))],
  ['a statement without values', (em) => em.execute('insert into noted values (1)')],
  ['several statements', (em) => em.execute('insert into noted values (1); insert into noted values (2)')],
  [
    'a savepoint',
    async (em) => {
      await em.execute('savepoint here');
      await em.execute('insert into noted values (1)');
    },
  ],
])('all of a transaction is undone that begins with %s', async (_name, begin) => {
  const failing = within(async (em) => {
    await begin(em);
    await add(em, 3);
    throw new Error('undone');
  });
  await expect(failing).rejects.toThrow('undone');
  expect(await noted()).toEqual([]);
  await within(async (em) => {
    await begin(em);
    await add(em, 3);
  });
  expect(await noted()).toEqual(expect.arrayContaining([1, 3]));
});

test.each<[string, (em: EntityManager) => Promise<unknown>]>([
  ['breaks a rule', (em) => add(em, 1)],
  ['is no SQL', (em) => em.execute('no sql')],
  ['is no SQL, and to be kept', (em) => keptRows(em, 'test: fault', sql`no sql`)],
  [
    'names what is missing, and is to be kept',
    (em) => keptRows(em, 'test: gone', sql`select ${1}::int from gone`),
  ],
])('after a first statement that %s, nothing of the transaction is done', async (_name, fail) => {
  await add(orm.em.fork(), 1);
  const going = within(async (em) => {
    await expect(fail(em)).rejects.toThrow();
    await add(em, 2);
  });
  await expect(going).rejects.toThrow('current transaction is aborted');
  expect(await noted()).toEqual([1]);
});

test('in a transaction, kept statements are planned once, and others for their values, also after a savepoint', async () => {
  await add(orm.em.fork(), 1);
  await within(async (em) => {
    expect(await planMode(em)).toBe('auto');
    await add(em, 2);
    expect(await planMode(em)).toBe('auto');
    await em.execute('savepoint here');
    await add(em, 3);
    await em.execute('rollback to savepoint here');
    await add(em, 4);
    expect(await planMode(em)).toBe('auto');
  });
  expect(await noted()).toEqual([1, 2, 4]);
  const { rows } = await sql<{ custom: number }>`
    select custom_plans::int as custom from pg_prepared_statements where statement like 'insert into noted%'`.execute(
    database(orm.em.fork()),
  );
  expect(rows).toEqual([{ custom: 0 }]);
});

test('a statement that comes with a name does not change how the others are planned', async () => {
  const em = orm.em.fork();
  const text = "select current_setting('plan_cache_mode') as mode";
  const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
  const modeOfNamed = async () => (await pool.query({ name: 'test: mode', text })).rows[0]?.mode;
  await add(em, 1);
  expect(await modeOfNamed()).toBe('force_generic_plan');
  await em.execute('select 1');
  expect(await modeOfNamed()).toBe('auto');
});

test('rows that are read one after the other are those of the transaction', async () => {
  const seen = await within(async (em) => {
    const rows: unknown[] = [];
    for await (const row of database(em)
      .selectFrom(sql<{ n: number }>`generate_series(1, 3)`.as('n'))
      .select('n')
      .stream())
      rows.push(row);
    await add(em, 7);
    expect(await state()).toContain('idle in transaction');
    return rows;
  });
  expect(seen).toHaveLength(3);
  expect(await noted()).toEqual([7]);
});
