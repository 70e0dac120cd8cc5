import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { nameOfPrepared, preparedRows, preparedTexts } from '../../src/persistence/prepared.queries.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { atFileEnd } from '../support/file-end.ts';
import { hasPgBouncer, startPgBouncer, withPgBouncer } from '../support/pgbouncer.ts';
import { ask } from '../support/postgres.ts';

const url = await testDatabaseUrl();

async function sharing(through: string, preparedStatements: boolean, poolMax = 1): Promise<MikroORM> {
  const settings = { shared: true, preparedStatements, poolMax, poolPerClient: poolMax };
  const orm = await openOrm({ ...settings, url: through, poolWaitMs: 30_000, statementTimeoutMs: 60_000 });
  atFileEnd(() => orm.close(true));
  return orm;
}

interface Settings {
  timeout: string;
  pages: string;
  plans: string;
}
const shown = sql<Settings>`select current_setting('statement_timeout') as timeout,
  current_setting('random_page_cost') as pages, current_setting('plan_cache_mode') as plans`;
const settingsOf = async (em: EntityManager) => (await shown.execute(database(em))).rows[0];
const unset = { timeout: '0', pages: '4', plans: 'auto' };

const doubled = (orm: MikroORM, numbers: number[]) =>
  preparedRows(orm.em.fork(), 'test: doubled when shared', { numbers, factor: 2 }, (db, given) =>
    db
      .selectFrom(sql<{ n: number }>`unnest(${given.numbers}::int[])`.as<'n'>('n'))
      .select([
        sql<number>`n * ${given.factor}::int`.as('doubled'),
        sql<string>`current_setting('plan_cache_mode')`.as('plans'),
        sql<string>`current_setting('statement_timeout')`.as('timeout'),
      ]),
  );
const planned = { plans: 'force_generic_plan', timeout: '1min' };

async function keptBy(orm: MikroORM) {
  const { rows } = await sql<{ name: string; generic: number; custom: number }>`
    select name, generic_plans::int as generic, custom_plans::int as custom from pg_prepared_statements
    where statement like '%n * %'`.execute(database(orm.em.fork()));
  return rows;
}

describe('on a connection that others have as well', () => {
  test('each statement and each transaction has its settings, and leaves none behind', async () => {
    const orm = await sharing(url, true);
    const em = orm.em.fork();
    const set = { timeout: '1min', pages: '1.1', plans: 'auto' };
    expect(await settingsOf(em)).toEqual(set);
    expect(await transaction(em, (inner) => settingsOf(inner.em))).toEqual(set);
    // What goes past this, as the statements of other clients do.
    const pool = await orm.em.getConnection().getNativeClient();
    const client = await pool.connect();
    const raw = Object.getPrototypeOf(client).query.bind(client);
    expect((await raw(shown.compile(database(em)).sql)).rows).toEqual([unset]);
    client.release();
  });

  test('answers and errors are those of the statement', async () => {
    const em = (await sharing(url, true)).em.fork();
    const db = database(em);
    expect((await sql`select 1 as a where false`.execute(db)).rows).toEqual([]);
    expect((await sql`select ${1}::int as a, ${'x'}::text as b`.execute(db)).rows).toEqual([
      { a: 1, b: 'x' },
    ]);
    const changed = await db.deleteFrom('account').executeTakeFirst();
    expect(changed.numDeletedRows).toBe(0n);
    await expect(sql`select 1 / 0`.execute(db)).rejects.toMatchObject({ code: '22012' });
    await expect(sql`select 'x'::int`.execute(db)).rejects.toMatchObject({ code: '22P02' });
    expect((await sql`select 2 as a`.execute(db)).rows).toEqual([{ a: 2 }]);
  });

  test('a prepared read is planned once, and found again after one that failed', async () => {
    const orm = await sharing(url, true);
    for (const numbers of [[1], [2, 3], []])
      expect(await doubled(orm, numbers)).toEqual(numbers.map((n) => ({ doubled: 2 * n, ...planned })));
    await expect(doubled(orm, [2 ** 31 - 1])).rejects.toMatchObject({ code: '22003' });
    expect(await doubled(orm, [4])).toHaveLength(1);
    const { name } = nameOfPrepared(preparedTexts().get('test: doubled when shared') ?? '') ?? {};
    expect(await keptBy(orm)).toEqual([{ name, generic: 5, custom: 0 }]);
  });

  test('a statement that takes too long is ended by PostgreSQL itself, alone and in a transaction', async () => {
    const orm = await openOrm({ url, poolMax: 1, poolWaitMs: 30_000, statementTimeoutMs: 100, shared: true });
    atFileEnd(() => orm.close(true));
    const slow = sql`select pg_sleep(60)`;
    const canceled = { code: '57014' };
    await expect(slow.execute(database(orm.em.fork()))).rejects.toMatchObject(canceled);
    const within = transaction(orm.em.fork(), ({ em }) => slow.execute(database(em)));
    await expect(within).rejects.toMatchObject(canceled);
  });
});

describe.skipIf(!hasPgBouncer)(withPgBouncer, () => {
  test('in transaction mode, many statements at once share few connections, and lose no setting', async () => {
    const pooled = await startPgBouncer(url, 'transaction', 2);
    const orm = await sharing(pooled, false, 10);
    const all = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        index % 2 ? settingsOf(orm.em.fork()) : transaction(orm.em.fork(), ({ em }) => settingsOf(em)),
      ),
    );
    expect(all).toEqual(Array(100).fill({ timeout: '1min', pages: '1.1', plans: 'auto' }));
    expect(await doubled(orm, [3])).toEqual([{ doubled: 6, ...planned, plans: 'auto' }]);
    for (let index = 0; index < 5; index += 1)
      expect(await ask(pooled, shown.compile(database(orm.em.fork())).sql)).toEqual([unset]);
  });
});
