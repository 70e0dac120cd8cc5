import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { settlePlays } from '../../src/library/plays/play-settling.writes.ts';
import { database } from '../../src/persistence/database.service.ts';
import { closeDays } from '../../src/stats/day-closing.writes.ts';
import { statisticsHandler } from '../../src/stats/waiting-plays.queries.ts';
import { playHandlers } from '../../src/wiring/play-handlers.setup.ts';
import { given, newAdministrator } from '../accounts/sessions/people.ts';
import { explain, plansOf } from '../catalog/plans/plan.ts';
import { onConnection } from '../discovery/listening.ts';
import { largeLibrary } from '../library/plans/large-library.ts';
import { testApp } from '../support/app.ts';
import { vacuum } from '../support/vacuum.ts';
import { asAdmin, setClock } from './figures.ts';

const app = await testApp({ orm: await largeLibrary() });
const db = database(app.orm.em.fork());
const admin = await asAdmin(app);
/** A day before the last of 300,000 plays of half a year. */
const now = new Date('2026-06-22T12:00:00Z');
setClock(app, now);
// One after the other, as they come: a batch is of a few hours.
await sql`
  insert into new_play (waits_for, play_id, user_id, song_id, played_at)
  select ${statisticsHandler}, lpad(row_number() over (order by played_at)::text, 32, '0')::uuid, user_id, song_id, played_at
  from play`.execute(db);
while ((await settlePlays(app.orm.em.fork(), playHandlers, { queue: statisticsHandler })) > 0);
await closeDays(app.orm.em, now);
// The half of the year before, of which each day has all ranks there can be; and plays that are waiting.
await sql`
  insert into daily_song_rank (day, rank, song_id, plays)
  select date '2026-01-01' - days, rank, song.id, 20000 - rank
  from generate_series(1, 40) days cross join generate_series(1, 10000) rank
  join (select id, row_number() over () as nth from song) song on song.nth = 1 + rank % 5000`.execute(db);
await sql`
  insert into daily_stats (day, plays)
  select date '2026-01-01' - days, 100000 from generate_series(1, 230) days`.execute(db);
await sql`
  insert into new_play (play_id, user_id, song_id, played_at)
  select gen_random_uuid(), id, gen_random_uuid(), ${now} from account limit 1000`.execute(db);
// Reports: a year of days, weeks and months of all the names that are kept of one; and everything heard today.
for (const [table, names] of [
  ['artist', 'select id as name, row_number() over () as nth from artist limit 1000'],
  ['genre', `select 'Genre ' || nth as name, nth from generate_series(1, 500) nth`],
] as const) {
  const [closed, open] = [sql.table(`period_${table}_plays`), sql.table(`daily_${table}_plays`)];
  await sql`delete from ${closed}`.execute(db);
  await sql`
    insert into ${closed} select step, first, name, 2000 - nth from (
      select distinct step, date_trunc(step, date '2026-06-21' - days)::date as first
      from generate_series(0, 366) days cross join unnest('{day,week,month}'::text[]) step
    ) periods cross join (${sql.raw(names)}) names`.execute(db);
  await sql`
    insert into ${open} select date '2026-06-22', name, 5 from (${sql.raw(names)}) names on conflict do nothing`.execute(
    db,
  );
}
await sql`
  insert into period_listeners select step, first, bucket, array_fill(7, array[105]) from (
    select distinct step, first, bucket from generate_series(1919000, 1979000) quarter cross join lateral listening_periods(quarter)
  ) parts on conflict do nothing`.execute(db);
await onConnection(app, vacuum);

const large =
  /^Seq Scan (period_\w+|play(_default|_\d+_\d+)?|song|account|audio_file|image|listening|listener_quarter|daily_song_rank)$/;

async function costOf(selection: string) {
  const plans = await plansOf(app, () => admin.query(`{ stats ${selection} }`));
  const nodes = plans.flatMap((plan) => plan.nodes);
  return {
    rowsRead: plans.reduce((sum, plan) => sum + plan.rowsRead, 0),
    large: nodes.filter((node) => large.test(node)),
  };
}

test.each([
  ['totals', '{ totalSongs totalAlbums totalArtists totalUsers totalMessages storageBytes }', 100],
  ['all plays', '{ totalPlays }', 500 + 1000],
  // The quarter hours, the waiting plays, and whether their listeners were known today.
  [
    'a year of days',
    '{ daily(days: 366) { plays newUsers messages activeListeners } }',
    2 * 366 * 96 + 1000 + 1000,
  ],
])('%s are read from counters', async (_what, selection, most) => {
  const { rowsRead, large } = await costOf(selection);
  expect(large).toEqual([]);
  expect(rowsRead).toBeLessThan(most);
});

test('the most played songs of a month only read its entries, by their key', async () => {
  const { rowsRead, large } = await costOf('{ topSongs(days: 30, limit: 10) { plays song { id } } }');
  expect(large).toEqual([]);
  // 1,728 plays a day, of as many songs; what waits; and whether those exist that are answered, of 5,000.
  expect(rowsRead).toBeLessThan(30 * 1728 + 1000 + 5000 + 200);
});

test('the most played songs of a year read no more entries than an answer may', async () => {
  const { rowsRead, large } = await costOf('{ topSongs(days: 366, limit: 10) { plays song { id } } }');
  expect(large).toEqual([]);
  expect(rowsRead).toBeLessThan(400_000 + 2 * 1728 + 1000 + 5000 + 200);
});

const administrator = await newAdministrator(app);

/** How many rows a report of a year reads that ends with today, in a time zone in which no day is one of UTC. */
async function rowsOfReport(name: string, by: string): Promise<number> {
  const url = `/reports/${name}.csv?from=2025-06-23&by=${by}&timeZone=Asia/Kolkata`;
  app.statements.reset();
  const headers = { authorization: `Bearer ${administrator.accessToken}` };
  expect((await app.server.inject({ url, headers })).statusCode).toBe(200);
  // Not the one that tells the audit log.
  const [asked, more] = app.statements.asked().filter(({ text }) => !/insert into/.test(text));
  expect([asked, more]).toEqual([expect.anything(), undefined]);
  const { nodes, rowsRead } = await explain(app, given(asked));
  expect([url, nodes.filter((node) => large.test(node))]).toEqual([url, []]);
  return rowsRead;
}

test.each([
  // 200 or 500 entries of each line, with the names of artists; and all that was heard today, with what is closed of the same names.
  ['top-artists', { day: 365 * 400 + 8000, week: 53 * 400 + 10_000, month: 13 * 400 + 35_000 }],
  ['genres', { day: 365 * 500 + 8000, week: 53 * 500 + 12_000, month: 13 * 500 + 20_000 }],
  // A day has its quarter hours. Of a week or month: a row until it is over anywhere, and one for each moment at which it may be; and what is
  // known of the 1,000 listeners that wait.
  ['listeners', { day: 366 * 96 + 2000, week: 54 * 106 + 5000, month: 13 * 106 + 5000 }],
  ['retention', { day: 366 * 96 * 6, week: 53 * (7 + 96) * 6, month: 13 * (31 + 96) * 6 }],
  ['plays', { day: 366 * 97 + 1000, week: 53 * 104 + 1000, month: 13 * 128 + 1000 }],
  ['storage', { day: 366 * 2, week: 53 * 2, month: 13 * 2 + 10 }],
] as const)(
  'the report %s of a year reads what it tells of its tallies, by their keys',
  async (name, most) => {
    for (const [by, rows] of Object.entries(most))
      expect([by, Math.max(rows, await rowsOfReport(name, by))]).toEqual([by, rows]);
  },
);
