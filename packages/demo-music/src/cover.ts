import sharp from 'sharp';
import { compositions } from './cover-compositions.ts';
import { palettes } from './cover-palettes.ts';
import { side } from './cover-shapes.ts';
import type { CoverSpec } from './cover-spec.ts';
import { seededRandom } from './random.ts';

export type { CoverSpec } from './cover-spec.ts';

/** A drawn picture, ready to store. */
export interface RenderedCover {
  /** WebP, 800 by 800 pixels. */
  readonly webp: Uint8Array;
  /** JPEG, 300 by 300 pixels, for the tags of audio files. */
  readonly jpeg: Uint8Array;
}

/** Pixels. */
const thumbnail = 300;

/** The picture as an SVG document without any text, so that it needs no fonts. */
export function drawCover({ seed, palette, composition }: CoverSpec): string {
  const content = compositions[composition](seededRandom(seed), palettes[palette]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">${content}</svg>`;
}

/** Draws an album's cover or an artist's picture. The same spec gives the same picture. */
export async function renderCover(spec: CoverSpec): Promise<RenderedCover> {
  const { data, info } = await sharp(Buffer.from(drawCover(spec)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const drawn = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const [webp, jpeg] = await Promise.all([
    drawn.clone().webp({ quality: 84, effort: 2 }).toBuffer(),
    drawn.clone().resize(thumbnail).jpeg({ quality: 82 }).toBuffer(),
  ]);
  return { webp, jpeg };
}
