import { graphql } from '../generated/index.ts';

export const searchAll = graphql(`
  query SearchAll($query: String!) {
    search(query: $query, first: 8) {
      songs { ...ListedSong }
      albums { ...AlbumCard }
      artists { ...ArtistCard }
      playlists { ...PlaylistCard }
    }
  }
`);

export const foundSongs = graphql(`
  query FoundSongs($query: String!, $first: Int!, $after: String) {
    searchSongs(query: $query, first: $first, after: $after) {
      nodes { ...ListedSong }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

export const foundAlbums = graphql(`
  query FoundAlbums($query: String!, $first: Int!, $after: String) {
    searchAlbums(query: $query, first: $first, after: $after) {
      nodes { ...AlbumCard }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

export const foundArtists = graphql(`
  query FoundArtists($query: String!, $first: Int!, $after: String) {
    searchArtists(query: $query, first: $first, after: $after) {
      nodes { ...ArtistCard }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

export const foundPlaylists = graphql(`
  query FoundPlaylists($query: String!, $first: Int!, $after: String) {
    searchPlaylists(query: $query, first: $first, after: $after) {
      nodes { ...PlaylistCard }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);
