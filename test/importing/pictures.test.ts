import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeCover, makeTone, type ToneOptions } from '../support/audio-files.ts';
import { testDatabase } from '../support/database.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop(await testDatabase());
const tone = (file: string, options?: ToneOptions) => makeTone(workshop.music(file), options);
const tags = { artist: 'Artist', album: 'Album' };

/** The colour of a stored picture, as red, green and blue. */
async function colourOf(key: string | null | undefined): Promise<number[]> {
  const stored = await readFile(path.join(workshop.storeFolder, key ?? 'none'));
  const { dominant } = await sharp(stored).stats();
  return [dominant.r, dominant.g, dominant.b].map((value) => Math.round(value / 255));
}

test.each(['mp3', 'flac', 'm4a'] as const)('%s: the embedded picture becomes the album’s', async (format) => {
  await tone(`x.${format}`, { tags, cover: await makeCover('red') });
  await workshop.import();
  const [song] = await workshop.songs();
  expect(song?.image).toBeNull();
  expect(await colourOf(song?.albumImage)).toEqual([1, 0, 0]);
});

test('a picture that differs from the album’s is the song’s own', async () => {
  const red = await makeCover('red');
  await tone('1.mp3', { tags: { ...tags, title: '1' }, cover: red });
  await workshop.import();
  await tone('2.mp3', { tags: { ...tags, title: '2' }, cover: red });
  await tone('3.mp3', { tags: { ...tags, title: '3' }, cover: await makeCover('blue') });
  await tone('4.mp3', { tags: { ...tags, title: '4' } });
  await workshop.import();
  const songs = await workshop.songs();
  expect(songs.map(({ image }) => image !== null)).toEqual([false, false, true, false]);
  expect(await colourOf(songs[2]?.image)).toEqual([0, 0, 1]);
  expect(await colourOf(songs[2]?.albumImage)).toEqual([1, 0, 0]);
  expect(await workshop.count('image')).toBe(2);
});

test('a song without an album has its own picture', async () => {
  await tone('x.mp3', { cover: await makeCover('red') });
  await workshop.import();
  const [song] = await workshop.songs();
  expect(song?.albumImage).toBeNull();
  expect(await colourOf(song?.image)).toEqual([1, 0, 0]);
});

const makePicture = async (colour: string, format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'tiff') =>
  sharp(await makeCover(colour))
    .toFormat(format)
    .toBuffer();

test.each([
  ['cover.jpg', 'jpeg'],
  ['Folder.JPG', 'jpeg'],
  ['FRONT.png', 'png'],
  ['cover.webp', 'webp'],
  ['cover.jpeg', 'jpeg'],
  ['COVER.GIF', 'gif'],
  ['Cover.avif', 'avif'],
  ['cover.TIF', 'tiff'],
  ['AlbumArtSmall.jpg', 'jpeg'],
  ['AlbumArt_{0D4C-22}_Large.jpg', 'jpeg'],
] as const)('%s in the folder replaces a missing embedded picture', async (name, format) => {
  await tone('Artist/Album/x.ogg');
  await workshop.put(`Artist/Album/${name}`, await makePicture('lime', format));
  await workshop.import();
  expect(await colourOf((await workshop.songs())[0]?.albumImage)).toEqual([0, 1, 0]);
});

test('the embedded picture takes precedence over the folder’s, and cover over folder and front', async () => {
  await tone('A/B/1.ogg', { tags: { title: '1' } });
  await tone('A/C/2.mp3', { tags: { title: '2' }, cover: await makeCover('red') });
  for (const album of ['B', 'C']) {
    await workshop.put(`A/${album}/front.png`, await makeCover('white'));
    await workshop.put(`A/${album}/folder.png`, await makeCover('black'));
    await workshop.put(`A/${album}/cover.png`, await makeCover('lime'));
  }
  await workshop.import();
  const [one, two] = await workshop.songs();
  expect(await colourOf(one?.albumImage)).toEqual([0, 1, 0]);
  expect(await colourOf(two?.albumImage)).toEqual([1, 0, 0]);
});

test('the picture of an album of several discs may be in the album’s folder', async () => {
  await tone('Artist/Album/CD 1/1.ogg');
  await workshop.put('Artist/Album/cover.jpg', await makeCover('lime', 'jpeg'));
  await workshop.import();
  expect(await colourOf((await workshop.songs())[0]?.albumImage)).toEqual([0, 1, 0]);
});

test('a broken picture is a warning, and the song is imported', async () => {
  const broken = (await makeCover('red')).subarray(0, 40);
  await tone('1.mp3', { tags: { ...tags, title: '1' }, cover: await makeCover('red', 'png', 16) });
  const file = await readFile(workshop.music('1.mp3'));
  file.fill(0, file.indexOf('IHDR'), file.indexOf('IEND'));
  await workshop.put('1.mp3', file);
  await workshop.put('A/B/2.ogg', await readFile(await tone('../2.ogg')));
  await workshop.put('A/B/cover.png', broken);
  const { summary, warnings } = await workshop.import();
  expect(summary).toMatchObject({ added: 2, failed: 0 });
  expect(warnings.toSorted()).toEqual([
    expect.stringMatching(/^cannot use its embedded picture: /),
    expect.stringMatching(/^cannot use the picture in its folder, cover.png: /),
  ]);
  expect(await workshop.count('image')).toBe(0);
});

test('a broken embedded picture is replaced by the folder’s', async () => {
  await tone('A/B/1.mp3', { cover: await makeCover('red') });
  const file = await readFile(workshop.music('A/B/1.mp3'));
  file.fill(0, file.indexOf('IHDR'), file.indexOf('IEND'));
  await workshop.put('A/B/1.mp3', file);
  await workshop.put('A/B/cover.png', await makeCover('lime'));
  const { warnings } = await workshop.import();
  expect(warnings).toHaveLength(1);
  expect(await colourOf((await workshop.songs())[0]?.albumImage)).toEqual([0, 1, 0]);
});

test('a picture that is far too large is not used', async () => {
  await tone('A/B/1.ogg');
  await workshop.put('A/B/cover.jpg', Buffer.alloc(10_000_001));
  expect((await workshop.import()).warnings).toEqual([
    'cannot use the picture in its folder, cover.jpg: it has 10000001 bytes, more than the limit of 10000000',
  ]);
});

test('a picture larger than an upload may be is scaled, in the folder and in the tags', async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  const large = await sharp({ create: { width: 1700, height: 1700, channels: 3, background: 'red', noise } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  expect(large.length).toBeGreaterThan(8_000_000);
  await tone('A/B/1.ogg');
  await workshop.put('A/B/cover.png', large);
  await tone('A/C/2.mp3', { cover: large });
  expect((await workshop.import()).warnings).toEqual([]);
  expect((await workshop.songs()).map(({ albumImage }) => albumImage !== null)).toEqual([true, true]);
});

test.each(['jpeg', 'png', 'webp'] as const)(
  'a slightly broken %s is repaired, or reported',
  async (format) => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
    const picture = sharp({ create: { width: 400, height: 400, channels: 3, background: 'red', noise } });
    const whole = await picture.toFormat(format).toBuffer();
    await tone('A/B/1.ogg');
    await workshop.put(`A/B/cover.${format}`, whole.subarray(0, whole.length - 20));
    const { warnings } = await workshop.import();
    const [song] = await workshop.songs();
    if (format === 'jpeg') expect(song?.albumImage).not.toBeNull();
    expect(warnings).toEqual([
      expect.stringMatching(song?.albumImage ? /is damaged, and shown/ : /^cannot use/),
    ]);
  },
);

test('an album with a picture keeps it', async () => {
  await tone('A/B/1.ogg');
  await workshop.put('A/B/cover.png', await makeCover('red'));
  await workshop.import();
  await tone('A/B/2.ogg');
  await workshop.put('A/B/cover.png', await makeCover('blue'));
  await workshop.import();
  expect(await colourOf((await workshop.songs())[0]?.albumImage)).toEqual([1, 0, 0]);
});

test('of the pictures of Windows Media Player, the large one is shown; of broken ones, the next', async () => {
  await tone('A/B/1.ogg');
  await workshop.put('A/B/AlbumArt_{1}_Small.jpg', await makeCover('red', 'jpeg'));
  await workshop.put('A/B/AlbumArt_{1}_Large.jpg', await makeCover('lime', 'jpeg'));
  await workshop.put('A/B/Folder.jpg', 'This is no picture.');
  await workshop.put('A/B/cover.bmp', 'BM');
  const { warnings } = await workshop.import();
  expect(await colourOf((await workshop.songs())[0]?.albumImage)).toEqual([0, 1, 0]);
  expect(warnings).toEqual([
    expect.stringMatching(/^cannot use the picture in its folder, cover.bmp: /),
    expect.stringMatching(/^cannot use the picture in its folder, Folder.jpg: /),
  ]);
});

test('a scan of more than 100 million pixels is scaled', async () => {
  await tone('A/B/1.ogg');
  const create = { width: 11_000, height: 10_000, channels: 3 as const, background: 'lime' };
  await workshop.put('A/B/cover.jpg', await sharp({ create, limitInputPixels: false }).jpeg().toBuffer());
  expect((await workshop.import()).warnings).toEqual([]);
  expect(await colourOf((await workshop.songs())[0]?.albumImage)).toEqual([0, 1, 0]);
});

async function portraits(): Promise<Record<string, number[] | null>> {
  const artists = await workshop.query<{ name: string; image: string | null }>(
    'select name, image_key as image from artist',
  );
  const colours = artists.map(async ({ name, image }) => [name, image && (await colourOf(image))]);
  return Object.fromEntries(await Promise.all(colours));
}

test('a picture of the artist in the folder, or in the one above, becomes the artist’s', async () => {
  await tone('Above/Album/1.ogg');
  await workshop.put('Above/Artist.JPG', await makeCover('lime', 'jpeg'));
  await tone('Beside/Album/CD 1/2.ogg');
  await workshop.put('Beside/Album/artist.png', await makeCover('blue'));
  await tone('Loose/3.ogg');
  await workshop.put('artist.png', await makeCover('red'));
  await tone('Some/Mix/4.ogg', { tags: { title: '4', artist: 'One', album: 'Mix', compilation: '1' } });
  await workshop.put('Some/Mix/artist.png', await makeCover('red'));
  await workshop.import();
  expect(await portraits()).toEqual({
    Above: [0, 1, 0],
    Beside: [0, 0, 1],
    Loose: null,
    One: null,
    'Various Artists': null,
  });
});

test('an artist with a picture keeps it', async () => {
  await tone('Artist/Album/1.ogg');
  await workshop.put('Artist/artist.png', await makeCover('lime'));
  await workshop.import();
  await tone('Artist/Album/2.ogg');
  await workshop.put('Artist/artist.png', await makeCover('red'));
  await workshop.import();
  expect(await portraits()).toEqual({ Artist: [0, 1, 0] });
});

test('an artist who is there without a picture gets that which came to the folder, with the next change of a song', async () => {
  await tone('Artist/Album/1.ogg');
  await workshop.import();
  await workshop.put('Artist/artist.png', await makeCover('lime'));
  await tone('Artist/Album/1.ogg', { tags: { title: 'Other', artist: 'Artist', album: 'Album' } });
  expect((await workshop.import()).summary).toMatchObject({ updated: 1 });
  expect(await portraits()).toEqual({ Artist: [0, 1, 0] });
});
