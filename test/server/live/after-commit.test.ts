import { expect, test } from 'vitest';
import { afterCommit } from '../../../src/persistence/after-commit.service.ts';
import { testDatabase } from '../../support/database.ts';

const orm = await testDatabase();

test('an action waits for the commit', async () => {
  const done: string[] = [];
  await orm.em.fork().transactional(async (em) => {
    afterCommit(em, () => done.push('one'));
    afterCommit(em, () => done.push('two'));
    await em.getConnection().execute('select 1');
    expect(done).toEqual([]);
  });
  expect(done).toEqual(['one', 'two']);
});

test('an action of a transaction that failed is forgotten, also by the next one', async () => {
  const done: string[] = [];
  const em = orm.em.fork();
  await em.begin();
  afterCommit(em, () => done.push('never'));
  await em.rollback();
  await em.begin();
  afterCommit(em, () => done.push('once'));
  await em.commit();
  expect(done).toEqual(['once']);
});

test('without a transaction an action runs at once', () => {
  const done: string[] = [];
  afterCommit(orm.em.fork(), () => done.push('now'));
  expect(done).toEqual(['now']);
});

test('a nested transaction is refused: its end decides nothing', async () => {
  const nested = orm.em
    .fork()
    .transactional((em) => em.transactional(async (inner) => afterCommit(inner, () => undefined)));
  await expect(nested).rejects.toThrow('Only the outermost transaction knows its commit');
});
