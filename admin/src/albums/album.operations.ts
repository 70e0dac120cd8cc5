import { graphql } from '../generated/index.ts';

export const albumFields = graphql(`
  fragment AlbumFields on Album {
    id title releaseYear songCount duration createdAt updatedAt
    image { url(width: 64) large: url(width: 256) blurhash }
    artist { id name }
  }
`);

export const albumForm = graphql(`
  fragment AlbumForm on Album {
    ...AlbumFields
    credits { ...CreditFields }
    sortTitle edition kind releaseDate originalReleaseDate label catalogNumber barcode musicBrainzId musicBrainzReleaseGroupId
    editedFields
    discs { number title }
    songs { ...AlbumSong }
  }
`);

export const listAlbums = graphql(`
  query ListAlbums($first: Int!, $after: String, $filter: AlbumFilter, $orderBy: AlbumOrder) {
    albums(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes { ...AlbumFields }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneAlbum = graphql(`
  query OneAlbum($id: ID!) {
    album(id: $id) { ...AlbumForm }
  }
`);

export const albumSong = graphql(`
  fragment AlbumSong on Song {
    id title discNumber duration audioUrl artist { name } image { url(width: 64) }
  }
`);

export const createAlbum = graphql(`
  mutation CreateAlbum($input: CreateAlbumInput!) {
    createAlbum(input: $input) { album { ...AlbumForm } errors { code field message conflictId } }
  }
`);

export const updateAlbum = graphql(`
  mutation UpdateAlbum($input: UpdateAlbumInput!) {
    updateAlbum(input: $input) { album { ...AlbumForm } errors { code field message conflictId } }
  }
`);

export const mergeAlbums = graphql(`
  mutation MergeIntoAlbum($ids: [ID!]!, $into: ID!) {
    mergeAlbums(ids: $ids, into: $into) { album { id title } errors { code field message } }
  }
`);

export const readAlbumFromFiles = graphql(`
  mutation ReadAlbumAgain($id: ID!, $fields: [AlbumField!]) {
    readAlbumFromFiles(id: $id, fields: $fields) { album { id } errors { code field message } }
  }
`);

export const deleteAlbum = graphql(`
  mutation DeleteAlbum($id: ID!, $withSongs: Boolean!) {
    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field message } }
  }
`);
