import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import {
  keptRows,
  keptWrite,
  nameOfPrepared,
  preparedRows,
  preparedTexts,
} from '../../src/persistence/prepared.queries.ts';
import { ormOptions } from '../../src/wiring/orm.setup.ts';
import { testDatabase } from '../support/database.ts';

const { config } = await testDatabase();
const settings = {
  url: config.get('clientUrl') ?? '',
  poolMax: 1,
  poolWaitMs: 30_000,
  statementTimeoutMs: 60_000,
};

/** One connection, so that each statement comes after the others on it. */
async function oneConnection(preparedStatements = true): Promise<MikroORM> {
  return MikroORM.init(ormOptions({ ...settings, preparedStatements }));
}

const twice = (orm: MikroORM, numbers: number[]) =>
  preparedRows(orm.em.fork(), 'test: doubled', { numbers, factor: 2 }, (db, given) =>
    db
      .selectFrom(sql<{ n: number }>`unnest(${given.numbers}::int[])`.as<'n'>('n'))
      .select(sql<number>`n * ${given.factor}::int`.as('doubled')),
  );

interface Kept {
  name: string;
  generic: number;
  custom: number;
}

async function keptBy(orm: MikroORM): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select name, generic_plans::int as generic, custom_plans::int as custom from pg_prepared_statements
    where statement like '%n * %'`.execute(database(orm.em.fork()));
  return rows;
}

/** Its text depends on a size, and its values on the call. */
const first = (orm: MikroORM, numbers: number[], size: number) =>
  keptRows(
    orm.em.fork(),
    'test: first',
    sql<{ n: number }>`select n * 1 as n from unnest(${numbers}::int[]) n order by n limit ${sql.lit(size)}`,
  );

const planMode = (orm: MikroORM) =>
  sql<{ plan_cache_mode: string }>`show plan_cache_mode`.execute(database(orm.em.fork()));

test('a prepared read is planned once on a connection, whatever its values are', async () => {
  await using orm = await oneConnection();
  for (const numbers of [[1], [2, 3], [], Array.from({ length: 500 }, (_, index) => index)]) {
    expect(await twice(orm, numbers)).toEqual(numbers.map((n) => ({ doubled: 2 * n })));
  }
  const { name } = nameOfPrepared(preparedTexts().get('test: doubled') ?? '') ?? {};
  expect(await keptBy(orm)).toEqual([{ name, generic: 4, custom: 0 }]);
});

test('all other statements are planned for their values, also after a prepared one', async () => {
  await using orm = await oneConnection();
  await twice(orm, [1]);
  expect((await planMode(orm)).rows).toEqual([{ plan_cache_mode: 'auto' }]);
});

test('a transaction that is rolled back leaves the connection as it was', async () => {
  await using orm = await oneConnection();
  await twice(orm, [1]);
  const failing = orm.em.fork().transactional(async (em) => {
    await preparedRows(em, 'test: doubled', { numbers: [4], factor: 2 }, () => {
      throw new Error('It is built already');
    });
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  expect((await planMode(orm)).rows).toEqual([{ plan_cache_mode: 'auto' }]);
  expect(await twice(orm, [5])).toEqual([{ doubled: 10 }]);
  expect(await keptBy(orm)).toMatchObject([{ generic: 3, custom: 0 }]);
});

test('without prepared statements, the same reads leave nothing on the connection', async () => {
  await using orm = await oneConnection(false);
  expect(await twice(orm, [6])).toEqual([{ doubled: 12 }]);
  expect(await keptBy(orm)).toEqual([]);
});

test('a query whose text is built anew is planned once on a connection for each of its texts', async () => {
  await using orm = await oneConnection();
  for (const numbers of [[3, 1, 2], [], [5]]) {
    const sorted = numbers.toSorted((one, other) => one - other).map((n) => ({ n }));
    expect(await first(orm, numbers, 2)).toEqual(sorted.slice(0, 2));
    expect(await first(orm, numbers, 1)).toEqual(sorted.slice(0, 1));
  }
  expect(await keptBy(orm)).toMatchObject([
    { generic: 3, custom: 0 },
    { generic: 3, custom: 0 },
  ]);
  const within = orm.em.fork().transactional((em) => keptRows(em, 'test: first', sql`select 7 * 1 as n`));
  expect(await within).toEqual([{ n: 7 }]);
});

test('a kept write says how many rows it changed, within a transaction and outside of one', async () => {
  await using orm = await oneConnection();
  await orm.em.fork().execute('create table doubled (n int)');
  const add = (em: EntityManager, upTo: number) =>
    keptWrite(
      em,
      'test: doubled',
      sql`insert into doubled select n * 2 from generate_series(1, ${upTo}::int) n`,
    );
  expect(await add(orm.em.fork(), 3)).toBe(3);
  expect(await orm.em.fork().transactional((em) => add(em, 4))).toBe(4);
  expect(await add(orm.em.fork(), 0)).toBe(0);
  expect(await keptBy(orm)).toMatchObject([{ generic: 3, custom: 0 }]);
  await orm.em.fork().execute('drop table doubled');
});

test('of queries with many texts, a connection keeps the last ones, and those that come back', async () => {
  await using orm = await oneConnection();
  for (let size = 1; size <= 2500; size += 1) {
    expect(await first(orm, [2, 1], size)).toHaveLength(size > 1 ? 2 : 1);
    if (size % 100 === 0) expect(await twice(orm, [size])).toEqual([{ doubled: 2 * size }]);
  }
  const kept = await keptBy(orm);
  expect(kept).toHaveLength(500);
  const { name } = nameOfPrepared(preparedTexts().get('test: doubled') ?? '') ?? {};
  expect(kept.find((statement) => statement.name === name)).toEqual({ name, generic: 25, custom: 0 });
  // Forgotten by all, and then kept again.
  for (const numbers of [[3], [4]]) expect(await first(orm, numbers, 1)).toEqual([{ n: numbers[0] }]);
  expect((await keptBy(orm)).some(({ generic }) => generic === 2)).toBe(true);
});
