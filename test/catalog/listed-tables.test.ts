import { expect, test } from 'vitest';
import { catalogFactory } from '../support/catalog.ts';
import { testDatabase } from '../support/database.ts';
import { listFaults } from './list-faults.ts';

const orm = await testDatabase();
const make = catalogFactory(orm);
const artists = Array.from({ length: 4 }, () => make.artist());
const albums = artists.flatMap((artist) => [make.album({ artist }), make.album({ artist })]);
for (const [index, album] of albums.entries()) {
  for (let track = 1; track <= 3; track += 1) {
    make.song({ album, trackNumber: track, genre: ['Dub', 'Ska'][index % 2] ?? null, playCount: index });
  }
}
await make.save();
const run = <Row>(sql: string) => orm.em.fork().getConnection().execute<Row[]>(sql);

const one = (table: string) => `(select id from ${table} order by random() limit 1)`;
const some = (table: string) => `(select id from ${table} where random() < 0.4)`;
const changes = [
  `update song set available = not available where id in ${some('song')}`,
  'update song set available = false',
  'update song set available = true',
  `update song set available = false where album_id = ${one('album')}`,
  `update song set play_count = play_count + 3 where id in ${some('song')}`,
  `update song set album_id = ${one('album')}, play_count = play_count + 1 where id in ${some('song')}`,
  `update song set album_id = null where id = ${one('song')}`,
  `update song set artist_id = ${one('artist')} where id in ${some('song')}`,
  `update song set title = 'The ' || title, genre = 'Drone', disc_number = 2 where id in ${some('song')}`,
  `update song set given_sort_title = 'Given' where id = ${one('song')}`,
  `update song set given_sort_title = null`,
  `update artist set name = 'A ' || name where id in ${some('artist')}`,
  `update artist set given_sort_name = name || ' 10' where id = ${one('artist')}`,
  `update album set title = title || ' 2', release_year = 1990 + (random() * 9)::int where id in ${some('album')}`,
  `update album set artist_id = ${one('artist')}, release_year = null where id = ${one('album')}`,
  `insert into album_details (album_id, kind) select id, 'LIVE' from album where id in ${some('album')}
   on conflict (album_id) do update set kind = 'EP'`,
  `insert into song_details (song_id, release_date) select id, '1977-05' from song where id in ${some('song')}
   on conflict (song_id) do update set release_date = '1981'`,
  'delete from song_details',
  `update audio_file set lossless = random() < 0.5`,
  `delete from song where id = ${one('song')}`,
  `delete from album where id = ${one('album')}`,
  `insert into song (id, title, artist_id, album_id, genre, duration, audio_key, play_count, available)
   select gen_random_uuid(), 'Later', artist_id, album_id, genre, duration, audio_key, 5, random() < 0.5
   from song order by random() limit 4`,
];

test('whatever happens to songs, albums and artists, lists hold what is so', async () => {
  expect(await listFaults(run)).toEqual([]);
  for (let round = 0; round < 3; round += 1) {
    const order = changes.toSorted(() => Math.random() - 0.5);
    for (const [index, statement] of order.entries()) {
      await run(statement);
      const faults = await listFaults(run);
      expect({ faults, after: order.slice(0, index + 1) }).toEqual({
        faults: [],
        after: order.slice(0, index + 1),
      });
    }
  }
  await run('truncate song cascade');
  expect(await listFaults(run)).toEqual([]);
});

test('of two that hide the last songs of an album at once, the later one takes it off the lists', async () => {
  await run('truncate song cascade');
  const album = albums[0];
  const audio = (await run<{ key: string }>('select key from audio_file limit 1'))[0]?.key;
  const artist = (await run<{ id: string }>('select id from artist limit 1'))[0]?.id;
  const target = (await run<{ id: string }>('select id from album limit 1'))[0]?.id ?? album?.id;
  for (const title of ['One', 'Two']) {
    await run(`
      insert into song (id, title, artist_id, album_id, duration, audio_key)
      values (gen_random_uuid(), '${title}', '${artist}', '${target}', 1, '${audio}')`);
  }
  const hide = (title: string) => run(`update song set available = false where title = '${title}'`);
  await Promise.all([hide('One'), hide('Two')]);
  expect(await listFaults(run)).toEqual([]);
});

/** Statements of two transactions, the second of which comes before the first has ended. */
async function atOnce(first: string, second: string): Promise<void> {
  const [one, other] = [orm.em.fork(), orm.em.fork()];
  await one.begin();
  await one.execute(first);
  await other.begin();
  let isDone = false;
  const done = other.execute(second).then(() => {
    isDone = true;
  });
  const waits = async () =>
    (
      await run(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%Two%'`,
      )
    ).length > 0;
  await expect.poll(async () => isDone || (await waits())).toBe(true);
  await one.commit();
  await done;
  await other.commit();
}

/** Two songs of the first album, by an artist each, or of the first artist, on an album each. */
async function twoSongs(ofAlbum: boolean): Promise<void> {
  await run('truncate song cascade');
  await run(`
    insert into song (id, title, artist_id, album_id, duration, audio_key)
    select gen_random_uuid(), title, artist.id, album.id, 1, (select key from audio_file limit 1)
    from unnest('{One,Two}'::text[]) with ordinality song (title, nth)
    join (select id, row_number() over (order by id) as nth from artist) artist on artist.nth = ${ofAlbum ? 'song.nth' : '1'}
    join (select id, row_number() over (order by id) as nth from album) album on album.nth = ${ofAlbum ? '1' : 'song.nth'}`);
}

const hide = 'update song set available = false where title =';

test.each([
  ['of an album, by several artists', true],
  ['of an artist, on several albums', false],
])('of two that take off the last songs %s, the later one takes it off the lists', async (_name, ofAlbum) => {
  for (const [first, second] of [
    [`${hide} 'One'`, `${hide} 'Two'`],
    [`delete from song where title = 'One'`, `${hide} 'Two'`],
    [`${hide} 'One'`, `delete from song where title = 'Two'`],
  ] as const) {
    await twoSongs(ofAlbum);
    await atOnce(first, second);
    expect({ first, second, faults: await listFaults(run) }).toEqual({ first, second, faults: [] });
  }
});

test.each([
  ['an album', true],
  ['an artist', false],
])('an update takes off %s that was left on the lists', async (_name, ofAlbum) => {
  await orm.migrator.down({ to: 'Migration20261208475100_search_totals' });
  await twoSongs(ofAlbum);
  await atOnce(`${hide} 'One'`, `${hide} 'Two'`);
  expect(await listFaults(run)).not.toEqual([]);
  await orm.migrator.up();
  expect(await listFaults(run)).toEqual([]);
});
