import { graphql } from '../../generated/gql.ts';

export const addSong = graphql(`
  mutation AddSong($input: CreateSongInput!) {
    createSong(input: $input) {
      song {
        id title discNumber trackNumber genre duration featured updatedAt audioUrl
        artist { id name } album { id title releaseYear artist { name } image { url } } image { url }
        audio { size mimeType playable fault }
      }
      errors { code field message conflictId }
    }
  }
`);

export const editSong = graphql(`
  mutation EditSong($input: UpdateSongInput!) {
    updateSong(input: $input) {
      song {
        id title discNumber trackNumber genre duration featured updatedAt audioUrl
        artist { id name } album { id title } image { url }
      }
      errors { code field message conflictId }
    }
  }
`);

export const removeSong = graphql(`
  mutation RemoveSong($id: ID!) { deleteSong(id: $id) { deletedId errors { code field } } }
`);

export const addAlbum = graphql(`
  mutation AddAlbum($input: CreateAlbumInput!) {
    createAlbum(input: $input) {
      album {
        id title releaseYear updatedAt artist { id name } image { url }
        songs { id discNumber trackNumber album { id } }
      }
      errors { code field message conflictId }
    }
  }
`);

export const editAlbum = graphql(`
  mutation EditAlbum($input: UpdateAlbumInput!) {
    updateAlbum(input: $input) {
      album {
        id title releaseYear updatedAt artist { id name } image { url }
        songs { id discNumber trackNumber album { id } }
      }
      errors { code field message conflictId }
    }
  }
`);

export const removeAlbum = graphql(`
  mutation RemoveAlbum($id: ID!, $withSongs: Boolean) {
    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field } }
  }
`);

export const feature = graphql(`
  mutation Feature($songIds: [ID!]!) {
    setFeaturedSongs(songIds: $songIds) { songs { id featured } errors { code field } }
  }
`);

export const oneSong = graphql(`
  query SongToEdit($id: ID!) {
    song(id: $id) {
      id title trackNumber discNumber genre duration featured updatedAt audioUrl
      artist { id name } album { id } image { url }
    }
  }
`);

export const oneAlbum = graphql(`
  query AlbumToEdit($id: ID!) {
    album(id: $id) { id title updatedAt artist { id name } image { url } songs { id discNumber trackNumber } }
  }
`);

export const oneArtist = graphql(`
  query ArtistToEdit($id: ID!) { artist(id: $id) { id name } }
`);

export const editArtist = graphql(`
  mutation EditArtist($input: UpdateArtistInput!) {
    updateArtist(input: $input) {
      artist { id name sortName musicBrainzId updatedAt image { url } songs { nodes { title } } }
      errors { code field message conflictId }
    }
  }
`);

export const albumFacts = graphql(`
  query AlbumFacts($id: ID!) {
    album(id: $id) {
      title edition kind compilation releaseYear releaseDate originalReleaseDate label catalogNumber barcode
      musicBrainzId musicBrainzReleaseGroupId updatedAt editedFields discs { number title }
    }
  }
`);

export const editAlbumFacts = graphql(`
  mutation EditAlbumFacts($input: UpdateAlbumInput!) {
    updateAlbum(input: $input) {
      album { id edition releaseYear releaseDate originalReleaseDate updatedAt }
      errors { code field message conflictId }
    }
  }
`);

export const addAlbumWithFacts = graphql(`
  mutation AddAlbumWithFacts($input: CreateAlbumInput!) {
    createAlbum(input: $input) {
      album { id edition kind releaseYear releaseDate editedFields }
      errors { code field message conflictId }
    }
  }
`);
