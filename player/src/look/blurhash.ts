import { decode } from 'blurhash';

/** Pixels of the side: it is blurred anyway. */
const side = 12;
const drawn = new Map<string, string>();
const kept = 500;

/** A tiny blurred picture as a `data:` address; undefined if the text is no blurhash. */
export function blurredPicture(blurhash: string): string | undefined {
  const known = drawn.get(blurhash);
  if (known !== undefined) return known;
  try {
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    const pixels = context.createImageData(side, side);
    pixels.data.set(decode(blurhash, side, side));
    context.putImageData(pixels, 0, 0);
    if (drawn.size >= kept) drawn.clear();
    const picture = canvas.toDataURL();
    drawn.set(blurhash, picture);
    return picture;
  } catch {
    return undefined;
  }
}
