import type { Caller } from '../../api/caller.service.ts';
import { nameComplaint, parseId, tidy, Validation } from '../../api/validation.checks.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import { auditedArtistById } from '../catalog.queries.ts';
import type { ArtistRow } from '../catalog.rows.ts';
import { editCatalog, editing, logEdit, recordEdit } from '../catalog-edit.service.ts';
import { noSuchArtist } from '../edit-faults.model.ts';
import { findArtist } from '../editing.queries.ts';
import { readMusicBrainzId, readSortForm } from '../facts.checks.ts';
import type { UpdateArtistInput } from './artist.inputs.ts';
import { changeArtist } from './artist.writes.ts';
import { mergeInto, removeArtist } from './artist-merge.writes.ts';

/** Changes an artist, everything or nothing. A picture that is no longer used is removed.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA, CONFLICT */
export function updateArtist(
  caller: Caller,
  media: MediaServices,
  input: UpdateArtistInput,
): Promise<ArtistRow | undefined> {
  return editing(caller, media, input, {
    find: auditedArtistById,
    missing: noSuchArtist,
    readFields: async (validation) => readArtistFields(input, validation),
    write: changeArtist,
    mutation: 'updateArtist',
    noun: 'artist',
  });
}

/** Artists that are merged at once. */
const mostMerged = 100;

/** Credits everything of some artists to another: everything or nothing.
 * @returns the artist after the change.
 * @throws {UserFault} INVALID, NOT_FOUND, CONFLICT */
export async function mergeArtists(
  caller: Caller,
  given: readonly string[],
  givenInto: string,
): Promise<ArtistRow | undefined> {
  const ids = given.map((id, index) => parseId(id, `ids.${index}`));
  const into = parseId(givenInto, 'into');
  const validation = new Validation();
  validation.check('ids', complaintAboutMerged(ids.length));
  ids.forEach((id, index) => {
    validation.check(`ids.${index}`, id === into ? 'An artist cannot be merged into itself.' : undefined);
  });
  validation.finish();
  const artist = await editCatalog(caller, async (transaction) => {
    const merged = await mergeInto(transaction, { ids: [...new Set(ids)], into });
    await recordEdit(transaction, caller, 'artist.merge', {
      id: into,
      changes: { merged: { before: merged } },
    });
    return findArtist(transaction.em, into);
  });
  logEdit(caller, 'mergeArtists', { artistId: into, ids });
  return artist;
}

function complaintAboutMerged(count: number): string | undefined {
  if (count === 0) return 'Send at least one artist to merge.';
  return count > mostMerged ? `Send at most ${mostMerged} artists; you sent ${count}.` : undefined;
}

/** Deletes an artist to whom nothing is credited.
 * @throws {UserFault} NOT_FOUND, CONFLICT */
export async function deleteArtist(caller: Caller, id: string): Promise<string> {
  await editCatalog(caller, async (transaction) => {
    const { name } = await removeArtist(transaction, id);
    await recordEdit(transaction, caller, 'artist.delete', { id, changes: { name: { before: name } } });
  });
  logEdit(caller, 'deleteArtist', { artistId: id });
  return id;
}

function readArtistFields(input: UpdateArtistInput, validation: Validation) {
  const name = input.name === undefined ? undefined : tidy(input.name ?? '');
  const sortName = readSortForm(input.sortName, 'input.sortName', 'name', validation);
  const musicBrainzId = readMusicBrainzId(input.musicBrainzId, 'input.musicBrainzId', validation);
  if (name !== undefined) validation.check('input.name', nameComplaint('The name', name));
  return { name, sortName, musicBrainzId };
}
