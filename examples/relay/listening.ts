import { createClient, unwrap } from '@tonearm/client';
import relay, { type FragmentType, type ReaderFragment } from 'relay-runtime';
import list from './__generated__/songs_list.graphql.ts';
import song from './__generated__/songs_song.graphql.ts';
import like, { type songsLikeMutation } from './__generated__/songsLikeMutation.graphql.ts';
import nextPage, { type songsPageQuery } from './__generated__/songsPageQuery.graphql.ts';
import firstPage, { type songsQuery } from './__generated__/songsQuery.graphql.ts';
import again, { type songsRefetchQuery } from './__generated__/songsRefetchQuery.graphql.ts';
import { makeEnvironment } from './environment.ts';

// Pages through songs, likes one, and asks for it again by its id. What the compiler writes is for bundlers:
// npm run build:relay -w examples
// node examples/relay/dist/listening.js http://localhost:4000 me@example.org my-password
const { commitMutation, createOperationDescriptor, fetchQuery, getSingularSelector } = relay;
const [url = '', email = '', password = ''] = process.argv.slice(2);
const client = createClient({ url });
unwrap(await client.session.signIn({ email, password }));
const environment = makeEnvironment(client);

/** What a fragment selects, as `useFragment` reads it. */
function read<Selected>(fragment: ReaderFragment, owner: unknown): Selected {
  const selector = getSingularSelector(fragment, owner as FragmentType);
  if (!selector) throw new Error('Nothing was fetched');
  return environment.lookup(selector).data as Selected;
}

interface List {
  songs: {
    edges: readonly { node: { id: string; title: string } }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

await fetchQuery<songsQuery>(environment, firstPage, { first: 2 }).toPromise();
const page = createOperationDescriptor(firstPage, { first: 2 });
environment.retain(page);
const shown = () => read<List>(list, environment.lookup(page.fragment).data).songs;
console.log(
  shown()
    .edges.map(({ node }) => node.title)
    .join(', '),
);

// As `usePaginationFragment` does: Relay adds the page to the connection of the store.
const { endCursor: after } = shown().pageInfo;
await fetchQuery<songsPageQuery>(environment, nextPage, { first: 2, after }).toPromise();
console.log(
  shown()
    .edges.map(({ node }) => node.title)
    .join(', '),
);

const [first] = shown().edges;
if (!first) throw new Error('There are no songs');
const { id } = first.node;
await new Promise<void>((resolve, reject) => {
  commitMutation<songsLikeMutation>(environment, {
    mutation: like,
    variables: { songId: id },
    // Shows at once.
    optimisticResponse: { likeSong: { song: { id, liked: true }, errors: [] } },
    onCompleted: () => resolve(),
    onError: reject,
  });
});
const liked = () => read<{ liked: boolean }>(song, first.node).liked;
console.log(`Liked: ${liked()}`);

// As `useRefetchableFragment` does: every type with an id is a Node.
await fetchQuery<songsRefetchQuery>(environment, again, { id }, { fetchPolicy: 'network-only' }).toPromise();
console.log(`Asked again: ${liked()}`);
