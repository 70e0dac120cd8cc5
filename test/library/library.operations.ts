import { graphql } from '../generated/gql.ts';

export const play = graphql(`
  mutation RecordPlay($songId: ID!, $clientId: ID) {
    recordPlay(songId: $songId, clientId: $clientId) {
      play { id playedAt song { id } }
      errors { code field }
    }
  }
`);

export const history = graphql(`
  query PlayHistory($first: Int, $after: String, $last: Int, $before: String) {
    playHistory(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes { id playedAt song { id title } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const playCount = graphql(`
  query PlayCount($id: ID!) { song(id: $id) { playCount updatedAt } }
`);

export const like = graphql(`
  mutation Like($songId: ID!) {
    likeSong(songId: $songId) { song { id liked } errors { code field } }
  }
`);

export const unlike = graphql(`
  mutation Unlike($songId: ID!) {
    unlikeSong(songId: $songId) { song { id liked } errors { code field } }
  }
`);

export const likedSongs = graphql(`
  query LikedSongs($first: Int, $after: String, $last: Int, $before: String) {
    likedSongs(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes { id liked artist { name } }
      pageInfo { hasNextPage endCursor startCursor }
    }
  }
`);

export const create = graphql(`
  mutation CreatePlaylist($input: CreatePlaylistInput!) {
    createPlaylist(input: $input) {
      playlist {
        id name description public songCount duration createdAt updatedAt
        owner { id }
        items(first: 100) { nodes { id song { id } } }
      }
      errors { code field message }
    }
  }
`);

export const update = graphql(`
  mutation UpdatePlaylist($input: UpdatePlaylistInput!) {
    updatePlaylist(input: $input) {
      playlist { id name description public updatedAt }
      errors { code field message }
    }
  }
`);

export const remove = graphql(`
  mutation DeletePlaylist($id: ID!) { deletePlaylist(id: $id) { deletedId errors { code field } } }
`);

export const add = graphql(`
  mutation AddToPlaylist($input: AddToPlaylistInput!) {
    addToPlaylist(input: $input) {
      playlist { songCount updatedAt items(first: 100) { nodes { id song { id } } } }
      errors { code field message }
    }
  }
`);

export const take = graphql(`
  mutation RemoveFromPlaylist($input: RemoveFromPlaylistInput!) {
    removeFromPlaylist(input: $input) {
      playlist { songCount items(first: 100) { nodes { id song { id } } } }
      errors { code field message }
    }
  }
`);

export const move = graphql(`
  mutation MovePlaylistItem($input: MovePlaylistItemInput!) {
    movePlaylistItem(input: $input) {
      playlist { updatedAt items(first: 100) { nodes { id song { id } } } }
      errors { code field message }
    }
  }
`);

export const onePlaylist = graphql(`
  query OnePlaylist($id: ID!) {
    playlist(id: $id) {
      id name description public songCount duration updatedAt
      owner { id }
      items(first: 100) { totalCount nodes { id addedAt song { id } } }
    }
  }
`);

export const itemsPage = graphql(`
  query ItemsPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    playlist(id: $id) {
      items(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes { id song { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`);

export const ownPlaylists = graphql(`
  query OwnPlaylists($first: Int, $after: String, $last: Int, $before: String) {
    playlists(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes { id name }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const playlistsOf = graphql(`
  query PlaylistsOf($id: ID!) {
    user(id: $id) { playlists { totalCount nodes { id } } }
  }
`);

export const anyNode = graphql(`
  query PlaylistNode($id: ID!) { node(id: $id) { __typename id ... on Playlist { name } } }
`);
