import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Client, followMessages, pictureUrl, unwrap } from '@tonearm/client';
import { SongsDocument, UpdateProfileDocument, ViewerDocument } from '@tonearm/client/documents';
import { entriesOf, keyOf, likeOf, pagesOf, queryOf } from '@tonearm/client/tanstack';
import { useEffect, useState } from 'react';

/** The newest songs with likes, a picture upload, and messages as they arrive. */
export function Page({ client }: { client: Client }) {
  const queries = useQueryClient();
  const viewer = useQuery(queryOf(client, ViewerDocument, {}));
  const songs = useInfiniteQuery(pagesOf(client, SongsDocument, { first: 3 }));
  const like = useMutation(likeOf(client, queries));
  const upload = useMutation({
    mutationFn: async (image: File) =>
      unwrap(await client.mutate(UpdateProfileDocument, { input: { image } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(ViewerDocument) }),
  });
  const messages = useMessages(client);
  if (songs.error) return <p role="alert">{songs.error.message}</p>;
  if (!songs.data) return <p>Loading …</p>;
  const image = viewer.data?.me?.image;
  return (
    <>
      <h1>{viewer.data?.me?.fullName}</h1>
      {image && <img src={pictureUrl(image, 128)} alt="Your profile" />}
      <input
        type="file"
        aria-label="Picture"
        onChange={({ target }) => target.files?.[0] && upload.mutate(target.files[0])}
      />
      <ul>
        {entriesOf(songs.data, (page) => page.songs?.nodes).map(({ id, title, artistName, liked }) => (
          <li key={id}>
            {artistName}: {title}
            <button
              type="button"
              aria-pressed={liked}
              onClick={() => like.mutate({ songId: id, liked: !liked })}
            >
              Like {title}
            </button>
          </li>
        ))}
      </ul>
      {songs.hasNextPage && (
        <button type="button" onClick={() => void songs.fetchNextPage()}>
          More
        </button>
      )}
      <ol aria-label="Messages">
        {messages.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </>
  );
}

/** Messages that arrive while the page is open. */
function useMessages(client: Client) {
  const [messages, setMessages] = useState<{ id: string; text: string }[]>([]);
  useEffect(
    () =>
      followMessages(
        client,
        {},
        {
          message: ({ id, sender, content }) =>
            setMessages((before) => [...before, { id, text: `${sender.fullName}: ${content}` }]),
        },
      ),
    [client],
  );
  return messages;
}
