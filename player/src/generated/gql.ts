/* eslint-disable */
import * as types from './graphql.ts';



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
    "\n  query PlayerConversations($first: Int = 50, $after: String) {\n    conversations(first: $first, after: $after) {\n      nodes {\n        id\n        unreadCount\n        user {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        lastMessage {\n          ...MessageParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PlayerConversationsDocument,
    "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    sender {\n      id\n    }\n    receiver {\n      id\n    }\n  }\n": typeof types.MessagePartsFragmentDoc,
    "\n  query PlayerThread($withUserId: ID!, $after: String) {\n    messages(withUserId: $withUserId, first: 40, after: $after) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PlayerThreadDocument,
    "\n  mutation PlayerSendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageParts\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerSendMessageDocument,
    "\n  mutation PlayerDeleteMessage($id: ID!) {\n    deleteMessage(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerDeleteMessageDocument,
    "\n  mutation PlayerMarkRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation {\n        id\n        unreadCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerMarkReadDocument,
    "\n  subscription PlayerConversationRead {\n    conversationRead {\n      id\n      unreadCount\n      lastMessage {\n        ...MessageParts\n      }\n      user {\n        id\n      }\n    }\n  }\n": typeof types.PlayerConversationReadDocument,
    "\n  query OfflineThing($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Song { ...PlayableSong }\n      ... on Album { id title artistName image { ...OfflineCover } songs { ...PlayableSong } }\n      ... on Playlist { id name image { ...OfflineCover } ...OfflineItems }\n    }\n  }\n": typeof types.OfflineThingDocument,
    "\n  query OfflinePlaylistItems($id: ID!, $after: String) { playlist(id: $id) { id ...OfflineItems } }\n": typeof types.OfflinePlaylistItemsDocument,
    "\n  fragment OfflineItems on Playlist {\n    items(first: 100, after: $after) {\n      nodes { id song { ...PlayableSong } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": typeof types.OfflineItemsFragmentDoc,
    "\n  fragment OfflineCover on Image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n": typeof types.OfflineCoverFragmentDoc,
    "\n  fragment PersonParts on User {\n    id\n    fullName\n    image {\n      ...PictureParts\n    }\n  }\n": typeof types.PersonPartsFragmentDoc,
    "\n  fragment PictureParts on Image {\n    url\n    width\n    height\n    blurhash\n  }\n": typeof types.PicturePartsFragmentDoc,
    "\n  fragment PresenceParts on Presence {\n    online\n    lastSeenAt\n    nowPlaying {\n      id\n      title\n      artistName\n      album {\n        id\n      }\n    }\n  }\n": typeof types.PresencePartsFragmentDoc,
    "\n  query PlayerPeople($search: String, $after: String) {\n    users(first: 50, search: $search, after: $after) {\n      nodes {\n        ...PersonParts\n        presence {\n          ...PresenceParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PlayerPeopleDocument,
    "\n  subscription PlayerPresenceChanged {\n    presenceChanged {\n      ...PresenceParts\n      user {\n        id\n      }\n    }\n  }\n": typeof types.PlayerPresenceChangedDocument,
    "\n  query PlayerPerson($id: ID!) {\n    user(id: $id) {\n      ...PersonParts\n      createdAt\n      presence {\n        ...PresenceParts\n      }\n    }\n  }\n": typeof types.PlayerPersonDocument,
    "\n  query PlayerPersonPlaylists($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      playlists(first: 30, after: $after) {\n        nodes {\n          id\n          name\n          songCount\n          image {\n            ...PictureParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.PlayerPersonPlaylistsDocument,
    "\n  query FreshAudioAddress($id: ID!) { song(id: $id) { id audioUrl available } }\n": typeof types.FreshAudioAddressDocument,
    "\n  fragment PlayableSong on Song {\n    id\n    title\n    artistName\n    duration\n    audioUrl\n    available\n    liked\n    trackNumber\n    discNumber\n    artist { id name }\n    album { id title }\n    image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n    replayGain { trackGain trackPeak albumGain albumPeak }\n  }\n": typeof types.PlayableSongFragmentDoc,
    "\n  query PlayingSong($id: ID!) { song(id: $id) { id liked } }\n": typeof types.PlayingSongDocument,
};
const documents: Documents = {
    "\n  query PlayerConversations($first: Int = 50, $after: String) {\n    conversations(first: $first, after: $after) {\n      nodes {\n        id\n        unreadCount\n        user {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        lastMessage {\n          ...MessageParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PlayerConversationsDocument,
    "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    sender {\n      id\n    }\n    receiver {\n      id\n    }\n  }\n": types.MessagePartsFragmentDoc,
    "\n  query PlayerThread($withUserId: ID!, $after: String) {\n    messages(withUserId: $withUserId, first: 40, after: $after) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PlayerThreadDocument,
    "\n  mutation PlayerSendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageParts\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerSendMessageDocument,
    "\n  mutation PlayerDeleteMessage($id: ID!) {\n    deleteMessage(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerDeleteMessageDocument,
    "\n  mutation PlayerMarkRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation {\n        id\n        unreadCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerMarkReadDocument,
    "\n  subscription PlayerConversationRead {\n    conversationRead {\n      id\n      unreadCount\n      lastMessage {\n        ...MessageParts\n      }\n      user {\n        id\n      }\n    }\n  }\n": types.PlayerConversationReadDocument,
    "\n  query OfflineThing($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Song { ...PlayableSong }\n      ... on Album { id title artistName image { ...OfflineCover } songs { ...PlayableSong } }\n      ... on Playlist { id name image { ...OfflineCover } ...OfflineItems }\n    }\n  }\n": types.OfflineThingDocument,
    "\n  query OfflinePlaylistItems($id: ID!, $after: String) { playlist(id: $id) { id ...OfflineItems } }\n": types.OfflinePlaylistItemsDocument,
    "\n  fragment OfflineItems on Playlist {\n    items(first: 100, after: $after) {\n      nodes { id song { ...PlayableSong } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": types.OfflineItemsFragmentDoc,
    "\n  fragment OfflineCover on Image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n": types.OfflineCoverFragmentDoc,
    "\n  fragment PersonParts on User {\n    id\n    fullName\n    image {\n      ...PictureParts\n    }\n  }\n": types.PersonPartsFragmentDoc,
    "\n  fragment PictureParts on Image {\n    url\n    width\n    height\n    blurhash\n  }\n": types.PicturePartsFragmentDoc,
    "\n  fragment PresenceParts on Presence {\n    online\n    lastSeenAt\n    nowPlaying {\n      id\n      title\n      artistName\n      album {\n        id\n      }\n    }\n  }\n": types.PresencePartsFragmentDoc,
    "\n  query PlayerPeople($search: String, $after: String) {\n    users(first: 50, search: $search, after: $after) {\n      nodes {\n        ...PersonParts\n        presence {\n          ...PresenceParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PlayerPeopleDocument,
    "\n  subscription PlayerPresenceChanged {\n    presenceChanged {\n      ...PresenceParts\n      user {\n        id\n      }\n    }\n  }\n": types.PlayerPresenceChangedDocument,
    "\n  query PlayerPerson($id: ID!) {\n    user(id: $id) {\n      ...PersonParts\n      createdAt\n      presence {\n        ...PresenceParts\n      }\n    }\n  }\n": types.PlayerPersonDocument,
    "\n  query PlayerPersonPlaylists($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      playlists(first: 30, after: $after) {\n        nodes {\n          id\n          name\n          songCount\n          image {\n            ...PictureParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n    }\n  }\n": types.PlayerPersonPlaylistsDocument,
    "\n  query FreshAudioAddress($id: ID!) { song(id: $id) { id audioUrl available } }\n": types.FreshAudioAddressDocument,
    "\n  fragment PlayableSong on Song {\n    id\n    title\n    artistName\n    duration\n    audioUrl\n    available\n    liked\n    trackNumber\n    discNumber\n    artist { id name }\n    album { id title }\n    image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n    replayGain { trackGain trackPeak albumGain albumPeak }\n  }\n": types.PlayableSongFragmentDoc,
    "\n  query PlayingSong($id: ID!) { song(id: $id) { id liked } }\n": types.PlayingSongDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerConversations($first: Int = 50, $after: String) {\n    conversations(first: $first, after: $after) {\n      nodes {\n        id\n        unreadCount\n        user {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        lastMessage {\n          ...MessageParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerConversationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    sender {\n      id\n    }\n    receiver {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').MessagePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerThread($withUserId: ID!, $after: String) {\n    messages(withUserId: $withUserId, first: 40, after: $after) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerSendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageParts\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerSendMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerDeleteMessage($id: ID!) {\n    deleteMessage(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerDeleteMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerMarkRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation {\n        id\n        unreadCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerMarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlayerConversationRead {\n    conversationRead {\n      id\n      unreadCount\n      lastMessage {\n        ...MessageParts\n      }\n      user {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerConversationReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfflineThing($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Song { ...PlayableSong }\n      ... on Album { id title artistName image { ...OfflineCover } songs { ...PlayableSong } }\n      ... on Playlist { id name image { ...OfflineCover } ...OfflineItems }\n    }\n  }\n"): typeof import('./graphql.ts').OfflineThingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfflinePlaylistItems($id: ID!, $after: String) { playlist(id: $id) { id ...OfflineItems } }\n"): typeof import('./graphql.ts').OfflinePlaylistItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfflineItems on Playlist {\n    items(first: 100, after: $after) {\n      nodes { id song { ...PlayableSong } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n"): typeof import('./graphql.ts').OfflineItemsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfflineCover on Image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n"): typeof import('./graphql.ts').OfflineCoverFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonParts on User {\n    id\n    fullName\n    image {\n      ...PictureParts\n    }\n  }\n"): typeof import('./graphql.ts').PersonPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PictureParts on Image {\n    url\n    width\n    height\n    blurhash\n  }\n"): typeof import('./graphql.ts').PicturePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PresenceParts on Presence {\n    online\n    lastSeenAt\n    nowPlaying {\n      id\n      title\n      artistName\n      album {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PresencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerPeople($search: String, $after: String) {\n    users(first: 50, search: $search, after: $after) {\n      nodes {\n        ...PersonParts\n        presence {\n          ...PresenceParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlayerPresenceChanged {\n    presenceChanged {\n      ...PresenceParts\n      user {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerPresenceChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerPerson($id: ID!) {\n    user(id: $id) {\n      ...PersonParts\n      createdAt\n      presence {\n        ...PresenceParts\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerPersonPlaylists($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      playlists(first: 30, after: $after) {\n        nodes {\n          id\n          name\n          songCount\n          image {\n            ...PictureParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerPersonPlaylistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreshAudioAddress($id: ID!) { song(id: $id) { id audioUrl available } }\n"): typeof import('./graphql.ts').FreshAudioAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlayableSong on Song {\n    id\n    title\n    artistName\n    duration\n    audioUrl\n    available\n    liked\n    trackNumber\n    discNumber\n    artist { id name }\n    album { id title }\n    image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n    replayGain { trackGain trackPeak albumGain albumPeak }\n  }\n"): typeof import('./graphql.ts').PlayableSongFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayingSong($id: ID!) { song(id: $id) { id liked } }\n"): typeof import('./graphql.ts').PlayingSongDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
