import type { ShareLinkPartsFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const shareLinkParts = graphql(`
  fragment ShareLinkParts on ShareLink {
    id
    url
    description
    createdAt
    expiresAt
    visits
    lastVisitedAt
    target {
      __typename
      ... on Song { id title album { id } artist { id } image { ...PictureParts } }
      ... on Album { id title image { ...PictureParts } }
      ... on Playlist { id name image { ...PictureParts } }
    }
  }
`);

export type ShareLinkParts = ShareLinkPartsFragment;

export const shareLinksList = graphql(`
  query ShareLinksList($first: Int!, $after: String) {
    shareLinks(first: $first, after: $after) {
      nodes { ...ShareLinkParts }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }
`);

export const createShareLink = graphql(`
  mutation CreateShareLinkHere($input: CreateShareLinkInput!) {
    createShareLink(input: $input) { shareLink { ...ShareLinkParts } errors { code message field } }
  }
`);

export const revokeShareLink = graphql(`
  mutation RevokeShareLinkHere($id: ID!) {
    revokeShareLink(id: $id) { deletedId errors { code message field } }
  }
`);
