import { graphql } from '../generated/index.ts';

export const genreTiles = graphql(`
  query GenreTiles($first: Int!, $after: String) {
    genres(first: $first, after: $after, orderBy: { by: SONG_COUNT, direction: DESC }) {
      nodes { id name songCount }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

export const genrePage = graphql(`
  query GenrePage($id: ID!) {
    genre(id: $id) {
      id
      name
      songCount
      albumCount
      albums(first: 16, orderBy: { by: PLAY_COUNT, direction: DESC }) { nodes { ...AlbumCard } }
    }
    artists(first: 16, filter: { genreId: $id }, orderBy: { by: PLAY_COUNT, direction: DESC }) {
      nodes { ...ArtistCard }
    }
  }
`);

export const genreSongs = graphql(`
  query GenreSongs($id: ID!, $first: Int!, $after: String) {
    genre(id: $id) {
      id
      songs(first: $first, after: $after, orderBy: { by: PLAY_COUNT, direction: DESC }) {
        nodes { ...ListedSong }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }
  }
`);
