import type { AlbumCardFragment, CreditLineFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const albumCard = graphql(`
  fragment AlbumCard on Album {
    id
    title
    edition
    artistName
    kind
    releaseYear
    artist { id name }
    image { ...CoverPicture }
  }
`);

export const creditLine = graphql(`
  fragment CreditLine on Credit { role creditedAs joinPhrase detail artist { id } }
`);

export type AlbumCard = AlbumCardFragment;
export type CreditLine = CreditLineFragment;
