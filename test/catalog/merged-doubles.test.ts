import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();
const run = <Row = object>(statement: string) => orm.em.fork().getConnection().execute<Row[]>(statement);
const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const cover = (number: number) => `images/00/${String(number).padStart(64, '0')}.webp`;
const audio = (number: number) => `audio/00/${String(number).padStart(64, '0')}.mp3`;

/** The rows of a server that told names apart by less. */
async function fill(): Promise<void> {
  await run(`insert into image (key, size, width, height)
    select 'images/00/' || lpad(row::text, 64, '0') || '.webp', 1, 1, 1 from generate_series(1, 3) row`);
  await run(`insert into audio_file (key, mime_type, size)
    select 'audio/00/' || lpad(row::text, 64, '0') || '.mp3', 'audio/mpeg', 1 from generate_series(1, 6) row`);
  await run(`insert into artist (id, name, image_key, created_at) values
    ('${id(1)}', 'Daft Punk', null, '2020-01-01'), ('${id(2)}', 'Daft  Punk', '${cover(1)}', '2021-01-01'),
    ('${id(3)}', 'daft\u{A0}punk', null, '2022-01-01'), ('${id(4)}', 'Daft', null, '2019-01-01')`);
  await run(`insert into album (id, title, artist_id, release_year, image_key, created_at) values
    ('${id(11)}', 'Discovery', '${id(2)}', 2001, '${cover(2)}', '2020-02-01'),
    ('${id(12)}', 'DISCOVERY', '${id(1)}', 2001, '${cover(3)}', '2021-02-01'),
    ('${id(13)}', 'Discovery', '${id(3)}', 2003, null, '2021-02-01'),
    ('${id(14)}', 'Discovery', '${id(4)}', 2001, null, '2021-02-01')`);
  await run(`insert into song (id, title, artist_id, album_id, duration, audio_key, image_key, play_count) values
    ('${id(21)}', 'One', '${id(1)}', '${id(11)}', 1, '${audio(1)}', null, 1),
    ('${id(22)}', 'Two', '${id(2)}', '${id(12)}', 1, '${audio(2)}', null, 2),
    ('${id(23)}', 'Three', '${id(3)}', '${id(12)}', 1, '${audio(3)}', '${cover(1)}', 3),
    ('${id(24)}', 'Four', '${id(3)}', '${id(13)}', 1, '${audio(4)}', null, 4),
    ('${id(25)}', 'Five', '${id(4)}', '${id(14)}', 1, '${audio(5)}', null, 5),
    ('${id(26)}', 'Six', '${id(3)}', null, 1, '${audio(6)}', null, 6)`);
}

test('the migration merges artists and albums that are the same now, without losing their data', async () => {
  await orm.migrator.down({ to: 'Migration20261128120000_stats' });
  await fill();
  await orm.migrator.up();
  expect(await run('select id, name, image_key as image from artist order by id')).toEqual([
    { id: id(1), name: 'Daft Punk', image: cover(1) },
    { id: id(4), name: 'Daft', image: null },
  ]);
  expect(
    await run('select id, title, artist_id as artist, image_key as image from album order by id'),
  ).toEqual([
    { id: id(11), title: 'Discovery', artist: id(1), image: cover(2) },
    { id: id(13), title: 'Discovery', artist: id(1), image: null },
    { id: id(14), title: 'Discovery', artist: id(4), image: null },
  ]);
  // What was seen before is seen still: the second song showed the cover of an album that is gone.
  expect(
    await run('select id, artist_id as artist, album_id as album, image_key as image from song order by id'),
  ).toEqual([
    { id: id(21), artist: id(1), album: id(11), image: null },
    { id: id(22), artist: id(1), album: id(11), image: cover(3) },
    { id: id(23), artist: id(1), album: id(11), image: cover(1) },
    { id: id(24), artist: id(1), album: id(13), image: null },
    { id: id(25), artist: id(4), album: id(14), image: null },
    { id: id(26), artist: id(1), album: null, image: null },
  ]);
  const [totals] = await run(`
    select (select sum(rows)::int from row_count where table_name = 'artist') as artists,
      (select sum(rows)::int from row_count where table_name = 'album') as albums`);
  expect(totals).toEqual({ artists: 2, albums: 3 });
  await expect(run(`insert into artist (id, name) values ('${id(5)}', 'DAFT PUNK ')`)).rejects.toThrow(
    /artist_name_unique/,
  );
  await expect(
    run(
      `insert into album (id, title, artist_id, release_year) values ('${id(15)}', 'discovery', '${id(1)}', 2001)`,
    ),
  ).rejects.toThrow(/album_identity/);
});

test('the migration down restores unknown years as 1, and up leaves the others alone', async () => {
  await run(`insert into album (id, title, artist_id) values ('${id(16)}', 'Demos', '${id(1)}')`);
  await orm.migrator.down({ to: 'Migration20261128120000_stats' });
  await orm.migrator.up();
  expect(await run(`select release_year as year from album where id = '${id(11)}'`)).toEqual([
    { year: 2001 },
  ]);
  expect(await run(`select release_year > 2000 as given from album where id = '${id(16)}'`)).toEqual([
    { given: true },
  ]);
});
