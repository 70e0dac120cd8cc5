import { graphql } from '../generated/index.ts';

export const songFields = graphql(`
  fragment SongFields on Song {
    id title duration genre genres { name } discNumber trackNumber playCount featured createdAt updatedAt audioUrl
    image { url(width: 64) large: url(width: 256) blurhash }
    artist { id name }
    album { id title }
    audio { mimeType size bitrate playable fault }
  }
`);

/** What only the form of a song shows. */
export const songForm = graphql(`
  fragment SongForm on Song {
    ...SongFields
    credits { ...CreditFields }
    sortTitle releaseDate bpm isrc musicBrainzId editedFields
    lyrics { language synced text lines { start text } }
  }
`);

export const listSongs = graphql(`
  query ListSongs($first: Int!, $after: String, $filter: SongFilter, $orderBy: SongOrder) {
    songs(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes { ...SongFields }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneSong = graphql(`
  query OneSong($id: ID!) { song(id: $id) { ...SongForm } }
`);

export const createSong = graphql(`
  mutation CreateSong($input: CreateSongInput!) {
    createSong(input: $input) { song { ...SongFields } errors { code field message conflictId } }
  }
`);

export const updateSong = graphql(`
  mutation UpdateSong($input: UpdateSongInput!) {
    updateSong(input: $input) { song { ...SongForm } errors { code field message conflictId } }
  }
`);

export const updateSongs = graphql(`
  mutation UpdateSongs($input: UpdateSongsInput!) {
    updateSongs(input: $input) { songs { id } errors { code field message } }
  }
`);

export const readSongFromFile = graphql(`
  mutation ReadSongFromFile($id: ID!, $fields: [SongField!]) {
    readSongFromFile(id: $id, fields: $fields) { song { id } errors { code field message } }
  }
`);

export const deleteSong = graphql(`
  mutation DeleteSong($id: ID!) {
    deleteSong(id: $id) { deletedId errors { code field message } }
  }
`);
