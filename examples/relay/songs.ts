import { graphql } from 'relay-runtime';

// relay-compiler reads these and writes `__generated__`, from where programs without its plugin import them.

export const list = graphql`
  fragment songs_list on Query
  @refetchable(queryName: "songsPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
    songs(first: $first, after: $after, orderBy: { by: TITLE, direction: ASC })
      @connection(key: "songs_songs") {
      edges { node { id title ...songs_song } }
    }
  }
`;

export const song = graphql`
  fragment songs_song on Song @refetchable(queryName: "songsRefetchQuery") { id title liked }
`;

export const query = graphql`
  query songsQuery($first: Int!) { ...songs_list @arguments(first: $first) }
`;

export const like = graphql`
  mutation songsLikeMutation($songId: ID!) @raw_response_type { likeSong(songId: $songId) { song { id liked } errors { message } } }
`;

export const heard = graphql`
  subscription songsPresenceSubscription {
    presenceChanged { online user { id fullName } nowPlaying { id ...songs_song } }
  }
`;
