import type { Texts } from '../language.store.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

export const genres: Texts['genres'] = {
  title: 'Genres',
  kind: 'Genre',
  songs: (count) => plural(count, { one: 'Song', other: 'Songs' }),
  albums: (count) => plural(count, { one: 'Album', other: 'Alben' }),
  popularAlbums: 'Beliebte Alben',
  artists: 'Künstler',
  popularSongs: 'Beliebte Songs',
  songsOf: (name) => `Songs: ${name}`,
  nothing: 'Es gibt noch keine Genres',
  nothingHint: 'Sie kommen mit den Angaben in den Dateien.',
  missing: 'Dieses Genre gibt es hier nicht',
  missingHint: 'Vielleicht ist der Link alt, oder seine Songs wurden entfernt.',
};
