import { expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { hear, makeListeners, makeSongs } from '../discovery/listening.ts';
import { testApp } from '../support/app.ts';
import { asAdmin, setClock, tallyAll } from './figures.ts';
import { totals } from './stats.operations.ts';

const app = await testApp();
const admin = await asAdmin(app);
const quarters = { migrations: ['Migration20261206125000_quarter_hours'] };
const newPlays = { migrations: ['Migration20261130100000_new_plays'] };
const stats = { migrations: ['Migration20261128120000_stats'] };

test('a database that was in use before has the figures of its past', async () => {
  setClock(app, new Date());
  const [a = '', b = ''] = (await makeSongs(app, 2)).sort();
  const [ada = '', bob = ''] = await makeListeners(app, 2);
  const [today, yesterday] = [new Date(), new Date(Date.now() - 24 * 60 * 60 * 1000)];
  await hear(app, [
    { user: ada, song: a, at: yesterday },
    { user: ada, song: a, at: yesterday },
    { user: bob, song: b, at: yesterday },
    { user: bob, song: a, at: today },
  ]);
  const asked = async () => [
    await admin.days(3),
    await admin.top(3),
    given((await admin.query(totals)).data),
  ];
  const before = await asked();
  await app.orm.migrator.down(quarters);
  await app.orm.migrator.down(newPlays);
  await app.orm.migrator.down(stats);
  await app.orm.migrator.up(stats);
  await app.orm.migrator.up(newPlays);
  await app.orm.migrator.up(quarters);
  expect(await asked()).toEqual(before);
  await hear(app, [
    { user: ada, song: b, at: yesterday },
    { user: bob, song: b, at: today },
  ]);
  await tallyAll(app);
  expect((await admin.days(2)).map(({ plays, activeListeners }) => [plays, activeListeners])).toEqual([
    [4, 2],
    [2, 1],
  ]);
});
