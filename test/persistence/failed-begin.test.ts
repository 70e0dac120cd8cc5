import { IsolationLevel } from '@mikro-orm/postgresql';
import { Pool, type PoolClient } from 'pg';
import { expect, test } from 'vitest';
import { poolFigures } from '../../src/persistence/fair-pool.service.ts';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();

async function pool(): Promise<Pool> {
  const client: unknown = await orm.em.getConnection().getNativeClient();
  if (client instanceof Pool) return client;
  throw new TypeError('The connection is not a pool');
}

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
