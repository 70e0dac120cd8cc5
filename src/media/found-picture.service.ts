import { type KeptImage, keepImage } from './media.service.ts';
import type { MediaStore } from './media.store.ts';
import { PictureFault } from './picture-fault.model.ts';

/** Pictures that lie in tags and folders were made for printing at times: they may be so many times larger than those
 * that are uploaded to be shown, since they are scaled anyway. */
const timesLarger = 10;

/** The most bytes that a found picture may have. */
export function foundPictureMaxBytes(pictureMaxBytes: number): number {
  return timesLarger * pictureMaxBytes;
}

/** Puts a picture from tags or from a folder into the store, scaled, and mended as far as it can be.
 * @throws {PictureFault} */
export async function keepFoundPicture(
  store: MediaStore,
  original: Uint8Array,
  pictureMaxBytes: number,
): Promise<KeptImage> {
  const maximum = foundPictureMaxBytes(pictureMaxBytes);
  if (original.length > maximum)
    throw new PictureFault('TOO_LARGE', `it has ${original.length} bytes, more than the limit of ${maximum}`);
  return keepImage(store, original, { mend: true });
}
