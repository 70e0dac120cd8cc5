import { seededRandom } from '@tonearm/demo-music';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { closeDays } from '../../src/stats/day-closing.writes.ts';
import { makeKey } from '../accounts/access/api-keys.operations.ts';
import { given, newAdministrator, newPerson } from '../accounts/sessions/people.ts';
import { hear, makeListeners } from '../discovery/listening.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { setClock, tallyAll } from './figures.ts';

const app = await testApp();
const db = database(app.orm.em.fork());
const administrator = await newAdministrator(app);
const make = catalogFactory(app.orm);
const formula = make.artist({ name: '=HYPERLINK("http://evil.example","a")' });
const plain = make.artist({ name: 'Simon, "Art"; -1' });
const [loud, soft] = [
  make.song({ artist: formula, genre: '@SUM(1;=2)' }),
  make.song({ artist: plain, genre: null }),
];
await make.save();
const listeners = await makeListeners(app, 5);
const now = new Date('2024-04-30T12:00:00Z');
setClock(app, now);

const get = (path: string, token: string | undefined = administrator.accessToken) =>
  app.server.inject({ url: `/reports/${path}`, headers: token ? { authorization: `Bearer ${token}` } : {} });

/** The lines of a table, without that of its columns. */
async function lines(path: string): Promise<string[]> {
  const { statusCode, body, headers } = await get(path);
  expect([statusCode, body.endsWith('\r\n')], body).toEqual([200, true]);
  expect(headers).toMatchObject({
    'content-type': expect.stringContaining('text/csv; charset=utf-8'),
    'content-disposition': expect.stringMatching(/^attachment; filename="tonearm-[\w-]+\.csv"$/),
    'cache-control': 'private, no-store',
  });
  return body.split('\r\n').slice(1, -1);
}

// ── Plays of two months, of which some are waiting while it is asked for ──

const random = seededRandom(11);
const [begin, end] = [Date.UTC(2024, 2, 5), Date.UTC(2024, 3, 30, 11)];
const recent = Date.UTC(2024, 3, 5);
const plays = Array.from({ length: 2000 }, (_, nth) => {
  const first = nth < 1500 ? begin : recent;
  return {
    user: given(listeners[Math.floor(random() * 5)]),
    song: random() < 0.7 ? loud.id : soft.id,
    at: new Date(first + Math.floor(random() * (end - first))),
  };
});
await hear(app, plays.slice(0, 1500));
await tallyAll(app);
await closeDays(app.orm.em, now);
// Late ones, of closed days, and of today.
await hear(app, plays.slice(1500));

/** What PostgreSQL counts of single plays, by its own time zones and calendar. */
async function countedAgain(zone: string, by: string, figure: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ start: string; figure: number }>`
    select date_trunc(${by}, played_at at time zone ${zone})::date::text as start, ${sql.raw(figure)}::int as figure
    from play group by 1`.execute(db);
  return new Map(rows.map(({ start, figure }) => [start, figure]));
}

/** Figures by the first day; a report of whole weeks and months. */
const figuresOf = async (path: string) =>
  new Map(
    (await lines(path)).flatMap((line) => {
      const [from = '', , figure] = line.split(',');
      return figure === '0' ? [] : [[from, Number(figure)] as const];
    }),
  );

test('plays by day, week and month of a time zone are what single plays say, tallied or not', async () => {
  for (const tallied of [false, true]) {
    if (tallied) await tallyAll(app);
    for (const timeZone of ['UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/Havana'])
      for (const by of ['day', 'week', 'month']) {
        const path = `plays.csv?from=2024-01-01&until=2024-07-01&by=${by}&timeZone=${timeZone}`;
        expect([path, tallied, await figuresOf(path)]).toEqual([
          path,
          tallied,
          await countedAgain(timeZone, by, 'count(*)'),
        ]);
      }
  }
  // Half weeks are cut short, and say so.
  expect((await lines('plays.csv?from=2024-01-03&until=2024-01-16&by=week')).join(' ')).toBe(
    '2024-01-03,2024-01-08,0 2024-01-08,2024-01-15,0 2024-01-15,2024-01-16,0',
  );
  // The last 30 days, including today.
  const usual = await lines('plays.csv');
  expect([usual.length, usual[0]?.slice(0, 21), usual.at(-1)?.slice(0, 21)]).toEqual([
    ...[30, '2024-04-01,2024-04-02', '2024-04-30,2024-05-01'],
  ]);
});

test('listeners are each counted once in a day, a week or a month of a time zone, tallied or not', async () => {
  const waiting = ['2024-04-15T03:59Z', '2024-04-01T10:00Z'].map((time, nth) => ({
    ...{ user: given(listeners[nth]), song: loud.id, at: new Date(time) },
  }));
  plays.push(...waiting);
  await hear(app, waiting);
  for (const tallied of [false, true]) {
    if (tallied) await tallyAll(app);
    for (const timeZone of ['UTC', 'Pacific/Kiritimati', 'America/New_York', 'Asia/Kathmandu'])
      for (const by of ['day', 'week', 'month']) {
        const path = `listeners.csv?from=2024-01-01&until=2024-07-01&by=${by}&timeZone=${timeZone}`;
        const counted = await countedAgain(timeZone, by, 'count(distinct user_id)');
        expect([path, tallied, await figuresOf(path)]).toEqual([path, tallied, counted]);
      }
  }
  // A part of a month is told as all of it.
  const whole = (await lines('listeners.csv?from=2024-03-01&until=2024-05-01&by=month')).join();
  expect((await lines('listeners.csv?from=2024-03-20&until=2024-04-02&by=month')).join()).toBe(whole);
});

// ── Artists and genres ──

test('artists and genres tell what songs say, before and after days are closed, and no spreadsheet runs their names', async () => {
  const query = 'from=2024-03-01&until=2024-05-01&by=month';
  const count = (month: number, song: string) =>
    plays.filter((play) => play.at.getUTCMonth() === month && play.song === song).length;
  const months = [
    [2, '2024-03-01,2024-04-01'],
    [3, '2024-04-01,2024-05-01'],
  ] as const;
  const artists = months.flatMap(([month, dates]) => [
    `${dates},1,${formula.id},"'=HYPERLINK(""http://evil.example"",""a"")",${count(month, loud.id)}`,
    `${dates},2,${plain.id},"Simon, ""Art""; '-1",${count(month, soft.id)}`,
  ]);
  const genres = months.flatMap(([month, dates]) => [
    `${dates},1,"'@SUM(1;'=2)",${count(month, loud.id)}`,
    `${dates},2,,${count(month, soft.id)}`,
  ]);
  const asked = async () => [
    await lines(`top-artists.csv?${query}`),
    await lines(`genres.csv?${query}&timeZone=Europe/Berlin`),
  ];
  expect(await asked()).toEqual([artists, genres]);
  // The late plays move to their closed days, once.
  await closeDays(app.orm.em, now);
  await closeDays(app.orm.em, now);
  expect(await asked()).toEqual([artists, genres]);
});

// ── Users who come back ──

test('retention counts who came back on a day after the registration, each once, and leaves out what is not over', async () => {
  const [ada = '', bob = '', cleo = ''] = await makeListeners(app, 3);
  const registered = { [ada]: '2024-03-10T20:00Z', [bob]: '2024-03-11T02:00Z', [cleo]: '2024-04-25T12:00Z' };
  for (const [id, time] of Object.entries(registered))
    await sql`update account set created_at = ${time} where id = ${id}`.execute(db);
  await sql`
    insert into quarter_row_count (table_name, quarter, rows)
    select 'account', quarter_hour(time), 1 from unnest(${Object.values(registered)}::timestamptz[]) time`.execute(
    db,
  );
  const at = (user: string, time: string) => ({ user, song: loud.id, at: new Date(time) });
  const heard = [
    // On the same day as the registration, and, after 24 hours, twice on the next.
    at(ada, '2024-03-10T21:00Z'),
    at(ada, '2024-03-11T20:00Z'),
    at(ada, '2024-03-12T19:59Z'),
    at(bob, '2024-03-12T02:00Z'),
    at(bob, '2024-03-18T05:00Z'),
    // Before the seventh day.
    at(ada, '2024-03-17T19:00Z'),
    at(cleo, '2024-04-26T13:00Z'),
    at(cleo, '2024-04-29T12:30Z'),
  ];
  for (const play of heard) {
    await hear(app, [play]);
    await tallyAll(app);
  }
  await hear(app, [at(ada, '2024-03-12T10:00Z')]);
  await tallyAll(app);
  const query = 'retention.csv?from=2024-03-01&until=2024-05-01';
  expect(await lines(`${query}&by=month`)).toEqual([
    '2024-03-01,2024-04-01,2,2,0,1,0,',
    '2024-04-01,2024-05-01,1,,,,,',
  ]);
  const days = await lines(query);
  expect(days.filter((line) => /^2024-(03-1[01]|04-25)/.test(line))).toEqual([
    '2024-03-10,2024-03-11,1,1,0,0,0,0',
    '2024-03-11,2024-03-12,1,1,0,1,0,0',
    '2024-04-25,2024-04-26,1,1,0,,,',
  ]);
  // In Berlin, both registered on different days, and in New York on the same one.
  expect(
    (await lines(`${query}&timeZone=America/New_York`)).filter((line) => line.includes('2024-03-10,2024')),
  ).toEqual(['2024-03-10,2024-03-11,2,2,0,1,0,0']);
});

// ── Storage ──

test('storage tells the bytes at the end of each day, and those of now', async () => {
  const stored = async () => {
    const { rows } = await sql<{ bytes: string }>`
      select concat_ws(',', sum(bytes) filter (where table_name = 'audio_file'),
        sum(bytes) filter (where table_name = 'image')) as bytes from stored_bytes`.execute(db);
    return given(rows[0]).bytes;
  };
  await sql`delete from daily_stored_bytes`.execute(db);
  make.song({ image: make.image() });
  await make.save();
  const early = await stored();
  await closeDays(app.orm.em, new Date('2024-04-10T03:10:00Z'));
  make.song({ image: make.image() });
  await make.save();
  const late = await stored();
  await closeDays(app.orm.em, new Date('2024-04-12T23:10:00Z'));
  make.song({ image: make.image() });
  await make.save();
  expect(new Set([early, late, await stored()]).size).toBe(3);
  expect(await lines('storage.csv?from=2024-04-09&until=2024-04-14')).toEqual([
    '2024-04-09,2024-04-10,,',
    `2024-04-10,2024-04-11,${early}`,
    `2024-04-11,2024-04-12,${early}`,
    `2024-04-12,2024-04-13,${late}`,
    `2024-04-13,2024-04-14,${late}`,
  ]);
  expect((await lines('storage.csv?from=2024-04-01&by=month')).join()).toBe(
    `2024-04-01,2024-05-01,${await stored()}`,
  );
});

// ── Who may ask, for what, and at which cost ──

test('reports are for administrators, and for their keys that may administer', async () => {
  const keyOf = async (scope: 'READ' | 'ADMIN') => {
    const input = { name: 'Reports', scopes: [scope] };
    const { data } = await app.from({ token: administrator.accessToken }).query(makeKey, { input });
    return given(data?.createApiKey.secret);
  };
  const { accessToken } = await newPerson(app);
  const tokens = ['', 'wrong', accessToken, await keyOf('READ'), await keyOf('ADMIN')];
  const statuses = await Promise.all(tokens.map(async (token) => (await get('plays.csv', token)).statusCode));
  expect(statuses).toEqual([401, 401, 403, 403, 200]);
  expect((await get('songs.csv')).statusCode).toBe(404);
});

test.each([
  ['from', 'from=yesterday'],
  ['from', 'from=2024-02-30'],
  ['from', 'from=2010-01-01&until=2024-01-01&by=month'],
  ['until', 'from=2024-02-01&until=2024-02-01'],
  ['by', 'by=year'],
  ['by', 'from=2022-01-01&until=2024-01-01'],
  ['timeZone', 'timeZone=Europe/Nowhere'],
  ['timeZone', 'timeZone=UTC&timeZone=UTC'],
  ['form', 'form=2024-01-01'],
])('a wrong %s is refused by its name: %s', async (argument, query) => {
  const answer = await get(`plays.csv?${query}`);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors).toMatchObject([
    { message: expect.stringMatching(`^${argument}: `), extensions: { code: 'BAD_USER_INPUT', argument } },
  ]);
});

test('any report of any length takes one statement, and one that tells the audit log who took it', async () => {
  for (const name of ['plays', 'listeners', 'retention', 'top-artists', 'genres', 'storage'])
    for (const from of ['2023-06-01', '2024-04-29']) {
      app.statements.reset();
      await lines(`${name}.csv?from=${from}&until=2024-05-01T00:00:00Z`);
      expect(app.statements.asked(), name).toHaveLength(2);
    }
  const { rows } = await sql<Record<string, unknown>>`
    select actor_id, changes from audit_entry where action = 'figures.export' order by at desc, id desc limit 1`.execute(
    db,
  );
  expect(rows[0]).toMatchObject({
    actor_id: administrator.id,
    changes: { name: { after: 'storage' }, from: { after: '2024-04-29' }, until: { after: '2024-05-01' } },
  });
});
