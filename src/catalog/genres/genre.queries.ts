import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { KeysetOrder } from '../../api/cursor.model.ts';
import { keyset, type Page, preparedPage } from '../../api/page.queries.ts';
import { type Database, database } from '../../persistence/database.service.ts';
import { type SharedRead, sharedRows } from '../../persistence/shared-reads.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { type CountedGenreRow, type GenreRow, type GenreTotals, genreColumns } from '../catalog.rows.ts';

const totals = [
  sql<number>`coalesce(sum(songs), 0)::int`.as('songCount'),
  sql<number>`coalesce(sum(albums), 0)::int`.as('albumCount'),
] as const;

/** The genres that have songs, each with the sum of its few counters. */
const countedGenres = (db: Database) =>
  db
    .selectFrom('genre')
    .innerJoinLateral(
      (join) =>
        join
          .selectFrom('genre_count')
          .select(totals)
          .whereRef('genre_count.genre_id', '=', 'genre.id')
          .as('counted'),
      (join) => join.on('counted.songCount', '>', 0),
    )
    .select([...genreColumns, 'counted.songCount', 'counted.albumCount']);

/** A page by name reads its rows; one by the number of songs reads all genres, of which there are few. */
export function genresPage(
  em: EntityManager,
  order: KeysetOrder<CountedGenreRow>,
  page: Page,
): Promise<CountedGenreRow[]> {
  return preparedPage(em, 'genres', { order, page, values: {} }, (db, _given, bounds) =>
    keyset(countedGenres(db), order, bounds),
  );
}

export async function countGenres(em: EntityManager): Promise<number> {
  const { total } = await database(em)
    .selectFrom(countedGenres(database(em)).as('genres'))
    .select(rowTotal.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

const readGenres: SharedRead<GenreRow> = {
  name: 'genres by ids',
  build: (db, { keys }) => db.selectFrom('genre').select(genreColumns).where(isAnyOf('genre.id', keys)),
  keyOf: ({ id }) => id,
};

export function genresByIds(em: EntityManager, ids: readonly string[]): Promise<GenreRow[]> {
  return sharedRows(em, readGenres, ids);
}

const readTotals: SharedRead<GenreTotals & { genreId: string }> = {
  name: 'totals of genres',
  build: (db, { keys }) =>
    db
      .selectFrom('genre_count')
      .select(['genre_id as genreId', ...totals])
      .where(isAnyOf('genre_id', keys))
      .groupBy('genre_id'),
  keyOf: ({ genreId }) => genreId,
};

export function totalsOfGenres(
  em: EntityManager,
  genreIds: readonly string[],
): Promise<(GenreTotals & { genreId: string })[]> {
  return sharedRows(em, readTotals, genreIds);
}

/** A genre of a song, an album or an artist. */
export type GenreOf = GenreRow & { parentId: string };

const readOfSongs: SharedRead<GenreOf> = {
  name: 'genres of songs',
  build: (db, { keys }) =>
    db
      .selectFrom('song_genre')
      .innerJoin('genre', 'genre.id', 'song_genre.genre_id')
      .select([...genreColumns, 'song_genre.song_id as parentId'])
      .where(isAnyOf('song_genre.song_id', keys))
      .orderBy('song_genre.position')
      .orderBy('genre.name'),
  keyOf: ({ parentId }) => parentId,
};

/** The genres of each of these songs, in their order. */
export function genresOfSongs(em: EntityManager, songIds: readonly string[]): Promise<GenreOf[]> {
  return sharedRows(em, readOfSongs, songIds);
}

const readOfAlbums: SharedRead<GenreOf> = {
  name: 'genres of albums',
  build: (db, { keys }) =>
    db
      .selectFrom('album_genre')
      .innerJoin('genre', 'genre.id', 'album_genre.genre_id')
      .select([...genreColumns, 'album_genre.album_id as parentId'])
      .where(isAnyOf('album_genre.album_id', keys))
      .orderBy('album_genre.songs', 'desc')
      .orderBy('genre.name'),
  keyOf: ({ parentId }) => parentId,
};

/** The genres of each of these albums: those of most songs first. */
export function genresOfAlbums(em: EntityManager, albumIds: readonly string[]): Promise<GenreOf[]> {
  return sharedRows(em, readOfAlbums, albumIds);
}

const readOfArtists: SharedRead<GenreOf> = {
  name: 'genres of artists',
  build: (db, { keys }) =>
    db
      .selectFrom('artist_genre')
      .innerJoin('genre', 'genre.id', 'artist_genre.genre_id')
      .select([...genreColumns, 'artist_genre.artist_id as parentId'])
      .where(isAnyOf('artist_genre.artist_id', keys))
      .orderBy('artist_genre.songs', 'desc')
      .orderBy('genre.name'),
  keyOf: ({ parentId }) => parentId,
};

/** The same for artists. */
export function genresOfArtists(em: EntityManager, artistIds: readonly string[]): Promise<GenreOf[]> {
  return sharedRows(em, readOfArtists, artistIds);
}
