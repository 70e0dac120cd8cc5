import { decode } from 'blurhash';

/** Red, green, blue, from 0 to 1. */
type Colour = readonly [number, number, number];

/** Two colours for the screen of a song. */
export interface Accent {
  accent: string;
  /** Text on an area of it. */
  onAccent: string;
}

/** WCAG: text that can be read. */
const leastContrast = 4.5;
/** Below this, a cover is grey, and has no colour to give. */
const leastChroma = 0.05;
const vividness = 1.6;
const side = 16;
const hues = 12;

/** The strongest colour of a cover, made lighter or darker until it can be read on these grounds.
 * @param blurhash of the cover: it is there without a request, also where pages may not read the picture.
 * @param grounds CSS colours as `#rrggbb`. */
export function accentOf(blurhash: string, grounds: readonly string[]): Accent | null {
  const strongest = strongestOf(pixelsOf(blurhash));
  if (!strongest) return null;
  const colours = grounds.map(parsed);
  const accent = readable(strongest, colours);
  const white: Colour = [1, 1, 1];
  const dark: Colour = [0.07, 0.06, 0.05];
  const onAccent = contrast(white, accent) >= contrast(dark, accent) ? white : dark;
  return { accent: written(accent), onAccent: written(onAccent) };
}

function pixelsOf(blurhash: string): Colour[] {
  try {
    const bytes = decode(blurhash, side, side);
    return Array.from({ length: side * side }, (_, at) => {
      const [red = 0, green = 0, blue = 0] = bytes.subarray(at * 4, at * 4 + 3);
      return [red / 255, green / 255, blue / 255];
    });
  } catch {
    return [];
  }
}

/** The mean of the hue that has the most colour in it, where a little strong colour counts as much as a lot of pale one. */
function strongestOf(pixels: readonly Colour[]): Colour | null {
  const groups = Array.from({ length: hues }, () => ({
    weight: 0,
    sum: [0, 0, 0] as [number, number, number],
  }));
  for (const pixel of pixels) {
    const chroma = Math.max(...pixel) - Math.min(...pixel);
    const group = groups[Math.floor(hueOf(pixel) * hues) % hues];
    if (!group || chroma < leastChroma) continue;
    group.weight += chroma ** 2;
    for (const at of [0, 1, 2] as const) group.sum[at] += pixel[at] * chroma ** 2;
  }
  const best = groups.reduce((one, other) => (other.weight > one.weight ? other : one));
  if (best.weight < pixels.length * leastChroma ** 2) return null;
  const mean = best.sum.map((value) => value / best.weight);
  const grey = mean.reduce((sum, value) => sum + value, 0) / 3;
  // What is blurred has lost some of its colour.
  const [red = 0, green = 0, blue = 0] = mean.map((value) => clamped(grey + (value - grey) * vividness));
  return [red, green, blue];
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** From 0 to 1. */
function hueOf([red, green, blue]: Colour): number {
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range === 0) return 0;
  if (most === red) return (((green - blue) / range + 6) % 6) / 6;
  return most === green ? ((blue - red) / range + 2) / 6 : ((red - green) / range + 4) / 6;
}

/** Goes to white on dark grounds and to black on light ones, no further than needed. */
function readable(colour: Colour, grounds: readonly Colour[]): Colour {
  const dark = grounds.every((ground) => luminance(ground) < 0.2);
  const target: Colour = dark ? [1, 1, 1] : [0, 0, 0];
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = colour.map((value, at) => value + ((target[at] ?? 0) - value) * share) as unknown as Colour;
    if (grounds.every((ground) => contrast(mixed, ground) >= leastContrast)) return mixed;
  }
  return target;
}

function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param hex `#rrggbb`, or `#rgb` as style sheets are shortened. */
function parsed(hex: string): Colour {
  const digits = hex.trim().slice(1);
  const number = Number.parseInt(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits, 16);
  return [((number >> 16) & 255) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

function written(colour: Colour): string {
  return `#${colour
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
