import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { closeDays } from '../../src/stats/day-closing.writes.ts';
import { ranksRead } from '../../src/stats/top-songs.queries.ts';
import { forget, hear, makeListeners, makeSongs } from '../discovery/listening.ts';
import { testApp } from '../support/app.ts';
import { asAdmin, setClock, tallyAll } from './figures.ts';

const app = await testApp();
const db = database(app.orm.em.fork());
const admin = await asAdmin(app);
const songs = (await makeSongs(app, 6)).sort();
const [a = '', b = '', c = '', d = ''] = songs;
const [user = ''] = await makeListeners(app, 1);
const noon = new Date('2024-03-02T12:00:00Z');

/** So many plays of a song on a day. */
const plays = (count: number, song: string, day: string) =>
  hear(
    app,
    Array.from({ length: count }, (_, nth) => ({
      user,
      song,
      at: new Date(Date.parse(`${day}T00:00:00Z`) + nth * 1000),
    })),
  );

beforeEach(async () => {
  setClock(app, noon);
  await forget(app);
  for (const table of ['new_play', 'daily_stats', 'daily_song_plays', 'daily_song_rank']) {
    await sql`delete from ${sql.table(table)}`.execute(db);
  }
});

/** Tallies, and closes the days before today. */
async function close() {
  await tallyAll(app);
  return closeDays(app.orm.em, noon);
}

test.each([
  ['while all plays still wait to be tallied', async () => undefined],
  ['while all days are open', () => tallyAll(app)],
  ['after days that are over were closed', close],
])('top songs are the most played of the requested days, %s', async (_state, prepare) => {
  await plays(5, a, '2024-02-28');
  await plays(1, b, '2024-02-28');
  await plays(2, a, '2024-03-01');
  await plays(4, b, '2024-03-01');
  await plays(1, c, '2024-03-02');
  await plays(1, b, '2024-03-02');
  await prepare();
  expect(await admin.top(1)).toEqual([
    [b, 1],
    [c, 1],
  ]);
  expect(await admin.top(2)).toEqual([
    [b, 5],
    [a, 2],
    [c, 1],
  ]);
  expect(await admin.top(3)).toEqual([
    [b, 5],
    [a, 2],
    [c, 1],
  ]);
  expect(await admin.top(4)).toEqual([
    [a, 7],
    [b, 6],
    [c, 1],
  ]);
  expect(await admin.top(366)).toEqual([
    [a, 7],
    [b, 6],
    [c, 1],
  ]);
  expect(await admin.top(366, 1)).toEqual([[a, 7]]);
});

test('top songs with equal plays are in the order of their ids', async () => {
  for (const song of [c, a, d, b]) await plays(2, song, '2024-03-01');
  await close();
  expect((await admin.top(2)).map(([id]) => id)).toEqual([a, b, c, d]);
  expect((await admin.top(2, 2)).map(([id]) => id)).toEqual([a, b]);
});

test('top songs leave out deleted songs, with others in their place', async () => {
  const doomed = await makeSongs(app, 3);
  for (const [nth, song] of doomed.entries()) await plays(5 + nth, song, '2024-03-01');
  await plays(2, a, '2024-03-01');
  await plays(1, b, '2024-03-02');
  await close();
  expect((await admin.top(2, 3)).map(([, count]) => count)).toEqual([7, 6, 5]);
  await sql`delete from song where id = any(${doomed}::uuid[])`.execute(db);
  expect(await admin.top(2, 3)).toEqual([
    [a, 2],
    [b, 1],
  ]);
});

test('top songs include ranked, tallied and waiting plays', async () => {
  await plays(3, a, '2024-03-01');
  await close();
  await plays(2, a, '2024-03-02');
  await tallyAll(app);
  await plays(1, a, '2024-03-02');
  await plays(4, b, '2024-03-02');
  expect(await admin.top(2)).toEqual([
    [a, 6],
    [b, 4],
  ]);
  expect(await admin.top(1)).toEqual([
    [b, 4],
    [a, 3],
  ]);
});

test('top songs are found after any number of deleted ones', async () => {
  await sql`
    insert into daily_song_rank (day, rank, song_id, plays)
    select '2024-03-01', rank, gen_random_uuid(), 100000 - rank from generate_series(1, 3000) rank`.execute(
    db,
  );
  await plays(1, b, '2024-03-02');
  await tallyAll(app);
  expect(await admin.top(2)).toEqual([[b, 1]]);
});

test('top songs of years count few ranks of each day, of a month all that are kept', async () => {
  expect([1, 30, 40, 366].map(ranksRead)).toEqual([10_000, 10_000, 10_000, 1092]);
  await sql`
    insert into daily_song_rank (day, rank, song_id, plays)
    select '2024-03-01', rank, gen_random_uuid(), 5000 - rank from generate_series(2, 1092) rank`.execute(db);
  await sql`
    insert into daily_song_rank (day, rank, song_id, plays)
    values ('2024-03-01', 1, ${a}, 6000), ('2024-03-01', 1093, ${b}, 100)`.execute(db);
  expect(await admin.top(40)).toEqual([
    [a, 6000],
    [b, 100],
  ]);
  expect(await admin.top(366)).toEqual([[a, 6000]]);
});
