import { encode } from 'blurhash';
import sharp from 'sharp';

/** Pixels: nothing larger is shown anywhere. */
const largestSide = 1600;
/** Pixels: a picture that unpacks to more is refused before it is unpacked. */
const pixelLimit = 100_000_000;

export interface ProcessedImage {
  /** WebP. */
  bytes: Buffer;
  width: number;
  height: number;
  blurhash: string;
}

/** Turns a picture upright, strips its metadata and scales it down to what is useful.
 * @throws when the bytes are not a picture, or one of too many pixels. */
export async function processImage(original: Uint8Array): Promise<ProcessedImage> {
  const upright = sharp(original, { limitInputPixels: pixelLimit }).autoOrient();
  const { data, info } = await upright
    .resize({ width: largestSide, height: largestSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 85 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height, blurhash: await blurhashOf(data) };
}

/** Scales a stored picture to a width in pixels, as WebP. */
export function scaleImage(stored: Uint8Array, width: number): Promise<Buffer> {
  return sharp(stored).resize({ width, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer();
}

async function blurhashOf(image: Uint8Array): Promise<string> {
  const { data, info } = await sharp(image)
    .resize(32, 32, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return encode(new Uint8ClampedArray(data), info.width, info.height, 4, 4);
}
