import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../generated/index.ts';
import { ask } from './ask.ts';

// Every song of the catalog, page by page: node examples/fetch/songs.ts http://localhost:4000
const [url = 'http://localhost:4000'] = process.argv.slice(2);

const songPage = graphql(`
  query SongPage($first: Int!, $after: String) {
    songs(first: $first, after: $after, orderBy: { by: TITLE, direction: ASC }) {
      totalCount
      nodes { id title duration audioUrl artist { name } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

let after: string | null = null;
do {
  const page: ResultOf<typeof songPage> = await ask(`${url}/graphql`, songPage, { first: 50, after });
  const { songs } = page;
  if (!songs) break;
  for (const { title, artist, duration } of songs.nodes)
    console.log(`${artist.name}: ${title}, ${duration} s`);
  after = songs.pageInfo.hasNextPage ? (songs.pageInfo.endCursor ?? null) : null;
  if (!after) console.log(`${songs.totalCount} songs`);
} while (after);
