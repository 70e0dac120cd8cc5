import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { largeCatalog } from '../catalog/plans/large-catalog.ts';
import { explain, faultsOf, type Plan, plansOf } from '../catalog/plans/plan.ts';
import { testApp } from '../support/app.ts';
import { fixedId } from '../support/fixed-id.ts';
import { settleSome } from '../support/new-plays.ts';
import { vacuum } from '../support/vacuum.ts';
import { day, onConnection, setClock } from './listening.ts';
import { featured, madeForYou, newAlbums, similar, trending } from './shelves.ts';

const app = await testApp({ orm: await largeCatalog() });
const now = new Date('2026-11-20T12:00:00Z');
setClock(app, now);

const statements = [
  `create temporary table nth_song as select id, row_number() over (order by id) as nth from song`,
  `create unique index on nth_song (nth)`,
  `analyze nth_song`,
  `insert into account (id, full_name, email, password_hash)
   select ${fixedId('listener', 'row')}, 'Listener', row || '@example.org', 'none' from generate_series(1, 200) row`,
  `create temporary table nth_listener as select id, row_number() over (order by id) as nth from account`,
  `analyze nth_listener`,
  // Half a year of plays, so that they lie in several months.
  `insert into play (id, user_id, song_id, played_at)
   select ${fixedId('play', 'row')}, nth_listener.id, nth_song.id, timestamptz '2026-11-20' - row * interval '4 minutes'
   from generate_series(1, 60000) row
   join nth_listener on nth_listener.nth = 1 + row % 200 join nth_song on nth_song.nth = 1 + row * 7 % 100000`,
  `insert into new_play (play_id, user_id, song_id, played_at) select id, user_id, song_id, played_at from play`,
  `insert into song_like (user_id, song_id, created_at)
   select user_id, song_id, max(played_at) from play group by user_id, song_id`,
  `insert into song_listener (user_id, song_id, plays, last_played_at)
   select nth_listener.id, nth_song.id, 1, timestamptz '2026-01-01'
   from nth_listener join nth_song on nth_song.nth % 200 = nth_listener.nth % 200`,
  `insert into song_neighbours (song_id, neighbours, scores)
   select own.id, array_agg(other.id), array_agg((1 / (1.0 + place))::real)
   from nth_song own cross join generate_series(0, 49) place
   join nth_song other on other.nth = 1 + (own.nth * 31 + place * 17) % 100000
   where own.nth % 10 = 0 group by own.id`,
  `insert into song_trend (song_id, score)
   select id, -20 * row_number() over (order by uuid_hash_extended(id, 1)) / 100000.0 from song`,
];
const facts = await onConnection(app, async (client) => {
  const moment = (now.getTime() - Date.UTC(2026, 0)) / day / 3;
  for (const statement of statements) await client.query(statement);
  await client.query('update song_trend set score = score + $1', [moment]);
  await vacuum(client);
  const { rows } = await client.query<{ user: string; song: string }>(
    'select user_id as user, song_id as song from play join song_neighbours using (song_id) order by 1, 2 limit 1',
  );
  return rows[0];
});
if (!facts) throw new Error('Nobody played a song that has neighbours');
const viewer = app.as({ id: facts.user, role: Role.USER });

/** The one row of settings is read as it stands. */
const isAboutSongs = (fault: string) => !/^Seq Scan discovery_state in/.test(fault);
const faults = (plans: readonly Plan[], maxRowsRead: number, maySort = false) =>
  plans.flatMap((plan) => faultsOf(plan, { maxRowsRead, maySort })).filter(isAboutSongs);

test.each([1, 50])(
  'the first %i of a hundred thousand trending songs are the first of their index',
  async (limit) => {
    const plans = await plansOf(app, () => app.query(trending, { limit }));
    expect(plans).toHaveLength(2);
    expect(plans[0]?.nodes.filter((node) => node.includes('song'))).toEqual([
      'Index Only Scan song_trend_order',
      'Index Only Scan listed_song_pkey',
    ]);
    expect(plans[0]?.rowsRead).toBeLessThanOrEqual(2 * limit + 1);
    expect(faults(plans, 2 * limit + 1)).toEqual([]);
  },
);

test('shelves cost signed-out viewers no more', async () => {
  const plans = await plansOf(app, () => app.query(madeForYou, { limit: 50 }));
  expect(plans).toHaveLength(2);
  // Each candidate with its song and its artists, which are in order.
  expect(faults(plans, 3 * (3 * 50 + 20) + 1, true)).toEqual([]);
});

test('made for you only reads the latest plays and likes, and the neighbours of these songs', async () => {
  const plans = await plansOf(app, () => viewer.query(madeForYou, { limit: 50 }));
  expect(plans).toHaveLength(3);
  // At most 200 plays and 50 likes; a hundred seeds, and the candidates among their neighbours.
  expect(faults(plans, 600, true)).toEqual([]);
  const [heard] = plans;
  expect(heard?.nodes.filter((node) => node.startsWith('Sort'))).toEqual([]);
  expect(heard?.rowsRead).toBeLessThanOrEqual(250 + 10);
});

test('similar songs are found by the key of their song', async () => {
  const { song: songId } = facts;
  for (const limit of [1, 50]) {
    const plans = await plansOf(app, () => app.query(similar, { songId, limit }));
    expect(plans).toHaveLength(2);
    // What is near is stored in order; the order is told by number all the same.
    expect(faults(plans, 2 * 50 + 2, true)).toEqual([]);
  }
});

test('for a song without neighbours, only the most played songs of its artist and genre are read', async () => {
  const lonely = await onConnection(app, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select id from song where not exists (select from song_neighbours where song_id = song.id) limit 1',
    );
    return rows[0]?.id ?? '';
  });
  const plans = await plansOf(app, () => app.query(similar, { songId: lonely, limit: 50 }));
  expect(plans).toHaveLength(4);
  expect(faults(plans, 2 * 51, true)).toEqual([]);
});

test('the pick of the day starts anywhere in its index, and only reads what it shows', async () => {
  await app.orm.em
    .getConnection()
    .execute('update song set featured_position = null where featured_position > 10');
  for (const limit of [6, 50]) {
    for (let date = 0; date < 10; date += 1) {
      setClock(app, new Date(now.getTime() + date * day));
      const plans = await plansOf(app, () => app.query(featured, { limit }));
      expect(plans).toHaveLength(3);
      // On a lap around, the songs behind the point and those from the beginning.
      // Each with its row, which tells that it is not on the shelf.
      expect(faults(plans, 4 * limit + 20, true)).toEqual([]);
    }
  }
});

test('new albums are the last of their index', async () => {
  const plans = await plansOf(app, () => app.query(newAlbums, { limit: 50 }));
  expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 2 * 11 * 51, maySort: true }))).toEqual([]);
});

test('counting plays looks up their songs, and reads no table as a whole', async () => {
  app.statements.reset();
  expect(await settleSome(app.orm.em.fork())).toBe(1000);
  const settling = app.statements.sent().filter(({ text }) => /delete from new_play|unnest/.test(text));
  expect(settling).toHaveLength(5);
  const nodes = [];
  for (const statement of settling) nodes.push(...(await explain(app, statement)).nodes);
  expect(
    nodes.filter((node) => /^Seq Scan (song|song_listener|song_trend|play|new_play)$/.test(node)),
  ).toEqual([]);
  expect(nodes.some((node) => /song_listener_(pkey|song_index)$/.test(node))).toBe(true);
});
