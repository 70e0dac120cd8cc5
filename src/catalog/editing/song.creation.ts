import { keepAudio } from '../../media/media.service.ts';
import { mediaTools } from '../../media/media.tools.ts';
import type { RequestContext } from '../../shared/context.ts';
import { Validation } from '../../shared/validation.ts';
import type { SongRow } from '../catalog.rows.ts';
import { editCatalog, logEdit } from './catalog.edit.ts';
import { keepEmbeddedPicture } from './embedded.picture.ts';
import { describeNewSong } from './new.song.ts';
import { withFiles } from './received.files.ts';
import { readSongFields } from './song.fields.ts';
import type { CreateSongInput } from './song.inputs.ts';
import { insertSong, type PreparedSong } from './song.insertion.ts';

/** Adds a song with its audio and, where they are missing, its artist and album: all of it or nothing.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA; CONFLICT where the shelf is full */
export async function createSong(
  context: RequestContext,
  input: CreateSongInput,
): Promise<SongRow | undefined> {
  const validation = new Validation();
  const fields = await readSongFields(context, input, validation);
  return withFiles(context, input, validation, async ({ audio, image }) => {
    const described = audio && describeNewSong(fields, audio.metadata.tags, validation);
    validation.finish();
    if (!described) throw new TypeError('A song without audio was let through');
    const { store } = context.service(mediaTools);
    const { metadata } = audio;
    const prepared: PreparedSong = {
      ...described,
      store,
      audio: await keepAudio(store, audio.staged, metadata),
      duration: metadata.duration,
      image,
      embedded: input.image === undefined ? await keepEmbeddedPicture(context, metadata.picture) : undefined,
      featured: input.featured,
    };
    const song = await editCatalog(context, (em) => insertSong(em, prepared));
    logEdit(context, 'createSong', { songId: song?.id });
    return song;
  });
}
