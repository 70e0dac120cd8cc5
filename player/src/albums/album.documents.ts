import { graphql } from '../generated/index.ts';

export const albumPage = graphql(`
  query AlbumPage($id: ID!) {
    album(id: $id) {
      ...AlbumCard
      liked
      releaseDate
      originalReleaseDate
      label
      catalogNumber
      barcode
      songCount
      duration
      genres { id name }
      credits { ...CreditLine }
      discs {
        number
        title
        duration
        songs { ...ListedSong everyone: credits { ...CreditLine } lyrics { synced } }
      }
      artist { id name albums(first: 16) { nodes { ...AlbumCard } } }
    }
  }
`);

export const likeAlbum = graphql(`
  mutation LikeAlbum($albumId: ID!) {
    likeAlbum(albumId: $albumId) { album { id liked } errors { code message field } }
  }
`);

export const unlikeAlbum = graphql(`
  mutation UnlikeAlbum($albumId: ID!) {
    unlikeAlbum(albumId: $albumId) { album { id liked } errors { code message field } }
  }
`);

/** To play an album whose page is not open. */
export const albumSongs = graphql(`
  query AlbumSongs($id: ID!) {
    album(id: $id) { id title songs { ...ListedSong } }
  }
`);
