import { validate } from 'uuid';
import type { Caller } from '../../api/caller.service.ts';
import { nameComplaint, parseId, tidy, Validation } from '../../api/validation.checks.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import type { ArtistRow } from '../catalog.rows.ts';
import { editCatalog, logEdit, withFiles } from '../catalog-edit.service.ts';
import { checkSeen, noSuchArtist } from '../edit-faults.model.ts';
import { findArtist } from '../editing.queries.ts';
import type { UpdateArtistInput } from './artist.inputs.ts';
import { type ArtistChange, changeArtist } from './artist.writes.ts';

/** Changes an artist, everything or nothing. A picture that is no longer used is removed.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA, CONFLICT */
export async function updateArtist(
  caller: Caller,
  media: MediaServices,
  input: UpdateArtistInput,
): Promise<ArtistRow | undefined> {
  const id = parseId(input.id, 'input.id');
  const artist = await findArtist(caller.em, id);
  if (!artist) throw noSuchArtist('input.id');
  checkSeen(input.updatedAt, artist);
  const validation = new Validation();
  const fields = readArtistFields(input, validation);
  return withFiles(media, input, validation, async ({ image }) => {
    validation.finish();
    const change: ArtistChange = {
      ...fields,
      id,
      seen: input.updatedAt,
      store: media.store,
      image: input.image === null ? null : image,
    };
    const changed = await editCatalog(caller, async (transaction) => {
      const { em } = transaction;
      await changeArtist(transaction, change);
      return findArtist(em, id);
    });
    logEdit(caller, 'updateArtist', { artistId: id });
    return changed;
  });
}

function readArtistFields(input: UpdateArtistInput, validation: Validation) {
  const name = input.name === undefined ? undefined : tidy(input.name ?? '');
  const sortName = input.sortName == null ? input.sortName : tidy(input.sortName);
  const musicBrainzId = input.musicBrainzId?.toLowerCase() ?? input.musicBrainzId;
  if (name !== undefined) validation.check('input.name', nameComplaint('The name', name));
  if (sortName != null) {
    validation.check('input.sortName', nameComplaint('The name to order by', sortName));
  }
  if (musicBrainzId != null && !validate(musicBrainzId)) {
    validation.check('input.musicBrainzId', 'A MusicBrainz id must be a UUID.');
  }
  return { name, sortName, musicBrainzId };
}
