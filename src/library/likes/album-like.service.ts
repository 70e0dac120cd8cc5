import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { albumById } from '../../catalog/catalog.loaders.ts';
import type { AlbumRow } from '../../catalog/catalog.rows.ts';
import { referring } from '../broken-reference.service.ts';
import {
  countAlbumLikesOf,
  type LikedAlbumRow,
  likedAlbumOrder,
  likedAlbumsPage,
} from './album-like.queries.ts';
import { deleteAlbumLike, insertAlbumLike } from './album-like.writes.ts';
import { likedByAlbum } from './like.loaders.ts';

export async function listLikedAlbums(
  caller: Caller,
  given: PageArguments,
): Promise<Connection<LikedAlbumRow>> {
  const viewer = caller.signedIn;
  const page = parsePage(given, likedAlbumOrder);
  const rows = await likedAlbumsPage(caller.em, viewer, page);
  return toConnection(rows, page, likedAlbumOrder, () => countAlbumLikesOf(caller.em, viewer));
}

/** An album that is already liked keeps the time of its first like.
 * @throws {UserFault} NOT_FOUND */
export async function likeAlbum(caller: Caller, albumId: string): Promise<AlbumRow> {
  const viewer = caller.signedIn;
  const album = await findAlbum(caller, albumId);
  await referring(() => insertAlbumLike(caller.em, viewer, albumId), unknownAlbum);
  caller.loader(likedByAlbum).clear(albumId);
  return album;
}

/** @throws {UserFault} NOT_FOUND */
export async function unlikeAlbum(caller: Caller, albumId: string): Promise<AlbumRow> {
  const album = await findAlbum(caller, albumId);
  await deleteAlbumLike(caller.em, caller.signedIn, albumId);
  caller.loader(likedByAlbum).clear(albumId);
  return album;
}

async function findAlbum(caller: Caller, id: string): Promise<AlbumRow> {
  const album = await caller.loader(albumById).load(id);
  if (!album) throw unknownAlbum();
  return album;
}

function unknownAlbum() {
  return userFault('NOT_FOUND', 'Album not found.', 'albumId');
}
