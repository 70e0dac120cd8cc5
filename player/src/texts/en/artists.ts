import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

export const artists = {
  kind: 'Artist',
  songs: (count: number) => plural(count, { one: 'song', other: 'songs' }),
  albums: (count: number) => plural(count, { one: 'album', other: 'albums' }),
  followers: (count: number) => plural(count, { one: 'follower', other: 'followers' }),
  topSongs: 'Popular songs',
  allSongs: 'All songs',
  appearsOn: 'Appears on',
  similar: 'Listeners also like',
  genres: 'Genres',
  follow: 'Follow',
  followed: 'Following',
  signInToFollow: 'Sign in to follow artists',
  missing: 'This artist is not here',
  missingHint: 'The link may be old, or the artist was removed.',
};
