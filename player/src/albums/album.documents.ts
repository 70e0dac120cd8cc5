import { graphql } from '../generated/index.ts';

export const albumPage = graphql(`
  query AlbumPage($id: ID!) {
    album(id: $id) {
      ...AlbumCard
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

/** To play an album whose page is not open. */
export const albumSongs = graphql(`
  query AlbumSongs($id: ID!) {
    album(id: $id) { id title songs { ...ListedSong } }
  }
`);
