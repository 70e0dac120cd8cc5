import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { withEdits } from '../edited-fields.queries.ts';
import { SongField } from '../songs/song-field.model.ts';

// Each takes the same number of statements for any number of songs and genres. Call them after the songs were written
// and locked. A trigger gives a song that is written with one genre just that one.

/** Replaces the genres of these songs; missing genres are created.
 * @param names each in one spelling only.
 * @param stamp the time of change if an administrator gives them to songs that have others; undefined leaves the songs'
 * time, and whether tags may change their genres. */
export async function giveGenres(
  { em }: Transaction,
  songIds: readonly string[],
  names: readonly string[],
  stamp?: Date,
): Promise<void> {
  const db = database(em);
  const given = sql`(
    select genre.id, genre.name, place from unnest(${names}::text[]) with ordinality as given (name, place)
    join genre on genre.name_key = name_key(given.name))`;
  await sql`select note_genres(${names}::text[])`.execute(db);
  await sql`
    delete from song_genre where ${isAnyOf('song_id', songIds)} and genre_id not in (select id from ${given} kept)`.execute(
    db,
  );
  await sql`
    insert into song_genre (song_id, genre_id, position, plays, album_id, available, created_at, sort_title, duration,
      artist_id, artist_sort, album_key, album_sort, disc_number, track_number, year, rising_year, lossless)
    select song_id, given.id, place, plays, album_id, available, created_at, sort_title, duration,
      artist_id, artist_sort, album_key, album_sort, disc_number, track_number, year, rising_year, lossless
    from song_listing cross join ${given} given where ${isAnyOf('song_id', songIds)}
    on conflict (song_id, genre_id) do update set position = excluded.position
    where song_genre.position <> excluded.position`.execute(db);
  await sql`
    update song set genre = (select name from ${given} given order by place limit 1),
      updated_at = coalesce(${stamp ?? null}::timestamptz, updated_at),
      edited_fields = ${withEdits('edited_fields', { [SongField.GENRES]: sql<boolean>`${stamp !== undefined}::boolean` })}
    where ${isAnyOf('id', songIds)}`.execute(db);
}

/** Those of these songs that have other genres, or in another order.
 * @returns their ids. */
export async function songsWithOtherGenres(
  { em }: Transaction,
  songIds: readonly string[],
  names: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select song.id from song
    where ${isAnyOf('id', songIds)} and array(
      select name_key from song_genre join genre on genre.id = genre_id where song_id = song.id order by position
    ) <> array(
      select name_key(name) collate "C" from unnest(${names}::text[]) with ordinality as given (name, place) order by place
    )`.execute(database(em));
  return rows.map(({ id }) => id);
}
