/** A picture as the documents of this package select it. */
export interface Picture {
  /** The largest. */
  url: string;
  /** At 128 and 512 pixels. */
  small?: string;
  large?: string;
  /** Of the largest, in pixels. */
  width: number;
}

/** The widths in which pictures are served, besides the largest. */
export const pictureWidths = [64, 128, 256, 512, 1024] as const;

/** The address of a picture in the smallest width that is served and is at least `width`; the largest if there is none.
 * The same as `url(width:)` of the API answers, except if addresses are signed: then one of those in the picture. */
export function pictureUrl(picture: Picture, width: number): string {
  return sourcesOf(picture).find((source) => source.width >= width)?.url ?? picture.url;
}

/** All widths, for the attribute `srcset` of an image: the browser takes the one that fits. */
export function pictureSources(picture: Picture): string {
  return sourcesOf(picture)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ');
}

interface Source {
  url: string;
  width: number;
}

/** From the smallest to the largest. */
function sourcesOf({ url, small, large, width }: Picture): Source[] {
  // A signature is of one address alone.
  const known = new URL(url, 'http://localhost').search
    ? [
        { url: small, width: 128 },
        { url: large, width: 512 },
      ]
    : pictureWidths.map((served) => ({ url: url.replace(/\.webp$/, `-${served}.webp`), width: served }));
  const smaller = known.filter(
    (source): source is Source => source.url !== undefined && source.width < width,
  );
  return [...smaller, { url, width }];
}
