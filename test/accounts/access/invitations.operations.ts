import { graphql } from '../../generated/gql.ts';

export const invite = graphql(`
  mutation Invite($input: CreateInvitationInput!) {
    createInvitation(input: $input) {
      invitation { id email role createdBy { id } createdAt expiresAt usedBy { id } url }
      errors { code field }
    }
  }
`);

export const allInvitations = graphql(`
  query AllInvitations($first: Int, $after: String) {
    invitations(first: $first, after: $after) {
      nodes { id email role createdBy { id } usedBy { id } url }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const uninvite = graphql(`
  mutation Uninvite($id: ID!) {
    revokeInvitation(id: $id) { deletedId errors { code field } }
  }
`);
