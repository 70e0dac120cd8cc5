import { createClient, unwrap } from '@tonearm/client';
import { graphql } from '../generated/index.ts';
import { makeUrql } from './client.ts';

// Likes the results of a search, and shows the first message that somebody writes then:
// node examples/urql/favourites.ts http://localhost:4000 me@example.org my-password "winter piano"
const [url = '', email = '', password = '', words = ''] = process.argv.slice(2);
const tonearm = createClient({ url });
unwrap(await tonearm.session.signIn({ email, password }));
const client = makeUrql(tonearm);

const search = graphql(`
  query UrqlSearch($words: String!) { search(query: $words, first: 3) { songs { id title } } }
`);

const like = graphql(`
  mutation UrqlFavourite($songId: ID!) {
    likeSong(songId: $songId) { song { id title liked } errors { message } }
  }
`);

const nextMessage = graphql(`
  subscription UrqlNextMessage { messageReceived { id content sender { fullName } } }
`);

const found = await client.query(search, { words });
if (found.error) throw found.error;
for (const { id } of found.data?.search?.songs ?? []) {
  const { data, error } = await client.mutation(like, { songId: id });
  if (error) throw error;
  if (data?.likeSong.song?.liked) console.log(`Liked ${data.likeSong.song.title}`);
}

const { unsubscribe } = client.subscription(nextMessage, {}).subscribe(({ data, error }) => {
  if (error) throw error;
  if (!data) return;
  console.log(`${data.messageReceived.sender.fullName}: ${data.messageReceived.content}`);
  unsubscribe();
  void tonearm.close();
});
console.log('Waiting for a message');
