import { graphql } from '../../generated/index.ts';

/** Includes the user, by whom the cache keys presences. */
export const presenceParts = graphql(`
  fragment PresenceParts on Presence {
    user { id }
    online
    lastSeenAt
    nowPlaying { id title artist { id name } }
  }
`);

export const messageParts = graphql(`
  fragment MessageParts on Message {
    id
    content
    createdAt
    readAt
    cursor
    sender { id }
    receiver { id }
  }
`);

export const peopleQuery = graphql(`
  query PlayerPeople {
    users(first: 50) { nodes { id fullName presence { ...PresenceParts } } }
    conversations(first: 50) {
      nodes {
        id
        user { id fullName presence { ...PresenceParts } }
        unreadCount
        lastMessage { ...MessageParts }
      }
    }
  }
`);

export const threadQuery = graphql(`
  query PlayerThread($withUserId: ID!, $after: String) {
    messages(withUserId: $withUserId, first: 30, after: $after) {
      edges { cursor node { ...MessageParts } }
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
  }
`);

export const sendMutation = graphql(`
  mutation PlayerSend($input: SendMessageInput!) {
    sendMessage(input: $input) { message { ...MessageParts } errors { message } }
  }
`);

export const readMutation = graphql(`
  mutation PlayerRead($userId: ID!) {
    markConversationRead(userId: $userId) {
      conversation { id user { id } unreadCount }
      errors { code }
    }
  }
`);

export const messageReceived = graphql(`
  subscription PlayerMessageReceived($after: String) {
    messageReceived(after: $after) { ...MessageParts }
  }
`);

export const conversationRead = graphql(`
  subscription PlayerConversationRead {
    conversationRead { id user { id } unreadCount lastMessage { ...MessageParts } }
  }
`);

export const presenceChanged = graphql(`
  subscription PlayerPresenceChanged { presenceChanged { ...PresenceParts } }
`);
