import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type Pool, TypeOverrides } from 'pg';
import { migrations } from '../../migrations/index.ts';
import { ApiKey } from '../accounts/access/api-keys/api-key.entity.ts';
import { KnownDevice } from '../accounts/access/devices/known-device.entity.ts';
import { Invitation } from '../accounts/access/invitations/invitation.entity.ts';
import { OidcCode, OidcIdentity } from '../accounts/access/oidc/oidc-identity.entity.ts';
import { Passkey, PasskeyChallenge } from '../accounts/access/passkeys/passkey.entity.ts';
import { LoginChallengeRow, RecoveryCode, SecondFactor } from '../accounts/access/second-factor.entity.ts';
import { UserBlock } from '../accounts/blocks/user-block.entity.ts';
import { EmailToken } from '../accounts/email-token.entity.ts';
import { FollowChange, FollowCount } from '../accounts/follows/follow-count.entity.ts';
import { UserFollow } from '../accounts/follows/user-follow.entity.ts';
import { RefreshToken } from '../accounts/refresh-token.entity.ts';
import { Session, SessionRevocation } from '../accounts/session.entity.ts';
import { User } from '../accounts/user.entity.ts';
import { RateLimitCount } from '../api/rate-limit.entity.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Album } from '../catalog/albums/album.entity.ts';
import { AlbumAlias } from '../catalog/albums/album-alias.entity.ts';
import { AlbumDetails } from '../catalog/albums/album-details.entity.ts';
import { AlbumDisc } from '../catalog/albums/album-disc.entity.ts';
import { Artist } from '../catalog/artists/artist.entity.ts';
import { ArtistAlias } from '../catalog/artists/artist-alias.entity.ts';
import { ArtistFollow } from '../catalog/artists/artist-follow.entity.ts';
import { AlbumCredit, SongCredit } from '../catalog/credits/credit.entity.ts';
import { AlbumArtist, ArtistCount, SongArtist } from '../catalog/credits/credit-place.entity.ts';
import { Genre, GenreCount } from '../catalog/genres/genre.entity.ts';
import { AlbumGenre, ArtistGenre, SongGenre } from '../catalog/genres/genre-place.entity.ts';
import { ListCount } from '../catalog/listed/list-count.entity.ts';
import { AlbumPopularity, ListedAlbum } from '../catalog/listed/listed-album.entity.ts';
import { ArtistPopularity, ListedArtist, SortSetting } from '../catalog/listed/listed-artist.entity.ts';
import { ListedSong, SongPopularity } from '../catalog/listed/listed-song.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import { SongDetails } from '../catalog/songs/song-details.entity.ts';
import { SongLyrics } from '../catalog/songs/song-lyrics.entity.ts';
import type { Config } from '../config.ts';
import { DiscoveryState } from '../discovery/discovery-state.entity.ts';
import { SongNeighbours } from '../discovery/similar/song-neighbours.entity.ts';
import { SongListener } from '../discovery/song-listener.entity.ts';
import { SongTrend } from '../discovery/trending/song-trend.entity.ts';
import { DataExport } from '../exporting/data-export.entity.ts';
import { LibraryFile, LibraryFolder } from '../importing/scanning/library-file.entity.ts';
import { ScanRow } from '../importing/scanning/scan.entity.ts';
import { AlbumLike } from '../library/likes/album-like.entity.ts';
import { SongLike } from '../library/likes/song-like.entity.ts';
import { Playlist } from '../library/playlists/playlist.entity.ts';
import { PlaylistItem } from '../library/playlists/playlist-item.entity.ts';
import { PlaylistMember } from '../library/playlists/playlist-member.entity.ts';
import { ShortenedPlaylist } from '../library/playlists/shortened-playlist.entity.ts';
import { NewPlay, Play, PlayClient } from '../library/plays/play.entity.ts';
import { AudioFile } from '../media/audio-file.entity.ts';
import { DatabaseIdentity } from '../media/database-identity.entity.ts';
import { Image } from '../media/image.entity.ts';
import { Conversation, Mailbox } from '../messages/conversation.entity.ts';
import { Message } from '../messages/message.entity.ts';
import {
  ActivityClock,
  ActivityMark,
  ActivitySource,
  AlbumDebut,
  FeedEntry,
  WideSource,
} from '../people/feed/activity.entity.ts';
import { Report } from '../people/reports/report.entity.ts';
import { ShareLink, ShareSalt, ShareVisit } from '../people/sharing/share-link.entity.ts';
import { ByteTextClient } from '../persistence/byte-text-client.service.ts';
import { setAfterConnect } from '../persistence/connection-settings.service.ts';
import { makePoolFair } from '../persistence/fair-pool.service.ts';
import type { Pooling } from '../persistence/pooler.queries.ts';
import { RecentWrite } from '../persistence/recent-write.entity.ts';
import { RowCount } from '../persistence/row-count.entity.ts';
import { readTimestamp } from '../persistence/timestamp.model.ts';
import {
  ShortenedQueue,
  StoredDevice,
  StoredQueue,
  StoredQueueChange,
  StoredQueueItem,
} from '../playback/play-queue.entity.ts';
import { Room, RoomMessage, StoredRoomListener, StoredRoomMember } from '../playback/rooms/room.entity.ts';
import { AccountPresence, ConnectedUser, ServerProcess } from '../presence/presence.entity.ts';
import { ProfilePicture } from '../profiles/profile-picture.entity.ts';
import { Renamed } from '../search/renamed.entity.ts';
import { AlbumSearch, ArtistSearch, PlaylistSearch, SongSearch } from '../search/search.entity.ts';
import { SearchWord } from '../search/search-word.entity.ts';
import { UnlearnedWord } from '../search/unlearned-word.entity.ts';
import { DailySongPlays, DailySongRank, DailyStats } from '../stats/daily-stats.entity.ts';
import { ListenerQuarter, Listening } from '../stats/listening.entity.ts';
import { EarlierListener, PeriodListeners } from '../stats/period-listeners.entity.ts';
import { QuarterRowCount } from '../stats/quarter-row-count.entity.ts';
import {
  DailyArtistPlays,
  DailyGenrePlays,
  PeriodArtistPlays,
  PeriodGenrePlays,
} from '../stats/reports/name-plays.entity.ts';
import { DailyReturnedUsers, DailyStoredBytes, ReturnedUsers } from '../stats/reports/rollup.entity.ts';
import { StoredBytes } from '../stats/stored-bytes.entity.ts';
import { Webhook, WebhookDelivery } from '../webhooks/webhook.entity.ts';
import { MigrationFile, MigrationNaming, migrationName, migrationsFolder } from './migration-files.setup.ts';

export type OrmSettings = Pick<Config['database'], 'poolMax' | 'statementTimeoutMs'> & {
  url: string;
  /** Connections that the requests of one client may hold at once; undefined: a quarter of the pool. */
  poolPerClient?: number | undefined;
  /** Milliseconds that a request waits for a connection, by default 1500. */
  poolWaitMs?: number;
  /** Whether frequent reads are kept prepared by each connection, by default true. */
  preparedStatements?: boolean;
  /** Whether a pooler gives the connections to others between transactions, by default false. */
  shared?: boolean;
};

/** How an ORM for requests reaches a database. */
export function ormSettings(
  { database }: Pick<Config, 'database'>,
  url: string,
  pooling: Pooling,
): OrmSettings {
  return {
    ...database,
    url,
    shared: pooling.shared,
    preparedStatements: database.preparedStatements && pooling.prepares,
  };
}

/** Milliseconds to wait for a connection. */
const connectionWaitMs = 1500;
/** Milliseconds after which the client gives up a statement that the server itself should have ended. */
const statementGraceMs = 500;

/** PostgreSQL's number for the type `timestamp with time zone`. */
const timestampOid = 1184;

export function ormOptions(settings: OrmSettings): Options {
  const { url, poolMax } = settings;
  return {
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities: [
      User,
      SecondFactor,
      KnownDevice,
      Passkey,
      PasskeyChallenge,
      RecoveryCode,
      LoginChallengeRow,
      UserBlock,
      UserFollow,
      FollowCount,
      FollowChange,
      ArtistFollow,
      ActivityMark,
      ActivityClock,
      ActivitySource,
      FeedEntry,
      WideSource,
      AlbumDebut,
      Report,
      Webhook,
      WebhookDelivery,
      Session,
      RefreshToken,
      EmailToken,
      SessionRevocation,
      AuditEntry,
      DataExport,
      OidcIdentity,
      OidcCode,
      Invitation,
      ApiKey,
      LibraryFolder,
      LibraryFile,
      ScanRow,
      AudioFile,
      Image,
      DatabaseIdentity,
      ProfilePicture,
      Artist,
      Album,
      AlbumAlias,
      AlbumDetails,
      AlbumDisc,
      Song,
      SongDetails,
      SongLyrics,
      Genre,
      GenreCount,
      SongGenre,
      SongCredit,
      AlbumCredit,
      SongArtist,
      AlbumArtist,
      ArtistCount,
      ArtistAlias,
      AlbumGenre,
      ArtistGenre,
      ListCount,
      ListedSong,
      ListedAlbum,
      ListedArtist,
      SongPopularity,
      AlbumPopularity,
      ArtistPopularity,
      SortSetting,
      Message,
      Conversation,
      Mailbox,
      AccountPresence,
      Room,
      StoredRoomMember,
      StoredRoomListener,
      RoomMessage,
      StoredQueue,
      StoredQueueItem,
      StoredQueueChange,
      ShortenedQueue,
      StoredDevice,
      Playlist,
      PlaylistItem,
      PlaylistMember,
      ShortenedPlaylist,
      ShareLink,
      ShareVisit,
      ShareSalt,
      RateLimitCount,
      SongLike,
      AlbumLike,
      Play,
      PlayClient,
      ServerProcess,
      ConnectedUser,
      DiscoveryState,
      SongListener,
      SongTrend,
      NewPlay,
      SongNeighbours,
      ArtistSearch,
      AlbumSearch,
      SongSearch,
      PlaylistSearch,
      SearchWord,
      UnlearnedWord,
      Renamed,
      DailyStats,
      Listening,
      ListenerQuarter,
      EarlierListener,
      PeriodListeners,
      DailySongPlays,
      DailySongRank,
      DailyArtistPlays,
      DailyGenrePlays,
      PeriodArtistPlays,
      PeriodGenrePlays,
      DailyStoredBytes,
      ReturnedUsers,
      DailyReturnedUsers,
      RowCount,
      RecentWrite,
      QuarterRowCount,
      StoredBytes,
    ],
    extensions: [Migrator],
    namingStrategy: MigrationNaming,
    forceUtcTimezone: true,
    pool: { min: 0, max: poolMax },
    driverOptions: {
      application_name: 'tonearm',
      connectionTimeoutMillis: settings.poolWaitMs ?? connectionWaitMs,
      ...(!settings.shared && { onConnect: setAfterConnect(connectionSettings(settings)) }),
      onPoolCreated: (pool: Pool) => preparePool(pool, settings),
    },
    migrations: {
      migrationsList: migrations,
      path: migrationsFolder,
      fileName: migrationName,
      generator: MigrationFile,
      tableName: 'migration',
      allOrNothing: true,
      snapshot: false,
      silent: true,
    },
    // Entities cannot describe the migrator's own table, triggers and functions.
    schemaGenerator: {
      skipTables: ['migration'],
      // What triggers read: no entity describes them.
      skipViews: [/_listing$/],
      ignoreSchema: ['graphile_worker'],
      ignoreTriggers: true,
      ignoreRoutines: true,
    },
  };
}

function connectionSettings({ statementTimeoutMs }: OrmSettings) {
  // PostgreSQL's default of the latter, 4, is for a spinning disk: with it, pages of a filtered list read twenty times
  // their rows, and a page of albums reads the whole table of audio files.
  return { statement_timeout: statementTimeoutMs, random_page_cost: 1.1 };
}

export function openOrm(settings: OrmSettings): Promise<MikroORM> {
  return MikroORM.init(ormOptions(settings));
}

function preparePool(pool: Pool, settings: OrmSettings): void {
  const { poolMax, poolPerClient, statementTimeoutMs, preparedStatements = true } = settings;
  readTimestampsAsDates(pool);
  Object.assign(pool, { Client: ByteTextClient });
  makePoolFair(pool, {
    perClient: poolPerClient ?? Math.min(poolMax, Math.max(2, Math.ceil(poolMax / 4))),
    waitMs: settings.poolWaitMs ?? connectionWaitMs,
    statementMs: statementTimeoutMs + statementGraceMs,
    prepares: preparedStatements,
    settingsOfEach: settings.shared ? connectionSettings(settings) : undefined,
  });
}

/** Makes Kysely return timestamps as dates. MikroORM, which parses times itself, accepts dates as well as text. */
function readTimestampsAsDates(pool: Pool): void {
  const { types } = pool.options;
  if (!(types instanceof TypeOverrides)) throw new TypeError('The pool has no type parsers of its own');
  types.setTypeParser(timestampOid, readTimestamp);
}
