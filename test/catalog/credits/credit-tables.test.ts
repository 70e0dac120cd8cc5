import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../../src/persistence/database.service.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { testDatabase } from '../../support/database.ts';

const orm = await testDatabase();
const make = catalogFactory(orm);
const artists = [make.artist(), make.artist(), make.artist()];
const albums = artists.flatMap((artist) => [make.album({ artist }), make.album({ artist })]);
const audio = make.audio();
await make.save();

const run = <Row>(text: string) => orm.em.fork().getConnection().execute<Row[]>(text);

let made = 0;
async function insert(artist = artists[0]?.id, album?: string): Promise<string> {
  const [row] = await run<{ id: string }>(`
    insert into song (id, title, artist_id, album_id, duration, audio_key)
    values (gen_random_uuid(), 'Song ${++made}', '${artist}', ${album ? `'${album}'` : 'null'}, 1, '${audio.key}')
    returning id`);
  if (!row) throw new Error('No song was added');
  return row.id;
}

/** Gives a song credits as the services do: the rows, then the places, then the column. */
async function give(song: string, credits: readonly [artist: string | undefined, role: number][]) {
  const main = credits.find(([, role]) => role === 0)?.[0];
  await run(`
    delete from song_credit where song_id = '${song}';
    insert into song_credit (song_id, position, artist_id, role, created_at)
    select song.id, given.* , song.created_at from song, (values
      ${credits.map(([artist, role], index) => `(${index + 1}, '${artist}'::uuid, ${role})`).join(', ')}) given
    where song.id = '${song}';
    select place_song_credits(array['${song}']::uuid[]);
    update song set artist_id = '${main}', detailed_credits = true where id = '${song}'`);
}

const creditsOf = async (song: string) =>
  (
    await run<{ credit: string }>(`
      select artist_id || ' ' || role as credit from song_credit where song_id = '${song}' order by position`)
  ).map(({ credit }) => credit);

/** What the triggers keep that is not so. */
async function faults(): Promise<unknown[]> {
  const differences = (name: string, truth: string, kept: string) =>
    `select '${name}' as what, count(*)::int from (
       ((${truth}) except (${kept})) union all ((${kept}) except (${truth}))
     ) differing having count(*) > 0`;
  return run(
    [
      differences(
        'song',
        `select song.id, credit.artist_id, bit_or(1 << role), album_id, title, song.created_at, duration, play_count
         from song join song_credit credit on song_id = song.id group by song.id, credit.artist_id`,
        'select song_id, artist_id, roles, album_id, title, created_at, duration, play_count from song_artist',
      ),
      differences(
        'album',
        `select album.id, credited.artist_id, bool_or(role = 0), coalesce(bit_or(1 << role), 0), sum(songs),
           title, release_year, created_at
         from (
           select album_id, artist_id, role, 0 as songs from album_credit
           union all select album_id, artist_id, null, 1 from song_artist where album_id is not null
         ) credited join album on album.id = album_id group by album.id, credited.artist_id`
          // Of no role at all, nothing is known.
          .replace('bool_or(role = 0)', 'coalesce(bool_or(role = 0), false)'),
        'select album_id, artist_id, own, roles, songs, title, release_year, created_at from album_artist',
      ),
      differences(
        'count',
        `select artist_id, sum(songs), sum(albums) from (
           select artist_id, 1 as songs, 0 as albums from song_artist
           union all select artist_id, 0, 1 from album_artist where own
         ) parts group by artist_id`,
        `select artist_id, sum(songs), sum(albums) from artist_count
         group by artist_id having sum(songs) <> 0 or sum(albums) <> 0`,
      ),
      ...['song', 'album'].map(
        (noun) => `select '${noun} first', count(*)::int from ${noun} where artist_id is distinct from (
          select artist_id from ${noun}_credit credit where ${noun}_id = ${noun}.id and role = 0
          order by position limit 1) having count(*) > 0`,
      ),
      `select 'time', count(*)::int from song_credit join song on song.id = song_id
       where song.created_at <> song_credit.created_at having count(*) > 0`,
    ].join(' union all '),
  );
}

test('plain SQL that writes the artist of a song or an album gives it that credit alone', async () => {
  const song = await insert();
  expect(await creditsOf(song)).toEqual([`${artists[0]?.id} 0`]);
  await give(song, [
    [artists[1]?.id, 0],
    [artists[0]?.id, 1],
    [artists[1]?.id, 7],
  ]);
  expect(await faults()).toEqual([]);
  await run(
    `update song set title = 'New', play_count = 3, artist_id = '${artists[1]?.id}' where id = '${song}'`,
  );
  expect(await creditsOf(song)).toHaveLength(3);
  await run(`update song set artist_id = '${artists[2]?.id}' where id = '${song}'`);
  expect(await creditsOf(song)).toEqual([`${artists[2]?.id} 0`]);
  expect(await run(`select detailed_credits as detailed from song where id = '${song}'`)).toEqual([
    { detailed: false },
  ]);
  await run(`update album set artist_id = '${artists[2]?.id}' where id = '${albums[0]?.id}'`);
  expect(await faults()).toEqual([]);
});

test('a bulk load of many songs and albums is added up in one statement each', async () => {
  const of = (rows: readonly { id: string }[]) =>
    `(array['${rows.map(({ id }) => id).join("','")}']::uuid[])`;
  await run(`
    insert into album (id, title, artist_id, release_year)
    select gen_random_uuid(), 'Bulk ' || n, ${of(artists)}[1 + n % 3], 1990 + n % 30 from generate_series(1, 300) n`);
  await run(`
    insert into song (id, title, artist_id, album_id, duration, audio_key, play_count)
    select gen_random_uuid(), 'Bulk ' || n, ${of(artists)}[1 + n % 3],
      case when n % 4 > 0 then ${of(albums)}[1 + n % 6] end, 1, '${audio.key}', n % 5
    from generate_series(1, 3000) n`);
  expect(await faults()).toEqual([]);
});

test('moved, renamed, played and deleted songs, albums and artists leave nothing that is not so', async () => {
  const [album, other] = albums;
  const song = await insert(artists[0]?.id, album?.id);
  await give(song, [
    [artists[0]?.id, 0],
    [artists[2]?.id, 1],
  ]);
  for (const statement of [
    `update song set album_id = '${other?.id}', artist_id = '${artists[1]?.id}' where id = '${song}'`,
    `update song set album_id = null where album_id = '${album?.id}' and title like 'Bulk %1'`,
    `update song set title = title || '!', duration = duration + 1, created_at = now() - interval '1 day'`,
    `update song set play_count = play_count + 1 where title like '%2%'`,
    `update album set title = title || '?', release_year = 1980 where id = '${other?.id}'`,
    `update album set artist_id = '${artists[0]?.id}', created_at = now() where title like 'Bulk%'`,
    `update artist set name = 'The ' || name`,
    `delete from album where id = '${other?.id}'`,
    `delete from song where title like '%7%'`,
    `update song set artist_id = '${artists[1]?.id}' where artist_id = '${artists[2]?.id}' and title like '%9%'`,
    `delete from song where artist_id = '${artists[2]?.id}'`,
    `delete from album where artist_id = '${artists[2]?.id}'`,
    `delete from artist where id = '${artists[2]?.id}'`,
  ]) {
    await run(statement);
    expect({ statement, faults: await faults() }).toEqual({ statement, faults: [] });
  }
});

test('an artist with any credit cannot be deleted', async () => {
  const producer = catalogFactory(orm);
  const artist = producer.artist();
  await producer.save();
  const song = await insert();
  await give(song, [
    [artists[0]?.id, 0],
    [artist.id, 7],
  ]);
  const remove = () => run(`delete from artist where id = '${artist.id}'`);
  await expect(remove()).rejects.toThrow(/violates/);
  await run(`delete from song where id = '${song}'`);
  await remove();
  expect(await faults()).toEqual([]);
});

test('many at once who add songs of common artists neither fail nor miscount', async () => {
  const [album] = await run<{ id: string }>(`
    insert into album (id, title, artist_id) values (gen_random_uuid(), 'Common', '${artists[0]?.id}') returning id`);
  const worker = async (number: number) => {
    for (let index = 0; index < 15; index += 1) {
      const song = await insert(artists[index % 2]?.id, album?.id);
      if (index % 5 === number % 5) await run(`delete from song where id = '${song}'`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, (_, number) => worker(number)));
  expect(await faults()).toEqual([]);
});

test('a play of a song writes as many index entries as before songs had several artists', async () => {
  const song = await insert();
  const { rows } = await sql<{ entries: number }>`
    select count(*)::int as entries from pg_index
    where indrelid in ('song'::regclass, 'song_artist'::regclass) and indexprs is null and indpred is null
    or indrelid = 'song'::regclass and indexprs is not null`.execute(database(orm.em.fork()));
  // The song had 14 indexes that hold every song, and no such table beside it.
  expect(rows[0]?.entries).toBeLessThanOrEqual(14);
  expect(await creditsOf(song)).toHaveLength(1);
});

test('emptied tables leave no places and no numbers', async () => {
  await run('truncate song cascade');
  expect(await faults()).toEqual([]);
  await run('truncate album, artist cascade');
  expect(await faults()).toEqual([]);
  for (const table of ['song_credit', 'album_credit', 'song_artist', 'album_artist', 'artist_count']) {
    expect(await run(`select from ${table}`)).toEqual([]);
  }
});
