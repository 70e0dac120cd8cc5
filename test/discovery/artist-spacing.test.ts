import { seededRandom } from '@tonearm/demo-music';
import { expect, test } from 'vitest';
import type { Candidate } from '../../src/discovery/candidate.model.ts';
import {
  spacedAsFarAsPossible,
  spacedByArtist,
} from '../../src/discovery/made-for-you/made-for-you.service.ts';

/** `a b a` is three songs of two artists, the best first. */
const songsOf = (artists: string): Candidate[] =>
  artists.split(' ').map((artistId, index) => ({ id: `${artistId}${index}`, artistIds: [...artistId] }));
const artistsOf = (songs: readonly Candidate[] | undefined) =>
  songs?.map(({ artistIds }) => artistIds.join('')).join(' ');

test.each([
  ['a b c', 3, 'a b c'],
  ['a a b c', 3, 'a b a'],
  ['a a a b c', 4, 'a b a c'],
  // Taking the best first would leave two of one artist for the end.
  ['b a a', 3, 'a b a'],
  ['c b a a a', 5, 'a c a b a'],
])('of %s, %i songs are shown as %s', (artists, limit, expected) => {
  expect(artistsOf(spacedByArtist(songsOf(artists), limit))).toBe(expected);
});

test.each([
  ['a a', 2],
  ['a a b a', 4],
  ['a b', 3],
])('of %s, no %i can be spaced', (artists, limit) => {
  expect(spacedByArtist(songsOf(artists), limit)).toBeUndefined();
});

test('artists who cannot be spaced are shown all the same', () => {
  expect(artistsOf(spacedAsFarAsPossible(songsOf('a a b a'), 4))).toBe('a b a a');
  expect(spacedAsFarAsPossible(songsOf('a a'), 1)).toHaveLength(1);
});

test('an order with spaced artists is found if there is one', () => {
  const random = seededRandom(5);
  for (let round = 0; round < 300; round += 1) {
    const songs = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, index) => ({
      id: String(index),
      artistIds: ['abc'[Math.floor(random() * 3)] ?? ''],
    }));
    const limit = 1 + Math.floor(random() * songs.length);
    const shelf = spacedByArtist(songs, limit);
    expect(shelf !== undefined).toBe(canStandApart(songs, limit, undefined));
    shelf
      ?.slice(1)
      .forEach((song, index) => void expect(song.artistIds).not.toEqual(shelf[index]?.artistIds));
    if (shelf) expect(new Set(shelf).size).toBe(limit);
  }
});

/** By trying all orders. */
function canStandApart(songs: readonly Candidate[], limit: number, last: string | undefined): boolean {
  if (limit === 0) return true;
  return songs.some(
    (song, at) =>
      song.artistIds[0] !== last && canStandApart(songs.toSpliced(at, 1), limit - 1, song.artistIds[0]),
  );
}
