import { type KeptImage, keepImage } from '../../media/media.service.ts';
import { mediaTools } from '../../media/media.tools.ts';
import { PictureFault } from '../../media/picture.fault.ts';
import type { RequestContext } from '../../shared/context.ts';

/** Puts the picture from a file's tags into the store. One that can't be used is no reason to refuse the song: the
 * log tells, and there is none. */
export async function keepEmbeddedPicture(
  context: RequestContext,
  picture: Uint8Array | null,
): Promise<KeptImage | undefined> {
  if (!picture) return undefined;
  const { store, limits } = context.service(mediaTools);
  if (picture.length > limits.pictureMaxBytes) {
    context.logger.warn({ bytes: picture.length }, 'The picture in the tags is too large, and was left out');
    return undefined;
  }
  try {
    return await keepImage(store, picture);
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    context.logger.warn({ err: error }, "The picture in the tags can't be used, and was left out");
    return undefined;
  }
}
