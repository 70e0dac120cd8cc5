import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';

// What lists are read from. Whichever it is, its name in their statements is `listed`.

export type Noun = 'song' | 'album' | 'artist';
/** Rows that lists do not show are in some of the tables as well. */
export const shown: Readonly<Record<string, RawBuilder<SqlBool>>> = {
  album_popularity: sql`listed.listed`,
  artist_popularity: sql`listed.listed`,
};

export type Parent = 'artist' | 'guest' | 'genre';

export const tableOf = (noun: Noun, byPlays: boolean) => (byPlays ? `${noun}_popularity` : `listed_${noun}`);

/** The rows of a parent, as lists of its songs or albums show them. Beside credits, the artist of a row is the one that is
 * credited, and lists are ordered by that of the song or album. */
export function rowsOf(noun: Noun, parent: Parent, id: Expression<unknown>): RawBuilder<unknown> {
  if (parent === 'genre') {
    const available = noun === 'song' ? sql`and available` : sql``;
    return sql`(select * from ${sql.table(`${noun}_genre`)} where genre_id = ${id} ${available})`;
  }
  if (noun === 'album') {
    return sql`(select * from album_artist where artist_id = ${id} and own = ${sql.lit(parent === 'artist')} and listed)`;
  }
  return sql`(
    select song_id, created_at, sort_title, duration, play_count as plays, artist_sort, main_artist_id as artist_id,
      album_key, album_sort, disc_number, track_number, year, rising_year, lossless
    from song_artist where artist_id = ${id} and available)`;
}

type ListedTable = { [id in `${Noun}_id` | 'genre_id']: string };
export const named = (rows: Expression<unknown>) => sql<ListedTable>`${rows}`.as<'listed'>(sql.ref('listed'));

export const isShown = (table: string) => (shown[table] ? sql`where ${shown[table]}` : sql``);

export function rowsOfAny(
  noun: Noun,
  artist: Expression<string> | undefined,
  genre: Expression<string> | undefined,
) {
  if (artist) return rowsOf(noun, 'artist', artist);
  return genre && rowsOf(noun, 'genre', genre);
}

/** The rows of ids, each by a look-up, whatever else the planner could do. */
export function rowsOfIds(
  noun: Noun,
  rows: Expression<unknown>,
  ids: Expression<unknown>,
): RawBuilder<unknown> {
  return sql`(
    select listed.* from ${ids} found
    cross join lateral (select * from ${rows} listed where listed.${sql.ref(`${noun}_id`)} = found.id offset 0) listed)`;
}

/** The rows of the few songs that meet a condition: those of an album, or of the shelf. */
export const rowsOfFew = (table: string, condition: Expression<SqlBool>) =>
  rowsOfIds('song', sql.table(table), sql`(select id from song where ${condition} offset 0)`);

export function hasGenre(noun: Noun, genre: Expression<string>): RawBuilder<SqlBool> {
  const id = sql.ref(`${noun}_id`);
  return sql`exists (
    select from ${sql.table(`${noun}_genre`)} of where of.${id} = listed.${id} and of.genre_id = ${genre})`;
}
