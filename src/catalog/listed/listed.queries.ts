import type { EntityManager } from '@mikro-orm/postgresql';
import type { Expression, SelectQueryBuilder } from 'kysely';
import { keyset, type Page, preparedPage } from '../../api/page.queries.ts';
import { type Database, database } from '../../persistence/database.service.ts';
import type { RowShape } from '../../persistence/entity-row.model.ts';
import type { AlbumFilter, ArtistFilter, SongFilter } from '../catalog.inputs.ts';
import type { ListedOrder } from '../catalog.orders.ts';
import { type AlbumRow, type ArtistRow, nestArtist, type SongRow } from '../catalog.rows.ts';
import { filterTypes, type Narrowing, narrowAlbums, narrowArtists, narrowSongs } from './filter.queries.ts';
import { listedAlbums, listedArtists, listedSongs } from './listed-columns.queries.ts';
import { type NarrowedList, narrowedRows } from './narrowed-rows.queries.ts';

// Lists of songs, albums and artists are read from tables that hold what they show, with the columns that they are
// ordered by: see docs/decisions/0047. Whichever it is, its name in these statements is `listed`.

export function songsPage(
  em: EntityManager,
  filter: SongFilter,
  order: ListedOrder<SongRow>,
  page: Page,
): Promise<SongRow[]> {
  const list = { noun: 'song', narrowing: narrowSongs(filter, order.byYear), order } as const;
  return readPage(em, { ...list, page, select: listedSongs, shape: nestArtist });
}

export function albumsPage(
  em: EntityManager,
  filter: AlbumFilter,
  order: ListedOrder<AlbumRow>,
  page: Page,
): Promise<AlbumRow[]> {
  const list = { noun: 'album', narrowing: narrowAlbums(filter, order.byYear), order } as const;
  return readPage(em, { ...list, page, select: listedAlbums, shape: nestArtist });
}

export function artistsPage(
  em: EntityManager,
  filter: ArtistFilter,
  order: ListedOrder<ArtistRow>,
  page: Page,
): Promise<ArtistRow[]> {
  const list = { noun: 'artist', narrowing: narrowArtists(filter), order } as const;
  return readPage(em, { ...list, page, select: listedArtists });
}

interface ListRead<Tables, Found extends keyof Tables, Selected, Row> extends NarrowedList<Row> {
  page: Page;
  /** Selects what the list shows of its rows. */
  select(
    db: Database,
    rows: Expression<unknown>,
    order: ListedOrder<Row>,
  ): SelectQueryBuilder<Tables, Found, Selected>;
  /** How rows are made of what was selected; where it is missing, they are the same. */
  shape?: RowShape<NoInfer<Selected>, NoInfer<Row>>;
}

async function readPage<Tables, Found extends keyof Tables, Selected, Row>(
  em: EntityManager,
  { page, select, shape, ...list }: ListRead<Tables, Found, Selected, Row>,
): Promise<Row[]> {
  const { order } = list;
  const { values, dependsOnValues, key } = list.narrowing;
  const build = (db: Database, given: Narrowing['values'], bounds: Page) => {
    const { rows, conditions } = narrowedRows(db, list, given, bounds);
    const found = select(db, rows, order).where((where) => where.and(conditions));
    return keyset(found, order, bounds);
  };
  if (dependsOnValues) {
    const selected = (await build(database(em), values, page).execute()) as Selected[];
    return shape ? shape(selected) : (selected as unknown as Row[]);
  }
  const read = { order, page, values, types: filterTypes, ...(shape && { shape }) };
  return preparedPage(em, `${key} ${Object.keys(values)}`, read, build);
}
