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
import { RecentWrite } from '../persistence/recent-write.entity.ts';
import { RowCount } from '../persistence/row-count.entity.ts';
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

/** All tables. */
export const entities = [
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
];
