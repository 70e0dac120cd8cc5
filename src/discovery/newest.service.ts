import type { Caller } from '../api/caller.service.ts';
import { albumById } from '../catalog/catalog.loaders.ts';
import type { AlbumRow } from '../catalog/catalog.rows.ts';
import { newestAlbums } from './newest.queries.ts';

/** The latest albums; their songs need not look them up again. */
export async function newAlbumsShelf(caller: Caller, limit: number): Promise<AlbumRow[]> {
  const albums = await newestAlbums(caller.em, limit);
  const loader = caller.loader(albumById);
  for (const album of albums) loader.prime(album.id, album);
  return albums;
}
