import { readFile } from 'node:fs/promises';
import { UnsupportedAudioError } from '@tonearm/audio-measure';
import { badArgument } from '../../api/request-errors.model.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { inspectAudio } from '../audio-inspection.service.ts';
import type { AudioMetadata } from '../audio-metadata.service.ts';
import { type KeptImage, keepImage } from '../media.service.ts';
import type { MediaServices } from '../media-services.key.ts';
import { PictureFault } from '../picture-fault.model.ts';
import { FileTooLargeError, type StagedFile } from '../staged-file.service.ts';
import { StorageFullError, storageFault } from '../storage-full.model.ts';
import { BrokenUploadError, type FileUpload } from './incoming-files.service.ts';

/** Inspected audio that is not in the store yet. Its receiver keeps or discards it. */
export interface ReceivedAudio {
  staged: StagedFile;
  metadata: AudioMetadata;
}

/** Takes an audio file out of the request and inspects it. An operation with several files should request all of
 * them at once, so that each is limited to its own size while it arrives.
 * @param field the file's place in the arguments, e.g. `input.audio`.
 * @throws {UserFault} TOO_LARGE, UNSUPPORTED_MEDIA, STORAGE_FULL */
export async function receiveAudio(
  { limits }: MediaServices,
  upload: Promise<FileUpload>,
  field: string,
): Promise<ReceivedAudio> {
  const staged = await fetchWithin(upload, limits.audioMaxBytes, field);
  try {
    if (staged.size === 0) throw new UnsupportedAudioError('it is empty');
    return { staged, metadata: await inspectAudio(staged.path) };
  } catch (error) {
    await staged.discard();
    if (!(error instanceof UnsupportedAudioError)) throw error;
    throw userFault('UNSUPPORTED_MEDIA', `Cannot use the audio file: ${error.message}`, field);
  }
}

/** Takes a picture out of the request, processes it and puts it into the store. The transaction that refers to it
 * must write its row with `recordImage`.
 * @param field the file's place in the arguments, e.g. `input.image`.
 * @throws {UserFault} TOO_LARGE, UNSUPPORTED_MEDIA, STORAGE_FULL, INVALID for a damaged picture */
export async function receivePicture(
  { store, limits }: MediaServices,
  upload: Promise<FileUpload>,
  field: string,
): Promise<KeptImage> {
  const staged = await fetchWithin(upload, limits.pictureMaxBytes, field);
  try {
    return await keepImage(store, await readFile(staged.path));
  } catch (error) {
    if (error instanceof PictureFault) throw userFault(error.code, error.message, field);
    if (error instanceof StorageFullError) throw storageFault(field);
    throw error;
  } finally {
    await staged.discard();
  }
}

/** Takes a file out of the request; faults become errors of the API.
 * @throws {UserFault} TOO_LARGE; STORAGE_FULL if the server has no room for it
 * @throws BAD_USER_INPUT if the file is missing or incomplete. */
export async function fetchWithin(
  upload: Promise<FileUpload>,
  maxBytes: number,
  field: string,
): Promise<StagedFile> {
  try {
    return await (await upload).fetch(maxBytes);
  } catch (error) {
    if (error instanceof BrokenUploadError) throw badArgument(field, error.message);
    if (error instanceof StorageFullError) throw storageFault(field);
    if (!(error instanceof FileTooLargeError)) throw error;
    throw userFault('TOO_LARGE', `The file is larger than the limit of ${error.maximum} bytes.`, field);
  }
}
