import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filePlace } from '../../src/catalog/file-place.model.ts';

const place = (relative: string) => filePlace(relative.replaceAll('/', path.sep));

describe('file names', () => {
  test.each([
    ['03 - Name.mp3', 'Name', 3, null],
    ['03. Name.mp3', 'Name', 3, null],
    ['03 Name.mp3', 'Name', 3, null],
    ['3 - Name.mp3', 'Name', 3, null],
    ['03_Name.mp3', 'Name', 3, null],
    ['1-03 Name.mp3', 'Name', 3, 1],
    ['2-11 - Name.flac', 'Name', 11, 2],
    ['2.11 Name.flac', 'Name', 11, 2],
    ['101 - Name.mp3', 'Name', 101, null],
    ['003 Name.mp3', 'Name', 3, null],
    ['03.mp3', '03', 3, null],
    ['some_song_of_mine.mp3', 'some song of mine', null, null],
    ['Name.with.dots.mp3', 'Name.with.dots', null, null],
    ['00 Hidden Track.mp3', 'Hidden Track', null, null],
    ['\u{1}\u{2}.mp3', 'Untitled', null, null],
  ])('%s', (file, title, trackNumber, discNumber) => {
    expect(place(file)).toMatchObject({ title, trackNumber, discNumber });
  });

  test.each([
    '99 Luftballons',
    '7 Seconds',
    '50 Ways to Leave',
    '1999',
    '24-7',
    '4.33',
    '100 Years',
    '2112 Live',
  ])('the number of "%s" is part of the title', (title) => {
    expect(place(`${title}.mp3`)).toMatchObject({ title, trackNumber: null });
  });
});

describe('folder names', () => {
  test('two levels are artist and album', () => {
    expect(place('Artist/Album/x.mp3')).toMatchObject({ artist: 'Artist', album: 'Album', year: null });
  });

  test('of more levels the last two count', () => {
    expect(place('Rock/Artist/Album/x.mp3')).toMatchObject({ artist: 'Artist', album: 'Album' });
  });

  test('one level is the artist', () => {
    expect(place('Artist/x.mp3')).toMatchObject({ artist: 'Artist', album: null });
  });

  test("the imported folder's own name is ignored", () => {
    expect(place('x.mp3')).toMatchObject({ artist: null, album: null, year: null, albumFolder: '' });
  });

  test.each([
    ['1997 - Title', 'Title', 1997],
    ['1997. Title', 'Title', 1997],
    ['(1997) Title', 'Title', 1997],
    ['[1997] Title', 'Title', 1997],
    ['Title (1997)', 'Title', 1997],
    ['Title [1997]', 'Title', 1997],
    ['Title - 1997', 'Title', 1997],
    ['Title (1997) (Deluxe)', 'Title (Deluxe)', 1997],
    ['1984 - 1984', '1984', 1984],
    ['2112', '2112', null],
    ['1999 Nights', '1999 Nights', null],
    ['0000 - Title', '0000 - Title', null],
    ['Title (9999)', 'Title (9999)', null],
    ['The_Title', 'The Title', null],
  ])('the album folder "%s"', (folder, album, year) => {
    expect(place(`Artist/${folder}/x.mp3`)).toMatchObject({ artist: 'Artist', album, year });
  });

  test.each([
    ['CD 2', 2],
    ['CD2', 2],
    ['cd02', 2],
    ['Disc 2', 2],
    ['disk_3', 3],
    ['Disc 2 - Live', 2],
    ['CD 1 (Bonus)', 1],
  ])('the disc folder "%s" belongs to the album above', (folder, discNumber) => {
    const found = place(`Artist/Album/${folder}/x.mp3`);
    expect(found).toMatchObject({ artist: 'Artist', album: 'Album', discNumber });
    expect(found.albumFolder).toBe(path.join('Artist', 'Album'));
  });

  test.each(['Discovery', 'CD', 'Disco 3', 'CD Collection', 'Disc 0'])(
    '"%s" is not a disc folder',
    (folder) => {
      expect(place(`Artist/${folder}/x.mp3`)).toMatchObject({ album: folder, discNumber: null });
    },
  );
});
