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
    "\n  query PlayerConversations($first: Int = 50, $after: String) {\n    conversations(first: $first, after: $after) {\n      nodes {\n        unreadCount\n        user {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        lastMessage {\n          ...MessageParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PlayerConversationsDocument,
    "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    cursor\n    sender {\n      id\n      fullName\n    }\n    receiver {\n      id\n    }\n  }\n": typeof types.MessagePartsFragmentDoc,
    "\n  fragment PersonParts on User {\n    id\n    fullName\n    image {\n      ...PictureParts\n    }\n  }\n": typeof types.PersonPartsFragmentDoc,
    "\n  fragment PictureParts on Image {\n    url\n    width\n    height\n    blurhash\n  }\n": typeof types.PicturePartsFragmentDoc,
    "\n  fragment PresenceParts on Presence {\n    online\n    lastSeenAt\n    nowPlaying {\n      id\n      title\n      artistName\n      album {\n        id\n      }\n    }\n  }\n": typeof types.PresencePartsFragmentDoc,
};
const documents: Documents = {
    "\n  query PlayerConversations($first: Int = 50, $after: String) {\n    conversations(first: $first, after: $after) {\n      nodes {\n        unreadCount\n        user {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        lastMessage {\n          ...MessageParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PlayerConversationsDocument,
    "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    cursor\n    sender {\n      id\n      fullName\n    }\n    receiver {\n      id\n    }\n  }\n": types.MessagePartsFragmentDoc,
    "\n  fragment PersonParts on User {\n    id\n    fullName\n    image {\n      ...PictureParts\n    }\n  }\n": types.PersonPartsFragmentDoc,
    "\n  fragment PictureParts on Image {\n    url\n    width\n    height\n    blurhash\n  }\n": types.PicturePartsFragmentDoc,
    "\n  fragment PresenceParts on Presence {\n    online\n    lastSeenAt\n    nowPlaying {\n      id\n      title\n      artistName\n      album {\n        id\n      }\n    }\n  }\n": types.PresencePartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerConversations($first: Int = 50, $after: String) {\n    conversations(first: $first, after: $after) {\n      nodes {\n        unreadCount\n        user {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        lastMessage {\n          ...MessageParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerConversationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    cursor\n    sender {\n      id\n      fullName\n    }\n    receiver {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').MessagePartsFragmentDoc;
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


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
