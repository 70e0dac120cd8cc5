import type { EntityManager } from '@mikro-orm/postgresql';
import { type Compilable, type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { KeysetOrder } from '../api/cursor.model.ts';
import { keyset, type Page, type PagedRead, preparedPage, writtenColumns } from '../api/page.queries.ts';
import type { ProjectedSelection, WrittenRow } from '../api/projection.model.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { entryJson } from '../persistence/json-text.queries.ts';
import { preparedRows } from '../persistence/prepared.queries.ts';
import { countRows } from '../persistence/row-count.queries.ts';
import { type SharedRead, sharedRows } from '../persistence/shared-reads.queries.ts';
import { isAnyOf, parents, rowTotal } from '../persistence/sql-parts.queries.ts';
import type { Tables } from '../persistence/tables.model.ts';
import { textContains } from '../persistence/text-search.queries.ts';
import type { AlbumFilter, SongFilter } from './catalog.inputs.ts';
import { orderAmong, trackOrder } from './catalog.orders.ts';
import { tracksInOrder } from './catalog.projections.queries.ts';
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

/** An artist with any credit of a song, or to whom an album is credited. Such lists are read from `song_artist` or
 * `album_artist`, where an index holds each order. */
function isCredited(noun: 'song' | 'album', artistId: string): Expression<SqlBool> {
  const [id, key, table] = [`${noun}.id`, `by.${noun}_id`, `${noun}_artist`].map((name) => sql.ref(name));
  const own = noun === 'album' ? sql`and own` : sql``;
  return sql`exists (select from ${table} by where ${key} = ${id} and by.artist_id = ${artistId}::uuid ${own})`;
}

function songConditions(filter: SongFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
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

/** What a statement writes of songs or albums. It joins no artist, whom the selection reads where it is asked for. */
function writtenFrom<Noun extends 'song' | 'album'>(
  db: Database,
  noun: Noun,
  selection: ProjectedSelection,
  order: Pick<KeysetOrder<never>, 'column'>,
) {
  const written = db
    .selectFrom<'song' | 'album'>(noun)
    .select(writtenColumns(`${noun}.id`, selection, order));
  // No condition or order of these lists names the table of artists, which the type of their statement has.
  return written as unknown as SelectQueryBuilder<Tables, Noun | 'artist', WrittenRow>;
}

type AlbumsQuery<Columns> = SelectQueryBuilder<Tables, 'album' | 'artist', Columns>;
type SongsQuery<Columns> = SelectQueryBuilder<Tables, 'song' | 'artist', Columns>;

function albumsIn<Columns>(
  albums: AlbumsQuery<Columns>,
  filter: AlbumFilter,
  order: KeysetOrder<AlbumRow>,
  page: Page,
) {
  const found = albums.where((where) => where.and(albumConditions(filter)));
  const genre = genreOf(filter);
  if (filter.artistId != null) {
    const ofArtist = found
      .innerJoin('album_artist', 'album_artist.album_id', 'album.id')
      .where('album_artist.artist_id', '=', filter.artistId)
      .where('album_artist.own', '=', sql.lit(true))
      .$if(genre !== undefined, (albums) => albums.where(hasGenre('album', genre ?? sql``)));
    return keyset(ofArtist, orderAmong('album_artist', order), page);
  }
  if (!genre) return keyset(found, order, page);
  const ofGenre = found
    .innerJoin('album_genre', 'album_genre.album_id', 'album.id')
    .where('album_genre.genre_id', '=', genre);
  return keyset(ofGenre, orderAmong('album_genre', order), page);
}

export async function albumsPage(
  em: EntityManager,
  filter: AlbumFilter,
  order: KeysetOrder<AlbumRow>,
  page: Page,
): Promise<AlbumRow[]> {
  const values = exactFilter(filter);
  if (!values) return nestArtist(await albumsIn(albumsFrom(database(em)), filter, order, page).execute());
  const read: PagedRead<AlbumRow, AlbumFilter, Selected<typeof albumsFrom>> = {
    order,
    page,
    values,
    types: filterTypes,
    shape: nestArtist,
  };
  return preparedPage(em, `albums ${Object.keys(values)}`, read, (db, given, bounds) =>
    albumsIn(albumsFrom(db), only(values, given), order, bounds),
  );
}

/** Albums of a page, written with their songs, up to which it is read together with those of other requests: how many songs
 * they have is not known before. */
const mostJoinedWithLists = 25;

/** The same page, written by the statement.
 * @returns undefined if its statement cannot be prepared. */
export function writtenAlbumsPage(
  em: EntityManager,
  filter: AlbumFilter,
  order: KeysetOrder<AlbumRow>,
  page: Page,
  selection: ProjectedSelection,
): Promise<WrittenRow[]> | undefined {
  const values = exactFilter(filter);
  if (!values) return undefined;
  const key = `albums ${Object.keys(values)} ${selection.key}`;
  const isLarge = selection.nodesOfEntry > 0 && page.size > mostJoinedWithLists;
  const read = { order, page, values, types: filterTypes, isAlone: isLarge };
  return preparedPage(em, key, read, (db, given, bounds) =>
    albumsIn(writtenFrom(db, 'album', selection, order), only(values, given), order, bounds),
  );
}

function songsIn<Columns>(
  songs: SongsQuery<Columns>,
  filter: SongFilter,
  order: KeysetOrder<SongRow>,
  page: Page,
) {
  let found = songs.where((where) => where.and([sql<SqlBool>`song.available`, ...songConditions(filter)]));
  const genre = genreOf(filter);
  // An album has few songs, whoever they are by.
  if (filter.artistId != null && filter.albumId == null) {
    const ofArtist = found
      .innerJoin('song_artist', 'song_artist.song_id', 'song.id')
      .where('song_artist.artist_id', '=', filter.artistId)
      .$if(genre !== undefined, (songs) => songs.where(hasGenre('song', genre ?? sql``)));
    return keyset(ofArtist, orderAmong('song_artist', order), page);
  }
  if (filter.artistId != null) found = found.where(isCredited('song', filter.artistId));
  if (!genre) return keyset(found, order, page);
  const ofGenre = found
    .innerJoin('song_genre', 'song_genre.song_id', 'song.id')
    .where('song_genre.genre_id', '=', genre);
  return keyset(ofGenre, orderAmong('song_genre', order), page);
}

export async function songsPage(
  em: EntityManager,
  filter: SongFilter,
  order: KeysetOrder<SongRow>,
  page: Page,
): Promise<SongRow[]> {
  const values = exactFilter(filter);
  if (!values) return nestArtist(await songsIn(songsFrom(database(em)), filter, order, page).execute());
  const read: PagedRead<SongRow, SongFilter, Selected<typeof songsFrom>> = {
    order,
    page,
    values,
    types: filterTypes,
    shape: nestArtist,
  };
  return preparedPage(em, `songs ${Object.keys(values)}`, read, (db, given, bounds) =>
    songsIn(songsFrom(db), only(values, given), order, bounds),
  );
}

/** The same page, written by the statement.
 * @returns undefined if its statement cannot be prepared. */
export function writtenSongsPage(
  em: EntityManager,
  filter: SongFilter,
  order: KeysetOrder<SongRow>,
  page: Page,
  selection: ProjectedSelection,
): Promise<WrittenRow[]> | undefined {
  const values = exactFilter(filter);
  if (!values) return undefined;
  const key = `songs ${Object.keys(values)} ${selection.key}`;
  return preparedPage(em, key, { order, page, values, types: filterTypes }, (db, given, bounds) =>
    songsIn(writtenFrom(db, 'song', selection, order), only(values, given), order, bounds),
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

/** The same page of every artist's albums, in one statement.
 * @param own whether those that are credited to the artist, or those of others on which it appears. */
export async function albumPagesOfArtists(
  em: EntityManager,
  artistIds: readonly string[],
  { order, page, own }: { order: KeysetOrder<AlbumRow>; page: Page; own: boolean },
): Promise<(AlbumRow & { creditedTo: string })[]> {
  const db = database(em);
  const rows = await db
    .selectFrom(parents(artistIds))
    .innerJoinLateral(
      () => {
        const albums = albumsFrom(db)
          .innerJoin('album_artist', 'album_artist.album_id', 'album.id')
          .select('album_artist.artist_id as creditedTo')
          .where(sql<boolean>`album_artist.artist_id = parent`)
          .where('album_artist.own', '=', sql.lit(own));
        return keyset(albums, orderAmong('album_artist', order), page).as('page');
      },
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .execute();
  return nestArtist(rows);
}

/** The same page of the songs with a credit of every artist, in one statement. */
export async function songPagesOfArtists(
  em: EntityManager,
  artistIds: readonly string[],
  order: KeysetOrder<SongRow>,
  page: Page,
): Promise<(SongRow & { creditedTo: string })[]> {
  const db = database(em);
  const rows = await db
    .selectFrom(parents(artistIds))
    .innerJoinLateral(
      () => {
        const songs = songsFrom(db)
          .innerJoin('song_artist', 'song_artist.song_id', 'song.id')
          .select('song_artist.artist_id as creditedTo')
          .where(sql<boolean>`song_artist.artist_id = parent and song.available`);
        return keyset(songs, orderAmong('song_artist', order), page).as('page');
      },
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .execute();
  return nestArtist(rows);
}

/** The same of the songs on which an artist has one of the roles: the first of each role, by its index, and of these
 * the first of all.
 * @param order by the time of creation, the one order that `song_credit` repeats. */
export async function songPagesInRoles(
  em: EntityManager,
  artistIds: readonly string[],
  roles: readonly number[],
  { order, page }: { order: KeysetOrder<SongRow>; page: Page },
): Promise<(SongRow & { creditedTo: string })[]> {
  const db = database(em);
  const given = sql<{ role: number }>`unnest(${roles}::smallint[])`.as<'role'>(sql.raw('given(role)'));
  const inRole = () => {
    const credits = db
      .selectFrom('song_credit')
      .select(['song_credit.song_id', 'song_credit.created_at'])
      .distinct()
      .where(sql<boolean>`song_credit.artist_id = parent and song_credit.role = given.role`)
      .where(sql<boolean>`exists (select from song where song.id = song_credit.song_id and available)`);
    return keyset(credits, orderAmong('song_credit', order), page).as('walked');
  };
  const rows = await db
    .selectFrom(parents(artistIds))
    .innerJoinLateral(
      () => {
        const ids = db
          .selectFrom(given)
          .innerJoinLateral(inRole, (join) => join.onTrue())
          .select('walked.song_id')
          .distinct();
        const songs = songsFrom(db).where('song.id', 'in', ids).select(sql<string>`parent`.as('creditedTo'));
        return keyset(songs, order, page).as('page');
      },
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .execute();
  return nestArtist(rows);
}

/** The same page of every album's songs, in track order, in one statement. */
export async function trackPagesOfAlbums(
  em: EntityManager,
  albumIds: readonly string[],
  page: Page,
): Promise<SongRow[]> {
  const db = database(em);
  const rows = await db
    .selectFrom(parents(albumIds))
    .innerJoinLateral(
      () => keyset(songsFrom(db).where(sql<boolean>`song.album_id = parent`), trackOrder, page).as('page'),
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
        return keyset(songs, orderAmong('song_genre', order), page).as('page');
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
        return keyset(albums, orderAmong('album_genre', order), page).as('page');
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

/** Albums as their statement writes them. */
export function writtenAlbumsByIds(
  em: EntityManager,
  ids: readonly string[],
  selection: ProjectedSelection,
): Promise<WrittenRow[]> {
  const read: SharedRead<WrittenRow> = {
    name: `albums by ids ${selection.key}`,
    build: (db, { keys }) =>
      db.selectFrom('album').select(writtenColumns('album.id', selection)).where(isAnyOf('album.id', keys)),
    keyOf: ({ id }) => id,
  };
  return sharedRows(em, read, ids);
}

export function albumsByIds(em: EntityManager, ids: readonly string[]): Promise<AlbumRow[]> {
  return sharedRows(em, readAlbums, ids);
}

const readSongs: SharedRead<Selected<typeof songsFrom>, SongRow> = {
  name: 'songs by ids',
  build: (db, { keys }) => songsFrom(db).where(isAnyOf('song.id', keys)),
  shape: nestArtist,
  keyOf: ({ id }) => id,
};

/** Songs as their statement writes them. */
export function writtenSongsByIds(
  em: EntityManager,
  ids: readonly string[],
  selection: ProjectedSelection,
): Promise<WrittenRow[]> {
  const read: SharedRead<WrittenRow> = {
    name: `songs by ids ${selection.key}`,
    build: (db, { keys }) =>
      db.selectFrom('song').select(writtenColumns('song.id', selection)).where(isAnyOf('song.id', keys)),
    keyOf: ({ id }) => id,
  };
  return sharedRows(em, read, ids);
}

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
            .orderBy(sql.raw(trackOrder.column))
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

/** The songs of an album as their statement writes them. */
export interface WrittenTracks {
  albumId: string;
  songs: number;
  /** The entries of the list. */
  written: string;
}

/** The same songs, written by the statement.
 * @param most songs in all; of more, one album has some missing, and the sum of `songs` is larger. */
export function writtenSongsOfAlbums(
  em: EntityManager,
  albumIds: readonly string[],
  selection: ProjectedSelection,
): Promise<WrittenTracks[]> {
  const read: SharedRead<WrittenTracks> = {
    name: `songs of albums ${selection.key}`,
    most: mostSongsOfAlbums,
    sizeOf: ({ songs }) => songs,
    build: (db, { keys }) => writtenTracks(db, keys, selection),
    keyOf: ({ albumId }) => albumId,
  };
  return sharedRows(em, read, albumIds);
}

function writtenTracks(db: Database, albumIds: readonly string[], { sql: object }: ProjectedSelection) {
  const tracks = db
    .selectFrom(parents(albumIds))
    .innerJoinLateral(
      () =>
        db
          .selectFrom('song')
          .select([
            sql<string>`parent`.as('albumId'),
            sql<string>`${sql.raw(entryJson(object))}`.as('written'),
            sql<number>`row_number() over (order by ${sql.raw(tracksInOrder)})`.as('place'),
          ])
          .where(sql<boolean>`song.album_id = parent`)
          .orderBy(sql.raw(tracksInOrder))
          .as('track'),
      (join) => join.onTrue(),
    )
    .selectAll('track')
    .limit(sql.lit(mostSongsOfAlbums + 1));
  return db
    .selectFrom(tracks.as('track'))
    .select([
      'track.albumId',
      rowTotal.as('songs'),
      sql<string>`string_agg(track.written, ',' order by track.place)`.as('written'),
    ])
    .groupBy('track.albumId');
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

export async function countAlbums(em: EntityManager, filter: AlbumFilter): Promise<number> {
  return count(em, 'album', filter, albumConditions(filter));
}

export async function countSongs(em: EntityManager, filter: SongFilter): Promise<number> {
  return count(em, 'song', filter, songConditions(filter));
}

/** From the counters that triggers maintain where there are any. */
async function count(
  em: EntityManager,
  table: 'album' | 'song',
  filter: SongFilter,
  conditions: Expression<SqlBool>[],
): Promise<number> {
  const genre = genreOf(filter);
  const { artistId } = filter;
  if (conditions.length === 0 && artistId == null) {
    return genre ? countParts(em, table, 'genre', genre) : countAll(em, table);
  }
  if (conditions.length === 0 && !genre) return countParts(em, table, 'artist', sql`${artistId}`);
  const all = [
    ...conditions,
    ...(artistId == null ? [] : [isCredited(table, artistId)]),
    ...(genre ? [hasGenre(table, genre)] : []),
    ...(table === 'song' ? [sql<SqlBool>`song.available`] : []),
  ];
  const { total } = await database(em)
    .selectFrom(table)
    .select(rowTotal.as('total'))
    .where((where) => where.and(all))
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

async function countParts(
  em: EntityManager,
  table: 'album' | 'song',
  of: 'genre' | 'artist',
  id: Expression<unknown>,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select coalesce(sum(${sql.ref(`${table}s`)}), 0)::int as total from ${sql.table(`${of}_count`)}
    where ${sql.ref(`${of}_id`)} = ${id}`.execute(database(em));
  return rows[0]?.total ?? 0;
}

/** By name, in any spelling, or by a name that it had before. */
export async function findArtistId(em: EntityManager, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from artist where name_key = name_key(${name})
    union all select artist_id from artist_alias where name_key = name_key(${name}) limit 1`.execute(
    database(em),
  );
  return rows[0]?.id;
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
    .selectFrom('song_artist')
    .select('song_id as id')
    .where('artist_id', '=', artistId)
    .where(sql<boolean>`name_key(title) = name_key(${title})`)
    .executeTakeFirst();
  return row?.id;
}
