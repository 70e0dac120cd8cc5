import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { closeDays } from '../../src/stats/day-closing.writes.ts';
import { appBeside } from '../accounts/sessions/people.ts';
import { forget, hear, makeListeners, makeSongs } from '../discovery/listening.ts';
import { testApp } from '../support/app.ts';
import { asAdmin, count, setClock, tallyAll } from './figures.ts';

const app = await testApp();
const other = await appBeside(app);
const db = database(app.orm.em.fork());
const admin = await asAdmin(app);
const [a = '', b = ''] = (await makeSongs(app, 2)).sort();
const [ada = '', bob = ''] = await makeListeners(app, 2);
const noon = new Date('2024-03-02T12:00:00Z');
setClock(app, noon);

const at = (user: string, song: string, day: string) => ({ user, song, at: new Date(`${day}T10:00:00Z`) });
const earlierDays = ['2024-02-28', '2024-02-29', '2024-03-01'];

beforeEach(async () => {
  await forget(app);
  for (const table of [
    'new_play',
    'daily_stats',
    'listening',
    'listener_quarter',
    'daily_song_plays',
    'daily_song_rank',
  ]) {
    await sql`delete from ${sql.table(table)}`.execute(db);
  }
  await hear(
    app,
    [...earlierDays, '2024-03-02'].flatMap((day) => [at(ada, a, day), at(bob, b, day), at(bob, a, day)]),
  );
  await tallyAll(app);
});

const asked = async () => [await admin.days(5), await admin.top(5), await admin.top(2), await admin.top(1)];

test('closing closes all past days, however many, and no other; repeating it changes nothing', async () => {
  const before = await asked();
  expect(await closeDays(app.orm.em, noon)).toEqual(earlierDays);
  expect(await asked()).toEqual(before);
  expect(await count(app, 'daily_song_rank')).toBe(6);
  expect(await count(app, 'daily_song_plays')).toBe(2);
  expect(await closeDays(app.orm.em, noon)).toEqual([]);
  expect(await asked()).toEqual(before);
});

test('several processes that close days at once do it once', async () => {
  const before = await asked();
  await Promise.all([app, other, app, other].map(({ orm }) => closeDays(orm.em, noon)));
  expect(await asked()).toEqual(before);
  expect(await count(app, 'daily_song_rank')).toBe(6);
});

test('a late play still counts on its day', async () => {
  await closeDays(app.orm.em, noon);
  await hear(app, [at(ada, b, '2024-03-01'), at(ada, b, '2024-03-01')]);
  await tallyAll(app);
  expect(await admin.top(5)).toEqual([
    [a, 8],
    [b, 6],
  ]);
  expect(await closeDays(app.orm.em, noon)).toEqual(['2024-03-01']);
  expect(await admin.top(5)).toEqual([
    [a, 8],
    [b, 6],
  ]);
  expect((await admin.days(2))[0]).toMatchObject({ plays: 5, activeListeners: 2 });
});

test('the 10,000 most played songs of a day are kept', async () => {
  await sql`
    insert into daily_song_plays (day, song_id, plays)
    select '2024-03-01', gen_random_uuid(), 10 + nth from generate_series(1, 25000) nth`.execute(db);
  await closeDays(app.orm.em, noon);
  const { rows } = await sql`
    select count(*)::int as kept, max(plays) as most, min(plays) as fewest, max(rank) as last
    from daily_song_rank where day = '2024-03-01'`.execute(db);
  expect(rows).toEqual([{ kept: 10_000, most: 25_010, fewest: 15_011, last: 10_000 }]);
  expect(await count(app, 'daily_song_plays')).toBe(2);
});

test('listeners are deleted when no play of their days can come any more, once all are tallied', async () => {
  const days = async () =>
    (
      await sql`select distinct (date '1970-01-01' + quarter / 96)::text as day from listener_quarter order by day`.execute(
        db,
      )
    ).rows;
  const before = await days();
  await hear(app, [at(ada, a, '2024-01-29'), at(ada, a, '2024-01-31')]);
  await tallyAll(app);
  await hear(app, [at(ada, a, '2024-01-29')]);
  await closeDays(app.orm.em, noon);
  expect(await days()).toEqual([{ day: '2024-01-29' }, { day: '2024-01-31' }, ...before]);
  await tallyAll(app);
  await closeDays(app.orm.em, noon);
  expect(await days()).toEqual([{ day: '2024-01-31' }, ...before]);
  expect((await admin.days(4))[0]).toMatchObject({ plays: 3, activeListeners: 2 });
});

test('ranks of days beyond the available range are deleted', async () => {
  await sql`
    insert into daily_song_rank (day, rank, song_id, plays)
    values ('2023-03-01', 1, ${a}, 9), ('2023-03-02', 1, ${a}, 9), ('2023-03-03', 1, ${a}, 9)`.execute(db);
  await closeDays(app.orm.em, noon);
  expect(await admin.top(366, 1)).toEqual([[a, 17]]);
  const { rows } = await sql`select min(day)::text as first from daily_song_rank`.execute(db);
  expect(rows).toEqual([{ first: '2023-03-02' }]);
});
