import { graphql } from '../generated/index.ts';

export const setPlaylistCursor = graphql(`
  mutation SetPlaylistCursorHere($playlistId: ID!, $itemId: ID, $present: Boolean!) {
    setPlaylistCursor(playlistId: $playlistId, itemId: $itemId, present: $present) {
      playlist { id }
      errors { code message field }
    }
  }
`);

export const playlistCursorMoved = graphql(`
  subscription PlaylistCursorMovedHere($playlistId: ID!) {
    playlistCursorMoved(playlistId: $playlistId) { present user { ...PersonParts } item { id } }
  }
`);
