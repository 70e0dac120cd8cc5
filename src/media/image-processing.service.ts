import { encode } from 'blurhash';
import { fileTypeFromBuffer } from 'file-type';
import pLimit from 'p-limit';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { PictureFault } from './picture-fault.model.ts';

/** Pixels: nothing larger is shown anywhere. */
const largestSide = 1600;
/** Pixels: a picture that unpacks to more is refused before it is unpacked. */
const pixelLimit = 100_000_000;
/** Seconds that the work on one picture may take; real ones take less than one. */
const timeLimit = 20;
/** Pictures that are worked on at once: unpacked, one may take some hundred megabytes. */
const underWay = pLimit(2);
/** As the detection names them. sharp would take more, SVG, PDF and TIFF among them. */
const acceptedTypes = ['image/jpeg', 'image/png', 'image/apng', 'image/webp', 'image/avif', 'image/gif'];
/** What is a little odd but all there is taken; what is cut off is not. Of moving pictures, the first frame. */
const strictly: SharpOptions = { limitInputPixels: pixelLimit, failOn: 'error', pages: 1 };
/** Whatever can be shown is. */
const leniently: SharpOptions = { ...strictly, failOn: 'none' };

export interface ProcessingOptions {
  /** Shows of a damaged picture what can be read. For pictures that were found, in tags and folders: whoever picks one
   * to be shown can pick another. */
  mend?: boolean;
}

export interface ProcessedImage {
  /** WebP. */
  bytes: Buffer;
  width: number;
  height: number;
  blurhash: string;
  /** What is wrong with the original, where it was mended. */
  damage: string | null;
}

/** Turns a picture upright, strips its metadata and scales it down to what is useful.
 * @throws {PictureFault} for what is no picture of a kind that is accepted, damaged, or of too many pixels. */
export async function processImage(
  original: Uint8Array,
  { mend = false }: ProcessingOptions = {},
): Promise<ProcessedImage> {
  await checkType(original);
  return underWay(async () => {
    try {
      return { ...(await render(original, strictly)), damage: null };
    } catch (error) {
      if (!mend || !(error instanceof PictureFault) || error.code !== 'INVALID') throw error;
      const mended = await render(original, leniently);
      if (await isBlank(mended.bytes)) throw error;
      return { ...mended, damage: error.message };
    }
  });
}

async function render(original: Uint8Array, reading: SharpOptions): Promise<Omit<ProcessedImage, 'damage'>> {
  await checkPixels(original, reading);
  const upright = sharp(original, reading).autoOrient();
  const { data, info } = await reported(
    upright
      .resize({ width: largestSide, height: largestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 85 }),
  );
  return { bytes: data, width: info.width, height: info.height, blurhash: await blurhashOf(data) };
}

/** Scales a stored picture to a width in pixels, as WebP. */
export function scaleImage(stored: Uint8Array, width: number): Promise<Buffer> {
  const scaled = sharp(stored).resize({ width, withoutEnlargement: true }).webp({ quality: 80 });
  return underWay(() => scaled.toBuffer());
}

/** The name of a file and the type that its sender claims count for nothing. */
async function checkType(original: Uint8Array): Promise<void> {
  const found = (await fileTypeFromBuffer(original))?.mime ?? 'of no known type';
  if (acceptedTypes.includes(found)) return;
  throw new PictureFault(
    'UNSUPPORTED_MEDIA',
    `The picture must be JPEG, PNG, WebP, AVIF or GIF; its content is ${found}`,
  );
}

async function checkPixels(original: Uint8Array, reading: SharpOptions): Promise<void> {
  const { width, height } = await sharp(original, { ...reading, limitInputPixels: false })
    .metadata()
    .catch(unreadable);
  if (width * height <= pixelLimit) return;
  const message = `The picture has ${width} × ${height} pixels; the pixel limit is ${pixelLimit}`;
  throw new PictureFault('TOO_LARGE', message);
}

function reported(image: Sharp) {
  return image.timeout({ seconds: timeLimit }).toBuffer({ resolveWithObject: true }).catch(unreadable);
}

function unreadable(error: unknown): never {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  throw new PictureFault('INVALID', `Cannot read the picture: ${reason}`, { cause: error });
}

/** Nothing of the original could be read: what is missing is of one colour. */
async function isBlank(image: Uint8Array): Promise<boolean> {
  const { channels } = await sharp(image).stats();
  return channels.every(({ min, max }) => max - min <= 2);
}

async function blurhashOf(image: Uint8Array): Promise<string> {
  const { data, info } = await sharp(image)
    .resize(32, 32, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return encode(new Uint8ClampedArray(data), info.width, info.height, 4, 4);
}
