import type { ActivityPartsFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const activityParts = graphql(`
  fragment ActivityParts on Activity {
    id
    kind
    count
    at
    actor {
      ...PersonParts
    }
    subject {
      __typename
      ... on Song {
        id
        title
        artistName
        album {
          id
        }
        artist {
          id
        }
        image {
          ...PictureParts
        }
      }
      ... on Album {
        id
        title
        artistName
        image {
          ...PictureParts
        }
      }
      ... on Artist {
        id
        name
        image {
          ...PictureParts
        }
      }
      ... on Playlist {
        id
        name
        image {
          ...PictureParts
        }
      }
      ... on User {
        ...PersonParts
      }
    }
  }
`);

export type ActivityParts = ActivityPartsFragment;

export const activityFeed = graphql(`
  query PlayerActivityFeed($first: Int!, $after: String) {
    activityFeed(first: $first, after: $after) {
      nodes {
        ...ActivityParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
