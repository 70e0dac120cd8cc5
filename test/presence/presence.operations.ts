import { graphql } from '../generated/gql.ts';

export const presences = graphql(`
  subscription Presences {
    presenceChanged { online lastSeenAt user { id fullName } nowPlaying { id title } }
  }
`);

export const presenceOf = graphql(`
  query PresenceOf($id: ID!) {
    user(id: $id) { id presence { online lastSeenAt user { id } nowPlaying { id } } }
  }
`);

export const playNow = graphql(`
  mutation PlayNow($songId: ID) {
    setNowPlaying(songId: $songId) {
      user { id presence { online nowPlaying { id title } } }
      errors { code field }
    }
  }
`);
