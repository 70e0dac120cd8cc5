import { useMutation, useQuery, useSubscription } from 'urql';
import { graphql } from '../generated/index.ts';

const newestSongs = graphql(`
  query UrqlNewestSongs($first: Int!) {
    me { id fullName image { url(width: 128) } }
    songs(first: $first) { nodes { id title liked artist { name } } }
  }
`);

const like = graphql(`
  mutation UrqlLike($songId: ID!) { likeSong(songId: $songId) { song { id liked } errors { message } } }
`);

const showPicture = graphql(`
  mutation UrqlShowPicture($image: Upload!) {
    updateProfile(input: { image: $image }) { user { id image { url(width: 128) } } errors { message } }
  }
`);

const newMessages = graphql(`
  subscription UrqlNewMessages { messageReceived { id content sender { id fullName } } }
`);

/** The newest songs with likes, a picture upload, and messages as they arrive. */
export function Page() {
  const [songs] = useQuery({ query: newestSongs, variables: { first: 5 } });
  const [, likeSong] = useMutation(like);
  const [picture, upload] = useMutation(showPicture);
  // Receives the messages so far, and returns those to show.
  const [heard] = useSubscription({ query: newMessages }, (before: string[] = [], { messageReceived }) => [
    ...before,
    `${messageReceived.sender.fullName}: ${messageReceived.content}`,
  ]);
  if (songs.error) return <p role="alert">{songs.error.message}</p>;
  if (!songs.data) return <p>Loading …</p>;
  const image = picture.data?.updateProfile.user?.image ?? songs.data.me?.image;
  return (
    <>
      <h1>{songs.data.me?.fullName}</h1>
      {image && <img src={image.url} alt="Your profile" />}
      <input
        type="file"
        aria-label="Picture"
        onChange={({ target }) => target.files?.[0] && upload({ image: target.files[0] })}
      />
      <ul>
        {songs.data.songs?.nodes.map(({ id, title, artist, liked }) => (
          <li key={id}>
            {artist.name}: {title}
            <button type="button" aria-pressed={liked} onClick={() => likeSong({ songId: id })}>
              Like {title}
            </button>
          </li>
        ))}
      </ul>
      <ol aria-label="Messages">
        {heard.data?.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end.
          <li key={index}>{line}</li>
        ))}
      </ol>
    </>
  );
}
