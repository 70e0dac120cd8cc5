import { setImmediate as turn } from 'node:timers/promises';
import { IsolationLevel } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { expect, test } from 'vitest';
import { poolFigures } from '../../src/persistence/fair-pool.service.ts';
import { poolOf } from '../../src/persistence/orm-pool.service.ts';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();

const pool = () => poolOf(orm);

/** PostgreSQL has no such level: it refuses to begin, and the connection stays open. */
const refused = () =>
  orm.em.fork().transactional(async () => undefined, { isolationLevel: IsolationLevel.SNAPSHOT });

test('transactions that could not begin occupy no connection', async () => {
  const { options } = await pool();
  for (let index = 0; index < 2 * options.max; index += 1)
    await expect(refused()).rejects.toThrow('syntax error');
  await expect.poll(async () => poolFigures(await pool()).turns.taken).toBe(0);
  expect(await orm.em.fork().transactional((em) => em.execute('select 1 as one'))).toEqual([{ one: 1 }]);
});

test('a transaction whose connection is cut before it begins occupies none', async () => {
  const connections = await pool();
  const cut = (client: PoolClient) => {
    const { connection } = client as PoolClient & { connection: { stream: { destroy(): void } } };
    connection.stream.destroy();
  };
  connections.on('acquire', cut);
  for (let index = 0; index < 2 * connections.options.max; index += 1)
    await expect(orm.em.fork().transactional((em) => em.execute('select 1'))).rejects.toThrow();
  connections.off('acquire', cut);
  await expect.poll(() => poolFigures(connections).turns.taken).toBe(0);
});

test('the pool closes after transactions that could not begin', async () => {
  const connections = await pool();
  await expect(refused()).rejects.toThrow('syntax error');
  await orm.close(true);
  expect([connections.ended, connections.totalCount]).toEqual([true, 0]);
});

test('the pool closes while a connection is being opened', async () => {
  const closing = await testDatabase();
  const connections = await poolOf(closing);
  const known = connections.totalCount;
  const asked = Array.from({ length: known + 1 }, () => closing.em.fork().execute('select 1'));
  const answers = Promise.allSettled(asked);
  while (connections.totalCount === known) await turn();
  await closing.close(true);
  expect([connections.ended, connections.totalCount]).toEqual([true, 0]);
  expect((await answers).at(-1)).toMatchObject({ reason: { message: expect.stringContaining('closing') } });
});
