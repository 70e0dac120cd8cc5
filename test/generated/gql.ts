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
    "\n  query PrivatePartsOfPerson($id: ID!) {\n    user(id: $id) { id fullName isAdmin email emailVerified role sessions { id } }\n  }\n": typeof types.PrivatePartsOfPersonDocument,
    "\n  query PrivatePartsOfPeople($search: String, $includeViewer: Boolean! = true) {\n    users(first: 100, search: $search, includeViewer: $includeViewer) {\n      totalCount\n      nodes { id email emailVerified role isAdmin sessions { id } }\n    }\n  }\n": typeof types.PrivatePartsOfPeopleDocument,
    "\n  query MyNode($id: ID!) { node(id: $id) { id ... on User { email sessions { id } } } }\n": typeof types.MyNodeDocument,
    "\n  mutation RenameMyself($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName email role } errors { code field } }\n  }\n": typeof types.RenameMyselfDocument,
    "\n  mutation VerifyAgain { requestEmailVerification { success errors { code } } }\n": typeof types.VerifyAgainDocument,
    "\n  mutation ConfirmAddress($token: String!) { verifyEmail(token: $token) { errors { code } } }\n": typeof types.ConfirmAddressDocument,
    "\n  mutation CountedRename($fullName: String) {\n    updateProfile(input: { fullName: $fullName }) { user { id fullName } errors { code field } }\n  }\n": typeof types.CountedRenameDocument,
    "\n  mutation AskVerification { requestEmailVerification { success errors { code field } } }\n": typeof types.AskVerificationDocument,
    "\n  mutation Verify($token: String!) {\n    verifyEmail(token: $token) { user { id } errors { code field } }\n  }\n": typeof types.VerifyDocument,
    "\n  mutation AskReset($email: EmailAddress!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n": typeof types.AskResetDocument,
    "\n  query IsVerified { me { emailVerified sessions { id } } }\n": typeof types.IsVerifiedDocument,
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
    "\n  query ListUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) {\n      totalCount\n      nodes { id fullName email }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.ListUsersDocument,
    "\n  query PageOfUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) { nodes { id } }\n  }\n": typeof types.PageOfUsersDocument,
    "\n  query CountUsers($role: Role, $includeViewer: Boolean) {\n    users(first: 1, role: $role, includeViewer: $includeViewer) { totalCount }\n  }\n": typeof types.CountUsersDocument,
    "\n  query OneUser($id: ID!) {\n    user(id: $id) { id fullName email emailVerified role isAdmin sessions { id } }\n  }\n": typeof types.OneUserDocument,
    "\n  query Myself {\n    me {\n      id fullName email emailVerified role isAdmin\n      sessions { id userAgent ipAddress current expiresAt }\n    }\n  }\n": typeof types.MyselfDocument,
    "\n  mutation EditProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName } errors { code field message } }\n  }\n": typeof types.EditProfileDocument,
    "\n      mutation ChangesInARow($album: CreateAlbumInput!, $song: UpdateSongInput!, $ids: [ID!]!, $id: ID!) {\n        createAlbum(input: $album) { album { songs { title artist { name } album { title } } } }\n        updateSong(input: $song) { song { title artist { name albums(first: 5) { totalCount } songs(first: 5) { nodes { title } } } album { songs { title } songCount } } }\n        setFeaturedSongs(songIds: $ids) { songs { title featured album { songs { featured } } } }\n        deleteSong(id: $id) { deletedId }\n        again: updateSong(input: $song) { song { title } errors { code } }\n      }\n    ": typeof types.ChangesInARowDocument,
    "\n  mutation AddSong($input: CreateSongInput!) {\n    createSong(input: $input) {\n      song {\n        id title trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title releaseYear artist { name } image { url } } image { url }\n        audio { size mimeType }\n      }\n      errors { code field message }\n    }\n  }\n": typeof types.AddSongDocument,
    "\n  mutation EditSong($input: UpdateSongInput!) {\n    updateSong(input: $input) {\n      song {\n        id title trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title } image { url }\n      }\n      errors { code field message }\n    }\n  }\n": typeof types.EditSongDocument,
    "\n  mutation RemoveSong($id: ID!) { deleteSong(id: $id) { deletedId errors { code field } } }\n": typeof types.RemoveSongDocument,
    "\n  mutation AddAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id trackNumber album { id } }\n      }\n      errors { code field message }\n    }\n  }\n": typeof types.AddAlbumDocument,
    "\n  mutation EditAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id trackNumber album { id } }\n      }\n      errors { code field message }\n    }\n  }\n": typeof types.EditAlbumDocument,
    "\n  mutation RemoveAlbum($id: ID!, $withSongs: Boolean) {\n    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field } }\n  }\n": typeof types.RemoveAlbumDocument,
    "\n  mutation Feature($songIds: [ID!]!) {\n    setFeaturedSongs(songIds: $songIds) { songs { id featured } errors { code field } }\n  }\n": typeof types.FeatureDocument,
    "\n  query SongToEdit($id: ID!) {\n    song(id: $id) {\n      id title trackNumber discNumber genre duration featured updatedAt audioUrl\n      artist { id name } album { id } image { url }\n    }\n  }\n": typeof types.SongToEditDocument,
    "\n  query AlbumToEdit($id: ID!) {\n    album(id: $id) { id title updatedAt artist { id name } image { url } songs { id trackNumber } }\n  }\n": typeof types.AlbumToEditDocument,
    "\n  query ArtistToEdit($id: ID!) { artist(id: $id) { id name } }\n": typeof types.ArtistToEditDocument,
    "\n  query FilteredAlbums($filter: AlbumFilter) {\n    albums(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n": typeof types.FilteredAlbumsDocument,
    "\n  query AlbumPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.AlbumPagesDocument,
    "\n  query ArtistPages($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.ArtistPagesDocument,
    "\n  query ListsOfArtist($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $songs: Boolean!) {\n    artist(id: $id) {\n      albums(first: $first, after: $after, last: $last, before: $before) @skip(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n      songs(first: $first, after: $after, last: $last, before: $before) @include(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": typeof types.ListsOfArtistDocument,
    "\n  query OneSong($id: ID!) {\n    song(id: $id) {\n      id title genre duration discNumber trackNumber playCount featured createdAt updatedAt audioUrl\n      artist { id name }\n      album { id title }\n      audio { url mimeType size bitrate sampleRate codec }\n      image { url width height }\n    }\n  }\n": typeof types.OneSongDocument,
    "\n  query OneAlbum($id: ID!) {\n    album(id: $id) { id title releaseYear songCount duration artist { name } songs { title } image { url } }\n  }\n": typeof types.OneAlbumDocument,
    "\n  query OneArtist($id: ID!) {\n    artist(id: $id) { id name image { url } albums { nodes { title } } songs { nodes { title } } }\n  }\n": typeof types.OneArtistDocument,
    "\n    query OneNode($id: ID!) {\n      node(id: $id) {\n        __typename\n        id\n        ... on Song { title artist { name } }\n        ... on Album { title tracks: songs { title } }\n        ... on Artist { name songs { nodes { title } } }\n      }\n    }\n  ": typeof types.OneNodeDocument,
    "\n  query StablePage($first: Int, $after: String, $last: Int, $before: String) {\n    songs(first: $first, after: $after, last: $last, before: $before, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title }\n      pageInfo { startCursor endCursor }\n    }\n  }\n": typeof types.StablePageDocument,
    "\n  query PlanSongs(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n": typeof types.PlanSongsDocument,
    "\n  query PlanAlbums(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n": typeof types.PlanAlbumsDocument,
    "\n  query PlanArtists($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { nodes { id } }\n  }\n": typeof types.PlanArtistsDocument,
    "\n  query PlanNested(\n    $count: Int!, $first: Int, $last: Int, $afterAlbum: String, $afterSong: String, $beforeAlbum: String,\n    $beforeSong: String\n  ) {\n    artists(first: $count) {\n      nodes {\n        albums(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n        songs(first: $first, last: $last, after: $afterSong, before: $beforeSong) { nodes { id } }\n      }\n    }\n  }\n": typeof types.PlanNestedDocument,
    "\n    query PlanLookUps($first: Int!) {\n      albums(first: $first) {\n        nodes { songCount duration image { url } songs { artist { name } image { url } audio { size } } }\n      }\n    }\n  ": typeof types.PlanLookUpsDocument,
    "\n    query PlanSongLookUps($filter: SongFilter) {\n      songs(first: 100, filter: $filter) { nodes { album { artist { name } } audio { size } image { url } } }\n    }\n  ": typeof types.PlanSongLookUpsDocument,
    "\n    query PlanSingle($id: ID!) { node(id: $id) { id } songs(first: 1) { totalCount } }\n  ": typeof types.PlanSingleDocument,
    "query ArtistTotal { artists(first: 100) { totalCount nodes { id } } }": typeof types.ArtistTotalDocument,
    "\n  query FilteredSongs($filter: SongFilter) {\n    songs(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n": typeof types.FilteredSongsDocument,
    "\n  query SongPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.SongPagesDocument,
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
    "\n    query ImageUrl($id: ID!, $width: Int) { song(id: $id) { image { url(width: $width) } } }\n  ": typeof types.ImageUrlDocument,
    "\n    query PublicUrls($id: ID!) { song(id: $id) { audioUrl image { url small: url(width: 64) } } }\n  ": typeof types.PublicUrlsDocument,
    "\n    query SignedUrls($id: ID!) { song(id: $id) { audioUrl image { url url64: url(width: 64) } } }\n  ": typeof types.SignedUrlsDocument,
    "\n  query WholeCatalog {\n    songs(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title duration audioUrl trackNumber artist { name } album { title } image { url small: url(width: 128) } }\n    }\n    albums(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title songCount artist { name } image { url } }\n    }\n    artists(first: 100) { totalCount nodes { id name image { url } } }\n  }\n": typeof types.WholeCatalogDocument,
    "\n      query OneMadeUpSong {\n        songs(first: 1) { totalCount nodes { title audioUrl artist { name } album { title } } }\n      }\n    ": typeof types.OneMadeUpSongDocument,
    "\n  mutation ShowPicture($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { fullName image { url small: url(width: 64) width height blurhash } }\n      errors { code field message }\n    }\n  }\n": typeof types.ShowPictureDocument,
    "\n  query UsersWithPictures($first: Int!) {\n    users(first: $first, includeViewer: true) { nodes { image { url } } }\n  }\n": typeof types.UsersWithPicturesDocument,
    "\n  mutation ShowOne($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }\n": typeof types.ShowOneDocument,
};
const documents: Documents = {
    "\n  query PrivatePartsOfPerson($id: ID!) {\n    user(id: $id) { id fullName isAdmin email emailVerified role sessions { id } }\n  }\n": types.PrivatePartsOfPersonDocument,
    "\n  query PrivatePartsOfPeople($search: String, $includeViewer: Boolean! = true) {\n    users(first: 100, search: $search, includeViewer: $includeViewer) {\n      totalCount\n      nodes { id email emailVerified role isAdmin sessions { id } }\n    }\n  }\n": types.PrivatePartsOfPeopleDocument,
    "\n  query MyNode($id: ID!) { node(id: $id) { id ... on User { email sessions { id } } } }\n": types.MyNodeDocument,
    "\n  mutation RenameMyself($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName email role } errors { code field } }\n  }\n": types.RenameMyselfDocument,
    "\n  mutation VerifyAgain { requestEmailVerification { success errors { code } } }\n": types.VerifyAgainDocument,
    "\n  mutation ConfirmAddress($token: String!) { verifyEmail(token: $token) { errors { code } } }\n": types.ConfirmAddressDocument,
    "\n  mutation CountedRename($fullName: String) {\n    updateProfile(input: { fullName: $fullName }) { user { id fullName } errors { code field } }\n  }\n": types.CountedRenameDocument,
    "\n  mutation AskVerification { requestEmailVerification { success errors { code field } } }\n": types.AskVerificationDocument,
    "\n  mutation Verify($token: String!) {\n    verifyEmail(token: $token) { user { id } errors { code field } }\n  }\n": types.VerifyDocument,
    "\n  mutation AskReset($email: EmailAddress!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n": types.AskResetDocument,
    "\n  query IsVerified { me { emailVerified sessions { id } } }\n": types.IsVerifiedDocument,
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
    "\n  query ListUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) {\n      totalCount\n      nodes { id fullName email }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.ListUsersDocument,
    "\n  query PageOfUsers(\n    $first: Int, $after: String, $last: Int, $before: String\n    $search: String, $role: Role, $includeViewer: Boolean\n  ) {\n    users(\n      first: $first, after: $after, last: $last, before: $before\n      search: $search, role: $role, includeViewer: $includeViewer\n    ) { nodes { id } }\n  }\n": types.PageOfUsersDocument,
    "\n  query CountUsers($role: Role, $includeViewer: Boolean) {\n    users(first: 1, role: $role, includeViewer: $includeViewer) { totalCount }\n  }\n": types.CountUsersDocument,
    "\n  query OneUser($id: ID!) {\n    user(id: $id) { id fullName email emailVerified role isAdmin sessions { id } }\n  }\n": types.OneUserDocument,
    "\n  query Myself {\n    me {\n      id fullName email emailVerified role isAdmin\n      sessions { id userAgent ipAddress current expiresAt }\n    }\n  }\n": types.MyselfDocument,
    "\n  mutation EditProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) { user { id fullName } errors { code field message } }\n  }\n": types.EditProfileDocument,
    "\n      mutation ChangesInARow($album: CreateAlbumInput!, $song: UpdateSongInput!, $ids: [ID!]!, $id: ID!) {\n        createAlbum(input: $album) { album { songs { title artist { name } album { title } } } }\n        updateSong(input: $song) { song { title artist { name albums(first: 5) { totalCount } songs(first: 5) { nodes { title } } } album { songs { title } songCount } } }\n        setFeaturedSongs(songIds: $ids) { songs { title featured album { songs { featured } } } }\n        deleteSong(id: $id) { deletedId }\n        again: updateSong(input: $song) { song { title } errors { code } }\n      }\n    ": types.ChangesInARowDocument,
    "\n  mutation AddSong($input: CreateSongInput!) {\n    createSong(input: $input) {\n      song {\n        id title trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title releaseYear artist { name } image { url } } image { url }\n        audio { size mimeType }\n      }\n      errors { code field message }\n    }\n  }\n": types.AddSongDocument,
    "\n  mutation EditSong($input: UpdateSongInput!) {\n    updateSong(input: $input) {\n      song {\n        id title trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title } image { url }\n      }\n      errors { code field message }\n    }\n  }\n": types.EditSongDocument,
    "\n  mutation RemoveSong($id: ID!) { deleteSong(id: $id) { deletedId errors { code field } } }\n": types.RemoveSongDocument,
    "\n  mutation AddAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id trackNumber album { id } }\n      }\n      errors { code field message }\n    }\n  }\n": types.AddAlbumDocument,
    "\n  mutation EditAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id trackNumber album { id } }\n      }\n      errors { code field message }\n    }\n  }\n": types.EditAlbumDocument,
    "\n  mutation RemoveAlbum($id: ID!, $withSongs: Boolean) {\n    deleteAlbum(id: $id, withSongs: $withSongs) { deletedId errors { code field } }\n  }\n": types.RemoveAlbumDocument,
    "\n  mutation Feature($songIds: [ID!]!) {\n    setFeaturedSongs(songIds: $songIds) { songs { id featured } errors { code field } }\n  }\n": types.FeatureDocument,
    "\n  query SongToEdit($id: ID!) {\n    song(id: $id) {\n      id title trackNumber discNumber genre duration featured updatedAt audioUrl\n      artist { id name } album { id } image { url }\n    }\n  }\n": types.SongToEditDocument,
    "\n  query AlbumToEdit($id: ID!) {\n    album(id: $id) { id title updatedAt artist { id name } image { url } songs { id trackNumber } }\n  }\n": types.AlbumToEditDocument,
    "\n  query ArtistToEdit($id: ID!) { artist(id: $id) { id name } }\n": types.ArtistToEditDocument,
    "\n  query FilteredAlbums($filter: AlbumFilter) {\n    albums(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n": types.FilteredAlbumsDocument,
    "\n  query AlbumPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.AlbumPagesDocument,
    "\n  query ArtistPages($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.ArtistPagesDocument,
    "\n  query ListsOfArtist($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $songs: Boolean!) {\n    artist(id: $id) {\n      albums(first: $first, after: $after, last: $last, before: $before) @skip(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n      songs(first: $first, after: $after, last: $last, before: $before) @include(if: $songs) {\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": types.ListsOfArtistDocument,
    "\n  query OneSong($id: ID!) {\n    song(id: $id) {\n      id title genre duration discNumber trackNumber playCount featured createdAt updatedAt audioUrl\n      artist { id name }\n      album { id title }\n      audio { url mimeType size bitrate sampleRate codec }\n      image { url width height }\n    }\n  }\n": types.OneSongDocument,
    "\n  query OneAlbum($id: ID!) {\n    album(id: $id) { id title releaseYear songCount duration artist { name } songs { title } image { url } }\n  }\n": types.OneAlbumDocument,
    "\n  query OneArtist($id: ID!) {\n    artist(id: $id) { id name image { url } albums { nodes { title } } songs { nodes { title } } }\n  }\n": types.OneArtistDocument,
    "\n    query OneNode($id: ID!) {\n      node(id: $id) {\n        __typename\n        id\n        ... on Song { title artist { name } }\n        ... on Album { title tracks: songs { title } }\n        ... on Artist { name songs { nodes { title } } }\n      }\n    }\n  ": types.OneNodeDocument,
    "\n  query StablePage($first: Int, $after: String, $last: Int, $before: String) {\n    songs(first: $first, after: $after, last: $last, before: $before, orderBy: { by: TITLE, direction: ASC }) {\n      nodes { title }\n      pageInfo { startCursor endCursor }\n    }\n  }\n": types.StablePageDocument,
    "\n  query PlanSongs(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n": types.PlanSongsDocument,
    "\n  query PlanAlbums(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      nodes { id artist { name } }\n    }\n  }\n": types.PlanAlbumsDocument,
    "\n  query PlanArtists($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { nodes { id } }\n  }\n": types.PlanArtistsDocument,
    "\n  query PlanNested(\n    $count: Int!, $first: Int, $last: Int, $afterAlbum: String, $afterSong: String, $beforeAlbum: String,\n    $beforeSong: String\n  ) {\n    artists(first: $count) {\n      nodes {\n        albums(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n        songs(first: $first, last: $last, after: $afterSong, before: $beforeSong) { nodes { id } }\n      }\n    }\n  }\n": types.PlanNestedDocument,
    "\n    query PlanLookUps($first: Int!) {\n      albums(first: $first) {\n        nodes { songCount duration image { url } songs { artist { name } image { url } audio { size } } }\n      }\n    }\n  ": types.PlanLookUpsDocument,
    "\n    query PlanSongLookUps($filter: SongFilter) {\n      songs(first: 100, filter: $filter) { nodes { album { artist { name } } audio { size } image { url } } }\n    }\n  ": types.PlanSongLookUpsDocument,
    "\n    query PlanSingle($id: ID!) { node(id: $id) { id } songs(first: 1) { totalCount } }\n  ": types.PlanSingleDocument,
    "query ArtistTotal { artists(first: 100) { totalCount nodes { id } } }": types.ArtistTotalDocument,
    "\n  query FilteredSongs($filter: SongFilter) {\n    songs(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n": types.FilteredSongsDocument,
    "\n  query SongPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder\n  ) {\n    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.SongPagesDocument,
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
    "\n    query ImageUrl($id: ID!, $width: Int) { song(id: $id) { image { url(width: $width) } } }\n  ": types.ImageUrlDocument,
    "\n    query PublicUrls($id: ID!) { song(id: $id) { audioUrl image { url small: url(width: 64) } } }\n  ": types.PublicUrlsDocument,
    "\n    query SignedUrls($id: ID!) { song(id: $id) { audioUrl image { url url64: url(width: 64) } } }\n  ": types.SignedUrlsDocument,
    "\n  query WholeCatalog {\n    songs(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title duration audioUrl trackNumber artist { name } album { title } image { url small: url(width: 128) } }\n    }\n    albums(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title songCount artist { name } image { url } }\n    }\n    artists(first: 100) { totalCount nodes { id name image { url } } }\n  }\n": types.WholeCatalogDocument,
    "\n      query OneMadeUpSong {\n        songs(first: 1) { totalCount nodes { title audioUrl artist { name } album { title } } }\n      }\n    ": types.OneMadeUpSongDocument,
    "\n  mutation ShowPicture($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { fullName image { url small: url(width: 64) width height blurhash } }\n      errors { code field message }\n    }\n  }\n": types.ShowPictureDocument,
    "\n  query UsersWithPictures($first: Int!) {\n    users(first: $first, includeViewer: true) { nodes { image { url } } }\n  }\n": types.UsersWithPicturesDocument,
    "\n  mutation ShowOne($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }\n": types.ShowOneDocument,
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
export function graphql(source: "\n  mutation AskReset($email: EmailAddress!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n"): (typeof documents)["\n  mutation AskReset($email: EmailAddress!) {\n    requestPasswordReset(email: $email) { success errors { code field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IsVerified { me { emailVerified sessions { id } } }\n"): (typeof documents)["\n  query IsVerified { me { emailVerified sessions { id } } }\n"];
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
export function graphql(source: "\n      mutation ChangesInARow($album: CreateAlbumInput!, $song: UpdateSongInput!, $ids: [ID!]!, $id: ID!) {\n        createAlbum(input: $album) { album { songs { title artist { name } album { title } } } }\n        updateSong(input: $song) { song { title artist { name albums(first: 5) { totalCount } songs(first: 5) { nodes { title } } } album { songs { title } songCount } } }\n        setFeaturedSongs(songIds: $ids) { songs { title featured album { songs { featured } } } }\n        deleteSong(id: $id) { deletedId }\n        again: updateSong(input: $song) { song { title } errors { code } }\n      }\n    "): (typeof documents)["\n      mutation ChangesInARow($album: CreateAlbumInput!, $song: UpdateSongInput!, $ids: [ID!]!, $id: ID!) {\n        createAlbum(input: $album) { album { songs { title artist { name } album { title } } } }\n        updateSong(input: $song) { song { title artist { name albums(first: 5) { totalCount } songs(first: 5) { nodes { title } } } album { songs { title } songCount } } }\n        setFeaturedSongs(songIds: $ids) { songs { title featured album { songs { featured } } } }\n        deleteSong(id: $id) { deletedId }\n        again: updateSong(input: $song) { song { title } errors { code } }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSong($input: CreateSongInput!) {\n    createSong(input: $input) {\n      song {\n        id title trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title releaseYear artist { name } image { url } } image { url }\n        audio { size mimeType }\n      }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation AddSong($input: CreateSongInput!) {\n    createSong(input: $input) {\n      song {\n        id title trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title releaseYear artist { name } image { url } } image { url }\n        audio { size mimeType }\n      }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSong($input: UpdateSongInput!) {\n    updateSong(input: $input) {\n      song {\n        id title trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title } image { url }\n      }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation EditSong($input: UpdateSongInput!) {\n    updateSong(input: $input) {\n      song {\n        id title trackNumber genre duration featured updatedAt audioUrl\n        artist { id name } album { id title } image { url }\n      }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSong($id: ID!) { deleteSong(id: $id) { deletedId errors { code field } } }\n"): (typeof documents)["\n  mutation RemoveSong($id: ID!) { deleteSong(id: $id) { deletedId errors { code field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id trackNumber album { id } }\n      }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation AddAlbum($input: CreateAlbumInput!) {\n    createAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id trackNumber album { id } }\n      }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id trackNumber album { id } }\n      }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation EditAlbum($input: UpdateAlbumInput!) {\n    updateAlbum(input: $input) {\n      album {\n        id title releaseYear updatedAt artist { id name } image { url }\n        songs { id trackNumber album { id } }\n      }\n      errors { code field message }\n    }\n  }\n"];
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
export function graphql(source: "\n  query AlbumToEdit($id: ID!) {\n    album(id: $id) { id title updatedAt artist { id name } image { url } songs { id trackNumber } }\n  }\n"): (typeof documents)["\n  query AlbumToEdit($id: ID!) {\n    album(id: $id) { id title updatedAt artist { id name } image { url } songs { id trackNumber } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArtistToEdit($id: ID!) { artist(id: $id) { id name } }\n"): (typeof documents)["\n  query ArtistToEdit($id: ID!) { artist(id: $id) { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilteredAlbums($filter: AlbumFilter) {\n    albums(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n"): (typeof documents)["\n  query FilteredAlbums($filter: AlbumFilter) {\n    albums(filter: $filter, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query AlbumPages(\n    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder\n  ) {\n    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];
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
export function graphql(source: "\n  query PlanArtists($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { nodes { id } }\n  }\n"): (typeof documents)["\n  query PlanArtists($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {\n    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { nodes { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanNested(\n    $count: Int!, $first: Int, $last: Int, $afterAlbum: String, $afterSong: String, $beforeAlbum: String,\n    $beforeSong: String\n  ) {\n    artists(first: $count) {\n      nodes {\n        albums(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n        songs(first: $first, last: $last, after: $afterSong, before: $beforeSong) { nodes { id } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlanNested(\n    $count: Int!, $first: Int, $last: Int, $afterAlbum: String, $afterSong: String, $beforeAlbum: String,\n    $beforeSong: String\n  ) {\n    artists(first: $count) {\n      nodes {\n        albums(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }\n        songs(first: $first, last: $last, after: $afterSong, before: $beforeSong) { nodes { id } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanLookUps($first: Int!) {\n      albums(first: $first) {\n        nodes { songCount duration image { url } songs { artist { name } image { url } audio { size } } }\n      }\n    }\n  "): (typeof documents)["\n    query PlanLookUps($first: Int!) {\n      albums(first: $first) {\n        nodes { songCount duration image { url } songs { artist { name } image { url } audio { size } } }\n      }\n    }\n  "];
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
export function graphql(source: "\n  query WholeCatalog {\n    songs(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title duration audioUrl trackNumber artist { name } album { title } image { url small: url(width: 128) } }\n    }\n    albums(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title songCount artist { name } image { url } }\n    }\n    artists(first: 100) { totalCount nodes { id name image { url } } }\n  }\n"): (typeof documents)["\n  query WholeCatalog {\n    songs(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title duration audioUrl trackNumber artist { name } album { title } image { url small: url(width: 128) } }\n    }\n    albums(first: 100, orderBy: { by: TITLE, direction: ASC }) {\n      totalCount\n      nodes { id title songCount artist { name } image { url } }\n    }\n    artists(first: 100) { totalCount nodes { id name image { url } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query OneMadeUpSong {\n        songs(first: 1) { totalCount nodes { title audioUrl artist { name } album { title } } }\n      }\n    "): (typeof documents)["\n      query OneMadeUpSong {\n        songs(first: 1) { totalCount nodes { title audioUrl artist { name } album { title } } }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowPicture($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { fullName image { url small: url(width: 64) width height blurhash } }\n      errors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ShowPicture($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user { fullName image { url small: url(width: 64) width height blurhash } }\n      errors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UsersWithPictures($first: Int!) {\n    users(first: $first, includeViewer: true) { nodes { image { url } } }\n  }\n"): (typeof documents)["\n  query UsersWithPictures($first: Int!) {\n    users(first: $first, includeViewer: true) { nodes { image { url } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowOne($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }\n"): (typeof documents)["\n  mutation ShowOne($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;