import { expect, test } from 'vitest';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();

test('an action after the commit waits for the commit', async () => {
  const done: string[] = [];
  await transaction(orm.em, async (transaction) => {
    transaction.afterCommit(() => done.push('one'));
    transaction.afterCommit(() => done.push('two'));
    await transaction.em.getConnection().execute('select 1');
    expect(done).toEqual([]);
  });
  expect(done).toEqual(['one', 'two']);
});

test('an action of a failed transaction is dropped, also by the next one', async () => {
  const done: string[] = [];
  const em = orm.em.fork();
  const failed = transaction(em, async (transaction) => {
    transaction.afterCommit(() => done.push('never'));
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  await transaction(em, async (transaction) => {
    transaction.afterCommit(() => done.push('once'));
  });
  expect(done).toEqual(['once']);
});

test('an action of a transaction that could not commit does not run', async () => {
  const done: string[] = [];
  const failed = transaction(orm.em, async (transaction) => {
    transaction.afterCommit(() => done.push('never'));
    await transaction.em.getConnection().execute(`
      create table parent (id int primary key);
      create table child (id int references parent deferrable initially deferred);
      insert into child values (1)`);
  });
  await expect(failed).rejects.toThrow('foreign key');
  expect(done).toEqual([]);
});

test('a nested transaction is refused, because its end decides nothing', async () => {
  const nested = transaction(orm.em, ({ em }) => transaction(em, async () => undefined));
  await expect(nested).rejects.toThrow('Only the outermost transaction knows its commit');
});
