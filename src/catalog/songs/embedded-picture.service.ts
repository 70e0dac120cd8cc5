import { userFault } from '../../api/user-errors.type.ts';
import { keepFoundPicture } from '../../media/found-picture.service.ts';
import type { KeptImage } from '../../media/media.service.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import { PictureFault } from '../../media/picture-fault.model.ts';

/** Puts the picture from a file's tags into the store, scaled and mended. One that can't be used even so is told, and
 * not left out without a word: the editor gives another one, or says that there is to be none.
 * @throws {UserFault} INVALID, TOO_LARGE, UNSUPPORTED_MEDIA */
export async function keepEmbeddedPicture(
  { store, limits }: MediaServices,
  picture: Uint8Array | null,
): Promise<KeptImage | undefined> {
  if (!picture) return undefined;
  try {
    return await keepFoundPicture(store, picture, limits.pictureMaxBytes);
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    const advice = 'Send another picture as the image, or null for none';
    throw userFault(
      error.code,
      `Cannot use the picture in the tags. ${error.message}. ${advice}.`,
      'input.image',
    );
  }
}
