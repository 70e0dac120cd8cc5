import { createClient, unwrap } from '@tonearm/client';
import { ClientError, GraphQLClient } from 'graphql-request';
import { graphql } from '../generated/index.ts';

// Creates a playlist of trending songs:
// node examples/graphql-request/playlist.ts http://localhost:4000 me@example.org my-password "Rainy days"
const [url = '', email = '', password = '', name = ''] = process.argv.slice(2);
const { session } = createClient({ url });
unwrap(await session.signIn({ email, password }));

const client = new GraphQLClient(`${url}/graphql`, {
  requestMiddleware: async (request) => {
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${await session.accessToken()}`);
    return { ...request, headers };
  },
});

const trending = graphql(`
  query RequestTrending { trendingSongs(limit: 3) { id title } }
`);

const createPlaylist = graphql(`
  mutation RequestCreatePlaylist($input: CreatePlaylistInput!) {
    createPlaylist(input: $input) {
      playlist { name songCount items(first: 10) { nodes { song { title } } } }
      errors { code message field }
    }
  }
`);

try {
  const { trendingSongs } = await client.request(trending);
  const input = { name, public: false, songIds: (trendingSongs ?? []).map(({ id }) => id) };
  const { playlist, errors } = (await client.request(createPlaylist, { input })).createPlaylist;
  // Faults that a user can act on are in the payload …
  for (const { code, field, message } of errors) console.log(`${code} ${field?.join('.')}: ${message}`);
  if (playlist) console.log(`${playlist.name}: ${playlist.songCount} songs`);
  for (const { song } of playlist?.items.nodes ?? []) console.log(`- ${song.title}`);
} catch (error) {
  // … and errors of the request are thrown, as errors of GraphQL or of the network.
  if (!(error instanceof ClientError)) throw error;
  const { status, errors = [] } = error.response;
  console.error(`The server answered ${status}`);
  for (const { message, extensions } of errors) console.error(`${extensions?.code}: ${message}`);
  process.exitCode = 1;
}
