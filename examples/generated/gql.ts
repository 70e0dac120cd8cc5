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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;