import type { ArtistCardFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const artistCard = graphql(`
  fragment ArtistCard on Artist { id name image { ...CoverPicture } }
`);

export type ArtistCard = ArtistCardFragment;
