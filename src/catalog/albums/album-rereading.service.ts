import type { Caller } from '../../api/caller.service.ts';
import { auditedAlbumById } from '../catalog.queries.ts';
import type { AlbumRow } from '../catalog.rows.ts';
import { editCatalog, logEdit, recordUpdate } from '../catalog-edit.service.ts';
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
    const before = await followAgain(transaction, id, fields);
    const read = await auditedAlbumById(transaction.em, id);
    await recordUpdate(transaction, caller, { noun: 'album', id, before, after: read?.facts });
    return read;
  });
  logEdit(caller, 'readAlbumFromFiles', { albumId: id, fields });
  return album;
}
