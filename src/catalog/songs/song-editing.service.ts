import type { Caller } from '../../api/caller.service.ts';
import { parseId } from '../../api/identifier.checks.ts';
import { Validation } from '../../api/validation.checks.ts';
import { keepAudio } from '../../media/media.service.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import type { SongRow } from '../catalog.rows.ts';
import { editCatalog, logEdit } from '../catalog-edit.service.ts';
import { checkSeen, noSuchSong } from '../edit-faults.model.ts';
import { findSong } from '../editing.queries.ts';
import { withFiles } from '../received-files.service.ts';
import { readSongFields } from './song.checks.ts';
import type { UpdateSongInput } from './song.inputs.ts';
import { changeSong, type SongChange } from './song-change.writes.ts';

/** Changes a song, all of it or nothing. A file that it no longer needs goes, unless something else does; so does
 * an artist who has nothing left.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA, CONFLICT */
export async function updateSong(
  caller: Caller,
  media: MediaServices,
  input: UpdateSongInput,
): Promise<SongRow | undefined> {
  const id = parseId(input.id, 'input.id');
  const song = await findSong(caller.em, id);
  if (!song) throw noSuchSong('input.id');
  checkSeen(input.updatedAt, song);
  const validation = new Validation();
  checkNotCleared(input, validation);
  const fields = await readSongFields(caller, input, validation);
  return withFiles(media, input, validation, async ({ audio, image }) => {
    validation.finish();
    const { store } = media;
    const change: SongChange = {
      ...fields,
      id,
      seen: input.updatedAt,
      featured: input.featured ?? undefined,
      store,
      audio: audio && (await keepAudio(store, audio.staged, audio.metadata)),
      image: input.image === null ? null : image,
    };
    const changed = await editCatalog(caller, async (transaction) => {
      const { em } = transaction;
      await changeSong(transaction, change);
      return findSong(em, id);
    });
    logEdit(caller, 'updateSong', { songId: id });
    return changed;
  });
}

function checkNotCleared(input: UpdateSongInput, validation: Validation): void {
  const check = (field: 'audio' | 'title' | 'artist' | 'discNumber' | 'featured', complaint: string) =>
    validation.check(`input.${field}`, input[field] === null ? complaint : undefined);
  check('audio', 'A song needs audio; it can be replaced but not removed.');
  check('title', 'The title must not be empty.');
  check('artist', 'A song needs an artist.');
  check('discNumber', 'A song needs a disc number; the first disc is 1.');
  check('featured', 'Send true or false.');
}
