import type { Caller } from '../../api/caller.service.ts';
import { parseId } from '../../api/identifier.checks.ts';
import { Validation } from '../../api/validation.checks.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import type { AlbumRow } from '../catalog.rows.ts';
import { editCatalog, logEdit } from '../catalog-edit.service.ts';
import { checkSeen, noSuchAlbum } from '../edit-faults.model.ts';
import { findAlbum } from '../editing.queries.ts';
import { withFiles } from '../received-files.service.ts';
import { readAlbumFields } from './album.checks.ts';
import type { UpdateAlbumInput } from './album.inputs.ts';
import { type AlbumChange, changeAlbum } from './album-change.writes.ts';

/** Changes an album and, where they are given, its songs and their order: all of it or nothing. A picture that it
 * no longer needs goes, unless something else does; so does an artist who has nothing left.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA, CONFLICT */
export async function updateAlbum(
  caller: Caller,
  media: MediaServices,
  input: UpdateAlbumInput,
): Promise<AlbumRow | undefined> {
  const id = parseId(input.id, 'input.id');
  const album = await findAlbum(caller.em, id);
  if (!album) throw noSuchAlbum('input.id');
  checkSeen(input.updatedAt, album);
  const validation = new Validation();
  const fields = await readAlbumFields(caller, input, validation);
  return withFiles(media, input, validation, async ({ image }) => {
    validation.finish();
    const change: AlbumChange = {
      ...fields,
      id,
      seen: input.updatedAt,
      store: media.store,
      image: input.image === null ? null : image,
    };
    const changed = await editCatalog(caller, async (transaction) => {
      const { em } = transaction;
      await changeAlbum(transaction, change);
      return findAlbum(em, id);
    });
    logEdit(caller, 'updateAlbum', { albumId: id });
    return changed;
  });
}
