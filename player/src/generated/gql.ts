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
    "\n  query AlbumPage($id: ID!) {\n    album(id: $id) {\n      ...AlbumCard\n      liked\n      releaseDate\n      originalReleaseDate\n      label\n      catalogNumber\n      barcode\n      songCount\n      duration\n      genres { id name }\n      credits { ...CreditLine }\n      discs {\n        number\n        title\n        duration\n        songs { ...ListedSong everyone: credits { ...CreditLine } lyrics { synced } }\n      }\n      artist { id name albums(first: 16) { nodes { ...AlbumCard } } }\n    }\n  }\n": typeof types.AlbumPageDocument,
    "\n  mutation LikeAlbum($albumId: ID!) {\n    likeAlbum(albumId: $albumId) { album { id liked } errors { code message field } }\n  }\n": typeof types.LikeAlbumDocument,
    "\n  mutation UnlikeAlbum($albumId: ID!) {\n    unlikeAlbum(albumId: $albumId) { album { id liked } errors { code message field } }\n  }\n": typeof types.UnlikeAlbumDocument,
    "\n  query AlbumSongs($id: ID!) {\n    album(id: $id) { id title songs { ...ListedSong } }\n  }\n": typeof types.AlbumSongsDocument,
    "\n  fragment AlbumCard on Album {\n    id\n    title\n    edition\n    artistName\n    kind\n    releaseYear\n    artist { id name }\n    image { ...CoverPicture }\n  }\n": typeof types.AlbumCardFragmentDoc,
    "\n  fragment CreditLine on Credit { role creditedAs joinPhrase detail artist { id } }\n": typeof types.CreditLineFragmentDoc,
    "\n  query ArtistPage($id: ID!) {\n    artist(id: $id) { ...ArtistCard songCount albumCount followed followerCount genres { id name } }\n    songs(first: 10, filter: { artistId: $id }, orderBy: { by: PLAY_COUNT, direction: DESC }) {\n      nodes { ...ListedSong }\n    }\n  }\n": typeof types.ArtistPageDocument,
    "\n  query ArtistAlbums($id: ID!, $first: Int!, $after: String) {\n    artist(id: $id) {\n      id\n      albums(first: $first, after: $after) {\n        nodes { ...AlbumCard }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n": typeof types.ArtistAlbumsDocument,
    "\n  query ArtistAppearances($id: ID!, $first: Int!, $after: String) {\n    artist(id: $id) {\n      id\n      appearsOn(first: $first, after: $after) {\n        nodes { ...AlbumCard }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n": typeof types.ArtistAppearancesDocument,
    "\n  query ArtistSongs($id: ID!, $first: Int!, $after: String) {\n    songs(\n      first: $first\n      after: $after\n      filter: { artistId: $id }\n      orderBy: { by: PLAY_COUNT, direction: DESC }\n    ) {\n      nodes { ...ListedSong }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.ArtistSongsDocument,
    "\n  query SimilarArtists($first: ID!, $second: ID!, $third: ID!) {\n    one: similarSongs(songId: $first, limit: 30) { artist { ...ArtistCard } }\n    two: similarSongs(songId: $second, limit: 30) { artist { ...ArtistCard } }\n    three: similarSongs(songId: $third, limit: 30) { artist { ...ArtistCard } }\n  }\n": typeof types.SimilarArtistsDocument,
    "\n  mutation PlayerFollowArtist($artistId: ID!) {\n    followArtist(artistId: $artistId) {\n      artist { id followed followerCount }\n      errors { code message field }\n    }\n  }\n": typeof types.PlayerFollowArtistDocument,
    "\n  mutation PlayerUnfollowArtist($artistId: ID!) {\n    unfollowArtist(artistId: $artistId) {\n      artist { id followed followerCount }\n      errors { code message field }\n    }\n  }\n": typeof types.PlayerUnfollowArtistDocument,
    "\n  fragment ArtistCard on Artist { id name image { ...CoverPicture } }\n": typeof types.ArtistCardFragmentDoc,
    "\n  query PlayerConversations($first: Int = 50, $after: String) {\n    conversations(first: $first, after: $after) {\n      nodes {\n        id\n        unreadCount\n        user {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        lastMessage {\n          ...MessageParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PlayerConversationsDocument,
    "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    sender {\n      id\n    }\n    receiver {\n      id\n    }\n  }\n": typeof types.MessagePartsFragmentDoc,
    "\n  query PlayerThread($withUserId: ID!, $after: String) {\n    messages(withUserId: $withUserId, first: 40, after: $after) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PlayerThreadDocument,
    "\n  mutation PlayerSendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageParts\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerSendMessageDocument,
    "\n  mutation PlayerDeleteMessage($id: ID!) {\n    deleteMessage(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerDeleteMessageDocument,
    "\n  mutation PlayerMarkRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation {\n        id\n        unreadCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerMarkReadDocument,
    "\n  subscription PlayerConversationRead {\n    conversationRead {\n      id\n      unreadCount\n      lastMessage {\n        ...MessageParts\n      }\n      user {\n        id\n      }\n    }\n  }\n": typeof types.PlayerConversationReadDocument,
    "\n  query GenreTiles($first: Int!, $after: String) {\n    genres(first: $first, after: $after, orderBy: { by: SONG_COUNT, direction: DESC }) {\n      nodes { id name songCount }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.GenreTilesDocument,
    "\n  query GenrePage($id: ID!) {\n    genre(id: $id) {\n      id\n      name\n      songCount\n      albumCount\n      albums(first: 16, orderBy: { by: PLAY_COUNT, direction: DESC }) { nodes { ...AlbumCard } }\n    }\n    artists(first: 16, filter: { genreId: $id }, orderBy: { by: PLAY_COUNT, direction: DESC }) {\n      nodes { ...ArtistCard }\n    }\n  }\n": typeof types.GenrePageDocument,
    "\n  query GenreSongs($id: ID!, $first: Int!, $after: String) {\n    genre(id: $id) {\n      id\n      songs(first: $first, after: $after, orderBy: { by: PLAY_COUNT, direction: DESC }) {\n        nodes { ...ListedSong }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n": typeof types.GenreSongsDocument,
    "\n  query HomeShelves($signedIn: Boolean!) {\n    featuredSongs(limit: 12) { ...ListedSong }\n    madeForYouSongs(limit: 12) @include(if: $signedIn) { ...ListedSong }\n    trendingSongs(limit: 10) { ...ListedSong }\n    newAlbums(limit: 16) { ...AlbumCard }\n  }\n": typeof types.HomeShelvesDocument,
    "\n  query RecentPlays {\n    playHistory(first: 40) { nodes { id song { ...ListedSong } } }\n  }\n": typeof types.RecentPlaysDocument,
    "\n  query LikedList($first: Int!, $after: String) {\n    likedSongs(first: $first, after: $after) {\n      nodes { ...ListedSong }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.LikedListDocument,
    "\n  query LikedAlbumsList($first: Int!, $after: String) {\n    likedAlbums(first: $first, after: $after) {\n      nodes { ...AlbumCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.LikedAlbumsListDocument,
    "\n  query FollowedArtistsList($first: Int!, $after: String) {\n    followedArtists(first: $first, after: $after) {\n      nodes { ...ArtistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.FollowedArtistsListDocument,
    "\n  query HistoryList($first: Int!, $after: String) {\n    playHistory(first: $first, after: $after) {\n      nodes { id playedAt song { ...ListedSong } }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.HistoryListDocument,
    "\n  query SavedPlaylistsList($first: Int!, $after: String) {\n    savedPlaylists(first: $first, after: $after) {\n      nodes { ...PlaylistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.SavedPlaylistsListDocument,
    "\n  query OwnPlaylists($first: Int!, $after: String) {\n    playlists(first: $first, after: $after) {\n      nodes { ...PlaylistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.OwnPlaylistsDocument,
    "\n  query OfflineThing($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Song { ...PlayableSong }\n      ... on Album { id title artistName image { ...OfflineCover } songs { ...PlayableSong } }\n      ... on Playlist { id name image { ...OfflineCover } ...OfflineItems }\n    }\n  }\n": typeof types.OfflineThingDocument,
    "\n  query OfflinePlaylistItems($id: ID!, $after: String) { playlist(id: $id) { id ...OfflineItems } }\n": typeof types.OfflinePlaylistItemsDocument,
    "\n  fragment OfflineItems on Playlist {\n    items(first: 100, after: $after) {\n      nodes { id song { ...PlayableSong } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": typeof types.OfflineItemsFragmentDoc,
    "\n  fragment OfflineCover on Image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n": typeof types.OfflineCoverFragmentDoc,
    "\n  fragment ActivityParts on Activity {\n    id\n    kind\n    count\n    at\n    actor {\n      ...PersonParts\n    }\n    subject {\n      __typename\n      ... on Song {\n        id\n        title\n        artistName\n        album {\n          id\n        }\n        artist {\n          id\n        }\n        image {\n          ...PictureParts\n        }\n      }\n      ... on Album {\n        id\n        title\n        artistName\n        image {\n          ...PictureParts\n        }\n      }\n      ... on Artist {\n        id\n        name\n        image {\n          ...PictureParts\n        }\n      }\n      ... on Playlist {\n        id\n        name\n        image {\n          ...PictureParts\n        }\n      }\n      ... on User {\n        ...PersonParts\n      }\n    }\n  }\n": typeof types.ActivityPartsFragmentDoc,
    "\n  query PlayerActivityFeed($first: Int!, $after: String) {\n    activityFeed(first: $first, after: $after) {\n      nodes {\n        ...ActivityParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PlayerActivityFeedDocument,
    "\n  mutation PlayerFollowUser($userId: ID!) {\n    followUser(userId: $userId) {\n      user {\n        id\n        followed\n        followerCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerFollowUserDocument,
    "\n  mutation PlayerUnfollowUser($userId: ID!) {\n    unfollowUser(userId: $userId) {\n      user {\n        id\n        followed\n        followerCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerUnfollowUserDocument,
    "\n  mutation PlayerBlockUser($userId: ID!) {\n    blockUser(userId: $userId) {\n      user {\n        id\n        blocked\n        followed\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerBlockUserDocument,
    "\n  mutation PlayerUnblockUser($userId: ID!) {\n    unblockUser(userId: $userId) {\n      user {\n        id\n        blocked\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerUnblockUserDocument,
    "\n  query PlayerFollowers($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      followers(first: 50, after: $after) {\n        nodes {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n": typeof types.PlayerFollowersDocument,
    "\n  query PlayerFollowing($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      following(first: 50, after: $after) {\n        nodes {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n": typeof types.PlayerFollowingDocument,
    "\n  fragment PersonParts on User {\n    id\n    fullName\n    image {\n      ...PictureParts\n    }\n  }\n": typeof types.PersonPartsFragmentDoc,
    "\n  fragment PictureParts on Image {\n    url\n    width\n    height\n    blurhash\n  }\n": typeof types.PicturePartsFragmentDoc,
    "\n  fragment PresenceParts on Presence {\n    online\n    lastSeenAt\n    nowPlaying {\n      id\n      title\n      artistName\n      album {\n        id\n      }\n    }\n  }\n": typeof types.PresencePartsFragmentDoc,
    "\n  query PlayerPeople($search: String, $after: String) {\n    users(first: 50, search: $search, after: $after) {\n      nodes {\n        ...PersonParts\n        presence {\n          ...PresenceParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PlayerPeopleDocument,
    "\n  subscription PlayerPresenceChanged {\n    presenceChanged {\n      ...PresenceParts\n      user {\n        id\n      }\n    }\n  }\n": typeof types.PlayerPresenceChangedDocument,
    "\n  query PlayerPerson($id: ID!) {\n    user(id: $id) {\n      ...PersonParts\n      createdAt\n      followed\n      blocked\n      followerCount\n      followingCount\n      presence {\n        ...PresenceParts\n      }\n    }\n  }\n": typeof types.PlayerPersonDocument,
    "\n  query PlayerPersonPlaylists($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      playlists(first: 30, after: $after) {\n        nodes {\n          id\n          name\n          songCount\n          image {\n            ...PictureParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.PlayerPersonPlaylistsDocument,
    "\n  mutation PlayerReport($input: ReportInput!) {\n    report(input: $input) {\n      report {\n        id\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerReportDocument,
    "\n  query FreshAudioAddress($id: ID!) { song(id: $id) { id audioUrl available } }\n": typeof types.FreshAudioAddressDocument,
    "\n  fragment PlayableSong on Song {\n    id\n    title\n    artistName\n    duration\n    audioUrl\n    available\n    liked\n    trackNumber\n    discNumber\n    artist { id name }\n    album { id title }\n    image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n    replayGain { trackGain trackPeak albumGain albumPeak }\n  }\n": typeof types.PlayableSongFragmentDoc,
    "\n  query PlayingSong($id: ID!) { song(id: $id) { id liked } }\n": typeof types.PlayingSongDocument,
    "\n  fragment QueueDevice on Device { id name kind }\n": typeof types.QueueDeviceFragmentDoc,
    "\n  fragment PlayQueueState on PlayQueue {\n    version\n    position\n    positionAt\n    serverTime\n    playing\n    repeat\n    shuffled\n    volume\n    current { id }\n    device { ...QueueDevice }\n  }\n": typeof types.PlayQueueStateFragmentDoc,
    "\n  fragment QueueItemsChange on QueueChange { kind itemIds position added { id song { id } } }\n": typeof types.QueueItemsChangeFragmentDoc,
    "\n  query WholePlayQueue {\n    playQueue { ...PlayQueueState items { id song { id } } }\n    devices { ...QueueDevice }\n  }\n": typeof types.WholePlayQueueDocument,
    "\n  query PlayQueueTime { playQueue { serverTime } }\n": typeof types.PlayQueueTimeDocument,
    "\n  query QueuedSongs($ids: [ID!]!) { nodes(ids: $ids) { id ...PlayableSong } }\n": typeof types.QueuedSongsDocument,
    "\n  query PlayQueueDevices { devices { ...QueueDevice } }\n": typeof types.PlayQueueDevicesDocument,
    "\n  subscription PlayQueueChangedHere($deviceId: ID, $deviceName: String) {\n    playQueueChanged(deviceId: $deviceId, deviceName: $deviceName, deviceKind: WEB) {\n      ...PlayQueueState\n      change { ...QueueItemsChange }\n    }\n  }\n": typeof types.PlayQueueChangedHereDocument,
    "\n  mutation PlaySongsThere($input: PlaySongsInput!) {\n    playSongs(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n": typeof types.PlaySongsThereDocument,
    "\n  mutation QueueSongsThere($input: QueueSongsInput!) {\n    queueSongs(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n": typeof types.QueueSongsThereDocument,
    "\n  mutation MoveQueuedThere($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n": typeof types.MoveQueuedThereDocument,
    "\n  mutation RemoveQueuedThere($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n": typeof types.RemoveQueuedThereDocument,
    "\n  mutation UpdatePlaybackThere($input: PlaybackInput!) {\n    updatePlayback(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n": typeof types.UpdatePlaybackThereDocument,
    "\n  mutation SetPlaylistCursorHere($playlistId: ID!, $itemId: ID, $present: Boolean!) {\n    setPlaylistCursor(playlistId: $playlistId, itemId: $itemId, present: $present) {\n      playlist { id }\n      errors { code message field }\n    }\n  }\n": typeof types.SetPlaylistCursorHereDocument,
    "\n  subscription PlaylistCursorMovedHere($playlistId: ID!) {\n    playlistCursorMoved(playlistId: $playlistId) { present user { ...PersonParts } item { id } }\n  }\n": typeof types.PlaylistCursorMovedHereDocument,
    "\n  query PlaylistHead($id: ID!) {\n    playlist(id: $id) {\n      ...PlaylistCard\n      description\n      duration\n      editable\n      saved\n      collaborators { ...PersonParts }\n    }\n  }\n": typeof types.PlaylistHeadDocument,
    "\n  query PlaylistItems($id: ID!, $first: Int!, $after: String) {\n    playlist(id: $id) {\n      id\n      items(first: $first, after: $after) {\n        nodes { id addedAt addedBy { ...PersonParts } song { ...ListedSong } }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n": typeof types.PlaylistItemsDocument,
    "\n  mutation SavePlaylist($playlistId: ID!) {\n    savePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code message field } }\n  }\n": typeof types.SavePlaylistDocument,
    "\n  mutation UnsavePlaylist($playlistId: ID!) {\n    unsavePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code message field } }\n  }\n": typeof types.UnsavePlaylistDocument,
    "\n  subscription PlaylistChangedHere($id: ID!) { playlistChanged(id: $id) { id updatedAt } }\n": typeof types.PlaylistChangedHereDocument,
    "\n  subscription PlaylistEditedHere($playlistId: ID!) {\n    playlistEdited(playlistId: $playlistId) { kind count by { id fullName } song { id title } }\n  }\n": typeof types.PlaylistEditedHereDocument,
    "\n  mutation AddCollaboratorHere($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id collaborators { ...PersonParts } }\n      errors { code message field }\n    }\n  }\n": typeof types.AddCollaboratorHereDocument,
    "\n  mutation RemoveCollaboratorHere($playlistId: ID!, $userId: ID!) {\n    removeCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id collaborators { ...PersonParts } }\n      errors { code message field }\n    }\n  }\n": typeof types.RemoveCollaboratorHereDocument,
    "\n  mutation ImportPlaylistHere($file: Upload!, $name: String) {\n    importPlaylist(file: $file, name: $name) {\n      playlist { ...PlaylistCard }\n      notFound\n      errors { code message field }\n    }\n  }\n": typeof types.ImportPlaylistHereDocument,
    "\n  mutation CreatePlaylistHere($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) { playlist { ...PlaylistCard } errors { code message field } }\n  }\n": typeof types.CreatePlaylistHereDocument,
    "\n  mutation EditPlaylist($input: UpdatePlaylistInput!) {\n    updatePlaylist(input: $input) { playlist { ...PlaylistCard description } errors { code message field } }\n  }\n": typeof types.EditPlaylistDocument,
    "\n  mutation DeletePlaylistHere($id: ID!) {\n    deletePlaylist(id: $id) { deletedId errors { code message field } }\n  }\n": typeof types.DeletePlaylistHereDocument,
    "\n  mutation AddToPlaylistHere($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) { playlist { ...PlaylistCard duration } errors { code message field } }\n  }\n": typeof types.AddToPlaylistHereDocument,
    "\n  mutation RemoveFromPlaylistHere($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) { playlist { ...PlaylistCard duration } errors { code message field } }\n  }\n": typeof types.RemoveFromPlaylistHereDocument,
    "\n  mutation MovePlaylistItemHere($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) { playlist { ...PlaylistCard } errors { code message field } }\n  }\n": typeof types.MovePlaylistItemHereDocument,
    "\n  fragment PlaylistCard on Playlist {\n    id\n    name\n    public\n    songCount\n    owner { id fullName }\n    image { ...CoverPicture }\n  }\n": typeof types.PlaylistCardFragmentDoc,
    "\n  fragment RoomHead on Room {\n    id\n    name\n    joined\n    controlled\n    memberCount\n    host { ...PersonParts }\n  }\n": typeof types.RoomHeadFragmentDoc,
    "\n  fragment RoomQueue on PlayQueue {\n    version\n    position\n    positionAt\n    playing\n    repeat\n    current { id song { ...PlayableSong } }\n    items { id song { ...PlayableSong } addedBy { id fullName } }\n    change { kind itemIds by { id fullName } }\n  }\n": typeof types.RoomQueueFragmentDoc,
    "\n  fragment WholeRoom on Room {\n    ...RoomHead\n    shared\n    inviteUrl\n    members { joined controls listening user { ...PersonParts } }\n    messages(first: 50) { nodes { ...RoomWords } }\n  }\n": typeof types.WholeRoomFragmentDoc,
    "\n  fragment RoomWords on RoomMessage { id cursor content createdAt sender { ...PersonParts } }\n": typeof types.RoomWordsFragmentDoc,
    "\n  query Rooms($first: Int, $after: String) {\n    rooms(first: $first, after: $after) {\n      nodes { ...RoomHead queue { version playing current { id song { id title artistName } } } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": typeof types.RoomsDocument,
    "\n  query RoomInvitation($token: String!) {\n    roomInvitation(token: $token) { roomId name memberCount joined host { ...PersonParts } }\n  }\n": typeof types.RoomInvitationDocument,
    "query RoomTime($id: ID!) { room(id: $id) { id queue { version serverTime } } }": typeof types.RoomTimeDocument,
    "\n  mutation CreateRoom($input: CreateRoomInput!) {\n    createRoom(input: $input) { room { ...RoomHead } errors { code message field } }\n  }\n": typeof types.CreateRoomDocument,
    "\n  mutation ChangeRoom($input: UpdateRoomInput!) {\n    updateRoom(input: $input) { room { ...RoomHead shared } errors { code message field } }\n  }\n": typeof types.ChangeRoomDocument,
    "\n  mutation InviteToRoom($roomId: ID!, $userIds: [ID!]!) {\n    inviteToRoom(roomId: $roomId, userIds: $userIds) { room { ...RoomHead } errors { code message field } }\n  }\n": typeof types.InviteToRoomDocument,
    "\n  mutation JoinRoom($input: JoinRoomInput!) {\n    joinRoom(input: $input) { room { ...RoomHead } errors { code message field } }\n  }\n": typeof types.JoinRoomDocument,
    "\n  mutation LeaveRoom($id: ID!) { leaveRoom(id: $id) { deletedId errors { code message field } } }\n": typeof types.LeaveRoomDocument,
    "\n  mutation CloseRoom($id: ID!) { closeRoom(id: $id) { deletedId errors { code message field } } }\n": typeof types.CloseRoomDocument,
    "\n  mutation RemoveFromRoom($roomId: ID!, $userId: ID!) {\n    removeFromRoom(roomId: $roomId, userId: $userId) { room { ...RoomHead } errors { code message field } }\n  }\n": typeof types.RemoveFromRoomDocument,
    "\n  mutation SetRoomControl($roomId: ID!, $userId: ID!, $controls: Boolean!) {\n    setRoomControl(roomId: $roomId, userId: $userId, controls: $controls) {\n      room { ...RoomHead } errors { code message field }\n    }\n  }\n": typeof types.SetRoomControlDocument,
    "\n  mutation HandRoomOver($roomId: ID!, $userId: ID!) {\n    handRoomOver(roomId: $roomId, userId: $userId) { room { ...RoomHead } errors { code message field } }\n  }\n": typeof types.HandRoomOverDocument,
    "\n  mutation SayInRoom($input: SendRoomMessageInput!) {\n    sendRoomMessage(input: $input) { message { ...RoomWords } errors { code message field } }\n  }\n": typeof types.SayInRoomDocument,
    "\n  mutation QueueInRoom($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { version } errors { code message field } }\n  }\n": typeof types.QueueInRoomDocument,
    "\n  mutation RemoveInRoom($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version } errors { code message field } }\n  }\n": typeof types.RemoveInRoomDocument,
    "\n  mutation ControlRoom($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version } errors { code message field } }\n  }\n": typeof types.ControlRoomDocument,
    "\n  subscription RoomChanged($id: ID!) { roomChanged(id: $id) { ...WholeRoom } }\n": typeof types.RoomChangedDocument,
    "\n  subscription RoomQueueChanged($id: ID!) { roomQueueChanged(roomId: $id) { ...RoomQueue } }\n": typeof types.RoomQueueChangedDocument,
    "\n  subscription RoomInvited { roomInvited { id name host { ...PersonParts } } }\n": typeof types.RoomInvitedDocument,
    "\n  subscription RoomMessageReceived($id: ID!, $after: String) {\n    roomMessageReceived(roomId: $id, after: $after) { ...RoomWords }\n  }\n": typeof types.RoomMessageReceivedDocument,
    "\n  query SongsForRoom($query: String!) { searchSongs(query: $query, first: 8) { nodes { ...PlayableSong } } }\n": typeof types.SongsForRoomDocument,
    "\n  query SearchAll($query: String!) {\n    search(query: $query, first: 8) {\n      songs { ...ListedSong }\n      albums { ...AlbumCard }\n      artists { ...ArtistCard }\n      playlists { ...PlaylistCard }\n    }\n  }\n": typeof types.SearchAllDocument,
    "\n  query FoundSongs($query: String!, $first: Int!, $after: String) {\n    searchSongs(query: $query, first: $first, after: $after) {\n      nodes { ...ListedSong }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.FoundSongsDocument,
    "\n  query FoundAlbums($query: String!, $first: Int!, $after: String) {\n    searchAlbums(query: $query, first: $first, after: $after) {\n      nodes { ...AlbumCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.FoundAlbumsDocument,
    "\n  query FoundArtists($query: String!, $first: Int!, $after: String) {\n    searchArtists(query: $query, first: $first, after: $after) {\n      nodes { ...ArtistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.FoundArtistsDocument,
    "\n  query FoundPlaylists($query: String!, $first: Int!, $after: String) {\n    searchPlaylists(query: $query, first: $first, after: $after) {\n      nodes { ...PlaylistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.FoundPlaylistsDocument,
    "\n  query PlayerApiKeys {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n  }\n": typeof types.PlayerApiKeysDocument,
    "\n  mutation PlayerCreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerCreateApiKeyDocument,
    "\n  mutation PlayerRevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerRevokeApiKeyDocument,
    "\n  query PlayerLinkedAccounts($redirectUri: URL!) {\n    me {\n      id\n      oidcIdentities {\n        id\n        provider\n        lastUsedAt\n      }\n    }\n    serverInfo {\n      oidcProviders {\n        id\n        name\n        url(redirectUri: $redirectUri)\n      }\n    }\n  }\n": typeof types.PlayerLinkedAccountsDocument,
    "\n  query PlayerWaysToConfirm($redirectUri: URL!) {\n    me {\n      id\n      passkeys {\n        id\n      }\n      oidcIdentities {\n        id\n        provider\n      }\n    }\n    serverInfo {\n      oidcProviders {\n        id\n        name\n        url(redirectUri: $redirectUri, confirm: true)\n      }\n    }\n  }\n": typeof types.PlayerWaysToConfirmDocument,
    "\n  mutation PlayerLinkAccount($code: String!) {\n    linkOidcIdentity(code: $code) {\n      identity {\n        id\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerLinkAccountDocument,
    "\n  mutation PlayerUnlinkAccount($id: ID!) {\n    unlinkOidcIdentity(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerUnlinkAccountDocument,
    "\n  mutation PlayerConfirmElsewhere($code: String!) {\n    confirmWithOidc(code: $code) {\n      confirmation\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerConfirmElsewhereDocument,
    "\n  mutation PlayerConfirmByPasskey($response: JSON!) {\n    confirmWithPasskey(response: $response) {\n      confirmation\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerConfirmByPasskeyDocument,
    "\n  query PlayerPasskeys {\n    me {\n      id\n      passkeys {\n        id\n        name\n        createdAt\n        lastUsedAt\n      }\n    }\n  }\n": typeof types.PlayerPasskeysDocument,
    "\n  mutation PlayerBeginPasskey($password: String!) {\n    beginPasskey(password: $password) {\n      options\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerBeginPasskeyDocument,
    "\n  mutation PlayerConfirmPasskey($input: ConfirmPasskeyInput!) {\n    confirmPasskey(input: $input) {\n      passkey {\n        id\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerConfirmPasskeyDocument,
    "\n  mutation PlayerRenamePasskey($id: ID!, $name: String!) {\n    renamePasskey(id: $id, name: $name) {\n      passkey {\n        id\n        name\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerRenamePasskeyDocument,
    "\n  mutation PlayerRemovePasskey($id: ID!) {\n    removePasskey(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerRemovePasskeyDocument,
    "\n  query PlayerPrivacy {\n    me {\n      id\n      settings {\n        presence\n        activity\n        messages\n      }\n    }\n  }\n": typeof types.PlayerPrivacyDocument,
    "\n  mutation PlayerUpdatePrivacy($input: UpdateSettingsInput!) {\n    updateSettings(input: $input) {\n      user {\n        id\n        settings {\n          presence\n          activity\n          messages\n        }\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerUpdatePrivacyDocument,
    "\n  query PlayerBlocked($after: String) {\n    blockedUsers(first: 50, after: $after) {\n      nodes {\n        ...PersonParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PlayerBlockedDocument,
    "\n  query PlayerSecondFactor {\n    me {\n      id\n      totpEnabled\n    }\n  }\n": typeof types.PlayerSecondFactorDocument,
    "\n  mutation PlayerBeginTotp($password: String!) {\n    beginTotp(password: $password) {\n      secret\n      uri\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerBeginTotpDocument,
    "\n  mutation PlayerConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      recoveryCodes\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerConfirmTotpDocument,
    "\n  mutation PlayerDisableTotp($password: String!, $code: String!) {\n    disableTotp(password: $password, code: $code) {\n      user {\n        id\n        totpEnabled\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PlayerDisableTotpDocument,
    "\n  fragment ShareLinkParts on ShareLink {\n    id\n    url\n    description\n    createdAt\n    expiresAt\n    visits\n    lastVisitedAt\n    target {\n      __typename\n      ... on Song { id title album { id } artist { id } image { ...PictureParts } }\n      ... on Album { id title image { ...PictureParts } }\n      ... on Playlist { id name image { ...PictureParts } }\n    }\n  }\n": typeof types.ShareLinkPartsFragmentDoc,
    "\n  query ShareLinksList($first: Int!, $after: String) {\n    shareLinks(first: $first, after: $after) {\n      nodes { ...ShareLinkParts }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": typeof types.ShareLinksListDocument,
    "\n  mutation CreateShareLinkHere($input: CreateShareLinkInput!) {\n    createShareLink(input: $input) { shareLink { ...ShareLinkParts } errors { code message field } }\n  }\n": typeof types.CreateShareLinkHereDocument,
    "\n  mutation RevokeShareLinkHere($id: ID!) {\n    revokeShareLink(id: $id) { deletedId errors { code message field } }\n  }\n": typeof types.RevokeShareLinkHereDocument,
    "\n  fragment CoverPicture on Image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n": typeof types.CoverPictureFragmentDoc,
    "\n  fragment ListedSong on Song {\n    ...PlayableSong\n    id\n    title\n    duration\n    liked\n    available\n    artistName\n    artist { id name }\n    album { id title }\n    image { ...CoverPicture }\n    credits(roles: [MAIN, FEATURED]) { creditedAs joinPhrase artist { id } }\n  }\n": typeof types.ListedSongFragmentDoc,
    "\n  query SongDetails($id: ID!) {\n    song(id: $id) {\n      id\n      releaseDate\n      bpm\n      isrc\n      playCount\n      genres { id name }\n      credits { ...CreditLine }\n      lyrics { language lines { text } }\n      audio { codec container bitrate sampleRate bitDepth lossless }\n    }\n  }\n": typeof types.SongDetailsDocument,
    "\n  mutation LikeListedSong($songId: ID!) {\n    likeSong(songId: $songId) { song { id liked } errors { code message field } }\n  }\n": typeof types.LikeListedSongDocument,
    "\n  mutation UnlikeListedSong($songId: ID!) {\n    unlikeSong(songId: $songId) { song { id liked } errors { code message field } }\n  }\n": typeof types.UnlikeListedSongDocument,
};
const documents: Documents = {
    "\n  query AlbumPage($id: ID!) {\n    album(id: $id) {\n      ...AlbumCard\n      liked\n      releaseDate\n      originalReleaseDate\n      label\n      catalogNumber\n      barcode\n      songCount\n      duration\n      genres { id name }\n      credits { ...CreditLine }\n      discs {\n        number\n        title\n        duration\n        songs { ...ListedSong everyone: credits { ...CreditLine } lyrics { synced } }\n      }\n      artist { id name albums(first: 16) { nodes { ...AlbumCard } } }\n    }\n  }\n": types.AlbumPageDocument,
    "\n  mutation LikeAlbum($albumId: ID!) {\n    likeAlbum(albumId: $albumId) { album { id liked } errors { code message field } }\n  }\n": types.LikeAlbumDocument,
    "\n  mutation UnlikeAlbum($albumId: ID!) {\n    unlikeAlbum(albumId: $albumId) { album { id liked } errors { code message field } }\n  }\n": types.UnlikeAlbumDocument,
    "\n  query AlbumSongs($id: ID!) {\n    album(id: $id) { id title songs { ...ListedSong } }\n  }\n": types.AlbumSongsDocument,
    "\n  fragment AlbumCard on Album {\n    id\n    title\n    edition\n    artistName\n    kind\n    releaseYear\n    artist { id name }\n    image { ...CoverPicture }\n  }\n": types.AlbumCardFragmentDoc,
    "\n  fragment CreditLine on Credit { role creditedAs joinPhrase detail artist { id } }\n": types.CreditLineFragmentDoc,
    "\n  query ArtistPage($id: ID!) {\n    artist(id: $id) { ...ArtistCard songCount albumCount followed followerCount genres { id name } }\n    songs(first: 10, filter: { artistId: $id }, orderBy: { by: PLAY_COUNT, direction: DESC }) {\n      nodes { ...ListedSong }\n    }\n  }\n": types.ArtistPageDocument,
    "\n  query ArtistAlbums($id: ID!, $first: Int!, $after: String) {\n    artist(id: $id) {\n      id\n      albums(first: $first, after: $after) {\n        nodes { ...AlbumCard }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n": types.ArtistAlbumsDocument,
    "\n  query ArtistAppearances($id: ID!, $first: Int!, $after: String) {\n    artist(id: $id) {\n      id\n      appearsOn(first: $first, after: $after) {\n        nodes { ...AlbumCard }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n": types.ArtistAppearancesDocument,
    "\n  query ArtistSongs($id: ID!, $first: Int!, $after: String) {\n    songs(\n      first: $first\n      after: $after\n      filter: { artistId: $id }\n      orderBy: { by: PLAY_COUNT, direction: DESC }\n    ) {\n      nodes { ...ListedSong }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.ArtistSongsDocument,
    "\n  query SimilarArtists($first: ID!, $second: ID!, $third: ID!) {\n    one: similarSongs(songId: $first, limit: 30) { artist { ...ArtistCard } }\n    two: similarSongs(songId: $second, limit: 30) { artist { ...ArtistCard } }\n    three: similarSongs(songId: $third, limit: 30) { artist { ...ArtistCard } }\n  }\n": types.SimilarArtistsDocument,
    "\n  mutation PlayerFollowArtist($artistId: ID!) {\n    followArtist(artistId: $artistId) {\n      artist { id followed followerCount }\n      errors { code message field }\n    }\n  }\n": types.PlayerFollowArtistDocument,
    "\n  mutation PlayerUnfollowArtist($artistId: ID!) {\n    unfollowArtist(artistId: $artistId) {\n      artist { id followed followerCount }\n      errors { code message field }\n    }\n  }\n": types.PlayerUnfollowArtistDocument,
    "\n  fragment ArtistCard on Artist { id name image { ...CoverPicture } }\n": types.ArtistCardFragmentDoc,
    "\n  query PlayerConversations($first: Int = 50, $after: String) {\n    conversations(first: $first, after: $after) {\n      nodes {\n        id\n        unreadCount\n        user {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        lastMessage {\n          ...MessageParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PlayerConversationsDocument,
    "\n  fragment MessageParts on Message {\n    id\n    content\n    createdAt\n    readAt\n    sender {\n      id\n    }\n    receiver {\n      id\n    }\n  }\n": types.MessagePartsFragmentDoc,
    "\n  query PlayerThread($withUserId: ID!, $after: String) {\n    messages(withUserId: $withUserId, first: 40, after: $after) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PlayerThreadDocument,
    "\n  mutation PlayerSendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageParts\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerSendMessageDocument,
    "\n  mutation PlayerDeleteMessage($id: ID!) {\n    deleteMessage(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerDeleteMessageDocument,
    "\n  mutation PlayerMarkRead($userId: ID!) {\n    markConversationRead(userId: $userId) {\n      conversation {\n        id\n        unreadCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerMarkReadDocument,
    "\n  subscription PlayerConversationRead {\n    conversationRead {\n      id\n      unreadCount\n      lastMessage {\n        ...MessageParts\n      }\n      user {\n        id\n      }\n    }\n  }\n": types.PlayerConversationReadDocument,
    "\n  query GenreTiles($first: Int!, $after: String) {\n    genres(first: $first, after: $after, orderBy: { by: SONG_COUNT, direction: DESC }) {\n      nodes { id name songCount }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.GenreTilesDocument,
    "\n  query GenrePage($id: ID!) {\n    genre(id: $id) {\n      id\n      name\n      songCount\n      albumCount\n      albums(first: 16, orderBy: { by: PLAY_COUNT, direction: DESC }) { nodes { ...AlbumCard } }\n    }\n    artists(first: 16, filter: { genreId: $id }, orderBy: { by: PLAY_COUNT, direction: DESC }) {\n      nodes { ...ArtistCard }\n    }\n  }\n": types.GenrePageDocument,
    "\n  query GenreSongs($id: ID!, $first: Int!, $after: String) {\n    genre(id: $id) {\n      id\n      songs(first: $first, after: $after, orderBy: { by: PLAY_COUNT, direction: DESC }) {\n        nodes { ...ListedSong }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n": types.GenreSongsDocument,
    "\n  query HomeShelves($signedIn: Boolean!) {\n    featuredSongs(limit: 12) { ...ListedSong }\n    madeForYouSongs(limit: 12) @include(if: $signedIn) { ...ListedSong }\n    trendingSongs(limit: 10) { ...ListedSong }\n    newAlbums(limit: 16) { ...AlbumCard }\n  }\n": types.HomeShelvesDocument,
    "\n  query RecentPlays {\n    playHistory(first: 40) { nodes { id song { ...ListedSong } } }\n  }\n": types.RecentPlaysDocument,
    "\n  query LikedList($first: Int!, $after: String) {\n    likedSongs(first: $first, after: $after) {\n      nodes { ...ListedSong }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.LikedListDocument,
    "\n  query LikedAlbumsList($first: Int!, $after: String) {\n    likedAlbums(first: $first, after: $after) {\n      nodes { ...AlbumCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.LikedAlbumsListDocument,
    "\n  query FollowedArtistsList($first: Int!, $after: String) {\n    followedArtists(first: $first, after: $after) {\n      nodes { ...ArtistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.FollowedArtistsListDocument,
    "\n  query HistoryList($first: Int!, $after: String) {\n    playHistory(first: $first, after: $after) {\n      nodes { id playedAt song { ...ListedSong } }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.HistoryListDocument,
    "\n  query SavedPlaylistsList($first: Int!, $after: String) {\n    savedPlaylists(first: $first, after: $after) {\n      nodes { ...PlaylistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.SavedPlaylistsListDocument,
    "\n  query OwnPlaylists($first: Int!, $after: String) {\n    playlists(first: $first, after: $after) {\n      nodes { ...PlaylistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.OwnPlaylistsDocument,
    "\n  query OfflineThing($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Song { ...PlayableSong }\n      ... on Album { id title artistName image { ...OfflineCover } songs { ...PlayableSong } }\n      ... on Playlist { id name image { ...OfflineCover } ...OfflineItems }\n    }\n  }\n": types.OfflineThingDocument,
    "\n  query OfflinePlaylistItems($id: ID!, $after: String) { playlist(id: $id) { id ...OfflineItems } }\n": types.OfflinePlaylistItemsDocument,
    "\n  fragment OfflineItems on Playlist {\n    items(first: 100, after: $after) {\n      nodes { id song { ...PlayableSong } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": types.OfflineItemsFragmentDoc,
    "\n  fragment OfflineCover on Image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n": types.OfflineCoverFragmentDoc,
    "\n  fragment ActivityParts on Activity {\n    id\n    kind\n    count\n    at\n    actor {\n      ...PersonParts\n    }\n    subject {\n      __typename\n      ... on Song {\n        id\n        title\n        artistName\n        album {\n          id\n        }\n        artist {\n          id\n        }\n        image {\n          ...PictureParts\n        }\n      }\n      ... on Album {\n        id\n        title\n        artistName\n        image {\n          ...PictureParts\n        }\n      }\n      ... on Artist {\n        id\n        name\n        image {\n          ...PictureParts\n        }\n      }\n      ... on Playlist {\n        id\n        name\n        image {\n          ...PictureParts\n        }\n      }\n      ... on User {\n        ...PersonParts\n      }\n    }\n  }\n": types.ActivityPartsFragmentDoc,
    "\n  query PlayerActivityFeed($first: Int!, $after: String) {\n    activityFeed(first: $first, after: $after) {\n      nodes {\n        ...ActivityParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PlayerActivityFeedDocument,
    "\n  mutation PlayerFollowUser($userId: ID!) {\n    followUser(userId: $userId) {\n      user {\n        id\n        followed\n        followerCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerFollowUserDocument,
    "\n  mutation PlayerUnfollowUser($userId: ID!) {\n    unfollowUser(userId: $userId) {\n      user {\n        id\n        followed\n        followerCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerUnfollowUserDocument,
    "\n  mutation PlayerBlockUser($userId: ID!) {\n    blockUser(userId: $userId) {\n      user {\n        id\n        blocked\n        followed\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerBlockUserDocument,
    "\n  mutation PlayerUnblockUser($userId: ID!) {\n    unblockUser(userId: $userId) {\n      user {\n        id\n        blocked\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerUnblockUserDocument,
    "\n  query PlayerFollowers($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      followers(first: 50, after: $after) {\n        nodes {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n": types.PlayerFollowersDocument,
    "\n  query PlayerFollowing($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      following(first: 50, after: $after) {\n        nodes {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n": types.PlayerFollowingDocument,
    "\n  fragment PersonParts on User {\n    id\n    fullName\n    image {\n      ...PictureParts\n    }\n  }\n": types.PersonPartsFragmentDoc,
    "\n  fragment PictureParts on Image {\n    url\n    width\n    height\n    blurhash\n  }\n": types.PicturePartsFragmentDoc,
    "\n  fragment PresenceParts on Presence {\n    online\n    lastSeenAt\n    nowPlaying {\n      id\n      title\n      artistName\n      album {\n        id\n      }\n    }\n  }\n": types.PresencePartsFragmentDoc,
    "\n  query PlayerPeople($search: String, $after: String) {\n    users(first: 50, search: $search, after: $after) {\n      nodes {\n        ...PersonParts\n        presence {\n          ...PresenceParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PlayerPeopleDocument,
    "\n  subscription PlayerPresenceChanged {\n    presenceChanged {\n      ...PresenceParts\n      user {\n        id\n      }\n    }\n  }\n": types.PlayerPresenceChangedDocument,
    "\n  query PlayerPerson($id: ID!) {\n    user(id: $id) {\n      ...PersonParts\n      createdAt\n      followed\n      blocked\n      followerCount\n      followingCount\n      presence {\n        ...PresenceParts\n      }\n    }\n  }\n": types.PlayerPersonDocument,
    "\n  query PlayerPersonPlaylists($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      playlists(first: 30, after: $after) {\n        nodes {\n          id\n          name\n          songCount\n          image {\n            ...PictureParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n    }\n  }\n": types.PlayerPersonPlaylistsDocument,
    "\n  mutation PlayerReport($input: ReportInput!) {\n    report(input: $input) {\n      report {\n        id\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerReportDocument,
    "\n  query FreshAudioAddress($id: ID!) { song(id: $id) { id audioUrl available } }\n": types.FreshAudioAddressDocument,
    "\n  fragment PlayableSong on Song {\n    id\n    title\n    artistName\n    duration\n    audioUrl\n    available\n    liked\n    trackNumber\n    discNumber\n    artist { id name }\n    album { id title }\n    image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n    replayGain { trackGain trackPeak albumGain albumPeak }\n  }\n": types.PlayableSongFragmentDoc,
    "\n  query PlayingSong($id: ID!) { song(id: $id) { id liked } }\n": types.PlayingSongDocument,
    "\n  fragment QueueDevice on Device { id name kind }\n": types.QueueDeviceFragmentDoc,
    "\n  fragment PlayQueueState on PlayQueue {\n    version\n    position\n    positionAt\n    serverTime\n    playing\n    repeat\n    shuffled\n    volume\n    current { id }\n    device { ...QueueDevice }\n  }\n": types.PlayQueueStateFragmentDoc,
    "\n  fragment QueueItemsChange on QueueChange { kind itemIds position added { id song { id } } }\n": types.QueueItemsChangeFragmentDoc,
    "\n  query WholePlayQueue {\n    playQueue { ...PlayQueueState items { id song { id } } }\n    devices { ...QueueDevice }\n  }\n": types.WholePlayQueueDocument,
    "\n  query PlayQueueTime { playQueue { serverTime } }\n": types.PlayQueueTimeDocument,
    "\n  query QueuedSongs($ids: [ID!]!) { nodes(ids: $ids) { id ...PlayableSong } }\n": types.QueuedSongsDocument,
    "\n  query PlayQueueDevices { devices { ...QueueDevice } }\n": types.PlayQueueDevicesDocument,
    "\n  subscription PlayQueueChangedHere($deviceId: ID, $deviceName: String) {\n    playQueueChanged(deviceId: $deviceId, deviceName: $deviceName, deviceKind: WEB) {\n      ...PlayQueueState\n      change { ...QueueItemsChange }\n    }\n  }\n": types.PlayQueueChangedHereDocument,
    "\n  mutation PlaySongsThere($input: PlaySongsInput!) {\n    playSongs(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n": types.PlaySongsThereDocument,
    "\n  mutation QueueSongsThere($input: QueueSongsInput!) {\n    queueSongs(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n": types.QueueSongsThereDocument,
    "\n  mutation MoveQueuedThere($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n": types.MoveQueuedThereDocument,
    "\n  mutation RemoveQueuedThere($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n": types.RemoveQueuedThereDocument,
    "\n  mutation UpdatePlaybackThere($input: PlaybackInput!) {\n    updatePlayback(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n": types.UpdatePlaybackThereDocument,
    "\n  mutation SetPlaylistCursorHere($playlistId: ID!, $itemId: ID, $present: Boolean!) {\n    setPlaylistCursor(playlistId: $playlistId, itemId: $itemId, present: $present) {\n      playlist { id }\n      errors { code message field }\n    }\n  }\n": types.SetPlaylistCursorHereDocument,
    "\n  subscription PlaylistCursorMovedHere($playlistId: ID!) {\n    playlistCursorMoved(playlistId: $playlistId) { present user { ...PersonParts } item { id } }\n  }\n": types.PlaylistCursorMovedHereDocument,
    "\n  query PlaylistHead($id: ID!) {\n    playlist(id: $id) {\n      ...PlaylistCard\n      description\n      duration\n      editable\n      saved\n      collaborators { ...PersonParts }\n    }\n  }\n": types.PlaylistHeadDocument,
    "\n  query PlaylistItems($id: ID!, $first: Int!, $after: String) {\n    playlist(id: $id) {\n      id\n      items(first: $first, after: $after) {\n        nodes { id addedAt addedBy { ...PersonParts } song { ...ListedSong } }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n": types.PlaylistItemsDocument,
    "\n  mutation SavePlaylist($playlistId: ID!) {\n    savePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code message field } }\n  }\n": types.SavePlaylistDocument,
    "\n  mutation UnsavePlaylist($playlistId: ID!) {\n    unsavePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code message field } }\n  }\n": types.UnsavePlaylistDocument,
    "\n  subscription PlaylistChangedHere($id: ID!) { playlistChanged(id: $id) { id updatedAt } }\n": types.PlaylistChangedHereDocument,
    "\n  subscription PlaylistEditedHere($playlistId: ID!) {\n    playlistEdited(playlistId: $playlistId) { kind count by { id fullName } song { id title } }\n  }\n": types.PlaylistEditedHereDocument,
    "\n  mutation AddCollaboratorHere($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id collaborators { ...PersonParts } }\n      errors { code message field }\n    }\n  }\n": types.AddCollaboratorHereDocument,
    "\n  mutation RemoveCollaboratorHere($playlistId: ID!, $userId: ID!) {\n    removeCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id collaborators { ...PersonParts } }\n      errors { code message field }\n    }\n  }\n": types.RemoveCollaboratorHereDocument,
    "\n  mutation ImportPlaylistHere($file: Upload!, $name: String) {\n    importPlaylist(file: $file, name: $name) {\n      playlist { ...PlaylistCard }\n      notFound\n      errors { code message field }\n    }\n  }\n": types.ImportPlaylistHereDocument,
    "\n  mutation CreatePlaylistHere($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) { playlist { ...PlaylistCard } errors { code message field } }\n  }\n": types.CreatePlaylistHereDocument,
    "\n  mutation EditPlaylist($input: UpdatePlaylistInput!) {\n    updatePlaylist(input: $input) { playlist { ...PlaylistCard description } errors { code message field } }\n  }\n": types.EditPlaylistDocument,
    "\n  mutation DeletePlaylistHere($id: ID!) {\n    deletePlaylist(id: $id) { deletedId errors { code message field } }\n  }\n": types.DeletePlaylistHereDocument,
    "\n  mutation AddToPlaylistHere($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) { playlist { ...PlaylistCard duration } errors { code message field } }\n  }\n": types.AddToPlaylistHereDocument,
    "\n  mutation RemoveFromPlaylistHere($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) { playlist { ...PlaylistCard duration } errors { code message field } }\n  }\n": types.RemoveFromPlaylistHereDocument,
    "\n  mutation MovePlaylistItemHere($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) { playlist { ...PlaylistCard } errors { code message field } }\n  }\n": types.MovePlaylistItemHereDocument,
    "\n  fragment PlaylistCard on Playlist {\n    id\n    name\n    public\n    songCount\n    owner { id fullName }\n    image { ...CoverPicture }\n  }\n": types.PlaylistCardFragmentDoc,
    "\n  fragment RoomHead on Room {\n    id\n    name\n    joined\n    controlled\n    memberCount\n    host { ...PersonParts }\n  }\n": types.RoomHeadFragmentDoc,
    "\n  fragment RoomQueue on PlayQueue {\n    version\n    position\n    positionAt\n    playing\n    repeat\n    current { id song { ...PlayableSong } }\n    items { id song { ...PlayableSong } addedBy { id fullName } }\n    change { kind itemIds by { id fullName } }\n  }\n": types.RoomQueueFragmentDoc,
    "\n  fragment WholeRoom on Room {\n    ...RoomHead\n    shared\n    inviteUrl\n    members { joined controls listening user { ...PersonParts } }\n    messages(first: 50) { nodes { ...RoomWords } }\n  }\n": types.WholeRoomFragmentDoc,
    "\n  fragment RoomWords on RoomMessage { id cursor content createdAt sender { ...PersonParts } }\n": types.RoomWordsFragmentDoc,
    "\n  query Rooms($first: Int, $after: String) {\n    rooms(first: $first, after: $after) {\n      nodes { ...RoomHead queue { version playing current { id song { id title artistName } } } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": types.RoomsDocument,
    "\n  query RoomInvitation($token: String!) {\n    roomInvitation(token: $token) { roomId name memberCount joined host { ...PersonParts } }\n  }\n": types.RoomInvitationDocument,
    "query RoomTime($id: ID!) { room(id: $id) { id queue { version serverTime } } }": types.RoomTimeDocument,
    "\n  mutation CreateRoom($input: CreateRoomInput!) {\n    createRoom(input: $input) { room { ...RoomHead } errors { code message field } }\n  }\n": types.CreateRoomDocument,
    "\n  mutation ChangeRoom($input: UpdateRoomInput!) {\n    updateRoom(input: $input) { room { ...RoomHead shared } errors { code message field } }\n  }\n": types.ChangeRoomDocument,
    "\n  mutation InviteToRoom($roomId: ID!, $userIds: [ID!]!) {\n    inviteToRoom(roomId: $roomId, userIds: $userIds) { room { ...RoomHead } errors { code message field } }\n  }\n": types.InviteToRoomDocument,
    "\n  mutation JoinRoom($input: JoinRoomInput!) {\n    joinRoom(input: $input) { room { ...RoomHead } errors { code message field } }\n  }\n": types.JoinRoomDocument,
    "\n  mutation LeaveRoom($id: ID!) { leaveRoom(id: $id) { deletedId errors { code message field } } }\n": types.LeaveRoomDocument,
    "\n  mutation CloseRoom($id: ID!) { closeRoom(id: $id) { deletedId errors { code message field } } }\n": types.CloseRoomDocument,
    "\n  mutation RemoveFromRoom($roomId: ID!, $userId: ID!) {\n    removeFromRoom(roomId: $roomId, userId: $userId) { room { ...RoomHead } errors { code message field } }\n  }\n": types.RemoveFromRoomDocument,
    "\n  mutation SetRoomControl($roomId: ID!, $userId: ID!, $controls: Boolean!) {\n    setRoomControl(roomId: $roomId, userId: $userId, controls: $controls) {\n      room { ...RoomHead } errors { code message field }\n    }\n  }\n": types.SetRoomControlDocument,
    "\n  mutation HandRoomOver($roomId: ID!, $userId: ID!) {\n    handRoomOver(roomId: $roomId, userId: $userId) { room { ...RoomHead } errors { code message field } }\n  }\n": types.HandRoomOverDocument,
    "\n  mutation SayInRoom($input: SendRoomMessageInput!) {\n    sendRoomMessage(input: $input) { message { ...RoomWords } errors { code message field } }\n  }\n": types.SayInRoomDocument,
    "\n  mutation QueueInRoom($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { version } errors { code message field } }\n  }\n": types.QueueInRoomDocument,
    "\n  mutation RemoveInRoom($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version } errors { code message field } }\n  }\n": types.RemoveInRoomDocument,
    "\n  mutation ControlRoom($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version } errors { code message field } }\n  }\n": types.ControlRoomDocument,
    "\n  subscription RoomChanged($id: ID!) { roomChanged(id: $id) { ...WholeRoom } }\n": types.RoomChangedDocument,
    "\n  subscription RoomQueueChanged($id: ID!) { roomQueueChanged(roomId: $id) { ...RoomQueue } }\n": types.RoomQueueChangedDocument,
    "\n  subscription RoomInvited { roomInvited { id name host { ...PersonParts } } }\n": types.RoomInvitedDocument,
    "\n  subscription RoomMessageReceived($id: ID!, $after: String) {\n    roomMessageReceived(roomId: $id, after: $after) { ...RoomWords }\n  }\n": types.RoomMessageReceivedDocument,
    "\n  query SongsForRoom($query: String!) { searchSongs(query: $query, first: 8) { nodes { ...PlayableSong } } }\n": types.SongsForRoomDocument,
    "\n  query SearchAll($query: String!) {\n    search(query: $query, first: 8) {\n      songs { ...ListedSong }\n      albums { ...AlbumCard }\n      artists { ...ArtistCard }\n      playlists { ...PlaylistCard }\n    }\n  }\n": types.SearchAllDocument,
    "\n  query FoundSongs($query: String!, $first: Int!, $after: String) {\n    searchSongs(query: $query, first: $first, after: $after) {\n      nodes { ...ListedSong }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.FoundSongsDocument,
    "\n  query FoundAlbums($query: String!, $first: Int!, $after: String) {\n    searchAlbums(query: $query, first: $first, after: $after) {\n      nodes { ...AlbumCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.FoundAlbumsDocument,
    "\n  query FoundArtists($query: String!, $first: Int!, $after: String) {\n    searchArtists(query: $query, first: $first, after: $after) {\n      nodes { ...ArtistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.FoundArtistsDocument,
    "\n  query FoundPlaylists($query: String!, $first: Int!, $after: String) {\n    searchPlaylists(query: $query, first: $first, after: $after) {\n      nodes { ...PlaylistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.FoundPlaylistsDocument,
    "\n  query PlayerApiKeys {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n  }\n": types.PlayerApiKeysDocument,
    "\n  mutation PlayerCreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerCreateApiKeyDocument,
    "\n  mutation PlayerRevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerRevokeApiKeyDocument,
    "\n  query PlayerLinkedAccounts($redirectUri: URL!) {\n    me {\n      id\n      oidcIdentities {\n        id\n        provider\n        lastUsedAt\n      }\n    }\n    serverInfo {\n      oidcProviders {\n        id\n        name\n        url(redirectUri: $redirectUri)\n      }\n    }\n  }\n": types.PlayerLinkedAccountsDocument,
    "\n  query PlayerWaysToConfirm($redirectUri: URL!) {\n    me {\n      id\n      passkeys {\n        id\n      }\n      oidcIdentities {\n        id\n        provider\n      }\n    }\n    serverInfo {\n      oidcProviders {\n        id\n        name\n        url(redirectUri: $redirectUri, confirm: true)\n      }\n    }\n  }\n": types.PlayerWaysToConfirmDocument,
    "\n  mutation PlayerLinkAccount($code: String!) {\n    linkOidcIdentity(code: $code) {\n      identity {\n        id\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerLinkAccountDocument,
    "\n  mutation PlayerUnlinkAccount($id: ID!) {\n    unlinkOidcIdentity(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerUnlinkAccountDocument,
    "\n  mutation PlayerConfirmElsewhere($code: String!) {\n    confirmWithOidc(code: $code) {\n      confirmation\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerConfirmElsewhereDocument,
    "\n  mutation PlayerConfirmByPasskey($response: JSON!) {\n    confirmWithPasskey(response: $response) {\n      confirmation\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerConfirmByPasskeyDocument,
    "\n  query PlayerPasskeys {\n    me {\n      id\n      passkeys {\n        id\n        name\n        createdAt\n        lastUsedAt\n      }\n    }\n  }\n": types.PlayerPasskeysDocument,
    "\n  mutation PlayerBeginPasskey($password: String!) {\n    beginPasskey(password: $password) {\n      options\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerBeginPasskeyDocument,
    "\n  mutation PlayerConfirmPasskey($input: ConfirmPasskeyInput!) {\n    confirmPasskey(input: $input) {\n      passkey {\n        id\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerConfirmPasskeyDocument,
    "\n  mutation PlayerRenamePasskey($id: ID!, $name: String!) {\n    renamePasskey(id: $id, name: $name) {\n      passkey {\n        id\n        name\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerRenamePasskeyDocument,
    "\n  mutation PlayerRemovePasskey($id: ID!) {\n    removePasskey(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerRemovePasskeyDocument,
    "\n  query PlayerPrivacy {\n    me {\n      id\n      settings {\n        presence\n        activity\n        messages\n      }\n    }\n  }\n": types.PlayerPrivacyDocument,
    "\n  mutation PlayerUpdatePrivacy($input: UpdateSettingsInput!) {\n    updateSettings(input: $input) {\n      user {\n        id\n        settings {\n          presence\n          activity\n          messages\n        }\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerUpdatePrivacyDocument,
    "\n  query PlayerBlocked($after: String) {\n    blockedUsers(first: 50, after: $after) {\n      nodes {\n        ...PersonParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PlayerBlockedDocument,
    "\n  query PlayerSecondFactor {\n    me {\n      id\n      totpEnabled\n    }\n  }\n": types.PlayerSecondFactorDocument,
    "\n  mutation PlayerBeginTotp($password: String!) {\n    beginTotp(password: $password) {\n      secret\n      uri\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerBeginTotpDocument,
    "\n  mutation PlayerConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      recoveryCodes\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerConfirmTotpDocument,
    "\n  mutation PlayerDisableTotp($password: String!, $code: String!) {\n    disableTotp(password: $password, code: $code) {\n      user {\n        id\n        totpEnabled\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PlayerDisableTotpDocument,
    "\n  fragment ShareLinkParts on ShareLink {\n    id\n    url\n    description\n    createdAt\n    expiresAt\n    visits\n    lastVisitedAt\n    target {\n      __typename\n      ... on Song { id title album { id } artist { id } image { ...PictureParts } }\n      ... on Album { id title image { ...PictureParts } }\n      ... on Playlist { id name image { ...PictureParts } }\n    }\n  }\n": types.ShareLinkPartsFragmentDoc,
    "\n  query ShareLinksList($first: Int!, $after: String) {\n    shareLinks(first: $first, after: $after) {\n      nodes { ...ShareLinkParts }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n": types.ShareLinksListDocument,
    "\n  mutation CreateShareLinkHere($input: CreateShareLinkInput!) {\n    createShareLink(input: $input) { shareLink { ...ShareLinkParts } errors { code message field } }\n  }\n": types.CreateShareLinkHereDocument,
    "\n  mutation RevokeShareLinkHere($id: ID!) {\n    revokeShareLink(id: $id) { deletedId errors { code message field } }\n  }\n": types.RevokeShareLinkHereDocument,
    "\n  fragment CoverPicture on Image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n": types.CoverPictureFragmentDoc,
    "\n  fragment ListedSong on Song {\n    ...PlayableSong\n    id\n    title\n    duration\n    liked\n    available\n    artistName\n    artist { id name }\n    album { id title }\n    image { ...CoverPicture }\n    credits(roles: [MAIN, FEATURED]) { creditedAs joinPhrase artist { id } }\n  }\n": types.ListedSongFragmentDoc,
    "\n  query SongDetails($id: ID!) {\n    song(id: $id) {\n      id\n      releaseDate\n      bpm\n      isrc\n      playCount\n      genres { id name }\n      credits { ...CreditLine }\n      lyrics { language lines { text } }\n      audio { codec container bitrate sampleRate bitDepth lossless }\n    }\n  }\n": types.SongDetailsDocument,
    "\n  mutation LikeListedSong($songId: ID!) {\n    likeSong(songId: $songId) { song { id liked } errors { code message field } }\n  }\n": types.LikeListedSongDocument,
    "\n  mutation UnlikeListedSong($songId: ID!) {\n    unlikeSong(songId: $songId) { song { id liked } errors { code message field } }\n  }\n": types.UnlikeListedSongDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumPage($id: ID!) {\n    album(id: $id) {\n      ...AlbumCard\n      liked\n      releaseDate\n      originalReleaseDate\n      label\n      catalogNumber\n      barcode\n      songCount\n      duration\n      genres { id name }\n      credits { ...CreditLine }\n      discs {\n        number\n        title\n        duration\n        songs { ...ListedSong everyone: credits { ...CreditLine } lyrics { synced } }\n      }\n      artist { id name albums(first: 16) { nodes { ...AlbumCard } } }\n    }\n  }\n"): typeof import('./graphql.ts').AlbumPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LikeAlbum($albumId: ID!) {\n    likeAlbum(albumId: $albumId) { album { id liked } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').LikeAlbumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlikeAlbum($albumId: ID!) {\n    unlikeAlbum(albumId: $albumId) { album { id liked } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').UnlikeAlbumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumSongs($id: ID!) {\n    album(id: $id) { id title songs { ...ListedSong } }\n  }\n"): typeof import('./graphql.ts').AlbumSongsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlbumCard on Album {\n    id\n    title\n    edition\n    artistName\n    kind\n    releaseYear\n    artist { id name }\n    image { ...CoverPicture }\n  }\n"): typeof import('./graphql.ts').AlbumCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreditLine on Credit { role creditedAs joinPhrase detail artist { id } }\n"): typeof import('./graphql.ts').CreditLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArtistPage($id: ID!) {\n    artist(id: $id) { ...ArtistCard songCount albumCount followed followerCount genres { id name } }\n    songs(first: 10, filter: { artistId: $id }, orderBy: { by: PLAY_COUNT, direction: DESC }) {\n      nodes { ...ListedSong }\n    }\n  }\n"): typeof import('./graphql.ts').ArtistPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArtistAlbums($id: ID!, $first: Int!, $after: String) {\n    artist(id: $id) {\n      id\n      albums(first: $first, after: $after) {\n        nodes { ...AlbumCard }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ArtistAlbumsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArtistAppearances($id: ID!, $first: Int!, $after: String) {\n    artist(id: $id) {\n      id\n      appearsOn(first: $first, after: $after) {\n        nodes { ...AlbumCard }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ArtistAppearancesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArtistSongs($id: ID!, $first: Int!, $after: String) {\n    songs(\n      first: $first\n      after: $after\n      filter: { artistId: $id }\n      orderBy: { by: PLAY_COUNT, direction: DESC }\n    ) {\n      nodes { ...ListedSong }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').ArtistSongsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarArtists($first: ID!, $second: ID!, $third: ID!) {\n    one: similarSongs(songId: $first, limit: 30) { artist { ...ArtistCard } }\n    two: similarSongs(songId: $second, limit: 30) { artist { ...ArtistCard } }\n    three: similarSongs(songId: $third, limit: 30) { artist { ...ArtistCard } }\n  }\n"): typeof import('./graphql.ts').SimilarArtistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerFollowArtist($artistId: ID!) {\n    followArtist(artistId: $artistId) {\n      artist { id followed followerCount }\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerFollowArtistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerUnfollowArtist($artistId: ID!) {\n    unfollowArtist(artistId: $artistId) {\n      artist { id followed followerCount }\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerUnfollowArtistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArtistCard on Artist { id name image { ...CoverPicture } }\n"): typeof import('./graphql.ts').ArtistCardFragmentDoc;
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
export function graphql(source: "\n  query GenreTiles($first: Int!, $after: String) {\n    genres(first: $first, after: $after, orderBy: { by: SONG_COUNT, direction: DESC }) {\n      nodes { id name songCount }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').GenreTilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GenrePage($id: ID!) {\n    genre(id: $id) {\n      id\n      name\n      songCount\n      albumCount\n      albums(first: 16, orderBy: { by: PLAY_COUNT, direction: DESC }) { nodes { ...AlbumCard } }\n    }\n    artists(first: 16, filter: { genreId: $id }, orderBy: { by: PLAY_COUNT, direction: DESC }) {\n      nodes { ...ArtistCard }\n    }\n  }\n"): typeof import('./graphql.ts').GenrePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GenreSongs($id: ID!, $first: Int!, $after: String) {\n    genre(id: $id) {\n      id\n      songs(first: $first, after: $after, orderBy: { by: PLAY_COUNT, direction: DESC }) {\n        nodes { ...ListedSong }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GenreSongsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeShelves($signedIn: Boolean!) {\n    featuredSongs(limit: 12) { ...ListedSong }\n    madeForYouSongs(limit: 12) @include(if: $signedIn) { ...ListedSong }\n    trendingSongs(limit: 10) { ...ListedSong }\n    newAlbums(limit: 16) { ...AlbumCard }\n  }\n"): typeof import('./graphql.ts').HomeShelvesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecentPlays {\n    playHistory(first: 40) { nodes { id song { ...ListedSong } } }\n  }\n"): typeof import('./graphql.ts').RecentPlaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LikedList($first: Int!, $after: String) {\n    likedSongs(first: $first, after: $after) {\n      nodes { ...ListedSong }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').LikedListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LikedAlbumsList($first: Int!, $after: String) {\n    likedAlbums(first: $first, after: $after) {\n      nodes { ...AlbumCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').LikedAlbumsListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowedArtistsList($first: Int!, $after: String) {\n    followedArtists(first: $first, after: $after) {\n      nodes { ...ArtistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').FollowedArtistsListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryList($first: Int!, $after: String) {\n    playHistory(first: $first, after: $after) {\n      nodes { id playedAt song { ...ListedSong } }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').HistoryListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedPlaylistsList($first: Int!, $after: String) {\n    savedPlaylists(first: $first, after: $after) {\n      nodes { ...PlaylistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').SavedPlaylistsListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPlaylists($first: Int!, $after: String) {\n    playlists(first: $first, after: $after) {\n      nodes { ...PlaylistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').OwnPlaylistsDocument;
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
export function graphql(source: "\n  fragment ActivityParts on Activity {\n    id\n    kind\n    count\n    at\n    actor {\n      ...PersonParts\n    }\n    subject {\n      __typename\n      ... on Song {\n        id\n        title\n        artistName\n        album {\n          id\n        }\n        artist {\n          id\n        }\n        image {\n          ...PictureParts\n        }\n      }\n      ... on Album {\n        id\n        title\n        artistName\n        image {\n          ...PictureParts\n        }\n      }\n      ... on Artist {\n        id\n        name\n        image {\n          ...PictureParts\n        }\n      }\n      ... on Playlist {\n        id\n        name\n        image {\n          ...PictureParts\n        }\n      }\n      ... on User {\n        ...PersonParts\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ActivityPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerActivityFeed($first: Int!, $after: String) {\n    activityFeed(first: $first, after: $after) {\n      nodes {\n        ...ActivityParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerActivityFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerFollowUser($userId: ID!) {\n    followUser(userId: $userId) {\n      user {\n        id\n        followed\n        followerCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerFollowUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerUnfollowUser($userId: ID!) {\n    unfollowUser(userId: $userId) {\n      user {\n        id\n        followed\n        followerCount\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerUnfollowUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerBlockUser($userId: ID!) {\n    blockUser(userId: $userId) {\n      user {\n        id\n        blocked\n        followed\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerBlockUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerUnblockUser($userId: ID!) {\n    unblockUser(userId: $userId) {\n      user {\n        id\n        blocked\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerUnblockUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerFollowers($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      followers(first: 50, after: $after) {\n        nodes {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerFollowersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerFollowing($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      following(first: 50, after: $after) {\n        nodes {\n          ...PersonParts\n          presence {\n            ...PresenceParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerFollowingDocument;
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
export function graphql(source: "\n  query PlayerPerson($id: ID!) {\n    user(id: $id) {\n      ...PersonParts\n      createdAt\n      followed\n      blocked\n      followerCount\n      followingCount\n      presence {\n        ...PresenceParts\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerPersonPlaylists($id: ID!, $after: String) {\n    user(id: $id) {\n      id\n      playlists(first: 30, after: $after) {\n        nodes {\n          id\n          name\n          songCount\n          image {\n            ...PictureParts\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerPersonPlaylistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerReport($input: ReportInput!) {\n    report(input: $input) {\n      report {\n        id\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerReportDocument;
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueDevice on Device { id name kind }\n"): typeof import('./graphql.ts').QueueDeviceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlayQueueState on PlayQueue {\n    version\n    position\n    positionAt\n    serverTime\n    playing\n    repeat\n    shuffled\n    volume\n    current { id }\n    device { ...QueueDevice }\n  }\n"): typeof import('./graphql.ts').PlayQueueStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueItemsChange on QueueChange { kind itemIds position added { id song { id } } }\n"): typeof import('./graphql.ts').QueueItemsChangeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholePlayQueue {\n    playQueue { ...PlayQueueState items { id song { id } } }\n    devices { ...QueueDevice }\n  }\n"): typeof import('./graphql.ts').WholePlayQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayQueueTime { playQueue { serverTime } }\n"): typeof import('./graphql.ts').PlayQueueTimeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueuedSongs($ids: [ID!]!) { nodes(ids: $ids) { id ...PlayableSong } }\n"): typeof import('./graphql.ts').QueuedSongsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayQueueDevices { devices { ...QueueDevice } }\n"): typeof import('./graphql.ts').PlayQueueDevicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlayQueueChangedHere($deviceId: ID, $deviceName: String) {\n    playQueueChanged(deviceId: $deviceId, deviceName: $deviceName, deviceKind: WEB) {\n      ...PlayQueueState\n      change { ...QueueItemsChange }\n    }\n  }\n"): typeof import('./graphql.ts').PlayQueueChangedHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaySongsThere($input: PlaySongsInput!) {\n    playSongs(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').PlaySongsThereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueueSongsThere($input: QueueSongsInput!) {\n    queueSongs(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').QueueSongsThereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveQueuedThere($input: MoveQueueItemsInput!) {\n    moveQueueItems(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').MoveQueuedThereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveQueuedThere($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RemoveQueuedThereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePlaybackThere($input: PlaybackInput!) {\n    updatePlayback(input: $input) {\n      playQueue { ...PlayQueueState change { ...QueueItemsChange } }\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').UpdatePlaybackThereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPlaylistCursorHere($playlistId: ID!, $itemId: ID, $present: Boolean!) {\n    setPlaylistCursor(playlistId: $playlistId, itemId: $itemId, present: $present) {\n      playlist { id }\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SetPlaylistCursorHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlaylistCursorMovedHere($playlistId: ID!) {\n    playlistCursorMoved(playlistId: $playlistId) { present user { ...PersonParts } item { id } }\n  }\n"): typeof import('./graphql.ts').PlaylistCursorMovedHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaylistHead($id: ID!) {\n    playlist(id: $id) {\n      ...PlaylistCard\n      description\n      duration\n      editable\n      saved\n      collaborators { ...PersonParts }\n    }\n  }\n"): typeof import('./graphql.ts').PlaylistHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaylistItems($id: ID!, $first: Int!, $after: String) {\n    playlist(id: $id) {\n      id\n      items(first: $first, after: $after) {\n        nodes { id addedAt addedBy { ...PersonParts } song { ...ListedSong } }\n        pageInfo { endCursor hasNextPage }\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlaylistItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlaylist($playlistId: ID!) {\n    savePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').SavePlaylistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnsavePlaylist($playlistId: ID!) {\n    unsavePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').UnsavePlaylistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlaylistChangedHere($id: ID!) { playlistChanged(id: $id) { id updatedAt } }\n"): typeof import('./graphql.ts').PlaylistChangedHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlaylistEditedHere($playlistId: ID!) {\n    playlistEdited(playlistId: $playlistId) { kind count by { id fullName } song { id title } }\n  }\n"): typeof import('./graphql.ts').PlaylistEditedHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCollaboratorHere($playlistId: ID!, $userId: ID!) {\n    addCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id collaborators { ...PersonParts } }\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').AddCollaboratorHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCollaboratorHere($playlistId: ID!, $userId: ID!) {\n    removeCollaborator(playlistId: $playlistId, userId: $userId) {\n      playlist { id collaborators { ...PersonParts } }\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RemoveCollaboratorHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportPlaylistHere($file: Upload!, $name: String) {\n    importPlaylist(file: $file, name: $name) {\n      playlist { ...PlaylistCard }\n      notFound\n      errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').ImportPlaylistHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePlaylistHere($input: CreatePlaylistInput!) {\n    createPlaylist(input: $input) { playlist { ...PlaylistCard } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').CreatePlaylistHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPlaylist($input: UpdatePlaylistInput!) {\n    updatePlaylist(input: $input) { playlist { ...PlaylistCard description } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').EditPlaylistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePlaylistHere($id: ID!) {\n    deletePlaylist(id: $id) { deletedId errors { code message field } }\n  }\n"): typeof import('./graphql.ts').DeletePlaylistHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToPlaylistHere($input: AddToPlaylistInput!) {\n    addToPlaylist(input: $input) { playlist { ...PlaylistCard duration } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').AddToPlaylistHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromPlaylistHere($input: RemoveFromPlaylistInput!) {\n    removeFromPlaylist(input: $input) { playlist { ...PlaylistCard duration } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').RemoveFromPlaylistHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePlaylistItemHere($input: MovePlaylistItemInput!) {\n    movePlaylistItem(input: $input) { playlist { ...PlaylistCard } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').MovePlaylistItemHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaylistCard on Playlist {\n    id\n    name\n    public\n    songCount\n    owner { id fullName }\n    image { ...CoverPicture }\n  }\n"): typeof import('./graphql.ts').PlaylistCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomHead on Room {\n    id\n    name\n    joined\n    controlled\n    memberCount\n    host { ...PersonParts }\n  }\n"): typeof import('./graphql.ts').RoomHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomQueue on PlayQueue {\n    version\n    position\n    positionAt\n    playing\n    repeat\n    current { id song { ...PlayableSong } }\n    items { id song { ...PlayableSong } addedBy { id fullName } }\n    change { kind itemIds by { id fullName } }\n  }\n"): typeof import('./graphql.ts').RoomQueueFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WholeRoom on Room {\n    ...RoomHead\n    shared\n    inviteUrl\n    members { joined controls listening user { ...PersonParts } }\n    messages(first: 50) { nodes { ...RoomWords } }\n  }\n"): typeof import('./graphql.ts').WholeRoomFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomWords on RoomMessage { id cursor content createdAt sender { ...PersonParts } }\n"): typeof import('./graphql.ts').RoomWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rooms($first: Int, $after: String) {\n    rooms(first: $first, after: $after) {\n      nodes { ...RoomHead queue { version playing current { id song { id title artistName } } } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n"): typeof import('./graphql.ts').RoomsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoomInvitation($token: String!) {\n    roomInvitation(token: $token) { roomId name memberCount joined host { ...PersonParts } }\n  }\n"): typeof import('./graphql.ts').RoomInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoomTime($id: ID!) { room(id: $id) { id queue { version serverTime } } }"): typeof import('./graphql.ts').RoomTimeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRoom($input: CreateRoomInput!) {\n    createRoom(input: $input) { room { ...RoomHead } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').CreateRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRoom($input: UpdateRoomInput!) {\n    updateRoom(input: $input) { room { ...RoomHead shared } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').ChangeRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToRoom($roomId: ID!, $userIds: [ID!]!) {\n    inviteToRoom(roomId: $roomId, userIds: $userIds) { room { ...RoomHead } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').InviteToRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinRoom($input: JoinRoomInput!) {\n    joinRoom(input: $input) { room { ...RoomHead } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').JoinRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveRoom($id: ID!) { leaveRoom(id: $id) { deletedId errors { code message field } } }\n"): typeof import('./graphql.ts').LeaveRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRoom($id: ID!) { closeRoom(id: $id) { deletedId errors { code message field } } }\n"): typeof import('./graphql.ts').CloseRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromRoom($roomId: ID!, $userId: ID!) {\n    removeFromRoom(roomId: $roomId, userId: $userId) { room { ...RoomHead } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').RemoveFromRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRoomControl($roomId: ID!, $userId: ID!, $controls: Boolean!) {\n    setRoomControl(roomId: $roomId, userId: $userId, controls: $controls) {\n      room { ...RoomHead } errors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SetRoomControlDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandRoomOver($roomId: ID!, $userId: ID!) {\n    handRoomOver(roomId: $roomId, userId: $userId) { room { ...RoomHead } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').HandRoomOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayInRoom($input: SendRoomMessageInput!) {\n    sendRoomMessage(input: $input) { message { ...RoomWords } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').SayInRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueueInRoom($input: QueueSongsInput!) {\n    queueSongs(input: $input) { playQueue { version } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').QueueInRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveInRoom($input: RemoveQueueItemsInput!) {\n    removeQueueItems(input: $input) { playQueue { version } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').RemoveInRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ControlRoom($input: PlaybackInput!) {\n    updatePlayback(input: $input) { playQueue { version } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').ControlRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RoomChanged($id: ID!) { roomChanged(id: $id) { ...WholeRoom } }\n"): typeof import('./graphql.ts').RoomChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RoomQueueChanged($id: ID!) { roomQueueChanged(roomId: $id) { ...RoomQueue } }\n"): typeof import('./graphql.ts').RoomQueueChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RoomInvited { roomInvited { id name host { ...PersonParts } } }\n"): typeof import('./graphql.ts').RoomInvitedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RoomMessageReceived($id: ID!, $after: String) {\n    roomMessageReceived(roomId: $id, after: $after) { ...RoomWords }\n  }\n"): typeof import('./graphql.ts').RoomMessageReceivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SongsForRoom($query: String!) { searchSongs(query: $query, first: 8) { nodes { ...PlayableSong } } }\n"): typeof import('./graphql.ts').SongsForRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchAll($query: String!) {\n    search(query: $query, first: 8) {\n      songs { ...ListedSong }\n      albums { ...AlbumCard }\n      artists { ...ArtistCard }\n      playlists { ...PlaylistCard }\n    }\n  }\n"): typeof import('./graphql.ts').SearchAllDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundSongs($query: String!, $first: Int!, $after: String) {\n    searchSongs(query: $query, first: $first, after: $after) {\n      nodes { ...ListedSong }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').FoundSongsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundAlbums($query: String!, $first: Int!, $after: String) {\n    searchAlbums(query: $query, first: $first, after: $after) {\n      nodes { ...AlbumCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').FoundAlbumsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundArtists($query: String!, $first: Int!, $after: String) {\n    searchArtists(query: $query, first: $first, after: $after) {\n      nodes { ...ArtistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').FoundArtistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundPlaylists($query: String!, $first: Int!, $after: String) {\n    searchPlaylists(query: $query, first: $first, after: $after) {\n      nodes { ...PlaylistCard }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').FoundPlaylistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerApiKeys {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n  }\n"): typeof import('./graphql.ts').PlayerApiKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerCreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerCreateApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerRevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerRevokeApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerLinkedAccounts($redirectUri: URL!) {\n    me {\n      id\n      oidcIdentities {\n        id\n        provider\n        lastUsedAt\n      }\n    }\n    serverInfo {\n      oidcProviders {\n        id\n        name\n        url(redirectUri: $redirectUri)\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerLinkedAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerWaysToConfirm($redirectUri: URL!) {\n    me {\n      id\n      passkeys {\n        id\n      }\n      oidcIdentities {\n        id\n        provider\n      }\n    }\n    serverInfo {\n      oidcProviders {\n        id\n        name\n        url(redirectUri: $redirectUri, confirm: true)\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerWaysToConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerLinkAccount($code: String!) {\n    linkOidcIdentity(code: $code) {\n      identity {\n        id\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerLinkAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerUnlinkAccount($id: ID!) {\n    unlinkOidcIdentity(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerUnlinkAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerConfirmElsewhere($code: String!) {\n    confirmWithOidc(code: $code) {\n      confirmation\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerConfirmElsewhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerConfirmByPasskey($response: JSON!) {\n    confirmWithPasskey(response: $response) {\n      confirmation\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerConfirmByPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerPasskeys {\n    me {\n      id\n      passkeys {\n        id\n        name\n        createdAt\n        lastUsedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerPasskeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerBeginPasskey($password: String!) {\n    beginPasskey(password: $password) {\n      options\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerBeginPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerConfirmPasskey($input: ConfirmPasskeyInput!) {\n    confirmPasskey(input: $input) {\n      passkey {\n        id\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerConfirmPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerRenamePasskey($id: ID!, $name: String!) {\n    renamePasskey(id: $id, name: $name) {\n      passkey {\n        id\n        name\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerRenamePasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerRemovePasskey($id: ID!) {\n    removePasskey(id: $id) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerRemovePasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerPrivacy {\n    me {\n      id\n      settings {\n        presence\n        activity\n        messages\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerPrivacyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerUpdatePrivacy($input: UpdateSettingsInput!) {\n    updateSettings(input: $input) {\n      user {\n        id\n        settings {\n          presence\n          activity\n          messages\n        }\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerUpdatePrivacyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerBlocked($after: String) {\n    blockedUsers(first: 50, after: $after) {\n      nodes {\n        ...PersonParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerBlockedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlayerSecondFactor {\n    me {\n      id\n      totpEnabled\n    }\n  }\n"): typeof import('./graphql.ts').PlayerSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerBeginTotp($password: String!) {\n    beginTotp(password: $password) {\n      secret\n      uri\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerBeginTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      recoveryCodes\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerConfirmTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlayerDisableTotp($password: String!, $code: String!) {\n    disableTotp(password: $password, code: $code) {\n      user {\n        id\n        totpEnabled\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlayerDisableTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShareLinkParts on ShareLink {\n    id\n    url\n    description\n    createdAt\n    expiresAt\n    visits\n    lastVisitedAt\n    target {\n      __typename\n      ... on Song { id title album { id } artist { id } image { ...PictureParts } }\n      ... on Album { id title image { ...PictureParts } }\n      ... on Playlist { id name image { ...PictureParts } }\n    }\n  }\n"): typeof import('./graphql.ts').ShareLinkPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShareLinksList($first: Int!, $after: String) {\n    shareLinks(first: $first, after: $after) {\n      nodes { ...ShareLinkParts }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').ShareLinksListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateShareLinkHere($input: CreateShareLinkInput!) {\n    createShareLink(input: $input) { shareLink { ...ShareLinkParts } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').CreateShareLinkHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeShareLinkHere($id: ID!) {\n    revokeShareLink(id: $id) { deletedId errors { code message field } }\n  }\n"): typeof import('./graphql.ts').RevokeShareLinkHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverPicture on Image { url width height blurhash small: url(width: 128) large: url(width: 512) }\n"): typeof import('./graphql.ts').CoverPictureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListedSong on Song {\n    ...PlayableSong\n    id\n    title\n    duration\n    liked\n    available\n    artistName\n    artist { id name }\n    album { id title }\n    image { ...CoverPicture }\n    credits(roles: [MAIN, FEATURED]) { creditedAs joinPhrase artist { id } }\n  }\n"): typeof import('./graphql.ts').ListedSongFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SongDetails($id: ID!) {\n    song(id: $id) {\n      id\n      releaseDate\n      bpm\n      isrc\n      playCount\n      genres { id name }\n      credits { ...CreditLine }\n      lyrics { language lines { text } }\n      audio { codec container bitrate sampleRate bitDepth lossless }\n    }\n  }\n"): typeof import('./graphql.ts').SongDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LikeListedSong($songId: ID!) {\n    likeSong(songId: $songId) { song { id liked } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').LikeListedSongDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlikeListedSong($songId: ID!) {\n    unlikeSong(songId: $songId) { song { id liked } errors { code message field } }\n  }\n"): typeof import('./graphql.ts').UnlikeListedSongDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
