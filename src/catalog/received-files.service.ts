import { UserFault } from '../api/user-errors.type.ts';
import type { Validation } from '../api/validation.checks.ts';
import type { KeptImage } from '../media/media.service.ts';
import type { MediaServices } from '../media/media-services.key.ts';
import type { FileUpload } from '../media/uploads/upload.scalar.ts';
import { type ReceivedAudio, receiveAudio, receivePicture } from '../media/uploads/upload.service.ts';

export interface GivenFiles {
  audio?: Promise<FileUpload> | null;
  image?: Promise<FileUpload> | null;
}

/** Undefined where none was given, and where it could not be received. */
export interface ReceivedFiles {
  audio: ReceivedAudio | undefined;
  image: KeptImage | undefined;
}

/** Receives the files of an input, both to their ends, and notes what is wrong with each under `input.…`. What
 * `work` does not keep is gone afterwards. */
export async function withFiles<Value>(
  media: MediaServices,
  given: GivenFiles,
  validation: Validation,
  work: (files: ReceivedFiles) => Promise<Value>,
): Promise<Value> {
  const [audio, image] = await Promise.allSettled([
    given.audio ? receiveAudio(media, given.audio, 'input.audio') : undefined,
    given.image ? receivePicture(media, given.image, 'input.image') : undefined,
  ]);
  try {
    return await work({ audio: received(audio, validation), image: received(image, validation) });
  } finally {
    if (audio.status === 'fulfilled') await audio.value?.staged.discard();
  }
}

function received<File>(outcome: PromiseSettledResult<File>, validation: Validation): File | undefined {
  if (outcome.status === 'fulfilled') return outcome.value;
  if (!(outcome.reason instanceof UserFault)) throw outcome.reason;
  validation.add(outcome.reason);
  return undefined;
}
