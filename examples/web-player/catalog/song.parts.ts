import { graphql } from '../../generated/index.ts';

/** The fields needed to show and play a song. */
export const songParts = graphql(`
  fragment SongParts on Song {
    id
    title
    duration
    audioUrl
    artist { id name }
    album { id title }
    image { small: url(width: 128) large: url(width: 512) }
  }
`);

export const albumParts = graphql(`
  fragment AlbumParts on Album {
    id
    title
    releaseYear
    artist { id name }
    image { small: url(width: 128) large: url(width: 512) }
  }
`);
