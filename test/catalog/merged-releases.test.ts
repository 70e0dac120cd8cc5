import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();
const run = <Row = object>(statement: string) => orm.em.fork().getConnection().execute<Row[]>(statement);
const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const cover = `images/00/${'0'.repeat(64)}.webp`;
const audio = `audio/00/${'0'.repeat(64)}.mp3`;
const before = 'Migration20261204140000_album_identity';

/** The rows of a server that told releases apart by artist, title and year alone. */
async function fill(): Promise<void> {
  await run(`insert into image (key, size, width, height) values ('${cover}', 1, 1, 1)`);
  await run(`insert into audio_file (key, mime_type, size) values ('${audio}', 'audio/mpeg', 1)`);
  await run(`insert into artist (id, name) values ('${id(1)}', 'The Band')`);
  await run(`insert into album (id, title, artist_id, release_year, image_key, created_at) values
    ('${id(11)}', 'Roads', '${id(1)}', 1969, null, '2020-01-01'),
    ('${id(12)}', 'Roads (bonus)', '${id(1)}', 1970, '${cover}', '2021-01-01'),
    ('${id(13)}', 'Rivers', '${id(1)}', 1971, null, '2021-01-01')`);
  await run(`insert into album_details (album_id, edition, label, barcode, music_brainz_id, release_date) values
    ('${id(11)}', 'Mono', 'Apple', null, '${id(91)}', '2009-09-09'),
    ('${id(12)}', null, 'Pear', '123', '${id(91)}', null),
    ('${id(13)}', null, 'Plum', null, '${id(93)}', '1971-01-01')`);
  await run(`insert into album_disc (album_id, number, title) values ('${id(12)}', 2, 'Bonus')`);
  await run(`insert into song (id, title, artist_id, album_id, duration, audio_key) values
    ('${id(21)}', 'One', '${id(1)}', '${id(11)}', 1, '${audio}'),
    ('${id(22)}', 'Two', '${id(1)}', '${id(12)}', 1, '${audio}')`);
}

test('the migration merges albums of one release, and carries editions and ids over', async () => {
  await orm.migrator.down({ to: before });
  await orm.migrator.down();
  await fill();
  await orm.migrator.up();
  expect(
    await run(`
      select album.id, edition, reissue_year as reissue, music_brainz_id as release, image_key as image, label, barcode
      from album join album_details on album_id = album.id order by album.id`),
  ).toEqual([
    {
      id: id(11),
      edition: 'Mono',
      reissue: 2009,
      release: id(91),
      image: cover,
      label: 'Apple',
      barcode: '123',
    },
    { id: id(13), edition: null, reissue: null, release: id(93), image: null, label: 'Plum', barcode: null },
  ]);
  expect(await run('select album_id as album, number, title from album_disc')).toEqual([
    { album: id(11), number: 2, title: 'Bonus' },
  ]);
  expect(await run('select distinct album_id as album from song')).toEqual([{ album: id(11) }]);
});

test('rows copied into the table are told apart by ids, editions and years, and only by them', async () => {
  const add = (number: number, more: string, values: string) =>
    run(`insert into album (id, title, artist_id, release_year${more}) values ('${id(number)}', ${values})`);
  await expect(add(31, '', `'RIVERS ', '${id(1)}', 1971`)).resolves.toBeDefined();
  await expect(add(32, '', `'Rivers', '${id(1)}', 1971`)).rejects.toThrow(/album_identity/);
  await expect(add(33, ', edition', `'Rivers', '${id(1)}', 1971, 'Live'`)).resolves.toBeDefined();
  await expect(add(34, ', edition', `'Rivers', '${id(1)}', 1971, 'LIVE'`)).rejects.toThrow(/album_identity/);
  await expect(add(35, ', music_brainz_id', `'Other', '${id(1)}', 1971, '${id(93)}'`)).rejects.toThrow(
    /album_music_brainz_unique/,
  );
});

test('the migration down merges what was told apart by it alone', async () => {
  await orm.migrator.down({ to: before });
  await orm.migrator.down();
  expect(await run(`select id from album where title_key = 'rivers'`)).toEqual([{ id: id(13) }]);
  expect(
    await run(`select edition, music_brainz_id as release from album_details order by album_id`),
  ).toEqual([
    { edition: 'Mono', release: id(91) },
    { edition: null, release: id(93) },
  ]);
  await orm.migrator.up();
});
