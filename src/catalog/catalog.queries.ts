import type { EntityManager } from '@mikro-orm/postgresql';
import { type Compilable, type Expression, type SqlBool, sql } from 'kysely';
import type { KeysetOrder } from '../api/cursor.model.ts';
import { keyset, type Page, type PagedRead, preparedPage } from '../api/page.queries.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { preparedRows } from '../persistence/prepared.queries.ts';
import { countRows } from '../persistence/row-count.queries.ts';
import { type SharedRead, sharedRows } from '../persistence/shared-reads.queries.ts';
import { isAnyOf, parents, rowTotal } from '../persistence/sql-parts.queries.ts';
import { textContains } from '../persistence/text-search.queries.ts';
import type { AlbumFilter, SongFilter } from './catalog.inputs.ts';
import { orderOfGenre } from './catalog.orders.ts';
import {
  type AlbumRow,
  type ArtistRow,
  albumColumns,
  artistColumns,
  nestArtist,
  type SongRow,
  songColumns,
} from './catalog.rows.ts';

// All reads of the catalog's tables are in this file, so that slow ones are optimized in one place.

const artistsFrom = (db: Database) => db.selectFrom('artist').select(artistColumns);
const albumsFrom = (db: Database) =>
  db.selectFrom('album').innerJoin('artist', 'artist.id', 'album.artist_id').select(albumColumns);
const songsFrom = (db: Database) =>
  db.selectFrom('song').innerJoin('artist', 'artist.id', 'song.artist_id').select(songColumns);

/** What a statement selects. */
type Selected<From extends (db: Database) => Compilable> =
  ReturnType<From> extends Compilable<infer Row> ? Row : never;

/** The genre that a filter names by its id or else its name; undefined for a filter without one. Such lists are read from
 * `song_genre` or `album_genre`, where an index holds each order. */
function genreOf({ genreId, genre }: Pick<SongFilter, 'genreId' | 'genre'>) {
  if (genreId != null) return sql<string>`${genreId}::uuid`;
  return genre == null ? undefined : genreNamed(genre);
}

const genreNamed = (name: string) => sql<string>`(select id from genre where name_key = name_key(${name}))`;

function hasGenre(noun: 'song' | 'album', genre: Expression<string>): Expression<SqlBool> {
  const [id, key, table] = [`${noun}.id`, `of.${noun}_id`, `${noun}_genre`].map((name) => sql.ref(name));
  return sql`exists (select from ${table} of where ${key} = ${id} and of.genre_id = ${genre})`;
}

function songConditions(filter: SongFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  if (filter.artistId != null) conditions.push(sql`song.artist_id = ${filter.artistId}`);
  if (filter.albumId != null) conditions.push(sql`song.album_id = ${filter.albumId}`);
  if (filter.genreId != null && filter.genre != null) {
    conditions.push(hasGenre('song', genreNamed(filter.genre)));
  }
  if (filter.featured === true) conditions.push(sql`song.featured_position is not null`);
  if (filter.featured === false) conditions.push(sql`song.featured_position is null`);
  if (filter.title) conditions.push(textContains('song.title', filter.title));
  return conditions;
}

function albumConditions(filter: AlbumFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  if (filter.artistId != null) conditions.push(sql`album.artist_id = ${filter.artistId}`);
  if (filter.releaseYear != null) conditions.push(sql`album.release_year = ${filter.releaseYear}`);
  if (filter.title) conditions.push(textContains('album.title', filter.title));
  return conditions;
}

export function artistsPage(
  em: EntityManager,
  order: KeysetOrder<ArtistRow>,
  page: Page,
): Promise<ArtistRow[]> {
  return preparedPage(em, 'artists', { order, page, values: {} }, (db, _given, bounds) =>
    keyset(artistsFrom(db), order, bounds),
  );
}

export async function albumsPage(
  em: EntityManager,
  filter: AlbumFilter,
  order: KeysetOrder<AlbumRow>,
  page: Page,
): Promise<AlbumRow[]> {
  const albums = (db: Database, given: AlbumFilter, bounds: Page) => {
    const found = albumsFrom(db).where((where) => where.and(albumConditions(given)));
    const genre = genreOf(given);
    if (!genre) return keyset(found, order, bounds);
    const ofGenre = found
      .innerJoin('album_genre', 'album_genre.album_id', 'album.id')
      .where('album_genre.genre_id', '=', genre);
    return keyset(ofGenre, orderOfGenre('album', order), bounds);
  };
  const values = exactFilter(filter);
  if (!values) return nestArtist(await albums(database(em), filter, page).execute());
  const read: PagedRead<AlbumRow, AlbumFilter, Selected<typeof albumsFrom>> = {
    order,
    page,
    values,
    types: filterTypes,
    shape: nestArtist,
  };
  return preparedPage(em, `albums ${Object.keys(values)}`, read, (db, given, bounds) =>
    albums(db, only(values, given), bounds),
  );
}

export async function songsPage(
  em: EntityManager,
  filter: SongFilter,
  order: KeysetOrder<SongRow>,
  page: Page,
): Promise<SongRow[]> {
  const songs = (db: Database, given: SongFilter, bounds: Page) => {
    const found = songsFrom(db).where((where) =>
      where.and([sql<SqlBool>`song.available`, ...songConditions(given)]),
    );
    const genre = genreOf(given);
    if (!genre) return keyset(found, order, bounds);
    const ofGenre = found
      .innerJoin('song_genre', 'song_genre.song_id', 'song.id')
      .where('song_genre.genre_id', '=', genre);
    return keyset(ofGenre, orderOfGenre('song', order), bounds);
  };
  const values = exactFilter(filter);
  if (!values) return nestArtist(await songs(database(em), filter, page).execute());
  const read: PagedRead<SongRow, SongFilter, Selected<typeof songsFrom>> = {
    order,
    page,
    values,
    types: filterTypes,
    shape: nestArtist,
  };
  return preparedPage(em, `songs ${Object.keys(values)}`, read, (db, given, bounds) =>
    songs(db, only(values, given), bounds),
  );
}

const filterTypes = {
  artistId: 'uuid',
  albumId: 'uuid',
  releaseYear: 'integer',
  genreId: 'uuid',
} as const;

/** The parts of a filter that are given.
 * @returns undefined where the text of the statement, or its best plan, depends on their values. */
function exactFilter<Filter extends AlbumFilter | SongFilter>(filter: Filter): Filter | undefined {
  if (filter.title || ('featured' in filter && filter.featured != null)) return undefined;
  // A title that is left is empty, and selects nothing.
  const given = Object.entries(filter).filter(([key, value]) => key !== 'title' && value != null);
  return Object.fromEntries(given) as Filter;
}

/** The placeholders of the values that are given. */
function only<Filter extends object>(values: Filter, placeholders: Filter): Filter {
  const keys = Object.keys(values) as (keyof Filter)[];
  return Object.fromEntries(keys.map((key) => [key, placeholders[key]])) as Filter;
}

/** The same page of every artist's albums, in one statement. */
export async function albumPagesOfArtists(
  em: EntityManager,
  artistIds: readonly string[],
  order: KeysetOrder<AlbumRow>,
  page: Page,
): Promise<AlbumRow[]> {
  const db = database(em);
  const rows = await db
    .selectFrom(parents(artistIds))
    .innerJoinLateral(
      () => keyset(albumsFrom(db).where(sql<boolean>`album.artist_id = parent`), order, page).as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .execute();
  return nestArtist(rows);
}

/** The same page of every artist's songs, in one statement. */
export async function songPagesOfArtists(
  em: EntityManager,
  artistIds: readonly string[],
  order: KeysetOrder<SongRow>,
  page: Page,
): Promise<SongRow[]> {
  const db = database(em);
  const rows = await db
    .selectFrom(parents(artistIds))
    .innerJoinLateral(
      () =>
        keyset(songsFrom(db).where(sql<boolean>`song.artist_id = parent and song.available`), order, page).as(
          'page',
        ),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .execute();
  return nestArtist(rows);
}

/** The same page of every genre's songs, in one statement. */
export async function songPagesOfGenres(
  em: EntityManager,
  genreIds: readonly string[],
  order: KeysetOrder<SongRow>,
  page: Page,
): Promise<(SongRow & { genreId: string })[]> {
  const db = database(em);
  const rows = await db
    .selectFrom(parents(genreIds))
    .innerJoinLateral(
      () => {
        const songs = songsFrom(db)
          .innerJoin('song_genre', 'song_genre.song_id', 'song.id')
          .select('song_genre.genre_id as genreId')
          .where(sql<boolean>`song_genre.genre_id = parent and song.available`);
        return keyset(songs, orderOfGenre('song', order), page).as('page');
      },
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .execute();
  return nestArtist(rows);
}

/** The same page of every genre's albums, in one statement. */
export async function albumPagesOfGenres(
  em: EntityManager,
  genreIds: readonly string[],
  order: KeysetOrder<AlbumRow>,
  page: Page,
): Promise<(AlbumRow & { genreId: string })[]> {
  const db = database(em);
  const rows = await db
    .selectFrom(parents(genreIds))
    .innerJoinLateral(
      () => {
        const albums = albumsFrom(db)
          .innerJoin('album_genre', 'album_genre.album_id', 'album.id')
          .select('album_genre.genre_id as genreId')
          .where(sql<boolean>`album_genre.genre_id = parent`);
        return keyset(albums, orderOfGenre('album', order), page).as('page');
      },
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .execute();
  return nestArtist(rows);
}

const readArtists: SharedRead<ArtistRow> = {
  name: 'artists by ids',
  build: (db, { keys }) => artistsFrom(db).where(isAnyOf('artist.id', keys)),
  keyOf: ({ id }) => id,
};

export function artistsByIds(em: EntityManager, ids: readonly string[]): Promise<ArtistRow[]> {
  return sharedRows(em, readArtists, ids);
}

const readAlbums: SharedRead<Selected<typeof albumsFrom>, AlbumRow> = {
  name: 'albums by ids',
  build: (db, { keys }) => albumsFrom(db).where(isAnyOf('album.id', keys)),
  shape: nestArtist,
  keyOf: ({ id }) => id,
};

export function albumsByIds(em: EntityManager, ids: readonly string[]): Promise<AlbumRow[]> {
  return sharedRows(em, readAlbums, ids);
}

const readSongs: SharedRead<Selected<typeof songsFrom>, SongRow> = {
  name: 'songs by ids',
  build: (db, { keys }) => songsFrom(db).where(isAnyOf('song.id', keys)),
  shape: nestArtist,
  keyOf: ({ id }) => id,
};

export function songsByIds(em: EntityManager, ids: readonly string[]): Promise<SongRow[]> {
  return sharedRows(em, readSongs, ids);
}

/** Songs that one look-up of albums returns at most. */
export const mostSongsOfAlbums = 20_000;

const readTracks: SharedRead<Selected<typeof songsFrom>, SongRow> = {
  name: 'songs of albums',
  most: mostSongsOfAlbums,
  build: (db, { keys }) =>
    db
      .selectFrom(parents(keys))
      // Album by album, the index returns the songs in order; together, they would have to be sorted.
      .innerJoinLateral(
        () =>
          songsFrom(db)
            .where(sql<boolean>`song.album_id = parent`)
            .orderBy('song.disc_number')
            .orderBy('song.track_number')
            .orderBy('song.id')
            .as('track'),
        (join) => join.onTrue(),
      )
      .selectAll('track')
      .limit(sql.lit(mostSongsOfAlbums + 1)),
  shape: nestArtist,
  keyOf: ({ albumId }) => albumId ?? '',
};

/** All songs of these albums, each album's in track order; of more than `mostSongsOfAlbums`, the first. */
export function songsOfAlbums(em: EntityManager, albumIds: readonly string[]): Promise<SongRow[]> {
  return sharedRows(em, readTracks, albumIds);
}

export interface AlbumTotals {
  albumId: string;
  songCount: number;
  /** Seconds. */
  duration: number;
}

export async function totalsOfAlbums(em: EntityManager, albumIds: readonly string[]): Promise<AlbumTotals[]> {
  return preparedRows(em, 'totals of albums', { albumIds }, (db, given) =>
    db
      .selectFrom('song')
      .select([
        'album_id as albumId',
        rowTotal.as('songCount'),
        sql<number>`sum(duration)::int`.as('duration'),
      ])
      .where(isAnyOf('album_id', given.albumIds))
      .groupBy('album_id')
      .$narrowType<{ albumId: string }>(),
  );
}

export interface ArtistTotal {
  artistId: string;
  total: number;
}

/** The number of albums, or songs, of each of these artists. */
export function totalsOfArtists(
  em: EntityManager,
  table: 'album' | 'song',
  artistIds: readonly string[],
): Promise<ArtistTotal[]> {
  return preparedRows(em, `${table}s of artists`, { artistIds }, (db, given) =>
    db
      .selectFrom(table)
      .select(['artist_id as artistId', rowTotal.as('total')])
      .where(isAnyOf('artist_id', given.artistIds))
      .groupBy('artist_id'),
  );
}

export async function countAlbums(em: EntityManager, filter: AlbumFilter): Promise<number> {
  return count(em, 'album', albumConditions(filter), genreOf(filter));
}

export async function countSongs(em: EntityManager, filter: SongFilter): Promise<number> {
  return count(em, 'song', songConditions(filter), genreOf(filter));
}

async function count(
  em: EntityManager,
  table: 'album' | 'song',
  conditions: Expression<SqlBool>[],
  genre?: Expression<string>,
) {
  if (conditions.length === 0) return genre ? countOfGenre(em, table, genre) : countAll(em, table);
  const { total } = await database(em)
    .selectFrom(table)
    .select(rowTotal.as('total'))
    .where((where) => where.and(genre ? [...conditions, hasGenre(table, genre)] : conditions))
    .$if(table === 'song', (songs) => songs.where(sql<boolean>`song.available`))
    .executeTakeFirstOrThrow();
  return total;
}

async function countAll(em: EntityManager, table: 'album' | 'song') {
  if (table === 'album') return countRows(em, table);
  const { rows } = await sql<{ total: number }>`
    select (select coalesce(sum(rows), 0) from row_count where table_name = 'song')::int
      - (select count(*) from song where not available)::int as total`.execute(database(em));
  return rows[0]?.total ?? 0;
}

/** From the counters that triggers maintain. */
async function countOfGenre(em: EntityManager, table: 'album' | 'song', genre: Expression<string>) {
  const { rows } = await sql<{ total: number }>`
    select coalesce(sum(${sql.ref(`${table}s`)}), 0)::int as total from genre_count where genre_id = ${genre}`.execute(
    database(em),
  );
  return rows[0]?.total ?? 0;
}

/** By name, in any spelling. */
export async function findArtistId(em: EntityManager, name: string): Promise<string | undefined> {
  const row = await database(em)
    .selectFrom('artist')
    .select('id')
    .where(sql<boolean>`name_key = name_key(${name})`)
    .executeTakeFirst();
  return row?.id;
}

/** By title, in any spelling, and year among the artist's albums. An unknown year counts as a separate one. */
export async function findAlbumId(
  em: EntityManager,
  artistId: string,
  title: string,
  releaseYear: number | null,
): Promise<string | undefined> {
  const row = await database(em)
    .selectFrom('album')
    .select('id')
    .where('artist_id', '=', artistId)
    .where(sql<boolean>`title_key = name_key(${title})`)
    .where('release_year', releaseYear === null ? 'is' : '=', releaseYear)
    .executeTakeFirst();
  return row?.id;
}

export async function hasSongWithAudio(em: EntityManager, audioKey: string): Promise<boolean> {
  const row = await database(em)
    .selectFrom('song')
    .select('id')
    .where('audio_key', '=', audioKey)
    .executeTakeFirst();
  return row !== undefined;
}

/** By title, in any spelling, among the artist's songs. */
export async function findSongId(
  em: EntityManager,
  artistId: string,
  title: string,
): Promise<string | undefined> {
  const row = await database(em)
    .selectFrom('song')
    .select('id')
    .where('artist_id', '=', artistId)
    .where(sql<boolean>`name_key(title) = name_key(${title})`)
    .executeTakeFirst();
  return row?.id;
}
