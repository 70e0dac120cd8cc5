import { graphql } from '../generated/index.ts';

export const userFields = graphql(`
  fragment UserFields on User {
    id fullName email emailVerified role createdAt suspended suspendedUntil suspensionReason
    image { url(width: 96) }
    presence { online lastSeenAt nowPlaying { id title artist { name } } }
  }
`);

export const listUsers = graphql(`
  query ListUsers($first: Int!, $after: String, $search: String, $role: Role) {
    users(first: $first, after: $after, search: $search, role: $role, includeViewer: true) {
      nodes { ...UserFields }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneUser = graphql(`
  query OneUser($id: ID!) { user(id: $id) { ...UserFields } }
`);

export const setUserRole = graphql(`
  mutation SetUserRole($id: ID!, $role: Role!) {
    setUserRole(userId: $id, role: $role) { user { ...UserFields } errors { code field message } }
  }
`);

export const deleteUser = graphql(`
  mutation DeleteUser($id: ID!) {
    deleteUser(id: $id) { deletedId errors { code field message } }
  }
`);

export const listSessions = graphql(`
  query ListSessions {
    me { id sessions { id userAgent place createdAt lastUsedAt current } }
  }
`);

export const revokeSessions = graphql(`
  mutation RevokeSessions($id: ID) {
    revokeSessions(id: $id) { success errors { code field message } }
  }
`);

export const suspendUser = graphql(`
  mutation SuspendUser($id: ID!, $reason: String, $until: DateTime) {
    suspendUser(userId: $id, reason: $reason, until: $until) {
      user { ...UserFields } errors { code field message }
    }
  }
`);

export const reinstateUser = graphql(`
  mutation ReinstateUser($id: ID!) {
    reinstateUser(userId: $id) { user { ...UserFields } errors { code field message } }
  }
`);

export const playlistsOfUser = graphql(`
  query PlaylistsOfUser($id: ID!, $after: String) {
    user(id: $id) {
      id
      playlists(first: 20, after: $after) {
        nodes { id name description public songCount updatedAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const deletePlaylist = graphql(`
  mutation DeletePlaylist($id: ID!) {
    deletePlaylist(id: $id) { deletedId errors { code field message } }
  }
`);
