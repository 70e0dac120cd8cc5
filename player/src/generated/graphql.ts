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