import { useMutation, useQuery, useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';

const newestSongs = graphql(`
  query ApolloNewestSongs($first: Int!) {
    me { id fullName image { url(width: 128) } }
    songs(first: $first) { nodes { id title liked artist { name } } }
  }
`);

const like = graphql(`
  mutation ApolloLike($songId: ID!) { likeSong(songId: $songId) { song { id liked } errors { message } } }
`);

const showPicture = graphql(`
  mutation ApolloShowPicture($image: Upload!) {
    updateProfile(input: { image: $image }) { user { id image { url(width: 128) } } errors { message } }
  }
`);

const newMessages = graphql(`
  subscription ApolloNewMessages { messageReceived { id content sender { id fullName } } }
`);

/** The newest songs with likes, a picture upload, and messages as they arrive. */
export function Page() {
  const [heard, setHeard] = useState<{ id: string; line: string }[]>([]);
  const { data, error } = useQuery(newestSongs, { variables: { first: 5 } });
  // Answers contain `id` and the changed fields: the cache does the rest, and this page shows it.
  const [likeSong] = useMutation(like);
  const [upload] = useMutation(showPicture);
  useSubscription(newMessages, {
    onData({ data: { data: event } }) {
      if (!event) return;
      const { id, sender, content } = event.messageReceived;
      setHeard((before) => [...before, { id, line: `${sender.fullName}: ${content}` }]);
    },
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Loading …</p>;
  return (
    <>
      <h1>{data.me?.fullName}</h1>
      {data.me?.image && <img src={data.me.image.url} alt="Your profile" />}
      <input
        type="file"
        aria-label="Picture"
        onChange={({ target }) => target.files?.[0] && upload({ variables: { image: target.files[0] } })}
      />
      <ul>
        {data.songs?.nodes.map(({ id, title, artist, liked }) => (
          <li key={id}>
            {artist.name}: {title}
            <button
              type="button"
              aria-pressed={liked}
              onClick={() => likeSong({ variables: { songId: id } })}
            >
              Like {title}
            </button>
          </li>
        ))}
      </ul>
      <ol aria-label="Messages">
        {heard.map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
      </ol>
    </>
  );
}
