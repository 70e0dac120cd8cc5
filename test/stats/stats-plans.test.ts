import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { settlePlays } from '../../src/library/plays/play-settling.writes.ts';
import { database } from '../../src/persistence/database.service.ts';
import { closeDays } from '../../src/stats/day-closing.writes.ts';
import { statisticsHandler } from '../../src/stats/waiting-plays.queries.ts';
import { playHandlers } from '../../src/wiring/play-handlers.setup.ts';
import { plansOf } from '../catalog/plans/plan.ts';
import { onConnection } from '../discovery/listening.ts';
import { fillLibrary } from '../library/plans/large-library.ts';
import { testApp } from '../support/app.ts';
import { vacuum } from '../support/vacuum.ts';
import { asAdmin, setClock } from './figures.ts';

const app = await testApp();
const db = database(app.orm.em.fork());
const admin = await asAdmin(app);
/** A day before the last of 300,000 plays of half a year. */
const now = new Date('2026-06-22T12:00:00Z');
setClock(app, now);
await fillLibrary(app);
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
await onConnection(app, vacuum);

const large =
  /^Seq Scan (play(_default|_\d+_\d+)?|song|account|audio_file|image|listening|listener_quarter|daily_song_rank)$/;

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
