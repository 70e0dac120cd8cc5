import { graphql } from '../generated/index.ts';

export const likedList = graphql(`
  query LikedList($first: Int!, $after: String) {
    likedSongs(first: $first, after: $after) {
      nodes { ...ListedSong }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

export const likedAlbumsList = graphql(`
  query LikedAlbumsList($first: Int!, $after: String) {
    likedAlbums(first: $first, after: $after) {
      nodes { ...AlbumCard }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

export const followedArtistsList = graphql(`
  query FollowedArtistsList($first: Int!, $after: String) {
    followedArtists(first: $first, after: $after) {
      nodes { ...ArtistCard }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

export const historyList = graphql(`
  query HistoryList($first: Int!, $after: String) {
    playHistory(first: $first, after: $after) {
      nodes { id playedAt song { ...ListedSong } }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

/** Those of others that the viewer keeps. */
export const savedPlaylistsList = graphql(`
  query SavedPlaylistsList($first: Int!, $after: String) {
    savedPlaylists(first: $first, after: $after) {
      nodes { ...PlaylistCard }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

export const ownPlaylists = graphql(`
  query OwnPlaylists($first: Int!, $after: String) {
    playlists(first: $first, after: $after) {
      nodes { ...PlaylistCard }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);
