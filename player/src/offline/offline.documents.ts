import { graphql } from '../generated/index.ts';

/** A song, or an album with all of its songs, or a playlist with its first ones. */
export const offlineThing = graphql(`
  query OfflineThing($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Song { ...PlayableSong }
      ... on Album { id title artistName image { ...OfflineCover } songs { ...PlayableSong } }
      ... on Playlist { id name image { ...OfflineCover } ...OfflineItems }
    }
  }
`);

export const offlineItems = graphql(`
  query OfflinePlaylistItems($id: ID!, $after: String) { playlist(id: $id) { id ...OfflineItems } }
`);

export const offlineItemsOf = graphql(`
  fragment OfflineItems on Playlist {
    items(first: 100, after: $after) {
      nodes { id song { ...PlayableSong } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

export const offlineCover = graphql(`
  fragment OfflineCover on Image { url width height blurhash small: url(width: 128) large: url(width: 512) }
`);
