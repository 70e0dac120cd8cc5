import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawCover, renderCover } from '../src/cover.ts';
import { type CompositionName, compositions } from '../src/cover-compositions.ts';
import { demoAlbums, demoArtists, demoSingles } from '../src/demo-catalog.ts';

const specs = [
  ...demoAlbums.map(({ title, cover }) => ({ name: title, spec: cover })),
  ...demoSingles.map(({ title, cover }) => ({ name: title, spec: cover })),
  ...demoArtists.map(({ name, picture }) => ({ name, spec: picture })),
];

describe('a cover', () => {
  test.each(specs)('for $name is a WebP of 800 by 800 pixels, and a small JPEG', async ({ spec }) => {
    const { webp, jpeg } = await renderCover(spec);
    expect(await sharp(webp).metadata()).toMatchObject({ format: 'webp', width: 800, height: 800 });
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 300 });
    // More than one flat colour.
    const { channels } = await sharp(webp).stats();
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
  });

  test('is the same each time, and different for each album', async () => {
    const pictures = await Promise.all(specs.map(({ spec }) => renderCover(spec)));
    expect(new Set(pictures.map(({ webp }) => Buffer.from(webp).toString('base64'))).size).toBe(specs.length);
    const again = await Promise.all(specs.map(({ spec }) => renderCover(spec)));
    expect(again).toEqual(pictures);
  });

  test.each(Object.keys(compositions) as CompositionName[])(
    'of the kind %s changes with its seed and contains no text',
    (composition) => {
      const first = drawCover({ seed: 1, palette: 'clay', composition });
      expect(drawCover({ seed: 2, palette: 'clay', composition })).not.toBe(first);
      expect(first).not.toMatch(/<text|NaN|undefined/);
    },
  );
});
