import type { PlaylistCardFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const playlistCard = graphql(`
  fragment PlaylistCard on Playlist {
    id
    name
    public
    songCount
    owner { id fullName }
    image { ...CoverPicture }
  }
`);

export type PlaylistCard = PlaylistCardFragment;
