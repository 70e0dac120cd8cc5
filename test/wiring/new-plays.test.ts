import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { PlayHandler } from '../../src/library/plays/play-handler.model.ts';
import { keepSettling } from '../../src/library/plays/play-settling.jobs.ts';
import { settlePlays } from '../../src/library/plays/play-settling.writes.ts';
import { database } from '../../src/persistence/database.service.ts';
import { playHandlers } from '../../src/wiring/play-handlers.setup.ts';
import { given } from '../accounts/sessions/people.ts';
import { hear, makeListeners, makeSongs } from '../discovery/listening.ts';
import { testApp } from '../support/app.ts';
import { settleAll } from '../support/new-plays.ts';

const app = await testApp();
const { orm, logger } = app;
const db = database(orm.em.fork());
const [song = '', other = ''] = await makeSongs(app, 2);
const [user = '', leaver = ''] = await makeListeners(app, 2);
const at = new Date('2026-11-20T12:00:00Z');
const newPlays = { migrations: ['Migration20261130100000_new_plays'] };

/** What each handler has made of plays, all together, and which plays still wait for whom. */
async function figures() {
  const { rows } = await sql<{ count: number; all: number; trends: number; statistics: number }>`
    select (select sum(play_count)::int from song) as count,
      (select sum(rows)::int from row_count where table_name = 'play') as all,
      (select coalesce(sum(plays), 0)::int from song_listener) as trends,
      (select coalesce(sum(plays), 0)::int from daily_stats) as statistics`.execute(db);
  return given(rows[0]);
}
async function waiting() {
  const { rows } = await sql<{ name: string; plays: number }>`
    select waits_for as name, count(*)::int as plays from new_play group by 1 order by 1`.execute(db);
  return Object.fromEntries(rows.map(({ name, plays }) => [name, plays]));
}
const times = (plays: number) => Array.from({ length: plays }, () => ({ user, song, at }));
const withBroken = (isBroken: () => boolean): PlayHandler[] => [
  ...playHandlers,
  {
    name: 'broken',
    settle: async () => {
      if (isBroken()) throw new Error('out of order');
    },
  },
];

beforeEach(async () => {
  await settleAll(app);
});

test('all handlers settle a batch of plays, or none', async () => {
  const before = await figures();
  await hear(app, times(3));
  await expect(
    settlePlays(
      orm.em,
      withBroken(() => true),
    ),
  ).rejects.toThrow('"broken"');
  expect(await figures()).toEqual(before);
  expect(await waiting()).toEqual({ all: 3 });
  expect(await settlePlays(orm.em, playHandlers)).toBe(3);
  const { count, all, trends, statistics } = before;
  expect(await figures()).toEqual({
    count: count + 3,
    all: all + 3,
    trends: trends + 3,
    statistics: statistics + 3,
  });
});

test('a handler that keeps failing holds up no other, is logged once, and gets its plays when it works', async () => {
  const before = await figures();
  let broken = true;
  const stop = new AbortController();
  const settling = keepSettling({
    orm,
    handlers: withBroken(() => broken),
    stop: stop.signal,
    logger,
  });
  for (const round of [1, 2, 3]) {
    await hear(app, times(2));
    await expect.poll(waiting).toEqual({ broken: 2 * round });
    expect((await figures()).count).toBe(before.count + 2 * round);
  }
  const warnings = app.log.filter(({ msg }) => String(msg).startsWith('Could not count plays'));
  expect(warnings).toHaveLength(1);
  broken = false;
  await expect.poll(waiting).toEqual({});
  stop.abort();
  await settling;
  const { count, all, trends, statistics } = before;
  expect(await figures()).toEqual({
    count: count + 6,
    all: all + 6,
    trends: trends + 6,
    statistics: statistics + 6,
  });
});

test('plays that are too many for the time limit of a statement are settled in smaller batches', async () => {
  const before = await figures();
  const sizes: number[] = [];
  /** On a machine where 20 plays take too long. */
  const slow: PlayHandler = {
    name: 'slow',
    async settle({ em }, plays) {
      sizes.push(plays.length);
      if (plays.length <= 20) return;
      await sql`set local statement_timeout = 50`.execute(database(em));
      await sql`select pg_sleep(600)`.execute(database(em));
    },
  };
  await hear(app, times(300));
  const stop = new AbortController();
  const handlers = [slow, ...playHandlers];
  const settling = keepSettling({ orm, handlers, stop: stop.signal, logger });
  await expect.poll(waiting).toEqual({});
  stop.abort();
  await settling;
  expect((await figures()).count).toBe(before.count + 300);
  expect(Math.max(...sizes)).toBe(300);
  expect(sizes.reduce((sum, size) => sum + (size > 20 ? 0 : size), 0)).toBe(300);
});

test('plays of deleted songs and listeners count in statistics, and nowhere else', async () => {
  const before = await figures();
  await hear(app, [
    { user, song: other, at },
    { user: leaver, song, at },
    { user, song, at },
  ]);
  const { rows } = await sql<{
    plays: number;
  }>`delete from song where id = ${other} returning play_count as plays`.execute(db);
  await sql`delete from account where id = ${leaver}`.execute(db);
  await settleAll(app);
  const { count, all, trends, statistics } = before;
  expect(await figures()).toEqual({
    count: count - given(rows[0]).plays + 2,
    all: all + 3,
    trends: trends + 1,
    statistics: statistics + 3,
  });
});

test('plays waiting in the former queues are settled once by each handler that they waited for', async () => {
  await hear(app, times(4));
  await settleAll(app);
  await orm.migrator.down(newPlays);
  const before = await figures();
  for (let play = 0; play < 5; play += 1) {
    await sql`
      with to_count as (insert into play_delta values (${song}))
      insert into play (id, user_id, song_id, played_at)
      values (gen_random_uuid(), ${user}, ${song}, ${at})`.execute(db);
  }
  // The triggers of then filled the other two; what two of the three did meanwhile is not done again.
  await sql`delete from play_delta where ctid = (select min(ctid) from play_delta)`.execute(db);
  await sql`
    delete from untallied_play where ctid in (select ctid from untallied_play limit 2)`.execute(db);
  await orm.migrator.up(newPlays);
  expect(await waiting()).toEqual({ statistics: 3, trends: 5 });
  await hear(app, times(1));
  const stop = new AbortController();
  const settling = keepSettling({ orm, handlers: playHandlers, stop: stop.signal, logger });
  await expect.poll(waiting).toEqual({});
  stop.abort();
  await settling;
  const { count, all, trends, statistics } = before;
  expect(await figures()).toEqual({
    count: count + 4 + 1,
    all: all + 4 + 1,
    trends: trends + 5 + 1,
    statistics: statistics + 3 + 1,
  });
});

test('waiting plays return to the former queues on a migration down, and are settled once', async () => {
  const before = await figures();
  await hear(app, times(3));
  await orm.migrator.down(newPlays);
  await orm.migrator.up(newPlays);
  expect(await waiting()).toEqual({ statistics: 3, trends: 3 });
  for (const { name } of playHandlers) await settlePlays(orm.em, playHandlers, { queue: name });
  const { count, all, trends, statistics } = before;
  expect(await figures()).toEqual({
    count: count + 3,
    all: all + 3,
    trends: trends + 3,
    statistics: statistics + 3,
  });
});
