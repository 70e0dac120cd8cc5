import type { Caller } from '../../api/caller.service.ts';
import { parseId, Validation } from '../../api/validation.checks.ts';
import type { AlbumRow } from '../catalog.rows.ts';
import { editCatalog, logEdit, recordEdit } from '../catalog-edit.service.ts';
import { findAlbum } from '../editing.queries.ts';
import { mergeInto } from './album-merge.writes.ts';

const mostMerged = 100;

/** Makes several albums one: everything or nothing.
 * @param given the ids of the others.
 * @param givenInto the id of the one that stays.
 * @throws {UserFault} INVALID, NOT_FOUND
 * @throws BAD_USER_INPUT for an invalid id */
export async function mergeAlbums(
  caller: Caller,
  given: readonly string[],
  givenInto: string,
): Promise<AlbumRow | undefined> {
  const ids = given.map((id, index) => parseId(id, `ids.${index}`));
  const into = parseId(givenInto, 'into');
  const validation = new Validation();
  validation.check('ids', complaintAboutMerged(ids.length));
  ids.forEach((id, index) => {
    validation.check(`ids.${index}`, id === into ? 'An album cannot be merged into itself.' : undefined);
  });
  validation.finish();
  const album = await editCatalog(caller, async (transaction) => {
    const merged = await mergeInto(transaction, { ids: [...new Set(ids)], into });
    await recordEdit(transaction, caller, 'album.merge', {
      id: into,
      changes: { merged: { before: merged } },
    });
    return findAlbum(transaction.em, into);
  });
  logEdit(caller, 'mergeAlbums', { albumId: into, ids });
  return album;
}

function complaintAboutMerged(count: number): string | undefined {
  if (count === 0) return 'Send at least one album to merge.';
  return count > mostMerged ? `Send at most ${mostMerged} albums; you sent ${count}.` : undefined;
}
