import { graphql } from '../generated/gql.ts';
import type { Client } from '../support/app.ts';

const document = graphql(`
  query Search($query: String!, $first: Int!) {
    search(query: $query, first: $first) {
      songs { title artist { name } }
      albums { title }
      artists { name }
      playlists { name }
    }
  }
`);

export async function searchFor(client: Client, query: string, first?: number) {
  const { data, errors, ...answer } = await client.query(document, { query, first: first ?? 10 });
  const found = data?.search;
  return {
    ...answer,
    errors,
    songs: (found?.songs ?? []).map(({ title }) => title),
    albums: (found?.albums ?? []).map(({ title }) => title),
    artists: (found?.artists ?? []).map(({ name }) => name),
    playlists: (found?.playlists ?? []).map(({ name }) => name),
  };
}
