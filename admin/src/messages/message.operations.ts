import { graphql } from '../generated/index.ts';

export const messageFields = graphql(`
  fragment MessageFields on Message {
    id content createdAt readAt
    sender { id fullName image { url(width: 96) } }
    receiver { id fullName image { url(width: 96) } }
  }
`);

export const listMessages = graphql(`
  query ListMessages($first: Int!, $after: String, $filter: MessageFilter) {
    messageLog(first: $first, after: $after, filter: $filter) {
      nodes { ...MessageFields }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneMessage = graphql(`
  query OneMessage($id: ID!) { node(id: $id) { ...MessageFields } }
`);

export const deleteMessage = graphql(`
  mutation DeleteMessage($id: ID!) {
    deleteMessage(id: $id) { deletedId errors { code field message } }
  }
`);
