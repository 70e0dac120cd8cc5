import type { ListRequest } from './lists-requests.ts';

interface Samples {
  songs: { nodes: { id: string; artist: { id: string }; album: { id: string } }[] };
  genres: { nodes: { id: string }[] };
}

/** Further lists of the catalog, by filters and orders, and what shows without being asked for by id. */
export async function catalogLists(
  ask: (request: ListRequest) => Promise<unknown>,
): Promise<Record<string, () => ListRequest>> {
  const { songs, genres } = (await ask({
    query:
      '{ songs(first: 5) { nodes { id artist { id } album { id } } } genres(first: 1) { nodes { id } } }',
  })) as Samples;
  const [song] = songs.nodes;
  const variables = {
    song: song?.id,
    artist: song?.artist.id,
    album: song?.album.id,
    genre: genres.nodes[0]?.id,
    ids: songs.nodes.map(({ id }) => id),
  };
  const lists = {
    'song, artist, album, genre by id': `($song: ID!, $artist: ID!, $album: ID!, $genre: ID!) {
      song(id: $song) { title } artist(id: $artist) { name } album(id: $album) { title } genre(id: $genre) { name } }`,
    'nodes by ids': '($ids: [ID!]!) { nodes(ids: $ids) { id ... on Song { title artist { name } } } }',
    'songs with their total': `{ songs(first: 5) { totalCount ${page} } }`,
    'songs by title': ordered('TITLE'),
    'songs by artist': ordered('ARTIST'),
    'songs by plays': ordered('PLAY_COUNT', 'DESC'),
    'songs by year': ordered('RELEASE_YEAR'),
    'the oldest songs': `{ songs(last: 5) { ${page} } }`,
    'songs of an artist': `($artist: ID!) { songs(first: 5, filter: { artistId: $artist }) { totalCount ${page} } }`,
    'songs of an album': `($album: ID!) { songs(first: 5, filter: { albumId: $album }) { totalCount ${page} } }`,
    'songs of a genre': `($genre: ID!) { songs(first: 5, filter: { genreId: $genre }) { totalCount ${page} } }`,
    'songs of some years': `{ songs(first: 5, filter: { yearFrom: 1990, yearTo: 1999 }) { ${page} } }`,
    'their total': '{ songs(first: 5, filter: { yearFrom: 1990, yearTo: 1999 }) { totalCount } }',
    'songs with a title': `{ songs(first: 5, filter: { title: "midnight" }) { ${page} } }`,
    'how many these are': '{ songs(first: 5, filter: { title: "midnight" }) { totalCount } }',
    'songs with a title, by title': `{ songs(first: 5, filter: { title: "midnight" }, orderBy: { by: TITLE }) { ${page} } }`,
    'songs that are lossless': `{ songs(first: 5, filter: { lossless: true }) { ${page} } }`,
    'albums by title':
      '{ albums(first: 5, orderBy: { by: TITLE }) { totalCount nodes { title artist { name } } } }',
    'albums of a genre':
      '($genre: ID!) { albums(first: 5, filter: { genreId: $genre }) { nodes { title artist { name } } } }',
    'artists by name':
      '{ artists(first: 5, orderBy: { by: NAME }) { totalCount nodes { name songCount albumCount } } }',
    'genres with their counts': '{ genres(first: 5) { nodes { name songCount albumCount } } }',
    'a genre with songs': '($genre: ID!) { genre(id: $genre) { songs(first: 5) { nodes { title } } } }',
    'featured songs': '{ featuredSongs(limit: 5) { title artist { name } } }',
    'trending songs': '{ trendingSongs(limit: 4) { title artist { name } } }',
    'new albums': '{ newAlbums(limit: 5) { title artist { name } } }',
    'similar songs': '($song: ID!) { similarSongs(songId: $song, limit: 5) { title artist { name } } }',
    'a page of found songs': '{ searchSongs(query: "midnight", first: 5) { totalCount nodes { title } } }',
  };
  return Object.fromEntries(
    Object.entries(lists).map(([name, query]) => [name, () => ({ query: `query ${query}`, variables })]),
  );
}

const page = 'nodes { title duration artist { name } album { title } }';

function ordered(by: string, direction = 'ASC'): string {
  return `{ songs(first: 5, orderBy: { by: ${by}, direction: ${direction} }) { ${page} } }`;
}
