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

export const historyList = graphql(`
  query HistoryList($first: Int!, $after: String) {
    playHistory(first: $first, after: $after) {
      nodes { id playedAt song { ...ListedSong } }
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
