import { graphql } from '../generated/index.ts';

/** Those whom the user has exchanged messages with, the latest first. */
export const conversationsDocument = graphql(`
  query PlayerConversations($first: Int = 50, $after: String) {
    conversations(first: $first, after: $after) {
      nodes {
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
    cursor
    sender {
      id
      fullName
    }
    receiver {
      id
    }
  }
`);
