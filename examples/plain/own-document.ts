import { createClient, unwrap } from '@tonearm/client';
import { print } from 'graphql';
import { graphql } from '../generated/index.ts';

// What listeners of a song play as well: node examples/plain/own-document.ts http://localhost:4000 "winter piano"
const [url = '', words = ''] = process.argv.slice(2);
// Documents of GraphQL Code Generator are parsed already; the client sends them with the help of `print`.
const client = createClient({ url, print });

const alike = graphql(`
  query SongsAlike($words: String!) {
    search(query: $words, first: 1) { songs { id title } }
    trendingSongs(limit: 3) { id title artistName }
  }
`);

const { search, trendingSongs } = unwrap(await client.query(alike, { words }));
const [song] = search?.songs ?? [];
console.log(song ? `Found ${song.title}` : 'Nothing was found');
for (const { title, artistName } of trendingSongs ?? []) console.log(`Trending: ${title} by ${artistName}`);
