import { graphql } from '../generated/gql.ts';

/** All that a client can see of a small catalog. */
export const catalogQuery = graphql(`
  query WholeCatalog {
    songs(first: 100, orderBy: { by: TITLE, direction: ASC }) {
      totalCount
      nodes { id title duration audioUrl trackNumber artist { name } album { title } image { url small: url(width: 128) } }
    }
    albums(first: 100, orderBy: { by: TITLE, direction: ASC }) {
      totalCount
      nodes { id title songCount artist { name } image { url } }
    }
    artists(first: 100) { totalCount nodes { id name image { url } } }
  }
`);
