import { UnsupportedAudioError } from '@tonearm/audio-measure';
import { userFault } from '../../api/user-errors.type.ts';
import { inspectAudio } from '../../media/audio-inspection.service.ts';
import type { AudioMetadata } from '../../media/audio-metadata.service.ts';
import { NoSuchFileError } from '../../media/media.store.ts';
import { isInLibrary } from '../../media/media-formats.model.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import { type StagedFile, stageFile } from '../../media/staged-file.service.ts';

/** Reads the file of a song again.
 * @throws {UserFault} NOT_FOUND for a file that is gone, UNSUPPORTED_MEDIA for one that cannot be read; about `id` */
export async function inspectStored(media: MediaServices, key: string): Promise<AudioMetadata> {
  const staged = await fetchFile(media, key);
  try {
    return await inspectAudio(staged.path);
  } catch (error) {
    if (!(error instanceof UnsupportedAudioError)) throw error;
    throw userFault('UNSUPPORTED_MEDIA', `Cannot read the file of this song: ${error.message}`, 'id');
  } finally {
    await staged.discard();
  }
}

/** A copy, so that it stays the same while it is read. */
async function fetchFile({ store, openPlaced }: MediaServices, key: string): Promise<StagedFile> {
  try {
    if (!isInLibrary(key)) return await stageFile(store.stagingFolder, await store.get(key));
    const placed = await openPlaced(key);
    if (!placed) throw new NoSuchFileError(key);
    return await stageFile(store.stagingFolder, placed.handle.createReadStream());
  } catch (error) {
    if (!(error instanceof NoSuchFileError)) throw error;
    throw userFault('NOT_FOUND', 'The file of this song is gone, or has changed.', 'id');
  }
}
