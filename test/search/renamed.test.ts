import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { Album } from '../../src/catalog/albums/album.entity.ts';
import { Artist } from '../../src/catalog/artists/artist.entity.ts';
import { database } from '../../src/persistence/database.service.ts';
import { indexRenamed } from '../../src/search/search.writes.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search-query.ts';

const app = await testApp();
const catalog = catalogFactory(app.orm);
const em = app.orm.em.fork();
const db = database(em);
const artist = catalog.artist({ name: 'Prolific' });
const album = catalog.album({ title: 'Everything', artist });
const song = catalog.song({ title: 'First of all', artist, album });
await catalog.save();
// As many as make three batches, the last of them short. Some of them came at the same moment.
await sql`
  insert into song (id, title, artist_id, album_id, duration, audio_key, created_at)
  select gen_random_uuid(), 'Opus ' || row, artist_id, album_id, 1, audio_key, now() + row / 7 * interval '1 ms'
  from song, generate_series(1, 2499) row where song.id = ${song.id}`.execute(db);

async function rename(name: string): Promise<void> {
  const fork = app.orm.em.fork();
  (await fork.findOneOrFail(Artist, artist.id)).name = name;
  await fork.flush();
}

/** How many songs are found by a word. */
async function holding(word: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from song_search where words @@ ${word}::tsquery`.execute(db);
  return rows[0]?.count ?? 0;
}

const waiting = async () => (await sql`select from renamed`.execute(db)).rows.length;
const indexAll = async () => {
  while (await indexRenamed(app.orm.em.fork(), 1000));
};

test('a rename writes a bounded number of rows, and the others follow in batches', async () => {
  await rename('Renowned');
  expect((await searchFor(app, 'renowned')).artists).toEqual(['Renowned']);
  expect((await searchFor(app, 'prolific')).artists).toEqual([]);
  const counts = [await holding('renowned')];
  while (await indexRenamed(app.orm.em.fork(), 1000)) counts.push(await holding('renowned'));
  expect(counts).toEqual([1000, 2000, 2500]);
  expect([await holding('prolific'), await waiting()]).toEqual([0, 0]);
});

test('an artist renamed again meanwhile is updated from the beginning, by several processes at once', async () => {
  await rename('Interim');
  await indexRenamed(app.orm.em.fork(), 1000);
  await rename('Definite');
  expect(await holding('definite')).toBe(1000);
  await Promise.all([indexAll(), indexAll(), indexAll()]);
  await indexAll();
  expect(await Promise.all(['renowned', 'interim', 'definite'].map(holding))).toEqual([0, 0, 2500]);
  expect(await waiting()).toBe(0);
});

test('renaming a large album updates its songs in batches', async () => {
  const fork = app.orm.em.fork();
  (await fork.findOneOrFail(Album, album.id)).title = 'Omnibus';
  await fork.flush();
  expect(await holding('omnibus')).toBe(1000);
  await indexAll();
  expect([await holding('omnibus'), await holding('everything')]).toEqual([2500, 0]);
});

test('batches after a rename are read by an index alone', async () => {
  // As autovacuum would sooner or later, and while there are rows: of a table without any, another plan costs as little.
  await em.getConnection().execute('vacuum analyze song_artist');
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain select song_id from song_artist where artist_id = ${artist.id} and (created_at, song_id) > ('-infinity', ${artist.id})
    order by created_at, song_id limit 1000`.execute(db);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toMatch(/song_artist_created_order/);
  expect(plan).not.toMatch(/Sort/);
});

test('an artist deleted meanwhile leaves nothing to update', async () => {
  await rename('Fleeting');
  expect(await waiting()).toBe(1);
  await sql`delete from song`.execute(db);
  await sql`delete from album`.execute(db);
  await sql`delete from artist`.execute(db);
  await indexAll();
  expect(await waiting()).toBe(0);
});
