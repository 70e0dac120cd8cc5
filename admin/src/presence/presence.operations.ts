import { graphql } from '../generated/gql.ts';

/** All online users, then every user who comes online, goes offline or plays another song. */
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
