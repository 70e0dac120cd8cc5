import { expect, test } from 'vitest';
import { catalogFactory } from '../support/catalog.ts';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();

test('many new songs are filled in by one statement, whatever their number', async () => {
  const make = catalogFactory(orm);
  const album = make.album();
  make.song({ album });
  await make.save();
  const calls = await orm.em.fork().transactional(async (em) => {
    await em.execute("set local track_functions = 'all'");
    await em.execute(`
      insert into song (id, title, artist_id, album_id, duration, audio_key, created_at, updated_at)
      select gen_random_uuid(), 'Song ' || number, artist_id, album_id, duration, audio_key, created_at, updated_at
      from song, generate_series(1, 50) as number`);
    return await em.execute<{ name: string; calls: number }[]>(
      `select funcname as name, calls::int from pg_stat_xact_user_functions
       where funcname in ('credit_inserted_songs', 'fill_song_artist', 'fill_album_artist') order by name`,
    );
  });
  expect(calls).toEqual([{ name: 'credit_inserted_songs', calls: 1 }]);
});

test('who writes a credit without these columns gets them from the song', async () => {
  const em = orm.em.fork();
  const [row] = await em.execute<{ same: boolean }[]>(`
    with gone as (select * from song_artist limit 1), other as (
      insert into artist (id, name, created_at) values (gen_random_uuid(), 'Guest', now()) returning id
    ), written as (
      insert into song_artist (song_id, artist_id, roles, album_id, title, created_at, duration, play_count)
      select song_id, other.id, 2, album_id, title, created_at, duration, play_count from gone, other
      returning sort_title, main_artist_id, available, album_sort
    )
    select written.sort_title = gone.sort_title and written.main_artist_id = gone.main_artist_id
      and written.available and written.album_sort = gone.album_sort as same from written, gone`);
  expect(row).toEqual({ same: true });
});
