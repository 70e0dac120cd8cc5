import { encode } from 'blurhash';
import { fileTypeFromBuffer } from 'file-type';
import pLimit from 'p-limit';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { PictureFault } from './picture-fault.model.ts';

/** Pixels: no client shows more. */
const largestSide = 1600;
/** Pixels: a picture that unpacks to more is refused before unpacking. Scans in tags and folders may be larger. */
const pixelLimit = 100_000_000;
const foundPixelLimit = 400_000_000;
/** Seconds that processing one picture may take; real ones take less than one. */
const timeLimit = 20;
/** Pictures processed at once: unpacked, one may take some hundred megabytes. */
const underWay = pLimit(2);
/** As named by the detection. sharp would accept more, SVG, PDF and TIFF among them. */
const acceptedTypes = ['image/jpeg', 'image/png', 'image/apng', 'image/webp', 'image/avif', 'image/gif'];
/** Also accepted in tags and folders, which nobody chooses. */
const foundTypes = [...acceptedTypes, 'image/tiff'];
/** Accepts complete pictures with minor faults, but no truncated ones. Of moving pictures, reads the first frame. */
const strictly: SharpOptions = { limitInputPixels: pixelLimit, failOn: 'error', pages: 1 };
/** For pictures found in tags and folders. Reads row by row, so that the whole picture is never in memory. */
const patiently: SharpOptions = { ...strictly, limitInputPixels: foundPixelLimit, sequentialRead: true };
/** Accepts everything that can be shown. */
const leniently: SharpOptions = { ...patiently, failOn: 'none' };

export interface ProcessingOptions {
  /** Shows the readable part of a damaged picture. Only for pictures found in tags and folders; users who choose a
   * picture can choose another one. */
  mend?: boolean;
}

export interface ProcessedImage {
  /** WebP. */
  bytes: Buffer;
  width: number;
  height: number;
  blurhash: string;
  /** The fault of the original, if it was repaired. */
  damage: string | null;
}

/** Turns a picture upright, removes its metadata and scales it down to a useful size.
 * @throws {PictureFault} if it is not a picture of an accepted type, is damaged, or has too many pixels. */
export async function processImage(
  original: Uint8Array,
  { mend = false }: ProcessingOptions = {},
): Promise<ProcessedImage> {
  await checkType(original, mend ? foundTypes : acceptedTypes);
  return underWay(async () => {
    try {
      return { ...(await render(original, mend ? patiently : strictly)), damage: null };
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

/** Ignores the name of the file and the type claimed by its sender. */
async function checkType(original: Uint8Array, accepted: readonly string[]): Promise<void> {
  const found = (await fileTypeFromBuffer(original))?.mime ?? 'of no known type';
  if (accepted.includes(found)) return;
  throw new PictureFault(
    'UNSUPPORTED_MEDIA',
    `The picture must be JPEG, PNG, WebP, AVIF or GIF; its content is ${found}`,
  );
}

async function checkPixels(original: Uint8Array, reading: SharpOptions): Promise<void> {
  const { width, height } = await sharp(original, { ...reading, limitInputPixels: false })
    .metadata()
    .catch(unreadable);
  const limit = reading.limitInputPixels || pixelLimit;
  if (width * height <= Number(limit)) return;
  const message = `The picture has ${width} × ${height} pixels; the pixel limit is ${limit}`;
  throw new PictureFault('TOO_LARGE', message);
}

function reported(image: Sharp) {
  return image.timeout({ seconds: timeLimit }).toBuffer({ resolveWithObject: true }).catch(unreadable);
}

function unreadable(error: unknown): never {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  throw new PictureFault('INVALID', `Cannot read the picture: ${reason}`, { cause: error });
}

/** Nothing of the original could be read: the missing part has a single colour. */
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
