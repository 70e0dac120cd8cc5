import { graphql } from '../generated/gql.ts';

/** Everybody who is online now, then whoever comes, goes or listens to another song. */
export const presenceChanged = graphql(`
  subscription PresenceChanged {
    presenceChanged {
      online
      lastSeenAt
      user { id fullName image { url(width: 96) } }
      nowPlaying { id title artist { name } }
    }
  }
`);
