import { expect, test } from 'vitest';
import { giveGenres } from '../../src/catalog/genres/genre.writes.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { catalogFactory } from '../support/catalog.ts';
import { testDatabase } from '../support/database.ts';
import { listFaults } from './list-faults.ts';

const orm = await testDatabase();
const make = catalogFactory(orm);
const artists = [make.artist(), make.artist(), make.artist()];
const albums = artists.flatMap((artist) => [make.album({ artist }), make.album({ artist })]);
const audio = make.audio();
await make.save();

/** A connection of its own: a second one waits for what the first has not committed. */
const run = <Row>(sql: string) => orm.em.fork().getConnection().execute<Row[]>(sql);

let made = 0;
const insertion = (genre: string | null, artist = artists[0]?.id, album?: string | null) => `
  insert into song (id, title, artist_id, album_id, genre, duration, audio_key)
  values (gen_random_uuid(), 'Song ${++made}', '${artist}', ${album ? `'${album}'` : 'null'},
    ${genre === null ? 'null' : `'${genre}'`}, 1, '${audio.key}')
  returning id`;

async function insert(...given: Parameters<typeof insertion>): Promise<string> {
  const [row] = await run<{ id: string }>(insertion(...given));
  if (!row) throw new Error('No song was added');
  return row.id;
}

async function genresOf(song: string): Promise<string[]> {
  const rows = await run<{ name: string }>(`
    select name from song_genre join genre on genre.id = genre_id where song_id = '${song}' order by position`);
  return rows.map(({ name }) => name);
}

async function genreOf(song: string): Promise<string | null | undefined> {
  return (await run<{ genre: string | null }>(`select genre from song where id = '${song}'`))[0]?.genre;
}

/** What the triggers have added up that is not so, and first genres that are not the song's. */
async function faults(): Promise<unknown[]> {
  // What follows a rename in batches.
  while ((await run<{ done: boolean }>('select index_renamed(5000) as done'))[0]?.done);
  const genres = await run(`
    with facts as (
      select listing.*, genre_id, position from song_genre join song_listing listing using (song_id)
    ), album_truth as (
      select album_id, genre_id, count(*) as songs from facts where available and album_id is not null group by 1, 2
    ), artist_truth as (
      select song_artist.artist_id, genre_id, count(*) as songs from facts join song_artist using (song_id)
      where facts.available and roles & 1 = 1 group by 1, 2
    ), counts as (
      select genre_id, sum(songs) as songs, sum(albums) as albums from genre_count group by genre_id
      having sum(songs) > 0
    ), truth as (
      select genre_id, count(*) as songs,
        (select count(*) from album_genre where album_genre.genre_id = facts.genre_id) as albums
      from facts where available group by genre_id
    )
    select 'album' as what, count(*)::int from (
      (table album_truth except select album_id, genre_id, songs from album_genre)
      union all (select album_id, genre_id, songs from album_genre except table album_truth)
    ) differing having count(*) > 0
    union all select 'artist', count(*)::int from (
      (table artist_truth except select artist_id, genre_id, songs from artist_genre)
      union all (select artist_id, genre_id, songs from artist_genre except table artist_truth)
    ) differing having count(*) > 0
    union all select 'count', count(*)::int from (
      (table truth except table counts) union all (table counts except table truth)
    ) differing having count(*) > 0
    union all select 'first', count(*)::int from song
      where genre is distinct from (
        select name from song_genre join genre on genre.id = genre_id where song_id = song.id and position = 1
      ) having count(*) > 0`);
  return [...genres, ...(await listFaults(run))];
}

test('plain SQL that writes the genre of a song gives it that genre', async () => {
  const song = await insert('Dub');
  expect(await genresOf(song)).toEqual(['Dub']);
  await run(`update song set genre = 'Drone' where id = '${song}'`);
  expect(await genresOf(song)).toEqual(['Drone']);
  await run(`update song set genre = null where id = '${song}'`);
  expect(await genresOf(song)).toEqual([]);
  await run(`update song set genre = 'Dub' where id = '${song}'`);
  expect(await genresOf(song)).toEqual(['Dub']);
  expect(await faults()).toEqual([]);
});

test('all spellings are one genre, and the first is shown', async () => {
  const [song] = [await insert('Hip-Hop'), await insert('HIP‐HOP'), await insert(' Hip-hop')];
  const [row] = await run<{ count: number }>(
    `select count(*)::int as count from genre where name_key = name_key('hip-hop')`,
  );
  expect(row?.count).toBe(1);
  const spellings = await run(`select distinct genre from song where name_key(genre) = name_key('hip-hop')`);
  expect(spellings).toEqual([{ genre: 'Hip-Hop' }]);
  await run(`update song set genre = 'hip‐hop' where id = '${song}'`);
  expect(await genreOf(song)).toBe('Hip-Hop');
});

test('several genres stay when the song is edited otherwise, and go with another first one', async () => {
  const song = await insert('Dub');
  const give = (names: string[]) =>
    transaction(orm.em, (transaction) => giveGenres(transaction, [song], names));
  await give(['Ambient', 'Dub', 'Space Rock']);
  expect([await genreOf(song), ...(await genresOf(song))]).toEqual([
    'Ambient',
    'Ambient',
    'Dub',
    'Space Rock',
  ]);
  await run(`update song set title = 'New', play_count = 3, genre = 'AMBIENT' where id = '${song}'`);
  expect(await genresOf(song)).toEqual(['Ambient', 'Dub', 'Space Rock']);
  await give(['Space Rock', 'Ambient']);
  expect([await genreOf(song), ...(await genresOf(song))]).toEqual(['Space Rock', 'Space Rock', 'Ambient']);
  await run(`update song set genre = 'Ambient' where id = '${song}'`);
  expect(await genresOf(song)).toEqual(['Ambient']);
  await give([]);
  expect([await genreOf(song), await genresOf(song)]).toEqual([null, []]);
  expect(await faults()).toEqual([]);
});

test('a bulk load of many songs in several spellings is added up in one statement', async () => {
  await run(`
    insert into song (id, title, artist_id, album_id, genre, duration, audio_key, play_count)
    select gen_random_uuid(), 'Bulk ' || n, (array['${artists.map(({ id }) => id).join("','")}']::uuid[])[1 + n % 3],
      case when n % 4 > 0 then (array['${albums.map(({ id }) => id).join("','")}']::uuid[])[1 + n % 6] end,
      case when n % 7 > 0 then case when n % 2 = 0 then 'bulk ' else 'BULK ' end || n % 11 end, 1, '${audio.key}', n % 5
    from generate_series(1, 3000) n`);
  const [row] = await run<{ count: number }>(
    `select count(*)::int as count from genre where lower(name) like 'bulk %'`,
  );
  expect(row?.count).toBe(11);
  expect(await faults()).toEqual([]);
});

test('a song gives its genres to each of its main artists, and to no other', async () => {
  const [first, second, producer] = artists.map(({ id }) => id);
  const song = await insert('Duet', first);
  const credit = async (...credits: [artist: string | undefined, role: number][]) => {
    await run(`delete from song_credit where song_id = '${song}'`);
    for (const [index, [artist, role]] of credits.entries()) {
      await run(`insert into song_credit (song_id, position, artist_id, role, created_at)
        values ('${song}', ${index + 1}, '${artist}', ${role}, now())`);
    }
    await run(`select place_song_credits(array['${song}'::uuid])`);
    const rows = await run<{ id: string }>(`
      select artist_id as id from artist_genre join genre on genre.id = genre_id where name = 'Duet'`);
    return new Set(rows.map(({ id }) => id));
  };
  expect(await credit([first, 0])).toEqual(new Set([first]));
  expect(await credit([first, 0], [second, 0], [producer, 7])).toEqual(new Set([first, second]));
  expect(await faults()).toEqual([]);
  await run(`update song set genre = 'Duet ' where id = '${song}'`);
  await transaction(orm.em, (transaction) => giveGenres(transaction, [song], ['Duet', 'Duo']));
  await run(`update song set available = false where id = '${song}'`);
  expect(await faults()).toEqual([]);
  expect(await credit([first, 0], [producer, 0])).toEqual(new Set());
  await run(`update song set available = true where id = '${song}'`);
  expect(await faults()).toEqual([]);
  expect(await credit([first, 0], [second, 0])).toEqual(new Set([first, second]));
  await run(`delete from song where id = '${song}'`);
  expect(await faults()).toEqual([]);
  // Many have two from now on.
  await run(`insert into song_credit (song_id, position, artist_id, role, created_at)
    select id, 2, '${second}', 0, created_at from song where artist_id = '${first}' and title like '%3%'`);
  await run(`select place_song_credits(array_agg(id)) from song where artist_id = '${first}'`);
  expect(await faults()).toEqual([]);
});

test('moved, renamed, played and deleted songs, albums and artists leave nothing that is not so', async () => {
  const [album, other] = albums;
  const song = await insert('Moving', artists[0]?.id, album?.id);
  for (const statement of [
    `update song set album_id = '${other?.id}', artist_id = '${artists[1]?.id}' where id = '${song}'`,
    `update song set album_id = null where album_id = '${album?.id}' and title like 'Bulk %1'`,
    `update song set title = title || '!', duration = duration + 1, created_at = now() - interval '1 day'`,
    `update song set play_count = play_count + 1 where title like '%2%'`,
    `update album set title = title || '?', release_year = 1980 where id = '${other?.id}'`,
    `update artist set name = 'The ' || name`,
    `delete from album where id = '${other?.id}'`,
    `delete from song where title like '%7%'`,
    `update song set genre = 'Moving' where title like '%9%'`,
    `delete from song where artist_id = '${artists[2]?.id}'`,
    `delete from album where artist_id = '${artists[2]?.id}'`,
    `delete from artist where id = '${artists[2]?.id}'`,
  ]) {
    await run(statement);
    expect({ statement, faults: await faults() }).toEqual({ statement, faults: [] });
  }
});

test('two that name a new genre at once make one', async () => {
  const [first, second] = [orm.em.fork(), orm.em.fork()];
  await first.begin();
  await first.execute(insertion('Brand New'));
  await second.begin();
  const waiting = second.execute(insertion('BRAND new'));
  // The second is in the database before the first ends.
  for (let waits = 0; waits === 0; ) {
    const [row] = await run<{ waits: number }>(
      `select count(*)::int as waits from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    waits = row?.waits ?? 0;
  }
  await first.commit();
  await waiting;
  await second.commit();
  expect(await run(`select name from genre where name_key = name_key('brand new')`)).toEqual([
    { name: 'Brand New' },
  ]);
  expect(await faults()).toEqual([]);
});

test('many at once who add songs of common genres neither fail nor miscount', async () => {
  const worker = async (number: number) => {
    for (let index = 0; index < 15; index += 1) {
      const song = await insert(`Common ${index % 3}`, artists[index % 2]?.id, albums[0]?.id);
      if (index % 5 === number % 5) await run(`delete from song where id = '${song}'`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, (_, number) => worker(number)));
  expect(await faults()).toEqual([]);
});

test('emptied tables leave no genre with songs', async () => {
  await run('truncate song, album, artist cascade');
  expect(await faults()).toEqual([]);
  for (const table of ['song_genre', 'album_genre', 'artist_genre', 'genre_count']) {
    expect(await run(`select from ${table}`)).toEqual([]);
  }
});
