/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A new message. */
export type SendMessageInput = {
  /** An id of the client's choice, 1 to 100 characters. Sending the same message again with the same id returns the first message and sends nothing; another receiver or content is a CONFLICT. */
  clientId?: string | number | null | undefined;
  /** 1 to 10,000 characters; surrounding white space is removed. */
  content: string;
  /** The receiver; not the viewer. */
  receiverId: string | number;
};

/** Kinds of errors that a user can act on. */
export type UserErrorCode =
  /** The viewer has blocked the other user. */
  | 'BLOCKED'
  /** It was changed meanwhile, or it conflicts with other data. */
  | 'CONFLICT'
  /** It was valid once but has expired. */
  | 'EXPIRED'
  /** It is not the viewer's to change, or the server does not allow it; the message says why, such as a suspended account. */
  | 'FORBIDDEN'
  /** A value breaks a rule; the message says which. */
  | 'INVALID'
  /** The address, password or token is wrong. */
  | 'INVALID_CREDENTIALS'
  /** It does not exist, or the viewer has no access to it. */
  | 'NOT_FOUND'
  /** The server has no space for the file. */
  | 'STORAGE_FULL'
  /** It is already in use. */
  | 'TAKEN'
  /** It exceeds a limit of the server. */
  | 'TOO_LARGE'
  /** The file type is not accepted. */
  | 'UNSUPPORTED_MEDIA';

export type PlayerConversationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlayerConversationsQuery = { conversations: { nodes: Array<{ id: string, unreadCount: number, user: { id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null }, lastMessage: { id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string }, receiver: { id: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type MessagePartsFragment = { id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string }, receiver: { id: string } };

export type PlayerThreadQueryVariables = Exact<{
  withUserId: string | number;
  after?: string | null | undefined;
}>;


export type PlayerThreadQuery = { messages: { nodes: Array<{ id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string }, receiver: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PlayerSendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type PlayerSendMessageMutation = { sendMessage: { message: { id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string }, receiver: { id: string } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerDeleteMessageMutationVariables = Exact<{
  id: string | number;
}>;


export type PlayerDeleteMessageMutation = { deleteMessage: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerMarkReadMutationVariables = Exact<{
  userId: string | number;
}>;


export type PlayerMarkReadMutation = { markConversationRead: { conversation: { id: string, unreadCount: number } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerConversationReadSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PlayerConversationReadSubscription = { conversationRead: { id: string, unreadCount: number, lastMessage: { id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string }, receiver: { id: string } }, user: { id: string } } };

export type OfflineThingQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type OfflineThingQuery = { node:
    | { __typename: 'Album', id: string, title: string, artistName: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, songs: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }> }
    | { __typename: 'Artist' }
    | { __typename: 'Conversation' }
    | { __typename: 'Genre' }
    | { __typename: 'Message' }
    | { __typename: 'Play' }
    | { __typename: 'Playlist', id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, items: { nodes: Array<{ id: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }
    | { __typename: 'PlaylistItem' }
    | { __typename: 'Scan' }
    | { __typename: 'Session' }
    | { __typename: 'ShareLink' }
    | { __typename: 'Song', id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }
    | { __typename: 'User' }
   | null };

export type OfflinePlaylistItemsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type OfflinePlaylistItemsQuery = { playlist: { id: string, items: { nodes: Array<{ id: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type OfflineItemsFragment = { items: { nodes: Array<{ id: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OfflineCoverFragment = { url: string, width: number, height: number, blurhash: string | null, small: string, large: string };

export type PersonPartsFragment = { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null };

export type PicturePartsFragment = { url: string, width: number, height: number, blurhash: string | null };

export type PresencePartsFragment = { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null };

export type PlayerPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PlayerPeopleQuery = { users: { nodes: Array<{ id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PlayerPresenceChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PlayerPresenceChangedSubscription = { presenceChanged: { online: boolean, lastSeenAt: string | null, user: { id: string }, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null } };

export type PlayerPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PlayerPersonQuery = { user: { createdAt: string, id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null };

export type PlayerPersonPlaylistsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlayerPersonPlaylistsQuery = { user: { id: string, playlists: { totalCount: number, nodes: Array<{ id: string, name: string, songCount: number, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type FreshAudioAddressQueryVariables = Exact<{
  id: string | number;
}>;


export type FreshAudioAddressQuery = { song: { id: string, audioUrl: string, available: boolean } | null };

export type PlayableSongFragment = { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null };

export type PlayingSongQueryVariables = Exact<{
  id: string | number;
}>;


export type PlayingSongQuery = { song: { id: string, liked: boolean } | null };

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
  sender {
    id
  }
  receiver {
    id
  }
}
    `, {"fragmentName":"MessageParts"}) as unknown as TypedDocumentString<MessagePartsFragment, unknown>;
export const PlayableSongFragmentDoc = new TypedDocumentString(`
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
    `, {"fragmentName":"PlayableSong"}) as unknown as TypedDocumentString<PlayableSongFragment, unknown>;
export const OfflineItemsFragmentDoc = new TypedDocumentString(`
    fragment OfflineItems on Playlist {
  items(first: 100, after: $after) {
    nodes {
      id
      song {
        ...PlayableSong
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}`, {"fragmentName":"OfflineItems"}) as unknown as TypedDocumentString<OfflineItemsFragment, unknown>;
export const OfflineCoverFragmentDoc = new TypedDocumentString(`
    fragment OfflineCover on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
    `, {"fragmentName":"OfflineCover"}) as unknown as TypedDocumentString<OfflineCoverFragment, unknown>;
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
export const PlayerThreadDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<PlayerThreadQuery, PlayerThreadQueryVariables>;
export const PlayerSendMessageDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<PlayerSendMessageMutation, PlayerSendMessageMutationVariables>;
export const PlayerDeleteMessageDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<PlayerDeleteMessageMutation, PlayerDeleteMessageMutationVariables>;
export const PlayerMarkReadDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<PlayerMarkReadMutation, PlayerMarkReadMutationVariables>;
export const PlayerConversationReadDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<PlayerConversationReadSubscription, PlayerConversationReadSubscriptionVariables>;
export const OfflineThingDocument = new TypedDocumentString(`
    query OfflineThing($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Song {
      ...PlayableSong
    }
    ... on Album {
      id
      title
      artistName
      image {
        ...OfflineCover
      }
      songs {
        ...PlayableSong
      }
    }
    ... on Playlist {
      id
      name
      image {
        ...OfflineCover
      }
      ...OfflineItems
    }
  }
}
    fragment OfflineItems on Playlist {
  items(first: 100, after: $after) {
    nodes {
      id
      song {
        ...PlayableSong
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
fragment OfflineCover on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}`) as unknown as TypedDocumentString<OfflineThingQuery, OfflineThingQueryVariables>;
export const OfflinePlaylistItemsDocument = new TypedDocumentString(`
    query OfflinePlaylistItems($id: ID!, $after: String) {
  playlist(id: $id) {
    id
    ...OfflineItems
  }
}
    fragment OfflineItems on Playlist {
  items(first: 100, after: $after) {
    nodes {
      id
      song {
        ...PlayableSong
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}`) as unknown as TypedDocumentString<OfflinePlaylistItemsQuery, OfflinePlaylistItemsQueryVariables>;
export const PlayerPeopleDocument = new TypedDocumentString(`
    query PlayerPeople($search: String, $after: String) {
  users(first: 50, search: $search, after: $after) {
    nodes {
      ...PersonParts
      presence {
        ...PresenceParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
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
}`) as unknown as TypedDocumentString<PlayerPeopleQuery, PlayerPeopleQueryVariables>;
export const PlayerPresenceChangedDocument = new TypedDocumentString(`
    subscription PlayerPresenceChanged {
  presenceChanged {
    ...PresenceParts
    user {
      id
    }
  }
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
}`) as unknown as TypedDocumentString<PlayerPresenceChangedSubscription, PlayerPresenceChangedSubscriptionVariables>;
export const PlayerPersonDocument = new TypedDocumentString(`
    query PlayerPerson($id: ID!) {
  user(id: $id) {
    ...PersonParts
    createdAt
    presence {
      ...PresenceParts
    }
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
}`) as unknown as TypedDocumentString<PlayerPersonQuery, PlayerPersonQueryVariables>;
export const PlayerPersonPlaylistsDocument = new TypedDocumentString(`
    query PlayerPersonPlaylists($id: ID!, $after: String) {
  user(id: $id) {
    id
    playlists(first: 30, after: $after) {
      nodes {
        id
        name
        songCount
        image {
          ...PictureParts
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`) as unknown as TypedDocumentString<PlayerPersonPlaylistsQuery, PlayerPersonPlaylistsQueryVariables>;
export const FreshAudioAddressDocument = new TypedDocumentString(`
    query FreshAudioAddress($id: ID!) {
  song(id: $id) {
    id
    audioUrl
    available
  }
}
    `) as unknown as TypedDocumentString<FreshAudioAddressQuery, FreshAudioAddressQueryVariables>;
export const PlayingSongDocument = new TypedDocumentString(`
    query PlayingSong($id: ID!) {
  song(id: $id) {
    id
    liked
  }
}
    `) as unknown as TypedDocumentString<PlayingSongQuery, PlayingSongQueryVariables>;