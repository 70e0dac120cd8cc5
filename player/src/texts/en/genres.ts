import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

export const genres = {
  title: 'Genres',
  kind: 'Genre',
  songs: (count: number) => plural(count, { one: 'song', other: 'songs' }),
  albums: (count: number) => plural(count, { one: 'album', other: 'albums' }),
  popularAlbums: 'Popular albums',
  artists: 'Artists',
  popularSongs: 'Popular songs',
  songsOf: (name: string) => `Songs: ${name}`,
  nothing: 'There are no genres yet',
  nothingHint: 'They come with the tags of the songs.',
  missing: 'This genre is not here',
  missingHint: 'The link may be old, or its songs were removed.',
};
