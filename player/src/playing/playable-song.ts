import type { PlayableSongFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** What the player needs of a song. Lists of songs include it, so that every row can be played without a request. */
export const playableSong = graphql(`
  fragment PlayableSong on Song {
    id
    title
    artistName
    duration
    audioUrl
    available
    liked
    trackNumber
    discNumber
    artist { id name }
    album { id title }
    image { url width height blurhash small: url(width: 128) large: url(width: 512) }
    replayGain { trackGain trackPeak albumGain albumPeak }
  }
`);

export type PlayableSong = PlayableSongFragment;
