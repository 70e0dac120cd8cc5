/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PlayerConversationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlayerConversationsQuery = { conversations: { nodes: Array<{ unreadCount: number, user: { id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null }, lastMessage: { id: string, content: string, createdAt: string, readAt: string | null, cursor: string, sender: { id: string, fullName: string }, receiver: { id: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type MessagePartsFragment = { id: string, content: string, createdAt: string, readAt: string | null, cursor: string, sender: { id: string, fullName: string }, receiver: { id: string } };

export type PersonPartsFragment = { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null };

export type PicturePartsFragment = { url: string, width: number, height: number, blurhash: string | null };

export type PresencePartsFragment = { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MessagePartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"MessageParts"}) as unknown as TypedDocumentString<MessagePartsFragment, unknown>;
export const PicturePartsFragmentDoc = new TypedDocumentString(`
    fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
    `, {"fragmentName":"PictureParts"}) as unknown as TypedDocumentString<PicturePartsFragment, unknown>;
export const PersonPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
    fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`, {"fragmentName":"PersonParts"}) as unknown as TypedDocumentString<PersonPartsFragment, unknown>;
export const PresencePartsFragmentDoc = new TypedDocumentString(`
    fragment PresenceParts on Presence {
  online
  lastSeenAt
  nowPlaying {
    id
    title
    artistName
    album {
      id
    }
  }
}
    `, {"fragmentName":"PresenceParts"}) as unknown as TypedDocumentString<PresencePartsFragment, unknown>;
export const PlayerConversationsDocument = new TypedDocumentString(`
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
fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment PresenceParts on Presence {
  online
  lastSeenAt
  nowPlaying {
    id
    title
    artistName
    album {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlayerConversationsQuery, PlayerConversationsQueryVariables>;