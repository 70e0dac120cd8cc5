import type { Caller } from '../../api/caller.service.ts';
import type { AlbumRow } from '../catalog.rows.ts';
import { editCatalog, logEdit } from '../catalog-edit.service.ts';
import { findAlbum } from '../editing.queries.ts';
import type { AlbumField } from './album-field.model.ts';
import { followAgain } from './album-rereading.writes.ts';

/** Hands edited fields of an album back to the tags of its songs: everything or nothing.
 * @param fields undefined for all.
 * @throws {UserFault} NOT_FOUND, CONFLICT */
export async function readAlbumFromFiles(
  caller: Caller,
  id: string,
  fields: readonly AlbumField[] | undefined,
): Promise<AlbumRow | undefined> {
  const album = await editCatalog(caller, async (transaction) => {
    await followAgain(transaction, id, fields);
    return findAlbum(transaction.em, id);
  });
  logEdit(caller, 'readAlbumFromFiles', { albumId: id, fields });
  return album;
}
