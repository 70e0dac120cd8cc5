import { graphql } from '../generated/index.ts';

export const playlistHead = graphql(`
  query PlaylistHead($id: ID!) {
    playlist(id: $id) {
      ...PlaylistCard
      description
      duration
      editable
      saved
      collaborators { ...PersonParts }
    }
  }
`);

export const playlistItems = graphql(`
  query PlaylistItems($id: ID!, $first: Int!, $after: String) {
    playlist(id: $id) {
      id
      items(first: $first, after: $after) {
        nodes { id addedAt addedBy { ...PersonParts } song { ...ListedSong } }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }
  }
`);

export const savePlaylist = graphql(`
  mutation SavePlaylist($playlistId: ID!) {
    savePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code message field } }
  }
`);

export const unsavePlaylist = graphql(`
  mutation UnsavePlaylist($playlistId: ID!) {
    unsavePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code message field } }
  }
`);

/** Whoever changes it, on whichever device. */
export const playlistChanged = graphql(`
  subscription PlaylistChangedHere($id: ID!) { playlistChanged(id: $id) { id updatedAt } }
`);

/** Who adds, moves and removes. */
export const playlistEdited = graphql(`
  subscription PlaylistEditedHere($playlistId: ID!) {
    playlistEdited(playlistId: $playlistId) { kind count by { id fullName } song { id title } }
  }
`);

export const addCollaborator = graphql(`
  mutation AddCollaboratorHere($playlistId: ID!, $userId: ID!) {
    addCollaborator(playlistId: $playlistId, userId: $userId) {
      playlist { id collaborators { ...PersonParts } }
      errors { code message field }
    }
  }
`);

export const removeCollaborator = graphql(`
  mutation RemoveCollaboratorHere($playlistId: ID!, $userId: ID!) {
    removeCollaborator(playlistId: $playlistId, userId: $userId) {
      playlist { id collaborators { ...PersonParts } }
      errors { code message field }
    }
  }
`);

export const importPlaylist = graphql(`
  mutation ImportPlaylistHere($file: Upload!, $name: String) {
    importPlaylist(file: $file, name: $name) {
      playlist { ...PlaylistCard }
      notFound
      errors { code message field }
    }
  }
`);

export const createPlaylist = graphql(`
  mutation CreatePlaylistHere($input: CreatePlaylistInput!) {
    createPlaylist(input: $input) { playlist { ...PlaylistCard } errors { code message field } }
  }
`);

export const editPlaylist = graphql(`
  mutation EditPlaylist($input: UpdatePlaylistInput!) {
    updatePlaylist(input: $input) { playlist { ...PlaylistCard description } errors { code message field } }
  }
`);

export const deletePlaylist = graphql(`
  mutation DeletePlaylistHere($id: ID!) {
    deletePlaylist(id: $id) { deletedId errors { code message field } }
  }
`);

export const addToPlaylist = graphql(`
  mutation AddToPlaylistHere($input: AddToPlaylistInput!) {
    addToPlaylist(input: $input) { playlist { ...PlaylistCard duration } errors { code message field } }
  }
`);

export const removeFromPlaylist = graphql(`
  mutation RemoveFromPlaylistHere($input: RemoveFromPlaylistInput!) {
    removeFromPlaylist(input: $input) { playlist { ...PlaylistCard duration } errors { code message field } }
  }
`);

export const movePlaylistItem = graphql(`
  mutation MovePlaylistItemHere($input: MovePlaylistItemInput!) {
    movePlaylistItem(input: $input) { playlist { ...PlaylistCard } errors { code message field } }
  }
`);
