import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type Compilable,
  type Expression,
  type RawBuilder,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from 'kysely';
import { keyset, type Page, preparedPage } from '../../api/page.queries.ts';
import type { ProjectedSelection } from '../../api/projection.model.ts';
import { type WrittenPage, writtenPage } from '../../api/written-page.queries.ts';
import { type Database, database } from '../../persistence/database.service.ts';
import type { RowShape } from '../../persistence/entity-row.model.ts';
import { countRows } from '../../persistence/row-count.queries.ts';
import { parents, rowTotal } from '../../persistence/sql-parts.queries.ts';
import type { AlbumFilter, ArtistFilter, SongFilter } from '../catalog.inputs.ts';
import type { ListedOrder } from '../catalog.orders.ts';
import {
  type AlbumRow,
  type ArtistRow,
  albumColumns,
  artistColumns,
  nestArtist,
  type SongRow,
  songColumns,
} from '../catalog.rows.ts';
import { type Narrowing, narrowAlbums, narrowArtists, narrowSongs } from './filter.queries.ts';

// Lists of songs, albums and artists are read from tables that hold what they show, with the columns that they are
// ordered by: see docs/decisions/0047. Whichever it is, its name in these statements is `listed`.

type Noun = 'song' | 'album' | 'artist';
type Order<Row = never> = Pick<ListedOrder<Row>, 'byPlays' | 'placed'>;

/** Rows that lists do not show are in some of the tables as well. */
const shown: Readonly<Record<string, RawBuilder<SqlBool>>> = {
  album_popularity: sql`listed.listed`,
  artist_popularity: sql`listed.listed`,
};

type Parent = 'artist' | 'guest' | 'genre';

const tableOf = (noun: Noun, byPlays: boolean) => (byPlays ? `${noun}_popularity` : `listed_${noun}`);

/** The rows of a parent, as lists of its songs or albums show them. Beside credits, the artist of a row is the one that is
 * credited, and lists are ordered by that of the song or album. */
function rowsOf(noun: Noun, parent: Parent, id: Expression<unknown>): RawBuilder<unknown> {
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
const named = (rows: Expression<unknown>) => sql<ListedTable>`${rows}`.as<'listed'>(sql.ref('listed'));

/** Selects columns that the row itself does not have, too: only cursors know of them, not the type of the row. */
function withPlaces<DB, Tables extends keyof DB, Output>(
  query: SelectQueryBuilder<DB, Tables, Output>,
  { placed, byPlays }: Order,
): SelectQueryBuilder<DB, Tables, Output> {
  // As a number, which PostgreSQL's driver does not make of bigint.
  const columns = Object.entries(placed).map(([name, column]) =>
    sql<unknown>`${sql.raw(byPlays ? `${column}::float8` : column)}`.as(name),
  );
  return query.select(columns) as unknown as SelectQueryBuilder<DB, Tables, Output>;
}

const songsFrom = (db: Database, rows: Expression<unknown>, order: Order) =>
  withPlaces(
    db
      .selectFrom(named(rows))
      .innerJoin('song', 'song.id', 'listed.song_id')
      .innerJoin('artist', 'artist.id', 'song.artist_id')
      .select(songColumns),
    order,
  );

const albumsFrom = (db: Database, rows: Expression<unknown>, order: Order) =>
  withPlaces(
    db
      .selectFrom(named(rows))
      .innerJoin('album', 'album.id', 'listed.album_id')
      .innerJoin('artist', 'artist.id', 'album.artist_id')
      .select(albumColumns),
    order,
  );

const artistsFrom = (db: Database, rows: Expression<unknown>, order: Order) =>
  withPlaces(
    db.selectFrom(named(rows)).innerJoin('artist', 'artist.id', 'listed.artist_id').select(artistColumns),
    order,
  );

type SelectedBy<From extends (...given: never[]) => Compilable> =
  ReturnType<From> extends Compilable<infer Row> ? Row : never;
type SelectedSong = SelectedBy<typeof songsFrom>;
type SelectedAlbum = SelectedBy<typeof albumsFrom>;

/** The rows of a page in each group of a narrowed list; with a page of each, one of all is found by sorting. */
function inGroups<Row>(
  db: Database,
  table: string,
  { groups }: Narrowing,
  given: Narrowing['values'],
  order: ListedOrder<Row>,
  page: Page,
): RawBuilder<unknown> {
  const columns = groups?.columns ?? [];
  const values = columns.map(
    ([column, type, name]) =>
      sql`unnest(${given[name]}::${sql.raw(type)}[]) as ${sql.ref(`of_${column}`)}(value)`,
  );
  const own = db
    .selectFrom(named(sql.table(table)))
    .selectAll()
    .where((where) =>
      where.and([
        ...columns.map(
          ([column]) => sql<SqlBool>`listed.${sql.ref(column)} = ${sql.ref(`of_${column}`)}.value`,
        ),
        ...(shown[table] ? [shown[table]] : []),
      ]),
    );
  const firsts = sql`(
    select listed.* from ${sql.join(values, sql` cross join `)} cross join lateral ${keyset(own, order, page)} as listed)`;
  // Only then are the rows looked up.
  return sql`${keyset(db.selectFrom(named(firsts)).selectAll(), order, page)}`;
}

/** The rows that a narrowed list is read from, and the conditions on them. */
function source<Row>(
  db: Database,
  noun: Noun,
  narrowing: Narrowing,
  given: Narrowing['values'],
  order: ListedOrder<Row>,
  page: Page,
) {
  const conditions = [...narrowing.conditions(given)];
  const artist = narrowing.artist?.(given);
  const genre = narrowing.genre?.(given);
  if (artist && genre) conditions.push(hasGenre(noun, genre));
  const table = tableOf(noun, order.byPlays);
  if (narrowing.groups) return { rows: inGroups(db, table, narrowing, given, order, page), conditions };
  const rows =
    rowsOfAny(noun, artist, genre) ?? sql`(select * from ${sql.table(table)} listed ${isShown(table)})`;
  return { rows: narrowing.text ? withText(noun, rows, narrowing.text) : rows, conditions };
}

const isShown = (table: string) => (shown[table] ? sql`where ${shown[table]}` : sql``);

function rowsOfAny(
  noun: Noun,
  artist: Expression<string> | undefined,
  genre: Expression<string> | undefined,
) {
  if (artist) return rowsOf(noun, 'artist', artist);
  return genre && rowsOf(noun, 'genre', genre);
}

/** Those whose text matches, found by its index before anything else: the planner takes parts of texts to be common, and
 * would look for them all along an order. */
function withText(noun: Noun, rows: Expression<unknown>, text: Expression<SqlBool>): RawBuilder<unknown> {
  const id = sql.ref(`${noun}_id`);
  return sql`(
    select listed.* from (select id from ${sql.table(noun)} where ${text} offset 0) found
    join ${rows} listed on listed.${id} = found.id offset 0)`;
}

function hasGenre(noun: Noun, genre: Expression<string>): RawBuilder<SqlBool> {
  const id = sql.ref(`${noun}_id`);
  return sql`exists (
    select from ${sql.table(`${noun}_genre`)} of where of.${id} = listed.${id} and of.genre_id = ${genre})`;
}

/** Of the values of filters; lists with others are not read together with those of other requests. */
const filterTypes = {
  artistId: 'uuid',
  albumId: 'uuid',
  genreId: 'uuid',
  yearFrom: 'integer',
  yearTo: 'integer',
} as const;

interface ListRead<Row, Selected> {
  narrowing: Narrowing;
  order: ListedOrder<Row>;
  page: Page;
  shape?: RowShape<Selected, Row>;
  build(db: Database, given: Narrowing['values'], page: Page): SelectQueryBuilder<never, never, Selected>;
}

async function readPage<Row, Selected>(
  em: EntityManager,
  { narrowing, order, page, shape, build }: ListRead<Row, Selected>,
): Promise<Row[]> {
  const { values, dependsOnValues, key } = narrowing;
  if (dependsOnValues) {
    const selected = await build(database(em), values, page).execute();
    return shape ? shape(selected) : (selected as unknown as Row[]);
  }
  const read = { order, page, values, types: filterTypes, ...(shape && { shape }) };
  return preparedPage<Row, Narrowing['values'], Selected>(em, `${key} ${Object.keys(values)}`, read, build);
}

export function songsPage(
  em: EntityManager,
  filter: SongFilter,
  order: ListedOrder<SongRow>,
  page: Page,
): Promise<SongRow[]> {
  const narrowing = narrowSongs(filter, order.byYear);
  return readPage<SongRow, SelectedSong>(em, {
    narrowing,
    order,
    page,
    shape: nestArtist,
    build(db, given, bounds) {
      const { rows, conditions } = source(db, 'song', narrowing, given, order, bounds);
      const found = songsFrom(db, rows, order).where((where) => where.and(conditions));
      return keyset(found, order, bounds) as SelectQueryBuilder<never, never, SelectedSong>;
    },
  });
}

export function albumsPage(
  em: EntityManager,
  filter: AlbumFilter,
  order: ListedOrder<AlbumRow>,
  page: Page,
): Promise<AlbumRow[]> {
  const narrowing = narrowAlbums(filter, order.byYear);
  return readPage<AlbumRow, SelectedAlbum>(em, {
    narrowing,
    order,
    page,
    shape: nestArtist,
    build(db, given, bounds) {
      const { rows, conditions } = source(db, 'album', narrowing, given, order, bounds);
      const found = albumsFrom(db, rows, order).where((where) => where.and(conditions));
      return keyset(found, order, bounds) as SelectQueryBuilder<never, never, SelectedAlbum>;
    },
  });
}

export function artistsPage(
  em: EntityManager,
  filter: ArtistFilter,
  order: ListedOrder<ArtistRow>,
  page: Page,
): Promise<ArtistRow[]> {
  const narrowing = narrowArtists(filter);
  return readPage<ArtistRow, ArtistRow>(em, {
    narrowing,
    order,
    page,
    build(db, given, bounds) {
      const { rows, conditions } = source(db, 'artist', narrowing, given, order, bounds);
      const found = artistsFrom(db, rows, order).where((where) => where.and(conditions));
      return keyset(found, order, bounds) as SelectQueryBuilder<never, never, ArtistRow>;
    },
  });
}

/** The same page, written by the statement.
 * @returns undefined if the page has to be read in the usual way. */
export function writtenSongsPage(
  em: EntityManager,
  filter: SongFilter,
  order: ListedOrder<SongRow>,
  page: Page,
  selection: ProjectedSelection,
): Promise<WrittenPage | undefined> {
  return writtenList(em, 'song', narrowSongs(filter, order.byYear), order, page, selection);
}

/** The same for albums. */
export function writtenAlbumsPage(
  em: EntityManager,
  filter: AlbumFilter,
  order: ListedOrder<AlbumRow>,
  page: Page,
  selection: ProjectedSelection,
): Promise<WrittenPage | undefined> {
  return writtenList(em, 'album', narrowAlbums(filter, order.byYear), order, page, selection);
}

/** Albums of a page, written with their songs, up to which it is read together with those of other requests: how many songs
 * they have is not known before. */
const mostJoinedWithLists = 25;

function joined(db: Database, noun: 'song' | 'album', rows: Expression<unknown>) {
  const listed = db.selectFrom(named(rows));
  const songs = listed.innerJoin('song', 'song.id', 'listed.song_id');
  if (noun === 'song') return songs;
  // What is selected of them is text, whatever the type of their statement.
  return listed.innerJoin('album', 'album.id', 'listed.album_id') as unknown as typeof songs;
}

/** It joins no artist, whom the selection reads where it is asked for. */
async function writtenList<Row>(
  em: EntityManager,
  noun: 'song' | 'album',
  narrowing: Narrowing,
  order: ListedOrder<Row>,
  page: Page,
  selection: ProjectedSelection,
): Promise<WrittenPage | undefined> {
  if (narrowing.dependsOnValues) return undefined;
  const { values, key } = narrowing;
  const isAlone = noun === 'album' && selection.nodesOfEntry > 0 && page.size > mostJoinedWithLists;
  const read = { order, page, values, types: filterTypes, isAlone };
  return writtenPage(em, `${key} ${Object.keys(values)}`, selection, read, (db, given, bounds) => {
    const { rows, conditions } = source(db, noun, narrowing, given, order, bounds);
    return joined(db, noun, rows).where((where) => where.and(conditions));
  });
}

/** The same page of the songs of each of several artists or genres, in one statement. */
export async function songPagesOf(
  em: EntityManager,
  parent: Parent,
  ids: readonly string[],
  order: ListedOrder<SongRow>,
  page: Page,
): Promise<(SongRow & { parentId: string })[]> {
  const db = database(em);
  const rows = await db
    .selectFrom(parents(ids))
    .innerJoinLateral(
      () => keyset(songsFrom(db, rowsOf('song', parent, sql`parent`), order), order, page).as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .select(sql<string>`parent`.as('parentId'))
    .execute();
  return nestArtist(rows);
}

/** The same for albums; those of a guest are albums of others. */
export async function albumPagesOf(
  em: EntityManager,
  parent: Parent,
  ids: readonly string[],
  order: ListedOrder<AlbumRow>,
  page: Page,
): Promise<(AlbumRow & { parentId: string })[]> {
  const db = database(em);
  const rows = await db
    .selectFrom(parents(ids))
    .innerJoinLateral(
      () => keyset(albumsFrom(db, rowsOf('album', parent, sql`parent`), order), order, page).as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .select(sql<string>`parent`.as('parentId'))
    .execute();
  return nestArtist(rows);
}

/** The number of rows that a filter leaves. */
export function countListed(
  em: EntityManager,
  noun: Noun,
  filter: SongFilter | AlbumFilter | ArtistFilter,
): Promise<number> {
  const narrowing = narrowings[noun](filter);
  const conditions = [...narrowing.conditions(narrowing.values)];
  const artist = narrowing.artist?.(narrowing.values);
  const genre = narrowing.genre?.(narrowing.values);
  const { text } = narrowing;
  const isWhole = conditions.length === 0 && !text;
  if (isWhole && !artist && !genre) return countRows(em, `listed_${noun}`);
  if (isWhole && noun !== 'artist' && !(artist && genre)) {
    return artist ? countParts(em, noun, 'artist', artist) : countParts(em, noun, 'genre', genre ?? sql``);
  }
  if (artist && genre) conditions.push(hasGenre(noun, genre));
  const rows = rowsOfAny(noun, artist, genre) ?? sql.table(`listed_${noun}`);
  return count(em, noun, text ? withText(noun, rows, text) : rows, conditions);
}

/** As for an order by years: then nothing is grouped. */
const narrowings: Record<Noun, (filter: SongFilter | AlbumFilter | ArtistFilter) => Narrowing> = {
  song: (filter) => narrowSongs(filter, 'year'),
  album: (filter) => narrowAlbums(filter, 'year'),
  artist: narrowArtists,
};

async function count(
  em: EntityManager,
  noun: Noun,
  source: Expression<unknown>,
  conditions: readonly Expression<SqlBool>[],
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select ${rowTotal} as total from ${source} listed
    join ${sql.table(noun)} on ${sql.ref(`${noun}.id`)} = ${sql.ref(`listed.${noun}_id`)}
    where ${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`}`.execute(database(em));
  return rows[0]?.total ?? 0;
}

/** From the counters that triggers maintain. */
async function countParts(
  em: EntityManager,
  noun: 'album' | 'song',
  of: 'genre' | 'artist',
  id: Expression<unknown>,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select coalesce(sum(${sql.ref(`${noun}s`)}), 0)::int as total from ${sql.table(`${of}_count`)}
    where ${sql.ref(`${of}_id`)} = ${id}`.execute(database(em));
  return rows[0]?.total ?? 0;
}
