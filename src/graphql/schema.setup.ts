import 'reflect-metadata';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  lexicographicSortSchema,
  specifiedDirectives,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql';
import { ApiKeyResolver } from '../accounts/access/api-keys/api-key.resolver.ts';
import { ConfirmationResolver } from '../accounts/access/confirmations/confirmation.resolver.ts';
import { InvitationResolver } from '../accounts/access/invitations/invitation.resolver.ts';
import { OidcResolver } from '../accounts/access/oidc/oidc.resolver.ts';
import { PasskeyResolver } from '../accounts/access/passkeys/passkey.resolver.ts';
import { TotpResolver } from '../accounts/access/totp.resolver.ts';
import { AuditActorResolver } from '../accounts/audit-actor.resolver.ts';
import { AuthResolver } from '../accounts/auth.resolver.ts';
import { SuspensionResolver } from '../accounts/suspension.resolver.ts';
import { userProjection } from '../accounts/user.projection.queries.ts';
import { SessionResolver, UserResolver } from '../accounts/user.resolver.ts';
import { lookUpCost } from '../api/cost.model.ts';
import { resolveDirectly } from '../api/direct.decorator.ts';
import type { Projection } from '../api/projection.model.ts';
import { changeFields } from '../api/schema-fields.model.ts';
import { AuditResolver } from '../audit/audit.resolver.ts';
import { AlbumResolver } from '../catalog/albums/album.resolver.ts';
import { AlbumAdminResolver } from '../catalog/albums/album-admin.resolver.ts';
import { AlbumDetailsResolver, DiscResolver } from '../catalog/albums/album-details.resolver.ts';
import { ArtistResolver } from '../catalog/artists/artist.resolver.ts';
import { ArtistAdminResolver } from '../catalog/artists/artist-admin.resolver.ts';
import { albumProjection, artistProjection, songProjection } from '../catalog/catalog.projections.queries.ts';
import { AlbumCreditResolver, SongCreditResolver } from '../catalog/credits/credit.resolver.ts';
import {
  EditedAlbumResolver,
  EditedArtistResolver,
  EditedSongResolver,
} from '../catalog/edited-fields.resolver.ts';
import { FeaturedResolver } from '../catalog/featured/featured.resolver.ts';
import { GenreResolver } from '../catalog/genres/genre.resolver.ts';
import { SongResolver } from '../catalog/songs/song.resolver.ts';
import { SongAdminResolver } from '../catalog/songs/song-admin.resolver.ts';
import { SongDetailsResolver } from '../catalog/songs/song-details.resolver.ts';
import { DiscoveryResolver } from '../discovery/discovery.resolver.ts';
import { DataExportResolver } from '../exporting/data-export.resolver.ts';
import { ScanResolver } from '../importing/scanning/scan.resolver.ts';
import { JobResolver } from '../jobs/job.resolver.ts';
import { AlbumLikeResolver } from '../library/likes/album-like.resolver.ts';
import { LikeResolver } from '../library/likes/like.resolver.ts';
import { PlaylistCursorResolver } from '../library/playlists/cursors/playlist-cursor.resolver.ts';
import { PlaylistEditResolver } from '../library/playlists/edits/playlist-edit.resolver.ts';
import { PlaylistImportResolver } from '../library/playlists/exchange/playlist-import.resolver.ts';
import { PlaylistItemResolver } from '../library/playlists/item.resolver.ts';
import { PlaylistMemberResolver } from '../library/playlists/member.resolver.ts';
import { PlaylistOwnerResolver, PlaylistResolver } from '../library/playlists/playlist.resolver.ts';
import { PlaylistSubscriptions } from '../library/playlists/playlist-subscription.resolver.ts';
import { PlayResolver } from '../library/plays/play.resolver.ts';
import { AudioFileResolver, ImageResolver } from '../media/media.resolver.ts';
import { ConversationResolver } from '../messages/conversation.resolver.ts';
import { messageProjection } from '../messages/message.projection.queries.ts';
import { MessageResolver } from '../messages/message.resolver.ts';
import { MessageSubscriptions } from '../messages/message-subscription.resolver.ts';
import { BlockResolver } from '../people/blocks/block.resolver.ts';
import { FeedResolver } from '../people/feed/feed.resolver.ts';
import { ArtistFollowResolver, UserFollowResolver } from '../people/follows/follow.resolver.ts';
import { ReportResolver } from '../people/reports/report.resolver.ts';
import { SettingsResolver } from '../people/settings/settings.resolver.ts';
import { SharedThingResolver, ShareLinkResolver } from '../people/sharing/share-link.resolver.ts';
import {
  PlayQueueResolver,
  QueueChangeResolver,
  QueueItemResolver,
} from '../playback/play-queue.resolver.ts';
import { PlayQueueSubscriptions } from '../playback/play-queue-subscription.resolver.ts';
import { RoomResolver } from '../playback/rooms/room.resolver.ts';
import { RoomMemberResolver, RoomPreviewResolver } from '../playback/rooms/room-member.resolver.ts';
import { RoomChatResolver, RoomMessageResolver } from '../playback/rooms/room-message.resolver.ts';
import { RoomSubscriptions } from '../playback/rooms/room-subscription.resolver.ts';
import { PresenceResolver, UserPresenceResolver } from '../presence/presence.resolver.ts';
import { ProfileResolver } from '../profiles/profile.resolver.ts';
import { PagedSearchResolver } from '../search/paged-search.resolver.ts';
import { SearchResolver } from '../search/search.resolver.ts';
import { DailyStatsResolver } from '../stats/daily.resolver.ts';
import { StatsResolver } from '../stats/stats.resolver.ts';
import { WebhookResolver } from '../webhooks/webhook.resolver.ts';
import { AuditTargetResolver } from './audit-target.resolver.ts';
import { authDirective, enforceAuth, publicDirective } from './auth.directive.ts';
import { enforceBudget } from './budget-fields.service.ts';
import { cacheControlDirective } from './cache-control.directive.ts';
import { asSubgraph } from './federation.setup.ts';
import { NodeResolver } from './node.resolver.ts';
import { withProjection } from './plans/projection-plan.model.ts';
import { enforceRateLimits, type RateLimitOverrides, rateLimitDirective } from './rate-limit.directive.ts';
import { ReportTargetResolver } from './report-target.resolver.ts';
import { ServerInfoResolver } from './server-info.resolver.ts';
import { tellUserFaults } from './user-faults.middleware.ts';

// biome-ignore lint/complexity/noBannedTypes: it is what type-graphql calls a class.
type ResolverClass = Function;

const resolvers: NonEmptyArray<ResolverClass> = [
  AuthResolver,
  UserResolver,
  SuspensionResolver,
  TotpResolver,
  PasskeyResolver,
  AuditResolver,
  AuditActorResolver,
  AuditTargetResolver,
  DataExportResolver,
  OidcResolver,
  ConfirmationResolver,
  ProfileResolver,
  SessionResolver,
  InvitationResolver,
  ApiKeyResolver,
  ArtistResolver,
  EditedAlbumResolver,
  EditedArtistResolver,
  EditedSongResolver,
  GenreResolver,
  SongCreditResolver,
  AlbumCreditResolver,
  AlbumResolver,
  AlbumDetailsResolver,
  DiscResolver,
  SongResolver,
  SongDetailsResolver,
  AlbumAdminResolver,
  ArtistAdminResolver,
  SongAdminResolver,
  FeaturedResolver,
  AudioFileResolver,
  ImageResolver,
  ScanResolver,
  JobResolver,
  WebhookResolver,
  MessageResolver,
  ConversationResolver,
  PlayQueueResolver,
  QueueItemResolver,
  QueueChangeResolver,
  PlayQueueSubscriptions,
  RoomResolver,
  RoomMemberResolver,
  RoomPreviewResolver,
  RoomChatResolver,
  RoomMessageResolver,
  RoomSubscriptions,
  PresenceResolver,
  UserPresenceResolver,
  MessageSubscriptions,
  SearchResolver,
  PagedSearchResolver,
  AudioFileResolver,
  ImageResolver,
  PlayResolver,
  LikeResolver,
  AlbumLikeResolver,
  PlaylistResolver,
  PlaylistItemResolver,
  PlaylistImportResolver,
  PlaylistMemberResolver,
  PlaylistCursorResolver,
  PlaylistEditResolver,
  PlaylistSubscriptions,
  PlaylistOwnerResolver,
  UserFollowResolver,
  ArtistFollowResolver,
  BlockResolver,
  SettingsResolver,
  FeedResolver,
  ReportResolver,
  ReportTargetResolver,
  DiscoveryResolver,
  StatsResolver,
  DailyStatsResolver,
  ShareLinkResolver,
  SharedThingResolver,
  NodeResolver,
  ServerInfoResolver,
];

/** type-graphql requires one if there are subscriptions; ours listen by themselves. */
const noPubSub: PubSub = {
  publish: () => undefined,
  subscribe() {
    throw new TypeError('A subscription needs the option `subscribe`');
  },
};

export interface SchemaOptions {
  /** Limits by field name, which override those in the schema. */
  rateLimits?: RateLimitOverrides;
  /** Whether a gateway composes it with those of other servers. */
  isSubgraph?: boolean;
  /** Whether everything needs a session, except for signing in and what links lead to. */
  signedInOnly?: boolean;
  /** Whether all users need a second factor. */
  totpOfAll?: boolean;
  /** For tests. */
  moreResolvers?: readonly ResolverClass[];
}

/** The complete executable schema, with its directives enforced. */
export function buildSchema({
  rateLimits = {},
  isSubgraph = false,
  signedInOnly = false,
  totpOfAll = false,
  moreResolvers = [],
}: SchemaOptions = {}): GraphQLSchema {
  const plain = buildSchemaSync({
    resolvers: [...resolvers, ...moreResolvers],
    validate: false,
    // Apollo Server checks it.
    skipCheck: true,
    pubSub: noPubSub,
  });
  const role = plain.getType('Role');
  if (!(role instanceof GraphQLEnumType)) throw new TypeError('The enum Role is missing');
  const scope = plain.getType('ApiKeyScope');
  if (!(scope instanceof GraphQLEnumType)) throw new TypeError('The enum ApiKeyScope is missing');
  const access = [authDirective(role, scope), publicDirective(scope)];
  const directives = [...specifiedDirectives, ...access, rateLimitDirective, cacheControlDirective];
  const alone = describeRoots(new GraphQLSchema({ ...plain.toConfig(), directives }));
  const schema = isSubgraph ? asSubgraph(alone) : alone;
  // Authorization comes first, so that callers without permission do not use up the limits of others.
  return enforceBudget(
    enforceAuth(
      enforceRateLimits(tellUserFaults(requireCosts(resolveDirectly(tellProjections(schema)))), rateLimits),
      { signedInOnly, totpOfAll },
    ),
  );
}

/** What type-graphql has no place for. */
const rootDescriptions: Readonly<Record<string, string>> = {
  Query:
    'Everything that can be read. A field that fails is null, with an error, and the others are answered.',
  Mutation: 'Everything that can be changed. Fields run one after the other.',
  Subscription: 'Everything that can be followed, over a WebSocket or as Server-Sent Events.',
};

function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, description] of Object.entries(rootDescriptions))
    Object.assign(objectType(schema, name), { description });
  return schema;
}

/** Types whose objects statements can write. */
const projections: Readonly<Record<string, Projection>> = {
  Song: songProjection,
  Album: albumProjection,
  Artist: artistProjection,
  User: userProjection,
  Message: messageProjection,
};

function tellProjections(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, projection] of Object.entries(projections))
    Object.assign(objectType(schema, name).extensions, withProjection(projection));
  return schema;
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new TypeError(`The type ${name} is missing`);
  return type;
}

/** The schema as clients and reviewers read it: sorted, with descriptions and directives. */
export function printSchema(schema: GraphQLSchema): string {
  return `${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`;
}

/** Gives each field with its own resolver, which may query the database, a cost.
 * @throws for a list of objects without a cost, because its length cannot be estimated. */
function requireCosts(schema: GraphQLSchema): GraphQLSchema {
  return changeFields(schema, ({ name, type, resolve, extensions }, typeName) => {
    if (extensions.complexity !== undefined) return undefined;
    if (isListOfObjects(type))
      throw new TypeError(`The list ${typeName}.${name} has no cost: give it a complexity`);
    return resolve && { extensions: { ...extensions, complexity: lookUpCost } };
  });
}

function isListOfObjects(type: GraphQLOutputType): boolean {
  const list = isNonNullType(type) ? type.ofType : type;
  return isListType(list) && !isLeafType(getNamedType(type));
}
