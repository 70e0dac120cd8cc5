import { describe, expect, test } from 'vitest';
import { filePlace } from '../../src/catalog/file-place.model.ts';
import { describeSong } from '../../src/catalog/song-facts.model.ts';
import type { AudioTags } from '../../src/media/audio-metadata.service.ts';

const noArtists = { printed: null, names: [], musicBrainzIds: [], sortNames: [] };
const noTags: AudioTags = {
  title: null,
  artist: null,
  albumArtist: null,
  album: null,
  trackNumber: null,
  discNumber: null,
  year: null,
  genres: [],
  compilation: false,
  release: { edition: null, releaseId: null, dates: [] },
  people: { artists: noArtists, albumArtists: noArtists, others: [] },
};
/** Without the credits. */
function describeFile(file: string, tags: Partial<AudioTags> = {}) {
  const { credits: _, albumCredits: __, ...facts } = describeSong({ ...noTags, ...tags }, filePlace(file));
  return facts;
}

test('facts from the tags take precedence', () => {
  const tags: AudioTags = {
    title: 'Title',
    artist: 'Artist',
    albumArtist: 'Album Artist',
    album: 'Album',
    trackNumber: 3,
    discNumber: 2,
    year: 1997,
    genres: ['Rock', 'Pop'],
    compilation: false,
    release: noTags.release,
    people: noTags.people,
  };
  const { compilation: _, release: __, people: ___, ...expected } = tags;
  expect(describeFile('X/2001 - Y/09 - Z.mp3', tags)).toEqual(expected);
});

test('missing tags are replaced by the names of the file and its folders', () => {
  expect(describeFile('Artist/1997 - Album/CD 2/03 - Title.mp3')).toEqual({
    title: 'Title',
    artist: 'Artist',
    albumArtist: null,
    album: 'Album',
    trackNumber: 3,
    discNumber: 2,
    year: 1997,
    genres: [],
  });
});

test('a file without tags and folders becomes a song', () => {
  expect(describeFile('noise.mp3')).toEqual({
    title: 'noise',
    artist: 'Unknown Artist',
    albumArtist: null,
    album: null,
    trackNumber: null,
    discNumber: 1,
    year: null,
    genres: [],
  });
});

test('tags of only white space and NUL count as missing', () => {
  const tags = { title: ' \0', artist: '\u{FEFF}', album: '  ', genres: ['\0'], albumArtist: ' ' };
  expect(describeFile('A/B/03 - C.mp3', tags)).toMatchObject({
    title: 'C',
    artist: 'A',
    album: 'B',
    genres: [],
    albumArtist: null,
  });
});

test("a folder directly below the imported one is the artist, unless it has the album's name", () => {
  expect(describeFile('Artist/x.mp3', { album: 'Album' }).artist).toBe('Artist');
  expect(describeFile('Album/x.mp3', { album: 'album' }).artist).toBe('Unknown Artist');
});

test('the artist is removed from the title in a file name', () => {
  expect(describeFile('artist/Album/01 - Artist - Title.mp3').title).toBe('Title');
  expect(describeFile('Artist - Title.mp3').title).toBe('Artist - Title');
});

test('a compilation is by Various Artists, unless it names an album artist', () => {
  expect(describeFile('x.mp3', { album: 'Hits', compilation: true }).albumArtist).toBe('Various Artists');
  expect(describeFile('x.mp3', { album: 'Hits', compilation: true, albumArtist: 'DJ' }).albumArtist).toBe(
    'DJ',
  );
});

describe('years in tags', () => {
  test.each([0, 1, 1859, 2201, 20_010_911, Number.NaN, null])('%s is invalid', (year) => {
    expect(describeFile('A/1997 - B/x.mp3', { year }).year).toBe(1997);
    expect(describeFile('x.mp3', { year }).year).toBeNull();
  });

  test.each([1860, 2200])('%s is valid', (year) => {
    expect(describeFile('A/1997 - B/x.mp3', { year }).year).toBe(year);
  });
});

describe('numbers in tags', () => {
  test.each([0, -1, 32_768, 1.5, Number.NaN])('%s is invalid', (number) => {
    const tags = { trackNumber: number, discNumber: number };
    expect(describeFile('x.mp3', tags)).toMatchObject({ trackNumber: null, discNumber: 1 });
    expect(describeFile('2-03 x.mp3', tags)).toMatchObject({ trackNumber: 3, discNumber: 2 });
  });

  test('32,767 is the largest valid one', () => {
    const tags = { trackNumber: 32_767, discNumber: 32_767 };
    expect(describeFile('x.mp3', tags)).toMatchObject({ trackNumber: 32_767, discNumber: 32_767 });
  });
});

test('every text from tags fits its column', () => {
  const long = '🎵'.repeat(500);
  const song = describeFile('x.mp3', {
    title: long,
    artist: long,
    album: long,
    albumArtist: long,
    genres: [long],
  });
  for (const text of [song.title, song.artist, song.album, song.albumArtist]) {
    expect([...(text ?? '')]).toHaveLength(200);
  }
  expect([...(song.genres[0] ?? '')]).toHaveLength(100);
});
