import { graphql } from '../generated/index.ts';

export const invitationFields = graphql(`
  fragment InvitationFields on Invitation {
    id email role createdAt expiresAt url
    createdBy { id fullName role suspended }
    usedBy { id fullName }
  }
`);

export const listInvitations = graphql(`
  query ListInvitations($first: Int!, $after: String) {
    invitations(first: $first, after: $after) {
      nodes { ...InvitationFields }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const createInvitation = graphql(`
  mutation CreateInvitation($input: CreateInvitationInput!) {
    createInvitation(input: $input) {
      invitation { ...InvitationFields }
      errors { code field message }
    }
  }
`);

export const revokeInvitation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id) { deletedId errors { code field message } }
  }
`);

export const readRegistration = graphql(`
  query ReadRegistration { serverInfo { registration } }
`);
