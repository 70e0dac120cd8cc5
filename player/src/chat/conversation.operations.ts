import { graphql } from '../generated/index.ts';

/** Those whom the user has exchanged messages with, the latest first. */
export const conversationsDocument = graphql(`
  query PlayerConversations($first: Int = 50, $after: String) {
    conversations(first: $first, after: $after) {
      nodes {
        id
        unreadCount
        user {
          ...PersonParts
          presence {
            ...PresenceParts
          }
        }
        lastMessage {
          ...MessageParts
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const messageParts = graphql(`
  fragment MessageParts on Message {
    id
    content
    createdAt
    readAt
    sender {
      id
    }
    receiver {
      id
    }
  }
`);

/** A conversation, the latest message first. */
export const threadDocument = graphql(`
  query PlayerThread($withUserId: ID!, $after: String) {
    messages(withUserId: $withUserId, first: 40, after: $after) {
      nodes {
        ...MessageParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const sendMessageDocument = graphql(`
  mutation PlayerSendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      message {
        ...MessageParts
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const deleteMessageDocument = graphql(`
  mutation PlayerDeleteMessage($id: ID!) {
    deleteMessage(id: $id) {
      deletedId
      errors {
        code
        message
        field
      }
    }
  }
`);

export const markReadDocument = graphql(`
  mutation PlayerMarkRead($userId: ID!) {
    markConversationRead(userId: $userId) {
      conversation {
        id
        unreadCount
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const conversationReadDocument = graphql(`
  subscription PlayerConversationRead {
    conversationRead {
      id
      unreadCount
      lastMessage {
        ...MessageParts
      }
      user {
        id
      }
    }
  }
`);
