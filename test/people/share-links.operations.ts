import { graphql } from '../generated/gql.ts';

export const share = graphql(`
  mutation Share($input: CreateShareLinkInput!) {
    createShareLink(input: $input) {
      shareLink { id url description expiresAt visits lastVisitedAt target { __typename } }
      errors { code field message }
    }
  }
`);

export const revoke = graphql(`
  mutation RevokeShare($id: ID!) { revokeShareLink(id: $id) { deletedId errors { code field } } }
`);

export const myLinks = graphql(`
  query MyShareLinks($first: Int, $after: String) {
    shareLinks(first: $first, after: $after) {
      totalCount
      nodes { id url visits lastVisitedAt target { __typename ... on Song { id } ... on Album { id } ... on Playlist { id } } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

export const lookShared = graphql(`
  query LookShared($token: String!) {
    shared(token: $token) {
      description expiresAt
      sharedBy { id fullName email presence { online } }
      target {
        __typename
        ... on Song { id title artistName }
        ... on Album { id title songs { id } }
        ... on Playlist { id name items(first: 10) { nodes { song { id } } } }
      }
    }
  }
`);

export const streamOf = graphql(`
  query StreamOfShared($token: String!, $songId: ID!) { shared(token: $token) { streamUrl(songId: $songId) } }
`);

export const ownPlaylist = graphql(`
  mutation PlaylistToShare($name: String!, $songIds: [ID!], $public: Boolean!) {
    createPlaylist(input: { name: $name, songIds: $songIds, public: $public }) { playlist { id } }
  }
`);

export const hidePlaylist = graphql(`
  mutation HideSharedPlaylist($id: ID!, $public: Boolean!) {
    updatePlaylist(input: { id: $id, public: $public }) { playlist { id } }
  }
`);

export const addToShared = graphql(`
  mutation AddToSharedPlaylist($id: ID!, $songIds: [ID!]!) {
    addToPlaylist(input: { playlistId: $id, songIds: $songIds }) { playlist { id } }
  }
`);

export const dropPlaylist = graphql(`
  mutation DropSharedPlaylist($id: ID!) { deletePlaylist(id: $id) { deletedId } }
`);
