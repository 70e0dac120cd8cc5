import { expect, test } from 'vitest';
import { WaitingRows } from '../../src/jobs/waiting-rows.service.ts';
import { testApp } from '../support/app.ts';
import { countStatements } from '../support/statements.ts';

const app = await testApp();

test('loops ask together whether there is work, and each hears of its own', async () => {
  const em = app.orm.em.fork();
  for (const table of ['new_play', 'unlearned_word', 'renamed'])
    await em.getConnection().execute(`delete from ${table}`);
  await em.getConnection().execute("insert into unlearned_word (word) values ('new')");
  const statements = await countStatements(app.orm);
  const waiting = new WaitingRows(app.orm);
  const [plays, words, names] = await Promise.all([
    waiting.anyIn('new_play'),
    waiting.anyIn('unlearned_word'),
    waiting.anyIn('renamed'),
  ]);
  expect([plays, words, names]).toEqual([false, true, false]);
  expect(statements.taken()).toHaveLength(1);
});
