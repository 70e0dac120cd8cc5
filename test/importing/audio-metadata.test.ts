import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readAudioMetadata, readAudioTags } from '../../src/media/audio-metadata.service.ts';
import { type Id3Frame, makeCover, makeTaggedMp3, makeTone, withComments } from '../support/audio-files.ts';
import { atFileEnd } from '../support/file-end.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-tags-'));
atFileEnd(() => rm(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

const tags = {
  title: 'Título',
  artist: 'Artist',
  album_artist: 'Album Artist',
  album: 'Album',
  track: '3/12',
  disc: '2/2',
  date: '1997',
  genre: 'Rock; Pop',
};
const expected = {
  title: 'Título',
  artist: 'Artist',
  albumArtist: 'Album Artist',
  album: 'Album',
  trackNumber: 3,
  discNumber: 2,
  year: 1997,
  genres: ['Rock', ' Pop'],
  compilation: false,
};

test.each(['mp3', 'flac', 'ogg', 'opus', 'm4a'] as const)(
  '%s: all tags and the duration are read',
  async (format) => {
    const metadata = await readAudioMetadata(await makeTone(at(`all.${format}`), { tags, seconds: 2 }));
    expect(metadata).toMatchObject({ extension: format, tags: expected, picture: null });
    expect(metadata.duration).toBeCloseTo(2, 0);
    expect(metadata.bitrate).toBeGreaterThan(1000);
    expect(metadata.sampleRate).toBeGreaterThan(8000);
    expect(metadata.codec).toBeTruthy();
  },
);

test('wav: the tags that its format supports are read', async () => {
  const { tags: found } = await readAudioMetadata(await makeTone(at('all.wav'), { tags }));
  expect(found).toMatchObject({
    artist: 'Artist',
    album: 'Album',
    trackNumber: 3,
    year: 1997,
    genres: ['Rock', ' Pop'],
  });
});

test('aac: no tags, but a duration is read', async () => {
  const metadata = await readAudioMetadata(await makeTone(at('all.aac'), { tags, seconds: 2 }));
  expect(metadata.tags.title).toBeNull();
  expect(metadata.duration).toBeCloseTo(2, 0);
});

test('the content determines the audio type, not the name', async () => {
  const file = await makeTone(at('flac.mp3'), { format: 'flac', tags });
  expect(await readAudioMetadata(file)).toMatchObject({ extension: 'flac', tags: { title: 'Título' } });
  expect(await readAudioTags(file)).toMatchObject(expected);
});

test.each(['mp3', 'flac', 'm4a'] as const)('%s: the embedded front cover is read', async (format) => {
  const cover = await makeCover('red');
  const metadata = await readAudioMetadata(await makeTone(at(`cover.${format}`), { cover }));
  expect(Buffer.from(metadata.picture ?? []).equals(cover)).toBe(true);
});

const id3 = async (version: 3 | 4, ...frames: Id3Frame[]) =>
  readAudioTags(await makeTaggedMp3(at('tagged.mp3'), frames, version));

test.each([
  ['Latin-1', 0],
  ['UTF-16 with a byte order mark', 1],
  ['UTF-16BE', 2],
  ['UTF-8', 3],
] as const)('text in %s is decoded', async (_name, encoding) => {
  const text = encoding === 0 ? 'Café Ümlaut' : 'Café 坂本龍一 🎵';
  expect(await id3(4, { id: 'TIT2', encoding, text })).toMatchObject({ title: text });
});

test('several artists separated by NULs are joined', async () => {
  const frames: Id3Frame[] = [
    { id: 'TPE1', encoding: 3, text: 'One\0Two\0Three' },
    { id: 'TPE2', encoding: 3, text: 'One\0Two' },
  ];
  expect(await id3(4, ...frames)).toMatchObject({ artist: 'One, Two, Three', albumArtist: 'One, Two' });
  expect(await id3(3, ...frames.map((frame) => ({ ...frame, encoding: 1 as const })))).toMatchObject({
    artist: 'One, Two, Three',
  });
});

test('an artist with a slash in the name stays one', async () => {
  const frames: Id3Frame[] = [
    { id: 'TPE1', encoding: 0, text: 'AC/DC' },
    { id: 'TPE2', encoding: 0, text: 'AC/DC' },
  ];
  expect(await id3(3, ...frames)).toMatchObject({ artist: 'AC/DC', albumArtist: 'AC/DC' });
  expect(await id3(4, ...frames)).toMatchObject({ artist: 'AC/DC', albumArtist: 'AC/DC' });
});

test('a single string of several artists takes precedence over their list', async () => {
  const artist: Id3Frame = { id: 'TPE1', encoding: 3, text: 'One feat. Two' };
  const artists: Id3Frame = { id: 'TXXX', encoding: 3, text: 'ARTISTS\0One\0Two' };
  expect(await id3(4, artist, artists)).toMatchObject({ artist: 'One feat. Two' });
  expect(await id3(4, artists, artist)).toMatchObject({ artist: 'One feat. Two' });
});

test('several artists of a FLAC file are joined', async () => {
  const file = await makeTone(at('artists.flac'), { tags: { ARTIST: 'One;Two' } });
  expect(await readAudioTags(file)).toMatchObject({ artist: 'One;Two' });
});

test.each([
  ['3/12', 3],
  ['03', 3],
  ['0/12', null],
  ['/12', null],
  ['A1', null],
  ['', null],
])('the track "%s" is read', async (text, trackNumber) => {
  expect(await id3(4, { id: 'TRCK', encoding: 3, text })).toMatchObject({ trackNumber });
});

test.each([
  ['TDRC', '1997', 1997],
  ['TDRC', '1997-05-21', 1997],
  ['TDRC', '1997-05-21T12:00:00', 1997],
  ['TDRC', '0', null],
  ['TDRC', '0000', null],
  ['TDRC', 'unknown', null],
  ['TDOR', '0', null],
])('the year of %s "%s" is read', async (id, text, year) => {
  expect((await id3(4, { id, encoding: 3, text })).year).toBe(year);
});

test('an original year of 0 does not hide the other', async () => {
  const frames: Id3Frame[] = [
    { id: 'TDOR', encoding: 3, text: '0' },
    { id: 'TDRC', encoding: 3, text: '1997' },
  ];
  expect((await id3(4, ...frames)).year).toBe(1997);
});

test.each([
  ['(17)', ['Rock']],
  ['17', ['Rock']],
  ['(17)(13)', ['Rock', 'Pop']],
  ['17\0(13)\0Dub', ['Rock', 'Pop', 'Dub']],
  ['(RX)', ['Remix']],
  ['Rock\0Pop', ['Rock', 'Pop']],
  ['Rock;Pop', ['Rock', 'Pop']],
  ['Duo Cello/Piano', ['Duo Cello/Piano']],
])('the genres "%s" are read', async (text, genres) => {
  expect((await id3(4, { id: 'TCON', encoding: 3, text })).genres).toEqual(genres);
});

test('genres in several fields of a FLAC are read in their order', async () => {
  const file = await makeTone(at('fields.flac'));
  await writeFile(
    file,
    withComments(await readFile(file), ['GENRE=Dub', 'genre=Ambient;Drone', 'GENRE=Dub']),
  );
  expect((await readAudioTags(file)).genres).toEqual(['Dub', 'Ambient', 'Drone']);
});

test('the tag for compilations is read', async () => {
  expect((await id3(4, { id: 'TCMP', encoding: 3, text: '1' })).compilation).toBe(true);
  const file = await makeTone(at('compilation.m4a'), { tags: { compilation: '1' } });
  expect((await readAudioTags(file)).compilation).toBe(true);
});

test.each<[string, Id3Frame[], 3 | 4]>([
  ['TDOR', [{ id: 'TDOR', encoding: 3, text: '1975-10-31' }], 4],
  ['TORY', [{ id: 'TORY', encoding: 0, text: '1975' }], 3],
  ['TXXX:originalyear', [{ id: 'TXXX', encoding: 0, text: 'originalyear\x001975' }], 4],
])('the original year takes precedence over that of an edition: ID3 %s', async (_name, frames, version) => {
  const edition: Id3Frame = { id: version === 4 ? 'TDRC' : 'TYER', encoding: 0, text: '2011' };
  const file = await makeTaggedMp3(at('original.mp3'), [edition, ...frames], version);
  expect((await readAudioTags(file)).year).toBe(1975);
});

test.each(['flac', 'ogg', 'opus'] as const)(
  'ORIGINALDATE and ORIGINALYEAR of %s are read',
  async (format) => {
    for (const [name, value] of [
      ['ORIGINALDATE', '1975-10-31'],
      ['ORIGINALYEAR', '1975'],
    ] as const) {
      const file = await makeTone(at(`${name}.${format}`), { tags: { date: '2011', [name]: value } });
      expect((await readAudioTags(file)).year).toBe(1975);
    }
  },
);

test.each(['0000', 'unknown', '', '19755'])('an invalid original date is ignored: %s', async (text) => {
  const frames: Id3Frame[] = [
    { id: 'TDRC', encoding: 3, text: '2011' },
    { id: 'TDOR', encoding: 3, text },
  ];
  expect((await readAudioTags(await makeTaggedMp3(at('none.mp3'), frames, 4))).year).toBe(2011);
});
