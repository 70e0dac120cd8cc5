import { expect, test } from 'vitest';
import { type AlbumSong, chooseAlbumArtist } from '../../src/importing/album-artist.model.ts';

const songsBy = (...artists: string[]): AlbumSong[] =>
  artists.map((artist) => ({ artist, albumArtist: null }));

test.each([
  ['one artist', songsBy('A', 'A'), null, 'A'],
  ['one artist in several spellings', songsBy('abba', 'ABBA', 'Abba'), null, 'ABBA'],
  ['one artist, in a folder of another name', songsBy('A', 'A'), 'Downloads', 'A'],
  [
    'guests of the artist whose folder it is',
    songsBy('Queen', 'Queen feat. X', 'Queen & Y'),
    'queen',
    'Queen',
  ],
  ['guests on every song', songsBy('Queen feat. X', 'Queen & Y'), 'Queen', 'Queen'],
  ['a folder that begins like an artist', songsBy('Queensrÿche', 'Other'), 'Queen', 'Various Artists'],
  ['an artist of more than half the songs', songsBy('A', 'A', 'A & B', 'C', 'A'), null, 'A'],
  ['an artist of half the songs', songsBy('A', 'A', 'B', 'C'), null, 'Various Artists'],
  ['many artists', songsBy('A', 'B', 'C'), 'Hits', 'Various Artists'],
  ['no songs', [], null, 'Various Artists'],
])('%s', (_name, songs, folder, expected) => {
  expect(chooseAlbumArtist(songs, folder)).toBe(expected);
  expect(chooseAlbumArtist(songs.toReversed(), folder)).toBe(expected);
});

test('an album artist tagged on another song applies to all songs of the album', () => {
  const songs = [...songsBy('A', 'A', 'A'), { artist: 'B', albumArtist: 'The Band' }];
  expect(chooseAlbumArtist(songs, 'A')).toBe('The Band');
});
