import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { arrivalsOnDays, listeningOnDays } from '../../src/stats/daily.queries.ts';
import { lastDays } from '../../src/stats/utc-days.model.ts';
import { given } from '../accounts/sessions/people.ts';
import { hear, makeListeners, makeSongs } from '../discovery/listening.ts';
import { play } from '../library/library.operations.ts';
import { newListener } from '../library/listeners.ts';
import { testApp } from '../support/app.ts';
import { settleInside } from '../support/new-plays.ts';
import { asAdmin, setClock, tallyAll } from './figures.ts';

const app = await testApp();
const db = database(app.orm.em.fork());
const admin = await asAdmin(app);
const [song = '', other = ''] = await makeSongs(app, 2);
const listeners = await makeListeners(app, 5);
const [ada = '', bob = ''] = listeners;
const noon = new Date('2024-03-02T12:00:00Z');
const nothing = { plays: 0, newUsers: 0, messages: 0, activeListeners: 0 };

const at = (user: string, time: string, what = song) => ({ user, song: what, at: new Date(time) });

beforeEach(async () => {
  setClock(app, noon);
  for (const table of ['play', 'new_play', 'daily_stats', 'daily_listener', 'daily_song_plays']) {
    await sql`delete from ${sql.table(table)}`.execute(db);
  }
});

test('daily has one entry for each day, the oldest first, today last, including empty days', async () => {
  const days = await admin.days(4);
  expect(days).toEqual(
    // A leap year's.
    ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'].map((day) => ({ day, ...nothing })),
  );
});

test('daily covers any number of days up to 366, and 30 by default', async () => {
  for (const count of [1, 2, 365, 366]) {
    const days = await admin.days(count);
    expect(days).toHaveLength(count);
    expect(new Set(days.map(({ day }) => day)).size).toBe(count);
    expect(days.at(-1)?.day).toBe('2024-03-02');
  }
  expect((await admin.days(366))[0]?.day).toBe('2023-03-03');
  const { data } = await admin.query('{ stats { daily { date } } }');
  const dates = (data as { stats: { daily: { date: string }[] } }).stats.daily;
  expect(dates).toHaveLength(30);
  expect(dates.at(-1)).toEqual({ date: '2024-03-02T00:00:00.000Z' });
});

describe.each([
  ['that were tallied', () => tallyAll(app)],
  ['that still wait to be tallied', async () => undefined],
])('days of %s plays', (_state, prepare) => {
  test('begin at midnight UTC and end before the next', async () => {
    await hear(app, [
      at(ada, '2024-02-29T23:59:59.999Z'),
      at(ada, '2024-03-01T00:00:00.000Z'),
      at(ada, '2024-03-01T23:59:59.999Z'),
      at(ada, '2024-03-02T00:00:00.000Z'),
    ]);
    await prepare();
    expect((await admin.days(4)).map(({ plays }) => plays)).toEqual([0, 1, 2, 1]);
  });

  test('count each listener once', async () => {
    await hear(app, [
      at(ada, '2024-03-01T08:00Z'),
      at(ada, '2024-03-01T09:00Z', other),
      at(bob, '2024-03-01T09:00Z'),
      at(ada, '2024-03-02T09:00Z'),
    ]);
    await prepare();
    await hear(app, [at(bob, '2024-03-01T10:00Z', other), at(ada, '2024-03-01T10:00Z')]);
    await prepare();
    expect((await admin.days(2)).map(({ plays, activeListeners }) => [plays, activeListeners])).toEqual([
      [5, 2],
      [1, 1],
    ]);
  });
});

test('a listener of tallied and waiting plays counts once', async () => {
  await hear(app, [at(ada, '2024-03-02T08:00Z')]);
  await tallyAll(app);
  await hear(app, [at(ada, '2024-03-02T09:00Z'), at(bob, '2024-03-02T09:00Z')]);
  expect((await admin.days(1))[0]).toMatchObject({ plays: 3, activeListeners: 2 });
});

test('today grows with every play at once', async () => {
  setClock(app, new Date());
  const listener = await newListener(app);
  for (const plays of [1, 2, 3]) {
    expect((await listener.query(play, { songId: song })).data?.recordPlay.errors).toEqual([]);
    expect((await admin.days(1))[0]).toMatchObject({ plays, activeListeners: 1 });
  }
});

test('new users count on the day of their registration, one or many, at once', async () => {
  const newUsers = async () => (await admin.days(3)).map((day) => day.newUsers);
  expect(await newUsers()).toEqual([0, 0, 0]);
  await sql`
    insert into account (id, full_name, email, password_hash, created_at)
    select gen_random_uuid(), 'Somebody', nth || '@example.net', 'none',
      timestamptz '2024-02-29T23:00:00Z' + nth * interval '1 hour'
    from generate_series(0, 30) nth`.execute(db);
  expect(await newUsers()).toEqual([1, 24, 6]);
  setClock(app, new Date());
  const before = given((await admin.days(1))[0]).newUsers;
  await newListener(app);
  expect((await admin.days(1))[0]?.newUsers).toBe(before + 1);
});

test('days are in UTC, whatever the time zone of a connection', async () => {
  const cuts = ['2024-02-29T23:59:59.999Z', '2024-03-01T00:00:00Z'];
  const days = lastDays(noon, 3);
  const plays = [
    { day: '2024-02-29', plays: 1, activeListeners: 1 },
    { day: '2024-03-01', plays: 1, activeListeners: 1 },
  ];
  const rolledBack = transaction(app.orm.em, async (open) => {
    const { em } = open;
    const local = database(em);
    await sql`set local timezone = 'Pacific/Auckland'`.execute(local);
    await sql`delete from daily_row_count`.execute(local);
    await sql`
      insert into account (id, full_name, email, password_hash, created_at)
      select gen_random_uuid(), 'Somebody', time || '@example.net', 'none', time
      from unnest(${cuts}::timestamptz[]) time`.execute(local);
    await sql`
      insert into new_play (play_id, user_id, song_id, played_at)
      select gen_random_uuid(), ${ada}, ${song}, time from unnest(${cuts}::timestamptz[]) time`.execute(
      local,
    );
    expect((await listeningOnDays(em, days)).toSorted((a, b) => a.day.localeCompare(b.day))).toEqual(plays);
    await settleInside(open);
    expect((await listeningOnDays(em, days)).toSorted((a, b) => a.day.localeCompare(b.day))).toEqual(plays);
    expect(new Set(await arrivalsOnDays(em, days))).toEqual(
      new Set(plays.map(({ day }) => ({ day, newUsers: 1, messages: 0 }))),
    );
    throw new Error('enough seen');
  });
  await expect(rolledBack).rejects.toThrow('enough seen');
});

test('past days do not change when users and songs are deleted', async () => {
  const [doomedSong = ''] = await makeSongs(app, 1);
  const [doomed = ''] = await makeListeners(app, 1);
  setClock(app, new Date());
  const today = new Date().toISOString();
  await hear(app, [at(doomed, today), at(ada, today, doomedSong)]);
  const before = await admin.days(2);
  await sql`delete from song where id = ${doomedSong}`.execute(db);
  await sql`delete from account where id = ${doomed}`.execute(db);
  await tallyAll(app);
  expect(await admin.days(2)).toEqual(before);
  expect(before.at(-1)).toMatchObject({ plays: 2, activeListeners: 2 });
});
