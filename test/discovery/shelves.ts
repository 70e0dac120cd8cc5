import { graphql } from '../generated/gql.ts';

export const trending = graphql(`
  query Trending($limit: Int!) { trendingSongs(limit: $limit) { id artist { id } } }
`);

export const featured = graphql(`
  query Featured($limit: Int!) { featuredSongs(limit: $limit) { id featured } }
`);

export const madeForYou = graphql(`
  query MadeForYou($limit: Int!) { madeForYouSongs(limit: $limit) { id artist { id } } }
`);

export const similar = graphql(`
  query Similar($songId: ID!, $limit: Int!) { similarSongs(songId: $songId, limit: $limit) { id artist { id } } }
`);

export const newAlbums = graphql(`
  query NewAlbums($limit: Int!) { newAlbums(limit: $limit) { id songs { album { id } } } }
`);
