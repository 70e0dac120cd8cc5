import type { ListedSongFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** What a row of a list shows of a song, and what the player needs to play it. */
export const listedSong = graphql(`
  fragment ListedSong on Song {
    ...PlayableSong
    id
    title
    duration
    liked
    available
    artistName
    artist { id name }
    album { id title }
    image { ...CoverPicture }
    credits(roles: [MAIN, FEATURED]) { creditedAs joinPhrase artist { id } }
  }
`);

export type ListedSong = ListedSongFragment;
