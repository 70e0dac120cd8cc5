import type { Caller } from '../../api/caller.service.ts';
import { nameComplaint, tidy, type Validation } from '../../api/validation.checks.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import type { ArtistRow } from '../catalog.rows.ts';
import { editing } from '../catalog-edit.service.ts';
import { noSuchArtist } from '../edit-faults.model.ts';
import { findArtist } from '../editing.queries.ts';
import { readMusicBrainzId } from '../facts.checks.ts';
import type { UpdateArtistInput } from './artist.inputs.ts';
import { changeArtist } from './artist.writes.ts';

/** Changes an artist, everything or nothing. A picture that is no longer used is removed.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA, CONFLICT */
export function updateArtist(
  caller: Caller,
  media: MediaServices,
  input: UpdateArtistInput,
): Promise<ArtistRow | undefined> {
  return editing(caller, media, input, {
    find: findArtist,
    missing: noSuchArtist,
    readFields: async (validation) => readArtistFields(input, validation),
    write: changeArtist,
    mutation: 'updateArtist',
    idName: 'artistId',
  });
}

function readArtistFields(input: UpdateArtistInput, validation: Validation) {
  const name = input.name === undefined ? undefined : tidy(input.name ?? '');
  const sortName = input.sortName == null ? input.sortName : tidy(input.sortName);
  const musicBrainzId = readMusicBrainzId(input.musicBrainzId, 'input.musicBrainzId', validation);
  if (name !== undefined) validation.check('input.name', nameComplaint('The name', name));
  if (sortName != null) {
    validation.check('input.sortName', nameComplaint('The name to order by', sortName));
  }
  return { name, sortName, musicBrainzId };
}
