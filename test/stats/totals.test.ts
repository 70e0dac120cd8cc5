import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { wipeCatalog } from '../../src/demo/wipe.writes.ts';
import { given } from '../accounts/sessions/people.ts';
import { makeListeners, makeSongs } from '../discovery/listening.ts';
import { play } from '../library/library.operations.ts';
import { newListeners } from '../library/listeners.ts';
import { testApp } from '../support/app.ts';
import { testPool } from '../support/pool.ts';
import { asAdmin, count, tallyAll } from './figures.ts';
import { totals } from './stats.operations.ts';

const app = await testApp();
const admin = await asAdmin(app);
const pool = testPool(app.orm, 12);

const figures = async () => given((await admin.query(totals)).data).stats;

/** What the tables hold, read one by one. */
async function truth() {
  const { rows } = await pool.query<{ bytes: number }>(
    `select coalesce(sum(size), 0)::float8 as bytes from (
       select size::bigint from audio_file union all select size from image) files`,
  );
  return {
    totalSongs: await count(app, 'song'),
    totalAlbums: await count(app, 'album'),
    totalArtists: await count(app, 'artist'),
    totalUsers: await count(app, 'account'),
    storageBytes: given(rows[0]).bytes,
  };
}

const hex = () => (randomUUID() + randomUUID()).replaceAll('-', '');
const audio = (size: number) => {
  const key = hex();
  return `insert into audio_file (key, mime_type, size) values ('audio/${key.slice(0, 2)}/${key}.mp3', 'audio/mpeg', ${size})`;
};
const image = (size: number) => {
  const key = hex();
  return `insert into image (key, size, width, height) values ('images/${key.slice(0, 2)}/${key}.webp', ${size}, 1, 1)`;
};
const artist = () => `insert into artist (id, name) values ('${randomUUID()}', '${randomUUID()}')`;
const user = () =>
  `insert into account (id, full_name, email, password_hash)
   values ('${randomUUID()}', 'Somebody', '${randomUUID()}@example.net', 'none')`;

/** Statements in no particular order, each of which changes a total; none waits for another's row. */
const changes = (random: number) =>
  [
    () => audio(1 + Math.floor(random * 2_000_000_000)),
    () => image(1 + Math.floor(random * 1_000_000)),
    artist,
    user,
    () =>
      `delete from audio_file where key in (
         select key from audio_file where not exists (select from song where audio_key = key) limit 2 for update skip locked)`,
    () => `delete from image where key in (select key from image limit 1 for update skip locked)`,
    () =>
      `delete from artist where id in (
         select id from artist where not exists (select from song where artist_id = artist.id) limit 1 for update skip locked)`,
    () => `delete from account where id in (
         select id from account where role = 'USER' limit 1 for update skip locked)`,
    () => `update audio_file set size = size + 1 where key in (
         select key from audio_file limit 1 for update skip locked)`,
  ][Math.floor(random * 9)] ?? artist;

test('totals match the tables, after many simultaneous changes of all kinds', async () => {
  await makeSongs(app, 20);
  await makeListeners(app, 20);
  for (let nth = 0; nth < 10; nth += 1) await pool.query(`${audio(1000 + nth)}; ${image(100 + nth)}`);
  expect(await figures()).toMatchObject(await truth());
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      const client = await pool.connect();
      for (let nth = 0; nth < 40; nth += 1) {
        await client.query('begin');
        await client.query(changes(Math.random())());
        await client.query(changes(Math.random())());
        await client.query(Math.random() < 0.2 ? 'rollback' : 'commit');
      }
      client.release();
    }),
  );
  expect(await figures()).toMatchObject(await truth());
  const { rows } = await pool.query('select from stored_bytes');
  // However often it changed, there is little to add up.
  expect(rows.length).toBeLessThan(50);
});

test('the total of bytes exceeds 32 bits, and shrinks with deletions', async () => {
  const before = given(await figures()).storageBytes;
  for (let nth = 0; nth < 3; nth += 1) await pool.query(audio(2_000_000_000));
  expect(given(await figures()).storageBytes).toBe(before + 6_000_000_000);
  await pool.query('delete from audio_file where size = 2000000000');
  expect(given(await figures()).storageBytes).toBe(before);
});

test('storing files does not make other writers wait', async () => {
  const writers = await Promise.all(Array.from({ length: 10 }, () => pool.connect()));
  const before = given(await figures()).storageBytes;
  // All ten hold their transactions open at the same time: this would not return if one had to wait.
  for (const writer of writers) await writer.query(`begin; ${audio(10)}; ${image(1)}`);
  expect(given(await figures()).storageBytes).toBe(before);
  for (const writer of writers) await writer.query('commit');
  expect(given(await figures()).storageBytes).toBe(before + 110);
  for (const writer of writers) writer.release();
});

test('the total of plays grows at once, and stays when listeners and songs are deleted', async () => {
  const [song = ''] = await makeSongs(app, 1);
  const listeners = await newListeners(app, 3);
  const before = given(await figures()).totalPlays;
  for (const listener of listeners) await listener.query(play, { songId: song });
  expect(given(await figures()).totalPlays).toBe(before + 3);
  await pool.query(`delete from account where id = '${given(listeners[0]).id}'`);
  await tallyAll(app);
  await pool.query(`delete from song where id = '${song}'`);
  expect(given(await figures()).totalPlays).toBe(before + 3);
});

test('a wiped catalog stores no bytes', async () => {
  await wipeCatalog(app.orm, app.store);
  expect(await figures()).toMatchObject({ totalSongs: 0, totalAlbums: 0, totalArtists: 0, storageBytes: 0 });
});
