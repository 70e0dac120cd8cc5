import { graphql } from '../generated/gql.ts';

// What the tests about messages say to the API.

export const send = graphql(`
  mutation Send($input: SendMessageInput!) {
    sendMessage(input: $input) {
      message { id content createdAt readAt sender { id } receiver { id } }
      errors { code message field }
    }
  }
`);

export const history = graphql(`
  query History($withUserId: ID, $first: Int, $after: String, $last: Int, $before: String) {
    messages(withUserId: $withUserId, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id content createdAt readAt sender { id } receiver { id } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const total = graphql(`
  query MessageTotal($withUserId: ID) { messages(withUserId: $withUserId, first: 1) { totalCount } }
`);

export const talks = graphql(`
  query Talks($first: Int, $after: String, $last: Int, $before: String) {
    conversations(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges {
        cursor
        node { user { id fullName } unreadCount lastMessage { id content readAt sender { id } receiver { id } } }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const markRead = graphql(`
  mutation MarkRead($userId: ID!) {
    markConversationRead(userId: $userId) {
      conversation { user { id } unreadCount lastMessage { id readAt } }
      errors { code field }
    }
  }
`);

export const takeBack = graphql(`
  mutation TakeBack($id: ID!) { deleteMessage(id: $id) { deletedId errors { code field } } }
`);

export const log = graphql(`
  query Log($filter: MessageFilter, $first: Int, $after: String, $last: Int, $before: String) {
    messageLog(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id content sender { id } receiver { id } } }
      pageInfo { hasNextPage hasPreviousPage }
    }
  }
`);

export const logTotal = graphql(`
  query LogTotal($filter: MessageFilter) { messageLog(filter: $filter, first: 1) { totalCount } }
`);

export const messageNode = graphql(`
  query MessageNode($id: ID!) { node(id: $id) { id ... on Message { content sender { id } receiver { id } } } }
`);
