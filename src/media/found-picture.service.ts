import { type KeptImage, keepImage } from './media.service.ts';
import type { MediaStore } from './media.store.ts';
import { PictureFault } from './picture-fault.model.ts';

interface Log {
  warn(facts: object, message: string): void;
}

/** Pictures in tags and folders are sometimes made for printing. Because they are scaled anyway, they may be so
 * many times larger than uploaded ones. */
const timesLarger = 10;

/** The maximum size in bytes of a picture found in tags or folders. */
export function foundPictureMaxBytes(pictureMaxBytes: number): number {
  return timesLarger * pictureMaxBytes;
}

/** Stores a picture from tags or a folder, scaled, and repaired as far as possible.
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

/** The same for a song that does without its picture if it cannot be used; the log says why.
 * @returns undefined if there is none that can be used. */
export async function keepPictureIfUsable(
  store: MediaStore,
  picture: Uint8Array | null,
  pictureMaxBytes: number,
  log: Log,
): Promise<KeptImage | undefined> {
  if (!picture) return undefined;
  try {
    return await keepFoundPicture(store, picture, pictureMaxBytes);
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    log.warn({ reason: error.message }, 'Cannot use the picture in the tags of a song');
    return undefined;
  }
}
