import type { EntityManager } from '@mikro-orm/postgresql';
import { keyset, type Page } from '../../api/page.queries.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { parentId, rowsOfEach } from '../../persistence/rows-of-each.queries.ts';
import type { ListedOrder } from '../catalog.orders.ts';
import { type AlbumRow, nestArtist, type SongRow } from '../catalog.rows.ts';
import { listedAlbums, listedSongs } from './listed-columns.queries.ts';
import { type Parent, rowsOf } from './listed-rows.queries.ts';

/** The same page of the songs of each of several artists or genres, in one statement. */
export async function songPagesOf(
  em: EntityManager,
  parent: Parent,
  ids: readonly string[],
  order: ListedOrder<SongRow>,
  page: Page,
): Promise<(SongRow & { parentId: string })[]> {
  const db = database(em);
  const songs = listedSongs(db, rowsOf('song', parent, parentId), order).select(parentId.as('parentId'));
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
  const albums = listedAlbums(db, rowsOf('album', parent, parentId), order).select(parentId.as('parentId'));
  const pages = rowsOfEach(db, ids, keyset(albums, order, page));
  return nestArtist(await keptRows(em, `albums of ${parent}s`, pages));
}
