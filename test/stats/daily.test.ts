import { seededRandom } from '@tonearm/demo-music';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { arrivalsIn, listeningIn } from '../../src/stats/daily.queries.ts';
import { lastDaysIn, ZoneClock } from '../../src/stats/zoned-days.model.ts';
import { given } from '../accounts/sessions/people.ts';
import { hear, makeListeners, makeSongs } from '../discovery/listening.ts';
import { play } from '../library/library.operations.ts';
import { newListener } from '../library/listeners.ts';
import { testApp } from '../support/app.ts';
import { settleInside } from '../support/new-plays.ts';
import { asAdmin, setClock, tallyAll } from './figures.ts';
import { daily } from './stats.operations.ts';

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
  for (const table of [
    'play',
    'new_play',
    'daily_stats',
    'listening',
    'listener_quarter',
    'daily_song_plays',
  ]) {
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
  const days = lastDaysIn(new ZoneClock('UTC'), noon, 3).map(({ first, until }) => ({ first, until }));
  const figures = [1, 1, 0];
  const order = <Row extends { first: number }>(rows: Row[]) => rows.toSorted((a, b) => a.first - b.first);
  const plays = days.map((day, nth) => ({ ...day, plays: figures[nth], activeListeners: figures[nth] }));
  const rolledBack = transaction(app.orm.em, async (open) => {
    const { em } = open;
    const local = database(em);
    await sql`set local timezone = 'Pacific/Auckland'`.execute(local);
    await sql`delete from quarter_row_count`.execute(local);
    await sql`
      insert into account (id, full_name, email, password_hash, created_at)
      select gen_random_uuid(), 'Somebody', time || '@example.net', 'none', time
      from unnest(${cuts}::timestamptz[]) time`.execute(local);
    await sql`
      insert into new_play (play_id, user_id, song_id, played_at)
      select gen_random_uuid(), ${ada}, ${song}, time from unnest(${cuts}::timestamptz[]) time`.execute(
      local,
    );
    expect(order(await listeningIn(em, days))).toEqual(plays);
    await settleInside(open);
    expect(order(await listeningIn(em, days))).toEqual(plays);
    expect(order(await arrivalsIn(em, days))).toEqual(
      days.map((day, nth) => ({ ...day, newUsers: figures[nth], messages: 0 })),
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

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  // Their clocks change at midnight.
  'Africa/Cairo',
  'America/Havana',
  'Asia/Beirut',
];

/** What PostgreSQL's own time zones say of single plays and accounts, by day; nothing of days without any. */
async function countedAgain(zone: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ day: string; figures: string }>`
    with plays as (
      select (played_at at time zone ${zone})::date as day, count(*) as plays, count(distinct user_id) as listeners
      from play group by 1
    ), users as (
      select (created_at at time zone ${zone})::date as day, count(*) as users from account group by 1
    )
    select day::text, concat_ws(' ', coalesce(plays, 0), coalesce(listeners, 0), coalesce(users, 0)) as figures
    from plays full join users using (day)`.execute(db);
  return new Map(rows.map(({ day, figures }) => [day, figures]));
}

test('days of any time zone are exact, also when clocks change and when plays come late', async () => {
  const random = seededRandom(7);
  const spans = [
    ['2024-03-05T00:00Z', '2024-04-28T00:00Z'],
    ['2024-10-02T00:00Z', '2024-11-08T00:00Z'],
  ].map((span) => span.map((time) => new Date(time).getTime())) as [number, number][];
  const times = Array.from({ length: 3000 }, (_, nth) => {
    const [from, until] = given(spans[nth % 2]);
    return new Date(from + Math.floor(random() * (until - from)));
  });
  await sql`
    insert into account (id, full_name, email, password_hash, created_at)
    select gen_random_uuid(), 'Somebody', 'zones' || nth || '@example.net', 'none', time
    from unnest(${times.slice(0, 500)}::timestamptz[]) with ordinality as made (time, nth)`.execute(db);
  const plays = times.map((at) => ({ user: given(listeners[Math.floor(random() * 5)]), song, at }));
  // The last third waits while it is asked for.
  for (const third of [0, 1, 2]) {
    if (third > 0) await tallyAll(app);
    await hear(app, plays.slice(third * 1000, (third + 1) * 1000));
  }
  for (const tallied of [false, true]) {
    if (tallied) await tallyAll(app);
    for (const [now, count] of [
      ['2024-04-30T12:00Z', 60],
      ['2024-11-10T12:00Z', 42],
    ] as const) {
      setClock(app, new Date(now));
      for (const zone of zones) {
        const expected = await countedAgain(zone);
        const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
        const days = await admin.daysIn(zone, count);
        const shown = days.map(({ date, plays, activeListeners, newUsers }) => [
          day.format(new Date(date)),
          `${plays} ${activeListeners} ${newUsers}`,
        ]);
        expect([zone, tallied, shown]).toEqual([
          zone,
          tallied,
          shown.map(([name = '']) => [name, expected.get(name) ?? '0 0 0']),
        ]);
        expect(new Set(shown.map(([name]) => name)).size).toBe(count);
      }
    }
  }
});

test('a day begins when its date begins in the time zone', async () => {
  setClock(app, new Date('2024-03-31T23:30:00Z'));
  const starts = async (zone: string) => (await admin.daysIn(zone, 3)).map(({ date }) => date);
  expect(await starts('Europe/Berlin')).toEqual([
    '2024-03-29T23:00:00.000Z',
    '2024-03-30T23:00:00.000Z',
    '2024-03-31T22:00:00.000Z',
  ]);
  expect((await starts('Asia/Kolkata')).at(-1)).toBe('2024-03-31T18:30:00.000Z');
  expect((await starts('America/Los_Angeles')).at(-1)).toBe('2024-03-31T07:00:00.000Z');
  setClock(app, new Date('2024-04-26T12:00:00Z'));
  // The clocks of Cairo went from 0:00 to 1:00.
  expect((await starts('Africa/Cairo')).at(-1)).toBe('2024-04-25T22:00:00.000Z');
});

test.each(['', 'Mars/Olympus_Mons', '+01:00', "'; drop table play", 'x'.repeat(5000)])(
  'a time zone that there is not is refused by name, nr. %#',
  async (timeZone) => {
    const { data, errors } = await admin.query(daily, { days: 1, timeZone });
    expect(data).toEqual({ stats: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'timeZone' } }]);
    expect(errors?.[0]?.message).toMatch(/^timeZone: expected the IANA name of a time zone.*got ".{0,60}"$/);
  },
);
