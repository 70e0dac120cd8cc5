import { type RawBuilder, sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { indexRenamed } from '../../src/search/search.writes.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search-query.ts';

const app = await testApp();
const catalog = catalogFactory(app.orm);
const em = app.orm.em.fork();
const db = database(em);

const artist = catalog.artist({ name: 'Marigold' });
const album = catalog.album({ title: 'Windfall', artist });
const songs = Array.from({ length: 300 }, (_, index) => catalog.song({ title: `Verse ${index}`, artist }));
await catalog.save();
const ids = songs.map(({ id }) => id);

/** How often each function of the search ran for a statement. */
async function callsFor(statement: RawBuilder<unknown>): Promise<Record<string, number>> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local track_functions = 'all'`.execute(transaction);
    const counts = async () => {
      const { rows } = await sql<{ name: string; calls: number }>`
        select funcname as name, calls::int as calls
        from pg_stat_xact_user_functions where starts_with(funcname, 'index_')`.execute(transaction);
      return new Map(rows.map(({ name, calls }) => [name, calls]));
    };
    // Those of the connection's last statements may still be among them.
    const before = await counts();
    await statement.execute(transaction);
    const calls = [...(await counts())].map(
      ([name, count]) => [name, count - (before.get(name) ?? 0)] as const,
    );
    return Object.fromEntries(calls.filter(([, count]) => count > 0));
  });
}

/** How many things are found by a word. */
async function holding(noun: 'song' | 'album', word: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(`${noun}_search`)} where words @@ ${word}::tsquery`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

const waiting = async () => (await sql`select from renamed`.execute(db)).rows.length;

test('the words of all songs added to an album are updated by one statement', async () => {
  const calls = await callsFor(sql`update song set album_id = ${album.id} where id = any(${ids}::uuid[])`);
  expect(calls).toEqual({ index_updated_songs: 1, index_songs: 1 });
  expect(await holding('song', 'windfall')).toBe(300);
});

test('the words of all songs of a deleted album are updated by one statement', async () => {
  expect(await callsFor(sql`delete from album where id = ${album.id}`)).toMatchObject({ index_songs: 1 });
  expect(await holding('song', 'windfall')).toBe(0);
});

test('a statement that changes nothing searchable updates no words', async () => {
  expect(await callsFor(sql`update song set play_count = play_count + 1, title = title`)).toEqual({
    index_updated_songs: 1,
  });
});

test('only songs whose words may change are updated', async () => {
  const before = await sql<{
    id: string;
    row: string;
  }>`select id, xmin::text as row from song_search`.execute(db);
  await sql`update song set title = case when id = ${ids[7]} then 'Chorus' else title end`.execute(db);
  const after = await sql<{ id: string; row: string }>`select id, xmin::text as row from song_search`.execute(
    db,
  );
  const rowOf = new Map(before.rows.map(({ id, row }) => [id, row]));
  expect(after.rows.filter(({ id, row }) => rowOf.get(id) !== row).map(({ id }) => id)).toEqual([ids[7]]);
  expect((await searchFor(app, 'chorus marigold')).songs).toEqual(['Chorus']);
});

test('a row copied over an existing one is found as it is now', async () => {
  await sql`
    insert into song (id, title, artist_id, duration, audio_key)
    select id, 'Coda', artist_id, duration, audio_key from song where id = ${ids[8]}
    on conflict (id) do update set title = excluded.title`.execute(db);
  expect((await searchFor(app, 'coda')).songs).toEqual(['Coda']);
});

test('rows with the names of several renamed at once are updated by one statement', async () => {
  const other = catalog.artist({ name: 'Larkspur' });
  catalog.album({ title: 'Hedgerow', artist: other });
  catalog.album({ title: 'Meadow', artist });
  catalog.song({ title: 'Bridge', artist: other });
  await catalog.save();
  const calls = await callsFor(sql`
    update artist set name = 'Bellflower ' || name where id = any(${[artist.id, other.id]}::uuid[])`);
  expect(calls).toMatchObject({ index_artists: 1, index_albums: 1, index_songs: 1 });
  expect([await holding('song', 'bellflower'), await holding('album', 'bellflower')]).toEqual([301, 2]);
  expect(await waiting()).toBe(0);
});

test('very many rows with renamed names are updated in batches', async () => {
  await sql`
    insert into song (id, title, artist_id, duration, audio_key)
    select gen_random_uuid(), 'Refrain ' || row, artist_id, 1, audio_key
    from song, generate_series(1, 900) row where song.id = ${ids[0]}`.execute(db);
  await sql`update artist set name = 'Snapdragon ' || name`.execute(db);
  expect(await holding('song', 'snapdragon')).toBe(0);
  expect(await waiting()).toBe(2);
  while (await indexRenamed(app.orm.em.fork(), 1000));
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from song`.execute(db);
  expect(await holding('song', 'snapdragon')).toBe(rows[0]?.count);
  expect(await waiting()).toBe(0);
});

test('no trigger of the search runs row by row', async () => {
  const { rows } = await sql`
    select tgrelid::regclass::text as "table", tgname as name from pg_trigger
    where not tgisinternal and tgtype::int & 1 = 1 and tgname like '%search%'`.execute(db);
  expect(rows).toEqual([]);
});
