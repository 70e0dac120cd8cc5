import { graphql } from '../generated/index.ts';

export const personParts = graphql(`
  fragment PersonParts on User {
    id
    fullName
    image {
      ...PictureParts
    }
  }
`);

/** `Cover` shows it. */
export const pictureParts = graphql(`
  fragment PictureParts on Image {
    url
    width
    height
    blurhash
  }
`);

/** Whether somebody is there, and what they listen to. */
export const presenceParts = graphql(`
  fragment PresenceParts on Presence {
    online
    lastSeenAt
    nowPlaying {
      id
      title
      artistName
      album {
        id
      }
    }
  }
`);

/** Everybody else on the server, by name. */
export const peopleDocument = graphql(`
  query PlayerPeople($search: String, $after: String) {
    users(first: 50, search: $search, after: $after) {
      nodes {
        ...PersonParts
        presence {
          ...PresenceParts
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const presenceChangedDocument = graphql(`
  subscription PlayerPresenceChanged {
    presenceChanged {
      ...PresenceParts
      user {
        id
      }
    }
  }
`);

export const personDocument = graphql(`
  query PlayerPerson($id: ID!) {
    user(id: $id) {
      ...PersonParts
      createdAt
      followed
      blocked
      followerCount
      followingCount
      presence {
        ...PresenceParts
      }
    }
  }
`);

export const personPlaylistsDocument = graphql(`
  query PlayerPersonPlaylists($id: ID!, $after: String) {
    user(id: $id) {
      id
      playlists(first: 30, after: $after) {
        nodes {
          id
          name
          songCount
          image {
            ...PictureParts
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
        totalCount
      }
    }
  }
`);
