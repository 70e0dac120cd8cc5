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
    "\n  mutation MakeKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name prefix scopes createdAt lastUsedAt expiresAt }\n      secret\n      errors { code field }\n    }\n  }\n": typeof types.MakeKeyDocument,
    "\n  query MyKeys { apiKeys { id name prefix scopes lastUsedAt expiresAt } }\n": typeof types.MyKeysDocument,
    "\n  mutation EndKey($id: ID!) { revokeApiKey(id: $id) { deletedId errors { code field } } }\n": typeof types.EndKeyDocument,
    "\n  query PlacesOf { me { sessions { userAgent ipAddress place current } } }\n": typeof types.PlacesOfDocument,
    "\n  mutation Invite($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      invitation { id email role createdBy { id } createdAt expiresAt usedBy { id } url }\n      errors { code field }\n    }\n  }\n": typeof types.InviteDocument,
    "\n  query AllInvitations($first: Int, $after: String) {\n    invitations(first: $first, after: $after) {\n      nodes { id email role createdBy { id } usedBy { id } url }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.AllInvitationsDocument,
    "\n  mutation Uninvite($id: ID!) {\n    revokeInvitation(id: $id) { deletedId errors { code field } }\n  }\n": typeof types.UninviteDocument,
    "\n  query OidcProvidersOf($redirectUri: URL!) {\n    serverInfo { passwordSignIn oidcProviders { id name url(redirectUri: $redirectUri) } }\n  }\n": typeof types.OidcProvidersOfDocument,
    "\n  mutation ExchangeOidc($code: String!, $cookie: Boolean) {\n    exchangeOidcCode(code: $code, cookie: $cookie) {\n      user { id fullName email emailVerified role oidcIdentities { id provider lastUsedAt } }\n      challenge { token } accessToken refreshToken errors { code field message }\n    }\n  }\n": typeof types.ExchangeOidcDocument,
    "\n  mutation LinkOidc($code: String!) { linkOidcIdentity(code: $code) { identity { id provider } errors { code field } } }\n": typeof types.LinkOidcDocument,
    "\n  mutation UnlinkOidc($id: ID!) { unlinkOidcIdentity(id: $id) { deletedId errors { code field } } }\n": typeof types.UnlinkOidcDocument,
    "\n  query ConfirmUrlOf($redirectUri: URL!) {\n    serverInfo { oidcProviders { id url(redirectUri: $redirectUri, confirm: true) } }\n  }\n": typeof types.ConfirmUrlOfDocument,
    "\n  mutation ConfirmByOidc($code: String!) {\n    confirmWithOidc(code: $code) { confirmation errors { code message field } }\n  }\n": typeof types.ConfirmByOidcDocument,
    "\n  mutation DeleteByOidc($password: String!) {\n    deleteAccount(password: $password) { deletedId errors { code field } }\n  }\n": typeof types.DeleteByOidcDocument,
    "\n  mutation InviteForOidc($email: String!) {\n    createInvitation(input: { email: $email, role: ADMIN }) { invitation { id } errors { code } }\n  }\n": typeof types.InviteForOidcDocument,
    "\n  mutation BeginKey($password: String!) { beginPasskey(password: $password) { options errors { code field } } }\n": typeof types.BeginKeyDocument,
    "\n  mutation ConfirmKey($input: ConfirmPasskeyInput!) {\n    confirmPasskey(input: $input) { passkey { id name createdAt lastUsedAt } errors { code field } }\n  }\n": typeof types.ConfirmKeyDocument,
    "\n  mutation RenameKey($id: ID!, $name: String!) {\n    renamePasskey(id: $id, name: $name) { passkey { id name } errors { code field } }\n  }\n": typeof types.RenameKeyDocument,
    "\n  mutation RemoveKey($id: ID!) { removePasskey(id: $id) { deletedId errors { code field } } }\n": typeof types.RemoveKeyDocument,
    "\n  mutation BeginKeyLogin { beginPasskeyLogin { options errors { code } } }\n": typeof types.BeginKeyLoginDocument,
    "\n  mutation KeyLogin($input: CompletePasskeyLoginInput!) {\n    completePasskeyLogin(input: $input) {\n      user { id totpEnabled } challenge { token } accessToken refreshToken errors { code field }\n    }\n  }\n": typeof types.KeyLoginDocument,
    "\n  mutation ConfirmByKey($response: JSON!) { confirmWithPasskey(response: $response) { confirmation errors { code field } } }\n": typeof types.ConfirmByKeyDocument,
    "\n  query KeysOf($id: ID!) { user(id: $id) { id passkeys { id name lastUsedAt } } }\n": typeof types.KeysOfDocument,
    "\n  mutation StartLogin($input: LoginInput!) {\n    login(input: $input) {\n      user { id } challenge { token expiresAt } accessToken refreshToken errors { code field message }\n    }\n  }\n": typeof types.StartLoginDocument,
    "\n  mutation FinishLogin($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user { id role totpEnabled sessions { id current } } challenge { token }\n      accessToken refreshToken refreshTokenExpiresAt errors { code field }\n    }\n  }\n": typeof types.FinishLoginDocument,
    "\n  mutation BeginTotp($password: String!) { beginTotp(password: $password) { secret uri errors { code field } } }\n": typeof types.BeginTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) { confirmTotp(code: $code) { recoveryCodes errors { code field } } }\n": typeof types.ConfirmTotpDocument,
    "\n  mutation DisableTotp($password: String!, $code: String!) {\n    disableTotp(password: $password, code: $code) { user { id totpEnabled } errors { code field } }\n  }\n": typeof types.DisableTotpDocument,
    "\n  mutation ResetWithFactor($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { user { id } challenge { token } accessToken errors { code field } }\n  }\n": typeof types.ResetWithFactorDocument,
    "\n  query RightsOf($id: ID!) {\n    me { id role isAdmin totpEnabled }\n    user(id: $id) { id email totpEnabled }\n    stats { totalUsers }\n  }\n": typeof types.RightsOfDocument,
    "\n  query PrivatePartsOfPerson($id: ID!) {\n    user(id: $id) { id fullName isAdmin email emailVerified role sessions { id } }\n  }\n": typeof types.PrivatePartsOfPersonDocument,
    "\n  query PrivatePartsOfPeople($search: String, $includeViewer: Boolean! = true) {\n    users(first: 100, search: $search, includeViewer: $includeViewer) {\n      totalCount\n      nodes { id email emailVerified role isAdmin sessions { id } }\n    }\n  }\n": typeof types.PrivatePartsOfPeopleDocument,
    "\n  query MyNode($id: ID!) { node(id: $id) { id ... on User { email sessions { id } } } }\n": typeof types.MyNodeDocument,
    "\n  mutation RenameMyself($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName email role } errors { code field } }\n  }\n": typeof types.RenameMyselfDocument,
    "\n  mutation VerifyAgain { requestEmailVerification { success errors { code } } }\n": typeof types.VerifyAgainDocument,
    "\n  mutation ConfirmAddress($token: String!) { verifyEmail(token: $token) { errors { code } } }\n": typeof types.ConfirmAddressDocument,
    "\n  mutation CountedRename($fullName: String) {\n    updateProfile(input: { fullName: $fullName }) { user { id fullName } errors { code field } }\n  }\n": typeof types.CountedRenameDocument,
    "\n  mutation AskVerification { requestEmailVerification { success errors { code field } } }\n": typeof types.AskVerificationDocument,
    "\n  mutation Verify($token: String!) {\n    verifyEmail(token: $token) { user { id } errors { code field } }\n  }\n": typeof types.VerifyDocument,
    "\n  mutation AskReset($email: String!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n": typeof types.AskResetDocument,
    "\n  query IsVerified { me { emailVerified sessions { id } } }\n": typeof types.IsVerifiedDocument,
    "\n  mutation ResetOfMalformed($email: String!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n": typeof types.ResetOfMalformedDocument,
    "\n  mutation SignUp($input: RegisterInput!) {\n    register(input: $input) {\n      user { id email emailVerified role isAdmin sessions { id current } }\n      accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt\n      errors { code field message }\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  mutation SignIn($input: LoginInput!) {\n    login(input: $input) {\n      user { id email emailVerified role }\n      accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt\n      errors { code field message }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation Renew($refreshToken: String) {\n    refreshSession(refreshToken: $refreshToken) {\n      user { id }\n      accessToken refreshToken refreshTokenExpiresAt\n      errors { code field }\n    }\n  }\n": typeof types.RenewDocument,
    "\n  mutation SignOut { logout { success errors { code field } } }\n": typeof types.SignOutDocument,
    "\n  mutation EndSessions($id: ID) { revokeSessions(id: $id) { success errors { code field } } }\n": typeof types.EndSessionsDocument,
    "\n  mutation NewPassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { user { id } errors { code field } }\n  }\n": typeof types.NewPasswordDocument,
    "\n  mutation ForgottenPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { accessToken refreshToken errors { code field } }\n  }\n": typeof types.ForgottenPasswordDocument,
    "\n  mutation Leave($password: String!) { deleteAccount(password: $password) { deletedId errors { code field } } }\n": typeof types.LeaveDocument,
    "\n  mutation RemoveUser($id: ID!) { deleteUser(id: $id) { deletedId errors { code field } } }\n": typeof types.RemoveUserDocument,
    "\n  mutation SetRole($userId: ID!, $role: Role!) {\n    setUserRole(userId: $userId, role: $role) { user { id role isAdmin } errors { code field } }\n  }\n": typeof types.SetRoleDocument,
    "\n  query WhoAmI {\n    me { id role sessions { id userAgent ipAddress createdAt lastUsedAt expiresAt current } }\n  }\n": typeof types.WhoAmIDocument,
    "\n  query StandingOf { me { id } users(first: 1) { nodes { id } } }\n": typeof types.StandingOfDocument,
    "\n  mutation Suspend($userId: ID!, $until: DateTime, $reason: String) {\n    suspendUser(userId: $userId, until: $until, reason: $reason) {\n      user { id suspended suspendedUntil suspensionReason } errors { code field }\n    }\n  }\n": typeof types.SuspendDocument,
    "\n  mutation Reinstate($userId: ID!) {\n    reinstateUser(userId: $userId) { user { id suspended suspendedUntil } errors { code field } }\n  }\n": typeof types.ReinstateDocument,
    "\n  query SuspendedUserSeen($id: ID!, $playlistId: ID!, $itemId: ID!, $name: String!) {\n    user(id: $id) { id }\n    node(id: $id) { id }\n    users(first: 100, includeViewer: true) { totalCount nodes { id } }\n    found: users(search: $name, includeViewer: true) { totalCount nodes { id } }\n    playlist(id: $playlistId) { id }\n    ofPlaylist: node(id: $playlistId) { id }\n    ofItem: node(id: $itemId) { id }\n    search(query: $name) { playlists { id } }\n    searchPlaylists(query: $name) { nodes { id } }\n    conversations { nodes { user { id presence { online lastSeenAt } playlists { totalCount nodes { id } } } } }\n  }\n": typeof types.SuspendedUserSeenDocument,
    "\n  mutation PublishBeforeSuspension($name: String!, $songs: [ID!]) {\n    createPlaylist(input: { name: $name, public: true, songIds: $songs }) {\n      playlist { id items { nodes { id } } }\n    }\n  }\n": typeof types.PublishBeforeSuspensionDocument,
    "\n  mutation RenameForSuspension($fullName: String!) {\n    updateProfile(input: { fullName: $fullName }) { user { id } }\n  }\n": typeof types.RenameForSuspensionDocument,
    "\n  mutation WriteBeforeSuspension($to: ID!) {\n    sendMessage(input: { receiverId: $to, content: \"Hello\" }) { message { id } }\n  }\n": typeof types.WriteBeforeSuspensionDocument,
    "\n  subscription WatchUntilSuspended { messageReceived { id } }\n": typeof types.WatchUntilSuspendedDocument,
    "\n  query ListUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) {\n      totalCount\n      nodes { id fullName email }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.ListUsersDocument,
    "\n  query PageOfUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) { nodes { id } }\n  }\n": typeof types.PageOfUsersDocument,
    "\n  query CountUsers($role: Role, $includeViewer: Boolean) {\n    users(first: 1, role: $role, includeViewer: $includeViewer) { totalCount }\n  }\n": typeof types.CountUsersDocument,
    "\n  query CountFound($search: String!) {\n    users(first: 1, search: $search, includeViewer: true) { totalCount }\n  }\n": typeof types.CountFoundDocument,
    "\n  query OneUser($id: ID!) {\n    user(id: $id) { id fullName email emailVerified role isAdmin sessions { id } }\n  }\n": typeof types.OneUserDocument,
    "\n  query Myself {\n    me {\n      id fullName email emailVerified role isAdmin\n      sessions { id userAgent ipAddress current expiresAt }\n    }\n  }\n": typeof types.MyselfDocument,
    "\n  mutation EditProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName } errors { code field message } }\n  }\n": typeof types.EditProfileDocument,
    "\n  mutation RenameForAudit($fullName: String!) {\n    updateProfile(input: { fullName: $fullName }) { user { id } }\n  }\n": typeof types.RenameForAuditDocument,
    "\n  mutation SettleForAudit { updateSettings(input: { presence: NOBODY }) { user { id } } }\n": typeof types.SettleForAuditDocument,
    "\n  query ReadAuditLog($first: Int, $after: String, $filter: AuditFilter) {\n    auditLog(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        at\n        action\n        ipAddress\n        changes\n        actor { id fullName }\n        target { id ... on User { fullName } ... on Song { title } ... on Album { title } ... on Artist { name } }\n      }\n    }\n  }\n": typeof types.ReadAuditLogDocument,
    "\n  mutation EditManyForAudit($input: UpdateSongsInput!) {\n    updateSongs(input: $input) { songs { id } errors { code field } }\n  }\n": typeof types.EditManyForAuditDocument,
    "\n  mutation JoinArtistsForAudit($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) { artist { id } errors { code } }\n  }\n": typeof types.JoinArtistsForAuditDocument,
    "\n  mutation JoinAlbumsForAudit($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) { album { id } errors { code } }\n  }\n": typeof types.JoinAlbumsForAuditDocument,
    "\n  mutation ReadAlbumForAudit($id: ID!) {\n    readAlbumFromFiles(id: $id, fields: [EDITION]) { album { id } errors { code } }\n  }\n": typeof types.ReadAlbumForAuditDocument,
    "\n  mutation ReadArtistForAudit($id: ID!) {\n    readArtistFromFiles(id: $id, fields: [SORT_NAME]) { artist { id } errors { code } }\n  }\n": typeof types.ReadArtistForAuditDocument,
    "\n    query AuditPage($first: Int!, $after: String, $filter: AuditFilter) {\n      auditLog(first: $first, after: $after, filter: $filter) { nodes { id at } pageInfo { endCursor } }\n    }\n  ": typeof types.AuditPageDocument,
    "\n      mutation ChangesInARow($album: CreateAlbumInput!, $song: UpdateSongInput!, $ids: [ID!]!, $id: ID!) {\n        createAlbum(input: $album) { album { songs { title artist { name } album { title } } } }\n        updateSong(input: $song) { song { title artist { name albums(first: 5) { totalCount } songs(first: 5) { nodes { title } } } album { songs { title } songCount } } }\n        setFeaturedSongs(songIds: $ids) { songs { title featured album { songs { featured } } } }\n        deleteSong(id: $id) { deletedId }\n        again: updateSong(input: $song) { song { title } errors { code } }\n      }\n    ": typeof types.ChangesInARowDocument,
    "\n  mutation ReadAlbumFromFiles($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { id } errors { code field message conflictId } }\n  }\n": typeof types.ReadAlbumFromFilesDocument,
    "\n  mutation MergeAlbums($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) {\n      album {\n        id title updatedAt image { url } songCount\n        tracks { nodes { title discNumber trackNumber editedFields image { url } } }\n      }\n      errors { code field message }\n    }\n  }\n": typeof types.MergeAlbumsDocument,
    "query FindRenamed($query: String!) { search(query: $query) { artists { name } songs { artist { name } } } }": typeof types.FindRenamedDocument,
    "\n  mutation MergeArtists($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) {\n      artist { id name image { url } songCount albumCount songs { nodes { title artistName } } }\n      errors { code field message }\n    }\n  }\n": typeof types.MergeArtistsDocument,
    "\n  mutation RemoveArtist($id: ID!) { deleteArtist(id: $id) { deletedId errors { code field message } } }\n": typeof types.RemoveArtistDocument,
    "\n  query MergedSong($id: ID!) {\n    song(id: $id) { artist { id name } artistName updatedAt album { id title artist { name } songs { id } } credits { role artist { name } } }\n  }\n": typeof types.MergedSongDocument,
    "\n  query SongCreditsToEdit($id: ID!) {\n    song(id: $id) {\n      artist { id name } artistName editedFields updatedAt\n      credits { artist { id name } role creditedAs joinPhrase detail }\n    }\n  }\n": typeof types.SongCreditsToEditDocument,
    "\n  query AlbumCreditsToEdit($id: ID!) {\n    album(id: $id) { artist { name } artistName editedFields updatedAt credits { artist { name } role joinPhrase } }\n  }\n": typeof types.AlbumCreditsToEditDocument,
    "\n  query HeldFields($song: ID!) {\n    song(id: $song) { editedFields artist { editedFields } album { editedFields } }\n  }\n": typeof types.HeldFieldsDocument,
    "\n  mutation AddSong($input: CreateSongInput!) {\n    createSong(input: $input) {\n      song {\n        id title discNumber trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title releaseYear artist { name } image { url } } image { url }\n        audio { size mimeType playable fault }\n      }\n      errors { code field message conflictId }\n    }\n  }\n": typeof types.AddSongDocument,
    "\n  mutation EditSong($input: UpdateSongInput!) {\n    updateSong(input: $input) {\n      song {\n        id title discNumber trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title } image { url }\n      }\n      errors { code field message conflictId }\n    }\n  }\n": typeof types.EditSongDocument,
    "\n  mutation RemoveSong($id: ID!) { deleteSong(id: $id) { deletedId errors { code field } } }\n": typeof types.RemoveSongDocument,
    "\n  mutation AddAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id discNumber trackNumber album { id } }\n      }\n      errors { code field message conflictId }\n    }\n  }\n": typeof types.AddAlbumDocument,
    "\n  mutation EditAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id discNumber trackNumber album { id } }\n      }\n      errors { code field message conflictId }\n    }\n  }\n": typeof types.EditAlbumDocument,
    "\n  mutation RemoveAlbum($id: ID!, $withSongs: Boolean) {\n    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field } }\n  }\n": typeof types.RemoveAlbumDocument,
    "\n  mutation Feature($songIds: [ID!]!) {\n    setFeaturedSongs(songIds: $songIds) { songs { id featured } errors { code field } }\n  }\n": typeof types.FeatureDocument,
    "\n  query SongToEdit($id: ID!) {\n    song(id: $id) {\n      id title trackNumber discNumber genre duration featured updatedAt audioUrl\n      artist { id name } album { id } image { url }\n    }\n  }\n": typeof types.SongToEditDocument,
    "\n  query AlbumToEdit($id: ID!) {\n    album(id: $id) { id title updatedAt artist { id name } image { url } songs { id discNumber trackNumber } }\n  }\n": typeof types.AlbumToEditDocument,
    "\n  query ArtistToEdit($id: ID!) { artist(id: $id) { id name } }\n": typeof types.ArtistToEditDocument,
    "\n  mutation EditArtist($input: UpdateArtistInput!) {\n    updateArtist(input: $input) {\n      artist { id name sortName musicBrainzId updatedAt image { url } songs { nodes { title } } }\n      errors { code field message conflictId }\n    }\n  }\n": typeof types.EditArtistDocument,
    "\n  query AlbumFacts($id: ID!) {\n    album(id: $id) {\n      title edition kind compilation releaseYear releaseDate originalReleaseDate label catalogNumber barcode\n      musicBrainzId musicBrainzReleaseGroupId updatedAt editedFields discs { number title }\n    }\n  }\n": typeof types.AlbumFactsDocument,
    "\n  mutation EditAlbumFacts($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album { id edition releaseYear releaseDate originalReleaseDate updatedAt }\n      errors { code field message conflictId }\n    }\n  }\n": typeof types.EditAlbumFactsDocument,
    "\n  mutation AddAlbumWithFacts($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album { id edition kind releaseYear releaseDate editedFields }\n      errors { code field message conflictId }\n    }\n  }\n": typeof types.AddAlbumWithFactsDocument,
    "\n  query GenresOfEditedSong($id: ID!) { song(id: $id) { genre genres { name } updatedAt album { id updatedAt } } }\n": typeof types.GenresOfEditedSongDocument,
    "\n  mutation EditGenresOfAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { updatedAt genres { name } } errors { code field message } }\n  }\n": typeof types.EditGenresOfAlbumDocument,
    "\n  mutation EditSongs($input: UpdateSongsInput!) {\n    updateSongs(input: $input) {\n      songs {\n        id title genre releaseDate discNumber trackNumber updatedAt editedFields\n        artist { name } album { title }\n      }\n      errors { code field message }\n    }\n  }\n": typeof types.EditSongsDocument,
    "\n  query CreditsOfMany($ids: [ID!]!, $artist: ID!) {\n    nodes(ids: $ids) { ... on Song { artistName credits { role creditedAs } genres { name } } }\n    artist(id: $artist) { songCount genres { name } songs { totalCount } }\n  }\n": typeof types.CreditsOfManyDocument,
    "\n  mutation ReadAgain($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) {\n      song {\n        id title genre discNumber trackNumber releaseDate editedFields updatedAt\n        artist { name } album { id title } image { url } lyrics { text }\n      }\n      errors { code field message }\n    }\n  }\n": typeof types.ReadAgainDocument,
    "\n  mutation ReadArtist($id: ID!, $fields: [ArtistField!]) {\n    readArtistFromFiles(id: $id, fields: $fields) {\n      artist { id name sortName musicBrainzId editedFields image { url } }\n      errors { code field message conflictId }\n    }\n  }\n": typeof types.ReadArtistDocument,
    "\n  query DetailsByNode($id: ID!) {\n    node(id: $id) {\n      ... on Song { releaseDate bpm isrc replayGain { trackGain } lyrics { text } audio { channels lossless } }\n    }\n  }\n": typeof types.DetailsByNodeDocument,
    "\n  query EditedFacts($id: ID!) {\n    song(id: $id) {\n      releaseDate bpm isrc musicBrainzId updatedAt editedFields\n      lyrics { language synced text lines { start text } }\n    }\n  }\n": typeof types.EditedFactsDocument,
    "\n  query SortOfSong($id: ID!) {\n    song(id: $id) { title sortTitle editedFields album { id title sortTitle editedFields } }\n  }\n": typeof types.SortOfSongDocument,
    "\n  mutation SortSong($input: UpdateSongInput!) {\n    updateSong(input: $input) { song { sortTitle } errors { code field message } }\n  }\n": typeof types.SortSongDocument,
    "\n  mutation SortAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { sortTitle } errors { code field message } }\n  }\n": typeof types.SortAlbumDocument,
    "\n  mutation SortSongAgain($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) { song { sortTitle } errors { code field } }\n  }\n": typeof types.SortSongAgainDocument,
    "\n  mutation SortAlbumAgain($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { sortTitle } errors { code field } }\n  }\n": typeof types.SortAlbumAgainDocument,
    "\n  query FilteredAlbums($filter: AlbumFilter) {\n    albums(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n": typeof types.FilteredAlbumsDocument,
    "\n  query OrderedAlbums(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.OrderedAlbumsDocument,
    "\n  query OrderedArtists(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: ArtistFilter, $orderBy: ArtistOrder\n  ) {\n    artists(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.OrderedArtistsDocument,
    "\n  query AlbumPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.AlbumPagesDocument,
    "\n  query AlbumTrackPages($first: Int, $after: String, $last: Int, $before: String) {\n    albums(orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        songs { id }\n        tracks(first: $first, after: $after, last: $last, before: $before) {\n          totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        }\n      }\n    }\n  }\n": typeof types.AlbumTrackPagesDocument,
    "\n  query ArtistPages($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.ArtistPagesDocument,
    "\n  query ListsOfArtist($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $songs: Boolean!) {\n    artist(id: $id) {\n      albums(first: $first, after: $after, last: $last, before: $before) @skip(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n      songs(first: $first, after: $after, last: $last, before: $before) @include(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": typeof types.ListsOfArtistDocument,
    "\n    query SongsThatAreThere($album: ID!, $artist: ID!, $gone: ID!) {\n      songs { totalCount nodes { title available } }\n      ofAlbum: songs(filter: { albumId: $album }) { totalCount nodes { title } }\n      ofGenre: songs(filter: { genre: \"dub\" }) { nodes { title } }\n      artist(id: $artist) { songs { nodes { title } } }\n      genres { nodes { songs { nodes { title } } } }\n      featuredSongs { title }\n      trendingSongs { title }\n      album(id: $album) { songs { title available } }\n      song(id: $gone) { title available }\n    }\n  ": typeof types.SongsThatAreThereDocument,
    "\n  query CreditsOfSong($id: ID!, $roles: [CreditRole!]) {\n    song(id: $id) { artist { name } artistName credits(roles: $roles) { artist { name } role creditedAs joinPhrase detail } }\n  }\n": typeof types.CreditsOfSongDocument,
    "\n  query CreditedLists($id: ID!, $roles: [CreditRole!]) {\n    artist(id: $id) {\n      songCount albumCount\n      songs(roles: $roles) { totalCount nodes { title } }\n      albums { totalCount nodes { title } }\n      appearsOn { totalCount nodes { title } }\n    }\n  }\n": typeof types.CreditedListsDocument,
    "\n    query CreditedBy($artistId: ID!, $albumId: ID, $genre: String) {\n      songs(filter: { artistId: $artistId, albumId: $albumId, genre: $genre }, orderBy: { by: TITLE, direction: ASC }) {\n        totalCount nodes { title }\n      }\n      albums(filter: { artistId: $artistId }) { totalCount nodes { title } }\n    }\n  ": typeof types.CreditedByDocument,
    "query CreditsOfAlbum($id: ID!) { album(id: $id) { artist { name } artistName } }": typeof types.CreditsOfAlbumDocument,
    "\n    query PrintedNames($filter: SongFilter) { songs(filter: $filter) { nodes { artistName credits { creditedAs } } } }\n  ": typeof types.PrintedNamesDocument,
    "\n    query GenresOfSong($id: ID!) { song(id: $id) { genre genres { id name } } }\n  ": typeof types.GenresOfSongDocument,
    "\n    query GenresOfAlbum($id: ID!) { album(id: $id) { genres { name } artist { genres { name } } } }\n  ": typeof types.GenresOfAlbumDocument,
    "\n  query GenreByName($filter: SongFilter!) { songs(first: 1, filter: $filter) { nodes { genres { id name } } } }\n": typeof types.GenreByNameDocument,
    "\n    query OneGenre($id: ID!, $songs: SongOrder, $albums: AlbumOrder) {\n      node(id: $id) { __typename id }\n      genre(id: $id) {\n        name songCount albumCount\n        songs(orderBy: $songs) { totalCount nodes { id } }\n        albums(orderBy: $albums) { totalCount nodes { id } }\n      }\n    }\n  ": typeof types.OneGenreDocument,
    "\n    query FilterByGenre($songs: SongFilter, $albums: AlbumFilter) {\n      songs(filter: $songs, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { id } }\n      albums(filter: $albums, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { id } }\n    }\n  ": typeof types.FilterByGenreDocument,
    "\n    query FilterByNoGenre { songs(filter: { genreId: \"Dub\" }) { nodes { id } } }\n  ": typeof types.FilterByNoGenreDocument,
    "\n  query GenrePages($first: Int, $after: String, $last: Int, $before: String, $orderBy: GenreOrder) {\n    genres(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.GenrePagesDocument,
    "\n    query EmptyGenre($id: ID!) { genre(id: $id) { name songCount albumCount songs { nodes { id } } } }\n  ": typeof types.EmptyGenreDocument,
    "\n    query CountGenres($first: Int!) {\n      genres(first: $first) {\n        totalCount\n        nodes {\n          songCount albumCount\n          songs(first: 5) { totalCount nodes { genres { name } album { genres { name } } artist { genres { name } } } }\n          albums(first: 5) { totalCount nodes { genres { name } } }\n        }\n      }\n    }\n  ": typeof types.CountGenresDocument,
    "\n  query OneSong($id: ID!) {\n    song(id: $id) {\n      id title genre duration discNumber trackNumber playCount featured createdAt updatedAt audioUrl\n      artist { id name }\n      album { id title }\n      audio { url mimeType size bitrate sampleRate codec }\n      image { url width height }\n    }\n  }\n": typeof types.OneSongDocument,
    "\n  query OneAlbum($id: ID!) {\n    album(id: $id) { id title releaseYear songCount duration artist { name } songs { title } image { url } }\n  }\n": typeof types.OneAlbumDocument,
    "\n  query OneArtist($id: ID!) {\n    artist(id: $id) { id name image { url } albums { nodes { title } } songs { nodes { title } } }\n  }\n": typeof types.OneArtistDocument,
    "\n    query OneNode($id: ID!) {\n      node(id: $id) {\n        __typename\n        id\n        ... on Song { title artist { name } }\n        ... on Album { title tracks: songs { title } }\n        ... on Artist { name songs { nodes { title } } }\n      }\n    }\n  ": typeof types.OneNodeDocument,
    "\n  query StablePage($first: Int, $after: String, $last: Int, $before: String) {\n    songs(first: $first, after: $after, last: $last, before: $before, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title }\n      pageInfo { startCursor endCursor }\n    }\n  }\n": typeof types.StablePageDocument,
    "\n  query PlanSongs(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n": typeof types.PlanSongsDocument,
    "\n  query PlanAlbums(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n": typeof types.PlanAlbumsDocument,
    "\n  query PlanArtists(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: ArtistFilter, $orderBy: ArtistOrder\n  ) {\n    artists(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id }\n    }\n  }\n": typeof types.PlanArtistsDocument,
    "\n  query PlanGenres($first: Int!, $orderBy: GenreOrder) {\n    genres(first: $first, orderBy: $orderBy) { nodes { songCount albumCount } }\n  }\n": typeof types.PlanGenresDocument,
    "\n    query PlanGenreTotals($id: ID!) {\n      genre(id: $id) { songCount songs(first: 1) { totalCount } }\n      songs(first: 1, filter: { genreId: $id }) { totalCount }\n      albums(first: 1, filter: { genreId: $id }) { totalCount }\n    }\n  ": typeof types.PlanGenreTotalsDocument,
    "\n    query PlanFilteredTotals($id: ID!) {\n      years: songs(first: 1, filter: { yearFrom: 1990, yearTo: 1999 }) { totalCount }\n      lossless: songs(first: 1, filter: { lossless: true }) { totalCount }\n      genre: songs(first: 1, filter: { genreId: $id, yearFrom: 1990, lossless: false }) { totalCount }\n      named: songs(first: 1, filter: { genre: \"genre 7\", yearTo: 1990 }) { totalCount }\n      shelf: songs(first: 1, filter: { featured: false, yearTo: 1990 }) { totalCount }\n      kind: albums(first: 1, filter: { kind: ALBUM, yearFrom: 1990 }) { totalCount }\n      year: albums(first: 1, filter: { genreId: $id, releaseYear: 1990 }) { totalCount }\n      artists(first: 1, filter: { genreId: $id }) { totalCount }\n    }\n  ": typeof types.PlanFilteredTotalsDocument,
    "\n  query PlanNested(\n    $count: Int!, $first: Int, $last: Int, $afterAlbum: String, $afterSong: String, $beforeAlbum: String,\n    $beforeSong: String\n  ) {\n    artists(first: $count) {\n      nodes {\n        albums(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n        songs(first: $first, last: $last, after: $afterSong, before: $beforeSong) { nodes { id } }\n        appearsOn(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n      }\n    }\n  }\n": typeof types.PlanNestedDocument,
    "\n    query PlanRoles($count: Int!, $roles: [CreditRole!]) {\n      artists(first: $count) { nodes { songCount albumCount songs(first: 5, roles: $roles) { nodes { artistName } } } }\n    }\n  ": typeof types.PlanRolesDocument,
    "\n    query PlanLookUps($first: Int!) {\n      albums(first: $first) {\n        nodes { songCount duration image { url } songs { artist { name } image { url } audio { size } } }\n      }\n    }\n  ": typeof types.PlanLookUpsDocument,
    "\n    query PlanNestedGenres($count: Int!, $songs: SongOrder, $albums: AlbumOrder) {\n      genres(first: $count) {\n        nodes {\n          songs(first: 5, orderBy: $songs) { nodes { genres { name } artist { genres { name } } } }\n          albums(first: 5, orderBy: $albums) { nodes { genres { name } } }\n        }\n      }\n    }\n  ": typeof types.PlanNestedGenresDocument,
    "\n    query PlanSongLookUps($filter: SongFilter) {\n      songs(first: 100, filter: $filter) { nodes { album { artist { name } } audio { size } image { url } } }\n    }\n  ": typeof types.PlanSongLookUpsDocument,
    "\n    query PlanSingle($id: ID!) { node(id: $id) { id } songs(first: 1) { totalCount } }\n  ": typeof types.PlanSingleDocument,
    "\n  query AlbumsByYear(\n    $first: Int, $after: String, $last: Int, $before: String, $direction: SortDirection!, $filter: AlbumFilter\n  ) {\n    albums(\n      first: $first, after: $after, last: $last, before: $before, filter: $filter\n      orderBy: { by: RELEASE_YEAR, direction: $direction }\n    ) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.AlbumsByYearDocument,
    "\n  query AlbumsOfArtistByYear($id: ID!) { artist(id: $id) { albums(first: 100) { nodes { id releaseYear } } } }\n": typeof types.AlbumsOfArtistByYearDocument,
    "query ArtistTotal { artists(first: 100) { totalCount nodes { id } } }": typeof types.ArtistTotalDocument,
    "\n  query FilteredSongs($filter: SongFilter) {\n    songs(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n": typeof types.FilteredSongsDocument,
    "\n  query SongPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.SongPagesDocument,
    "\n  query InOrderOfLanguages {\n    artists(first: 50, orderBy: { by: NAME, direction: ASC }) { nodes { name sortName } }\n    albums(first: 50, orderBy: { by: TITLE, direction: ASC }) { nodes { title sortTitle } }\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) { nodes { title sortTitle } }\n  }\n": typeof types.InOrderOfLanguagesDocument,
    "\n      query CountAlbums($first: Int!) {\n        albums(first: $first) { nodes { artist { name } songs { artist { name } album { title } } } }\n      }\n    ": typeof types.CountAlbumsDocument,
    "\n      query CountFullAlbums($first: Int!) {\n        albums(first: $first) {\n          totalCount\n          nodes {\n            title songCount duration\n            image { url blurhash }\n            artist { name image { url } }\n            songs { title artist { name } album { title image { url } } image { url } audio { url size } }\n          }\n        }\n      }\n    ": typeof types.CountFullAlbumsDocument,
    "\n      query CountArtists($first: Int!) {\n        artists(first: $first, orderBy: { by: CREATED_AT, direction: DESC }) {\n          nodes {\n            albums(first: 2) { totalCount nodes { songs { title } } }\n            songs(first: 2) { totalCount nodes { title album { title } image { url } } }\n          }\n        }\n      }\n    ": typeof types.CountArtistsDocument,
    "\n      query CountSongs($first: Int!) {\n        songs(first: $first) {\n          nodes { album { title artist { name } } artist { name } audio { mimeType } image { url } }\n        }\n      }\n    ": typeof types.CountSongsDocument,
    "\n      query SongsByAliases($id: ID!) {\n        one: song(id: $id) { title }\n        two: song(id: $id) { artist { name } }\n        three: node(id: $id) { id }\n      }\n    ": typeof types.SongsByAliasesDocument,
    "query Totals { songs { totalCount } albums { totalCount } artists { totalCount } }": typeof types.TotalsDocument,
    "\n      query FilteredTotals($artist: ID!, $album: ID!) {\n        punk: songs(first: 1, filter: { genre: \"PUNK\" }) { totalCount nodes { id } }\n        title: songs(filter: { title: \"loud\" }) { totalCount }\n        featured: songs(filter: { featured: true }) { totalCount }\n        album: songs(filter: { albumId: $album }) { totalCount }\n        none: songs(filter: { artistId: $artist, title: \"loud\", featured: false }) { totalCount }\n        year: albums(last: 1, filter: { releaseYear: 1999 }) { totalCount nodes { id } }\n        artist: albums(filter: { artistId: $artist }) { totalCount }\n      }\n    ": typeof types.FilteredTotalsDocument,
    "\n      query ArtistTotals {\n        artists { nodes { name albums(first: 1) { totalCount nodes { id } } songs(last: 1) { totalCount } } }\n      }\n    ": typeof types.ArtistTotalsDocument,
    "\n      query Uncounted($artist: ID!) {\n        songs(filter: { genre: \"punk\" }) { nodes { id } }\n        all: songs { nodes { id } pageInfo { hasNextPage } }\n        albums(filter: { artistId: $artist }) { nodes { id } }\n        artists { nodes { albums { nodes { id } } songs { nodes { id } } } }\n      }\n    ": typeof types.UncountedDocument,
    "query CountOnly { songs { totalCount } }": typeof types.CountOnlyDocument,
    "\n    mutation RecordForShelves($songId: ID!) { recordPlay(songId: $songId) { errors { message } } }\n  ": typeof types.RecordForShelvesDocument,
    "\n  query Trending($limit: Int!) { trendingSongs(limit: $limit) { id artist { id } } }\n": typeof types.TrendingDocument,
    "\n  query Featured($limit: Int!) { featuredSongs(limit: $limit) { id featured } }\n": typeof types.FeaturedDocument,
    "\n  query MadeForYou($limit: Int!) { madeForYouSongs(limit: $limit) { id artist { id } } }\n": typeof types.MadeForYouDocument,
    "\n  query Similar($songId: ID!, $limit: Int!) { similarSongs(songId: $songId, limit: $limit) { id artist { id } } }\n": typeof types.SimilarDocument,
    "\n  query NewAlbums($limit: Int!) { newAlbums(limit: $limit) { id songs { album { id } } } }\n": typeof types.NewAlbumsDocument,
    "\n  mutation AskForData { requestDataExport { success errors { code } } }\n": typeof types.AskForDataDocument,
    "\n  mutation CallOneself($image: Upload) {\n    updateProfile(input: { fullName: \"Zebulon Quirk\", image: $image }) { user { id } errors { code } }\n  }\n": typeof types.CallOneselfDocument,
    "\n  mutation LiveHere($song: ID!, $friend: ID!) {\n    likeSong(songId: $song) { errors { code } }\n    recordPlay(songId: $song) { errors { code } }\n    createPlaylist(input: { name: \"Quirk at sea\", description: \"Quirk only\", songIds: [$song] }) { playlist { id } }\n    sendMessage(input: { receiverId: $friend, content: \"Quirk says hello\" }) { message { id } errors { code } }\n    createShareLink(input: { targetId: $song, description: \"Quirk shares\" }) { errors { code } }\n    followUser(userId: $friend) { errors { code } }\n    queueSongs(input: { songIds: [$song] }) { errors { code } }\n    setNowPlaying(songId: $song) { errors { code } }\n    report(input: { targetId: $friend, reason: OTHER, note: \"Quirk complains\" }) { errors { code } }\n  }\n": typeof types.LiveHereDocument,
    "\n  mutation ComplainOfPerson($id: ID!) {\n    report(input: { targetId: $id, reason: SPAM, note: \"Zebulon Quirk is unbearable\" }) { errors { code } }\n  }\n": typeof types.ComplainOfPersonDocument,
    "\n  mutation AnswerPerson($id: ID!) {\n    sendMessage(input: { receiverId: $id, content: \"Dear Quirk\" }) { message { id } errors { code } }\n  }\n": typeof types.AnswerPersonDocument,
    "\n  mutation BarPerson($id: ID!) { blockUser(userId: $id) { errors { code } } }\n": typeof types.BarPersonDocument,
    "\n  query SeveralNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Song { title artist { name } }\n      ... on Album { title songs { title } }\n      ... on Playlist { name }\n      ... on Play { song { title } playedAt }\n    }\n  }\n": typeof types.SeveralNodesDocument,
    "query OneOfNodes($id: ID!) { node(id: $id) { __typename id ... on Play { playedAt } } }": typeof types.OneOfNodesDocument,
    "mutation PlayOfNode($id: ID!) { recordPlay(songId: $id) { play { id } } }": typeof types.PlayOfNodeDocument,
    "query IdsOfMe { me { id sessions { id } } }": typeof types.IdsOfMeDocument,
    "\n  query HundredAlbums {\n    albums(first: 100) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title edition kind releaseYear artistName songCount duration compilation\n        artist { id name }\n        image { url(width: 256) blurhash }\n        genres { id name }\n        songs {\n          id title artistName discNumber trackNumber duration available audioUrl liked playCount\n          artist { id name }\n          image { url(width: 128) }\n        }\n      }\n    }\n  }\n": typeof types.HundredAlbumsDocument,
    "\n  query AboutServer {\n    serverInfo {\n      name version registration catalog audioMaxBytes pictureMaxBytes\n      oidcProviders { id name url(redirectUri: \"https://client.example/back\") }\n    }\n  }\n": typeof types.AboutServerDocument,
    "\n  query StandingHome($id: ID!, $first: Int) {\n    me { id }\n    song(id: $id) { title }\n    songs(first: $first) { nodes { title } totalCount }\n    trendingSongs { title }\n    likedSongs { nodes { title } }\n    log: messageLog { totalCount }\n  }\n": typeof types.StandingHomeDocument,
    "\n  query DetailsOfAlbums {\n    albums(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        title edition label catalogNumber barcode musicBrainzId musicBrainzReleaseGroupId\n        releaseYear releaseDate originalReleaseDate kind compilation\n        discs { number title songCount duration songs { title } }\n      }\n    }\n  }\n": typeof types.DetailsOfAlbumsDocument,
    "\n  query AlbumDetailsByNode($id: ID!) { node(id: $id) { ... on Album { label kind discs { title } } } }\n": typeof types.AlbumDetailsByNodeDocument,
    "\n  query FactsOfAudio {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title audio { sampleRate channels bitDepth lossless playable codec container } }\n    }\n  }\n": typeof types.FactsOfAudioDocument,
    "\n  query FaultsOfAudio { songs(first: 10, orderBy: { by: TITLE, direction: ASC }) { nodes { title duration audio { size fault } } } }\n": typeof types.FaultsOfAudioDocument,
    "\n  query CatalogOfCorpus($after: String) {\n    songs(first: 100, after: $after, orderBy: { by: CREATED_AT, direction: ASC }) {\n      nodes {\n        title trackNumber genre artist { name } credits { artist { name } role joinPhrase } album { title releaseYear }\n        audio { codec container channels sampleRate bitDepth lossless playable mimeType fault }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CatalogOfCorpusDocument,
    "\n  mutation EditScanned($input: UpdateSongInput!) { updateSong(input: $input) { errors { code } } }\n": typeof types.EditScannedDocument,
    "\n  mutation RereadScanned($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) {\n      song { id title genre artist { name } editedFields }\n      errors { code field }\n    }\n  }\n": typeof types.RereadScannedDocument,
    "\n  mutation StartScanInTurn { startScan { scan { id state } errors { code message } } }\n": typeof types.StartScanInTurnDocument,
    "\n  mutation CancelScanInTurn($id: ID!) { cancelScan(id: $id) { scan { id state finishedAt } errors { code } } }\n": typeof types.CancelScanInTurnDocument,
    "\n  query ListScansInTurn { scans(first: 1) { totalCount nodes { id state seen total added faults { path reason } } } }\n": typeof types.ListScansInTurnDocument,
    "\n  query DetailsOfSongs {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        title releaseDate bpm isrc musicBrainzId\n        replayGain { trackGain trackPeak albumGain albumPeak }\n        lyrics { language synced text lines { start text } }\n      }\n    }\n  }\n": typeof types.DetailsOfSongsDocument,
    "\n  query SortForms {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title sortTitle artist { sortName } album { title sortTitle artist { name sortName } } }\n    }\n  }\n": typeof types.SortFormsDocument,
    "\n  query JobsByState($state: JobState, $first: Int, $after: String) {\n    jobs(state: $state, first: $first, after: $after) {\n      totalCount\n      nodes { id kind state attempts maxAttempts lastError createdAt runAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.JobsByStateDocument,
    "\n  mutation RetryJobs($id: ID!) { retryJob(id: $id) { job { id state attempts } errors { code } } }\n": typeof types.RetryJobsDocument,
    "\n  mutation CancelJobs($id: ID!) { cancelJob(id: $id) { job { id state lastError } errors { code } } }\n": typeof types.CancelJobsDocument,
    "\n  mutation LetIn($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id editable collaborators { id } }\n      errors { code field }\n    }\n  }\n": typeof types.LetInDocument,
    "\n  mutation PutOut($playlistId: ID!, $userId: ID!) {\n    removeCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id collaborators { id } }\n      errors { code field }\n    }\n  }\n": typeof types.PutOutDocument,
    "\n  query Together($id: ID!) {\n    playlist(id: $id) {\n      editable\n      saved\n      collaborators { id }\n      items(first: 100) { nodes { id song { id } addedBy { id } } }\n    }\n  }\n": typeof types.TogetherDocument,
    "\n  mutation Keep($playlistId: ID!) {\n    savePlaylist(playlistId: $playlistId) { playlist { id saved editable } errors { code field } }\n  }\n": typeof types.KeepDocument,
    "\n  mutation GiveUp($playlistId: ID!) {\n    unsavePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code field } }\n  }\n": typeof types.GiveUpDocument,
    "\n  query Kept($first: Int, $after: String) {\n    savedPlaylists(first: $first, after: $after) {\n      totalCount\n      nodes { id saved editable }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.KeptDocument,
    "\n  subscription Changes($id: ID!) {\n    playlistChanged(id: $id) { name editable items(first: 100) { nodes { song { id } addedBy { id } } } }\n  }\n": typeof types.ChangesDocument,
    "\n  mutation PointAt($playlistId: ID!, $itemId: ID, $present: Boolean) {\n    setPlaylistCursor(playlistId: $playlistId, itemId: $itemId, present: $present) {\n      playlist { id }\n      errors { code field }\n    }\n  }\n": typeof types.PointAtDocument,
    "\n  subscription Cursors($playlistId: ID!) {\n    playlistCursorMoved(playlistId: $playlistId) { present user { id } item { song { id } } }\n  }\n": typeof types.CursorsDocument,
    "\n  subscription Edits($playlistId: ID!) {\n    playlistEdited(playlistId: $playlistId) { kind by { id } song { id } itemIds count }\n  }\n": typeof types.EditsDocument,
    "query FindPlaylists($query: String!) { search(query: $query) { playlists { id } } }": typeof types.FindPlaylistsDocument,
    "\n    mutation LikeAnAlbum($albumId: ID!) {\n      likeAlbum(albumId: $albumId) { album { id liked } errors { code field } }\n    }\n  ": typeof types.LikeAnAlbumDocument,
    "\n    mutation UnlikeAnAlbum($albumId: ID!) {\n      unlikeAlbum(albumId: $albumId) { album { id liked } errors { code field } }\n    }\n  ": typeof types.UnlikeAnAlbumDocument,
    "\n    query AlbumsLiked { likedAlbums { totalCount nodes { id liked artist { name } } } }\n  ": typeof types.AlbumsLikedDocument,
    "\n  mutation AddToModelled($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) { playlist { id } errors { code } }\n  }\n": typeof types.AddToModelledDocument,
    "\n  mutation MoveInModelled($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) { playlist { id } errors { code } }\n  }\n": typeof types.MoveInModelledDocument,
    "\n  mutation TakeOffModelled($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) { playlist { id } errors { code } }\n  }\n": typeof types.TakeOffModelledDocument,
    "\n  subscription WatchModelled($id: ID!) { playlistChanged(id: $id) { items(first: 100) { nodes { id song { id } } } } }\n": typeof types.WatchModelledDocument,
    "\n  mutation DeleteWithSongs($id: ID!) { deleteAlbum(id: $id, withSongs: true) { deletedId errors { code } } }\n": typeof types.DeleteWithSongsDocument,
    "\n  mutation DeleteFollowed($id: ID!) { deleteUser(id: $id) { deletedId errors { code } } }\n": typeof types.DeleteFollowedDocument,
    "\n  mutation FillQueue($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { version items { id song { id } } } errors { code } }\n  }\n": typeof types.FillQueueDocument,
    "\n  mutation MoveInShortened($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { version } errors { code } }\n  }\n": typeof types.MoveInShortenedDocument,
    "\n  mutation OpenBesides($input: CreateRoomInput!) { createRoom(input: $input) { room { id } errors { code } } }\n": typeof types.OpenBesidesDocument,
    "\n  mutation LetInBefore($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) { errors { code } }\n  }\n": typeof types.LetInBeforeDocument,
    "\n  subscription FollowShortened {\n    playQueueChanged { version playing position current { song { id } } change { kind itemIds } items { id song { id } } }\n  }\n": typeof types.FollowShortenedDocument,
    "\n  subscription FollowShortenedRoom($id: ID!) {\n    roomQueueChanged(roomId: $id) { playing current { song { id } } change { kind itemIds } items { id song { id } } }\n  }\n": typeof types.FollowShortenedRoomDocument,
    "\n  subscription FollowShortenedPlaylist($id: ID!) {\n    playlistChanged(id: $id) { updatedAt songCount collaborators { id } items(first: 100) { nodes { song { id } addedBy { id } } } }\n  }\n": typeof types.FollowShortenedPlaylistDocument,
    "\n  mutation LatePlay($songId: ID!, $clientId: ID, $playedAt: DateTime) {\n    recordPlay(songId: $songId, clientId: $clientId, playedAt: $playedAt) {\n      play { id playedAt }\n      errors { code field message }\n    }\n  }\n": typeof types.LatePlayDocument,
    "query LatePlayAgain($id: ID!) { node(id: $id) { ... on Play { id playedAt } } }": typeof types.LatePlayAgainDocument,
    "\n  mutation RecordPlay($songId: ID!, $clientId: ID) {\n    recordPlay(songId: $songId, clientId: $clientId) {\n      play { id playedAt song { id } }\n      errors { code field }\n    }\n  }\n": typeof types.RecordPlayDocument,
    "\n  query PlayHistory($first: Int, $after: String, $last: Int, $before: String) {\n    playHistory(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id playedAt song { id title } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.PlayHistoryDocument,
    "\n  query PlayCount($id: ID!) { song(id: $id) { playCount updatedAt } }\n": typeof types.PlayCountDocument,
    "\n  mutation Like($songId: ID!) {\n    likeSong(songId: $songId) { song { id liked } errors { code field } }\n  }\n": typeof types.LikeDocument,
    "\n  mutation Unlike($songId: ID!) {\n    unlikeSong(songId: $songId) { song { id liked } errors { code field } }\n  }\n": typeof types.UnlikeDocument,
    "\n  query LikedSongs($first: Int, $after: String, $last: Int, $before: String) {\n    likedSongs(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id liked artist { name } }\n      pageInfo { hasNextPage endCursor startCursor }\n    }\n  }\n": typeof types.LikedSongsDocument,
    "\n  mutation CreatePlaylist($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) {\n      playlist {\n        id name description public songCount duration createdAt updatedAt\n        owner { id }\n        items(first: 100) { nodes { id song { id } } }\n      }\n      errors { code field message }\n    }\n  }\n": typeof types.CreatePlaylistDocument,
    "\n  mutation UpdatePlaylist($input: UpdatePlaylistInput!) {\n    updatePlaylist(input: $input) {\n      playlist { id name description public updatedAt }\n      errors { code field message }\n    }\n  }\n": typeof types.UpdatePlaylistDocument,
    "\n  mutation DeletePlaylist($id: ID!) { deletePlaylist(id: $id) { deletedId errors { code field } } }\n": typeof types.DeletePlaylistDocument,
    "\n  mutation AddToPlaylist($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) {\n      playlist { songCount updatedAt items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n": typeof types.AddToPlaylistDocument,
    "\n  mutation RemoveFromPlaylist($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) {\n      playlist { songCount items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n": typeof types.RemoveFromPlaylistDocument,
    "\n  mutation MovePlaylistItem($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) {\n      playlist { updatedAt items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n": typeof types.MovePlaylistItemDocument,
    "\n  query OnePlaylist($id: ID!) {\n    playlist(id: $id) {\n      id name description public songCount duration updatedAt\n      owner { id }\n      items(first: 100) { totalCount nodes { id addedAt song { id } } }\n    }\n  }\n": typeof types.OnePlaylistDocument,
    "\n  query ItemsPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    playlist(id: $id) {\n      items(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes { id song { id } }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": typeof types.ItemsPageDocument,
    "\n  query OwnPlaylists($first: Int, $after: String, $last: Int, $before: String) {\n    playlists(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id name }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.OwnPlaylistsDocument,
    "\n  query PlaylistsOf($id: ID!) {\n    user(id: $id) { playlists { totalCount nodes { id } } }\n  }\n": typeof types.PlaylistsOfDocument,
    "\n  query PlaylistNode($id: ID!) { node(id: $id) { __typename id ... on Playlist { name } } }\n": typeof types.PlaylistNodeDocument,
    "query SongsLiked($first: Int!) { songs(first: $first) { nodes { id liked } } }": typeof types.SongsLikedDocument,
    "\n  query PlanHistory($first: Int, $after: String, $last: Int, $before: String) {\n    playHistory(first: $first, after: $after, last: $last, before: $before) { nodes { id } }\n  }\n": typeof types.PlanHistoryDocument,
    "query PlanHistoryTotal { playHistory(first: 1) { totalCount } }": typeof types.PlanHistoryTotalDocument,
    "\n    query PlanLiked($first: Int, $after: String, $last: Int, $before: String) {\n      likedSongs(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id artist { name } } pageInfo { endCursor }\n      }\n    }\n  ": typeof types.PlanLikedDocument,
    "\n    query PlanKept($first: Int, $after: String, $last: Int, $before: String) {\n      likedAlbums(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id artist { name } } pageInfo { endCursor }\n      }\n    }\n  ": typeof types.PlanKeptDocument,
    "\n    query PlanSaved($first: Int, $after: String, $last: Int, $before: String) {\n      savedPlaylists(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id saved editable } pageInfo { endCursor }\n      }\n    }\n  ": typeof types.PlanSavedDocument,
    "query PlanSongsLiked { songs(first: 100) { nodes { liked } } }": typeof types.PlanSongsLikedDocument,
    "\n    query PlanPlaylists {\n      playlists(first: 50) { nodes { id } }\n      users(first: 20) { nodes { playlists(first: 5) { nodes { id } } } }\n    }\n  ": typeof types.PlanPlaylistsDocument,
    "\n    query PlanItems($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n      playlist(id: $id) { items(first: $first, after: $after, last: $last, before: $before) { nodes { id } } }\n    }\n  ": typeof types.PlanItemsDocument,
    "\n    query PlanTotals { playlists(first: 50) { nodes { songCount duration image { url } } } }\n  ": typeof types.PlanTotalsDocument,
    "\n  mutation ImportPlaylist($file: Upload!, $name: String) {\n    importPlaylist(file: $file, name: $name) {\n      playlist { name public songCount items(first: 50) { nodes { song { id } addedBy { id } } } }\n      notFound\n      errors { code field }\n    }\n  }\n": typeof types.ImportPlaylistDocument,
    "\n      query OwnerOfPublic($id: ID!) {\n        playlist(id: $id) { name owner { email playlists { totalCount nodes { id } } } }\n      }\n    ": typeof types.OwnerOfPublicDocument,
    "\n    query CountPlaylists($first: Int!) {\n      users(first: $first, includeViewer: true) {\n        nodes {\n          playlists(first: 2) {\n            totalCount\n            nodes {\n              songCount duration image { url } owner { fullName }\n              items(first: 2) { totalCount nodes { song { title liked artist { name } album { title } } } }\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.CountPlaylistsDocument,
    "\n    query CountHistory($first: Int!) {\n      playHistory(first: $first) { totalCount nodes { song { title liked playCount artist { name } } } }\n    }\n  ": typeof types.CountHistoryDocument,
    "\n    query CountLiked($first: Int!) {\n      likedSongs(first: $first) { totalCount nodes { title liked artist { name } album { title } } }\n    }\n  ": typeof types.CountLikedDocument,
    "\n    query PlaylistPicture($id: ID!) { playlist(id: $id) { image { url } } }\n  ": typeof types.PlaylistPictureDocument,
    "\n  mutation ShowPictureOnFullDisk($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { fullName image { url } } errors { code field } }\n  }\n": typeof types.ShowPictureOnFullDiskDocument,
    "\n    query ImageUrl($id: ID!, $width: Int) { song(id: $id) { image { url(width: $width) } } }\n  ": typeof types.ImageUrlDocument,
    "\n    query PublicUrls($id: ID!) { song(id: $id) { audioUrl image { url small: url(width: 64) } } }\n  ": typeof types.PublicUrlsDocument,
    "\n    query SignedUrls($id: ID!) { song(id: $id) { audioUrl image { url url64: url(width: 64) } } }\n  ": typeof types.SignedUrlsDocument,
    "\n  mutation ShowPicture($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { fullName image { url small: url(width: 64) width height blurhash } }\n      errors { code field message }\n    }\n  }\n": typeof types.ShowPictureDocument,
    "\n  mutation DemoteMeanwhile($id: ID!) { setUserRole(userId: $id, role: USER) { errors { code } } }\n": typeof types.DemoteMeanwhileDocument,
    "\n  mutation LeaveMeanwhile($password: String!) { deleteAccount(password: $password) { errors { code } } }\n": typeof types.LeaveMeanwhileDocument,
    "\n  mutation SignOutMeanwhile($id: ID!) { revokeSessions(id: $id) { errors { code } } }\n": typeof types.SignOutMeanwhileDocument,
    "\n  query UsersWithPictures($first: Int!) {\n    users(first: $first, includeViewer: true) { nodes { image { url } } }\n  }\n": typeof types.UsersWithPicturesDocument,
    "\n  mutation ShowOne($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }\n": typeof types.ShowOneDocument,
    "\n  subscription Received($fromUserId: ID, $after: String) {\n    messageReceived(fromUserId: $fromUserId, after: $after) {\n      id cursor content createdAt readAt sender { id fullName email } receiver { id }\n    }\n  }\n": typeof types.ReceivedDocument,
    "\n  subscription ReadByOther {\n    conversationRead { user { id } unreadCount lastMessage { id content readAt } }\n  }\n": typeof types.ReadByOtherDocument,
    "\n  mutation Send($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message { id content createdAt readAt sender { id } receiver { id } }\n      errors { code message field }\n    }\n  }\n": typeof types.SendDocument,
    "\n  query History($withUserId: ID, $first: Int, $after: String, $last: Int, $before: String) {\n    messages(withUserId: $withUserId, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id content createdAt readAt sender { id } receiver { id } } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  query MessageTotal($withUserId: ID) { messages(withUserId: $withUserId, first: 1) { totalCount } }\n": typeof types.MessageTotalDocument,
    "\n  query Talks($first: Int, $after: String, $last: Int, $before: String) {\n    conversations(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      edges {\n        cursor\n        node { user { id fullName } unreadCount lastMessage { id content readAt sender { id } receiver { id } } }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.TalksDocument,
    "\n  mutation MarkRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation { user { id } unreadCount lastMessage { id readAt } }\n      errors { code field }\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  mutation TakeBack($id: ID!) { deleteMessage(id: $id) { deletedId errors { code field } } }\n": typeof types.TakeBackDocument,
    "\n  query Log($filter: MessageFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    messageLog(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id content sender { id } receiver { id } } }\n      pageInfo { hasNextPage hasPreviousPage }\n    }\n  }\n": typeof types.LogDocument,
    "\n  query LogTotal($filter: MessageFilter) { messageLog(filter: $filter, first: 1) { totalCount } }\n": typeof types.LogTotalDocument,
    "\n  query MessageNode($id: ID!) { node(id: $id) { id ... on Message { content sender { id } receiver { id } } } }\n": typeof types.MessageNodeDocument,
    "\n    query CountMessages($first: Int!, $withUserId: ID) {\n      messages(first: $first, withUserId: $withUserId) {\n        totalCount nodes { content sender { fullName } receiver { fullName } }\n      }\n    }\n  ": typeof types.CountMessagesDocument,
    "\n    query CountConversations($first: Int!) {\n      conversations(first: $first) {\n        totalCount nodes { unreadCount user { fullName } lastMessage { content sender { fullName } receiver { id } } }\n      }\n    }\n  ": typeof types.CountConversationsDocument,
    "\n    query CountLog($first: Int!, $filter: MessageFilter) {\n      messageLog(first: $first, filter: $filter) { totalCount nodes { sender { fullName } receiver { fullName } } }\n    }\n  ": typeof types.CountLogDocument,
    "\n  query CreditsInPanel($id: ID!) {\n    song(id: $id) { id artistName credits { role creditedAs joinPhrase detail artist { name } } editedFields }\n  }\n": typeof types.CreditsInPanelDocument,
    "\n  query AlbumCreditsInPanel($id: ID!) { album(id: $id) { artistName credits { artist { name } } } }\n": typeof types.AlbumCreditsInPanelDocument,
    "\n  query SongCalledInPanel($title: String!) {\n    songs(first: 5, filter: { title: $title }) { nodes { id artistName } }\n  }\n": typeof types.SongCalledInPanelDocument,
    "\n  query FactsInPanel($id: ID!) {\n    song(id: $id) {\n      title releaseDate bpm isrc discNumber editedFields\n      lyrics { language synced lines { start text } }\n    }\n  }\n": typeof types.FactsInPanelDocument,
    "\n  query SongsLikeInPanel($title: String!) {\n    songs(first: 100, filter: { title: $title }) {\n      nodes { id releaseDate artist { name } album { title } genres { name } }\n      totalCount\n    }\n  }\n": typeof types.SongsLikeInPanelDocument,
    "mutation SignOutOthers { revokeSessions { success } }": typeof types.SignOutOthersDocument,
    "query AlbumTracks($id: ID!) { album(id: $id) { songs { title discNumber trackNumber } } }": typeof types.AlbumTracksDocument,
    "\n  query AlbumsByTitle($title: String!) {\n    albums(filter: { title: $title }) { nodes { title releaseYear artist { name } songs { title } } }\n  }\n": typeof types.AlbumsByTitleDocument,
    "\n  query PanelAlbumFacts($id: ID!) {\n    album(id: $id) {\n      edition kind releaseYear releaseDate originalReleaseDate label catalogNumber barcode discs { title }\n    }\n  }\n": typeof types.PanelAlbumFactsDocument,
    "\n  query SongsByTitle($title: String!) {\n    songs(filter: { title: $title }) { nodes { id title genre genres { name } discNumber trackNumber releaseDate artist { name } } }\n  }\n": typeof types.SongsByTitleDocument,
    "query Shelf { featuredSongs(limit: 50) { title featured } }": typeof types.ShelfDocument,
    "\n  mutation PutOnShelf($songIds: [ID!]!) { setFeaturedSongs(songIds: $songIds) { errors { code } } }\n": typeof types.PutOnShelfDocument,
    "\n  query ActivityFeed($first: Int, $after: String, $last: Int, $before: String) {\n    activityFeed(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id kind count at\n        actor { id }\n        subject {\n          __typename\n          ... on Song { id } ... on Album { id } ... on Artist { id } ... on Playlist { id } ... on User { id }\n        }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.ActivityFeedDocument,
    "\n  mutation FollowUser($id: ID!) {\n    followUser(userId: $id) { user { id followed followerCount } errors { code field } }\n  }\n": typeof types.FollowUserDocument,
    "\n  mutation UnfollowUser($id: ID!) {\n    unfollowUser(userId: $id) { user { id followed followerCount } errors { code field } }\n  }\n": typeof types.UnfollowUserDocument,
    "\n  mutation FollowArtist($id: ID!) {\n    followArtist(artistId: $id) { artist { id followed followerCount } errors { code field } }\n  }\n": typeof types.FollowArtistDocument,
    "\n  mutation UnfollowArtist($id: ID!) {\n    unfollowArtist(artistId: $id) { artist { id followed followerCount } errors { code field } }\n  }\n": typeof types.UnfollowArtistDocument,
    "\n  query FollowsOf($id: ID!, $first: Int, $after: String) {\n    user(id: $id) {\n      followed followerCount followingCount\n      followers(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }\n      following { totalCount nodes { id } }\n    }\n  }\n": typeof types.FollowsOfDocument,
    "\n  query FollowedArtists { followedArtists { totalCount nodes { id followed followerCount } } }\n": typeof types.FollowedArtistsDocument,
    "\n  mutation BlockUser($id: ID!) { blockUser(userId: $id) { user { id blocked fullName } errors { code field } } }\n": typeof types.BlockUserDocument,
    "\n  mutation UnblockUser($id: ID!) { unblockUser(userId: $id) { user { id blocked } errors { code field } } }\n": typeof types.UnblockUserDocument,
    "\n  query BlockedUsers {\n    blockedUsers {\n      totalCount\n      nodes { id fullName blocked followerCount presence { online user { id } } playlists { nodes { id } } followers { nodes { id } } }\n    }\n  }\n": typeof types.BlockedUsersDocument,
    "\n  mutation UpdateSettings($input: UpdateSettingsInput!) {\n    updateSettings(input: $input) { user { settings { presence activity messages } } errors { code field } }\n  }\n": typeof types.UpdateSettingsDocument,
    "\n  query SettingsOf($id: ID!) { user(id: $id) { settings { presence activity messages } } }\n": typeof types.SettingsOfDocument,
    "\n  mutation ReportSomething($input: ReportInput!) {\n    report(input: $input) {\n      report { id excerpt reason note state resolution target { __typename } }\n      errors { code field }\n    }\n  }\n": typeof types.ReportSomethingDocument,
    "\n  query ReportInbox($state: ReportState, $first: Int, $after: String) {\n    reports(state: $state, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id excerpt state resolution resolvedAt\n        reportedBy { id } resolvedBy { id }\n        target { __typename ... on User { id } ... on Message { id content } ... on Playlist { id } ... on RoomMessage { id content } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReportInboxDocument,
    "\n  mutation ResolveReport($input: ResolveReportInput!) {\n    resolveReport(input: $input) { report { id state resolution } errors { code } }\n  }\n": typeof types.ResolveReportDocument,
    "\n  mutation OpenReported($input: CreateRoomInput!) { createRoom(input: $input) { room { id inviteUrl } } }\n": typeof types.OpenReportedDocument,
    "\n  mutation ComeInToReport($input: JoinRoomInput!) { joinRoom(input: $input) { room { id } errors { code } } }\n": typeof types.ComeInToReportDocument,
    "\n  mutation SayToReport($input: SendRoomMessageInput!) { sendRoomMessage(input: $input) { message { id } } }\n": typeof types.SayToReportDocument,
    "\n  mutation UnsayReported($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code } } }\n": typeof types.UnsayReportedDocument,
    "query ChatToReport($id: ID!) { room(id: $id) { messages(first: 5) { nodes { id } } } }": typeof types.ChatToReportDocument,
    "\n  query LogOfReports { auditLog(first: 1) { nodes { action actor { id } } } }\n": typeof types.LogOfReportsDocument,
    "\n  mutation Share($input: CreateShareLinkInput!) {\n    createShareLink(input: $input) {\n      shareLink { id url description expiresAt visits lastVisitedAt target { __typename } }\n      errors { code field message }\n    }\n  }\n": typeof types.ShareDocument,
    "\n  mutation RevokeShare($id: ID!) { revokeShareLink(id: $id) { deletedId errors { code field } } }\n": typeof types.RevokeShareDocument,
    "\n  query MyShareLinks($first: Int, $after: String) {\n    shareLinks(first: $first, after: $after) {\n      totalCount\n      nodes { id url visits lastVisitedAt target { __typename ... on Song { id } ... on Album { id } ... on Playlist { id } } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": typeof types.MyShareLinksDocument,
    "\n  query LookShared($token: String!) {\n    shared(token: $token) {\n      description expiresAt\n      sharedBy { id fullName email presence { online } }\n      target {\n        __typename\n        ... on Song { id title artistName }\n        ... on Album { id title songs { id } }\n        ... on Playlist { id name items(first: 10) { nodes { song { id } } } }\n      }\n    }\n  }\n": typeof types.LookSharedDocument,
    "\n  query StreamOfShared($token: String!, $songId: ID!) { shared(token: $token) { streamUrl(songId: $songId) } }\n": typeof types.StreamOfSharedDocument,
    "\n  mutation PlaylistToShare($name: String!, $songIds: [ID!], $public: Boolean!) {\n    createPlaylist(input: { name: $name, songIds: $songIds, public: $public }) { playlist { id } }\n  }\n": typeof types.PlaylistToShareDocument,
    "\n  mutation HideSharedPlaylist($id: ID!, $public: Boolean!) {\n    updatePlaylist(input: { id: $id, public: $public }) { playlist { id } }\n  }\n": typeof types.HideSharedPlaylistDocument,
    "\n  mutation AddToSharedPlaylist($id: ID!, $songIds: [ID!]!) {\n    addToPlaylist(input: { playlistId: $id, songIds: $songIds }) { playlist { id } }\n  }\n": typeof types.AddToSharedPlaylistDocument,
    "\n  mutation DropSharedPlaylist($id: ID!) { deletePlaylist(id: $id) { deletedId } }\n": typeof types.DropSharedPlaylistDocument,
    "\n  mutation MakeListOnFullDisk($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) { playlist { id } errors { code message } }\n  }\n": typeof types.MakeListOnFullDiskDocument,
    "query MyListsOnFullDisk { me { playlists { totalCount nodes { id } } } }": typeof types.MyListsOnFullDiskDocument,
    "\n  fragment WholeQueue on PlayQueue {\n    version position positionAt serverTime playing repeat shuffled volume\n    items { id song { id } }\n    current { id song { id } }\n    device { id name kind }\n    change { kind itemIds position added { id song { id } } }\n  }\n": typeof types.WholeQueueFragmentDoc,
    "query ViewQueue { playQueue { ...WholeQueue } devices { id name kind connectedAt } }": typeof types.ViewQueueDocument,
    "\n  mutation PlaySongs($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n": typeof types.PlaySongsDocument,
    "\n  mutation QueueSongs($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n": typeof types.QueueSongsDocument,
    "\n  mutation MoveQueueItems($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n": typeof types.MoveQueueItemsDocument,
    "\n  mutation TakeQueueItems($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n": typeof types.TakeQueueItemsDocument,
    "\n  mutation Control($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n": typeof types.ControlDocument,
    "\n  subscription FollowQueue($deviceId: ID, $deviceName: String, $deviceKind: DeviceKind) {\n    playQueueChanged(deviceId: $deviceId, deviceName: $deviceName, deviceKind: $deviceKind) { ...WholeQueue }\n  }\n": typeof types.FollowQueueDocument,
    "\n  subscription FollowBriefly {\n    playQueueChanged { version current { id } change { kind itemIds position added { id song { id } } } }\n  }\n": typeof types.FollowBrieflyDocument,
    "\n    mutation PlayMany($input: PlaySongsInput!) { playSongs(input: $input) { errors { code } } }\n  ": typeof types.PlayManyDocument,
    "\n    mutation QueueMany($input: QueueSongsInput!) { queueSongs(input: $input) { errors { code } } }\n  ": typeof types.QueueManyDocument,
    "\n    mutation MoveLightly($input: MoveQueueItemsInput!) {\n      moveQueueItems(input: $input) { playQueue { version } errors { code } }\n    }\n  ": typeof types.MoveLightlyDocument,
    "\n  mutation AddBriefly($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n": typeof types.AddBrieflyDocument,
    "\n  mutation MoveBriefly($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n": typeof types.MoveBrieflyDocument,
    "\n  mutation RemoveBriefly($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n": typeof types.RemoveBrieflyDocument,
    "\n  mutation GoBriefly($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n": typeof types.GoBrieflyDocument,
    "\n  fragment RoomAsSeen on Room {\n    id name shared joined controlled inviteUrl memberCount\n    host { id }\n    members { user { id } joined controls listening }\n    queue { version position positionAt serverTime playing current { id song { id } } items { id song { id } } device { id } }\n    messages(first: 5) { nodes { content sender { id } } totalCount }\n  }\n": typeof types.RoomAsSeenFragmentDoc,
    "query SeeRoom($id: ID!) { room(id: $id) { ...RoomAsSeen } }": typeof types.SeeRoomDocument,
    "query ListRooms { rooms { nodes { ...RoomAsSeen } totalCount } }": typeof types.ListRoomsDocument,
    "\n  mutation OpenRoom($input: CreateRoomInput!) { createRoom(input: $input) { room { ...RoomAsSeen } errors { code field } } }\n": typeof types.OpenRoomDocument,
    "\n  mutation InviteToRoom($roomId: ID!, $userIds: [ID!]!) {\n    inviteToRoom(roomId: $roomId, userIds: $userIds) { room { ...RoomAsSeen } errors { code field } }\n  }\n": typeof types.InviteToRoomDocument,
    "\n  mutation JoinRoom($input: JoinRoomInput!) { joinRoom(input: $input) { room { ...RoomAsSeen } errors { code field } } }\n": typeof types.JoinRoomDocument,
    "\n  mutation ChangeRoom($input: UpdateRoomInput!) { updateRoom(input: $input) { room { ...RoomAsSeen } errors { code } } }\n": typeof types.ChangeRoomDocument,
    "mutation LeaveRoom($id: ID!) { leaveRoom(id: $id) { deletedId errors { code } } }": typeof types.LeaveRoomDocument,
    "mutation CloseRoom($id: ID!) { closeRoom(id: $id) { deletedId errors { code } } }": typeof types.CloseRoomDocument,
    "\n  mutation RemoveFromRoom($roomId: ID!, $userId: ID!) {\n    removeFromRoom(roomId: $roomId, userId: $userId) { room { ...RoomAsSeen } errors { code } }\n  }\n": typeof types.RemoveFromRoomDocument,
    "\n  mutation ShareControl($roomId: ID!, $userId: ID!, $controls: Boolean!) {\n    setRoomControl(roomId: $roomId, userId: $userId, controls: $controls) { room { ...RoomAsSeen } errors { code } }\n  }\n": typeof types.ShareControlDocument,
    "\n  mutation HandRoomOver($roomId: ID!, $userId: ID!) {\n    handRoomOver(roomId: $roomId, userId: $userId) { room { ...RoomAsSeen } errors { code } }\n  }\n": typeof types.HandRoomOverDocument,
    "\n  mutation RenewInvitation($roomId: ID!) { renewRoomInvitation(roomId: $roomId) { room { inviteUrl } errors { code } } }\n": typeof types.RenewInvitationDocument,
    "\n  query PreviewRoom($token: String!) { roomInvitation(token: $token) { roomId name memberCount joined host { id } } }\n": typeof types.PreviewRoomDocument,
    "\n  mutation SayInRoom($input: SendRoomMessageInput!) {\n    sendRoomMessage(input: $input) { message { id content cursor sender { id } } errors { code field } }\n  }\n": typeof types.SayInRoomDocument,
    "\n  mutation UnsayInRoom($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code } } }\n": typeof types.UnsayInRoomDocument,
    "\n  mutation PlayInRoom($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { version playing current { song { id } } } errors { code field } }\n  }\n": typeof types.PlayInRoomDocument,
    "\n  mutation QueueInRoom($input: QueueSongsInput!) { queueSongs(input: $input) { playQueue { version } errors { code field } } }\n": typeof types.QueueInRoomDocument,
    "\n  mutation ControlRoom($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version position } errors { code field } }\n  }\n": typeof types.ControlRoomDocument,
    "subscription FollowRoom($id: ID!) { roomChanged(id: $id) { ...RoomAsSeen } }": typeof types.FollowRoomDocument,
    "\n  subscription FollowRoomQueue($id: ID!) {\n    roomQueueChanged(roomId: $id) { version playing position positionAt current { song { id } } change { kind } }\n  }\n": typeof types.FollowRoomQueueDocument,
    "\n  subscription FollowAuthors($id: ID!) {\n    roomQueueChanged(roomId: $id) { change { kind by { id } added { addedBy { id } } } }\n  }\n": typeof types.FollowAuthorsDocument,
    "\n  query SeeAuthors($id: ID!) { room(id: $id) { queue { items { id addedBy { id } } change { kind } } } }\n": typeof types.SeeAuthorsDocument,
    "\n  mutation MoveInRoom($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { change { kind by { id } } } errors { code } }\n  }\n": typeof types.MoveInRoomDocument,
    "\n  mutation TakeOutOfRoom($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version } errors { code } }\n  }\n": typeof types.TakeOutOfRoomDocument,
    "\n  mutation QueueOwn($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { items { addedBy { id } } change { by { id } } } errors { code } }\n  }\n": typeof types.QueueOwnDocument,
    "\n  subscription FollowChat($id: ID!, $after: String) {\n    roomMessageReceived(roomId: $id, after: $after) { content cursor sender { id } }\n  }\n": typeof types.FollowChatDocument,
    "subscription FollowInvitations { roomInvited { id name joined } }": typeof types.FollowInvitationsDocument,
    "mutation BlockInRoom($userId: ID!) { blockUser(userId: $userId) { errors { code } } }": typeof types.BlockInRoomDocument,
    "mutation DeleteMember($id: ID!) { deleteUser(id: $id) { deletedId errors { code } } }": typeof types.DeleteMemberDocument,
    "mutation SuspendHost($id: ID!) { suspendUser(userId: $id) { errors { code } } }": typeof types.SuspendHostDocument,
    "\n    query CountRooms($first: Int) {\n      rooms(first: $first) {\n        nodes {\n          id host { id } memberCount controlled members { user { id } } queue { items { song { id } addedBy { id } } }\n          messages { nodes { sender { id } } totalCount }\n        }\n      }\n    }\n  ": typeof types.CountRoomsDocument,
    "\n  query PrivacyOf { me { settings { presence activity messages } } }\n": typeof types.PrivacyOfDocument,
    "\n  subscription WatchEverything {\n    presenceChanged {\n      online\n      user { id fullName isAdmin }\n      nowPlaying { title artist { name image { url } } album { title image { url } } image { url blurhash } }\n    }\n  }\n": typeof types.WatchEverythingDocument,
    "\n    query PagePresences($first: Int!) {\n      users(first: $first) {\n        nodes { fullName presence { online lastSeenAt user { id } nowPlaying { title } } }\n      }\n    }\n  ": typeof types.PagePresencesDocument,
    "\n  subscription Presences {\n    presenceChanged { online lastSeenAt user { id fullName } nowPlaying { id title } }\n  }\n": typeof types.PresencesDocument,
    "\n  query PresenceOf($id: ID!) {\n    user(id: $id) { id presence { online lastSeenAt user { id } nowPlaying { id } } }\n  }\n": typeof types.PresenceOfDocument,
    "\n  mutation PlayNow($songId: ID) {\n    setNowPlaying(songId: $songId) {\n      user { id presence { online nowPlaying { id title } } }\n      errors { code field }\n    }\n  }\n": typeof types.PlayNowDocument,
    "\n  query WholeCatalog {\n    songs(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title duration audioUrl trackNumber artist { name } album { title } image { url small: url(width: 128) } }\n    }\n    albums(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title songCount artist { name } image { url } }\n    }\n    artists(first: 100) { totalCount nodes { id name image { url } } }\n  }\n": typeof types.WholeCatalogDocument,
    "\n  query OwnStatements {\n    pop: songs(filter: { genre: \"Pop\" }) { totalCount nodes { title album { title } } }\n    rock: songs(filter: { genre: \"Rock\" }) { totalCount nodes { title album { title } } }\n  }\n": typeof types.OwnStatementsDocument,
    "\n  query SearchSongsByPages($query: String!, $first: Int, $after: String) {\n    searchSongs(query: $query, first: $first, after: $after) {\n      totalCount\n      edges { cursor node { title } }\n      pageInfo { hasNextPage hasPreviousPage endCursor }\n    }\n  }\n": typeof types.SearchSongsByPagesDocument,
    "\n    query SearchOthersByPages {\n      searchAlbums(query: \"harbour\") { totalCount nodes { title } }\n      searchArtists(query: \"harbour\") { nodes { name } }\n      searchPlaylists(query: \"harbour\") { nodes { name } }\n      nothing: searchSongs(query: \"\") { totalCount nodes { title } }\n    }\n  ": typeof types.SearchOthersByPagesDocument,
    "\n    query SearchWhatIsThere($query: String!) {\n      search(query: $query) { songs { title } albums { title } artists { name } }\n    }\n  ": typeof types.SearchWhatIsThereDocument,
    "\n  query Search($query: String!, $first: Int!) {\n    search(query: $query, first: $first) {\n      songs { title artist { name } }\n      albums { title }\n      artists { name }\n      playlists { name }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query SearchTotals($query: String!, $first: Int!) {\n    searchSongs(query: $query, first: $first) { totalCount nodes { id } }\n    searchAlbums(query: $query, first: $first) { totalCount nodes { id } }\n    searchArtists(query: $query, first: $first) { totalCount nodes { id } }\n    searchPlaylists(query: $query, first: $first) { totalCount nodes { id } }\n  }\n": typeof types.SearchTotalsDocument,
    "\n      query OneMadeUpSong {\n        songs(first: 1) { totalCount nodes { title audioUrl artist { name } album { title } } }\n      }\n    ": typeof types.OneMadeUpSongDocument,
    "\n  query StatsTotals {\n    stats { totalSongs totalAlbums totalArtists totalUsers totalMessages totalPlays storageBytes }\n  }\n": typeof types.StatsTotalsDocument,
    "\n  query StatsDaily($days: Int, $timeZone: String! = \"UTC\") {\n    stats { daily(days: $days, timeZone: $timeZone) { date plays newUsers messages activeListeners } }\n  }\n": typeof types.StatsDailyDocument,
    "\n  query StatsTopSongs($days: Int, $limit: Int) {\n    stats { topSongs(days: $days, limit: $limit) { plays song { id } } }\n  }\n": typeof types.StatsTopSongsDocument,
    "query StatsOnline { stats { onlineUsers } }": typeof types.StatsOnlineDocument,
    "\n  mutation NewWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) { webhook { id url events active } secret errors { code field message } }\n  }\n": typeof types.NewWebhookDocument,
    "\n  query DeliveriesOfWebhooks($first: Int, $after: String) {\n    webhooks {\n      id active\n      deliveries(first: $first, after: $after) {\n        totalCount\n        nodes { id event state attempts status lastError nextAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.DeliveriesOfWebhooksDocument,
    "\n  mutation SendAgain($id: ID!) { redeliver(deliveryId: $id) { delivery { id state attempts } errors { code } } }\n": typeof types.SendAgainDocument,
};
const documents: Documents = {
    "\n  mutation MakeKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name prefix scopes createdAt lastUsedAt expiresAt }\n      secret\n      errors { code field }\n    }\n  }\n": types.MakeKeyDocument,
    "\n  query MyKeys { apiKeys { id name prefix scopes lastUsedAt expiresAt } }\n": types.MyKeysDocument,
    "\n  mutation EndKey($id: ID!) { revokeApiKey(id: $id) { deletedId errors { code field } } }\n": types.EndKeyDocument,
    "\n  query PlacesOf { me { sessions { userAgent ipAddress place current } } }\n": types.PlacesOfDocument,
    "\n  mutation Invite($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      invitation { id email role createdBy { id } createdAt expiresAt usedBy { id } url }\n      errors { code field }\n    }\n  }\n": types.InviteDocument,
    "\n  query AllInvitations($first: Int, $after: String) {\n    invitations(first: $first, after: $after) {\n      nodes { id email role createdBy { id } usedBy { id } url }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.AllInvitationsDocument,
    "\n  mutation Uninvite($id: ID!) {\n    revokeInvitation(id: $id) { deletedId errors { code field } }\n  }\n": types.UninviteDocument,
    "\n  query OidcProvidersOf($redirectUri: URL!) {\n    serverInfo { passwordSignIn oidcProviders { id name url(redirectUri: $redirectUri) } }\n  }\n": types.OidcProvidersOfDocument,
    "\n  mutation ExchangeOidc($code: String!, $cookie: Boolean) {\n    exchangeOidcCode(code: $code, cookie: $cookie) {\n      user { id fullName email emailVerified role oidcIdentities { id provider lastUsedAt } }\n      challenge { token } accessToken refreshToken errors { code field message }\n    }\n  }\n": types.ExchangeOidcDocument,
    "\n  mutation LinkOidc($code: String!) { linkOidcIdentity(code: $code) { identity { id provider } errors { code field } } }\n": types.LinkOidcDocument,
    "\n  mutation UnlinkOidc($id: ID!) { unlinkOidcIdentity(id: $id) { deletedId errors { code field } } }\n": types.UnlinkOidcDocument,
    "\n  query ConfirmUrlOf($redirectUri: URL!) {\n    serverInfo { oidcProviders { id url(redirectUri: $redirectUri, confirm: true) } }\n  }\n": types.ConfirmUrlOfDocument,
    "\n  mutation ConfirmByOidc($code: String!) {\n    confirmWithOidc(code: $code) { confirmation errors { code message field } }\n  }\n": types.ConfirmByOidcDocument,
    "\n  mutation DeleteByOidc($password: String!) {\n    deleteAccount(password: $password) { deletedId errors { code field } }\n  }\n": types.DeleteByOidcDocument,
    "\n  mutation InviteForOidc($email: String!) {\n    createInvitation(input: { email: $email, role: ADMIN }) { invitation { id } errors { code } }\n  }\n": types.InviteForOidcDocument,
    "\n  mutation BeginKey($password: String!) { beginPasskey(password: $password) { options errors { code field } } }\n": types.BeginKeyDocument,
    "\n  mutation ConfirmKey($input: ConfirmPasskeyInput!) {\n    confirmPasskey(input: $input) { passkey { id name createdAt lastUsedAt } errors { code field } }\n  }\n": types.ConfirmKeyDocument,
    "\n  mutation RenameKey($id: ID!, $name: String!) {\n    renamePasskey(id: $id, name: $name) { passkey { id name } errors { code field } }\n  }\n": types.RenameKeyDocument,
    "\n  mutation RemoveKey($id: ID!) { removePasskey(id: $id) { deletedId errors { code field } } }\n": types.RemoveKeyDocument,
    "\n  mutation BeginKeyLogin { beginPasskeyLogin { options errors { code } } }\n": types.BeginKeyLoginDocument,
    "\n  mutation KeyLogin($input: CompletePasskeyLoginInput!) {\n    completePasskeyLogin(input: $input) {\n      user { id totpEnabled } challenge { token } accessToken refreshToken errors { code field }\n    }\n  }\n": types.KeyLoginDocument,
    "\n  mutation ConfirmByKey($response: JSON!) { confirmWithPasskey(response: $response) { confirmation errors { code field } } }\n": types.ConfirmByKeyDocument,
    "\n  query KeysOf($id: ID!) { user(id: $id) { id passkeys { id name lastUsedAt } } }\n": types.KeysOfDocument,
    "\n  mutation StartLogin($input: LoginInput!) {\n    login(input: $input) {\n      user { id } challenge { token expiresAt } accessToken refreshToken errors { code field message }\n    }\n  }\n": types.StartLoginDocument,
    "\n  mutation FinishLogin($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user { id role totpEnabled sessions { id current } } challenge { token }\n      accessToken refreshToken refreshTokenExpiresAt errors { code field }\n    }\n  }\n": types.FinishLoginDocument,
    "\n  mutation BeginTotp($password: String!) { beginTotp(password: $password) { secret uri errors { code field } } }\n": types.BeginTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) { confirmTotp(code: $code) { recoveryCodes errors { code field } } }\n": types.ConfirmTotpDocument,
    "\n  mutation DisableTotp($password: String!, $code: String!) {\n    disableTotp(password: $password, code: $code) { user { id totpEnabled } errors { code field } }\n  }\n": types.DisableTotpDocument,
    "\n  mutation ResetWithFactor($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { user { id } challenge { token } accessToken errors { code field } }\n  }\n": types.ResetWithFactorDocument,
    "\n  query RightsOf($id: ID!) {\n    me { id role isAdmin totpEnabled }\n    user(id: $id) { id email totpEnabled }\n    stats { totalUsers }\n  }\n": types.RightsOfDocument,
    "\n  query PrivatePartsOfPerson($id: ID!) {\n    user(id: $id) { id fullName isAdmin email emailVerified role sessions { id } }\n  }\n": types.PrivatePartsOfPersonDocument,
    "\n  query PrivatePartsOfPeople($search: String, $includeViewer: Boolean! = true) {\n    users(first: 100, search: $search, includeViewer: $includeViewer) {\n      totalCount\n      nodes { id email emailVerified role isAdmin sessions { id } }\n    }\n  }\n": types.PrivatePartsOfPeopleDocument,
    "\n  query MyNode($id: ID!) { node(id: $id) { id ... on User { email sessions { id } } } }\n": types.MyNodeDocument,
    "\n  mutation RenameMyself($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName email role } errors { code field } }\n  }\n": types.RenameMyselfDocument,
    "\n  mutation VerifyAgain { requestEmailVerification { success errors { code } } }\n": types.VerifyAgainDocument,
    "\n  mutation ConfirmAddress($token: String!) { verifyEmail(token: $token) { errors { code } } }\n": types.ConfirmAddressDocument,
    "\n  mutation CountedRename($fullName: String) {\n    updateProfile(input: { fullName: $fullName }) { user { id fullName } errors { code field } }\n  }\n": types.CountedRenameDocument,
    "\n  mutation AskVerification { requestEmailVerification { success errors { code field } } }\n": types.AskVerificationDocument,
    "\n  mutation Verify($token: String!) {\n    verifyEmail(token: $token) { user { id } errors { code field } }\n  }\n": types.VerifyDocument,
    "\n  mutation AskReset($email: String!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n": types.AskResetDocument,
    "\n  query IsVerified { me { emailVerified sessions { id } } }\n": types.IsVerifiedDocument,
    "\n  mutation ResetOfMalformed($email: String!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n": types.ResetOfMalformedDocument,
    "\n  mutation SignUp($input: RegisterInput!) {\n    register(input: $input) {\n      user { id email emailVerified role isAdmin sessions { id current } }\n      accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt\n      errors { code field message }\n    }\n  }\n": types.SignUpDocument,
    "\n  mutation SignIn($input: LoginInput!) {\n    login(input: $input) {\n      user { id email emailVerified role }\n      accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt\n      errors { code field message }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation Renew($refreshToken: String) {\n    refreshSession(refreshToken: $refreshToken) {\n      user { id }\n      accessToken refreshToken refreshTokenExpiresAt\n      errors { code field }\n    }\n  }\n": types.RenewDocument,
    "\n  mutation SignOut { logout { success errors { code field } } }\n": types.SignOutDocument,
    "\n  mutation EndSessions($id: ID) { revokeSessions(id: $id) { success errors { code field } } }\n": types.EndSessionsDocument,
    "\n  mutation NewPassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { user { id } errors { code field } }\n  }\n": types.NewPasswordDocument,
    "\n  mutation ForgottenPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { accessToken refreshToken errors { code field } }\n  }\n": types.ForgottenPasswordDocument,
    "\n  mutation Leave($password: String!) { deleteAccount(password: $password) { deletedId errors { code field } } }\n": types.LeaveDocument,
    "\n  mutation RemoveUser($id: ID!) { deleteUser(id: $id) { deletedId errors { code field } } }\n": types.RemoveUserDocument,
    "\n  mutation SetRole($userId: ID!, $role: Role!) {\n    setUserRole(userId: $userId, role: $role) { user { id role isAdmin } errors { code field } }\n  }\n": types.SetRoleDocument,
    "\n  query WhoAmI {\n    me { id role sessions { id userAgent ipAddress createdAt lastUsedAt expiresAt current } }\n  }\n": types.WhoAmIDocument,
    "\n  query StandingOf { me { id } users(first: 1) { nodes { id } } }\n": types.StandingOfDocument,
    "\n  mutation Suspend($userId: ID!, $until: DateTime, $reason: String) {\n    suspendUser(userId: $userId, until: $until, reason: $reason) {\n      user { id suspended suspendedUntil suspensionReason } errors { code field }\n    }\n  }\n": types.SuspendDocument,
    "\n  mutation Reinstate($userId: ID!) {\n    reinstateUser(userId: $userId) { user { id suspended suspendedUntil } errors { code field } }\n  }\n": types.ReinstateDocument,
    "\n  query SuspendedUserSeen($id: ID!, $playlistId: ID!, $itemId: ID!, $name: String!) {\n    user(id: $id) { id }\n    node(id: $id) { id }\n    users(first: 100, includeViewer: true) { totalCount nodes { id } }\n    found: users(search: $name, includeViewer: true) { totalCount nodes { id } }\n    playlist(id: $playlistId) { id }\n    ofPlaylist: node(id: $playlistId) { id }\n    ofItem: node(id: $itemId) { id }\n    search(query: $name) { playlists { id } }\n    searchPlaylists(query: $name) { nodes { id } }\n    conversations { nodes { user { id presence { online lastSeenAt } playlists { totalCount nodes { id } } } } }\n  }\n": types.SuspendedUserSeenDocument,
    "\n  mutation PublishBeforeSuspension($name: String!, $songs: [ID!]) {\n    createPlaylist(input: { name: $name, public: true, songIds: $songs }) {\n      playlist { id items { nodes { id } } }\n    }\n  }\n": types.PublishBeforeSuspensionDocument,
    "\n  mutation RenameForSuspension($fullName: String!) {\n    updateProfile(input: { fullName: $fullName }) { user { id } }\n  }\n": types.RenameForSuspensionDocument,
    "\n  mutation WriteBeforeSuspension($to: ID!) {\n    sendMessage(input: { receiverId: $to, content: \"Hello\" }) { message { id } }\n  }\n": types.WriteBeforeSuspensionDocument,
    "\n  subscription WatchUntilSuspended { messageReceived { id } }\n": types.WatchUntilSuspendedDocument,
    "\n  query ListUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) {\n      totalCount\n      nodes { id fullName email }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.ListUsersDocument,
    "\n  query PageOfUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) { nodes { id } }\n  }\n": types.PageOfUsersDocument,
    "\n  query CountUsers($role: Role, $includeViewer: Boolean) {\n    users(first: 1, role: $role, includeViewer: $includeViewer) { totalCount }\n  }\n": types.CountUsersDocument,
    "\n  query CountFound($search: String!) {\n    users(first: 1, search: $search, includeViewer: true) { totalCount }\n  }\n": types.CountFoundDocument,
    "\n  query OneUser($id: ID!) {\n    user(id: $id) { id fullName email emailVerified role isAdmin sessions { id } }\n  }\n": types.OneUserDocument,
    "\n  query Myself {\n    me {\n      id fullName email emailVerified role isAdmin\n      sessions { id userAgent ipAddress current expiresAt }\n    }\n  }\n": types.MyselfDocument,
    "\n  mutation EditProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName } errors { code field message } }\n  }\n": types.EditProfileDocument,
    "\n  mutation RenameForAudit($fullName: String!) {\n    updateProfile(input: { fullName: $fullName }) { user { id } }\n  }\n": types.RenameForAuditDocument,
    "\n  mutation SettleForAudit { updateSettings(input: { presence: NOBODY }) { user { id } } }\n": types.SettleForAuditDocument,
    "\n  query ReadAuditLog($first: Int, $after: String, $filter: AuditFilter) {\n    auditLog(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        at\n        action\n        ipAddress\n        changes\n        actor { id fullName }\n        target { id ... on User { fullName } ... on Song { title } ... on Album { title } ... on Artist { name } }\n      }\n    }\n  }\n": types.ReadAuditLogDocument,
    "\n  mutation EditManyForAudit($input: UpdateSongsInput!) {\n    updateSongs(input: $input) { songs { id } errors { code field } }\n  }\n": types.EditManyForAuditDocument,
    "\n  mutation JoinArtistsForAudit($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) { artist { id } errors { code } }\n  }\n": types.JoinArtistsForAuditDocument,
    "\n  mutation JoinAlbumsForAudit($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) { album { id } errors { code } }\n  }\n": types.JoinAlbumsForAuditDocument,
    "\n  mutation ReadAlbumForAudit($id: ID!) {\n    readAlbumFromFiles(id: $id, fields: [EDITION]) { album { id } errors { code } }\n  }\n": types.ReadAlbumForAuditDocument,
    "\n  mutation ReadArtistForAudit($id: ID!) {\n    readArtistFromFiles(id: $id, fields: [SORT_NAME]) { artist { id } errors { code } }\n  }\n": types.ReadArtistForAuditDocument,
    "\n    query AuditPage($first: Int!, $after: String, $filter: AuditFilter) {\n      auditLog(first: $first, after: $after, filter: $filter) { nodes { id at } pageInfo { endCursor } }\n    }\n  ": types.AuditPageDocument,
    "\n      mutation ChangesInARow($album: CreateAlbumInput!, $song: UpdateSongInput!, $ids: [ID!]!, $id: ID!) {\n        createAlbum(input: $album) { album { songs { title artist { name } album { title } } } }\n        updateSong(input: $song) { song { title artist { name albums(first: 5) { totalCount } songs(first: 5) { nodes { title } } } album { songs { title } songCount } } }\n        setFeaturedSongs(songIds: $ids) { songs { title featured album { songs { featured } } } }\n        deleteSong(id: $id) { deletedId }\n        again: updateSong(input: $song) { song { title } errors { code } }\n      }\n    ": types.ChangesInARowDocument,
    "\n  mutation ReadAlbumFromFiles($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { id } errors { code field message conflictId } }\n  }\n": types.ReadAlbumFromFilesDocument,
    "\n  mutation MergeAlbums($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) {\n      album {\n        id title updatedAt image { url } songCount\n        tracks { nodes { title discNumber trackNumber editedFields image { url } } }\n      }\n      errors { code field message }\n    }\n  }\n": types.MergeAlbumsDocument,
    "query FindRenamed($query: String!) { search(query: $query) { artists { name } songs { artist { name } } } }": types.FindRenamedDocument,
    "\n  mutation MergeArtists($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) {\n      artist { id name image { url } songCount albumCount songs { nodes { title artistName } } }\n      errors { code field message }\n    }\n  }\n": types.MergeArtistsDocument,
    "\n  mutation RemoveArtist($id: ID!) { deleteArtist(id: $id) { deletedId errors { code field message } } }\n": types.RemoveArtistDocument,
    "\n  query MergedSong($id: ID!) {\n    song(id: $id) { artist { id name } artistName updatedAt album { id title artist { name } songs { id } } credits { role artist { name } } }\n  }\n": types.MergedSongDocument,
    "\n  query SongCreditsToEdit($id: ID!) {\n    song(id: $id) {\n      artist { id name } artistName editedFields updatedAt\n      credits { artist { id name } role creditedAs joinPhrase detail }\n    }\n  }\n": types.SongCreditsToEditDocument,
    "\n  query AlbumCreditsToEdit($id: ID!) {\n    album(id: $id) { artist { name } artistName editedFields updatedAt credits { artist { name } role joinPhrase } }\n  }\n": types.AlbumCreditsToEditDocument,
    "\n  query HeldFields($song: ID!) {\n    song(id: $song) { editedFields artist { editedFields } album { editedFields } }\n  }\n": types.HeldFieldsDocument,
    "\n  mutation AddSong($input: CreateSongInput!) {\n    createSong(input: $input) {\n      song {\n        id title discNumber trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title releaseYear artist { name } image { url } } image { url }\n        audio { size mimeType playable fault }\n      }\n      errors { code field message conflictId }\n    }\n  }\n": types.AddSongDocument,
    "\n  mutation EditSong($input: UpdateSongInput!) {\n    updateSong(input: $input) {\n      song {\n        id title discNumber trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title } image { url }\n      }\n      errors { code field message conflictId }\n    }\n  }\n": types.EditSongDocument,
    "\n  mutation RemoveSong($id: ID!) { deleteSong(id: $id) { deletedId errors { code field } } }\n": types.RemoveSongDocument,
    "\n  mutation AddAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id discNumber trackNumber album { id } }\n      }\n      errors { code field message conflictId }\n    }\n  }\n": types.AddAlbumDocument,
    "\n  mutation EditAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id discNumber trackNumber album { id } }\n      }\n      errors { code field message conflictId }\n    }\n  }\n": types.EditAlbumDocument,
    "\n  mutation RemoveAlbum($id: ID!, $withSongs: Boolean) {\n    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field } }\n  }\n": types.RemoveAlbumDocument,
    "\n  mutation Feature($songIds: [ID!]!) {\n    setFeaturedSongs(songIds: $songIds) { songs { id featured } errors { code field } }\n  }\n": types.FeatureDocument,
    "\n  query SongToEdit($id: ID!) {\n    song(id: $id) {\n      id title trackNumber discNumber genre duration featured updatedAt audioUrl\n      artist { id name } album { id } image { url }\n    }\n  }\n": types.SongToEditDocument,
    "\n  query AlbumToEdit($id: ID!) {\n    album(id: $id) { id title updatedAt artist { id name } image { url } songs { id discNumber trackNumber } }\n  }\n": types.AlbumToEditDocument,
    "\n  query ArtistToEdit($id: ID!) { artist(id: $id) { id name } }\n": types.ArtistToEditDocument,
    "\n  mutation EditArtist($input: UpdateArtistInput!) {\n    updateArtist(input: $input) {\n      artist { id name sortName musicBrainzId updatedAt image { url } songs { nodes { title } } }\n      errors { code field message conflictId }\n    }\n  }\n": types.EditArtistDocument,
    "\n  query AlbumFacts($id: ID!) {\n    album(id: $id) {\n      title edition kind compilation releaseYear releaseDate originalReleaseDate label catalogNumber barcode\n      musicBrainzId musicBrainzReleaseGroupId updatedAt editedFields discs { number title }\n    }\n  }\n": types.AlbumFactsDocument,
    "\n  mutation EditAlbumFacts($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album { id edition releaseYear releaseDate originalReleaseDate updatedAt }\n      errors { code field message conflictId }\n    }\n  }\n": types.EditAlbumFactsDocument,
    "\n  mutation AddAlbumWithFacts($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album { id edition kind releaseYear releaseDate editedFields }\n      errors { code field message conflictId }\n    }\n  }\n": types.AddAlbumWithFactsDocument,
    "\n  query GenresOfEditedSong($id: ID!) { song(id: $id) { genre genres { name } updatedAt album { id updatedAt } } }\n": types.GenresOfEditedSongDocument,
    "\n  mutation EditGenresOfAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { updatedAt genres { name } } errors { code field message } }\n  }\n": types.EditGenresOfAlbumDocument,
    "\n  mutation EditSongs($input: UpdateSongsInput!) {\n    updateSongs(input: $input) {\n      songs {\n        id title genre releaseDate discNumber trackNumber updatedAt editedFields\n        artist { name } album { title }\n      }\n      errors { code field message }\n    }\n  }\n": types.EditSongsDocument,
    "\n  query CreditsOfMany($ids: [ID!]!, $artist: ID!) {\n    nodes(ids: $ids) { ... on Song { artistName credits { role creditedAs } genres { name } } }\n    artist(id: $artist) { songCount genres { name } songs { totalCount } }\n  }\n": types.CreditsOfManyDocument,
    "\n  mutation ReadAgain($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) {\n      song {\n        id title genre discNumber trackNumber releaseDate editedFields updatedAt\n        artist { name } album { id title } image { url } lyrics { text }\n      }\n      errors { code field message }\n    }\n  }\n": types.ReadAgainDocument,
    "\n  mutation ReadArtist($id: ID!, $fields: [ArtistField!]) {\n    readArtistFromFiles(id: $id, fields: $fields) {\n      artist { id name sortName musicBrainzId editedFields image { url } }\n      errors { code field message conflictId }\n    }\n  }\n": types.ReadArtistDocument,
    "\n  query DetailsByNode($id: ID!) {\n    node(id: $id) {\n      ... on Song { releaseDate bpm isrc replayGain { trackGain } lyrics { text } audio { channels lossless } }\n    }\n  }\n": types.DetailsByNodeDocument,
    "\n  query EditedFacts($id: ID!) {\n    song(id: $id) {\n      releaseDate bpm isrc musicBrainzId updatedAt editedFields\n      lyrics { language synced text lines { start text } }\n    }\n  }\n": types.EditedFactsDocument,
    "\n  query SortOfSong($id: ID!) {\n    song(id: $id) { title sortTitle editedFields album { id title sortTitle editedFields } }\n  }\n": types.SortOfSongDocument,
    "\n  mutation SortSong($input: UpdateSongInput!) {\n    updateSong(input: $input) { song { sortTitle } errors { code field message } }\n  }\n": types.SortSongDocument,
    "\n  mutation SortAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { sortTitle } errors { code field message } }\n  }\n": types.SortAlbumDocument,
    "\n  mutation SortSongAgain($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) { song { sortTitle } errors { code field } }\n  }\n": types.SortSongAgainDocument,
    "\n  mutation SortAlbumAgain($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { sortTitle } errors { code field } }\n  }\n": types.SortAlbumAgainDocument,
    "\n  query FilteredAlbums($filter: AlbumFilter) {\n    albums(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n": types.FilteredAlbumsDocument,
    "\n  query OrderedAlbums(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.OrderedAlbumsDocument,
    "\n  query OrderedArtists(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: ArtistFilter, $orderBy: ArtistOrder\n  ) {\n    artists(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.OrderedArtistsDocument,
    "\n  query AlbumPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.AlbumPagesDocument,
    "\n  query AlbumTrackPages($first: Int, $after: String, $last: Int, $before: String) {\n    albums(orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        songs { id }\n        tracks(first: $first, after: $after, last: $last, before: $before) {\n          totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        }\n      }\n    }\n  }\n": types.AlbumTrackPagesDocument,
    "\n  query ArtistPages($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.ArtistPagesDocument,
    "\n  query ListsOfArtist($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $songs: Boolean!) {\n    artist(id: $id) {\n      albums(first: $first, after: $after, last: $last, before: $before) @skip(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n      songs(first: $first, after: $after, last: $last, before: $before) @include(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": types.ListsOfArtistDocument,
    "\n    query SongsThatAreThere($album: ID!, $artist: ID!, $gone: ID!) {\n      songs { totalCount nodes { title available } }\n      ofAlbum: songs(filter: { albumId: $album }) { totalCount nodes { title } }\n      ofGenre: songs(filter: { genre: \"dub\" }) { nodes { title } }\n      artist(id: $artist) { songs { nodes { title } } }\n      genres { nodes { songs { nodes { title } } } }\n      featuredSongs { title }\n      trendingSongs { title }\n      album(id: $album) { songs { title available } }\n      song(id: $gone) { title available }\n    }\n  ": types.SongsThatAreThereDocument,
    "\n  query CreditsOfSong($id: ID!, $roles: [CreditRole!]) {\n    song(id: $id) { artist { name } artistName credits(roles: $roles) { artist { name } role creditedAs joinPhrase detail } }\n  }\n": types.CreditsOfSongDocument,
    "\n  query CreditedLists($id: ID!, $roles: [CreditRole!]) {\n    artist(id: $id) {\n      songCount albumCount\n      songs(roles: $roles) { totalCount nodes { title } }\n      albums { totalCount nodes { title } }\n      appearsOn { totalCount nodes { title } }\n    }\n  }\n": types.CreditedListsDocument,
    "\n    query CreditedBy($artistId: ID!, $albumId: ID, $genre: String) {\n      songs(filter: { artistId: $artistId, albumId: $albumId, genre: $genre }, orderBy: { by: TITLE, direction: ASC }) {\n        totalCount nodes { title }\n      }\n      albums(filter: { artistId: $artistId }) { totalCount nodes { title } }\n    }\n  ": types.CreditedByDocument,
    "query CreditsOfAlbum($id: ID!) { album(id: $id) { artist { name } artistName } }": types.CreditsOfAlbumDocument,
    "\n    query PrintedNames($filter: SongFilter) { songs(filter: $filter) { nodes { artistName credits { creditedAs } } } }\n  ": types.PrintedNamesDocument,
    "\n    query GenresOfSong($id: ID!) { song(id: $id) { genre genres { id name } } }\n  ": types.GenresOfSongDocument,
    "\n    query GenresOfAlbum($id: ID!) { album(id: $id) { genres { name } artist { genres { name } } } }\n  ": types.GenresOfAlbumDocument,
    "\n  query GenreByName($filter: SongFilter!) { songs(first: 1, filter: $filter) { nodes { genres { id name } } } }\n": types.GenreByNameDocument,
    "\n    query OneGenre($id: ID!, $songs: SongOrder, $albums: AlbumOrder) {\n      node(id: $id) { __typename id }\n      genre(id: $id) {\n        name songCount albumCount\n        songs(orderBy: $songs) { totalCount nodes { id } }\n        albums(orderBy: $albums) { totalCount nodes { id } }\n      }\n    }\n  ": types.OneGenreDocument,
    "\n    query FilterByGenre($songs: SongFilter, $albums: AlbumFilter) {\n      songs(filter: $songs, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { id } }\n      albums(filter: $albums, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { id } }\n    }\n  ": types.FilterByGenreDocument,
    "\n    query FilterByNoGenre { songs(filter: { genreId: \"Dub\" }) { nodes { id } } }\n  ": types.FilterByNoGenreDocument,
    "\n  query GenrePages($first: Int, $after: String, $last: Int, $before: String, $orderBy: GenreOrder) {\n    genres(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.GenrePagesDocument,
    "\n    query EmptyGenre($id: ID!) { genre(id: $id) { name songCount albumCount songs { nodes { id } } } }\n  ": types.EmptyGenreDocument,
    "\n    query CountGenres($first: Int!) {\n      genres(first: $first) {\n        totalCount\n        nodes {\n          songCount albumCount\n          songs(first: 5) { totalCount nodes { genres { name } album { genres { name } } artist { genres { name } } } }\n          albums(first: 5) { totalCount nodes { genres { name } } }\n        }\n      }\n    }\n  ": types.CountGenresDocument,
    "\n  query OneSong($id: ID!) {\n    song(id: $id) {\n      id title genre duration discNumber trackNumber playCount featured createdAt updatedAt audioUrl\n      artist { id name }\n      album { id title }\n      audio { url mimeType size bitrate sampleRate codec }\n      image { url width height }\n    }\n  }\n": types.OneSongDocument,
    "\n  query OneAlbum($id: ID!) {\n    album(id: $id) { id title releaseYear songCount duration artist { name } songs { title } image { url } }\n  }\n": types.OneAlbumDocument,
    "\n  query OneArtist($id: ID!) {\n    artist(id: $id) { id name image { url } albums { nodes { title } } songs { nodes { title } } }\n  }\n": types.OneArtistDocument,
    "\n    query OneNode($id: ID!) {\n      node(id: $id) {\n        __typename\n        id\n        ... on Song { title artist { name } }\n        ... on Album { title tracks: songs { title } }\n        ... on Artist { name songs { nodes { title } } }\n      }\n    }\n  ": types.OneNodeDocument,
    "\n  query StablePage($first: Int, $after: String, $last: Int, $before: String) {\n    songs(first: $first, after: $after, last: $last, before: $before, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title }\n      pageInfo { startCursor endCursor }\n    }\n  }\n": types.StablePageDocument,
    "\n  query PlanSongs(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n": types.PlanSongsDocument,
    "\n  query PlanAlbums(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n": types.PlanAlbumsDocument,
    "\n  query PlanArtists(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: ArtistFilter, $orderBy: ArtistOrder\n  ) {\n    artists(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id }\n    }\n  }\n": types.PlanArtistsDocument,
    "\n  query PlanGenres($first: Int!, $orderBy: GenreOrder) {\n    genres(first: $first, orderBy: $orderBy) { nodes { songCount albumCount } }\n  }\n": types.PlanGenresDocument,
    "\n    query PlanGenreTotals($id: ID!) {\n      genre(id: $id) { songCount songs(first: 1) { totalCount } }\n      songs(first: 1, filter: { genreId: $id }) { totalCount }\n      albums(first: 1, filter: { genreId: $id }) { totalCount }\n    }\n  ": types.PlanGenreTotalsDocument,
    "\n    query PlanFilteredTotals($id: ID!) {\n      years: songs(first: 1, filter: { yearFrom: 1990, yearTo: 1999 }) { totalCount }\n      lossless: songs(first: 1, filter: { lossless: true }) { totalCount }\n      genre: songs(first: 1, filter: { genreId: $id, yearFrom: 1990, lossless: false }) { totalCount }\n      named: songs(first: 1, filter: { genre: \"genre 7\", yearTo: 1990 }) { totalCount }\n      shelf: songs(first: 1, filter: { featured: false, yearTo: 1990 }) { totalCount }\n      kind: albums(first: 1, filter: { kind: ALBUM, yearFrom: 1990 }) { totalCount }\n      year: albums(first: 1, filter: { genreId: $id, releaseYear: 1990 }) { totalCount }\n      artists(first: 1, filter: { genreId: $id }) { totalCount }\n    }\n  ": types.PlanFilteredTotalsDocument,
    "\n  query PlanNested(\n    $count: Int!, $first: Int, $last: Int, $afterAlbum: String, $afterSong: String, $beforeAlbum: String,\n    $beforeSong: String\n  ) {\n    artists(first: $count) {\n      nodes {\n        albums(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n        songs(first: $first, last: $last, after: $afterSong, before: $beforeSong) { nodes { id } }\n        appearsOn(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n      }\n    }\n  }\n": types.PlanNestedDocument,
    "\n    query PlanRoles($count: Int!, $roles: [CreditRole!]) {\n      artists(first: $count) { nodes { songCount albumCount songs(first: 5, roles: $roles) { nodes { artistName } } } }\n    }\n  ": types.PlanRolesDocument,
    "\n    query PlanLookUps($first: Int!) {\n      albums(first: $first) {\n        nodes { songCount duration image { url } songs { artist { name } image { url } audio { size } } }\n      }\n    }\n  ": types.PlanLookUpsDocument,
    "\n    query PlanNestedGenres($count: Int!, $songs: SongOrder, $albums: AlbumOrder) {\n      genres(first: $count) {\n        nodes {\n          songs(first: 5, orderBy: $songs) { nodes { genres { name } artist { genres { name } } } }\n          albums(first: 5, orderBy: $albums) { nodes { genres { name } } }\n        }\n      }\n    }\n  ": types.PlanNestedGenresDocument,
    "\n    query PlanSongLookUps($filter: SongFilter) {\n      songs(first: 100, filter: $filter) { nodes { album { artist { name } } audio { size } image { url } } }\n    }\n  ": types.PlanSongLookUpsDocument,
    "\n    query PlanSingle($id: ID!) { node(id: $id) { id } songs(first: 1) { totalCount } }\n  ": types.PlanSingleDocument,
    "\n  query AlbumsByYear(\n    $first: Int, $after: String, $last: Int, $before: String, $direction: SortDirection!, $filter: AlbumFilter\n  ) {\n    albums(\n      first: $first, after: $after, last: $last, before: $before, filter: $filter\n      orderBy: { by: RELEASE_YEAR, direction: $direction }\n    ) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.AlbumsByYearDocument,
    "\n  query AlbumsOfArtistByYear($id: ID!) { artist(id: $id) { albums(first: 100) { nodes { id releaseYear } } } }\n": types.AlbumsOfArtistByYearDocument,
    "query ArtistTotal { artists(first: 100) { totalCount nodes { id } } }": types.ArtistTotalDocument,
    "\n  query FilteredSongs($filter: SongFilter) {\n    songs(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n": types.FilteredSongsDocument,
    "\n  query SongPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.SongPagesDocument,
    "\n  query InOrderOfLanguages {\n    artists(first: 50, orderBy: { by: NAME, direction: ASC }) { nodes { name sortName } }\n    albums(first: 50, orderBy: { by: TITLE, direction: ASC }) { nodes { title sortTitle } }\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) { nodes { title sortTitle } }\n  }\n": types.InOrderOfLanguagesDocument,
    "\n      query CountAlbums($first: Int!) {\n        albums(first: $first) { nodes { artist { name } songs { artist { name } album { title } } } }\n      }\n    ": types.CountAlbumsDocument,
    "\n      query CountFullAlbums($first: Int!) {\n        albums(first: $first) {\n          totalCount\n          nodes {\n            title songCount duration\n            image { url blurhash }\n            artist { name image { url } }\n            songs { title artist { name } album { title image { url } } image { url } audio { url size } }\n          }\n        }\n      }\n    ": types.CountFullAlbumsDocument,
    "\n      query CountArtists($first: Int!) {\n        artists(first: $first, orderBy: { by: CREATED_AT, direction: DESC }) {\n          nodes {\n            albums(first: 2) { totalCount nodes { songs { title } } }\n            songs(first: 2) { totalCount nodes { title album { title } image { url } } }\n          }\n        }\n      }\n    ": types.CountArtistsDocument,
    "\n      query CountSongs($first: Int!) {\n        songs(first: $first) {\n          nodes { album { title artist { name } } artist { name } audio { mimeType } image { url } }\n        }\n      }\n    ": types.CountSongsDocument,
    "\n      query SongsByAliases($id: ID!) {\n        one: song(id: $id) { title }\n        two: song(id: $id) { artist { name } }\n        three: node(id: $id) { id }\n      }\n    ": types.SongsByAliasesDocument,
    "query Totals { songs { totalCount } albums { totalCount } artists { totalCount } }": types.TotalsDocument,
    "\n      query FilteredTotals($artist: ID!, $album: ID!) {\n        punk: songs(first: 1, filter: { genre: \"PUNK\" }) { totalCount nodes { id } }\n        title: songs(filter: { title: \"loud\" }) { totalCount }\n        featured: songs(filter: { featured: true }) { totalCount }\n        album: songs(filter: { albumId: $album }) { totalCount }\n        none: songs(filter: { artistId: $artist, title: \"loud\", featured: false }) { totalCount }\n        year: albums(last: 1, filter: { releaseYear: 1999 }) { totalCount nodes { id } }\n        artist: albums(filter: { artistId: $artist }) { totalCount }\n      }\n    ": types.FilteredTotalsDocument,
    "\n      query ArtistTotals {\n        artists { nodes { name albums(first: 1) { totalCount nodes { id } } songs(last: 1) { totalCount } } }\n      }\n    ": types.ArtistTotalsDocument,
    "\n      query Uncounted($artist: ID!) {\n        songs(filter: { genre: \"punk\" }) { nodes { id } }\n        all: songs { nodes { id } pageInfo { hasNextPage } }\n        albums(filter: { artistId: $artist }) { nodes { id } }\n        artists { nodes { albums { nodes { id } } songs { nodes { id } } } }\n      }\n    ": types.UncountedDocument,
    "query CountOnly { songs { totalCount } }": types.CountOnlyDocument,
    "\n    mutation RecordForShelves($songId: ID!) { recordPlay(songId: $songId) { errors { message } } }\n  ": types.RecordForShelvesDocument,
    "\n  query Trending($limit: Int!) { trendingSongs(limit: $limit) { id artist { id } } }\n": types.TrendingDocument,
    "\n  query Featured($limit: Int!) { featuredSongs(limit: $limit) { id featured } }\n": types.FeaturedDocument,
    "\n  query MadeForYou($limit: Int!) { madeForYouSongs(limit: $limit) { id artist { id } } }\n": types.MadeForYouDocument,
    "\n  query Similar($songId: ID!, $limit: Int!) { similarSongs(songId: $songId, limit: $limit) { id artist { id } } }\n": types.SimilarDocument,
    "\n  query NewAlbums($limit: Int!) { newAlbums(limit: $limit) { id songs { album { id } } } }\n": types.NewAlbumsDocument,
    "\n  mutation AskForData { requestDataExport { success errors { code } } }\n": types.AskForDataDocument,
    "\n  mutation CallOneself($image: Upload) {\n    updateProfile(input: { fullName: \"Zebulon Quirk\", image: $image }) { user { id } errors { code } }\n  }\n": types.CallOneselfDocument,
    "\n  mutation LiveHere($song: ID!, $friend: ID!) {\n    likeSong(songId: $song) { errors { code } }\n    recordPlay(songId: $song) { errors { code } }\n    createPlaylist(input: { name: \"Quirk at sea\", description: \"Quirk only\", songIds: [$song] }) { playlist { id } }\n    sendMessage(input: { receiverId: $friend, content: \"Quirk says hello\" }) { message { id } errors { code } }\n    createShareLink(input: { targetId: $song, description: \"Quirk shares\" }) { errors { code } }\n    followUser(userId: $friend) { errors { code } }\n    queueSongs(input: { songIds: [$song] }) { errors { code } }\n    setNowPlaying(songId: $song) { errors { code } }\n    report(input: { targetId: $friend, reason: OTHER, note: \"Quirk complains\" }) { errors { code } }\n  }\n": types.LiveHereDocument,
    "\n  mutation ComplainOfPerson($id: ID!) {\n    report(input: { targetId: $id, reason: SPAM, note: \"Zebulon Quirk is unbearable\" }) { errors { code } }\n  }\n": types.ComplainOfPersonDocument,
    "\n  mutation AnswerPerson($id: ID!) {\n    sendMessage(input: { receiverId: $id, content: \"Dear Quirk\" }) { message { id } errors { code } }\n  }\n": types.AnswerPersonDocument,
    "\n  mutation BarPerson($id: ID!) { blockUser(userId: $id) { errors { code } } }\n": types.BarPersonDocument,
    "\n  query SeveralNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Song { title artist { name } }\n      ... on Album { title songs { title } }\n      ... on Playlist { name }\n      ... on Play { song { title } playedAt }\n    }\n  }\n": types.SeveralNodesDocument,
    "query OneOfNodes($id: ID!) { node(id: $id) { __typename id ... on Play { playedAt } } }": types.OneOfNodesDocument,
    "mutation PlayOfNode($id: ID!) { recordPlay(songId: $id) { play { id } } }": types.PlayOfNodeDocument,
    "query IdsOfMe { me { id sessions { id } } }": types.IdsOfMeDocument,
    "\n  query HundredAlbums {\n    albums(first: 100) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title edition kind releaseYear artistName songCount duration compilation\n        artist { id name }\n        image { url(width: 256) blurhash }\n        genres { id name }\n        songs {\n          id title artistName discNumber trackNumber duration available audioUrl liked playCount\n          artist { id name }\n          image { url(width: 128) }\n        }\n      }\n    }\n  }\n": types.HundredAlbumsDocument,
    "\n  query AboutServer {\n    serverInfo {\n      name version registration catalog audioMaxBytes pictureMaxBytes\n      oidcProviders { id name url(redirectUri: \"https://client.example/back\") }\n    }\n  }\n": types.AboutServerDocument,
    "\n  query StandingHome($id: ID!, $first: Int) {\n    me { id }\n    song(id: $id) { title }\n    songs(first: $first) { nodes { title } totalCount }\n    trendingSongs { title }\n    likedSongs { nodes { title } }\n    log: messageLog { totalCount }\n  }\n": types.StandingHomeDocument,
    "\n  query DetailsOfAlbums {\n    albums(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        title edition label catalogNumber barcode musicBrainzId musicBrainzReleaseGroupId\n        releaseYear releaseDate originalReleaseDate kind compilation\n        discs { number title songCount duration songs { title } }\n      }\n    }\n  }\n": types.DetailsOfAlbumsDocument,
    "\n  query AlbumDetailsByNode($id: ID!) { node(id: $id) { ... on Album { label kind discs { title } } } }\n": types.AlbumDetailsByNodeDocument,
    "\n  query FactsOfAudio {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title audio { sampleRate channels bitDepth lossless playable codec container } }\n    }\n  }\n": types.FactsOfAudioDocument,
    "\n  query FaultsOfAudio { songs(first: 10, orderBy: { by: TITLE, direction: ASC }) { nodes { title duration audio { size fault } } } }\n": types.FaultsOfAudioDocument,
    "\n  query CatalogOfCorpus($after: String) {\n    songs(first: 100, after: $after, orderBy: { by: CREATED_AT, direction: ASC }) {\n      nodes {\n        title trackNumber genre artist { name } credits { artist { name } role joinPhrase } album { title releaseYear }\n        audio { codec container channels sampleRate bitDepth lossless playable mimeType fault }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CatalogOfCorpusDocument,
    "\n  mutation EditScanned($input: UpdateSongInput!) { updateSong(input: $input) { errors { code } } }\n": types.EditScannedDocument,
    "\n  mutation RereadScanned($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) {\n      song { id title genre artist { name } editedFields }\n      errors { code field }\n    }\n  }\n": types.RereadScannedDocument,
    "\n  mutation StartScanInTurn { startScan { scan { id state } errors { code message } } }\n": types.StartScanInTurnDocument,
    "\n  mutation CancelScanInTurn($id: ID!) { cancelScan(id: $id) { scan { id state finishedAt } errors { code } } }\n": types.CancelScanInTurnDocument,
    "\n  query ListScansInTurn { scans(first: 1) { totalCount nodes { id state seen total added faults { path reason } } } }\n": types.ListScansInTurnDocument,
    "\n  query DetailsOfSongs {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        title releaseDate bpm isrc musicBrainzId\n        replayGain { trackGain trackPeak albumGain albumPeak }\n        lyrics { language synced text lines { start text } }\n      }\n    }\n  }\n": types.DetailsOfSongsDocument,
    "\n  query SortForms {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title sortTitle artist { sortName } album { title sortTitle artist { name sortName } } }\n    }\n  }\n": types.SortFormsDocument,
    "\n  query JobsByState($state: JobState, $first: Int, $after: String) {\n    jobs(state: $state, first: $first, after: $after) {\n      totalCount\n      nodes { id kind state attempts maxAttempts lastError createdAt runAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.JobsByStateDocument,
    "\n  mutation RetryJobs($id: ID!) { retryJob(id: $id) { job { id state attempts } errors { code } } }\n": types.RetryJobsDocument,
    "\n  mutation CancelJobs($id: ID!) { cancelJob(id: $id) { job { id state lastError } errors { code } } }\n": types.CancelJobsDocument,
    "\n  mutation LetIn($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id editable collaborators { id } }\n      errors { code field }\n    }\n  }\n": types.LetInDocument,
    "\n  mutation PutOut($playlistId: ID!, $userId: ID!) {\n    removeCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id collaborators { id } }\n      errors { code field }\n    }\n  }\n": types.PutOutDocument,
    "\n  query Together($id: ID!) {\n    playlist(id: $id) {\n      editable\n      saved\n      collaborators { id }\n      items(first: 100) { nodes { id song { id } addedBy { id } } }\n    }\n  }\n": types.TogetherDocument,
    "\n  mutation Keep($playlistId: ID!) {\n    savePlaylist(playlistId: $playlistId) { playlist { id saved editable } errors { code field } }\n  }\n": types.KeepDocument,
    "\n  mutation GiveUp($playlistId: ID!) {\n    unsavePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code field } }\n  }\n": types.GiveUpDocument,
    "\n  query Kept($first: Int, $after: String) {\n    savedPlaylists(first: $first, after: $after) {\n      totalCount\n      nodes { id saved editable }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.KeptDocument,
    "\n  subscription Changes($id: ID!) {\n    playlistChanged(id: $id) { name editable items(first: 100) { nodes { song { id } addedBy { id } } } }\n  }\n": types.ChangesDocument,
    "\n  mutation PointAt($playlistId: ID!, $itemId: ID, $present: Boolean) {\n    setPlaylistCursor(playlistId: $playlistId, itemId: $itemId, present: $present) {\n      playlist { id }\n      errors { code field }\n    }\n  }\n": types.PointAtDocument,
    "\n  subscription Cursors($playlistId: ID!) {\n    playlistCursorMoved(playlistId: $playlistId) { present user { id } item { song { id } } }\n  }\n": types.CursorsDocument,
    "\n  subscription Edits($playlistId: ID!) {\n    playlistEdited(playlistId: $playlistId) { kind by { id } song { id } itemIds count }\n  }\n": types.EditsDocument,
    "query FindPlaylists($query: String!) { search(query: $query) { playlists { id } } }": types.FindPlaylistsDocument,
    "\n    mutation LikeAnAlbum($albumId: ID!) {\n      likeAlbum(albumId: $albumId) { album { id liked } errors { code field } }\n    }\n  ": types.LikeAnAlbumDocument,
    "\n    mutation UnlikeAnAlbum($albumId: ID!) {\n      unlikeAlbum(albumId: $albumId) { album { id liked } errors { code field } }\n    }\n  ": types.UnlikeAnAlbumDocument,
    "\n    query AlbumsLiked { likedAlbums { totalCount nodes { id liked artist { name } } } }\n  ": types.AlbumsLikedDocument,
    "\n  mutation AddToModelled($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) { playlist { id } errors { code } }\n  }\n": types.AddToModelledDocument,
    "\n  mutation MoveInModelled($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) { playlist { id } errors { code } }\n  }\n": types.MoveInModelledDocument,
    "\n  mutation TakeOffModelled($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) { playlist { id } errors { code } }\n  }\n": types.TakeOffModelledDocument,
    "\n  subscription WatchModelled($id: ID!) { playlistChanged(id: $id) { items(first: 100) { nodes { id song { id } } } } }\n": types.WatchModelledDocument,
    "\n  mutation DeleteWithSongs($id: ID!) { deleteAlbum(id: $id, withSongs: true) { deletedId errors { code } } }\n": types.DeleteWithSongsDocument,
    "\n  mutation DeleteFollowed($id: ID!) { deleteUser(id: $id) { deletedId errors { code } } }\n": types.DeleteFollowedDocument,
    "\n  mutation FillQueue($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { version items { id song { id } } } errors { code } }\n  }\n": types.FillQueueDocument,
    "\n  mutation MoveInShortened($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { version } errors { code } }\n  }\n": types.MoveInShortenedDocument,
    "\n  mutation OpenBesides($input: CreateRoomInput!) { createRoom(input: $input) { room { id } errors { code } } }\n": types.OpenBesidesDocument,
    "\n  mutation LetInBefore($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) { errors { code } }\n  }\n": types.LetInBeforeDocument,
    "\n  subscription FollowShortened {\n    playQueueChanged { version playing position current { song { id } } change { kind itemIds } items { id song { id } } }\n  }\n": types.FollowShortenedDocument,
    "\n  subscription FollowShortenedRoom($id: ID!) {\n    roomQueueChanged(roomId: $id) { playing current { song { id } } change { kind itemIds } items { id song { id } } }\n  }\n": types.FollowShortenedRoomDocument,
    "\n  subscription FollowShortenedPlaylist($id: ID!) {\n    playlistChanged(id: $id) { updatedAt songCount collaborators { id } items(first: 100) { nodes { song { id } addedBy { id } } } }\n  }\n": types.FollowShortenedPlaylistDocument,
    "\n  mutation LatePlay($songId: ID!, $clientId: ID, $playedAt: DateTime) {\n    recordPlay(songId: $songId, clientId: $clientId, playedAt: $playedAt) {\n      play { id playedAt }\n      errors { code field message }\n    }\n  }\n": types.LatePlayDocument,
    "query LatePlayAgain($id: ID!) { node(id: $id) { ... on Play { id playedAt } } }": types.LatePlayAgainDocument,
    "\n  mutation RecordPlay($songId: ID!, $clientId: ID) {\n    recordPlay(songId: $songId, clientId: $clientId) {\n      play { id playedAt song { id } }\n      errors { code field }\n    }\n  }\n": types.RecordPlayDocument,
    "\n  query PlayHistory($first: Int, $after: String, $last: Int, $before: String) {\n    playHistory(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id playedAt song { id title } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.PlayHistoryDocument,
    "\n  query PlayCount($id: ID!) { song(id: $id) { playCount updatedAt } }\n": types.PlayCountDocument,
    "\n  mutation Like($songId: ID!) {\n    likeSong(songId: $songId) { song { id liked } errors { code field } }\n  }\n": types.LikeDocument,
    "\n  mutation Unlike($songId: ID!) {\n    unlikeSong(songId: $songId) { song { id liked } errors { code field } }\n  }\n": types.UnlikeDocument,
    "\n  query LikedSongs($first: Int, $after: String, $last: Int, $before: String) {\n    likedSongs(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id liked artist { name } }\n      pageInfo { hasNextPage endCursor startCursor }\n    }\n  }\n": types.LikedSongsDocument,
    "\n  mutation CreatePlaylist($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) {\n      playlist {\n        id name description public songCount duration createdAt updatedAt\n        owner { id }\n        items(first: 100) { nodes { id song { id } } }\n      }\n      errors { code field message }\n    }\n  }\n": types.CreatePlaylistDocument,
    "\n  mutation UpdatePlaylist($input: UpdatePlaylistInput!) {\n    updatePlaylist(input: $input) {\n      playlist { id name description public updatedAt }\n      errors { code field message }\n    }\n  }\n": types.UpdatePlaylistDocument,
    "\n  mutation DeletePlaylist($id: ID!) { deletePlaylist(id: $id) { deletedId errors { code field } } }\n": types.DeletePlaylistDocument,
    "\n  mutation AddToPlaylist($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) {\n      playlist { songCount updatedAt items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n": types.AddToPlaylistDocument,
    "\n  mutation RemoveFromPlaylist($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) {\n      playlist { songCount items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n": types.RemoveFromPlaylistDocument,
    "\n  mutation MovePlaylistItem($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) {\n      playlist { updatedAt items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n": types.MovePlaylistItemDocument,
    "\n  query OnePlaylist($id: ID!) {\n    playlist(id: $id) {\n      id name description public songCount duration updatedAt\n      owner { id }\n      items(first: 100) { totalCount nodes { id addedAt song { id } } }\n    }\n  }\n": types.OnePlaylistDocument,
    "\n  query ItemsPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    playlist(id: $id) {\n      items(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes { id song { id } }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": types.ItemsPageDocument,
    "\n  query OwnPlaylists($first: Int, $after: String, $last: Int, $before: String) {\n    playlists(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id name }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.OwnPlaylistsDocument,
    "\n  query PlaylistsOf($id: ID!) {\n    user(id: $id) { playlists { totalCount nodes { id } } }\n  }\n": types.PlaylistsOfDocument,
    "\n  query PlaylistNode($id: ID!) { node(id: $id) { __typename id ... on Playlist { name } } }\n": types.PlaylistNodeDocument,
    "query SongsLiked($first: Int!) { songs(first: $first) { nodes { id liked } } }": types.SongsLikedDocument,
    "\n  query PlanHistory($first: Int, $after: String, $last: Int, $before: String) {\n    playHistory(first: $first, after: $after, last: $last, before: $before) { nodes { id } }\n  }\n": types.PlanHistoryDocument,
    "query PlanHistoryTotal { playHistory(first: 1) { totalCount } }": types.PlanHistoryTotalDocument,
    "\n    query PlanLiked($first: Int, $after: String, $last: Int, $before: String) {\n      likedSongs(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id artist { name } } pageInfo { endCursor }\n      }\n    }\n  ": types.PlanLikedDocument,
    "\n    query PlanKept($first: Int, $after: String, $last: Int, $before: String) {\n      likedAlbums(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id artist { name } } pageInfo { endCursor }\n      }\n    }\n  ": types.PlanKeptDocument,
    "\n    query PlanSaved($first: Int, $after: String, $last: Int, $before: String) {\n      savedPlaylists(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id saved editable } pageInfo { endCursor }\n      }\n    }\n  ": types.PlanSavedDocument,
    "query PlanSongsLiked { songs(first: 100) { nodes { liked } } }": types.PlanSongsLikedDocument,
    "\n    query PlanPlaylists {\n      playlists(first: 50) { nodes { id } }\n      users(first: 20) { nodes { playlists(first: 5) { nodes { id } } } }\n    }\n  ": types.PlanPlaylistsDocument,
    "\n    query PlanItems($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n      playlist(id: $id) { items(first: $first, after: $after, last: $last, before: $before) { nodes { id } } }\n    }\n  ": types.PlanItemsDocument,
    "\n    query PlanTotals { playlists(first: 50) { nodes { songCount duration image { url } } } }\n  ": types.PlanTotalsDocument,
    "\n  mutation ImportPlaylist($file: Upload!, $name: String) {\n    importPlaylist(file: $file, name: $name) {\n      playlist { name public songCount items(first: 50) { nodes { song { id } addedBy { id } } } }\n      notFound\n      errors { code field }\n    }\n  }\n": types.ImportPlaylistDocument,
    "\n      query OwnerOfPublic($id: ID!) {\n        playlist(id: $id) { name owner { email playlists { totalCount nodes { id } } } }\n      }\n    ": types.OwnerOfPublicDocument,
    "\n    query CountPlaylists($first: Int!) {\n      users(first: $first, includeViewer: true) {\n        nodes {\n          playlists(first: 2) {\n            totalCount\n            nodes {\n              songCount duration image { url } owner { fullName }\n              items(first: 2) { totalCount nodes { song { title liked artist { name } album { title } } } }\n            }\n          }\n        }\n      }\n    }\n  ": types.CountPlaylistsDocument,
    "\n    query CountHistory($first: Int!) {\n      playHistory(first: $first) { totalCount nodes { song { title liked playCount artist { name } } } }\n    }\n  ": types.CountHistoryDocument,
    "\n    query CountLiked($first: Int!) {\n      likedSongs(first: $first) { totalCount nodes { title liked artist { name } album { title } } }\n    }\n  ": types.CountLikedDocument,
    "\n    query PlaylistPicture($id: ID!) { playlist(id: $id) { image { url } } }\n  ": types.PlaylistPictureDocument,
    "\n  mutation ShowPictureOnFullDisk($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { fullName image { url } } errors { code field } }\n  }\n": types.ShowPictureOnFullDiskDocument,
    "\n    query ImageUrl($id: ID!, $width: Int) { song(id: $id) { image { url(width: $width) } } }\n  ": types.ImageUrlDocument,
    "\n    query PublicUrls($id: ID!) { song(id: $id) { audioUrl image { url small: url(width: 64) } } }\n  ": types.PublicUrlsDocument,
    "\n    query SignedUrls($id: ID!) { song(id: $id) { audioUrl image { url url64: url(width: 64) } } }\n  ": types.SignedUrlsDocument,
    "\n  mutation ShowPicture($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { fullName image { url small: url(width: 64) width height blurhash } }\n      errors { code field message }\n    }\n  }\n": types.ShowPictureDocument,
    "\n  mutation DemoteMeanwhile($id: ID!) { setUserRole(userId: $id, role: USER) { errors { code } } }\n": types.DemoteMeanwhileDocument,
    "\n  mutation LeaveMeanwhile($password: String!) { deleteAccount(password: $password) { errors { code } } }\n": types.LeaveMeanwhileDocument,
    "\n  mutation SignOutMeanwhile($id: ID!) { revokeSessions(id: $id) { errors { code } } }\n": types.SignOutMeanwhileDocument,
    "\n  query UsersWithPictures($first: Int!) {\n    users(first: $first, includeViewer: true) { nodes { image { url } } }\n  }\n": types.UsersWithPicturesDocument,
    "\n  mutation ShowOne($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }\n": types.ShowOneDocument,
    "\n  subscription Received($fromUserId: ID, $after: String) {\n    messageReceived(fromUserId: $fromUserId, after: $after) {\n      id cursor content createdAt readAt sender { id fullName email } receiver { id }\n    }\n  }\n": types.ReceivedDocument,
    "\n  subscription ReadByOther {\n    conversationRead { user { id } unreadCount lastMessage { id content readAt } }\n  }\n": types.ReadByOtherDocument,
    "\n  mutation Send($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message { id content createdAt readAt sender { id } receiver { id } }\n      errors { code message field }\n    }\n  }\n": types.SendDocument,
    "\n  query History($withUserId: ID, $first: Int, $after: String, $last: Int, $before: String) {\n    messages(withUserId: $withUserId, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id content createdAt readAt sender { id } receiver { id } } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.HistoryDocument,
    "\n  query MessageTotal($withUserId: ID) { messages(withUserId: $withUserId, first: 1) { totalCount } }\n": types.MessageTotalDocument,
    "\n  query Talks($first: Int, $after: String, $last: Int, $before: String) {\n    conversations(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      edges {\n        cursor\n        node { user { id fullName } unreadCount lastMessage { id content readAt sender { id } receiver { id } } }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.TalksDocument,
    "\n  mutation MarkRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation { user { id } unreadCount lastMessage { id readAt } }\n      errors { code field }\n    }\n  }\n": types.MarkReadDocument,
    "\n  mutation TakeBack($id: ID!) { deleteMessage(id: $id) { deletedId errors { code field } } }\n": types.TakeBackDocument,
    "\n  query Log($filter: MessageFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    messageLog(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id content sender { id } receiver { id } } }\n      pageInfo { hasNextPage hasPreviousPage }\n    }\n  }\n": types.LogDocument,
    "\n  query LogTotal($filter: MessageFilter) { messageLog(filter: $filter, first: 1) { totalCount } }\n": types.LogTotalDocument,
    "\n  query MessageNode($id: ID!) { node(id: $id) { id ... on Message { content sender { id } receiver { id } } } }\n": types.MessageNodeDocument,
    "\n    query CountMessages($first: Int!, $withUserId: ID) {\n      messages(first: $first, withUserId: $withUserId) {\n        totalCount nodes { content sender { fullName } receiver { fullName } }\n      }\n    }\n  ": types.CountMessagesDocument,
    "\n    query CountConversations($first: Int!) {\n      conversations(first: $first) {\n        totalCount nodes { unreadCount user { fullName } lastMessage { content sender { fullName } receiver { id } } }\n      }\n    }\n  ": types.CountConversationsDocument,
    "\n    query CountLog($first: Int!, $filter: MessageFilter) {\n      messageLog(first: $first, filter: $filter) { totalCount nodes { sender { fullName } receiver { fullName } } }\n    }\n  ": types.CountLogDocument,
    "\n  query CreditsInPanel($id: ID!) {\n    song(id: $id) { id artistName credits { role creditedAs joinPhrase detail artist { name } } editedFields }\n  }\n": types.CreditsInPanelDocument,
    "\n  query AlbumCreditsInPanel($id: ID!) { album(id: $id) { artistName credits { artist { name } } } }\n": types.AlbumCreditsInPanelDocument,
    "\n  query SongCalledInPanel($title: String!) {\n    songs(first: 5, filter: { title: $title }) { nodes { id artistName } }\n  }\n": types.SongCalledInPanelDocument,
    "\n  query FactsInPanel($id: ID!) {\n    song(id: $id) {\n      title releaseDate bpm isrc discNumber editedFields\n      lyrics { language synced lines { start text } }\n    }\n  }\n": types.FactsInPanelDocument,
    "\n  query SongsLikeInPanel($title: String!) {\n    songs(first: 100, filter: { title: $title }) {\n      nodes { id releaseDate artist { name } album { title } genres { name } }\n      totalCount\n    }\n  }\n": types.SongsLikeInPanelDocument,
    "mutation SignOutOthers { revokeSessions { success } }": types.SignOutOthersDocument,
    "query AlbumTracks($id: ID!) { album(id: $id) { songs { title discNumber trackNumber } } }": types.AlbumTracksDocument,
    "\n  query AlbumsByTitle($title: String!) {\n    albums(filter: { title: $title }) { nodes { title releaseYear artist { name } songs { title } } }\n  }\n": types.AlbumsByTitleDocument,
    "\n  query PanelAlbumFacts($id: ID!) {\n    album(id: $id) {\n      edition kind releaseYear releaseDate originalReleaseDate label catalogNumber barcode discs { title }\n    }\n  }\n": types.PanelAlbumFactsDocument,
    "\n  query SongsByTitle($title: String!) {\n    songs(filter: { title: $title }) { nodes { id title genre genres { name } discNumber trackNumber releaseDate artist { name } } }\n  }\n": types.SongsByTitleDocument,
    "query Shelf { featuredSongs(limit: 50) { title featured } }": types.ShelfDocument,
    "\n  mutation PutOnShelf($songIds: [ID!]!) { setFeaturedSongs(songIds: $songIds) { errors { code } } }\n": types.PutOnShelfDocument,
    "\n  query ActivityFeed($first: Int, $after: String, $last: Int, $before: String) {\n    activityFeed(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id kind count at\n        actor { id }\n        subject {\n          __typename\n          ... on Song { id } ... on Album { id } ... on Artist { id } ... on Playlist { id } ... on User { id }\n        }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.ActivityFeedDocument,
    "\n  mutation FollowUser($id: ID!) {\n    followUser(userId: $id) { user { id followed followerCount } errors { code field } }\n  }\n": types.FollowUserDocument,
    "\n  mutation UnfollowUser($id: ID!) {\n    unfollowUser(userId: $id) { user { id followed followerCount } errors { code field } }\n  }\n": types.UnfollowUserDocument,
    "\n  mutation FollowArtist($id: ID!) {\n    followArtist(artistId: $id) { artist { id followed followerCount } errors { code field } }\n  }\n": types.FollowArtistDocument,
    "\n  mutation UnfollowArtist($id: ID!) {\n    unfollowArtist(artistId: $id) { artist { id followed followerCount } errors { code field } }\n  }\n": types.UnfollowArtistDocument,
    "\n  query FollowsOf($id: ID!, $first: Int, $after: String) {\n    user(id: $id) {\n      followed followerCount followingCount\n      followers(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }\n      following { totalCount nodes { id } }\n    }\n  }\n": types.FollowsOfDocument,
    "\n  query FollowedArtists { followedArtists { totalCount nodes { id followed followerCount } } }\n": types.FollowedArtistsDocument,
    "\n  mutation BlockUser($id: ID!) { blockUser(userId: $id) { user { id blocked fullName } errors { code field } } }\n": types.BlockUserDocument,
    "\n  mutation UnblockUser($id: ID!) { unblockUser(userId: $id) { user { id blocked } errors { code field } } }\n": types.UnblockUserDocument,
    "\n  query BlockedUsers {\n    blockedUsers {\n      totalCount\n      nodes { id fullName blocked followerCount presence { online user { id } } playlists { nodes { id } } followers { nodes { id } } }\n    }\n  }\n": types.BlockedUsersDocument,
    "\n  mutation UpdateSettings($input: UpdateSettingsInput!) {\n    updateSettings(input: $input) { user { settings { presence activity messages } } errors { code field } }\n  }\n": types.UpdateSettingsDocument,
    "\n  query SettingsOf($id: ID!) { user(id: $id) { settings { presence activity messages } } }\n": types.SettingsOfDocument,
    "\n  mutation ReportSomething($input: ReportInput!) {\n    report(input: $input) {\n      report { id excerpt reason note state resolution target { __typename } }\n      errors { code field }\n    }\n  }\n": types.ReportSomethingDocument,
    "\n  query ReportInbox($state: ReportState, $first: Int, $after: String) {\n    reports(state: $state, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id excerpt state resolution resolvedAt\n        reportedBy { id } resolvedBy { id }\n        target { __typename ... on User { id } ... on Message { id content } ... on Playlist { id } ... on RoomMessage { id content } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReportInboxDocument,
    "\n  mutation ResolveReport($input: ResolveReportInput!) {\n    resolveReport(input: $input) { report { id state resolution } errors { code } }\n  }\n": types.ResolveReportDocument,
    "\n  mutation OpenReported($input: CreateRoomInput!) { createRoom(input: $input) { room { id inviteUrl } } }\n": types.OpenReportedDocument,
    "\n  mutation ComeInToReport($input: JoinRoomInput!) { joinRoom(input: $input) { room { id } errors { code } } }\n": types.ComeInToReportDocument,
    "\n  mutation SayToReport($input: SendRoomMessageInput!) { sendRoomMessage(input: $input) { message { id } } }\n": types.SayToReportDocument,
    "\n  mutation UnsayReported($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code } } }\n": types.UnsayReportedDocument,
    "query ChatToReport($id: ID!) { room(id: $id) { messages(first: 5) { nodes { id } } } }": types.ChatToReportDocument,
    "\n  query LogOfReports { auditLog(first: 1) { nodes { action actor { id } } } }\n": types.LogOfReportsDocument,
    "\n  mutation Share($input: CreateShareLinkInput!) {\n    createShareLink(input: $input) {\n      shareLink { id url description expiresAt visits lastVisitedAt target { __typename } }\n      errors { code field message }\n    }\n  }\n": types.ShareDocument,
    "\n  mutation RevokeShare($id: ID!) { revokeShareLink(id: $id) { deletedId errors { code field } } }\n": types.RevokeShareDocument,
    "\n  query MyShareLinks($first: Int, $after: String) {\n    shareLinks(first: $first, after: $after) {\n      totalCount\n      nodes { id url visits lastVisitedAt target { __typename ... on Song { id } ... on Album { id } ... on Playlist { id } } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": types.MyShareLinksDocument,
    "\n  query LookShared($token: String!) {\n    shared(token: $token) {\n      description expiresAt\n      sharedBy { id fullName email presence { online } }\n      target {\n        __typename\n        ... on Song { id title artistName }\n        ... on Album { id title songs { id } }\n        ... on Playlist { id name items(first: 10) { nodes { song { id } } } }\n      }\n    }\n  }\n": types.LookSharedDocument,
    "\n  query StreamOfShared($token: String!, $songId: ID!) { shared(token: $token) { streamUrl(songId: $songId) } }\n": types.StreamOfSharedDocument,
    "\n  mutation PlaylistToShare($name: String!, $songIds: [ID!], $public: Boolean!) {\n    createPlaylist(input: { name: $name, songIds: $songIds, public: $public }) { playlist { id } }\n  }\n": types.PlaylistToShareDocument,
    "\n  mutation HideSharedPlaylist($id: ID!, $public: Boolean!) {\n    updatePlaylist(input: { id: $id, public: $public }) { playlist { id } }\n  }\n": types.HideSharedPlaylistDocument,
    "\n  mutation AddToSharedPlaylist($id: ID!, $songIds: [ID!]!) {\n    addToPlaylist(input: { playlistId: $id, songIds: $songIds }) { playlist { id } }\n  }\n": types.AddToSharedPlaylistDocument,
    "\n  mutation DropSharedPlaylist($id: ID!) { deletePlaylist(id: $id) { deletedId } }\n": types.DropSharedPlaylistDocument,
    "\n  mutation MakeListOnFullDisk($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) { playlist { id } errors { code message } }\n  }\n": types.MakeListOnFullDiskDocument,
    "query MyListsOnFullDisk { me { playlists { totalCount nodes { id } } } }": types.MyListsOnFullDiskDocument,
    "\n  fragment WholeQueue on PlayQueue {\n    version position positionAt serverTime playing repeat shuffled volume\n    items { id song { id } }\n    current { id song { id } }\n    device { id name kind }\n    change { kind itemIds position added { id song { id } } }\n  }\n": types.WholeQueueFragmentDoc,
    "query ViewQueue { playQueue { ...WholeQueue } devices { id name kind connectedAt } }": types.ViewQueueDocument,
    "\n  mutation PlaySongs($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n": types.PlaySongsDocument,
    "\n  mutation QueueSongs($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n": types.QueueSongsDocument,
    "\n  mutation MoveQueueItems($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n": types.MoveQueueItemsDocument,
    "\n  mutation TakeQueueItems($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n": types.TakeQueueItemsDocument,
    "\n  mutation Control($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n": types.ControlDocument,
    "\n  subscription FollowQueue($deviceId: ID, $deviceName: String, $deviceKind: DeviceKind) {\n    playQueueChanged(deviceId: $deviceId, deviceName: $deviceName, deviceKind: $deviceKind) { ...WholeQueue }\n  }\n": types.FollowQueueDocument,
    "\n  subscription FollowBriefly {\n    playQueueChanged { version current { id } change { kind itemIds position added { id song { id } } } }\n  }\n": types.FollowBrieflyDocument,
    "\n    mutation PlayMany($input: PlaySongsInput!) { playSongs(input: $input) { errors { code } } }\n  ": types.PlayManyDocument,
    "\n    mutation QueueMany($input: QueueSongsInput!) { queueSongs(input: $input) { errors { code } } }\n  ": types.QueueManyDocument,
    "\n    mutation MoveLightly($input: MoveQueueItemsInput!) {\n      moveQueueItems(input: $input) { playQueue { version } errors { code } }\n    }\n  ": types.MoveLightlyDocument,
    "\n  mutation AddBriefly($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n": types.AddBrieflyDocument,
    "\n  mutation MoveBriefly($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n": types.MoveBrieflyDocument,
    "\n  mutation RemoveBriefly($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n": types.RemoveBrieflyDocument,
    "\n  mutation GoBriefly($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n": types.GoBrieflyDocument,
    "\n  fragment RoomAsSeen on Room {\n    id name shared joined controlled inviteUrl memberCount\n    host { id }\n    members { user { id } joined controls listening }\n    queue { version position positionAt serverTime playing current { id song { id } } items { id song { id } } device { id } }\n    messages(first: 5) { nodes { content sender { id } } totalCount }\n  }\n": types.RoomAsSeenFragmentDoc,
    "query SeeRoom($id: ID!) { room(id: $id) { ...RoomAsSeen } }": types.SeeRoomDocument,
    "query ListRooms { rooms { nodes { ...RoomAsSeen } totalCount } }": types.ListRoomsDocument,
    "\n  mutation OpenRoom($input: CreateRoomInput!) { createRoom(input: $input) { room { ...RoomAsSeen } errors { code field } } }\n": types.OpenRoomDocument,
    "\n  mutation InviteToRoom($roomId: ID!, $userIds: [ID!]!) {\n    inviteToRoom(roomId: $roomId, userIds: $userIds) { room { ...RoomAsSeen } errors { code field } }\n  }\n": types.InviteToRoomDocument,
    "\n  mutation JoinRoom($input: JoinRoomInput!) { joinRoom(input: $input) { room { ...RoomAsSeen } errors { code field } } }\n": types.JoinRoomDocument,
    "\n  mutation ChangeRoom($input: UpdateRoomInput!) { updateRoom(input: $input) { room { ...RoomAsSeen } errors { code } } }\n": types.ChangeRoomDocument,
    "mutation LeaveRoom($id: ID!) { leaveRoom(id: $id) { deletedId errors { code } } }": types.LeaveRoomDocument,
    "mutation CloseRoom($id: ID!) { closeRoom(id: $id) { deletedId errors { code } } }": types.CloseRoomDocument,
    "\n  mutation RemoveFromRoom($roomId: ID!, $userId: ID!) {\n    removeFromRoom(roomId: $roomId, userId: $userId) { room { ...RoomAsSeen } errors { code } }\n  }\n": types.RemoveFromRoomDocument,
    "\n  mutation ShareControl($roomId: ID!, $userId: ID!, $controls: Boolean!) {\n    setRoomControl(roomId: $roomId, userId: $userId, controls: $controls) { room { ...RoomAsSeen } errors { code } }\n  }\n": types.ShareControlDocument,
    "\n  mutation HandRoomOver($roomId: ID!, $userId: ID!) {\n    handRoomOver(roomId: $roomId, userId: $userId) { room { ...RoomAsSeen } errors { code } }\n  }\n": types.HandRoomOverDocument,
    "\n  mutation RenewInvitation($roomId: ID!) { renewRoomInvitation(roomId: $roomId) { room { inviteUrl } errors { code } } }\n": types.RenewInvitationDocument,
    "\n  query PreviewRoom($token: String!) { roomInvitation(token: $token) { roomId name memberCount joined host { id } } }\n": types.PreviewRoomDocument,
    "\n  mutation SayInRoom($input: SendRoomMessageInput!) {\n    sendRoomMessage(input: $input) { message { id content cursor sender { id } } errors { code field } }\n  }\n": types.SayInRoomDocument,
    "\n  mutation UnsayInRoom($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code } } }\n": types.UnsayInRoomDocument,
    "\n  mutation PlayInRoom($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { version playing current { song { id } } } errors { code field } }\n  }\n": types.PlayInRoomDocument,
    "\n  mutation QueueInRoom($input: QueueSongsInput!) { queueSongs(input: $input) { playQueue { version } errors { code field } } }\n": types.QueueInRoomDocument,
    "\n  mutation ControlRoom($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version position } errors { code field } }\n  }\n": types.ControlRoomDocument,
    "subscription FollowRoom($id: ID!) { roomChanged(id: $id) { ...RoomAsSeen } }": types.FollowRoomDocument,
    "\n  subscription FollowRoomQueue($id: ID!) {\n    roomQueueChanged(roomId: $id) { version playing position positionAt current { song { id } } change { kind } }\n  }\n": types.FollowRoomQueueDocument,
    "\n  subscription FollowAuthors($id: ID!) {\n    roomQueueChanged(roomId: $id) { change { kind by { id } added { addedBy { id } } } }\n  }\n": types.FollowAuthorsDocument,
    "\n  query SeeAuthors($id: ID!) { room(id: $id) { queue { items { id addedBy { id } } change { kind } } } }\n": types.SeeAuthorsDocument,
    "\n  mutation MoveInRoom($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { change { kind by { id } } } errors { code } }\n  }\n": types.MoveInRoomDocument,
    "\n  mutation TakeOutOfRoom($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version } errors { code } }\n  }\n": types.TakeOutOfRoomDocument,
    "\n  mutation QueueOwn($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { items { addedBy { id } } change { by { id } } } errors { code } }\n  }\n": types.QueueOwnDocument,
    "\n  subscription FollowChat($id: ID!, $after: String) {\n    roomMessageReceived(roomId: $id, after: $after) { content cursor sender { id } }\n  }\n": types.FollowChatDocument,
    "subscription FollowInvitations { roomInvited { id name joined } }": types.FollowInvitationsDocument,
    "mutation BlockInRoom($userId: ID!) { blockUser(userId: $userId) { errors { code } } }": types.BlockInRoomDocument,
    "mutation DeleteMember($id: ID!) { deleteUser(id: $id) { deletedId errors { code } } }": types.DeleteMemberDocument,
    "mutation SuspendHost($id: ID!) { suspendUser(userId: $id) { errors { code } } }": types.SuspendHostDocument,
    "\n    query CountRooms($first: Int) {\n      rooms(first: $first) {\n        nodes {\n          id host { id } memberCount controlled members { user { id } } queue { items { song { id } addedBy { id } } }\n          messages { nodes { sender { id } } totalCount }\n        }\n      }\n    }\n  ": types.CountRoomsDocument,
    "\n  query PrivacyOf { me { settings { presence activity messages } } }\n": types.PrivacyOfDocument,
    "\n  subscription WatchEverything {\n    presenceChanged {\n      online\n      user { id fullName isAdmin }\n      nowPlaying { title artist { name image { url } } album { title image { url } } image { url blurhash } }\n    }\n  }\n": types.WatchEverythingDocument,
    "\n    query PagePresences($first: Int!) {\n      users(first: $first) {\n        nodes { fullName presence { online lastSeenAt user { id } nowPlaying { title } } }\n      }\n    }\n  ": types.PagePresencesDocument,
    "\n  subscription Presences {\n    presenceChanged { online lastSeenAt user { id fullName } nowPlaying { id title } }\n  }\n": types.PresencesDocument,
    "\n  query PresenceOf($id: ID!) {\n    user(id: $id) { id presence { online lastSeenAt user { id } nowPlaying { id } } }\n  }\n": types.PresenceOfDocument,
    "\n  mutation PlayNow($songId: ID) {\n    setNowPlaying(songId: $songId) {\n      user { id presence { online nowPlaying { id title } } }\n      errors { code field }\n    }\n  }\n": types.PlayNowDocument,
    "\n  query WholeCatalog {\n    songs(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title duration audioUrl trackNumber artist { name } album { title } image { url small: url(width: 128) } }\n    }\n    albums(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title songCount artist { name } image { url } }\n    }\n    artists(first: 100) { totalCount nodes { id name image { url } } }\n  }\n": types.WholeCatalogDocument,
    "\n  query OwnStatements {\n    pop: songs(filter: { genre: \"Pop\" }) { totalCount nodes { title album { title } } }\n    rock: songs(filter: { genre: \"Rock\" }) { totalCount nodes { title album { title } } }\n  }\n": types.OwnStatementsDocument,
    "\n  query SearchSongsByPages($query: String!, $first: Int, $after: String) {\n    searchSongs(query: $query, first: $first, after: $after) {\n      totalCount\n      edges { cursor node { title } }\n      pageInfo { hasNextPage hasPreviousPage endCursor }\n    }\n  }\n": types.SearchSongsByPagesDocument,
    "\n    query SearchOthersByPages {\n      searchAlbums(query: \"harbour\") { totalCount nodes { title } }\n      searchArtists(query: \"harbour\") { nodes { name } }\n      searchPlaylists(query: \"harbour\") { nodes { name } }\n      nothing: searchSongs(query: \"\") { totalCount nodes { title } }\n    }\n  ": types.SearchOthersByPagesDocument,
    "\n    query SearchWhatIsThere($query: String!) {\n      search(query: $query) { songs { title } albums { title } artists { name } }\n    }\n  ": types.SearchWhatIsThereDocument,
    "\n  query Search($query: String!, $first: Int!) {\n    search(query: $query, first: $first) {\n      songs { title artist { name } }\n      albums { title }\n      artists { name }\n      playlists { name }\n    }\n  }\n": types.SearchDocument,
    "\n  query SearchTotals($query: String!, $first: Int!) {\n    searchSongs(query: $query, first: $first) { totalCount nodes { id } }\n    searchAlbums(query: $query, first: $first) { totalCount nodes { id } }\n    searchArtists(query: $query, first: $first) { totalCount nodes { id } }\n    searchPlaylists(query: $query, first: $first) { totalCount nodes { id } }\n  }\n": types.SearchTotalsDocument,
    "\n      query OneMadeUpSong {\n        songs(first: 1) { totalCount nodes { title audioUrl artist { name } album { title } } }\n      }\n    ": types.OneMadeUpSongDocument,
    "\n  query StatsTotals {\n    stats { totalSongs totalAlbums totalArtists totalUsers totalMessages totalPlays storageBytes }\n  }\n": types.StatsTotalsDocument,
    "\n  query StatsDaily($days: Int, $timeZone: String! = \"UTC\") {\n    stats { daily(days: $days, timeZone: $timeZone) { date plays newUsers messages activeListeners } }\n  }\n": types.StatsDailyDocument,
    "\n  query StatsTopSongs($days: Int, $limit: Int) {\n    stats { topSongs(days: $days, limit: $limit) { plays song { id } } }\n  }\n": types.StatsTopSongsDocument,
    "query StatsOnline { stats { onlineUsers } }": types.StatsOnlineDocument,
    "\n  mutation NewWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) { webhook { id url events active } secret errors { code field message } }\n  }\n": types.NewWebhookDocument,
    "\n  query DeliveriesOfWebhooks($first: Int, $after: String) {\n    webhooks {\n      id active\n      deliveries(first: $first, after: $after) {\n        totalCount\n        nodes { id event state attempts status lastError nextAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.DeliveriesOfWebhooksDocument,
    "\n  mutation SendAgain($id: ID!) { redeliver(deliveryId: $id) { delivery { id state attempts } errors { code } } }\n": types.SendAgainDocument,
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
export function graphql(source: "\n  mutation MakeKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name prefix scopes createdAt lastUsedAt expiresAt }\n      secret\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name prefix scopes createdAt lastUsedAt expiresAt }\n      secret\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyKeys { apiKeys { id name prefix scopes lastUsedAt expiresAt } }\n"): (typeof documents)["\n  query MyKeys { apiKeys { id name prefix scopes lastUsedAt expiresAt } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndKey($id: ID!) { revokeApiKey(id: $id) { deletedId errors { code field } } }\n"): (typeof documents)["\n  mutation EndKey($id: ID!) { revokeApiKey(id: $id) { deletedId errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacesOf { me { sessions { userAgent ipAddress place current } } }\n"): (typeof documents)["\n  query PlacesOf { me { sessions { userAgent ipAddress place current } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Invite($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      invitation { id email role createdBy { id } createdAt expiresAt usedBy { id } url }\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation Invite($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      invitation { id email role createdBy { id } createdAt expiresAt usedBy { id } url }\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllInvitations($first: Int, $after: String) {\n    invitations(first: $first, after: $after) {\n      nodes { id email role createdBy { id } usedBy { id } url }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query AllInvitations($first: Int, $after: String) {\n    invitations(first: $first, after: $after) {\n      nodes { id email role createdBy { id } usedBy { id } url }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Uninvite($id: ID!) {\n    revokeInvitation(id: $id) { deletedId errors { code field } }\n  }\n"): (typeof documents)["\n  mutation Uninvite($id: ID!) {\n    revokeInvitation(id: $id) { deletedId errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OidcProvidersOf($redirectUri: URL!) {\n    serverInfo { passwordSignIn oidcProviders { id name url(redirectUri: $redirectUri) } }\n  }\n"): (typeof documents)["\n  query OidcProvidersOf($redirectUri: URL!) {\n    serverInfo { passwordSignIn oidcProviders { id name url(redirectUri: $redirectUri) } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExchangeOidc($code: String!, $cookie: Boolean) {\n    exchangeOidcCode(code: $code, cookie: $cookie) {\n      user { id fullName email emailVerified role oidcIdentities { id provider lastUsedAt } }\n      challenge { token } accessToken refreshToken errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ExchangeOidc($code: String!, $cookie: Boolean) {\n    exchangeOidcCode(code: $code, cookie: $cookie) {\n      user { id fullName email emailVerified role oidcIdentities { id provider lastUsedAt } }\n      challenge { token } accessToken refreshToken errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkOidc($code: String!) { linkOidcIdentity(code: $code) { identity { id provider } errors { code field } } }\n"): (typeof documents)["\n  mutation LinkOidc($code: String!) { linkOidcIdentity(code: $code) { identity { id provider } errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkOidc($id: ID!) { unlinkOidcIdentity(id: $id) { deletedId errors { code field } } }\n"): (typeof documents)["\n  mutation UnlinkOidc($id: ID!) { unlinkOidcIdentity(id: $id) { deletedId errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConfirmUrlOf($redirectUri: URL!) {\n    serverInfo { oidcProviders { id url(redirectUri: $redirectUri, confirm: true) } }\n  }\n"): (typeof documents)["\n  query ConfirmUrlOf($redirectUri: URL!) {\n    serverInfo { oidcProviders { id url(redirectUri: $redirectUri, confirm: true) } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmByOidc($code: String!) {\n    confirmWithOidc(code: $code) { confirmation errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ConfirmByOidc($code: String!) {\n    confirmWithOidc(code: $code) { confirmation errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteByOidc($password: String!) {\n    deleteAccount(password: $password) { deletedId errors { code field } }\n  }\n"): (typeof documents)["\n  mutation DeleteByOidc($password: String!) {\n    deleteAccount(password: $password) { deletedId errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteForOidc($email: String!) {\n    createInvitation(input: { email: $email, role: ADMIN }) { invitation { id } errors { code } }\n  }\n"): (typeof documents)["\n  mutation InviteForOidc($email: String!) {\n    createInvitation(input: { email: $email, role: ADMIN }) { invitation { id } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginKey($password: String!) { beginPasskey(password: $password) { options errors { code field } } }\n"): (typeof documents)["\n  mutation BeginKey($password: String!) { beginPasskey(password: $password) { options errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmKey($input: ConfirmPasskeyInput!) {\n    confirmPasskey(input: $input) { passkey { id name createdAt lastUsedAt } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation ConfirmKey($input: ConfirmPasskeyInput!) {\n    confirmPasskey(input: $input) { passkey { id name createdAt lastUsedAt } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameKey($id: ID!, $name: String!) {\n    renamePasskey(id: $id, name: $name) { passkey { id name } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation RenameKey($id: ID!, $name: String!) {\n    renamePasskey(id: $id, name: $name) { passkey { id name } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveKey($id: ID!) { removePasskey(id: $id) { deletedId errors { code field } } }\n"): (typeof documents)["\n  mutation RemoveKey($id: ID!) { removePasskey(id: $id) { deletedId errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginKeyLogin { beginPasskeyLogin { options errors { code } } }\n"): (typeof documents)["\n  mutation BeginKeyLogin { beginPasskeyLogin { options errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeyLogin($input: CompletePasskeyLoginInput!) {\n    completePasskeyLogin(input: $input) {\n      user { id totpEnabled } challenge { token } accessToken refreshToken errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation KeyLogin($input: CompletePasskeyLoginInput!) {\n    completePasskeyLogin(input: $input) {\n      user { id totpEnabled } challenge { token } accessToken refreshToken errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmByKey($response: JSON!) { confirmWithPasskey(response: $response) { confirmation errors { code field } } }\n"): (typeof documents)["\n  mutation ConfirmByKey($response: JSON!) { confirmWithPasskey(response: $response) { confirmation errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeysOf($id: ID!) { user(id: $id) { id passkeys { id name lastUsedAt } } }\n"): (typeof documents)["\n  query KeysOf($id: ID!) { user(id: $id) { id passkeys { id name lastUsedAt } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartLogin($input: LoginInput!) {\n    login(input: $input) {\n      user { id } challenge { token expiresAt } accessToken refreshToken errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation StartLogin($input: LoginInput!) {\n    login(input: $input) {\n      user { id } challenge { token expiresAt } accessToken refreshToken errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishLogin($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user { id role totpEnabled sessions { id current } } challenge { token }\n      accessToken refreshToken refreshTokenExpiresAt errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation FinishLogin($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user { id role totpEnabled sessions { id current } } challenge { token }\n      accessToken refreshToken refreshTokenExpiresAt errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginTotp($password: String!) { beginTotp(password: $password) { secret uri errors { code field } } }\n"): (typeof documents)["\n  mutation BeginTotp($password: String!) { beginTotp(password: $password) { secret uri errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTotp($code: String!) { confirmTotp(code: $code) { recoveryCodes errors { code field } } }\n"): (typeof documents)["\n  mutation ConfirmTotp($code: String!) { confirmTotp(code: $code) { recoveryCodes errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableTotp($password: String!, $code: String!) {\n    disableTotp(password: $password, code: $code) { user { id totpEnabled } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation DisableTotp($password: String!, $code: String!) {\n    disableTotp(password: $password, code: $code) { user { id totpEnabled } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetWithFactor($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { user { id } challenge { token } accessToken errors { code field } }\n  }\n"): (typeof documents)["\n  mutation ResetWithFactor($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { user { id } challenge { token } accessToken errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsOf($id: ID!) {\n    me { id role isAdmin totpEnabled }\n    user(id: $id) { id email totpEnabled }\n    stats { totalUsers }\n  }\n"): (typeof documents)["\n  query RightsOf($id: ID!) {\n    me { id role isAdmin totpEnabled }\n    user(id: $id) { id email totpEnabled }\n    stats { totalUsers }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivatePartsOfPerson($id: ID!) {\n    user(id: $id) { id fullName isAdmin email emailVerified role sessions { id } }\n  }\n"): (typeof documents)["\n  query PrivatePartsOfPerson($id: ID!) {\n    user(id: $id) { id fullName isAdmin email emailVerified role sessions { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivatePartsOfPeople($search: String, $includeViewer: Boolean! = true) {\n    users(first: 100, search: $search, includeViewer: $includeViewer) {\n      totalCount\n      nodes { id email emailVerified role isAdmin sessions { id } }\n    }\n  }\n"): (typeof documents)["\n  query PrivatePartsOfPeople($search: String, $includeViewer: Boolean! = true) {\n    users(first: 100, search: $search, includeViewer: $includeViewer) {\n      totalCount\n      nodes { id email emailVerified role isAdmin sessions { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyNode($id: ID!) { node(id: $id) { id ... on User { email sessions { id } } } }\n"): (typeof documents)["\n  query MyNode($id: ID!) { node(id: $id) { id ... on User { email sessions { id } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameMyself($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName email role } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation RenameMyself($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName email role } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyAgain { requestEmailVerification { success errors { code } } }\n"): (typeof documents)["\n  mutation VerifyAgain { requestEmailVerification { success errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAddress($token: String!) { verifyEmail(token: $token) { errors { code } } }\n"): (typeof documents)["\n  mutation ConfirmAddress($token: String!) { verifyEmail(token: $token) { errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CountedRename($fullName: String) {\n    updateProfile(input: { fullName: $fullName }) { user { id fullName } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation CountedRename($fullName: String) {\n    updateProfile(input: { fullName: $fullName }) { user { id fullName } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskVerification { requestEmailVerification { success errors { code field } } }\n"): (typeof documents)["\n  mutation AskVerification { requestEmailVerification { success errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Verify($token: String!) {\n    verifyEmail(token: $token) { user { id } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation Verify($token: String!) {\n    verifyEmail(token: $token) { user { id } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskReset($email: String!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n"): (typeof documents)["\n  mutation AskReset($email: String!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IsVerified { me { emailVerified sessions { id } } }\n"): (typeof documents)["\n  query IsVerified { me { emailVerified sessions { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetOfMalformed($email: String!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n"): (typeof documents)["\n  mutation ResetOfMalformed($email: String!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: RegisterInput!) {\n    register(input: $input) {\n      user { id email emailVerified role isAdmin sessions { id current } }\n      accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SignUp($input: RegisterInput!) {\n    register(input: $input) {\n      user { id email emailVerified role isAdmin sessions { id current } }\n      accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: LoginInput!) {\n    login(input: $input) {\n      user { id email emailVerified role }\n      accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: LoginInput!) {\n    login(input: $input) {\n      user { id email emailVerified role }\n      accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Renew($refreshToken: String) {\n    refreshSession(refreshToken: $refreshToken) {\n      user { id }\n      accessToken refreshToken refreshTokenExpiresAt\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation Renew($refreshToken: String) {\n    refreshSession(refreshToken: $refreshToken) {\n      user { id }\n      accessToken refreshToken refreshTokenExpiresAt\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut { logout { success errors { code field } } }\n"): (typeof documents)["\n  mutation SignOut { logout { success errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSessions($id: ID) { revokeSessions(id: $id) { success errors { code field } } }\n"): (typeof documents)["\n  mutation EndSessions($id: ID) { revokeSessions(id: $id) { success errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewPassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { user { id } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation NewPassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { user { id } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgottenPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { accessToken refreshToken errors { code field } }\n  }\n"): (typeof documents)["\n  mutation ForgottenPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { accessToken refreshToken errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Leave($password: String!) { deleteAccount(password: $password) { deletedId errors { code field } } }\n"): (typeof documents)["\n  mutation Leave($password: String!) { deleteAccount(password: $password) { deletedId errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveUser($id: ID!) { deleteUser(id: $id) { deletedId errors { code field } } }\n"): (typeof documents)["\n  mutation RemoveUser($id: ID!) { deleteUser(id: $id) { deletedId errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRole($userId: ID!, $role: Role!) {\n    setUserRole(userId: $userId, role: $role) { user { id role isAdmin } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation SetRole($userId: ID!, $role: Role!) {\n    setUserRole(userId: $userId, role: $role) { user { id role isAdmin } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAmI {\n    me { id role sessions { id userAgent ipAddress createdAt lastUsedAt expiresAt current } }\n  }\n"): (typeof documents)["\n  query WhoAmI {\n    me { id role sessions { id userAgent ipAddress createdAt lastUsedAt expiresAt current } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingOf { me { id } users(first: 1) { nodes { id } } }\n"): (typeof documents)["\n  query StandingOf { me { id } users(first: 1) { nodes { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Suspend($userId: ID!, $until: DateTime, $reason: String) {\n    suspendUser(userId: $userId, until: $until, reason: $reason) {\n      user { id suspended suspendedUntil suspensionReason } errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation Suspend($userId: ID!, $until: DateTime, $reason: String) {\n    suspendUser(userId: $userId, until: $until, reason: $reason) {\n      user { id suspended suspendedUntil suspensionReason } errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reinstate($userId: ID!) {\n    reinstateUser(userId: $userId) { user { id suspended suspendedUntil } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation Reinstate($userId: ID!) {\n    reinstateUser(userId: $userId) { user { id suspended suspendedUntil } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuspendedUserSeen($id: ID!, $playlistId: ID!, $itemId: ID!, $name: String!) {\n    user(id: $id) { id }\n    node(id: $id) { id }\n    users(first: 100, includeViewer: true) { totalCount nodes { id } }\n    found: users(search: $name, includeViewer: true) { totalCount nodes { id } }\n    playlist(id: $playlistId) { id }\n    ofPlaylist: node(id: $playlistId) { id }\n    ofItem: node(id: $itemId) { id }\n    search(query: $name) { playlists { id } }\n    searchPlaylists(query: $name) { nodes { id } }\n    conversations { nodes { user { id presence { online lastSeenAt } playlists { totalCount nodes { id } } } } }\n  }\n"): (typeof documents)["\n  query SuspendedUserSeen($id: ID!, $playlistId: ID!, $itemId: ID!, $name: String!) {\n    user(id: $id) { id }\n    node(id: $id) { id }\n    users(first: 100, includeViewer: true) { totalCount nodes { id } }\n    found: users(search: $name, includeViewer: true) { totalCount nodes { id } }\n    playlist(id: $playlistId) { id }\n    ofPlaylist: node(id: $playlistId) { id }\n    ofItem: node(id: $itemId) { id }\n    search(query: $name) { playlists { id } }\n    searchPlaylists(query: $name) { nodes { id } }\n    conversations { nodes { user { id presence { online lastSeenAt } playlists { totalCount nodes { id } } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishBeforeSuspension($name: String!, $songs: [ID!]) {\n    createPlaylist(input: { name: $name, public: true, songIds: $songs }) {\n      playlist { id items { nodes { id } } }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishBeforeSuspension($name: String!, $songs: [ID!]) {\n    createPlaylist(input: { name: $name, public: true, songIds: $songs }) {\n      playlist { id items { nodes { id } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameForSuspension($fullName: String!) {\n    updateProfile(input: { fullName: $fullName }) { user { id } }\n  }\n"): (typeof documents)["\n  mutation RenameForSuspension($fullName: String!) {\n    updateProfile(input: { fullName: $fullName }) { user { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteBeforeSuspension($to: ID!) {\n    sendMessage(input: { receiverId: $to, content: \"Hello\" }) { message { id } }\n  }\n"): (typeof documents)["\n  mutation WriteBeforeSuspension($to: ID!) {\n    sendMessage(input: { receiverId: $to, content: \"Hello\" }) { message { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WatchUntilSuspended { messageReceived { id } }\n"): (typeof documents)["\n  subscription WatchUntilSuspended { messageReceived { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) {\n      totalCount\n      nodes { id fullName email }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ListUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) {\n      totalCount\n      nodes { id fullName email }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) { nodes { id } }\n  }\n"): (typeof documents)["\n  query PageOfUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) { nodes { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountUsers($role: Role, $includeViewer: Boolean) {\n    users(first: 1, role: $role, includeViewer: $includeViewer) { totalCount }\n  }\n"): (typeof documents)["\n  query CountUsers($role: Role, $includeViewer: Boolean) {\n    users(first: 1, role: $role, includeViewer: $includeViewer) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountFound($search: String!) {\n    users(first: 1, search: $search, includeViewer: true) { totalCount }\n  }\n"): (typeof documents)["\n  query CountFound($search: String!) {\n    users(first: 1, search: $search, includeViewer: true) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneUser($id: ID!) {\n    user(id: $id) { id fullName email emailVerified role isAdmin sessions { id } }\n  }\n"): (typeof documents)["\n  query OneUser($id: ID!) {\n    user(id: $id) { id fullName email emailVerified role isAdmin sessions { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Myself {\n    me {\n      id fullName email emailVerified role isAdmin\n      sessions { id userAgent ipAddress current expiresAt }\n    }\n  }\n"): (typeof documents)["\n  query Myself {\n    me {\n      id fullName email emailVerified role isAdmin\n      sessions { id userAgent ipAddress current expiresAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName } errors { code field message } }\n  }\n"): (typeof documents)["\n  mutation EditProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName } errors { code field message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameForAudit($fullName: String!) {\n    updateProfile(input: { fullName: $fullName }) { user { id } }\n  }\n"): (typeof documents)["\n  mutation RenameForAudit($fullName: String!) {\n    updateProfile(input: { fullName: $fullName }) { user { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleForAudit { updateSettings(input: { presence: NOBODY }) { user { id } } }\n"): (typeof documents)["\n  mutation SettleForAudit { updateSettings(input: { presence: NOBODY }) { user { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadAuditLog($first: Int, $after: String, $filter: AuditFilter) {\n    auditLog(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        at\n        action\n        ipAddress\n        changes\n        actor { id fullName }\n        target { id ... on User { fullName } ... on Song { title } ... on Album { title } ... on Artist { name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadAuditLog($first: Int, $after: String, $filter: AuditFilter) {\n    auditLog(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        at\n        action\n        ipAddress\n        changes\n        actor { id fullName }\n        target { id ... on User { fullName } ... on Song { title } ... on Album { title } ... on Artist { name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditManyForAudit($input: UpdateSongsInput!) {\n    updateSongs(input: $input) { songs { id } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation EditManyForAudit($input: UpdateSongsInput!) {\n    updateSongs(input: $input) { songs { id } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinArtistsForAudit($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) { artist { id } errors { code } }\n  }\n"): (typeof documents)["\n  mutation JoinArtistsForAudit($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) { artist { id } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinAlbumsForAudit($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) { album { id } errors { code } }\n  }\n"): (typeof documents)["\n  mutation JoinAlbumsForAudit($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) { album { id } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAlbumForAudit($id: ID!) {\n    readAlbumFromFiles(id: $id, fields: [EDITION]) { album { id } errors { code } }\n  }\n"): (typeof documents)["\n  mutation ReadAlbumForAudit($id: ID!) {\n    readAlbumFromFiles(id: $id, fields: [EDITION]) { album { id } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadArtistForAudit($id: ID!) {\n    readArtistFromFiles(id: $id, fields: [SORT_NAME]) { artist { id } errors { code } }\n  }\n"): (typeof documents)["\n  mutation ReadArtistForAudit($id: ID!) {\n    readArtistFromFiles(id: $id, fields: [SORT_NAME]) { artist { id } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query AuditPage($first: Int!, $after: String, $filter: AuditFilter) {\n      auditLog(first: $first, after: $after, filter: $filter) { nodes { id at } pageInfo { endCursor } }\n    }\n  "): (typeof documents)["\n    query AuditPage($first: Int!, $after: String, $filter: AuditFilter) {\n      auditLog(first: $first, after: $after, filter: $filter) { nodes { id at } pageInfo { endCursor } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ChangesInARow($album: CreateAlbumInput!, $song: UpdateSongInput!, $ids: [ID!]!, $id: ID!) {\n        createAlbum(input: $album) { album { songs { title artist { name } album { title } } } }\n        updateSong(input: $song) { song { title artist { name albums(first: 5) { totalCount } songs(first: 5) { nodes { title } } } album { songs { title } songCount } } }\n        setFeaturedSongs(songIds: $ids) { songs { title featured album { songs { featured } } } }\n        deleteSong(id: $id) { deletedId }\n        again: updateSong(input: $song) { song { title } errors { code } }\n      }\n    "): (typeof documents)["\n      mutation ChangesInARow($album: CreateAlbumInput!, $song: UpdateSongInput!, $ids: [ID!]!, $id: ID!) {\n        createAlbum(input: $album) { album { songs { title artist { name } album { title } } } }\n        updateSong(input: $song) { song { title artist { name albums(first: 5) { totalCount } songs(first: 5) { nodes { title } } } album { songs { title } songCount } } }\n        setFeaturedSongs(songIds: $ids) { songs { title featured album { songs { featured } } } }\n        deleteSong(id: $id) { deletedId }\n        again: updateSong(input: $song) { song { title } errors { code } }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAlbumFromFiles($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { id } errors { code field message conflictId } }\n  }\n"): (typeof documents)["\n  mutation ReadAlbumFromFiles($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { id } errors { code field message conflictId } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeAlbums($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) {\n      album {\n        id title updatedAt image { url } songCount\n        tracks { nodes { title discNumber trackNumber editedFields image { url } } }\n      }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation MergeAlbums($ids: [ID!]!, $into: ID!) {\n    mergeAlbums(ids: $ids, into: $into) {\n      album {\n        id title updatedAt image { url } songCount\n        tracks { nodes { title discNumber trackNumber editedFields image { url } } }\n      }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindRenamed($query: String!) { search(query: $query) { artists { name } songs { artist { name } } } }"): (typeof documents)["query FindRenamed($query: String!) { search(query: $query) { artists { name } songs { artist { name } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeArtists($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) {\n      artist { id name image { url } songCount albumCount songs { nodes { title artistName } } }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation MergeArtists($ids: [ID!]!, $into: ID!) {\n    mergeArtists(ids: $ids, into: $into) {\n      artist { id name image { url } songCount albumCount songs { nodes { title artistName } } }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveArtist($id: ID!) { deleteArtist(id: $id) { deletedId errors { code field message } } }\n"): (typeof documents)["\n  mutation RemoveArtist($id: ID!) { deleteArtist(id: $id) { deletedId errors { code field message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergedSong($id: ID!) {\n    song(id: $id) { artist { id name } artistName updatedAt album { id title artist { name } songs { id } } credits { role artist { name } } }\n  }\n"): (typeof documents)["\n  query MergedSong($id: ID!) {\n    song(id: $id) { artist { id name } artistName updatedAt album { id title artist { name } songs { id } } credits { role artist { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SongCreditsToEdit($id: ID!) {\n    song(id: $id) {\n      artist { id name } artistName editedFields updatedAt\n      credits { artist { id name } role creditedAs joinPhrase detail }\n    }\n  }\n"): (typeof documents)["\n  query SongCreditsToEdit($id: ID!) {\n    song(id: $id) {\n      artist { id name } artistName editedFields updatedAt\n      credits { artist { id name } role creditedAs joinPhrase detail }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumCreditsToEdit($id: ID!) {\n    album(id: $id) { artist { name } artistName editedFields updatedAt credits { artist { name } role joinPhrase } }\n  }\n"): (typeof documents)["\n  query AlbumCreditsToEdit($id: ID!) {\n    album(id: $id) { artist { name } artistName editedFields updatedAt credits { artist { name } role joinPhrase } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldFields($song: ID!) {\n    song(id: $song) { editedFields artist { editedFields } album { editedFields } }\n  }\n"): (typeof documents)["\n  query HeldFields($song: ID!) {\n    song(id: $song) { editedFields artist { editedFields } album { editedFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSong($input: CreateSongInput!) {\n    createSong(input: $input) {\n      song {\n        id title discNumber trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title releaseYear artist { name } image { url } } image { url }\n        audio { size mimeType playable fault }\n      }\n      errors { code field message conflictId }\n    }\n  }\n"): (typeof documents)["\n  mutation AddSong($input: CreateSongInput!) {\n    createSong(input: $input) {\n      song {\n        id title discNumber trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title releaseYear artist { name } image { url } } image { url }\n        audio { size mimeType playable fault }\n      }\n      errors { code field message conflictId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSong($input: UpdateSongInput!) {\n    updateSong(input: $input) {\n      song {\n        id title discNumber trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title } image { url }\n      }\n      errors { code field message conflictId }\n    }\n  }\n"): (typeof documents)["\n  mutation EditSong($input: UpdateSongInput!) {\n    updateSong(input: $input) {\n      song {\n        id title discNumber trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title } image { url }\n      }\n      errors { code field message conflictId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSong($id: ID!) { deleteSong(id: $id) { deletedId errors { code field } } }\n"): (typeof documents)["\n  mutation RemoveSong($id: ID!) { deleteSong(id: $id) { deletedId errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id discNumber trackNumber album { id } }\n      }\n      errors { code field message conflictId }\n    }\n  }\n"): (typeof documents)["\n  mutation AddAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id discNumber trackNumber album { id } }\n      }\n      errors { code field message conflictId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id discNumber trackNumber album { id } }\n      }\n      errors { code field message conflictId }\n    }\n  }\n"): (typeof documents)["\n  mutation EditAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id discNumber trackNumber album { id } }\n      }\n      errors { code field message conflictId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAlbum($id: ID!, $withSongs: Boolean) {\n    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field } }\n  }\n"): (typeof documents)["\n  mutation RemoveAlbum($id: ID!, $withSongs: Boolean) {\n    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Feature($songIds: [ID!]!) {\n    setFeaturedSongs(songIds: $songIds) { songs { id featured } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation Feature($songIds: [ID!]!) {\n    setFeaturedSongs(songIds: $songIds) { songs { id featured } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SongToEdit($id: ID!) {\n    song(id: $id) {\n      id title trackNumber discNumber genre duration featured updatedAt audioUrl\n      artist { id name } album { id } image { url }\n    }\n  }\n"): (typeof documents)["\n  query SongToEdit($id: ID!) {\n    song(id: $id) {\n      id title trackNumber discNumber genre duration featured updatedAt audioUrl\n      artist { id name } album { id } image { url }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumToEdit($id: ID!) {\n    album(id: $id) { id title updatedAt artist { id name } image { url } songs { id discNumber trackNumber } }\n  }\n"): (typeof documents)["\n  query AlbumToEdit($id: ID!) {\n    album(id: $id) { id title updatedAt artist { id name } image { url } songs { id discNumber trackNumber } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArtistToEdit($id: ID!) { artist(id: $id) { id name } }\n"): (typeof documents)["\n  query ArtistToEdit($id: ID!) { artist(id: $id) { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditArtist($input: UpdateArtistInput!) {\n    updateArtist(input: $input) {\n      artist { id name sortName musicBrainzId updatedAt image { url } songs { nodes { title } } }\n      errors { code field message conflictId }\n    }\n  }\n"): (typeof documents)["\n  mutation EditArtist($input: UpdateArtistInput!) {\n    updateArtist(input: $input) {\n      artist { id name sortName musicBrainzId updatedAt image { url } songs { nodes { title } } }\n      errors { code field message conflictId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumFacts($id: ID!) {\n    album(id: $id) {\n      title edition kind compilation releaseYear releaseDate originalReleaseDate label catalogNumber barcode\n      musicBrainzId musicBrainzReleaseGroupId updatedAt editedFields discs { number title }\n    }\n  }\n"): (typeof documents)["\n  query AlbumFacts($id: ID!) {\n    album(id: $id) {\n      title edition kind compilation releaseYear releaseDate originalReleaseDate label catalogNumber barcode\n      musicBrainzId musicBrainzReleaseGroupId updatedAt editedFields discs { number title }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAlbumFacts($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album { id edition releaseYear releaseDate originalReleaseDate updatedAt }\n      errors { code field message conflictId }\n    }\n  }\n"): (typeof documents)["\n  mutation EditAlbumFacts($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album { id edition releaseYear releaseDate originalReleaseDate updatedAt }\n      errors { code field message conflictId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAlbumWithFacts($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album { id edition kind releaseYear releaseDate editedFields }\n      errors { code field message conflictId }\n    }\n  }\n"): (typeof documents)["\n  mutation AddAlbumWithFacts($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album { id edition kind releaseYear releaseDate editedFields }\n      errors { code field message conflictId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GenresOfEditedSong($id: ID!) { song(id: $id) { genre genres { name } updatedAt album { id updatedAt } } }\n"): (typeof documents)["\n  query GenresOfEditedSong($id: ID!) { song(id: $id) { genre genres { name } updatedAt album { id updatedAt } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditGenresOfAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { updatedAt genres { name } } errors { code field message } }\n  }\n"): (typeof documents)["\n  mutation EditGenresOfAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { updatedAt genres { name } } errors { code field message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSongs($input: UpdateSongsInput!) {\n    updateSongs(input: $input) {\n      songs {\n        id title genre releaseDate discNumber trackNumber updatedAt editedFields\n        artist { name } album { title }\n      }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation EditSongs($input: UpdateSongsInput!) {\n    updateSongs(input: $input) {\n      songs {\n        id title genre releaseDate discNumber trackNumber updatedAt editedFields\n        artist { name } album { title }\n      }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreditsOfMany($ids: [ID!]!, $artist: ID!) {\n    nodes(ids: $ids) { ... on Song { artistName credits { role creditedAs } genres { name } } }\n    artist(id: $artist) { songCount genres { name } songs { totalCount } }\n  }\n"): (typeof documents)["\n  query CreditsOfMany($ids: [ID!]!, $artist: ID!) {\n    nodes(ids: $ids) { ... on Song { artistName credits { role creditedAs } genres { name } } }\n    artist(id: $artist) { songCount genres { name } songs { totalCount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAgain($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) {\n      song {\n        id title genre discNumber trackNumber releaseDate editedFields updatedAt\n        artist { name } album { id title } image { url } lyrics { text }\n      }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadAgain($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) {\n      song {\n        id title genre discNumber trackNumber releaseDate editedFields updatedAt\n        artist { name } album { id title } image { url } lyrics { text }\n      }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadArtist($id: ID!, $fields: [ArtistField!]) {\n    readArtistFromFiles(id: $id, fields: $fields) {\n      artist { id name sortName musicBrainzId editedFields image { url } }\n      errors { code field message conflictId }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadArtist($id: ID!, $fields: [ArtistField!]) {\n    readArtistFromFiles(id: $id, fields: $fields) {\n      artist { id name sortName musicBrainzId editedFields image { url } }\n      errors { code field message conflictId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DetailsByNode($id: ID!) {\n    node(id: $id) {\n      ... on Song { releaseDate bpm isrc replayGain { trackGain } lyrics { text } audio { channels lossless } }\n    }\n  }\n"): (typeof documents)["\n  query DetailsByNode($id: ID!) {\n    node(id: $id) {\n      ... on Song { releaseDate bpm isrc replayGain { trackGain } lyrics { text } audio { channels lossless } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditedFacts($id: ID!) {\n    song(id: $id) {\n      releaseDate bpm isrc musicBrainzId updatedAt editedFields\n      lyrics { language synced text lines { start text } }\n    }\n  }\n"): (typeof documents)["\n  query EditedFacts($id: ID!) {\n    song(id: $id) {\n      releaseDate bpm isrc musicBrainzId updatedAt editedFields\n      lyrics { language synced text lines { start text } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SortOfSong($id: ID!) {\n    song(id: $id) { title sortTitle editedFields album { id title sortTitle editedFields } }\n  }\n"): (typeof documents)["\n  query SortOfSong($id: ID!) {\n    song(id: $id) { title sortTitle editedFields album { id title sortTitle editedFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SortSong($input: UpdateSongInput!) {\n    updateSong(input: $input) { song { sortTitle } errors { code field message } }\n  }\n"): (typeof documents)["\n  mutation SortSong($input: UpdateSongInput!) {\n    updateSong(input: $input) { song { sortTitle } errors { code field message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SortAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { sortTitle } errors { code field message } }\n  }\n"): (typeof documents)["\n  mutation SortAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) { album { sortTitle } errors { code field message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SortSongAgain($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) { song { sortTitle } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation SortSongAgain($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) { song { sortTitle } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SortAlbumAgain($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { sortTitle } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation SortAlbumAgain($id: ID!, $fields: [AlbumField!]) {\n    readAlbumFromFiles(id: $id, fields: $fields) { album { sortTitle } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilteredAlbums($filter: AlbumFilter) {\n    albums(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n"): (typeof documents)["\n  query FilteredAlbums($filter: AlbumFilter) {\n    albums(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderedAlbums(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query OrderedAlbums(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderedArtists(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: ArtistFilter, $orderBy: ArtistOrder\n  ) {\n    artists(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query OrderedArtists(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: ArtistFilter, $orderBy: ArtistOrder\n  ) {\n    artists(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query AlbumPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumTrackPages($first: Int, $after: String, $last: Int, $before: String) {\n    albums(orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        songs { id }\n        tracks(first: $first, after: $after, last: $last, before: $before) {\n          totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AlbumTrackPages($first: Int, $after: String, $last: Int, $before: String) {\n    albums(orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        songs { id }\n        tracks(first: $first, after: $after, last: $last, before: $before) {\n          totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArtistPages($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ArtistPages($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListsOfArtist($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $songs: Boolean!) {\n    artist(id: $id) {\n      albums(first: $first, after: $after, last: $last, before: $before) @skip(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n      songs(first: $first, after: $after, last: $last, before: $before) @include(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListsOfArtist($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $songs: Boolean!) {\n    artist(id: $id) {\n      albums(first: $first, after: $after, last: $last, before: $before) @skip(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n      songs(first: $first, after: $after, last: $last, before: $before) @include(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SongsThatAreThere($album: ID!, $artist: ID!, $gone: ID!) {\n      songs { totalCount nodes { title available } }\n      ofAlbum: songs(filter: { albumId: $album }) { totalCount nodes { title } }\n      ofGenre: songs(filter: { genre: \"dub\" }) { nodes { title } }\n      artist(id: $artist) { songs { nodes { title } } }\n      genres { nodes { songs { nodes { title } } } }\n      featuredSongs { title }\n      trendingSongs { title }\n      album(id: $album) { songs { title available } }\n      song(id: $gone) { title available }\n    }\n  "): (typeof documents)["\n    query SongsThatAreThere($album: ID!, $artist: ID!, $gone: ID!) {\n      songs { totalCount nodes { title available } }\n      ofAlbum: songs(filter: { albumId: $album }) { totalCount nodes { title } }\n      ofGenre: songs(filter: { genre: \"dub\" }) { nodes { title } }\n      artist(id: $artist) { songs { nodes { title } } }\n      genres { nodes { songs { nodes { title } } } }\n      featuredSongs { title }\n      trendingSongs { title }\n      album(id: $album) { songs { title available } }\n      song(id: $gone) { title available }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreditsOfSong($id: ID!, $roles: [CreditRole!]) {\n    song(id: $id) { artist { name } artistName credits(roles: $roles) { artist { name } role creditedAs joinPhrase detail } }\n  }\n"): (typeof documents)["\n  query CreditsOfSong($id: ID!, $roles: [CreditRole!]) {\n    song(id: $id) { artist { name } artistName credits(roles: $roles) { artist { name } role creditedAs joinPhrase detail } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreditedLists($id: ID!, $roles: [CreditRole!]) {\n    artist(id: $id) {\n      songCount albumCount\n      songs(roles: $roles) { totalCount nodes { title } }\n      albums { totalCount nodes { title } }\n      appearsOn { totalCount nodes { title } }\n    }\n  }\n"): (typeof documents)["\n  query CreditedLists($id: ID!, $roles: [CreditRole!]) {\n    artist(id: $id) {\n      songCount albumCount\n      songs(roles: $roles) { totalCount nodes { title } }\n      albums { totalCount nodes { title } }\n      appearsOn { totalCount nodes { title } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CreditedBy($artistId: ID!, $albumId: ID, $genre: String) {\n      songs(filter: { artistId: $artistId, albumId: $albumId, genre: $genre }, orderBy: { by: TITLE, direction: ASC }) {\n        totalCount nodes { title }\n      }\n      albums(filter: { artistId: $artistId }) { totalCount nodes { title } }\n    }\n  "): (typeof documents)["\n    query CreditedBy($artistId: ID!, $albumId: ID, $genre: String) {\n      songs(filter: { artistId: $artistId, albumId: $albumId, genre: $genre }, orderBy: { by: TITLE, direction: ASC }) {\n        totalCount nodes { title }\n      }\n      albums(filter: { artistId: $artistId }) { totalCount nodes { title } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CreditsOfAlbum($id: ID!) { album(id: $id) { artist { name } artistName } }"): (typeof documents)["query CreditsOfAlbum($id: ID!) { album(id: $id) { artist { name } artistName } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PrintedNames($filter: SongFilter) { songs(filter: $filter) { nodes { artistName credits { creditedAs } } } }\n  "): (typeof documents)["\n    query PrintedNames($filter: SongFilter) { songs(filter: $filter) { nodes { artistName credits { creditedAs } } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query GenresOfSong($id: ID!) { song(id: $id) { genre genres { id name } } }\n  "): (typeof documents)["\n    query GenresOfSong($id: ID!) { song(id: $id) { genre genres { id name } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query GenresOfAlbum($id: ID!) { album(id: $id) { genres { name } artist { genres { name } } } }\n  "): (typeof documents)["\n    query GenresOfAlbum($id: ID!) { album(id: $id) { genres { name } artist { genres { name } } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GenreByName($filter: SongFilter!) { songs(first: 1, filter: $filter) { nodes { genres { id name } } } }\n"): (typeof documents)["\n  query GenreByName($filter: SongFilter!) { songs(first: 1, filter: $filter) { nodes { genres { id name } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OneGenre($id: ID!, $songs: SongOrder, $albums: AlbumOrder) {\n      node(id: $id) { __typename id }\n      genre(id: $id) {\n        name songCount albumCount\n        songs(orderBy: $songs) { totalCount nodes { id } }\n        albums(orderBy: $albums) { totalCount nodes { id } }\n      }\n    }\n  "): (typeof documents)["\n    query OneGenre($id: ID!, $songs: SongOrder, $albums: AlbumOrder) {\n      node(id: $id) { __typename id }\n      genre(id: $id) {\n        name songCount albumCount\n        songs(orderBy: $songs) { totalCount nodes { id } }\n        albums(orderBy: $albums) { totalCount nodes { id } }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query FilterByGenre($songs: SongFilter, $albums: AlbumFilter) {\n      songs(filter: $songs, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { id } }\n      albums(filter: $albums, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { id } }\n    }\n  "): (typeof documents)["\n    query FilterByGenre($songs: SongFilter, $albums: AlbumFilter) {\n      songs(filter: $songs, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { id } }\n      albums(filter: $albums, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { id } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query FilterByNoGenre { songs(filter: { genreId: \"Dub\" }) { nodes { id } } }\n  "): (typeof documents)["\n    query FilterByNoGenre { songs(filter: { genreId: \"Dub\" }) { nodes { id } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GenrePages($first: Int, $after: String, $last: Int, $before: String, $orderBy: GenreOrder) {\n    genres(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query GenrePages($first: Int, $after: String, $last: Int, $before: String, $orderBy: GenreOrder) {\n    genres(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query EmptyGenre($id: ID!) { genre(id: $id) { name songCount albumCount songs { nodes { id } } } }\n  "): (typeof documents)["\n    query EmptyGenre($id: ID!) { genre(id: $id) { name songCount albumCount songs { nodes { id } } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CountGenres($first: Int!) {\n      genres(first: $first) {\n        totalCount\n        nodes {\n          songCount albumCount\n          songs(first: 5) { totalCount nodes { genres { name } album { genres { name } } artist { genres { name } } } }\n          albums(first: 5) { totalCount nodes { genres { name } } }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query CountGenres($first: Int!) {\n      genres(first: $first) {\n        totalCount\n        nodes {\n          songCount albumCount\n          songs(first: 5) { totalCount nodes { genres { name } album { genres { name } } artist { genres { name } } } }\n          albums(first: 5) { totalCount nodes { genres { name } } }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneSong($id: ID!) {\n    song(id: $id) {\n      id title genre duration discNumber trackNumber playCount featured createdAt updatedAt audioUrl\n      artist { id name }\n      album { id title }\n      audio { url mimeType size bitrate sampleRate codec }\n      image { url width height }\n    }\n  }\n"): (typeof documents)["\n  query OneSong($id: ID!) {\n    song(id: $id) {\n      id title genre duration discNumber trackNumber playCount featured createdAt updatedAt audioUrl\n      artist { id name }\n      album { id title }\n      audio { url mimeType size bitrate sampleRate codec }\n      image { url width height }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneAlbum($id: ID!) {\n    album(id: $id) { id title releaseYear songCount duration artist { name } songs { title } image { url } }\n  }\n"): (typeof documents)["\n  query OneAlbum($id: ID!) {\n    album(id: $id) { id title releaseYear songCount duration artist { name } songs { title } image { url } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneArtist($id: ID!) {\n    artist(id: $id) { id name image { url } albums { nodes { title } } songs { nodes { title } } }\n  }\n"): (typeof documents)["\n  query OneArtist($id: ID!) {\n    artist(id: $id) { id name image { url } albums { nodes { title } } songs { nodes { title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OneNode($id: ID!) {\n      node(id: $id) {\n        __typename\n        id\n        ... on Song { title artist { name } }\n        ... on Album { title tracks: songs { title } }\n        ... on Artist { name songs { nodes { title } } }\n      }\n    }\n  "): (typeof documents)["\n    query OneNode($id: ID!) {\n      node(id: $id) {\n        __typename\n        id\n        ... on Song { title artist { name } }\n        ... on Album { title tracks: songs { title } }\n        ... on Artist { name songs { nodes { title } } }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StablePage($first: Int, $after: String, $last: Int, $before: String) {\n    songs(first: $first, after: $after, last: $last, before: $before, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title }\n      pageInfo { startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query StablePage($first: Int, $after: String, $last: Int, $before: String) {\n    songs(first: $first, after: $after, last: $last, before: $before, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title }\n      pageInfo { startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanSongs(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n"): (typeof documents)["\n  query PlanSongs(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanAlbums(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n"): (typeof documents)["\n  query PlanAlbums(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanArtists(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: ArtistFilter, $orderBy: ArtistOrder\n  ) {\n    artists(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id }\n    }\n  }\n"): (typeof documents)["\n  query PlanArtists(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: ArtistFilter, $orderBy: ArtistOrder\n  ) {\n    artists(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanGenres($first: Int!, $orderBy: GenreOrder) {\n    genres(first: $first, orderBy: $orderBy) { nodes { songCount albumCount } }\n  }\n"): (typeof documents)["\n  query PlanGenres($first: Int!, $orderBy: GenreOrder) {\n    genres(first: $first, orderBy: $orderBy) { nodes { songCount albumCount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanGenreTotals($id: ID!) {\n      genre(id: $id) { songCount songs(first: 1) { totalCount } }\n      songs(first: 1, filter: { genreId: $id }) { totalCount }\n      albums(first: 1, filter: { genreId: $id }) { totalCount }\n    }\n  "): (typeof documents)["\n    query PlanGenreTotals($id: ID!) {\n      genre(id: $id) { songCount songs(first: 1) { totalCount } }\n      songs(first: 1, filter: { genreId: $id }) { totalCount }\n      albums(first: 1, filter: { genreId: $id }) { totalCount }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanFilteredTotals($id: ID!) {\n      years: songs(first: 1, filter: { yearFrom: 1990, yearTo: 1999 }) { totalCount }\n      lossless: songs(first: 1, filter: { lossless: true }) { totalCount }\n      genre: songs(first: 1, filter: { genreId: $id, yearFrom: 1990, lossless: false }) { totalCount }\n      named: songs(first: 1, filter: { genre: \"genre 7\", yearTo: 1990 }) { totalCount }\n      shelf: songs(first: 1, filter: { featured: false, yearTo: 1990 }) { totalCount }\n      kind: albums(first: 1, filter: { kind: ALBUM, yearFrom: 1990 }) { totalCount }\n      year: albums(first: 1, filter: { genreId: $id, releaseYear: 1990 }) { totalCount }\n      artists(first: 1, filter: { genreId: $id }) { totalCount }\n    }\n  "): (typeof documents)["\n    query PlanFilteredTotals($id: ID!) {\n      years: songs(first: 1, filter: { yearFrom: 1990, yearTo: 1999 }) { totalCount }\n      lossless: songs(first: 1, filter: { lossless: true }) { totalCount }\n      genre: songs(first: 1, filter: { genreId: $id, yearFrom: 1990, lossless: false }) { totalCount }\n      named: songs(first: 1, filter: { genre: \"genre 7\", yearTo: 1990 }) { totalCount }\n      shelf: songs(first: 1, filter: { featured: false, yearTo: 1990 }) { totalCount }\n      kind: albums(first: 1, filter: { kind: ALBUM, yearFrom: 1990 }) { totalCount }\n      year: albums(first: 1, filter: { genreId: $id, releaseYear: 1990 }) { totalCount }\n      artists(first: 1, filter: { genreId: $id }) { totalCount }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanNested(\n    $count: Int!, $first: Int, $last: Int, $afterAlbum: String, $afterSong: String, $beforeAlbum: String,\n    $beforeSong: String\n  ) {\n    artists(first: $count) {\n      nodes {\n        albums(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n        songs(first: $first, last: $last, after: $afterSong, before: $beforeSong) { nodes { id } }\n        appearsOn(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlanNested(\n    $count: Int!, $first: Int, $last: Int, $afterAlbum: String, $afterSong: String, $beforeAlbum: String,\n    $beforeSong: String\n  ) {\n    artists(first: $count) {\n      nodes {\n        albums(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n        songs(first: $first, last: $last, after: $afterSong, before: $beforeSong) { nodes { id } }\n        appearsOn(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanRoles($count: Int!, $roles: [CreditRole!]) {\n      artists(first: $count) { nodes { songCount albumCount songs(first: 5, roles: $roles) { nodes { artistName } } } }\n    }\n  "): (typeof documents)["\n    query PlanRoles($count: Int!, $roles: [CreditRole!]) {\n      artists(first: $count) { nodes { songCount albumCount songs(first: 5, roles: $roles) { nodes { artistName } } } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanLookUps($first: Int!) {\n      albums(first: $first) {\n        nodes { songCount duration image { url } songs { artist { name } image { url } audio { size } } }\n      }\n    }\n  "): (typeof documents)["\n    query PlanLookUps($first: Int!) {\n      albums(first: $first) {\n        nodes { songCount duration image { url } songs { artist { name } image { url } audio { size } } }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanNestedGenres($count: Int!, $songs: SongOrder, $albums: AlbumOrder) {\n      genres(first: $count) {\n        nodes {\n          songs(first: 5, orderBy: $songs) { nodes { genres { name } artist { genres { name } } } }\n          albums(first: 5, orderBy: $albums) { nodes { genres { name } } }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query PlanNestedGenres($count: Int!, $songs: SongOrder, $albums: AlbumOrder) {\n      genres(first: $count) {\n        nodes {\n          songs(first: 5, orderBy: $songs) { nodes { genres { name } artist { genres { name } } } }\n          albums(first: 5, orderBy: $albums) { nodes { genres { name } } }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanSongLookUps($filter: SongFilter) {\n      songs(first: 100, filter: $filter) { nodes { album { artist { name } } audio { size } image { url } } }\n    }\n  "): (typeof documents)["\n    query PlanSongLookUps($filter: SongFilter) {\n      songs(first: 100, filter: $filter) { nodes { album { artist { name } } audio { size } image { url } } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanSingle($id: ID!) { node(id: $id) { id } songs(first: 1) { totalCount } }\n  "): (typeof documents)["\n    query PlanSingle($id: ID!) { node(id: $id) { id } songs(first: 1) { totalCount } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumsByYear(\n    $first: Int, $after: String, $last: Int, $before: String, $direction: SortDirection!, $filter: AlbumFilter\n  ) {\n    albums(\n      first: $first, after: $after, last: $last, before: $before, filter: $filter\n      orderBy: { by: RELEASE_YEAR, direction: $direction }\n    ) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query AlbumsByYear(\n    $first: Int, $after: String, $last: Int, $before: String, $direction: SortDirection!, $filter: AlbumFilter\n  ) {\n    albums(\n      first: $first, after: $after, last: $last, before: $before, filter: $filter\n      orderBy: { by: RELEASE_YEAR, direction: $direction }\n    ) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumsOfArtistByYear($id: ID!) { artist(id: $id) { albums(first: 100) { nodes { id releaseYear } } } }\n"): (typeof documents)["\n  query AlbumsOfArtistByYear($id: ID!) { artist(id: $id) { albums(first: 100) { nodes { id releaseYear } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ArtistTotal { artists(first: 100) { totalCount nodes { id } } }"): (typeof documents)["query ArtistTotal { artists(first: 100) { totalCount nodes { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilteredSongs($filter: SongFilter) {\n    songs(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n"): (typeof documents)["\n  query FilteredSongs($filter: SongFilter) {\n    songs(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SongPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query SongPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InOrderOfLanguages {\n    artists(first: 50, orderBy: { by: NAME, direction: ASC }) { nodes { name sortName } }\n    albums(first: 50, orderBy: { by: TITLE, direction: ASC }) { nodes { title sortTitle } }\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) { nodes { title sortTitle } }\n  }\n"): (typeof documents)["\n  query InOrderOfLanguages {\n    artists(first: 50, orderBy: { by: NAME, direction: ASC }) { nodes { name sortName } }\n    albums(first: 50, orderBy: { by: TITLE, direction: ASC }) { nodes { title sortTitle } }\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) { nodes { title sortTitle } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query CountAlbums($first: Int!) {\n        albums(first: $first) { nodes { artist { name } songs { artist { name } album { title } } } }\n      }\n    "): (typeof documents)["\n      query CountAlbums($first: Int!) {\n        albums(first: $first) { nodes { artist { name } songs { artist { name } album { title } } } }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query CountFullAlbums($first: Int!) {\n        albums(first: $first) {\n          totalCount\n          nodes {\n            title songCount duration\n            image { url blurhash }\n            artist { name image { url } }\n            songs { title artist { name } album { title image { url } } image { url } audio { url size } }\n          }\n        }\n      }\n    "): (typeof documents)["\n      query CountFullAlbums($first: Int!) {\n        albums(first: $first) {\n          totalCount\n          nodes {\n            title songCount duration\n            image { url blurhash }\n            artist { name image { url } }\n            songs { title artist { name } album { title image { url } } image { url } audio { url size } }\n          }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query CountArtists($first: Int!) {\n        artists(first: $first, orderBy: { by: CREATED_AT, direction: DESC }) {\n          nodes {\n            albums(first: 2) { totalCount nodes { songs { title } } }\n            songs(first: 2) { totalCount nodes { title album { title } image { url } } }\n          }\n        }\n      }\n    "): (typeof documents)["\n      query CountArtists($first: Int!) {\n        artists(first: $first, orderBy: { by: CREATED_AT, direction: DESC }) {\n          nodes {\n            albums(first: 2) { totalCount nodes { songs { title } } }\n            songs(first: 2) { totalCount nodes { title album { title } image { url } } }\n          }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query CountSongs($first: Int!) {\n        songs(first: $first) {\n          nodes { album { title artist { name } } artist { name } audio { mimeType } image { url } }\n        }\n      }\n    "): (typeof documents)["\n      query CountSongs($first: Int!) {\n        songs(first: $first) {\n          nodes { album { title artist { name } } artist { name } audio { mimeType } image { url } }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query SongsByAliases($id: ID!) {\n        one: song(id: $id) { title }\n        two: song(id: $id) { artist { name } }\n        three: node(id: $id) { id }\n      }\n    "): (typeof documents)["\n      query SongsByAliases($id: ID!) {\n        one: song(id: $id) { title }\n        two: song(id: $id) { artist { name } }\n        three: node(id: $id) { id }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Totals { songs { totalCount } albums { totalCount } artists { totalCount } }"): (typeof documents)["query Totals { songs { totalCount } albums { totalCount } artists { totalCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query FilteredTotals($artist: ID!, $album: ID!) {\n        punk: songs(first: 1, filter: { genre: \"PUNK\" }) { totalCount nodes { id } }\n        title: songs(filter: { title: \"loud\" }) { totalCount }\n        featured: songs(filter: { featured: true }) { totalCount }\n        album: songs(filter: { albumId: $album }) { totalCount }\n        none: songs(filter: { artistId: $artist, title: \"loud\", featured: false }) { totalCount }\n        year: albums(last: 1, filter: { releaseYear: 1999 }) { totalCount nodes { id } }\n        artist: albums(filter: { artistId: $artist }) { totalCount }\n      }\n    "): (typeof documents)["\n      query FilteredTotals($artist: ID!, $album: ID!) {\n        punk: songs(first: 1, filter: { genre: \"PUNK\" }) { totalCount nodes { id } }\n        title: songs(filter: { title: \"loud\" }) { totalCount }\n        featured: songs(filter: { featured: true }) { totalCount }\n        album: songs(filter: { albumId: $album }) { totalCount }\n        none: songs(filter: { artistId: $artist, title: \"loud\", featured: false }) { totalCount }\n        year: albums(last: 1, filter: { releaseYear: 1999 }) { totalCount nodes { id } }\n        artist: albums(filter: { artistId: $artist }) { totalCount }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query ArtistTotals {\n        artists { nodes { name albums(first: 1) { totalCount nodes { id } } songs(last: 1) { totalCount } } }\n      }\n    "): (typeof documents)["\n      query ArtistTotals {\n        artists { nodes { name albums(first: 1) { totalCount nodes { id } } songs(last: 1) { totalCount } } }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query Uncounted($artist: ID!) {\n        songs(filter: { genre: \"punk\" }) { nodes { id } }\n        all: songs { nodes { id } pageInfo { hasNextPage } }\n        albums(filter: { artistId: $artist }) { nodes { id } }\n        artists { nodes { albums { nodes { id } } songs { nodes { id } } } }\n      }\n    "): (typeof documents)["\n      query Uncounted($artist: ID!) {\n        songs(filter: { genre: \"punk\" }) { nodes { id } }\n        all: songs { nodes { id } pageInfo { hasNextPage } }\n        albums(filter: { artistId: $artist }) { nodes { id } }\n        artists { nodes { albums { nodes { id } } songs { nodes { id } } } }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CountOnly { songs { totalCount } }"): (typeof documents)["query CountOnly { songs { totalCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation RecordForShelves($songId: ID!) { recordPlay(songId: $songId) { errors { message } } }\n  "): (typeof documents)["\n    mutation RecordForShelves($songId: ID!) { recordPlay(songId: $songId) { errors { message } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trending($limit: Int!) { trendingSongs(limit: $limit) { id artist { id } } }\n"): (typeof documents)["\n  query Trending($limit: Int!) { trendingSongs(limit: $limit) { id artist { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Featured($limit: Int!) { featuredSongs(limit: $limit) { id featured } }\n"): (typeof documents)["\n  query Featured($limit: Int!) { featuredSongs(limit: $limit) { id featured } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MadeForYou($limit: Int!) { madeForYouSongs(limit: $limit) { id artist { id } } }\n"): (typeof documents)["\n  query MadeForYou($limit: Int!) { madeForYouSongs(limit: $limit) { id artist { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Similar($songId: ID!, $limit: Int!) { similarSongs(songId: $songId, limit: $limit) { id artist { id } } }\n"): (typeof documents)["\n  query Similar($songId: ID!, $limit: Int!) { similarSongs(songId: $songId, limit: $limit) { id artist { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewAlbums($limit: Int!) { newAlbums(limit: $limit) { id songs { album { id } } } }\n"): (typeof documents)["\n  query NewAlbums($limit: Int!) { newAlbums(limit: $limit) { id songs { album { id } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForData { requestDataExport { success errors { code } } }\n"): (typeof documents)["\n  mutation AskForData { requestDataExport { success errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOneself($image: Upload) {\n    updateProfile(input: { fullName: \"Zebulon Quirk\", image: $image }) { user { id } errors { code } }\n  }\n"): (typeof documents)["\n  mutation CallOneself($image: Upload) {\n    updateProfile(input: { fullName: \"Zebulon Quirk\", image: $image }) { user { id } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiveHere($song: ID!, $friend: ID!) {\n    likeSong(songId: $song) { errors { code } }\n    recordPlay(songId: $song) { errors { code } }\n    createPlaylist(input: { name: \"Quirk at sea\", description: \"Quirk only\", songIds: [$song] }) { playlist { id } }\n    sendMessage(input: { receiverId: $friend, content: \"Quirk says hello\" }) { message { id } errors { code } }\n    createShareLink(input: { targetId: $song, description: \"Quirk shares\" }) { errors { code } }\n    followUser(userId: $friend) { errors { code } }\n    queueSongs(input: { songIds: [$song] }) { errors { code } }\n    setNowPlaying(songId: $song) { errors { code } }\n    report(input: { targetId: $friend, reason: OTHER, note: \"Quirk complains\" }) { errors { code } }\n  }\n"): (typeof documents)["\n  mutation LiveHere($song: ID!, $friend: ID!) {\n    likeSong(songId: $song) { errors { code } }\n    recordPlay(songId: $song) { errors { code } }\n    createPlaylist(input: { name: \"Quirk at sea\", description: \"Quirk only\", songIds: [$song] }) { playlist { id } }\n    sendMessage(input: { receiverId: $friend, content: \"Quirk says hello\" }) { message { id } errors { code } }\n    createShareLink(input: { targetId: $song, description: \"Quirk shares\" }) { errors { code } }\n    followUser(userId: $friend) { errors { code } }\n    queueSongs(input: { songIds: [$song] }) { errors { code } }\n    setNowPlaying(songId: $song) { errors { code } }\n    report(input: { targetId: $friend, reason: OTHER, note: \"Quirk complains\" }) { errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComplainOfPerson($id: ID!) {\n    report(input: { targetId: $id, reason: SPAM, note: \"Zebulon Quirk is unbearable\" }) { errors { code } }\n  }\n"): (typeof documents)["\n  mutation ComplainOfPerson($id: ID!) {\n    report(input: { targetId: $id, reason: SPAM, note: \"Zebulon Quirk is unbearable\" }) { errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPerson($id: ID!) {\n    sendMessage(input: { receiverId: $id, content: \"Dear Quirk\" }) { message { id } errors { code } }\n  }\n"): (typeof documents)["\n  mutation AnswerPerson($id: ID!) {\n    sendMessage(input: { receiverId: $id, content: \"Dear Quirk\" }) { message { id } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BarPerson($id: ID!) { blockUser(userId: $id) { errors { code } } }\n"): (typeof documents)["\n  mutation BarPerson($id: ID!) { blockUser(userId: $id) { errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeveralNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Song { title artist { name } }\n      ... on Album { title songs { title } }\n      ... on Playlist { name }\n      ... on Play { song { title } playedAt }\n    }\n  }\n"): (typeof documents)["\n  query SeveralNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Song { title artist { name } }\n      ... on Album { title songs { title } }\n      ... on Playlist { name }\n      ... on Play { song { title } playedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OneOfNodes($id: ID!) { node(id: $id) { __typename id ... on Play { playedAt } } }"): (typeof documents)["query OneOfNodes($id: ID!) { node(id: $id) { __typename id ... on Play { playedAt } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlayOfNode($id: ID!) { recordPlay(songId: $id) { play { id } } }"): (typeof documents)["mutation PlayOfNode($id: ID!) { recordPlay(songId: $id) { play { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IdsOfMe { me { id sessions { id } } }"): (typeof documents)["query IdsOfMe { me { id sessions { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HundredAlbums {\n    albums(first: 100) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title edition kind releaseYear artistName songCount duration compilation\n        artist { id name }\n        image { url(width: 256) blurhash }\n        genres { id name }\n        songs {\n          id title artistName discNumber trackNumber duration available audioUrl liked playCount\n          artist { id name }\n          image { url(width: 128) }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HundredAlbums {\n    albums(first: 100) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title edition kind releaseYear artistName songCount duration compilation\n        artist { id name }\n        image { url(width: 256) blurhash }\n        genres { id name }\n        songs {\n          id title artistName discNumber trackNumber duration available audioUrl liked playCount\n          artist { id name }\n          image { url(width: 128) }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AboutServer {\n    serverInfo {\n      name version registration catalog audioMaxBytes pictureMaxBytes\n      oidcProviders { id name url(redirectUri: \"https://client.example/back\") }\n    }\n  }\n"): (typeof documents)["\n  query AboutServer {\n    serverInfo {\n      name version registration catalog audioMaxBytes pictureMaxBytes\n      oidcProviders { id name url(redirectUri: \"https://client.example/back\") }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingHome($id: ID!, $first: Int) {\n    me { id }\n    song(id: $id) { title }\n    songs(first: $first) { nodes { title } totalCount }\n    trendingSongs { title }\n    likedSongs { nodes { title } }\n    log: messageLog { totalCount }\n  }\n"): (typeof documents)["\n  query StandingHome($id: ID!, $first: Int) {\n    me { id }\n    song(id: $id) { title }\n    songs(first: $first) { nodes { title } totalCount }\n    trendingSongs { title }\n    likedSongs { nodes { title } }\n    log: messageLog { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DetailsOfAlbums {\n    albums(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        title edition label catalogNumber barcode musicBrainzId musicBrainzReleaseGroupId\n        releaseYear releaseDate originalReleaseDate kind compilation\n        discs { number title songCount duration songs { title } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DetailsOfAlbums {\n    albums(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        title edition label catalogNumber barcode musicBrainzId musicBrainzReleaseGroupId\n        releaseYear releaseDate originalReleaseDate kind compilation\n        discs { number title songCount duration songs { title } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumDetailsByNode($id: ID!) { node(id: $id) { ... on Album { label kind discs { title } } } }\n"): (typeof documents)["\n  query AlbumDetailsByNode($id: ID!) { node(id: $id) { ... on Album { label kind discs { title } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FactsOfAudio {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title audio { sampleRate channels bitDepth lossless playable codec container } }\n    }\n  }\n"): (typeof documents)["\n  query FactsOfAudio {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title audio { sampleRate channels bitDepth lossless playable codec container } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FaultsOfAudio { songs(first: 10, orderBy: { by: TITLE, direction: ASC }) { nodes { title duration audio { size fault } } } }\n"): (typeof documents)["\n  query FaultsOfAudio { songs(first: 10, orderBy: { by: TITLE, direction: ASC }) { nodes { title duration audio { size fault } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CatalogOfCorpus($after: String) {\n    songs(first: 100, after: $after, orderBy: { by: CREATED_AT, direction: ASC }) {\n      nodes {\n        title trackNumber genre artist { name } credits { artist { name } role joinPhrase } album { title releaseYear }\n        audio { codec container channels sampleRate bitDepth lossless playable mimeType fault }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CatalogOfCorpus($after: String) {\n    songs(first: 100, after: $after, orderBy: { by: CREATED_AT, direction: ASC }) {\n      nodes {\n        title trackNumber genre artist { name } credits { artist { name } role joinPhrase } album { title releaseYear }\n        audio { codec container channels sampleRate bitDepth lossless playable mimeType fault }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditScanned($input: UpdateSongInput!) { updateSong(input: $input) { errors { code } } }\n"): (typeof documents)["\n  mutation EditScanned($input: UpdateSongInput!) { updateSong(input: $input) { errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RereadScanned($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) {\n      song { id title genre artist { name } editedFields }\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation RereadScanned($id: ID!, $fields: [SongField!]) {\n    readSongFromFile(id: $id, fields: $fields) {\n      song { id title genre artist { name } editedFields }\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartScanInTurn { startScan { scan { id state } errors { code message } } }\n"): (typeof documents)["\n  mutation StartScanInTurn { startScan { scan { id state } errors { code message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelScanInTurn($id: ID!) { cancelScan(id: $id) { scan { id state finishedAt } errors { code } } }\n"): (typeof documents)["\n  mutation CancelScanInTurn($id: ID!) { cancelScan(id: $id) { scan { id state finishedAt } errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListScansInTurn { scans(first: 1) { totalCount nodes { id state seen total added faults { path reason } } } }\n"): (typeof documents)["\n  query ListScansInTurn { scans(first: 1) { totalCount nodes { id state seen total added faults { path reason } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DetailsOfSongs {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        title releaseDate bpm isrc musicBrainzId\n        replayGain { trackGain trackPeak albumGain albumPeak }\n        lyrics { language synced text lines { start text } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DetailsOfSongs {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes {\n        title releaseDate bpm isrc musicBrainzId\n        replayGain { trackGain trackPeak albumGain albumPeak }\n        lyrics { language synced text lines { start text } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SortForms {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title sortTitle artist { sortName } album { title sortTitle artist { name sortName } } }\n    }\n  }\n"): (typeof documents)["\n  query SortForms {\n    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title sortTitle artist { sortName } album { title sortTitle artist { name sortName } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobsByState($state: JobState, $first: Int, $after: String) {\n    jobs(state: $state, first: $first, after: $after) {\n      totalCount\n      nodes { id kind state attempts maxAttempts lastError createdAt runAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query JobsByState($state: JobState, $first: Int, $after: String) {\n    jobs(state: $state, first: $first, after: $after) {\n      totalCount\n      nodes { id kind state attempts maxAttempts lastError createdAt runAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJobs($id: ID!) { retryJob(id: $id) { job { id state attempts } errors { code } } }\n"): (typeof documents)["\n  mutation RetryJobs($id: ID!) { retryJob(id: $id) { job { id state attempts } errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJobs($id: ID!) { cancelJob(id: $id) { job { id state lastError } errors { code } } }\n"): (typeof documents)["\n  mutation CancelJobs($id: ID!) { cancelJob(id: $id) { job { id state lastError } errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LetIn($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id editable collaborators { id } }\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation LetIn($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id editable collaborators { id } }\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutOut($playlistId: ID!, $userId: ID!) {\n    removeCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id collaborators { id } }\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation PutOut($playlistId: ID!, $userId: ID!) {\n    removeCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id collaborators { id } }\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Together($id: ID!) {\n    playlist(id: $id) {\n      editable\n      saved\n      collaborators { id }\n      items(first: 100) { nodes { id song { id } addedBy { id } } }\n    }\n  }\n"): (typeof documents)["\n  query Together($id: ID!) {\n    playlist(id: $id) {\n      editable\n      saved\n      collaborators { id }\n      items(first: 100) { nodes { id song { id } addedBy { id } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Keep($playlistId: ID!) {\n    savePlaylist(playlistId: $playlistId) { playlist { id saved editable } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation Keep($playlistId: ID!) {\n    savePlaylist(playlistId: $playlistId) { playlist { id saved editable } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveUp($playlistId: ID!) {\n    unsavePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation GiveUp($playlistId: ID!) {\n    unsavePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Kept($first: Int, $after: String) {\n    savedPlaylists(first: $first, after: $after) {\n      totalCount\n      nodes { id saved editable }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Kept($first: Int, $after: String) {\n    savedPlaylists(first: $first, after: $after) {\n      totalCount\n      nodes { id saved editable }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Changes($id: ID!) {\n    playlistChanged(id: $id) { name editable items(first: 100) { nodes { song { id } addedBy { id } } } }\n  }\n"): (typeof documents)["\n  subscription Changes($id: ID!) {\n    playlistChanged(id: $id) { name editable items(first: 100) { nodes { song { id } addedBy { id } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PointAt($playlistId: ID!, $itemId: ID, $present: Boolean) {\n    setPlaylistCursor(playlistId: $playlistId, itemId: $itemId, present: $present) {\n      playlist { id }\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation PointAt($playlistId: ID!, $itemId: ID, $present: Boolean) {\n    setPlaylistCursor(playlistId: $playlistId, itemId: $itemId, present: $present) {\n      playlist { id }\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Cursors($playlistId: ID!) {\n    playlistCursorMoved(playlistId: $playlistId) { present user { id } item { song { id } } }\n  }\n"): (typeof documents)["\n  subscription Cursors($playlistId: ID!) {\n    playlistCursorMoved(playlistId: $playlistId) { present user { id } item { song { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Edits($playlistId: ID!) {\n    playlistEdited(playlistId: $playlistId) { kind by { id } song { id } itemIds count }\n  }\n"): (typeof documents)["\n  subscription Edits($playlistId: ID!) {\n    playlistEdited(playlistId: $playlistId) { kind by { id } song { id } itemIds count }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindPlaylists($query: String!) { search(query: $query) { playlists { id } } }"): (typeof documents)["query FindPlaylists($query: String!) { search(query: $query) { playlists { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation LikeAnAlbum($albumId: ID!) {\n      likeAlbum(albumId: $albumId) { album { id liked } errors { code field } }\n    }\n  "): (typeof documents)["\n    mutation LikeAnAlbum($albumId: ID!) {\n      likeAlbum(albumId: $albumId) { album { id liked } errors { code field } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation UnlikeAnAlbum($albumId: ID!) {\n      unlikeAlbum(albumId: $albumId) { album { id liked } errors { code field } }\n    }\n  "): (typeof documents)["\n    mutation UnlikeAnAlbum($albumId: ID!) {\n      unlikeAlbum(albumId: $albumId) { album { id liked } errors { code field } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query AlbumsLiked { likedAlbums { totalCount nodes { id liked artist { name } } } }\n  "): (typeof documents)["\n    query AlbumsLiked { likedAlbums { totalCount nodes { id liked artist { name } } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToModelled($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) { playlist { id } errors { code } }\n  }\n"): (typeof documents)["\n  mutation AddToModelled($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) { playlist { id } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveInModelled($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) { playlist { id } errors { code } }\n  }\n"): (typeof documents)["\n  mutation MoveInModelled($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) { playlist { id } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOffModelled($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) { playlist { id } errors { code } }\n  }\n"): (typeof documents)["\n  mutation TakeOffModelled($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) { playlist { id } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WatchModelled($id: ID!) { playlistChanged(id: $id) { items(first: 100) { nodes { id song { id } } } } }\n"): (typeof documents)["\n  subscription WatchModelled($id: ID!) { playlistChanged(id: $id) { items(first: 100) { nodes { id song { id } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteWithSongs($id: ID!) { deleteAlbum(id: $id, withSongs: true) { deletedId errors { code } } }\n"): (typeof documents)["\n  mutation DeleteWithSongs($id: ID!) { deleteAlbum(id: $id, withSongs: true) { deletedId errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteFollowed($id: ID!) { deleteUser(id: $id) { deletedId errors { code } } }\n"): (typeof documents)["\n  mutation DeleteFollowed($id: ID!) { deleteUser(id: $id) { deletedId errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillQueue($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { version items { id song { id } } } errors { code } }\n  }\n"): (typeof documents)["\n  mutation FillQueue($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { version items { id song { id } } } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveInShortened($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { version } errors { code } }\n  }\n"): (typeof documents)["\n  mutation MoveInShortened($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { version } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenBesides($input: CreateRoomInput!) { createRoom(input: $input) { room { id } errors { code } } }\n"): (typeof documents)["\n  mutation OpenBesides($input: CreateRoomInput!) { createRoom(input: $input) { room { id } errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LetInBefore($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) { errors { code } }\n  }\n"): (typeof documents)["\n  mutation LetInBefore($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) { errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowShortened {\n    playQueueChanged { version playing position current { song { id } } change { kind itemIds } items { id song { id } } }\n  }\n"): (typeof documents)["\n  subscription FollowShortened {\n    playQueueChanged { version playing position current { song { id } } change { kind itemIds } items { id song { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowShortenedRoom($id: ID!) {\n    roomQueueChanged(roomId: $id) { playing current { song { id } } change { kind itemIds } items { id song { id } } }\n  }\n"): (typeof documents)["\n  subscription FollowShortenedRoom($id: ID!) {\n    roomQueueChanged(roomId: $id) { playing current { song { id } } change { kind itemIds } items { id song { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowShortenedPlaylist($id: ID!) {\n    playlistChanged(id: $id) { updatedAt songCount collaborators { id } items(first: 100) { nodes { song { id } addedBy { id } } } }\n  }\n"): (typeof documents)["\n  subscription FollowShortenedPlaylist($id: ID!) {\n    playlistChanged(id: $id) { updatedAt songCount collaborators { id } items(first: 100) { nodes { song { id } addedBy { id } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LatePlay($songId: ID!, $clientId: ID, $playedAt: DateTime) {\n    recordPlay(songId: $songId, clientId: $clientId, playedAt: $playedAt) {\n      play { id playedAt }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation LatePlay($songId: ID!, $clientId: ID, $playedAt: DateTime) {\n    recordPlay(songId: $songId, clientId: $clientId, playedAt: $playedAt) {\n      play { id playedAt }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LatePlayAgain($id: ID!) { node(id: $id) { ... on Play { id playedAt } } }"): (typeof documents)["query LatePlayAgain($id: ID!) { node(id: $id) { ... on Play { id playedAt } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPlay($songId: ID!, $clientId: ID) {\n    recordPlay(songId: $songId, clientId: $clientId) {\n      play { id playedAt song { id } }\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordPlay($songId: ID!, $clientId: ID) {\n    recordPlay(songId: $songId, clientId: $clientId) {\n      play { id playedAt song { id } }\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayHistory($first: Int, $after: String, $last: Int, $before: String) {\n    playHistory(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id playedAt song { id title } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PlayHistory($first: Int, $after: String, $last: Int, $before: String) {\n    playHistory(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id playedAt song { id title } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayCount($id: ID!) { song(id: $id) { playCount updatedAt } }\n"): (typeof documents)["\n  query PlayCount($id: ID!) { song(id: $id) { playCount updatedAt } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Like($songId: ID!) {\n    likeSong(songId: $songId) { song { id liked } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation Like($songId: ID!) {\n    likeSong(songId: $songId) { song { id liked } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unlike($songId: ID!) {\n    unlikeSong(songId: $songId) { song { id liked } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation Unlike($songId: ID!) {\n    unlikeSong(songId: $songId) { song { id liked } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LikedSongs($first: Int, $after: String, $last: Int, $before: String) {\n    likedSongs(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id liked artist { name } }\n      pageInfo { hasNextPage endCursor startCursor }\n    }\n  }\n"): (typeof documents)["\n  query LikedSongs($first: Int, $after: String, $last: Int, $before: String) {\n    likedSongs(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id liked artist { name } }\n      pageInfo { hasNextPage endCursor startCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePlaylist($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) {\n      playlist {\n        id name description public songCount duration createdAt updatedAt\n        owner { id }\n        items(first: 100) { nodes { id song { id } } }\n      }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePlaylist($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) {\n      playlist {\n        id name description public songCount duration createdAt updatedAt\n        owner { id }\n        items(first: 100) { nodes { id song { id } } }\n      }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePlaylist($input: UpdatePlaylistInput!) {\n    updatePlaylist(input: $input) {\n      playlist { id name description public updatedAt }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePlaylist($input: UpdatePlaylistInput!) {\n    updatePlaylist(input: $input) {\n      playlist { id name description public updatedAt }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePlaylist($id: ID!) { deletePlaylist(id: $id) { deletedId errors { code field } } }\n"): (typeof documents)["\n  mutation DeletePlaylist($id: ID!) { deletePlaylist(id: $id) { deletedId errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToPlaylist($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) {\n      playlist { songCount updatedAt items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation AddToPlaylist($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) {\n      playlist { songCount updatedAt items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromPlaylist($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) {\n      playlist { songCount items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveFromPlaylist($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) {\n      playlist { songCount items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePlaylistItem($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) {\n      playlist { updatedAt items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation MovePlaylistItem($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) {\n      playlist { updatedAt items(first: 100) { nodes { id song { id } } } }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OnePlaylist($id: ID!) {\n    playlist(id: $id) {\n      id name description public songCount duration updatedAt\n      owner { id }\n      items(first: 100) { totalCount nodes { id addedAt song { id } } }\n    }\n  }\n"): (typeof documents)["\n  query OnePlaylist($id: ID!) {\n    playlist(id: $id) {\n      id name description public songCount duration updatedAt\n      owner { id }\n      items(first: 100) { totalCount nodes { id addedAt song { id } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemsPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    playlist(id: $id) {\n      items(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes { id song { id } }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ItemsPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    playlist(id: $id) {\n      items(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes { id song { id } }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPlaylists($first: Int, $after: String, $last: Int, $before: String) {\n    playlists(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id name }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query OwnPlaylists($first: Int, $after: String, $last: Int, $before: String) {\n    playlists(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id name }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaylistsOf($id: ID!) {\n    user(id: $id) { playlists { totalCount nodes { id } } }\n  }\n"): (typeof documents)["\n  query PlaylistsOf($id: ID!) {\n    user(id: $id) { playlists { totalCount nodes { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaylistNode($id: ID!) { node(id: $id) { __typename id ... on Playlist { name } } }\n"): (typeof documents)["\n  query PlaylistNode($id: ID!) { node(id: $id) { __typename id ... on Playlist { name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SongsLiked($first: Int!) { songs(first: $first) { nodes { id liked } } }"): (typeof documents)["query SongsLiked($first: Int!) { songs(first: $first) { nodes { id liked } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanHistory($first: Int, $after: String, $last: Int, $before: String) {\n    playHistory(first: $first, after: $after, last: $last, before: $before) { nodes { id } }\n  }\n"): (typeof documents)["\n  query PlanHistory($first: Int, $after: String, $last: Int, $before: String) {\n    playHistory(first: $first, after: $after, last: $last, before: $before) { nodes { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanHistoryTotal { playHistory(first: 1) { totalCount } }"): (typeof documents)["query PlanHistoryTotal { playHistory(first: 1) { totalCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanLiked($first: Int, $after: String, $last: Int, $before: String) {\n      likedSongs(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id artist { name } } pageInfo { endCursor }\n      }\n    }\n  "): (typeof documents)["\n    query PlanLiked($first: Int, $after: String, $last: Int, $before: String) {\n      likedSongs(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id artist { name } } pageInfo { endCursor }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanKept($first: Int, $after: String, $last: Int, $before: String) {\n      likedAlbums(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id artist { name } } pageInfo { endCursor }\n      }\n    }\n  "): (typeof documents)["\n    query PlanKept($first: Int, $after: String, $last: Int, $before: String) {\n      likedAlbums(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id artist { name } } pageInfo { endCursor }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanSaved($first: Int, $after: String, $last: Int, $before: String) {\n      savedPlaylists(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id saved editable } pageInfo { endCursor }\n      }\n    }\n  "): (typeof documents)["\n    query PlanSaved($first: Int, $after: String, $last: Int, $before: String) {\n      savedPlaylists(first: $first, after: $after, last: $last, before: $before) {\n        nodes { id saved editable } pageInfo { endCursor }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanSongsLiked { songs(first: 100) { nodes { liked } } }"): (typeof documents)["query PlanSongsLiked { songs(first: 100) { nodes { liked } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanPlaylists {\n      playlists(first: 50) { nodes { id } }\n      users(first: 20) { nodes { playlists(first: 5) { nodes { id } } } }\n    }\n  "): (typeof documents)["\n    query PlanPlaylists {\n      playlists(first: 50) { nodes { id } }\n      users(first: 20) { nodes { playlists(first: 5) { nodes { id } } } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanItems($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n      playlist(id: $id) { items(first: $first, after: $after, last: $last, before: $before) { nodes { id } } }\n    }\n  "): (typeof documents)["\n    query PlanItems($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n      playlist(id: $id) { items(first: $first, after: $after, last: $last, before: $before) { nodes { id } } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanTotals { playlists(first: 50) { nodes { songCount duration image { url } } } }\n  "): (typeof documents)["\n    query PlanTotals { playlists(first: 50) { nodes { songCount duration image { url } } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportPlaylist($file: Upload!, $name: String) {\n    importPlaylist(file: $file, name: $name) {\n      playlist { name public songCount items(first: 50) { nodes { song { id } addedBy { id } } } }\n      notFound\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation ImportPlaylist($file: Upload!, $name: String) {\n    importPlaylist(file: $file, name: $name) {\n      playlist { name public songCount items(first: 50) { nodes { song { id } addedBy { id } } } }\n      notFound\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query OwnerOfPublic($id: ID!) {\n        playlist(id: $id) { name owner { email playlists { totalCount nodes { id } } } }\n      }\n    "): (typeof documents)["\n      query OwnerOfPublic($id: ID!) {\n        playlist(id: $id) { name owner { email playlists { totalCount nodes { id } } } }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CountPlaylists($first: Int!) {\n      users(first: $first, includeViewer: true) {\n        nodes {\n          playlists(first: 2) {\n            totalCount\n            nodes {\n              songCount duration image { url } owner { fullName }\n              items(first: 2) { totalCount nodes { song { title liked artist { name } album { title } } } }\n            }\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query CountPlaylists($first: Int!) {\n      users(first: $first, includeViewer: true) {\n        nodes {\n          playlists(first: 2) {\n            totalCount\n            nodes {\n              songCount duration image { url } owner { fullName }\n              items(first: 2) { totalCount nodes { song { title liked artist { name } album { title } } } }\n            }\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CountHistory($first: Int!) {\n      playHistory(first: $first) { totalCount nodes { song { title liked playCount artist { name } } } }\n    }\n  "): (typeof documents)["\n    query CountHistory($first: Int!) {\n      playHistory(first: $first) { totalCount nodes { song { title liked playCount artist { name } } } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CountLiked($first: Int!) {\n      likedSongs(first: $first) { totalCount nodes { title liked artist { name } album { title } } }\n    }\n  "): (typeof documents)["\n    query CountLiked($first: Int!) {\n      likedSongs(first: $first) { totalCount nodes { title liked artist { name } album { title } } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlaylistPicture($id: ID!) { playlist(id: $id) { image { url } } }\n  "): (typeof documents)["\n    query PlaylistPicture($id: ID!) { playlist(id: $id) { image { url } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowPictureOnFullDisk($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { fullName image { url } } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation ShowPictureOnFullDisk($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { fullName image { url } } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ImageUrl($id: ID!, $width: Int) { song(id: $id) { image { url(width: $width) } } }\n  "): (typeof documents)["\n    query ImageUrl($id: ID!, $width: Int) { song(id: $id) { image { url(width: $width) } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PublicUrls($id: ID!) { song(id: $id) { audioUrl image { url small: url(width: 64) } } }\n  "): (typeof documents)["\n    query PublicUrls($id: ID!) { song(id: $id) { audioUrl image { url small: url(width: 64) } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SignedUrls($id: ID!) { song(id: $id) { audioUrl image { url url64: url(width: 64) } } }\n  "): (typeof documents)["\n    query SignedUrls($id: ID!) { song(id: $id) { audioUrl image { url url64: url(width: 64) } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowPicture($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { fullName image { url small: url(width: 64) width height blurhash } }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ShowPicture($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { fullName image { url small: url(width: 64) width height blurhash } }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DemoteMeanwhile($id: ID!) { setUserRole(userId: $id, role: USER) { errors { code } } }\n"): (typeof documents)["\n  mutation DemoteMeanwhile($id: ID!) { setUserRole(userId: $id, role: USER) { errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveMeanwhile($password: String!) { deleteAccount(password: $password) { errors { code } } }\n"): (typeof documents)["\n  mutation LeaveMeanwhile($password: String!) { deleteAccount(password: $password) { errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutMeanwhile($id: ID!) { revokeSessions(id: $id) { errors { code } } }\n"): (typeof documents)["\n  mutation SignOutMeanwhile($id: ID!) { revokeSessions(id: $id) { errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UsersWithPictures($first: Int!) {\n    users(first: $first, includeViewer: true) { nodes { image { url } } }\n  }\n"): (typeof documents)["\n  query UsersWithPictures($first: Int!) {\n    users(first: $first, includeViewer: true) { nodes { image { url } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowOne($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }\n"): (typeof documents)["\n  mutation ShowOne($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Received($fromUserId: ID, $after: String) {\n    messageReceived(fromUserId: $fromUserId, after: $after) {\n      id cursor content createdAt readAt sender { id fullName email } receiver { id }\n    }\n  }\n"): (typeof documents)["\n  subscription Received($fromUserId: ID, $after: String) {\n    messageReceived(fromUserId: $fromUserId, after: $after) {\n      id cursor content createdAt readAt sender { id fullName email } receiver { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ReadByOther {\n    conversationRead { user { id } unreadCount lastMessage { id content readAt } }\n  }\n"): (typeof documents)["\n  subscription ReadByOther {\n    conversationRead { user { id } unreadCount lastMessage { id content readAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Send($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message { id content createdAt readAt sender { id } receiver { id } }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation Send($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message { id content createdAt readAt sender { id } receiver { id } }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($withUserId: ID, $first: Int, $after: String, $last: Int, $before: String) {\n    messages(withUserId: $withUserId, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id content createdAt readAt sender { id } receiver { id } } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query History($withUserId: ID, $first: Int, $after: String, $last: Int, $before: String) {\n    messages(withUserId: $withUserId, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id content createdAt readAt sender { id } receiver { id } } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageTotal($withUserId: ID) { messages(withUserId: $withUserId, first: 1) { totalCount } }\n"): (typeof documents)["\n  query MessageTotal($withUserId: ID) { messages(withUserId: $withUserId, first: 1) { totalCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Talks($first: Int, $after: String, $last: Int, $before: String) {\n    conversations(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      edges {\n        cursor\n        node { user { id fullName } unreadCount lastMessage { id content readAt sender { id } receiver { id } } }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Talks($first: Int, $after: String, $last: Int, $before: String) {\n    conversations(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      edges {\n        cursor\n        node { user { id fullName } unreadCount lastMessage { id content readAt sender { id } receiver { id } } }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation { user { id } unreadCount lastMessage { id readAt } }\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation { user { id } unreadCount lastMessage { id readAt } }\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBack($id: ID!) { deleteMessage(id: $id) { deletedId errors { code field } } }\n"): (typeof documents)["\n  mutation TakeBack($id: ID!) { deleteMessage(id: $id) { deletedId errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Log($filter: MessageFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    messageLog(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id content sender { id } receiver { id } } }\n      pageInfo { hasNextPage hasPreviousPage }\n    }\n  }\n"): (typeof documents)["\n  query Log($filter: MessageFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    messageLog(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id content sender { id } receiver { id } } }\n      pageInfo { hasNextPage hasPreviousPage }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogTotal($filter: MessageFilter) { messageLog(filter: $filter, first: 1) { totalCount } }\n"): (typeof documents)["\n  query LogTotal($filter: MessageFilter) { messageLog(filter: $filter, first: 1) { totalCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageNode($id: ID!) { node(id: $id) { id ... on Message { content sender { id } receiver { id } } } }\n"): (typeof documents)["\n  query MessageNode($id: ID!) { node(id: $id) { id ... on Message { content sender { id } receiver { id } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CountMessages($first: Int!, $withUserId: ID) {\n      messages(first: $first, withUserId: $withUserId) {\n        totalCount nodes { content sender { fullName } receiver { fullName } }\n      }\n    }\n  "): (typeof documents)["\n    query CountMessages($first: Int!, $withUserId: ID) {\n      messages(first: $first, withUserId: $withUserId) {\n        totalCount nodes { content sender { fullName } receiver { fullName } }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CountConversations($first: Int!) {\n      conversations(first: $first) {\n        totalCount nodes { unreadCount user { fullName } lastMessage { content sender { fullName } receiver { id } } }\n      }\n    }\n  "): (typeof documents)["\n    query CountConversations($first: Int!) {\n      conversations(first: $first) {\n        totalCount nodes { unreadCount user { fullName } lastMessage { content sender { fullName } receiver { id } } }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CountLog($first: Int!, $filter: MessageFilter) {\n      messageLog(first: $first, filter: $filter) { totalCount nodes { sender { fullName } receiver { fullName } } }\n    }\n  "): (typeof documents)["\n    query CountLog($first: Int!, $filter: MessageFilter) {\n      messageLog(first: $first, filter: $filter) { totalCount nodes { sender { fullName } receiver { fullName } } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreditsInPanel($id: ID!) {\n    song(id: $id) { id artistName credits { role creditedAs joinPhrase detail artist { name } } editedFields }\n  }\n"): (typeof documents)["\n  query CreditsInPanel($id: ID!) {\n    song(id: $id) { id artistName credits { role creditedAs joinPhrase detail artist { name } } editedFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumCreditsInPanel($id: ID!) { album(id: $id) { artistName credits { artist { name } } } }\n"): (typeof documents)["\n  query AlbumCreditsInPanel($id: ID!) { album(id: $id) { artistName credits { artist { name } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SongCalledInPanel($title: String!) {\n    songs(first: 5, filter: { title: $title }) { nodes { id artistName } }\n  }\n"): (typeof documents)["\n  query SongCalledInPanel($title: String!) {\n    songs(first: 5, filter: { title: $title }) { nodes { id artistName } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FactsInPanel($id: ID!) {\n    song(id: $id) {\n      title releaseDate bpm isrc discNumber editedFields\n      lyrics { language synced lines { start text } }\n    }\n  }\n"): (typeof documents)["\n  query FactsInPanel($id: ID!) {\n    song(id: $id) {\n      title releaseDate bpm isrc discNumber editedFields\n      lyrics { language synced lines { start text } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SongsLikeInPanel($title: String!) {\n    songs(first: 100, filter: { title: $title }) {\n      nodes { id releaseDate artist { name } album { title } genres { name } }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query SongsLikeInPanel($title: String!) {\n    songs(first: 100, filter: { title: $title }) {\n      nodes { id releaseDate artist { name } album { title } genres { name } }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOutOthers { revokeSessions { success } }"): (typeof documents)["mutation SignOutOthers { revokeSessions { success } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AlbumTracks($id: ID!) { album(id: $id) { songs { title discNumber trackNumber } } }"): (typeof documents)["query AlbumTracks($id: ID!) { album(id: $id) { songs { title discNumber trackNumber } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumsByTitle($title: String!) {\n    albums(filter: { title: $title }) { nodes { title releaseYear artist { name } songs { title } } }\n  }\n"): (typeof documents)["\n  query AlbumsByTitle($title: String!) {\n    albums(filter: { title: $title }) { nodes { title releaseYear artist { name } songs { title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelAlbumFacts($id: ID!) {\n    album(id: $id) {\n      edition kind releaseYear releaseDate originalReleaseDate label catalogNumber barcode discs { title }\n    }\n  }\n"): (typeof documents)["\n  query PanelAlbumFacts($id: ID!) {\n    album(id: $id) {\n      edition kind releaseYear releaseDate originalReleaseDate label catalogNumber barcode discs { title }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SongsByTitle($title: String!) {\n    songs(filter: { title: $title }) { nodes { id title genre genres { name } discNumber trackNumber releaseDate artist { name } } }\n  }\n"): (typeof documents)["\n  query SongsByTitle($title: String!) {\n    songs(filter: { title: $title }) { nodes { id title genre genres { name } discNumber trackNumber releaseDate artist { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Shelf { featuredSongs(limit: 50) { title featured } }"): (typeof documents)["query Shelf { featuredSongs(limit: 50) { title featured } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutOnShelf($songIds: [ID!]!) { setFeaturedSongs(songIds: $songIds) { errors { code } } }\n"): (typeof documents)["\n  mutation PutOnShelf($songIds: [ID!]!) { setFeaturedSongs(songIds: $songIds) { errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityFeed($first: Int, $after: String, $last: Int, $before: String) {\n    activityFeed(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id kind count at\n        actor { id }\n        subject {\n          __typename\n          ... on Song { id } ... on Album { id } ... on Artist { id } ... on Playlist { id } ... on User { id }\n        }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ActivityFeed($first: Int, $after: String, $last: Int, $before: String) {\n    activityFeed(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id kind count at\n        actor { id }\n        subject {\n          __typename\n          ... on Song { id } ... on Album { id } ... on Artist { id } ... on Playlist { id } ... on User { id }\n        }\n      }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowUser($id: ID!) {\n    followUser(userId: $id) { user { id followed followerCount } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation FollowUser($id: ID!) {\n    followUser(userId: $id) { user { id followed followerCount } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnfollowUser($id: ID!) {\n    unfollowUser(userId: $id) { user { id followed followerCount } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation UnfollowUser($id: ID!) {\n    unfollowUser(userId: $id) { user { id followed followerCount } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowArtist($id: ID!) {\n    followArtist(artistId: $id) { artist { id followed followerCount } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation FollowArtist($id: ID!) {\n    followArtist(artistId: $id) { artist { id followed followerCount } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnfollowArtist($id: ID!) {\n    unfollowArtist(artistId: $id) { artist { id followed followerCount } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation UnfollowArtist($id: ID!) {\n    unfollowArtist(artistId: $id) { artist { id followed followerCount } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowsOf($id: ID!, $first: Int, $after: String) {\n    user(id: $id) {\n      followed followerCount followingCount\n      followers(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }\n      following { totalCount nodes { id } }\n    }\n  }\n"): (typeof documents)["\n  query FollowsOf($id: ID!, $first: Int, $after: String) {\n    user(id: $id) {\n      followed followerCount followingCount\n      followers(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }\n      following { totalCount nodes { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowedArtists { followedArtists { totalCount nodes { id followed followerCount } } }\n"): (typeof documents)["\n  query FollowedArtists { followedArtists { totalCount nodes { id followed followerCount } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlockUser($id: ID!) { blockUser(userId: $id) { user { id blocked fullName } errors { code field } } }\n"): (typeof documents)["\n  mutation BlockUser($id: ID!) { blockUser(userId: $id) { user { id blocked fullName } errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnblockUser($id: ID!) { unblockUser(userId: $id) { user { id blocked } errors { code field } } }\n"): (typeof documents)["\n  mutation UnblockUser($id: ID!) { unblockUser(userId: $id) { user { id blocked } errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BlockedUsers {\n    blockedUsers {\n      totalCount\n      nodes { id fullName blocked followerCount presence { online user { id } } playlists { nodes { id } } followers { nodes { id } } }\n    }\n  }\n"): (typeof documents)["\n  query BlockedUsers {\n    blockedUsers {\n      totalCount\n      nodes { id fullName blocked followerCount presence { online user { id } } playlists { nodes { id } } followers { nodes { id } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSettings($input: UpdateSettingsInput!) {\n    updateSettings(input: $input) { user { settings { presence activity messages } } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation UpdateSettings($input: UpdateSettingsInput!) {\n    updateSettings(input: $input) { user { settings { presence activity messages } } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsOf($id: ID!) { user(id: $id) { settings { presence activity messages } } }\n"): (typeof documents)["\n  query SettingsOf($id: ID!) { user(id: $id) { settings { presence activity messages } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportSomething($input: ReportInput!) {\n    report(input: $input) {\n      report { id excerpt reason note state resolution target { __typename } }\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportSomething($input: ReportInput!) {\n    report(input: $input) {\n      report { id excerpt reason note state resolution target { __typename } }\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportInbox($state: ReportState, $first: Int, $after: String) {\n    reports(state: $state, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id excerpt state resolution resolvedAt\n        reportedBy { id } resolvedBy { id }\n        target { __typename ... on User { id } ... on Message { id content } ... on Playlist { id } ... on RoomMessage { id content } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ReportInbox($state: ReportState, $first: Int, $after: String) {\n    reports(state: $state, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id excerpt state resolution resolvedAt\n        reportedBy { id } resolvedBy { id }\n        target { __typename ... on User { id } ... on Message { id content } ... on Playlist { id } ... on RoomMessage { id content } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveReport($input: ResolveReportInput!) {\n    resolveReport(input: $input) { report { id state resolution } errors { code } }\n  }\n"): (typeof documents)["\n  mutation ResolveReport($input: ResolveReportInput!) {\n    resolveReport(input: $input) { report { id state resolution } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenReported($input: CreateRoomInput!) { createRoom(input: $input) { room { id inviteUrl } } }\n"): (typeof documents)["\n  mutation OpenReported($input: CreateRoomInput!) { createRoom(input: $input) { room { id inviteUrl } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComeInToReport($input: JoinRoomInput!) { joinRoom(input: $input) { room { id } errors { code } } }\n"): (typeof documents)["\n  mutation ComeInToReport($input: JoinRoomInput!) { joinRoom(input: $input) { room { id } errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayToReport($input: SendRoomMessageInput!) { sendRoomMessage(input: $input) { message { id } } }\n"): (typeof documents)["\n  mutation SayToReport($input: SendRoomMessageInput!) { sendRoomMessage(input: $input) { message { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnsayReported($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code } } }\n"): (typeof documents)["\n  mutation UnsayReported($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ChatToReport($id: ID!) { room(id: $id) { messages(first: 5) { nodes { id } } } }"): (typeof documents)["query ChatToReport($id: ID!) { room(id: $id) { messages(first: 5) { nodes { id } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogOfReports { auditLog(first: 1) { nodes { action actor { id } } } }\n"): (typeof documents)["\n  query LogOfReports { auditLog(first: 1) { nodes { action actor { id } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Share($input: CreateShareLinkInput!) {\n    createShareLink(input: $input) {\n      shareLink { id url description expiresAt visits lastVisitedAt target { __typename } }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation Share($input: CreateShareLinkInput!) {\n    createShareLink(input: $input) {\n      shareLink { id url description expiresAt visits lastVisitedAt target { __typename } }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeShare($id: ID!) { revokeShareLink(id: $id) { deletedId errors { code field } } }\n"): (typeof documents)["\n  mutation RevokeShare($id: ID!) { revokeShareLink(id: $id) { deletedId errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyShareLinks($first: Int, $after: String) {\n    shareLinks(first: $first, after: $after) {\n      totalCount\n      nodes { id url visits lastVisitedAt target { __typename ... on Song { id } ... on Album { id } ... on Playlist { id } } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n"): (typeof documents)["\n  query MyShareLinks($first: Int, $after: String) {\n    shareLinks(first: $first, after: $after) {\n      totalCount\n      nodes { id url visits lastVisitedAt target { __typename ... on Song { id } ... on Album { id } ... on Playlist { id } } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookShared($token: String!) {\n    shared(token: $token) {\n      description expiresAt\n      sharedBy { id fullName email presence { online } }\n      target {\n        __typename\n        ... on Song { id title artistName }\n        ... on Album { id title songs { id } }\n        ... on Playlist { id name items(first: 10) { nodes { song { id } } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LookShared($token: String!) {\n    shared(token: $token) {\n      description expiresAt\n      sharedBy { id fullName email presence { online } }\n      target {\n        __typename\n        ... on Song { id title artistName }\n        ... on Album { id title songs { id } }\n        ... on Playlist { id name items(first: 10) { nodes { song { id } } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StreamOfShared($token: String!, $songId: ID!) { shared(token: $token) { streamUrl(songId: $songId) } }\n"): (typeof documents)["\n  query StreamOfShared($token: String!, $songId: ID!) { shared(token: $token) { streamUrl(songId: $songId) } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaylistToShare($name: String!, $songIds: [ID!], $public: Boolean!) {\n    createPlaylist(input: { name: $name, songIds: $songIds, public: $public }) { playlist { id } }\n  }\n"): (typeof documents)["\n  mutation PlaylistToShare($name: String!, $songIds: [ID!], $public: Boolean!) {\n    createPlaylist(input: { name: $name, songIds: $songIds, public: $public }) { playlist { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideSharedPlaylist($id: ID!, $public: Boolean!) {\n    updatePlaylist(input: { id: $id, public: $public }) { playlist { id } }\n  }\n"): (typeof documents)["\n  mutation HideSharedPlaylist($id: ID!, $public: Boolean!) {\n    updatePlaylist(input: { id: $id, public: $public }) { playlist { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToSharedPlaylist($id: ID!, $songIds: [ID!]!) {\n    addToPlaylist(input: { playlistId: $id, songIds: $songIds }) { playlist { id } }\n  }\n"): (typeof documents)["\n  mutation AddToSharedPlaylist($id: ID!, $songIds: [ID!]!) {\n    addToPlaylist(input: { playlistId: $id, songIds: $songIds }) { playlist { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropSharedPlaylist($id: ID!) { deletePlaylist(id: $id) { deletedId } }\n"): (typeof documents)["\n  mutation DropSharedPlaylist($id: ID!) { deletePlaylist(id: $id) { deletedId } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeListOnFullDisk($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) { playlist { id } errors { code message } }\n  }\n"): (typeof documents)["\n  mutation MakeListOnFullDisk($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) { playlist { id } errors { code message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyListsOnFullDisk { me { playlists { totalCount nodes { id } } } }"): (typeof documents)["query MyListsOnFullDisk { me { playlists { totalCount nodes { id } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WholeQueue on PlayQueue {\n    version position positionAt serverTime playing repeat shuffled volume\n    items { id song { id } }\n    current { id song { id } }\n    device { id name kind }\n    change { kind itemIds position added { id song { id } } }\n  }\n"): (typeof documents)["\n  fragment WholeQueue on PlayQueue {\n    version position positionAt serverTime playing repeat shuffled volume\n    items { id song { id } }\n    current { id song { id } }\n    device { id name kind }\n    change { kind itemIds position added { id song { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewQueue { playQueue { ...WholeQueue } devices { id name kind connectedAt } }"): (typeof documents)["query ViewQueue { playQueue { ...WholeQueue } devices { id name kind connectedAt } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaySongs($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation PlaySongs($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueueSongs($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation QueueSongs($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveQueueItems($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation MoveQueueItems($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeQueueItems($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation TakeQueueItems($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Control($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation Control($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { ...WholeQueue } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowQueue($deviceId: ID, $deviceName: String, $deviceKind: DeviceKind) {\n    playQueueChanged(deviceId: $deviceId, deviceName: $deviceName, deviceKind: $deviceKind) { ...WholeQueue }\n  }\n"): (typeof documents)["\n  subscription FollowQueue($deviceId: ID, $deviceName: String, $deviceKind: DeviceKind) {\n    playQueueChanged(deviceId: $deviceId, deviceName: $deviceName, deviceKind: $deviceKind) { ...WholeQueue }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowBriefly {\n    playQueueChanged { version current { id } change { kind itemIds position added { id song { id } } } }\n  }\n"): (typeof documents)["\n  subscription FollowBriefly {\n    playQueueChanged { version current { id } change { kind itemIds position added { id song { id } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation PlayMany($input: PlaySongsInput!) { playSongs(input: $input) { errors { code } } }\n  "): (typeof documents)["\n    mutation PlayMany($input: PlaySongsInput!) { playSongs(input: $input) { errors { code } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation QueueMany($input: QueueSongsInput!) { queueSongs(input: $input) { errors { code } } }\n  "): (typeof documents)["\n    mutation QueueMany($input: QueueSongsInput!) { queueSongs(input: $input) { errors { code } } }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation MoveLightly($input: MoveQueueItemsInput!) {\n      moveQueueItems(input: $input) { playQueue { version } errors { code } }\n    }\n  "): (typeof documents)["\n    mutation MoveLightly($input: MoveQueueItemsInput!) {\n      moveQueueItems(input: $input) { playQueue { version } errors { code } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBriefly($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n"): (typeof documents)["\n  mutation AddBriefly($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveBriefly($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n"): (typeof documents)["\n  mutation MoveBriefly($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBriefly($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n"): (typeof documents)["\n  mutation RemoveBriefly($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GoBriefly($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n"): (typeof documents)["\n  mutation GoBriefly($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version change { itemIds } } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomAsSeen on Room {\n    id name shared joined controlled inviteUrl memberCount\n    host { id }\n    members { user { id } joined controls listening }\n    queue { version position positionAt serverTime playing current { id song { id } } items { id song { id } } device { id } }\n    messages(first: 5) { nodes { content sender { id } } totalCount }\n  }\n"): (typeof documents)["\n  fragment RoomAsSeen on Room {\n    id name shared joined controlled inviteUrl memberCount\n    host { id }\n    members { user { id } joined controls listening }\n    queue { version position positionAt serverTime playing current { id song { id } } items { id song { id } } device { id } }\n    messages(first: 5) { nodes { content sender { id } } totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SeeRoom($id: ID!) { room(id: $id) { ...RoomAsSeen } }"): (typeof documents)["query SeeRoom($id: ID!) { room(id: $id) { ...RoomAsSeen } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ListRooms { rooms { nodes { ...RoomAsSeen } totalCount } }"): (typeof documents)["query ListRooms { rooms { nodes { ...RoomAsSeen } totalCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRoom($input: CreateRoomInput!) { createRoom(input: $input) { room { ...RoomAsSeen } errors { code field } } }\n"): (typeof documents)["\n  mutation OpenRoom($input: CreateRoomInput!) { createRoom(input: $input) { room { ...RoomAsSeen } errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToRoom($roomId: ID!, $userIds: [ID!]!) {\n    inviteToRoom(roomId: $roomId, userIds: $userIds) { room { ...RoomAsSeen } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation InviteToRoom($roomId: ID!, $userIds: [ID!]!) {\n    inviteToRoom(roomId: $roomId, userIds: $userIds) { room { ...RoomAsSeen } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinRoom($input: JoinRoomInput!) { joinRoom(input: $input) { room { ...RoomAsSeen } errors { code field } } }\n"): (typeof documents)["\n  mutation JoinRoom($input: JoinRoomInput!) { joinRoom(input: $input) { room { ...RoomAsSeen } errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRoom($input: UpdateRoomInput!) { updateRoom(input: $input) { room { ...RoomAsSeen } errors { code } } }\n"): (typeof documents)["\n  mutation ChangeRoom($input: UpdateRoomInput!) { updateRoom(input: $input) { room { ...RoomAsSeen } errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeaveRoom($id: ID!) { leaveRoom(id: $id) { deletedId errors { code } } }"): (typeof documents)["mutation LeaveRoom($id: ID!) { leaveRoom(id: $id) { deletedId errors { code } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseRoom($id: ID!) { closeRoom(id: $id) { deletedId errors { code } } }"): (typeof documents)["mutation CloseRoom($id: ID!) { closeRoom(id: $id) { deletedId errors { code } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromRoom($roomId: ID!, $userId: ID!) {\n    removeFromRoom(roomId: $roomId, userId: $userId) { room { ...RoomAsSeen } errors { code } }\n  }\n"): (typeof documents)["\n  mutation RemoveFromRoom($roomId: ID!, $userId: ID!) {\n    removeFromRoom(roomId: $roomId, userId: $userId) { room { ...RoomAsSeen } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareControl($roomId: ID!, $userId: ID!, $controls: Boolean!) {\n    setRoomControl(roomId: $roomId, userId: $userId, controls: $controls) { room { ...RoomAsSeen } errors { code } }\n  }\n"): (typeof documents)["\n  mutation ShareControl($roomId: ID!, $userId: ID!, $controls: Boolean!) {\n    setRoomControl(roomId: $roomId, userId: $userId, controls: $controls) { room { ...RoomAsSeen } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandRoomOver($roomId: ID!, $userId: ID!) {\n    handRoomOver(roomId: $roomId, userId: $userId) { room { ...RoomAsSeen } errors { code } }\n  }\n"): (typeof documents)["\n  mutation HandRoomOver($roomId: ID!, $userId: ID!) {\n    handRoomOver(roomId: $roomId, userId: $userId) { room { ...RoomAsSeen } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewInvitation($roomId: ID!) { renewRoomInvitation(roomId: $roomId) { room { inviteUrl } errors { code } } }\n"): (typeof documents)["\n  mutation RenewInvitation($roomId: ID!) { renewRoomInvitation(roomId: $roomId) { room { inviteUrl } errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewRoom($token: String!) { roomInvitation(token: $token) { roomId name memberCount joined host { id } } }\n"): (typeof documents)["\n  query PreviewRoom($token: String!) { roomInvitation(token: $token) { roomId name memberCount joined host { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayInRoom($input: SendRoomMessageInput!) {\n    sendRoomMessage(input: $input) { message { id content cursor sender { id } } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation SayInRoom($input: SendRoomMessageInput!) {\n    sendRoomMessage(input: $input) { message { id content cursor sender { id } } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnsayInRoom($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code } } }\n"): (typeof documents)["\n  mutation UnsayInRoom($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayInRoom($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { version playing current { song { id } } } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation PlayInRoom($input: PlaySongsInput!) {\n    playSongs(input: $input) { playQueue { version playing current { song { id } } } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueueInRoom($input: QueueSongsInput!) { queueSongs(input: $input) { playQueue { version } errors { code field } } }\n"): (typeof documents)["\n  mutation QueueInRoom($input: QueueSongsInput!) { queueSongs(input: $input) { playQueue { version } errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ControlRoom($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version position } errors { code field } }\n  }\n"): (typeof documents)["\n  mutation ControlRoom($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version position } errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FollowRoom($id: ID!) { roomChanged(id: $id) { ...RoomAsSeen } }"): (typeof documents)["subscription FollowRoom($id: ID!) { roomChanged(id: $id) { ...RoomAsSeen } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowRoomQueue($id: ID!) {\n    roomQueueChanged(roomId: $id) { version playing position positionAt current { song { id } } change { kind } }\n  }\n"): (typeof documents)["\n  subscription FollowRoomQueue($id: ID!) {\n    roomQueueChanged(roomId: $id) { version playing position positionAt current { song { id } } change { kind } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowAuthors($id: ID!) {\n    roomQueueChanged(roomId: $id) { change { kind by { id } added { addedBy { id } } } }\n  }\n"): (typeof documents)["\n  subscription FollowAuthors($id: ID!) {\n    roomQueueChanged(roomId: $id) { change { kind by { id } added { addedBy { id } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeeAuthors($id: ID!) { room(id: $id) { queue { items { id addedBy { id } } change { kind } } } }\n"): (typeof documents)["\n  query SeeAuthors($id: ID!) { room(id: $id) { queue { items { id addedBy { id } } change { kind } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveInRoom($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { change { kind by { id } } } errors { code } }\n  }\n"): (typeof documents)["\n  mutation MoveInRoom($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) { playQueue { change { kind by { id } } } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOutOfRoom($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version } errors { code } }\n  }\n"): (typeof documents)["\n  mutation TakeOutOfRoom($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueueOwn($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { items { addedBy { id } } change { by { id } } } errors { code } }\n  }\n"): (typeof documents)["\n  mutation QueueOwn($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { items { addedBy { id } } change { by { id } } } errors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowChat($id: ID!, $after: String) {\n    roomMessageReceived(roomId: $id, after: $after) { content cursor sender { id } }\n  }\n"): (typeof documents)["\n  subscription FollowChat($id: ID!, $after: String) {\n    roomMessageReceived(roomId: $id, after: $after) { content cursor sender { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FollowInvitations { roomInvited { id name joined } }"): (typeof documents)["subscription FollowInvitations { roomInvited { id name joined } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BlockInRoom($userId: ID!) { blockUser(userId: $userId) { errors { code } } }"): (typeof documents)["mutation BlockInRoom($userId: ID!) { blockUser(userId: $userId) { errors { code } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteMember($id: ID!) { deleteUser(id: $id) { deletedId errors { code } } }"): (typeof documents)["mutation DeleteMember($id: ID!) { deleteUser(id: $id) { deletedId errors { code } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuspendHost($id: ID!) { suspendUser(userId: $id) { errors { code } } }"): (typeof documents)["mutation SuspendHost($id: ID!) { suspendUser(userId: $id) { errors { code } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CountRooms($first: Int) {\n      rooms(first: $first) {\n        nodes {\n          id host { id } memberCount controlled members { user { id } } queue { items { song { id } addedBy { id } } }\n          messages { nodes { sender { id } } totalCount }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query CountRooms($first: Int) {\n      rooms(first: $first) {\n        nodes {\n          id host { id } memberCount controlled members { user { id } } queue { items { song { id } addedBy { id } } }\n          messages { nodes { sender { id } } totalCount }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacyOf { me { settings { presence activity messages } } }\n"): (typeof documents)["\n  query PrivacyOf { me { settings { presence activity messages } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WatchEverything {\n    presenceChanged {\n      online\n      user { id fullName isAdmin }\n      nowPlaying { title artist { name image { url } } album { title image { url } } image { url blurhash } }\n    }\n  }\n"): (typeof documents)["\n  subscription WatchEverything {\n    presenceChanged {\n      online\n      user { id fullName isAdmin }\n      nowPlaying { title artist { name image { url } } album { title image { url } } image { url blurhash } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PagePresences($first: Int!) {\n      users(first: $first) {\n        nodes { fullName presence { online lastSeenAt user { id } nowPlaying { title } } }\n      }\n    }\n  "): (typeof documents)["\n    query PagePresences($first: Int!) {\n      users(first: $first) {\n        nodes { fullName presence { online lastSeenAt user { id } nowPlaying { title } } }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Presences {\n    presenceChanged { online lastSeenAt user { id fullName } nowPlaying { id title } }\n  }\n"): (typeof documents)["\n  subscription Presences {\n    presenceChanged { online lastSeenAt user { id fullName } nowPlaying { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PresenceOf($id: ID!) {\n    user(id: $id) { id presence { online lastSeenAt user { id } nowPlaying { id } } }\n  }\n"): (typeof documents)["\n  query PresenceOf($id: ID!) {\n    user(id: $id) { id presence { online lastSeenAt user { id } nowPlaying { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayNow($songId: ID) {\n    setNowPlaying(songId: $songId) {\n      user { id presence { online nowPlaying { id title } } }\n      errors { code field }\n    }\n  }\n"): (typeof documents)["\n  mutation PlayNow($songId: ID) {\n    setNowPlaying(songId: $songId) {\n      user { id presence { online nowPlaying { id title } } }\n      errors { code field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeCatalog {\n    songs(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title duration audioUrl trackNumber artist { name } album { title } image { url small: url(width: 128) } }\n    }\n    albums(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title songCount artist { name } image { url } }\n    }\n    artists(first: 100) { totalCount nodes { id name image { url } } }\n  }\n"): (typeof documents)["\n  query WholeCatalog {\n    songs(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title duration audioUrl trackNumber artist { name } album { title } image { url small: url(width: 128) } }\n    }\n    albums(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title songCount artist { name } image { url } }\n    }\n    artists(first: 100) { totalCount nodes { id name image { url } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnStatements {\n    pop: songs(filter: { genre: \"Pop\" }) { totalCount nodes { title album { title } } }\n    rock: songs(filter: { genre: \"Rock\" }) { totalCount nodes { title album { title } } }\n  }\n"): (typeof documents)["\n  query OwnStatements {\n    pop: songs(filter: { genre: \"Pop\" }) { totalCount nodes { title album { title } } }\n    rock: songs(filter: { genre: \"Rock\" }) { totalCount nodes { title album { title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchSongsByPages($query: String!, $first: Int, $after: String) {\n    searchSongs(query: $query, first: $first, after: $after) {\n      totalCount\n      edges { cursor node { title } }\n      pageInfo { hasNextPage hasPreviousPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query SearchSongsByPages($query: String!, $first: Int, $after: String) {\n    searchSongs(query: $query, first: $first, after: $after) {\n      totalCount\n      edges { cursor node { title } }\n      pageInfo { hasNextPage hasPreviousPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SearchOthersByPages {\n      searchAlbums(query: \"harbour\") { totalCount nodes { title } }\n      searchArtists(query: \"harbour\") { nodes { name } }\n      searchPlaylists(query: \"harbour\") { nodes { name } }\n      nothing: searchSongs(query: \"\") { totalCount nodes { title } }\n    }\n  "): (typeof documents)["\n    query SearchOthersByPages {\n      searchAlbums(query: \"harbour\") { totalCount nodes { title } }\n      searchArtists(query: \"harbour\") { nodes { name } }\n      searchPlaylists(query: \"harbour\") { nodes { name } }\n      nothing: searchSongs(query: \"\") { totalCount nodes { title } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SearchWhatIsThere($query: String!) {\n      search(query: $query) { songs { title } albums { title } artists { name } }\n    }\n  "): (typeof documents)["\n    query SearchWhatIsThere($query: String!) {\n      search(query: $query) { songs { title } albums { title } artists { name } }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $first: Int!) {\n    search(query: $query, first: $first) {\n      songs { title artist { name } }\n      albums { title }\n      artists { name }\n      playlists { name }\n    }\n  }\n"): (typeof documents)["\n  query Search($query: String!, $first: Int!) {\n    search(query: $query, first: $first) {\n      songs { title artist { name } }\n      albums { title }\n      artists { name }\n      playlists { name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchTotals($query: String!, $first: Int!) {\n    searchSongs(query: $query, first: $first) { totalCount nodes { id } }\n    searchAlbums(query: $query, first: $first) { totalCount nodes { id } }\n    searchArtists(query: $query, first: $first) { totalCount nodes { id } }\n    searchPlaylists(query: $query, first: $first) { totalCount nodes { id } }\n  }\n"): (typeof documents)["\n  query SearchTotals($query: String!, $first: Int!) {\n    searchSongs(query: $query, first: $first) { totalCount nodes { id } }\n    searchAlbums(query: $query, first: $first) { totalCount nodes { id } }\n    searchArtists(query: $query, first: $first) { totalCount nodes { id } }\n    searchPlaylists(query: $query, first: $first) { totalCount nodes { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query OneMadeUpSong {\n        songs(first: 1) { totalCount nodes { title audioUrl artist { name } album { title } } }\n      }\n    "): (typeof documents)["\n      query OneMadeUpSong {\n        songs(first: 1) { totalCount nodes { title audioUrl artist { name } album { title } } }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatsTotals {\n    stats { totalSongs totalAlbums totalArtists totalUsers totalMessages totalPlays storageBytes }\n  }\n"): (typeof documents)["\n  query StatsTotals {\n    stats { totalSongs totalAlbums totalArtists totalUsers totalMessages totalPlays storageBytes }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatsDaily($days: Int, $timeZone: String! = \"UTC\") {\n    stats { daily(days: $days, timeZone: $timeZone) { date plays newUsers messages activeListeners } }\n  }\n"): (typeof documents)["\n  query StatsDaily($days: Int, $timeZone: String! = \"UTC\") {\n    stats { daily(days: $days, timeZone: $timeZone) { date plays newUsers messages activeListeners } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatsTopSongs($days: Int, $limit: Int) {\n    stats { topSongs(days: $days, limit: $limit) { plays song { id } } }\n  }\n"): (typeof documents)["\n  query StatsTopSongs($days: Int, $limit: Int) {\n    stats { topSongs(days: $days, limit: $limit) { plays song { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StatsOnline { stats { onlineUsers } }"): (typeof documents)["query StatsOnline { stats { onlineUsers } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) { webhook { id url events active } secret errors { code field message } }\n  }\n"): (typeof documents)["\n  mutation NewWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) { webhook { id url events active } secret errors { code field message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeliveriesOfWebhooks($first: Int, $after: String) {\n    webhooks {\n      id active\n      deliveries(first: $first, after: $after) {\n        totalCount\n        nodes { id event state attempts status lastError nextAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeliveriesOfWebhooks($first: Int, $after: String) {\n    webhooks {\n      id active\n      deliveries(first: $first, after: $after) {\n        totalCount\n        nodes { id event state attempts status lastError nextAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAgain($id: ID!) { redeliver(deliveryId: $id) { delivery { id state attempts } errors { code } } }\n"): (typeof documents)["\n  mutation SendAgain($id: ID!) { redeliver(deliveryId: $id) { delivery { id state attempts } errors { code } } }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;