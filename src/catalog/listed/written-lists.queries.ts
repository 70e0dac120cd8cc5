import type { EntityManager } from '@mikro-orm/postgresql';
import type { Expression } from 'kysely';
import type { Page } from '../../api/page.queries.ts';
import type { ProjectedSelection } from '../../api/projection.model.ts';
import { type WrittenPage, writtenPage } from '../../api/written-page.queries.ts';
import type { Database } from '../../persistence/database.service.ts';
import type { AlbumFilter, SongFilter } from '../catalog.inputs.ts';
import type { ListedOrder } from '../catalog.orders.ts';
import type { AlbumRow, SongRow } from '../catalog.rows.ts';
import { filterTypes, narrowAlbums, narrowSongs } from './filter.queries.ts';
import { named } from './listed-rows.queries.ts';
import { type NarrowedList, narrowedRows } from './narrowed-rows.queries.ts';

// The pages of `listed.queries.ts`, written by their statements.

/** @returns undefined if the page has to be read in the usual way. */
export function writtenSongsPage(
  em: EntityManager,
  filter: SongFilter,
  order: ListedOrder<SongRow>,
  page: Page,
  selection: ProjectedSelection,
): Promise<WrittenPage | undefined> {
  const list = { noun: 'song', narrowing: narrowSongs(filter, order.byYear), order } as const;
  return writtenList(em, list, page, selection);
}

/** The same for albums. */
export function writtenAlbumsPage(
  em: EntityManager,
  filter: AlbumFilter,
  order: ListedOrder<AlbumRow>,
  page: Page,
  selection: ProjectedSelection,
): Promise<WrittenPage | undefined> {
  const list = { noun: 'album', narrowing: narrowAlbums(filter, order.byYear), order } as const;
  return writtenList(em, list, page, selection);
}

/** Albums of a page, written with their songs, up to which it is read together with those of other requests: how many songs
 * they have is not known before. */
const mostJoinedWithLists = 25;

/** It joins no artist, whom the selection reads where it is asked for. */
async function writtenList<Row>(
  em: EntityManager,
  list: NarrowedList<Row> & { noun: 'song' | 'album' },
  page: Page,
  selection: ProjectedSelection,
): Promise<WrittenPage | undefined> {
  const { noun, narrowing, order } = list;
  if (narrowing.dependsOnValues) return undefined;
  const { values, key } = narrowing;
  const isAlone = noun === 'album' && selection.nodesOfEntry > 0 && page.size > mostJoinedWithLists;
  const read = { order, page, values, types: filterTypes, isAlone };
  return writtenPage(em, `${key} ${Object.keys(values)}`, selection, read, (db, given, bounds) => {
    const { rows, conditions } = narrowedRows(db, list, given, bounds);
    return joined(db, noun, rows).where((where) => where.and(conditions));
  });
}

function joined(db: Database, noun: 'song' | 'album', rows: Expression<unknown>) {
  const listed = db.selectFrom(named(rows));
  const songs = listed.innerJoin('song', 'song.id', 'listed.song_id');
  if (noun === 'song') return songs;
  // What is selected of them is text, whatever the type of their statement.
  return listed.innerJoin('album', 'album.id', 'listed.album_id') as unknown as typeof songs;
}
