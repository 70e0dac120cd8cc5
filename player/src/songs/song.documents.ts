import { graphql } from '../generated/index.ts';

export const songDetails = graphql(`
  query SongDetails($id: ID!) {
    song(id: $id) {
      id
      releaseDate
      bpm
      isrc
      playCount
      genres { id name }
      credits { ...CreditLine }
      lyrics { language lines { text } }
      audio { codec container bitrate sampleRate bitDepth lossless }
    }
  }
`);
