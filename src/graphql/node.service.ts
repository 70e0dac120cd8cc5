import { apiKeyById } from '../accounts/access/api-keys/api-key.loaders.ts';
import { invitationById } from '../accounts/access/invitations/invitation.loaders.ts';
import { maySeeInvitations } from '../accounts/access/invitations/invitation.policy.ts';
import { identityById } from '../accounts/access/oidc/oidc.loaders.ts';
import { passkeyById } from '../accounts/access/passkeys/passkey.loaders.ts';
import { foundUserById, sessionById } from '../accounts/user.loaders.ts';
import { mayLookUpUsers } from '../accounts/user.policy.ts';
import { ApiKeyScope, scopeSuffices } from '../api/api-key-scope.model.ts';
import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import type { Loader } from '../api/caller.service.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import type { Viewer } from '../api/viewer.model.ts';
import { auditEntryById } from '../audit/audit.loaders.ts';
import { maySeeAudit } from '../audit/audit.policy.ts';
import { albumById, artistById, songById } from '../catalog/catalog.loaders.ts';
import { genreById } from '../catalog/genres/genre.loaders.ts';
import { scanById } from '../importing/scanning/scan.loaders.ts';
import { maySeeScans } from '../importing/scanning/scan.policy.ts';
import { jobById } from '../jobs/job.loaders.ts';
import { maySeeJobs } from '../jobs/job.policy.ts';
import { jobNumberOf } from '../jobs/job-id.model.ts';
import { itemById, playlistById } from '../library/playlists/playlist.loaders.ts';
import { playById } from '../library/plays/play.loaders.ts';
import { conversationById, messageById } from '../messages/message.loaders.ts';
import { mayReadMessages } from '../messages/message.policy.ts';
import { activityById } from '../people/feed/activity.loaders.ts';
import { reportById } from '../people/reports/report.loaders.ts';
import { shareLinkById } from '../people/sharing/share-link.loaders.ts';
import { roomById, roomMessageById } from '../playback/rooms/room.loaders.ts';
import { deliveryById, webhookById } from '../webhooks/webhook.loaders.ts';
import { mayManageWebhooks } from '../webhooks/webhook.policy.ts';
import { typesOfIds } from './node.queries.ts';

/** The loader of nodes of one type. */
interface NodeSource {
  /** The table whose primary key, or another unique column, is `id`. */
  table?: string;
  /** Null for nodes that the viewer may not see. */
  loader: Loader<string, object | null>;
  /** Whether the viewer may request this type at all; if omitted, everyone may. */
  mayAsk?: (viewer: Viewer | null) => boolean;
  /** One of which an API key needs; without any, the type is not for keys. */
  scopes: readonly ApiKeyScope[];
}

const isSignedIn = (viewer: Viewer | null) => viewer !== null;

const catalogScopes = [ApiKeyScope.READ, ApiKeyScope.CATALOG];
const libraryScopes = [ApiKeyScope.READ, ApiKeyScope.LISTEN];

const sources: Readonly<Record<string, NodeSource>> = {
  Song: { table: 'song', loader: songById, scopes: catalogScopes },
  Album: { table: 'album', loader: albumById, scopes: catalogScopes },
  Artist: { table: 'artist', loader: artistById, scopes: catalogScopes },
  Genre: { table: 'genre', loader: genreById, scopes: catalogScopes },
  Playlist: { table: 'playlist', loader: playlistById, scopes: libraryScopes },
  PlaylistItem: { table: 'playlist_item', loader: itemById, scopes: libraryScopes },
  User: { table: 'account', loader: foundUserById, mayAsk: mayLookUpUsers, scopes: [ApiKeyScope.READ] },
  Session: { table: 'session', loader: sessionById, mayAsk: isSignedIn, scopes: [] },
  OidcIdentity: { table: 'oidc_identity', loader: identityById, mayAsk: isSignedIn, scopes: [] },
  AuditEntry: {
    table: 'audit_entry',
    loader: auditEntryById,
    mayAsk: maySeeAudit,
    scopes: [ApiKeyScope.ADMIN],
  },
  Invitation: {
    table: 'invitation',
    loader: invitationById,
    mayAsk: maySeeInvitations,
    scopes: [ApiKeyScope.ADMIN],
  },
  Message: { table: 'message', loader: messageById, mayAsk: mayReadMessages, scopes: [ApiKeyScope.ADMIN] },
  Conversation: {
    table: 'conversation',
    loader: conversationById,
    mayAsk: mayReadMessages,
    scopes: [ApiKeyScope.ADMIN],
  },
  Room: { table: 'room', loader: roomById, mayAsk: isSignedIn, scopes: [ApiKeyScope.ADMIN] },
  RoomMessage: {
    table: 'room_message',
    loader: roomMessageById,
    mayAsk: isSignedIn,
    scopes: [ApiKeyScope.ADMIN],
  },
  Passkey: { table: 'passkey', loader: passkeyById, mayAsk: isSignedIn, scopes: [] },
  ShareLink: { table: 'share_link', loader: shareLinkById, mayAsk: isSignedIn, scopes: [ApiKeyScope.ADMIN] },
  Activity: { table: 'activity', loader: activityById, mayAsk: isSignedIn, scopes: [ApiKeyScope.READ] },
  Report: { table: 'report', loader: reportById, mayAsk: isSignedIn, scopes: [ApiKeyScope.ADMIN] },
  Webhook: {
    table: 'webhook',
    loader: webhookById,
    mayAsk: mayManageWebhooks,
    scopes: [ApiKeyScope.ADMIN],
  },
  WebhookDelivery: {
    table: 'webhook_delivery',
    loader: deliveryById,
    mayAsk: mayManageWebhooks,
    scopes: [ApiKeyScope.ADMIN],
  },
  // Its ids are made of numbers.
  Job: { loader: jobById, mayAsk: maySeeJobs, scopes: [ApiKeyScope.ADMIN] },
  Scan: { table: 'scan', loader: scanById, mayAsk: maySeeScans, scopes: [ApiKeyScope.CATALOG] },
  // Only a viewer's own plays have an index that leads to them.
  Play: { loader: playById, mayAsk: isSignedIn, scopes: libraryScopes },
  ApiKey: { table: 'api_key', loader: apiKeyById, mayAsk: isSignedIn, scopes: [] },
};

/** The names of the types that have ids. */
export const nodeTypes: readonly string[] = Object.keys(sources);

const tables = Object.fromEntries(
  Object.entries(sources).flatMap(([type, { table }]) => (table ? [[type, table]] : [])),
);

/** An id in none of the tables may be that of a play. */
const typeElsewhere = 'Play';

const typeById = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await typesOfIds(reads, tables, ids), ({ id }) => id),
);

/** The object with an id, with the name of its type; null if there is none, or the viewer may not see it. All objects of
 * an operation take one statement for their types, and one for those of each type. */
export async function findNode(context: RequestContext, id: string): Promise<object | null> {
  if (jobNumberOf(id) !== undefined) return findNodeOf(context, 'Job', id);
  const found = await context.loader(typeById).load(id);
  return findNodeOf(context, found?.type ?? typeElsewhere, id);
}

/** The same for an object whose type is known. */
export async function findNodeOf(
  context: RequestContext,
  typeName: string,
  id: string,
): Promise<object | null> {
  const source = sources[typeName];
  const { viewer } = context;
  if (!source || source.mayAsk?.(viewer) === false) return null;
  if (viewer?.key && !scopeSuffices(viewer.key.scopes, source.scopes)) return null;
  const row = await context.loader(source.loader).load(id);
  return row && { __typename: typeName, ...row };
}
