/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ApolloNewestSongs($first: Int!) {\n    me { id fullName image { url(width: 128) } }\n    songs(first: $first) { nodes { id title liked artist { name } } }\n  }\n": typeof types.ApolloNewestSongsDocument,
    "\n  mutation ApolloLike($songId: ID!) { likeSong(songId: $songId) { song { id liked } errors { message } } }\n": typeof types.ApolloLikeDocument,
    "\n  mutation ApolloShowPicture($image: Upload!) {\n    updateProfile(input: { image: $image }) { user { id image { url(width: 128) } } errors { message } }\n  }\n": typeof types.ApolloShowPictureDocument,
    "\n  subscription ApolloNewMessages { messageReceived { id content sender { id fullName } } }\n": typeof types.ApolloNewMessagesDocument,
    "\n  query RequestTrending { trendingSongs(limit: 3) { id title } }\n": typeof types.RequestTrendingDocument,
    "\n  mutation RequestCreatePlaylist($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) {\n      playlist { name songCount items(first: 10) { nodes { song { title } } } }\n      errors { code message field }\n    }\n  }\n": typeof types.RequestCreatePlaylistDocument,
    "\n  query SongsAlike($words: String!) {\n    search(query: $words, first: 1) { songs { id title } }\n    trendingSongs(limit: 3) { id title artistName }\n  }\n": typeof types.SongsAlikeDocument,
    "\n  query UrqlSearch($words: String!) { search(query: $words, first: 3) { songs { id title } } }\n": typeof types.UrqlSearchDocument,
    "\n  mutation UrqlFavourite($songId: ID!) {\n    likeSong(songId: $songId) { song { id title liked } errors { message } }\n  }\n": typeof types.UrqlFavouriteDocument,
    "\n  subscription UrqlNextMessage { messageReceived { id content sender { fullName } } }\n": typeof types.UrqlNextMessageDocument,
    "\n  query UrqlNewestSongs($first: Int!) {\n    me { id fullName image { url(width: 128) } }\n    songs(first: $first) { nodes { id title liked artist { name } } }\n  }\n": typeof types.UrqlNewestSongsDocument,
    "\n  mutation UrqlLike($songId: ID!) { likeSong(songId: $songId) { song { id liked } errors { message } } }\n": typeof types.UrqlLikeDocument,
    "\n  mutation UrqlShowPicture($image: Upload!) {\n    updateProfile(input: { image: $image }) { user { id image { url(width: 128) } } errors { message } }\n  }\n": typeof types.UrqlShowPictureDocument,
    "\n  subscription UrqlNewMessages { messageReceived { id content sender { id fullName } } }\n": typeof types.UrqlNewMessagesDocument,
    "\n  query PlayerAlbum($id: ID!) {\n    album(id: $id) { ...AlbumParts id songCount duration songs { ...SongParts ...LikeParts } }\n  }\n": typeof types.PlayerAlbumDocument,
    "\n  query PlayerHome {\n    featuredSongs(limit: 6) { ...SongParts ...LikeParts }\n    madeForYouSongs(limit: 6) { ...SongParts ...LikeParts }\n    trendingSongs(limit: 6) { ...SongParts ...LikeParts }\n    newAlbums(limit: 6) { ...AlbumParts }\n  }\n": typeof types.PlayerHomeDocument,
    "\n  fragment LikeParts on Song { id liked }\n": typeof types.LikePartsFragmentDoc,
    "\n  mutation PlayerLike($songId: ID!) { likeSong(songId: $songId) { song { ...LikeParts } errors { message } } }\n": typeof types.PlayerLikeDocument,
    "\n  mutation PlayerUnlike($songId: ID!) { unlikeSong(songId: $songId) { song { ...LikeParts } errors { message } } }\n": typeof types.PlayerUnlikeDocument,
    "\n  query PlayerSearch($query: String!) {\n    search(query: $query, first: 10) {\n      songs { ...SongParts ...LikeParts }\n      albums { ...AlbumParts }\n      artists { id name }\n    }\n  }\n": typeof types.PlayerSearchDocument,
    "\n  fragment SongParts on Song {\n    id\n    title\n    duration\n    audioUrl\n    artist { id name }\n    album { id title }\n    image { small: url(width: 128) large: url(width: 512) }\n  }\n": typeof types.SongPartsFragmentDoc,
    "\n  fragment AlbumParts on Album {\n    id\n    title\n    releaseYear\n    artist { id name }\n    image { small: url(width: 128) large: url(width: 512) }\n  }\n": typeof types.AlbumPartsFragmentDoc,
    "\n  fragment PresenceParts on Presence {\n    user { id }\n    online\n    lastSeenAt\n    nowPlaying { id title artist { id name } }\n  }\n": typeof types.PresencePartsFragmentDoc,
    "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    cursor\n    sender { id }\n    receiver { id }\n  }\n": typeof types.MessagePartsFragmentDoc,
    "\n  query PlayerPeople {\n    users(first: 50) { nodes { id fullName presence { ...PresenceParts } } }\n    conversations(first: 50) {\n      nodes {\n        id\n        user { id fullName presence { ...PresenceParts } }\n        unreadCount\n        lastMessage { ...MessageParts }\n      }\n    }\n  }\n": typeof types.PlayerPeopleDocument,
    "\n  query PlayerThread($withUserId: ID!, $after: String) {\n    messages(withUserId: $withUserId, first: 30, after: $after) {\n      edges { cursor node { ...MessageParts } }\n      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }\n    }\n  }\n": typeof types.PlayerThreadDocument,
    "\n  mutation PlayerSend($input: SendMessageInput!) {\n    sendMessage(input: $input) { message { ...MessageParts } errors { message } }\n  }\n": typeof types.PlayerSendDocument,
    "\n  mutation PlayerRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation { id user { id } unreadCount }\n      errors { code }\n    }\n  }\n": typeof types.PlayerReadDocument,
    "\n  subscription PlayerMessageReceived($after: String) {\n    messageReceived(after: $after) { ...MessageParts }\n  }\n": typeof types.PlayerMessageReceivedDocument,
    "\n  subscription PlayerConversationRead {\n    conversationRead { id user { id } unreadCount lastMessage { ...MessageParts } }\n  }\n": typeof types.PlayerConversationReadDocument,
    "\n  subscription PlayerPresenceChanged { presenceChanged { ...PresenceParts } }\n": typeof types.PlayerPresenceChangedDocument,
    "\n  mutation PlayerRecordPlay($songId: ID!, $clientId: ID) {\n    recordPlay(songId: $songId, clientId: $clientId) { play { id } errors { message } }\n  }\n": typeof types.PlayerRecordPlayDocument,
    "\n  mutation PlayerSetNowPlaying($songId: ID) { setNowPlaying(songId: $songId) { errors { message } } }\n": typeof types.PlayerSetNowPlayingDocument,
};
const documents: Documents = {
    "\n  query ApolloNewestSongs($first: Int!) {\n    me { id fullName image { url(width: 128) } }\n    songs(first: $first) { nodes { id title liked artist { name } } }\n  }\n": types.ApolloNewestSongsDocument,
    "\n  mutation ApolloLike($songId: ID!) { likeSong(songId: $songId) { song { id liked } errors { message } } }\n": types.ApolloLikeDocument,
    "\n  mutation ApolloShowPicture($image: Upload!) {\n    updateProfile(input: { image: $image }) { user { id image { url(width: 128) } } errors { message } }\n  }\n": types.ApolloShowPictureDocument,
    "\n  subscription ApolloNewMessages { messageReceived { id content sender { id fullName } } }\n": types.ApolloNewMessagesDocument,
    "\n  query RequestTrending { trendingSongs(limit: 3) { id title } }\n": types.RequestTrendingDocument,
    "\n  mutation RequestCreatePlaylist($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) {\n      playlist { name songCount items(first: 10) { nodes { song { title } } } }\n      errors { code message field }\n    }\n  }\n": types.RequestCreatePlaylistDocument,
    "\n  query SongsAlike($words: String!) {\n    search(query: $words, first: 1) { songs { id title } }\n    trendingSongs(limit: 3) { id title artistName }\n  }\n": types.SongsAlikeDocument,
    "\n  query UrqlSearch($words: String!) { search(query: $words, first: 3) { songs { id title } } }\n": types.UrqlSearchDocument,
    "\n  mutation UrqlFavourite($songId: ID!) {\n    likeSong(songId: $songId) { song { id title liked } errors { message } }\n  }\n": types.UrqlFavouriteDocument,
    "\n  subscription UrqlNextMessage { messageReceived { id content sender { fullName } } }\n": types.UrqlNextMessageDocument,
    "\n  query UrqlNewestSongs($first: Int!) {\n    me { id fullName image { url(width: 128) } }\n    songs(first: $first) { nodes { id title liked artist { name } } }\n  }\n": types.UrqlNewestSongsDocument,
    "\n  mutation UrqlLike($songId: ID!) { likeSong(songId: $songId) { song { id liked } errors { message } } }\n": types.UrqlLikeDocument,
    "\n  mutation UrqlShowPicture($image: Upload!) {\n    updateProfile(input: { image: $image }) { user { id image { url(width: 128) } } errors { message } }\n  }\n": types.UrqlShowPictureDocument,
    "\n  subscription UrqlNewMessages { messageReceived { id content sender { id fullName } } }\n": types.UrqlNewMessagesDocument,
    "\n  query PlayerAlbum($id: ID!) {\n    album(id: $id) { ...AlbumParts id songCount duration songs { ...SongParts ...LikeParts } }\n  }\n": types.PlayerAlbumDocument,
    "\n  query PlayerHome {\n    featuredSongs(limit: 6) { ...SongParts ...LikeParts }\n    madeForYouSongs(limit: 6) { ...SongParts ...LikeParts }\n    trendingSongs(limit: 6) { ...SongParts ...LikeParts }\n    newAlbums(limit: 6) { ...AlbumParts }\n  }\n": types.PlayerHomeDocument,
    "\n  fragment LikeParts on Song { id liked }\n": types.LikePartsFragmentDoc,
    "\n  mutation PlayerLike($songId: ID!) { likeSong(songId: $songId) { song { ...LikeParts } errors { message } } }\n": types.PlayerLikeDocument,
    "\n  mutation PlayerUnlike($songId: ID!) { unlikeSong(songId: $songId) { song { ...LikeParts } errors { message } } }\n": types.PlayerUnlikeDocument,
    "\n  query PlayerSearch($query: String!) {\n    search(query: $query, first: 10) {\n      songs { ...SongParts ...LikeParts }\n      albums { ...AlbumParts }\n      artists { id name }\n    }\n  }\n": types.PlayerSearchDocument,
    "\n  fragment SongParts on Song {\n    id\n    title\n    duration\n    audioUrl\n    artist { id name }\n    album { id title }\n    image { small: url(width: 128) large: url(width: 512) }\n  }\n": types.SongPartsFragmentDoc,
    "\n  fragment AlbumParts on Album {\n    id\n    title\n    releaseYear\n    artist { id name }\n    image { small: url(width: 128) large: url(width: 512) }\n  }\n": types.AlbumPartsFragmentDoc,
    "\n  fragment PresenceParts on Presence {\n    user { id }\n    online\n    lastSeenAt\n    nowPlaying { id title artist { id name } }\n  }\n": types.PresencePartsFragmentDoc,
    "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    cursor\n    sender { id }\n    receiver { id }\n  }\n": types.MessagePartsFragmentDoc,
    "\n  query PlayerPeople {\n    users(first: 50) { nodes { id fullName presence { ...PresenceParts } } }\n    conversations(first: 50) {\n      nodes {\n        id\n        user { id fullName presence { ...PresenceParts } }\n        unreadCount\n        lastMessage { ...MessageParts }\n      }\n    }\n  }\n": types.PlayerPeopleDocument,
    "\n  query PlayerThread($withUserId: ID!, $after: String) {\n    messages(withUserId: $withUserId, first: 30, after: $after) {\n      edges { cursor node { ...MessageParts } }\n      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }\n    }\n  }\n": types.PlayerThreadDocument,
    "\n  mutation PlayerSend($input: SendMessageInput!) {\n    sendMessage(input: $input) { message { ...MessageParts } errors { message } }\n  }\n": types.PlayerSendDocument,
    "\n  mutation PlayerRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation { id user { id } unreadCount }\n      errors { code }\n    }\n  }\n": types.PlayerReadDocument,
    "\n  subscription PlayerMessageReceived($after: String) {\n    messageReceived(after: $after) { ...MessageParts }\n  }\n": types.PlayerMessageReceivedDocument,
    "\n  subscription PlayerConversationRead {\n    conversationRead { id user { id } unreadCount lastMessage { ...MessageParts } }\n  }\n": types.PlayerConversationReadDocument,
    "\n  subscription PlayerPresenceChanged { presenceChanged { ...PresenceParts } }\n": types.PlayerPresenceChangedDocument,
    "\n  mutation PlayerRecordPlay($songId: ID!, $clientId: ID) {\n    recordPlay(songId: $songId, clientId: $clientId) { play { id } errors { message } }\n  }\n": types.PlayerRecordPlayDocument,
    "\n  mutation PlayerSetNowPlaying($songId: ID) { setNowPlaying(songId: $songId) { errors { message } } }\n": types.PlayerSetNowPlayingDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApolloNewestSongs($first: Int!) {\n    me { id fullName image { url(width: 128) } }\n    songs(first: $first) { nodes { id title liked artist { name } } }\n  }\n"): (typeof documents)["\n  query ApolloNewestSongs($first: Int!) {\n    me { id fullName image { url(width: 128) } }\n    songs(first: $first) { nodes { id title liked artist { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApolloLike($songId: ID!) { likeSong(songId: $songId) { song { id liked } errors { message } } }\n"): (typeof documents)["\n  mutation ApolloLike($songId: ID!) { likeSong(songId: $songId) { song { id liked } errors { message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApolloShowPicture($image: Upload!) {\n    updateProfile(input: { image: $image }) { user { id image { url(width: 128) } } errors { message } }\n  }\n"): (typeof documents)["\n  mutation ApolloShowPicture($image: Upload!) {\n    updateProfile(input: { image: $image }) { user { id image { url(width: 128) } } errors { message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ApolloNewMessages { messageReceived { id content sender { id fullName } } }\n"): (typeof documents)["\n  subscription ApolloNewMessages { messageReceived { id content sender { id fullName } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestTrending { trendingSongs(limit: 3) { id title } }\n"): (typeof documents)["\n  query RequestTrending { trendingSongs(limit: 3) { id title } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestCreatePlaylist($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) {\n      playlist { name songCount items(first: 10) { nodes { song { title } } } }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestCreatePlaylist($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) {\n      playlist { name songCount items(first: 10) { nodes { song { title } } } }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SongsAlike($words: String!) {\n    search(query: $words, first: 1) { songs { id title } }\n    trendingSongs(limit: 3) { id title artistName }\n  }\n"): (typeof documents)["\n  query SongsAlike($words: String!) {\n    search(query: $words, first: 1) { songs { id title } }\n    trendingSongs(limit: 3) { id title artistName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UrqlSearch($words: String!) { search(query: $words, first: 3) { songs { id title } } }\n"): (typeof documents)["\n  query UrqlSearch($words: String!) { search(query: $words, first: 3) { songs { id title } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UrqlFavourite($songId: ID!) {\n    likeSong(songId: $songId) { song { id title liked } errors { message } }\n  }\n"): (typeof documents)["\n  mutation UrqlFavourite($songId: ID!) {\n    likeSong(songId: $songId) { song { id title liked } errors { message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription UrqlNextMessage { messageReceived { id content sender { fullName } } }\n"): (typeof documents)["\n  subscription UrqlNextMessage { messageReceived { id content sender { fullName } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UrqlNewestSongs($first: Int!) {\n    me { id fullName image { url(width: 128) } }\n    songs(first: $first) { nodes { id title liked artist { name } } }\n  }\n"): (typeof documents)["\n  query UrqlNewestSongs($first: Int!) {\n    me { id fullName image { url(width: 128) } }\n    songs(first: $first) { nodes { id title liked artist { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UrqlLike($songId: ID!) { likeSong(songId: $songId) { song { id liked } errors { message } } }\n"): (typeof documents)["\n  mutation UrqlLike($songId: ID!) { likeSong(songId: $songId) { song { id liked } errors { message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UrqlShowPicture($image: Upload!) {\n    updateProfile(input: { image: $image }) { user { id image { url(width: 128) } } errors { message } }\n  }\n"): (typeof documents)["\n  mutation UrqlShowPicture($image: Upload!) {\n    updateProfile(input: { image: $image }) { user { id image { url(width: 128) } } errors { message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription UrqlNewMessages { messageReceived { id content sender { id fullName } } }\n"): (typeof documents)["\n  subscription UrqlNewMessages { messageReceived { id content sender { id fullName } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerAlbum($id: ID!) {\n    album(id: $id) { ...AlbumParts id songCount duration songs { ...SongParts ...LikeParts } }\n  }\n"): (typeof documents)["\n  query PlayerAlbum($id: ID!) {\n    album(id: $id) { ...AlbumParts id songCount duration songs { ...SongParts ...LikeParts } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerHome {\n    featuredSongs(limit: 6) { ...SongParts ...LikeParts }\n    madeForYouSongs(limit: 6) { ...SongParts ...LikeParts }\n    trendingSongs(limit: 6) { ...SongParts ...LikeParts }\n    newAlbums(limit: 6) { ...AlbumParts }\n  }\n"): (typeof documents)["\n  query PlayerHome {\n    featuredSongs(limit: 6) { ...SongParts ...LikeParts }\n    madeForYouSongs(limit: 6) { ...SongParts ...LikeParts }\n    trendingSongs(limit: 6) { ...SongParts ...LikeParts }\n    newAlbums(limit: 6) { ...AlbumParts }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LikeParts on Song { id liked }\n"): (typeof documents)["\n  fragment LikeParts on Song { id liked }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerLike($songId: ID!) { likeSong(songId: $songId) { song { ...LikeParts } errors { message } } }\n"): (typeof documents)["\n  mutation PlayerLike($songId: ID!) { likeSong(songId: $songId) { song { ...LikeParts } errors { message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerUnlike($songId: ID!) { unlikeSong(songId: $songId) { song { ...LikeParts } errors { message } } }\n"): (typeof documents)["\n  mutation PlayerUnlike($songId: ID!) { unlikeSong(songId: $songId) { song { ...LikeParts } errors { message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerSearch($query: String!) {\n    search(query: $query, first: 10) {\n      songs { ...SongParts ...LikeParts }\n      albums { ...AlbumParts }\n      artists { id name }\n    }\n  }\n"): (typeof documents)["\n  query PlayerSearch($query: String!) {\n    search(query: $query, first: 10) {\n      songs { ...SongParts ...LikeParts }\n      albums { ...AlbumParts }\n      artists { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SongParts on Song {\n    id\n    title\n    duration\n    audioUrl\n    artist { id name }\n    album { id title }\n    image { small: url(width: 128) large: url(width: 512) }\n  }\n"): (typeof documents)["\n  fragment SongParts on Song {\n    id\n    title\n    duration\n    audioUrl\n    artist { id name }\n    album { id title }\n    image { small: url(width: 128) large: url(width: 512) }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlbumParts on Album {\n    id\n    title\n    releaseYear\n    artist { id name }\n    image { small: url(width: 128) large: url(width: 512) }\n  }\n"): (typeof documents)["\n  fragment AlbumParts on Album {\n    id\n    title\n    releaseYear\n    artist { id name }\n    image { small: url(width: 128) large: url(width: 512) }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PresenceParts on Presence {\n    user { id }\n    online\n    lastSeenAt\n    nowPlaying { id title artist { id name } }\n  }\n"): (typeof documents)["\n  fragment PresenceParts on Presence {\n    user { id }\n    online\n    lastSeenAt\n    nowPlaying { id title artist { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    cursor\n    sender { id }\n    receiver { id }\n  }\n"): (typeof documents)["\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    cursor\n    sender { id }\n    receiver { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerPeople {\n    users(first: 50) { nodes { id fullName presence { ...PresenceParts } } }\n    conversations(first: 50) {\n      nodes {\n        id\n        user { id fullName presence { ...PresenceParts } }\n        unreadCount\n        lastMessage { ...MessageParts }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlayerPeople {\n    users(first: 50) { nodes { id fullName presence { ...PresenceParts } } }\n    conversations(first: 50) {\n      nodes {\n        id\n        user { id fullName presence { ...PresenceParts } }\n        unreadCount\n        lastMessage { ...MessageParts }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerThread($withUserId: ID!, $after: String) {\n    messages(withUserId: $withUserId, first: 30, after: $after) {\n      edges { cursor node { ...MessageParts } }\n      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }\n    }\n  }\n"): (typeof documents)["\n  query PlayerThread($withUserId: ID!, $after: String) {\n    messages(withUserId: $withUserId, first: 30, after: $after) {\n      edges { cursor node { ...MessageParts } }\n      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerSend($input: SendMessageInput!) {\n    sendMessage(input: $input) { message { ...MessageParts } errors { message } }\n  }\n"): (typeof documents)["\n  mutation PlayerSend($input: SendMessageInput!) {\n    sendMessage(input: $input) { message { ...MessageParts } errors { message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation { id user { id } unreadCount }\n      errors { code }\n    }\n  }\n"): (typeof documents)["\n  mutation PlayerRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation { id user { id } unreadCount }\n      errors { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlayerMessageReceived($after: String) {\n    messageReceived(after: $after) { ...MessageParts }\n  }\n"): (typeof documents)["\n  subscription PlayerMessageReceived($after: String) {\n    messageReceived(after: $after) { ...MessageParts }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlayerConversationRead {\n    conversationRead { id user { id } unreadCount lastMessage { ...MessageParts } }\n  }\n"): (typeof documents)["\n  subscription PlayerConversationRead {\n    conversationRead { id user { id } unreadCount lastMessage { ...MessageParts } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlayerPresenceChanged { presenceChanged { ...PresenceParts } }\n"): (typeof documents)["\n  subscription PlayerPresenceChanged { presenceChanged { ...PresenceParts } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerRecordPlay($songId: ID!, $clientId: ID) {\n    recordPlay(songId: $songId, clientId: $clientId) { play { id } errors { message } }\n  }\n"): (typeof documents)["\n  mutation PlayerRecordPlay($songId: ID!, $clientId: ID) {\n    recordPlay(songId: $songId, clientId: $clientId) { play { id } errors { message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerSetNowPlaying($songId: ID) { setNowPlaying(songId: $songId) { errors { message } } }\n"): (typeof documents)["\n  mutation PlayerSetNowPlaying($songId: ID) { setNowPlaying(songId: $songId) { errors { message } } }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;