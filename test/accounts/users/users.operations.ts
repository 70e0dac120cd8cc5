import { graphql } from '../../generated/gql.ts';

export const listUsers = graphql(`
  query ListUsers(
    $first: Int, $after: String, $last: Int, $before: String
    $search: String, $role: Role, $includeViewer: Boolean
  ) {
    users(
      first: $first, after: $after, last: $last, before: $before
      search: $search, role: $role, includeViewer: $includeViewer
    ) {
      totalCount
      nodes { id fullName email }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const pageOfUsers = graphql(`
  query PageOfUsers(
    $first: Int, $after: String, $last: Int, $before: String
    $search: String, $role: Role, $includeViewer: Boolean
  ) {
    users(
      first: $first, after: $after, last: $last, before: $before
      search: $search, role: $role, includeViewer: $includeViewer
    ) { nodes { id } }
  }
`);

export const countUsers = graphql(`
  query CountUsers($role: Role, $includeViewer: Boolean) {
    users(first: 1, role: $role, includeViewer: $includeViewer) { totalCount }
  }
`);

export const countFound = graphql(`
  query CountFound($search: String!) {
    users(first: 1, search: $search, includeViewer: true) { totalCount }
  }
`);

export const oneUser = graphql(`
  query OneUser($id: ID!) {
    user(id: $id) { id fullName email emailVerified role isAdmin sessions { id } }
  }
`);

export const myself = graphql(`
  query Myself {
    me {
      id fullName email emailVerified role isAdmin
      sessions { id userAgent ipAddress current expiresAt }
    }
  }
`);

export const editProfile = graphql(`
  mutation EditProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) { user { id fullName } errors { code field message } }
  }
`);
