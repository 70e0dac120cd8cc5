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
    "\n  fragment AlbumFields on Album {\n    id title releaseYear songCount duration createdAt updatedAt\n    image { url(width: 64) large: url(width: 256) blurhash }\n    artist { id name }\n  }\n": typeof types.AlbumFieldsFragmentDoc,
    "\n  fragment AlbumForm on Album {\n    ...AlbumFields\n    credits { ...CreditFields }\n    sortTitle edition kind releaseDate originalReleaseDate label catalogNumber barcode musicBrainzId musicBrainzReleaseGroupId\n    editedFields\n    discs { number title }\n    songs { ...AlbumSong }\n  }\n": typeof types.AlbumFormFragmentDoc,
    "\n  query ListAlbums($first: Int!, $after: String, $filter: AlbumFilter, $orderBy: AlbumOrder) {\n    albums(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes { ...AlbumFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListAlbumsDocument,
    "\n  query OneAlbum($id: ID!) {\n    album(id: $id) { ...AlbumForm }\n  }\n": typeof types.OneAlbumDocument,
    "\n  fragment AlbumSong on Song {\n    id title discNumber duration audioUrl artist { name } image { url(width: 64) }\n  }\n": typeof types.AlbumSongFragmentDoc,
    "\n  mutation CreateAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) { album { ...AlbumForm } errors { code field message conflictId } }\n  }\n": typeof types.CreateAlbumDocument,
    "\n  mutation UpdateAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { ...AlbumForm } errors { code field message conflictId } }\n  }\n": typeof types.UpdateAlbumDocument,
    "\n  mutation MergeIntoAlbum($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) { album { id title } errors { code field message } }\n  }\n": typeof types.MergeIntoAlbumDocument,
    "\n  mutation ReadAlbumAgain($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { id } errors { code field message } }\n  }\n": typeof types.ReadAlbumAgainDocument,
    "\n  mutation DeleteAlbum($id: ID!, $withSongs: Boolean!) {\n    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field message } }\n  }\n": typeof types.DeleteAlbumDocument,
    "\n  fragment ArtistFields on Artist {\n    id name sortName musicBrainzId createdAt updatedAt editedFields image { url(width: 64) large: url(width: 256) }\n  }\n": typeof types.ArtistFieldsFragmentDoc,
    "\n  query ListArtists($first: Int!, $after: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, orderBy: $orderBy) {\n      nodes { ...ArtistFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListArtistsDocument,
    "\n  query FindArtists($query: String!, $first: Int!) {\n    search(query: $query, first: $first) { artists { ...ArtistFields } }\n  }\n": typeof types.FindArtistsDocument,
    "\n  query OneArtist($id: ID!) { artist(id: $id) { ...ArtistFields } }\n": typeof types.OneArtistDocument,
    "\n  mutation UpdateArtist($input: UpdateArtistInput!) {\n    updateArtist(input: $input) { artist { ...ArtistFields } errors { code field message conflictId } }\n  }\n": typeof types.UpdateArtistDocument,
    "\n  mutation ReadArtistAgain($id: ID!, $fields: [ArtistField!]) {\n    readArtistFromFiles(id: $id, fields: $fields) { artist { id } errors { code field message } }\n  }\n": typeof types.ReadArtistAgainDocument,
    "\n  mutation MergeArtists($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) { artist { id name } errors { code field message } }\n  }\n": typeof types.MergeArtistsDocument,
    "\n  mutation DeleteArtist($id: ID!) {\n    deleteArtist(id: $id) { deletedId errors { code field message } }\n  }\n": typeof types.DeleteArtistDocument,
    "\n  fragment AuditFields on AuditEntry {\n    id at action changes ipAddress\n    actor { id fullName image { url(width: 96) } }\n    target {\n      __typename\n      id\n      ... on User { fullName }\n      ... on Song { title }\n      ... on Album { title }\n      ... on Artist { name }\n      ... on Playlist { name }\n    }\n  }\n": typeof types.AuditFieldsFragmentDoc,
    "\n  query ListAudit($first: Int!, $after: String, $filter: AuditFilter) {\n    auditLog(first: $first, after: $after, filter: $filter) {\n      nodes { ...AuditFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListAuditDocument,
    "\n  query OneAuditEntry($id: ID!) { node(id: $id) { ...AuditFields } }\n": typeof types.OneAuditEntryDocument,
    "\n  fragment CreditFields on Credit { role creditedAs joinPhrase detail artist { id name } }\n": typeof types.CreditFieldsFragmentDoc,
    "\n  query Dashboard($days: Int!, $timeZone: String!) {\n    stats {\n      totalSongs\n      totalAlbums\n      totalArtists\n      totalUsers\n      totalMessages\n      totalPlays\n      storageBytes\n      onlineUsers\n      daily(days: $days, timeZone: $timeZone) { date plays newUsers activeListeners }\n      topSongs(days: $days, limit: 10) {\n        plays\n        song { id title audioUrl artist { name } image { url(width: 64) } }\n      }\n    }\n  }\n": typeof types.DashboardDocument,
    "\n  fragment ShelfSong on Song { id title featured artist { name } image { url(width: 64) } audioUrl }\n": typeof types.ShelfSongFragmentDoc,
    "\n  query FeaturedShelf { featuredSongs(limit: 50) { ...ShelfSong } }\n": typeof types.FeaturedShelfDocument,
    "\n  query FindSongs($query: String!) { search(query: $query, first: 20) { songs { ...ShelfSong } } }\n": typeof types.FindSongsDocument,
    "\n  mutation SetFeaturedSongs($songIds: [ID!]!) {\n    setFeaturedSongs(songIds: $songIds) { songs { ...ShelfSong } errors { code field message } }\n  }\n": typeof types.SetFeaturedSongsDocument,
    "\n  fragment InvitationFields on Invitation {\n    id email role createdAt expiresAt url\n    createdBy { id fullName role suspended }\n    usedBy { id fullName }\n  }\n": typeof types.InvitationFieldsFragmentDoc,
    "\n  query ListInvitations($first: Int!, $after: String) {\n    invitations(first: $first, after: $after) {\n      nodes { ...InvitationFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListInvitationsDocument,
    "\n  mutation CreateInvitation($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      invitation { ...InvitationFields }\n      errors { code field message }\n    }\n  }\n": typeof types.CreateInvitationDocument,
    "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) { deletedId errors { code field message } }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  query ReadRegistration { serverInfo { registration } }\n": typeof types.ReadRegistrationDocument,
    "\n  fragment JobFields on Job { id kind state attempts maxAttempts lastError createdAt runAt }\n": typeof types.JobFieldsFragmentDoc,
    "\n  query ListJobs($first: Int!, $after: String, $state: JobState) {\n    jobs(first: $first, after: $after, state: $state) {\n      nodes { ...JobFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListJobsDocument,
    "\n  mutation RetryJob($id: ID!) { retryJob(id: $id) { job { ...JobFields } errors { code field message } } }\n": typeof types.RetryJobDocument,
    "\n  mutation CancelJob($id: ID!) { cancelJob(id: $id) { job { ...JobFields } errors { code field message } } }\n": typeof types.CancelJobDocument,
    "\n  fragment MessageFields on Message {\n    id content createdAt readAt\n    sender { id fullName image { url(width: 96) } }\n    receiver { id fullName image { url(width: 96) } }\n  }\n": typeof types.MessageFieldsFragmentDoc,
    "\n  query ListMessages($first: Int!, $after: String, $filter: MessageFilter) {\n    messageLog(first: $first, after: $after, filter: $filter) {\n      nodes { ...MessageFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListMessagesDocument,
    "\n  query OneMessage($id: ID!) { node(id: $id) { ...MessageFields } }\n": typeof types.OneMessageDocument,
    "\n  mutation DeleteMessage($id: ID!) {\n    deleteMessage(id: $id) { deletedId errors { code field message } }\n  }\n": typeof types.DeleteMessageDocument,
    "\n  subscription PresenceChanged {\n    presenceChanged {\n      online\n      lastSeenAt\n      user { id fullName image { url(width: 96) } }\n      nowPlaying { id title artist { name } }\n    }\n  }\n": typeof types.PresenceChangedDocument,
    "\n  query OwnProfile { me { id fullName email emailVerified image { url(width: 64) large: url(width: 256) } } }\n": typeof types.OwnProfileDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { id fullName email emailVerified image { url(width: 64) large: url(width: 256) } }\n      errors { code field message }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { user { id } errors { code field message } }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation RequestVerification { requestEmailVerification { errors { code field message } } }\n": typeof types.RequestVerificationDocument,
    "\n  query SecondFactor { me { id totpEnabled } }\n": typeof types.SecondFactorDocument,
    "\n  mutation BeginSecondFactor($password: String!) {\n    beginTotp(password: $password) { secret uri errors { code field message } }\n  }\n": typeof types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmTotp(code: $code) { recoveryCodes errors { code field message } }\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation DisableSecondFactor($password: String!, $code: String!) {\n    disableTotp(password: $password, code: $code) { user { id totpEnabled } errors { code field message } }\n  }\n": typeof types.DisableSecondFactorDocument,
    "\n  fragment ReportFields on Report {\n    id excerpt reason note state createdAt resolvedAt resolution\n    reportedBy { id fullName }\n    resolvedBy { id fullName }\n    target {\n      __typename\n      ... on User { id fullName }\n      ... on Message { id sender { id fullName } }\n      ... on RoomMessage { id sender { id fullName } }\n      ... on Playlist { id name owner { id fullName } }\n    }\n  }\n": typeof types.ReportFieldsFragmentDoc,
    "\n  query ListReports($first: Int!, $after: String, $state: ReportState) {\n    reports(first: $first, after: $after, state: $state) {\n      nodes { ...ReportFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListReportsDocument,
    "\n  mutation ResolveReport($input: ResolveReportInput!) {\n    resolveReport(input: $input) { report { ...ReportFields } errors { code field message } }\n  }\n": typeof types.ResolveReportDocument,
    "\n  mutation DeleteRoomMessage($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code field message } } }\n": typeof types.DeleteRoomMessageDocument,
    "\n  fragment ScanFacts on Scan {\n    id state startedAt finishedAt full dryRun seen total added updated moved removed unchanged failed unconfirmed\n    faults { path reason }\n    changes { kind path from tracks { number title performer } }\n  }\n": typeof types.ScanFactsFragmentDoc,
    "\n  query LatestScans {\n    libraryFolders { path fileCount missingCount scannedAt }\n    scans(first: 10) { nodes { ...ScanFacts } }\n  }\n": typeof types.LatestScansDocument,
    "\n  mutation StartScan($full: Boolean!, $dryRun: Boolean!, $confirmRemovals: Boolean!) {\n    startScan(full: $full, dryRun: $dryRun, confirmRemovals: $confirmRemovals) {\n      scan { ...ScanFacts } errors { code field message }\n    }\n  }\n": typeof types.StartScanDocument,
    "\n  mutation CancelScan($id: ID!) { cancelScan(id: $id) { scan { ...ScanFacts } errors { code field message } } }\n": typeof types.CancelScanDocument,
    "\n  subscription ScanProgress { scanProgress { ...ScanFacts } }\n": typeof types.ScanProgressDocument,
    "\n  fragment SongFields on Song {\n    id title duration genre genres { name } discNumber trackNumber playCount featured createdAt updatedAt audioUrl\n    image { url(width: 64) large: url(width: 256) blurhash }\n    artist { id name }\n    album { id title }\n    audio { mimeType size bitrate playable fault }\n  }\n": typeof types.SongFieldsFragmentDoc,
    "\n  fragment SongForm on Song {\n    ...SongFields\n    credits { ...CreditFields }\n    sortTitle releaseDate bpm isrc musicBrainzId editedFields\n    lyrics { language synced text lines { start text } }\n  }\n": typeof types.SongFormFragmentDoc,
    "\n  query ListSongs($first: Int!, $after: String, $filter: SongFilter, $orderBy: SongOrder) {\n    songs(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes { ...SongFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListSongsDocument,
    "\n  query OneSong($id: ID!) { song(id: $id) { ...SongForm } }\n": typeof types.OneSongDocument,
    "\n  mutation CreateSong($input: CreateSongInput!) {\n    createSong(input: $input) { song { ...SongFields } errors { code field message conflictId } }\n  }\n": typeof types.CreateSongDocument,
    "\n  mutation UpdateSong($input: UpdateSongInput!) {\n    updateSong(input: $input) { song { ...SongForm } errors { code field message conflictId } }\n  }\n": typeof types.UpdateSongDocument,
    "\n  mutation UpdateSongs($input: UpdateSongsInput!) {\n    updateSongs(input: $input) { songs { id } errors { code field message } }\n  }\n": typeof types.UpdateSongsDocument,
    "\n  mutation ReadSongFromFile($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) { song { id } errors { code field message } }\n  }\n": typeof types.ReadSongFromFileDocument,
    "\n  mutation DeleteSong($id: ID!) {\n    deleteSong(id: $id) { deletedId errors { code field message } }\n  }\n": typeof types.DeleteSongDocument,
    "\n  fragment UserFields on User {\n    id fullName email emailVerified role createdAt suspended suspendedUntil suspensionReason\n    image { url(width: 96) }\n    presence { online lastSeenAt nowPlaying { id title artist { name } } }\n  }\n": typeof types.UserFieldsFragmentDoc,
    "\n  query ListUsers($first: Int!, $after: String, $search: String, $role: Role) {\n    users(first: $first, after: $after, search: $search, role: $role, includeViewer: true) {\n      nodes { ...UserFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListUsersDocument,
    "\n  query OneUser($id: ID!) { user(id: $id) { ...UserFields } }\n": typeof types.OneUserDocument,
    "\n  mutation SetUserRole($id: ID!, $role: Role!) {\n    setUserRole(userId: $id, role: $role) { user { ...UserFields } errors { code field message } }\n  }\n": typeof types.SetUserRoleDocument,
    "\n  mutation DeleteUser($id: ID!) {\n    deleteUser(id: $id) { deletedId errors { code field message } }\n  }\n": typeof types.DeleteUserDocument,
    "\n  query ListSessions {\n    me { id sessions { id userAgent place createdAt lastUsedAt current } }\n  }\n": typeof types.ListSessionsDocument,
    "\n  mutation RevokeSessions($id: ID) {\n    revokeSessions(id: $id) { success errors { code field message } }\n  }\n": typeof types.RevokeSessionsDocument,
    "\n  mutation SuspendUser($id: ID!, $reason: String, $until: DateTime) {\n    suspendUser(userId: $id, reason: $reason, until: $until) {\n      user { ...UserFields } errors { code field message }\n    }\n  }\n": typeof types.SuspendUserDocument,
    "\n  mutation ReinstateUser($id: ID!) {\n    reinstateUser(userId: $id) { user { ...UserFields } errors { code field message } }\n  }\n": typeof types.ReinstateUserDocument,
    "\n  query PlaylistsOfUser($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      playlists(first: 20, after: $after) {\n        nodes { id name description public songCount updatedAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.PlaylistsOfUserDocument,
    "\n  mutation DeletePlaylist($id: ID!) {\n    deletePlaylist(id: $id) { deletedId errors { code field message } }\n  }\n": typeof types.DeletePlaylistDocument,
    "\n  fragment DeliveryFields on WebhookDelivery { id event state attempts status lastError createdAt nextAt }\n": typeof types.DeliveryFieldsFragmentDoc,
    "\n  query ListWebhooks { webhooks { id url events active createdAt } }\n": typeof types.ListWebhooksDocument,
    "\n  query DeliveriesOfWebhook($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Webhook {\n        deliveries(first: 20, after: $after) {\n          nodes { ...DeliveryFields }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": typeof types.DeliveriesOfWebhookDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) { webhook { id } secret errors { code field message } }\n  }\n": typeof types.CreateWebhookDocument,
    "\n  mutation DeleteWebhook($id: ID!) { deleteWebhook(id: $id) { deletedId errors { code field message } } }\n": typeof types.DeleteWebhookDocument,
    "\n  mutation Redeliver($id: ID!) {\n    redeliver(deliveryId: $id) { delivery { ...DeliveryFields } errors { code field message } }\n  }\n": typeof types.RedeliverDocument,
};
const documents: Documents = {
    "\n  fragment AlbumFields on Album {\n    id title releaseYear songCount duration createdAt updatedAt\n    image { url(width: 64) large: url(width: 256) blurhash }\n    artist { id name }\n  }\n": types.AlbumFieldsFragmentDoc,
    "\n  fragment AlbumForm on Album {\n    ...AlbumFields\n    credits { ...CreditFields }\n    sortTitle edition kind releaseDate originalReleaseDate label catalogNumber barcode musicBrainzId musicBrainzReleaseGroupId\n    editedFields\n    discs { number title }\n    songs { ...AlbumSong }\n  }\n": types.AlbumFormFragmentDoc,
    "\n  query ListAlbums($first: Int!, $after: String, $filter: AlbumFilter, $orderBy: AlbumOrder) {\n    albums(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes { ...AlbumFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListAlbumsDocument,
    "\n  query OneAlbum($id: ID!) {\n    album(id: $id) { ...AlbumForm }\n  }\n": types.OneAlbumDocument,
    "\n  fragment AlbumSong on Song {\n    id title discNumber duration audioUrl artist { name } image { url(width: 64) }\n  }\n": types.AlbumSongFragmentDoc,
    "\n  mutation CreateAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) { album { ...AlbumForm } errors { code field message conflictId } }\n  }\n": types.CreateAlbumDocument,
    "\n  mutation UpdateAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { ...AlbumForm } errors { code field message conflictId } }\n  }\n": types.UpdateAlbumDocument,
    "\n  mutation MergeIntoAlbum($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) { album { id title } errors { code field message } }\n  }\n": types.MergeIntoAlbumDocument,
    "\n  mutation ReadAlbumAgain($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { id } errors { code field message } }\n  }\n": types.ReadAlbumAgainDocument,
    "\n  mutation DeleteAlbum($id: ID!, $withSongs: Boolean!) {\n    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field message } }\n  }\n": types.DeleteAlbumDocument,
    "\n  fragment ArtistFields on Artist {\n    id name sortName musicBrainzId createdAt updatedAt editedFields image { url(width: 64) large: url(width: 256) }\n  }\n": types.ArtistFieldsFragmentDoc,
    "\n  query ListArtists($first: Int!, $after: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, orderBy: $orderBy) {\n      nodes { ...ArtistFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListArtistsDocument,
    "\n  query FindArtists($query: String!, $first: Int!) {\n    search(query: $query, first: $first) { artists { ...ArtistFields } }\n  }\n": types.FindArtistsDocument,
    "\n  query OneArtist($id: ID!) { artist(id: $id) { ...ArtistFields } }\n": types.OneArtistDocument,
    "\n  mutation UpdateArtist($input: UpdateArtistInput!) {\n    updateArtist(input: $input) { artist { ...ArtistFields } errors { code field message conflictId } }\n  }\n": types.UpdateArtistDocument,
    "\n  mutation ReadArtistAgain($id: ID!, $fields: [ArtistField!]) {\n    readArtistFromFiles(id: $id, fields: $fields) { artist { id } errors { code field message } }\n  }\n": types.ReadArtistAgainDocument,
    "\n  mutation MergeArtists($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) { artist { id name } errors { code field message } }\n  }\n": types.MergeArtistsDocument,
    "\n  mutation DeleteArtist($id: ID!) {\n    deleteArtist(id: $id) { deletedId errors { code field message } }\n  }\n": types.DeleteArtistDocument,
    "\n  fragment AuditFields on AuditEntry {\n    id at action changes ipAddress\n    actor { id fullName image { url(width: 96) } }\n    target {\n      __typename\n      id\n      ... on User { fullName }\n      ... on Song { title }\n      ... on Album { title }\n      ... on Artist { name }\n      ... on Playlist { name }\n    }\n  }\n": types.AuditFieldsFragmentDoc,
    "\n  query ListAudit($first: Int!, $after: String, $filter: AuditFilter) {\n    auditLog(first: $first, after: $after, filter: $filter) {\n      nodes { ...AuditFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListAuditDocument,
    "\n  query OneAuditEntry($id: ID!) { node(id: $id) { ...AuditFields } }\n": types.OneAuditEntryDocument,
    "\n  fragment CreditFields on Credit { role creditedAs joinPhrase detail artist { id name } }\n": types.CreditFieldsFragmentDoc,
    "\n  query Dashboard($days: Int!, $timeZone: String!) {\n    stats {\n      totalSongs\n      totalAlbums\n      totalArtists\n      totalUsers\n      totalMessages\n      totalPlays\n      storageBytes\n      onlineUsers\n      daily(days: $days, timeZone: $timeZone) { date plays newUsers activeListeners }\n      topSongs(days: $days, limit: 10) {\n        plays\n        song { id title audioUrl artist { name } image { url(width: 64) } }\n      }\n    }\n  }\n": types.DashboardDocument,
    "\n  fragment ShelfSong on Song { id title featured artist { name } image { url(width: 64) } audioUrl }\n": types.ShelfSongFragmentDoc,
    "\n  query FeaturedShelf { featuredSongs(limit: 50) { ...ShelfSong } }\n": types.FeaturedShelfDocument,
    "\n  query FindSongs($query: String!) { search(query: $query, first: 20) { songs { ...ShelfSong } } }\n": types.FindSongsDocument,
    "\n  mutation SetFeaturedSongs($songIds: [ID!]!) {\n    setFeaturedSongs(songIds: $songIds) { songs { ...ShelfSong } errors { code field message } }\n  }\n": types.SetFeaturedSongsDocument,
    "\n  fragment InvitationFields on Invitation {\n    id email role createdAt expiresAt url\n    createdBy { id fullName role suspended }\n    usedBy { id fullName }\n  }\n": types.InvitationFieldsFragmentDoc,
    "\n  query ListInvitations($first: Int!, $after: String) {\n    invitations(first: $first, after: $after) {\n      nodes { ...InvitationFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListInvitationsDocument,
    "\n  mutation CreateInvitation($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      invitation { ...InvitationFields }\n      errors { code field message }\n    }\n  }\n": types.CreateInvitationDocument,
    "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) { deletedId errors { code field message } }\n  }\n": types.RevokeInvitationDocument,
    "\n  query ReadRegistration { serverInfo { registration } }\n": types.ReadRegistrationDocument,
    "\n  fragment JobFields on Job { id kind state attempts maxAttempts lastError createdAt runAt }\n": types.JobFieldsFragmentDoc,
    "\n  query ListJobs($first: Int!, $after: String, $state: JobState) {\n    jobs(first: $first, after: $after, state: $state) {\n      nodes { ...JobFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListJobsDocument,
    "\n  mutation RetryJob($id: ID!) { retryJob(id: $id) { job { ...JobFields } errors { code field message } } }\n": types.RetryJobDocument,
    "\n  mutation CancelJob($id: ID!) { cancelJob(id: $id) { job { ...JobFields } errors { code field message } } }\n": types.CancelJobDocument,
    "\n  fragment MessageFields on Message {\n    id content createdAt readAt\n    sender { id fullName image { url(width: 96) } }\n    receiver { id fullName image { url(width: 96) } }\n  }\n": types.MessageFieldsFragmentDoc,
    "\n  query ListMessages($first: Int!, $after: String, $filter: MessageFilter) {\n    messageLog(first: $first, after: $after, filter: $filter) {\n      nodes { ...MessageFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListMessagesDocument,
    "\n  query OneMessage($id: ID!) { node(id: $id) { ...MessageFields } }\n": types.OneMessageDocument,
    "\n  mutation DeleteMessage($id: ID!) {\n    deleteMessage(id: $id) { deletedId errors { code field message } }\n  }\n": types.DeleteMessageDocument,
    "\n  subscription PresenceChanged {\n    presenceChanged {\n      online\n      lastSeenAt\n      user { id fullName image { url(width: 96) } }\n      nowPlaying { id title artist { name } }\n    }\n  }\n": types.PresenceChangedDocument,
    "\n  query OwnProfile { me { id fullName email emailVerified image { url(width: 64) large: url(width: 256) } } }\n": types.OwnProfileDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { id fullName email emailVerified image { url(width: 64) large: url(width: 256) } }\n      errors { code field message }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { user { id } errors { code field message } }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation RequestVerification { requestEmailVerification { errors { code field message } } }\n": types.RequestVerificationDocument,
    "\n  query SecondFactor { me { id totpEnabled } }\n": types.SecondFactorDocument,
    "\n  mutation BeginSecondFactor($password: String!) {\n    beginTotp(password: $password) { secret uri errors { code field message } }\n  }\n": types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmTotp(code: $code) { recoveryCodes errors { code field message } }\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation DisableSecondFactor($password: String!, $code: String!) {\n    disableTotp(password: $password, code: $code) { user { id totpEnabled } errors { code field message } }\n  }\n": types.DisableSecondFactorDocument,
    "\n  fragment ReportFields on Report {\n    id excerpt reason note state createdAt resolvedAt resolution\n    reportedBy { id fullName }\n    resolvedBy { id fullName }\n    target {\n      __typename\n      ... on User { id fullName }\n      ... on Message { id sender { id fullName } }\n      ... on RoomMessage { id sender { id fullName } }\n      ... on Playlist { id name owner { id fullName } }\n    }\n  }\n": types.ReportFieldsFragmentDoc,
    "\n  query ListReports($first: Int!, $after: String, $state: ReportState) {\n    reports(first: $first, after: $after, state: $state) {\n      nodes { ...ReportFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListReportsDocument,
    "\n  mutation ResolveReport($input: ResolveReportInput!) {\n    resolveReport(input: $input) { report { ...ReportFields } errors { code field message } }\n  }\n": types.ResolveReportDocument,
    "\n  mutation DeleteRoomMessage($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code field message } } }\n": types.DeleteRoomMessageDocument,
    "\n  fragment ScanFacts on Scan {\n    id state startedAt finishedAt full dryRun seen total added updated moved removed unchanged failed unconfirmed\n    faults { path reason }\n    changes { kind path from tracks { number title performer } }\n  }\n": types.ScanFactsFragmentDoc,
    "\n  query LatestScans {\n    libraryFolders { path fileCount missingCount scannedAt }\n    scans(first: 10) { nodes { ...ScanFacts } }\n  }\n": types.LatestScansDocument,
    "\n  mutation StartScan($full: Boolean!, $dryRun: Boolean!, $confirmRemovals: Boolean!) {\n    startScan(full: $full, dryRun: $dryRun, confirmRemovals: $confirmRemovals) {\n      scan { ...ScanFacts } errors { code field message }\n    }\n  }\n": types.StartScanDocument,
    "\n  mutation CancelScan($id: ID!) { cancelScan(id: $id) { scan { ...ScanFacts } errors { code field message } } }\n": types.CancelScanDocument,
    "\n  subscription ScanProgress { scanProgress { ...ScanFacts } }\n": types.ScanProgressDocument,
    "\n  fragment SongFields on Song {\n    id title duration genre genres { name } discNumber trackNumber playCount featured createdAt updatedAt audioUrl\n    image { url(width: 64) large: url(width: 256) blurhash }\n    artist { id name }\n    album { id title }\n    audio { mimeType size bitrate playable fault }\n  }\n": types.SongFieldsFragmentDoc,
    "\n  fragment SongForm on Song {\n    ...SongFields\n    credits { ...CreditFields }\n    sortTitle releaseDate bpm isrc musicBrainzId editedFields\n    lyrics { language synced text lines { start text } }\n  }\n": types.SongFormFragmentDoc,
    "\n  query ListSongs($first: Int!, $after: String, $filter: SongFilter, $orderBy: SongOrder) {\n    songs(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes { ...SongFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListSongsDocument,
    "\n  query OneSong($id: ID!) { song(id: $id) { ...SongForm } }\n": types.OneSongDocument,
    "\n  mutation CreateSong($input: CreateSongInput!) {\n    createSong(input: $input) { song { ...SongFields } errors { code field message conflictId } }\n  }\n": types.CreateSongDocument,
    "\n  mutation UpdateSong($input: UpdateSongInput!) {\n    updateSong(input: $input) { song { ...SongForm } errors { code field message conflictId } }\n  }\n": types.UpdateSongDocument,
    "\n  mutation UpdateSongs($input: UpdateSongsInput!) {\n    updateSongs(input: $input) { songs { id } errors { code field message } }\n  }\n": types.UpdateSongsDocument,
    "\n  mutation ReadSongFromFile($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) { song { id } errors { code field message } }\n  }\n": types.ReadSongFromFileDocument,
    "\n  mutation DeleteSong($id: ID!) {\n    deleteSong(id: $id) { deletedId errors { code field message } }\n  }\n": types.DeleteSongDocument,
    "\n  fragment UserFields on User {\n    id fullName email emailVerified role createdAt suspended suspendedUntil suspensionReason\n    image { url(width: 96) }\n    presence { online lastSeenAt nowPlaying { id title artist { name } } }\n  }\n": types.UserFieldsFragmentDoc,
    "\n  query ListUsers($first: Int!, $after: String, $search: String, $role: Role) {\n    users(first: $first, after: $after, search: $search, role: $role, includeViewer: true) {\n      nodes { ...UserFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListUsersDocument,
    "\n  query OneUser($id: ID!) { user(id: $id) { ...UserFields } }\n": types.OneUserDocument,
    "\n  mutation SetUserRole($id: ID!, $role: Role!) {\n    setUserRole(userId: $id, role: $role) { user { ...UserFields } errors { code field message } }\n  }\n": types.SetUserRoleDocument,
    "\n  mutation DeleteUser($id: ID!) {\n    deleteUser(id: $id) { deletedId errors { code field message } }\n  }\n": types.DeleteUserDocument,
    "\n  query ListSessions {\n    me { id sessions { id userAgent place createdAt lastUsedAt current } }\n  }\n": types.ListSessionsDocument,
    "\n  mutation RevokeSessions($id: ID) {\n    revokeSessions(id: $id) { success errors { code field message } }\n  }\n": types.RevokeSessionsDocument,
    "\n  mutation SuspendUser($id: ID!, $reason: String, $until: DateTime) {\n    suspendUser(userId: $id, reason: $reason, until: $until) {\n      user { ...UserFields } errors { code field message }\n    }\n  }\n": types.SuspendUserDocument,
    "\n  mutation ReinstateUser($id: ID!) {\n    reinstateUser(userId: $id) { user { ...UserFields } errors { code field message } }\n  }\n": types.ReinstateUserDocument,
    "\n  query PlaylistsOfUser($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      playlists(first: 20, after: $after) {\n        nodes { id name description public songCount updatedAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.PlaylistsOfUserDocument,
    "\n  mutation DeletePlaylist($id: ID!) {\n    deletePlaylist(id: $id) { deletedId errors { code field message } }\n  }\n": types.DeletePlaylistDocument,
    "\n  fragment DeliveryFields on WebhookDelivery { id event state attempts status lastError createdAt nextAt }\n": types.DeliveryFieldsFragmentDoc,
    "\n  query ListWebhooks { webhooks { id url events active createdAt } }\n": types.ListWebhooksDocument,
    "\n  query DeliveriesOfWebhook($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Webhook {\n        deliveries(first: 20, after: $after) {\n          nodes { ...DeliveryFields }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": types.DeliveriesOfWebhookDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) { webhook { id } secret errors { code field message } }\n  }\n": types.CreateWebhookDocument,
    "\n  mutation DeleteWebhook($id: ID!) { deleteWebhook(id: $id) { deletedId errors { code field message } } }\n": types.DeleteWebhookDocument,
    "\n  mutation Redeliver($id: ID!) {\n    redeliver(deliveryId: $id) { delivery { ...DeliveryFields } errors { code field message } }\n  }\n": types.RedeliverDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlbumFields on Album {\n    id title releaseYear songCount duration createdAt updatedAt\n    image { url(width: 64) large: url(width: 256) blurhash }\n    artist { id name }\n  }\n"): typeof import('./graphql.ts').AlbumFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlbumForm on Album {\n    ...AlbumFields\n    credits { ...CreditFields }\n    sortTitle edition kind releaseDate originalReleaseDate label catalogNumber barcode musicBrainzId musicBrainzReleaseGroupId\n    editedFields\n    discs { number title }\n    songs { ...AlbumSong }\n  }\n"): typeof import('./graphql.ts').AlbumFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListAlbums($first: Int!, $after: String, $filter: AlbumFilter, $orderBy: AlbumOrder) {\n    albums(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes { ...AlbumFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ListAlbumsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneAlbum($id: ID!) {\n    album(id: $id) { ...AlbumForm }\n  }\n"): typeof import('./graphql.ts').OneAlbumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlbumSong on Song {\n    id title discNumber duration audioUrl artist { name } image { url(width: 64) }\n  }\n"): typeof import('./graphql.ts').AlbumSongFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) { album { ...AlbumForm } errors { code field message conflictId } }\n  }\n"): typeof import('./graphql.ts').CreateAlbumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { ...AlbumForm } errors { code field message conflictId } }\n  }\n"): typeof import('./graphql.ts').UpdateAlbumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeIntoAlbum($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) { album { id title } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').MergeIntoAlbumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAlbumAgain($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { id } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').ReadAlbumAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteAlbum($id: ID!, $withSongs: Boolean!) {\n    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field message } }\n  }\n"): typeof import('./graphql.ts').DeleteAlbumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArtistFields on Artist {\n    id name sortName musicBrainzId createdAt updatedAt editedFields image { url(width: 64) large: url(width: 256) }\n  }\n"): typeof import('./graphql.ts').ArtistFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListArtists($first: Int!, $after: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, orderBy: $orderBy) {\n      nodes { ...ArtistFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ListArtistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindArtists($query: String!, $first: Int!) {\n    search(query: $query, first: $first) { artists { ...ArtistFields } }\n  }\n"): typeof import('./graphql.ts').FindArtistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneArtist($id: ID!) { artist(id: $id) { ...ArtistFields } }\n"): typeof import('./graphql.ts').OneArtistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateArtist($input: UpdateArtistInput!) {\n    updateArtist(input: $input) { artist { ...ArtistFields } errors { code field message conflictId } }\n  }\n"): typeof import('./graphql.ts').UpdateArtistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadArtistAgain($id: ID!, $fields: [ArtistField!]) {\n    readArtistFromFiles(id: $id, fields: $fields) { artist { id } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').ReadArtistAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeArtists($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) { artist { id name } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').MergeArtistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteArtist($id: ID!) {\n    deleteArtist(id: $id) { deletedId errors { code field message } }\n  }\n"): typeof import('./graphql.ts').DeleteArtistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditFields on AuditEntry {\n    id at action changes ipAddress\n    actor { id fullName image { url(width: 96) } }\n    target {\n      __typename\n      id\n      ... on User { fullName }\n      ... on Song { title }\n      ... on Album { title }\n      ... on Artist { name }\n      ... on Playlist { name }\n    }\n  }\n"): typeof import('./graphql.ts').AuditFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListAudit($first: Int!, $after: String, $filter: AuditFilter) {\n    auditLog(first: $first, after: $after, filter: $filter) {\n      nodes { ...AuditFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ListAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneAuditEntry($id: ID!) { node(id: $id) { ...AuditFields } }\n"): typeof import('./graphql.ts').OneAuditEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreditFields on Credit { role creditedAs joinPhrase detail artist { id name } }\n"): typeof import('./graphql.ts').CreditFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dashboard($days: Int!, $timeZone: String!) {\n    stats {\n      totalSongs\n      totalAlbums\n      totalArtists\n      totalUsers\n      totalMessages\n      totalPlays\n      storageBytes\n      onlineUsers\n      daily(days: $days, timeZone: $timeZone) { date plays newUsers activeListeners }\n      topSongs(days: $days, limit: 10) {\n        plays\n        song { id title audioUrl artist { name } image { url(width: 64) } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DashboardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShelfSong on Song { id title featured artist { name } image { url(width: 64) } audioUrl }\n"): typeof import('./graphql.ts').ShelfSongFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeaturedShelf { featuredSongs(limit: 50) { ...ShelfSong } }\n"): typeof import('./graphql.ts').FeaturedShelfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindSongs($query: String!) { search(query: $query, first: 20) { songs { ...ShelfSong } } }\n"): typeof import('./graphql.ts').FindSongsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetFeaturedSongs($songIds: [ID!]!) {\n    setFeaturedSongs(songIds: $songIds) { songs { ...ShelfSong } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').SetFeaturedSongsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationFields on Invitation {\n    id email role createdAt expiresAt url\n    createdBy { id fullName role suspended }\n    usedBy { id fullName }\n  }\n"): typeof import('./graphql.ts').InvitationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListInvitations($first: Int!, $after: String) {\n    invitations(first: $first, after: $after) {\n      nodes { ...InvitationFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ListInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateInvitation($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      invitation { ...InvitationFields }\n      errors { code field message }\n    }\n  }\n"): typeof import('./graphql.ts').CreateInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) { deletedId errors { code field message } }\n  }\n"): typeof import('./graphql.ts').RevokeInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadRegistration { serverInfo { registration } }\n"): typeof import('./graphql.ts').ReadRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobFields on Job { id kind state attempts maxAttempts lastError createdAt runAt }\n"): typeof import('./graphql.ts').JobFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListJobs($first: Int!, $after: String, $state: JobState) {\n    jobs(first: $first, after: $after, state: $state) {\n      nodes { ...JobFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ListJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJob($id: ID!) { retryJob(id: $id) { job { ...JobFields } errors { code field message } } }\n"): typeof import('./graphql.ts').RetryJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($id: ID!) { cancelJob(id: $id) { job { ...JobFields } errors { code field message } } }\n"): typeof import('./graphql.ts').CancelJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageFields on Message {\n    id content createdAt readAt\n    sender { id fullName image { url(width: 96) } }\n    receiver { id fullName image { url(width: 96) } }\n  }\n"): typeof import('./graphql.ts').MessageFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListMessages($first: Int!, $after: String, $filter: MessageFilter) {\n    messageLog(first: $first, after: $after, filter: $filter) {\n      nodes { ...MessageFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ListMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneMessage($id: ID!) { node(id: $id) { ...MessageFields } }\n"): typeof import('./graphql.ts').OneMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteMessage($id: ID!) {\n    deleteMessage(id: $id) { deletedId errors { code field message } }\n  }\n"): typeof import('./graphql.ts').DeleteMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PresenceChanged {\n    presenceChanged {\n      online\n      lastSeenAt\n      user { id fullName image { url(width: 96) } }\n      nowPlaying { id title artist { name } }\n    }\n  }\n"): typeof import('./graphql.ts').PresenceChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnProfile { me { id fullName email emailVerified image { url(width: 64) large: url(width: 256) } } }\n"): typeof import('./graphql.ts').OwnProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { id fullName email emailVerified image { url(width: 64) large: url(width: 256) } }\n      errors { code field message }\n    }\n  }\n"): typeof import('./graphql.ts').UpdateProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { user { id } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestVerification { requestEmailVerification { errors { code field message } } }\n"): typeof import('./graphql.ts').RequestVerificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondFactor { me { id totpEnabled } }\n"): typeof import('./graphql.ts').SecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSecondFactor($password: String!) {\n    beginTotp(password: $password) { secret uri errors { code field message } }\n  }\n"): typeof import('./graphql.ts').BeginSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmTotp(code: $code) { recoveryCodes errors { code field message } }\n  }\n"): typeof import('./graphql.ts').ConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableSecondFactor($password: String!, $code: String!) {\n    disableTotp(password: $password, code: $code) { user { id totpEnabled } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').DisableSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportFields on Report {\n    id excerpt reason note state createdAt resolvedAt resolution\n    reportedBy { id fullName }\n    resolvedBy { id fullName }\n    target {\n      __typename\n      ... on User { id fullName }\n      ... on Message { id sender { id fullName } }\n      ... on RoomMessage { id sender { id fullName } }\n      ... on Playlist { id name owner { id fullName } }\n    }\n  }\n"): typeof import('./graphql.ts').ReportFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListReports($first: Int!, $after: String, $state: ReportState) {\n    reports(first: $first, after: $after, state: $state) {\n      nodes { ...ReportFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ListReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveReport($input: ResolveReportInput!) {\n    resolveReport(input: $input) { report { ...ReportFields } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').ResolveReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRoomMessage($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code field message } } }\n"): typeof import('./graphql.ts').DeleteRoomMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScanFacts on Scan {\n    id state startedAt finishedAt full dryRun seen total added updated moved removed unchanged failed unconfirmed\n    faults { path reason }\n    changes { kind path from tracks { number title performer } }\n  }\n"): typeof import('./graphql.ts').ScanFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestScans {\n    libraryFolders { path fileCount missingCount scannedAt }\n    scans(first: 10) { nodes { ...ScanFacts } }\n  }\n"): typeof import('./graphql.ts').LatestScansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartScan($full: Boolean!, $dryRun: Boolean!, $confirmRemovals: Boolean!) {\n    startScan(full: $full, dryRun: $dryRun, confirmRemovals: $confirmRemovals) {\n      scan { ...ScanFacts } errors { code field message }\n    }\n  }\n"): typeof import('./graphql.ts').StartScanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelScan($id: ID!) { cancelScan(id: $id) { scan { ...ScanFacts } errors { code field message } } }\n"): typeof import('./graphql.ts').CancelScanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ScanProgress { scanProgress { ...ScanFacts } }\n"): typeof import('./graphql.ts').ScanProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SongFields on Song {\n    id title duration genre genres { name } discNumber trackNumber playCount featured createdAt updatedAt audioUrl\n    image { url(width: 64) large: url(width: 256) blurhash }\n    artist { id name }\n    album { id title }\n    audio { mimeType size bitrate playable fault }\n  }\n"): typeof import('./graphql.ts').SongFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SongForm on Song {\n    ...SongFields\n    credits { ...CreditFields }\n    sortTitle releaseDate bpm isrc musicBrainzId editedFields\n    lyrics { language synced text lines { start text } }\n  }\n"): typeof import('./graphql.ts').SongFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListSongs($first: Int!, $after: String, $filter: SongFilter, $orderBy: SongOrder) {\n    songs(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes { ...SongFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ListSongsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneSong($id: ID!) { song(id: $id) { ...SongForm } }\n"): typeof import('./graphql.ts').OneSongDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSong($input: CreateSongInput!) {\n    createSong(input: $input) { song { ...SongFields } errors { code field message conflictId } }\n  }\n"): typeof import('./graphql.ts').CreateSongDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSong($input: UpdateSongInput!) {\n    updateSong(input: $input) { song { ...SongForm } errors { code field message conflictId } }\n  }\n"): typeof import('./graphql.ts').UpdateSongDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSongs($input: UpdateSongsInput!) {\n    updateSongs(input: $input) { songs { id } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').UpdateSongsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadSongFromFile($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) { song { id } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').ReadSongFromFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSong($id: ID!) {\n    deleteSong(id: $id) { deletedId errors { code field message } }\n  }\n"): typeof import('./graphql.ts').DeleteSongDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserFields on User {\n    id fullName email emailVerified role createdAt suspended suspendedUntil suspensionReason\n    image { url(width: 96) }\n    presence { online lastSeenAt nowPlaying { id title artist { name } } }\n  }\n"): typeof import('./graphql.ts').UserFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListUsers($first: Int!, $after: String, $search: String, $role: Role) {\n    users(first: $first, after: $after, search: $search, role: $role, includeViewer: true) {\n      nodes { ...UserFields }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ListUsersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneUser($id: ID!) { user(id: $id) { ...UserFields } }\n"): typeof import('./graphql.ts').OneUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUserRole($id: ID!, $role: Role!) {\n    setUserRole(userId: $id, role: $role) { user { ...UserFields } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').SetUserRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteUser($id: ID!) {\n    deleteUser(id: $id) { deletedId errors { code field message } }\n  }\n"): typeof import('./graphql.ts').DeleteUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListSessions {\n    me { id sessions { id userAgent place createdAt lastUsedAt current } }\n  }\n"): typeof import('./graphql.ts').ListSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSessions($id: ID) {\n    revokeSessions(id: $id) { success errors { code field message } }\n  }\n"): typeof import('./graphql.ts').RevokeSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendUser($id: ID!, $reason: String, $until: DateTime) {\n    suspendUser(userId: $id, reason: $reason, until: $until) {\n      user { ...UserFields } errors { code field message }\n    }\n  }\n"): typeof import('./graphql.ts').SuspendUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateUser($id: ID!) {\n    reinstateUser(userId: $id) { user { ...UserFields } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').ReinstateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaylistsOfUser($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      playlists(first: 20, after: $after) {\n        nodes { id name description public songCount updatedAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlaylistsOfUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePlaylist($id: ID!) {\n    deletePlaylist(id: $id) { deletedId errors { code field message } }\n  }\n"): typeof import('./graphql.ts').DeletePlaylistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeliveryFields on WebhookDelivery { id event state attempts status lastError createdAt nextAt }\n"): typeof import('./graphql.ts').DeliveryFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListWebhooks { webhooks { id url events active createdAt } }\n"): typeof import('./graphql.ts').ListWebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeliveriesOfWebhook($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Webhook {\n        deliveries(first: 20, after: $after) {\n          nodes { ...DeliveryFields }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeliveriesOfWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) { webhook { id } secret errors { code field message } }\n  }\n"): typeof import('./graphql.ts').CreateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteWebhook($id: ID!) { deleteWebhook(id: $id) { deletedId errors { code field message } } }\n"): typeof import('./graphql.ts').DeleteWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Redeliver($id: ID!) {\n    redeliver(deliveryId: $id) { delivery { ...DeliveryFields } errors { code field message } }\n  }\n"): typeof import('./graphql.ts').RedeliverDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
