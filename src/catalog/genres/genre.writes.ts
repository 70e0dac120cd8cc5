import { type RawBuilder, sql } from 'kysely';
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
export function giveGenres(
  transaction: Transaction,
  songIds: readonly string[],
  names: readonly string[],
  stamp?: Date,
): Promise<void> {
  return giveEachGenres(
    transaction,
    songIds.map((songId) => ({ songId, names })),
    stamp,
  );
}

/** The genres of a song, each in one spelling only. */
export interface GivenGenres {
  songId: string;
  names: readonly string[];
}

/** The same for songs with different genres. */
export async function giveEachGenres(
  { em }: Transaction,
  genresOf: readonly GivenGenres[],
  stamp?: Date,
): Promise<void> {
  if (genresOf.length === 0) return;
  const db = database(em);
  const songIds = genresOf.map(({ songId }) => songId);
  const given = sql`(
    select given.song_id, genre.id, genre.name, place from ${rowsOf(genresOf)} given
    join genre on genre.name_key = name_key(given.name))`;
  await sql`select note_genres(${genresOf.flatMap(({ names }) => names)}::text[])`.execute(db);
  await sql`
    delete from song_genre known where ${isAnyOf('song_id', songIds)} and not exists (
      select from ${given} kept where kept.song_id = known.song_id and kept.id = known.genre_id)`.execute(db);
  await sql`
    insert into song_genre (song_id, genre_id, position, plays, album_id, available, created_at, sort_title, duration,
      artist_id, artist_sort, album_key, album_sort, disc_number, track_number, year, rising_year, lossless)
    select given.song_id, given.id, place, plays, album_id, available, created_at, sort_title, duration,
      artist_id, artist_sort, album_key, album_sort, disc_number, track_number, year, rising_year, lossless
    from song_listing join ${given} given on given.song_id = song_listing.song_id
    order by given.song_id, given.id
    on conflict (song_id, genre_id) do update set position = excluded.position
    where song_genre.position <> excluded.position`.execute(db);
  await sql`
    update song set genre = (select name from ${given} given where given.song_id = song.id order by place limit 1),
      updated_at = coalesce(${stamp ?? null}::timestamptz, updated_at),
      edited_fields = ${withEdits('edited_fields', { [SongField.GENRES]: sql<boolean>`${stamp !== undefined}::boolean` })}
    where ${isAnyOf('id', songIds)}`.execute(db);
}

/** Those of these songs that have other genres, or in another order.
 * @returns their ids. */
export function songsWithOtherGenres(
  transaction: Transaction,
  songIds: readonly string[],
  names: readonly string[],
): Promise<string[]> {
  return songsWithGenresOtherThan(
    transaction,
    songIds.map((songId) => ({ songId, names })),
  );
}

/** The same for songs with different genres. */
export async function songsWithGenresOtherThan(
  { em }: Transaction,
  genresOf: readonly GivenGenres[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select song.id from song
    join json_to_recordset(${JSON.stringify(genresOf)}::json) as given ("songId" uuid, names text[])
      on given."songId" = song.id
    where array(
      select name_key from song_genre join genre on genre.id = genre_id where song_id = song.id order by position
    ) <> array(
      select name_key(name) collate "C" from unnest(given.names) with ordinality as one (name, place) order by place
    )`.execute(database(em));
  return rows.map(({ id }) => id);
}

/** A row for each song and name, in their order. */
function rowsOf(genresOf: readonly GivenGenres[]): RawBuilder<unknown> {
  return sql`(
    select "songId" as song_id, name, place
    from json_to_recordset(${JSON.stringify(genresOf)}::json) as each ("songId" uuid, names text[]),
      unnest(names) with ordinality as one (name, place))`;
}
