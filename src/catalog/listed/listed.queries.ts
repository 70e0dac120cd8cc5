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
import { keptRows } from '../../persistence/prepared.queries.ts';
import { parentId, rowsOfEach } from '../../persistence/rows-of-each.queries.ts';
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
import {
  hasGenre,
  isShown,
  type Noun,
  named,
  type Parent,
  rowsOf,
  rowsOfAny,
  rowsOfFew,
  shown,
  tableOf,
} from './listed-rows.queries.ts';
import { rowsOfText } from './text-rows.queries.ts';

// Lists of songs, albums and artists are read from tables that hold what they show, with the columns that they are
// ordered by: see docs/decisions/0047. Whichever it is, its name in these statements is `listed`.

type Order<Row = never> = Pick<ListedOrder<Row>, 'byPlays' | 'placed'>;

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
  const few = narrowing.text && narrowing.few?.(given);
  const rows =
    rowsOfAny(noun, artist, genre) ??
    (few ? rowsOfFew(table, few) : sql`(select * from ${sql.table(table)} listed ${isShown(table)})`);
  const text = narrowing.text?.(given);
  if (!text) return { rows, conditions };
  const isWhole = !artist && !genre && !few;
  return { rows: rowsOfText(db, { noun, rows, isWhole, text, conditions, order, page }), conditions: [] };
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
  const songs = songsFrom(db, rowsOf('song', parent, parentId), order).select(parentId.as('parentId'));
  const pages = rowsOfEach(db, ids, keyset(songs, order, page));
  return nestArtist(await keptRows(em, `songs of ${parent}s`, pages));
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
  const albums = albumsFrom(db, rowsOf('album', parent, parentId), order).select(parentId.as('parentId'));
  const pages = rowsOfEach(db, ids, keyset(albums, order, page));
  return nestArtist(await keptRows(em, `albums of ${parent}s`, pages));
}
