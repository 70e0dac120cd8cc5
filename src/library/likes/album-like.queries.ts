import type { EntityManager } from '@mikro-orm/postgresql';
import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { type AlbumRow, albumColumns, nestArtist } from '../../catalog/catalog.rows.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { albumLikesOf } from './like.policy.ts';

export interface LikedAlbumRow extends AlbumRow {
  likedAt: Date;
}

/** The latest like first. */
export const likedAlbumOrder: KeysetOrder<LikedAlbumRow> = {
  name: 'liked albums',
  column: 'album_like.created_at',
  id: 'album_like.album_id',
  direction: 'desc',
  value: (album) => album.likedAt,
  schema: sortValues.date,
};

export async function likedAlbumsPage(
  em: EntityManager,
  viewer: Viewer,
  page: Page,
): Promise<LikedAlbumRow[]> {
  const albums = database(em)
    .selectFrom('album_like')
    .innerJoin('album', 'album.id', 'album_like.album_id')
    .innerJoin('artist', 'artist.id', 'album.artist_id')
    .select([...albumColumns, 'album_like.created_at as likedAt'])
    .where(albumLikesOf(viewer));
  return nestArtist(await keptRows(em, likedAlbumOrder.name, keyset(albums, likedAlbumOrder, page)));
}

/** Uses only an index: the time is in proportion to the viewer's own likes. */
export async function countAlbumLikesOf(em: EntityManager, viewer: Viewer): Promise<number> {
  const { total } = await database(em)
    .selectFrom('album_like')
    .select(rowTotal.as('total'))
    .where(albumLikesOf(viewer))
    .executeTakeFirstOrThrow();
  return total;
}

/** The albums among these that the viewer has in the library. */
export async function likedAlbumsAmong(
  em: EntityManager,
  viewer: Viewer,
  albumIds: readonly string[],
): Promise<Set<string>> {
  const likes = database(em)
    .selectFrom('album_like')
    .select('album_id as albumId')
    .where(albumLikesOf(viewer))
    .where(isAnyOf('album_id', albumIds));
  const rows = await keptRows(em, 'likes of albums', likes);
  return new Set(rows.map(({ albumId }) => albumId));
}
