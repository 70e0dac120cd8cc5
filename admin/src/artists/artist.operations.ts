import { graphql } from '../generated/index.ts';

export const artistFields = graphql(`
  fragment ArtistFields on Artist {
    id name sortName musicBrainzId createdAt updatedAt editedFields image { url(width: 64) large: url(width: 256) }
  }
`);

export const listArtists = graphql(`
  query ListArtists($first: Int!, $after: String, $orderBy: ArtistOrder) {
    artists(first: $first, after: $after, orderBy: $orderBy) {
      nodes { ...ArtistFields }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const findArtists = graphql(`
  query FindArtists($query: String!, $first: Int!) {
    search(query: $query, first: $first) { artists { ...ArtistFields } }
  }
`);

export const oneArtist = graphql(`
  query OneArtist($id: ID!) { artist(id: $id) { ...ArtistFields } }
`);

export const updateArtist = graphql(`
  mutation UpdateArtist($input: UpdateArtistInput!) {
    updateArtist(input: $input) { artist { ...ArtistFields } errors { code field message conflictId } }
  }
`);

export const readArtistFromFiles = graphql(`
  mutation ReadArtistAgain($id: ID!, $fields: [ArtistField!]) {
    readArtistFromFiles(id: $id, fields: $fields) { artist { id } errors { code field message } }
  }
`);

export const mergeArtists = graphql(`
  mutation MergeArtists($ids: [ID!]!, $into: ID!) {
    mergeArtists(ids: $ids, into: $into) { artist { id name } errors { code field message } }
  }
`);

export const deleteArtist = graphql(`
  mutation DeleteArtist($id: ID!) {
    deleteArtist(id: $id) { deletedId errors { code field message } }
  }
`);
