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
