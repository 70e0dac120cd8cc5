import type { Caller } from '../../api/caller.service.ts';
import { Validation } from '../../api/validation.checks.ts';
import { keepAudio } from '../../media/media.service.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import type { SongRow } from '../catalog.rows.ts';
import { editCatalog, logEdit } from '../catalog-edit.service.ts';
import { withFiles } from '../received-files.service.ts';
import { keepEmbeddedPicture } from './embedded-picture.service.ts';
import { readSongFields } from './song.checks.ts';
import type { CreateSongInput } from './song.inputs.ts';
import { describeNewSong } from './song-description.service.ts';
import { insertSong, type PreparedSong } from './song-insertion.writes.ts';

/** Adds a song with its audio and, where they are missing, its artist and album: all of it or nothing.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA; CONFLICT where the shelf is full */
export async function createSong(
  caller: Caller,
  media: MediaServices,
  input: CreateSongInput,
): Promise<SongRow | undefined> {
  const validation = new Validation();
  const fields = await readSongFields(caller, input, validation);
  return withFiles(media, input, validation, async ({ audio, image }) => {
    const described = audio && describeNewSong(fields, audio.metadata.tags, validation);
    validation.finish();
    if (!described) throw new TypeError('A song without audio passed the checks');
    const { store } = media;
    const { metadata } = audio;
    const prepared: PreparedSong = {
      ...described,
      store,
      audio: await keepAudio(store, audio.staged, metadata),
      duration: metadata.duration,
      image,
      embedded: input.image === undefined ? await keepEmbeddedPicture(media, metadata.picture) : undefined,
      featured: input.featured,
    };
    const song = await editCatalog(caller, (transaction) => insertSong(transaction, prepared));
    logEdit(caller, 'createSong', { songId: song?.id });
    return song;
  });
}
