import type { Texts } from '../language.store.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

export const artists: Texts['artists'] = {
  kind: 'Künstler',
  songs: (count) => plural(count, { one: 'Song', other: 'Songs' }),
  albums: (count) => plural(count, { one: 'Album', other: 'Alben' }),
  followers: (count) => plural(count, { one: 'Follower', other: 'Follower' }),
  topSongs: 'Beliebte Songs',
  allSongs: 'Alle Songs',
  appearsOn: 'Wirkt mit auf',
  similar: 'Hörer mögen auch',
  genres: 'Genres',
  follow: 'Folgen',
  followed: 'Gefolgt',
  signInToFollow: 'Melde dich an, um Künstlern zu folgen',
  missing: 'Diesen Künstler gibt es hier nicht',
  missingHint: 'Vielleicht ist der Link alt, oder der Künstler wurde entfernt.',
};
