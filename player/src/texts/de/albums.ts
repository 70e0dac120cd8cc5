import type { Texts } from '../language.store.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

export const albums: Texts['albums'] = {
  kinds: {
    ALBUM: 'Album',
    EP: 'EP',
    SINGLE: 'Single',
    LIVE: 'Livealbum',
    COMPILATION: 'Zusammenstellung',
    SOUNDTRACK: 'Soundtrack',
    REMIX: 'Remixalbum',
    AUDIOBOOK: 'Hörbuch',
    OTHER: 'Veröffentlichung',
  },
  groups: {
    ALBUM: 'Alben',
    EP: 'EPs',
    SINGLE: 'Singles',
    LIVE: 'Livealben',
    COMPILATION: 'Zusammenstellungen',
    SOUNDTRACK: 'Soundtracks',
    REMIX: 'Remixe',
    AUDIOBOOK: 'Hörbücher',
    OTHER: 'Weitere Veröffentlichungen',
  },
  songs: (count) => plural(count, { one: 'Song', other: 'Songs' }),
  disc: (number, title) => (title ? `CD ${number}: ${title}` : `CD ${number}`),
  songsOf: (title) => `Songs von ${title}`,
  tracks: (numbers) => `(${numbers})`,
  like: 'In die Bibliothek',
  liked: 'In deiner Bibliothek',
  credits: 'Mitwirkende',
  facts: 'Über diese Veröffentlichung',
  released: 'Erschienen',
  firstReleased: 'Zuerst erschienen',
  label: 'Label',
  catalogNumber: 'Katalognummer',
  barcode: 'Strichcode',
  edition: 'Ausgabe',
  genres: 'Genres',
  moreBy: (artist) => `Mehr von ${artist}`,
  missing: 'Dieses Album gibt es hier nicht',
  missingHint: 'Vielleicht ist der Link alt, oder das Album wurde entfernt.',
};
