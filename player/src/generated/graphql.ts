/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What happened. */
export type ActivityKind =
  /** The actor added songs to a playlist that the viewer may see. */
  | 'ADDED_TO_PLAYLIST'
  /** The actor created a playlist that the viewer may see. */
  | 'CREATED_PLAYLIST'
  /** The actor follows an artist. */
  | 'FOLLOWED_ARTIST'
  /** The actor follows a user. */
  | 'FOLLOWED_USER'
  /** The actor likes an album. */
  | 'LIKED_ALBUM'
  /** The actor likes a song. */
  | 'LIKED_SONG'
  /** An album of a followed artist can be played. */
  | 'NEW_ALBUM';

/** Songs to add to a playlist. */
export type AddToPlaylistInput = {
  /** A playlist that the viewer owns or edits. */
  playlistId: string | number;
  /** Position of the first added song, from 0; a value past the end means the end. Default: the end. */
  position?: number | null | undefined;
  /** 1 to 500 songs, in this order. The same song may occur more than once. */
  songIds: Array<string | number>;
};

/** What an album is. */
export type AlbumKind =
  /** A studio album; also where nothing else is known. */
  | 'ALBUM'
  /** Spoken: a book, an audio drama or the like. */
  | 'AUDIOBOOK'
  /** Songs that were released before, by one artist or by several. */
  | 'COMPILATION'
  /** Longer than a single, shorter than an album. */
  | 'EP'
  /** Recorded in front of an audience. */
  | 'LIVE'
  /** Something else, such as an interview. */
  | 'OTHER'
  /** Mainly remixes. */
  | 'REMIX'
  /** One song, perhaps with others beside it. */
  | 'SINGLE'
  /** Music of a film, a series, a game or a stage work. */
  | 'SOUNDTRACK';

/** What an API key may do, within the rights of its owner. */
export type ApiKeyScope =
  /** All that the owner may do (follows, messages, administration), except for passwords, sessions, keys, the second factor and the account itself. */
  | 'ADMIN'
  /** Administration of the catalog: changing it, and reading what it changes. */
  | 'CATALOG'
  /** Plays, likes, the queue and playlists: changing them, and reading what it changes. */
  | 'LISTEN'
  /** Queries and subscriptions of what any user may see, and of the owner’s library. */
  | 'READ';

/** To whom something of a user is open. People who are blocked are never among them. */
export type Audience =
  /** Everybody who is signed in. */
  | 'EVERYONE'
  /** Those whom the user follows. */
  | 'FOLLOWED'
  /** Nobody but the user. */
  | 'NOBODY';

/** A new passkey. */
export type ConfirmPasskeyInput = {
  /** What the user calls it; 1 to 200 characters. */
  name: string;
  /** The browser's `PublicKeyCredential`, by its `toJSON()`. */
  response: unknown;
};

/** A new API key. */
export type CreateApiKeyInput = {
  /** When it ends by itself, in the future; never if left out. */
  expiresAt?: string | null | undefined;
  /** What it is for; 1 to 200 characters. */
  name: string;
  /** What it may do: at least one, each once. */
  scopes: Array<ApiKeyScope>;
};

/** A new playlist. */
export type CreatePlaylistInput = {
  /** At most 2,000 characters; line breaks are allowed. An empty text means no description. */
  description?: string | null | undefined;
  /** 1 to 200 characters. */
  name: string;
  /** Whether other users can see the playlist. */
  public?: boolean;
  /** Initial songs, in this order; at most 500. */
  songIds?: Array<string | number> | null | undefined;
};

/** A new room. */
export type CreateRoomInput = {
  /** Whether it begins with the viewer's own queue, at the place where that is, instead of an empty one. */
  fromQueue?: boolean;
  /** 1 to 200 characters. */
  name: string;
  /** Whether all members control the queue, or only the host and those whom the host lets. */
  shared?: boolean;
};

/** A new share link. */
export type CreateShareLinkInput = {
  /** Shown with it; at most 500 characters. An empty text means none. */
  description?: string | null | undefined;
  /** When it ends by itself, in the future; never if left out. */
  expiresAt?: string | null | undefined;
  /** A song, an album, a public playlist, or any playlist of the viewer. */
  targetId: string | number;
};

/** What an artist did. */
export type CreditRole =
  /** Arranged the music. */
  | 'ARRANGER'
  /** Wrote the music. */
  | 'COMPOSER'
  /** Conducts the orchestra or the choir. */
  | 'CONDUCTOR'
  /** Mixed the songs into one another. */
  | 'DJ_MIXER'
  /** Recorded the sound. */
  | 'ENGINEER'
  /** Appears as a guest; printed after the main artists. */
  | 'FEATURED'
  /** Wrote the words. */
  | 'LYRICIST'
  /** Performs it; the only role that each song and album needs. */
  | 'MAIN'
  /** Mixed the recording. */
  | 'MIXER'
  /** Plays or sings, usually with an instrument as `detail`. */
  | 'PERFORMER'
  /** Produced the recording. */
  | 'PRODUCER'
  /** Made the remix. */
  | 'REMIXER';

/** Kinds of devices. */
export type DeviceKind =
  /** A program on a computer. */
  | 'DESKTOP'
  /** Anything else. */
  | 'OTHER'
  /** A phone or a tablet. */
  | 'PHONE'
  /** A speaker or a receiver. */
  | 'SPEAKER'
  /** A page in a browser. */
  | 'WEB';

/** The room to come into: one that the viewer is invited to, or that of a link. */
export type JoinRoomInput = {
  /** A room that the viewer is invited to. */
  roomId?: string | number | null | undefined;
  /** The last part of the invitation link's address. */
  token?: string | null | undefined;
};

/** An item and its new position. */
export type MovePlaylistItemInput = {
  /** An item of the playlist. */
  itemId: string | number;
  /** A playlist that the viewer owns or edits. */
  playlistId: string | number;
  /** New position, from 0; a value past the end means the end. */
  position: number;
};

/** Items and their new place: they are taken out, then put in at `position`, in the order given, as far as there is room. */
export type MoveQueueItemsInput = {
  /** 1 to 5,000 items. Those that are gone are ignored, unless all are. */
  itemIds: Array<string | number>;
  /** From 0, counted without the items that move; beyond the end means the end. */
  position: number;
  /** The room whose queue to change, which the viewer controls. Left out: the viewer's own queue. */
  roomId?: string | number | null | undefined;
  /** The version that the client knows: CONFLICT, with the queue as it is, if the items have changed since. Left out: the change is made to what is there. */
  version?: number | null | undefined;
};

/** Songs to play instead of the present queue. */
export type PlaySongsInput = {
  /** The device that is to sound; one of `devices`. Left out: the one that sounds, if any does. */
  deviceId?: string | number | null | undefined;
  /** Whether to begin at once. */
  playing?: boolean;
  /** Milliseconds into it; not beyond its end. */
  position?: number;
  /** The room whose queue to change, which the viewer controls. Left out: the viewer's own queue. */
  roomId?: string | number | null | undefined;
  /** Whether to shuffle them: the first one is that at `startAt`, the others follow at random. */
  shuffled?: boolean;
  /** 1 to 5,000 songs, in this order. The same song may occur more than once. */
  songIds: Array<string | number>;
  /** Index of the song to begin with. */
  startAt?: number;
};

/** Changes of what plays, and how. What is left out stays as it is. */
export type PlaybackInput = {
  /** The device that is to sound; one of `devices`. Null: none. */
  deviceId?: string | number | null | undefined;
  /** The item to play, from its start or from `position`. */
  itemId?: string | number | null | undefined;
  /** Whether it plays. */
  playing?: boolean | null | undefined;
  /** Milliseconds, not beyond the end of the song; without `itemId`, a seek. */
  position?: number | null | undefined;
  /** What follows the end of a song. */
  repeat?: RepeatMode | null | undefined;
  /** The room whose queue to change, which the viewer controls. Left out: the viewer's own queue. */
  roomId?: string | number | null | undefined;
  /** Whether the items are in a random order. False brings back the order of before. */
  shuffled?: boolean | null | undefined;
  /** The version that the client knows: CONFLICT, with the queue as it is, if the items have changed since. Left out: the change is made to what is there. */
  version?: number | null | undefined;
  /** 0 to 1. */
  volume?: number | null | undefined;
};

/** What is done to items of a playlist. */
export type PlaylistEditKind =
  /** Items were put in. */
  | 'ADDED'
  /** An item has another place. */
  | 'MOVED'
  /** Items were taken out. */
  | 'REMOVED';

/** Kinds of changes of a queue. */
export type QueueChangeKind =
  /** Items were put in at `position`. */
  | 'ADDED'
  /** A device came or went. The version stays, although the queue may rest now. */
  | 'DEVICES'
  /** Items were taken out, and put in again at `position` in the order of `itemIds`. */
  | 'MOVED'
  /** Everything but the items. */
  | 'PLAYBACK'
  /** Items were taken out. The current one may be another. */
  | 'REMOVED'
  /** All items are new, or in a new order. */
  | 'REPLACED';

/** Where songs are put in. */
export type QueuePlacement =
  /** At the end. */
  | 'LAST'
  /** Right after the current one, so that what is queued later plays first. */
  | 'NEXT';

/** Songs to put into the queue. */
export type QueueSongsInput = {
  /** Where to put them. */
  placement?: QueuePlacement;
  /** The room whose queue to change, which the viewer controls. Left out: the viewer's own queue. */
  roomId?: string | number | null | undefined;
  /** 1 to 5,000 songs, in this order. A queue holds 10,000. */
  songIds: Array<string | number>;
  /** The version that the client knows: CONFLICT, with the queue as it is, if the items have changed since. Left out: the change is made to what is there. */
  version?: number | null | undefined;
};

/** Items to remove from a playlist. */
export type RemoveFromPlaylistInput = {
  /** 1 to 500 items. Items that are already gone are ignored, unless all of them are. */
  itemIds: Array<string | number>;
  /** A playlist that the viewer owns or edits. */
  playlistId: string | number;
};

/** Items to remove. If the current one is among them, the next one goes on from its start. */
export type RemoveQueueItemsInput = {
  /** 1 to 5,000 items. Those that are gone are ignored, unless all are. */
  itemIds: Array<string | number>;
  /** The room whose queue to change, which the viewer controls. Left out: the viewer's own queue. */
  roomId?: string | number | null | undefined;
  /** The version that the client knows: CONFLICT, with the queue as it is, if the items have changed since. Left out: the change is made to what is there. */
  version?: number | null | undefined;
};

/** What follows the end of a song. */
export type RepeatMode =
  /** The next song; after the last one, the first. */
  | 'ALL'
  /** The next song; after the last one, nothing. */
  | 'OFF'
  /** The same song. */
  | 'ONE';

/** A report to the administrators. */
export type ReportInput = {
  /** What the administrators should know. At most 2,000 characters; may contain line breaks. */
  note?: string | null | undefined;
  /** Why it is reported. */
  reason: ReportReason;
  /** A user, a message that the viewer received or that is in a room of the viewer, or a playlist of somebody else. */
  targetId: string | number;
};

/** Why something is reported. */
export type ReportReason =
  /** It attacks or threatens somebody. */
  | 'HARASSMENT'
  /** It attacks people for what they are. */
  | 'HATE'
  /** It breaks a law. */
  | 'ILLEGAL'
  /** Something else; the note says what. */
  | 'OTHER'
  /** It is sexual. */
  | 'SEXUAL'
  /** Advertising, or the same again and again. */
  | 'SPAM'
  /** It shows or praises violence. */
  | 'VIOLENCE';

/** A new message. */
export type SendMessageInput = {
  /** An id of the client's choice, 1 to 100 characters. Sending the same message again with the same id returns the first message and sends nothing; another receiver or content is a CONFLICT. */
  clientId?: string | number | null | undefined;
  /** 1 to 10,000 characters; surrounding white space is removed. */
  content: string;
  /** The receiver; not the viewer. */
  receiverId: string | number;
};

/** A new message in the chat of a room. */
export type SendRoomMessageInput = {
  /** An id of the client's choice, 1 to 100 characters. Sending the same message again with the same id returns the first message and sends nothing; another content is a CONFLICT. */
  clientId?: string | number | null | undefined;
  /** 1 to 10,000 characters; surrounding white space is removed. */
  content: string;
  /** A room that the viewer is in. */
  roomId: string | number;
};

/** Changes to a playlist. Omitted fields keep their value. */
export type UpdatePlaylistInput = {
  /** At most 2,000 characters; line breaks are allowed. An empty text means no description. Null clears it. */
  description?: string | null | undefined;
  /** A playlist of the viewer. */
  id: string | number;
  /** 1 to 200 characters. Cannot be cleared. */
  name?: string | null | undefined;
  /** Whether other users can see the playlist. Cannot be cleared. */
  public?: boolean | null | undefined;
};

/** Changes to a room. Omitted fields keep their value. */
export type UpdateRoomInput = {
  /** A room whose host is the viewer. */
  id: string | number;
  /** 1 to 200 characters. Cannot be cleared. */
  name?: string | null | undefined;
  /** Whether all members control the queue. Cannot be cleared. */
  shared?: boolean | null | undefined;
};

/** Changes to the settings. Omitted fields keep their value. */
export type UpdateSettingsInput = {
  /** Who sees in `activityFeed` what the user does. Cannot be cleared. */
  activity?: Audience | null | undefined;
  /** Who may begin a conversation with the user; others are answered FORBIDDEN. Conversations that have begun go on. Cannot be cleared. */
  messages?: Audience | null | undefined;
  /** Who sees whether the user is online, and what the user listens to. Cannot be cleared. */
  presence?: Audience | null | undefined;
};

/** Kinds of errors that a user can act on. */
export type UserErrorCode =
  /** The viewer has blocked the other user. */
  | 'BLOCKED'
  /** It was changed meanwhile, or it conflicts with other data. */
  | 'CONFLICT'
  /** It was valid once but has expired. */
  | 'EXPIRED'
  /** It is not the viewer's to change, or the server does not allow it; the message says why, such as a suspended account. */
  | 'FORBIDDEN'
  /** A value breaks a rule; the message says which. */
  | 'INVALID'
  /** The address, password or token is wrong. */
  | 'INVALID_CREDENTIALS'
  /** It does not exist, or the viewer has no access to it. */
  | 'NOT_FOUND'
  /** The server has no space left. */
  | 'STORAGE_FULL'
  /** It is already in use. */
  | 'TAKEN'
  /** It exceeds a limit of the server. */
  | 'TOO_LARGE'
  /** The file type is not accepted. */
  | 'UNSUPPORTED_MEDIA';

export type AlbumPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AlbumPageQuery = { album: { liked: boolean, releaseDate: string | null, originalReleaseDate: string | null, label: string | null, catalogNumber: string | null, barcode: string | null, songCount: number, duration: number, id: string, title: string, edition: string | null, artistName: string, kind: AlbumKind, releaseYear: number | null, genres: Array<{ id: string, name: string }>, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string } }>, discs: Array<{ number: number, title: string | null, duration: number, songs: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, everyone: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string } }>, lyrics: { synced: boolean } | null, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }> }>, artist: { id: string, name: string, albums: { nodes: Array<{ id: string, title: string, edition: string | null, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }> } }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } | null };

export type LikeAlbumMutationVariables = Exact<{
  albumId: string | number;
}>;


export type LikeAlbumMutation = { likeAlbum: { album: { id: string, liked: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UnlikeAlbumMutationVariables = Exact<{
  albumId: string | number;
}>;


export type UnlikeAlbumMutation = { unlikeAlbum: { album: { id: string, liked: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AlbumSongsQueryVariables = Exact<{
  id: string | number;
}>;


export type AlbumSongsQuery = { album: { id: string, title: string, songs: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }> } | null };

export type AlbumCardFragment = { id: string, title: string, edition: string | null, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null };

export type CreditLineFragment = { role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string } };

export type ArtistPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ArtistPageQuery = { artist: { songCount: number, albumCount: number, followed: boolean, followerCount: number, id: string, name: string, genres: Array<{ id: string, name: string }>, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } | null, songs: { nodes: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }> } | null };

export type ArtistAlbumsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ArtistAlbumsQuery = { artist: { id: string, albums: { totalCount: number, nodes: Array<{ id: string, title: string, edition: string | null, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type ArtistAppearancesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ArtistAppearancesQuery = { artist: { id: string, appearsOn: { totalCount: number, nodes: Array<{ id: string, title: string, edition: string | null, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type ArtistSongsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ArtistSongsQuery = { songs: { totalCount: number, nodes: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type SimilarArtistsQueryVariables = Exact<{
  first: string | number;
  second: string | number;
  third: string | number;
}>;


export type SimilarArtistsQuery = { one: Array<{ artist: { id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } }> | null, two: Array<{ artist: { id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } }> | null, three: Array<{ artist: { id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } }> | null };

export type PlayerFollowArtistMutationVariables = Exact<{
  artistId: string | number;
}>;


export type PlayerFollowArtistMutation = { followArtist: { artist: { id: string, followed: boolean, followerCount: number } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerUnfollowArtistMutationVariables = Exact<{
  artistId: string | number;
}>;


export type PlayerUnfollowArtistMutation = { unfollowArtist: { artist: { id: string, followed: boolean, followerCount: number } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ArtistCardFragment = { id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null };

export type PlayerConversationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlayerConversationsQuery = { conversations: { nodes: Array<{ id: string, unreadCount: number, user: { id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null }, lastMessage: { id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string }, receiver: { id: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type MessagePartsFragment = { id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string }, receiver: { id: string } };

export type PlayerThreadQueryVariables = Exact<{
  withUserId: string | number;
  after?: string | null | undefined;
}>;


export type PlayerThreadQuery = { messages: { nodes: Array<{ id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string }, receiver: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PlayerSendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type PlayerSendMessageMutation = { sendMessage: { message: { id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string }, receiver: { id: string } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerDeleteMessageMutationVariables = Exact<{
  id: string | number;
}>;


export type PlayerDeleteMessageMutation = { deleteMessage: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerMarkReadMutationVariables = Exact<{
  userId: string | number;
}>;


export type PlayerMarkReadMutation = { markConversationRead: { conversation: { id: string, unreadCount: number } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerConversationReadSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PlayerConversationReadSubscription = { conversationRead: { id: string, unreadCount: number, lastMessage: { id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string }, receiver: { id: string } }, user: { id: string } } };

export type GenreTilesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GenreTilesQuery = { genres: { totalCount: number, nodes: Array<{ id: string, name: string, songCount: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type GenrePageQueryVariables = Exact<{
  id: string | number;
}>;


export type GenrePageQuery = { genre: { id: string, name: string, songCount: number, albumCount: number, albums: { nodes: Array<{ id: string, title: string, edition: string | null, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }> } } | null, artists: { nodes: Array<{ id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }> } | null };

export type GenreSongsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type GenreSongsQuery = { genre: { id: string, songs: { totalCount: number, nodes: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type HomeShelvesQueryVariables = Exact<{
  signedIn: boolean;
}>;


export type HomeShelvesQuery = { featuredSongs: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }> | null, madeForYouSongs?: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }> | null, trendingSongs: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }> | null, newAlbums: Array<{ id: string, title: string, edition: string | null, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }> | null };

export type RecentPlaysQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentPlaysQuery = { playHistory: { nodes: Array<{ id: string, song: { id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } }> } | null };

export type LikedListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LikedListQuery = { likedSongs: { totalCount: number, nodes: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type LikedAlbumsListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LikedAlbumsListQuery = { likedAlbums: { totalCount: number, nodes: Array<{ id: string, title: string, edition: string | null, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type FollowedArtistsListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FollowedArtistsListQuery = { followedArtists: { totalCount: number, nodes: Array<{ id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type HistoryListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryListQuery = { playHistory: { totalCount: number, nodes: Array<{ id: string, playedAt: string, song: { id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type SavedPlaylistsListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SavedPlaylistsListQuery = { savedPlaylists: { totalCount: number, nodes: Array<{ id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type OwnPlaylistsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnPlaylistsQuery = { playlists: { totalCount: number, nodes: Array<{ id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type OfflineThingQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type OfflineThingQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Album', id: string, title: string, artistName: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, songs: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }> }
    | { __typename: 'ApiKey' }
    | { __typename: 'Artist' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Conversation' }
    | { __typename: 'Genre' }
    | { __typename: 'Invitation' }
    | { __typename: 'Job' }
    | { __typename: 'Message' }
    | { __typename: 'OidcIdentity' }
    | { __typename: 'Passkey' }
    | { __typename: 'Play' }
    | { __typename: 'Playlist', id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, items: { nodes: Array<{ id: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }
    | { __typename: 'PlaylistItem' }
    | { __typename: 'Report' }
    | { __typename: 'Room' }
    | { __typename: 'RoomMessage' }
    | { __typename: 'Scan' }
    | { __typename: 'Session' }
    | { __typename: 'ShareLink' }
    | { __typename: 'Song', id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }
    | { __typename: 'User' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
   | null };

export type OfflinePlaylistItemsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type OfflinePlaylistItemsQuery = { playlist: { id: string, items: { nodes: Array<{ id: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type OfflineItemsFragment = { items: { nodes: Array<{ id: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OfflineCoverFragment = { url: string, width: number, height: number, blurhash: string | null, small: string, large: string };

export type ActivityPartsFragment = { id: string, kind: ActivityKind, count: number, at: string, actor: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, subject:
    | { __typename: 'Album', id: string, title: string, artistName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
    | { __typename: 'Artist', id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
    | { __typename: 'Playlist', id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
    | { __typename: 'Song', id: string, title: string, artistName: string, album: { id: string } | null, artist: { id: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }
    | { __typename: 'User', id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
   };

export type PlayerActivityFeedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlayerActivityFeedQuery = { activityFeed: { nodes: Array<{ id: string, kind: ActivityKind, count: number, at: string, actor: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, subject:
        | { __typename: 'Album', id: string, title: string, artistName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
        | { __typename: 'Artist', id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
        | { __typename: 'Playlist', id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
        | { __typename: 'Song', id: string, title: string, artistName: string, album: { id: string } | null, artist: { id: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }
        | { __typename: 'User', id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
       }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PlayerFollowUserMutationVariables = Exact<{
  userId: string | number;
}>;


export type PlayerFollowUserMutation = { followUser: { user: { id: string, followed: boolean, followerCount: number } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerUnfollowUserMutationVariables = Exact<{
  userId: string | number;
}>;


export type PlayerUnfollowUserMutation = { unfollowUser: { user: { id: string, followed: boolean, followerCount: number } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerBlockUserMutationVariables = Exact<{
  userId: string | number;
}>;


export type PlayerBlockUserMutation = { blockUser: { user: { id: string, blocked: boolean, followed: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerUnblockUserMutationVariables = Exact<{
  userId: string | number;
}>;


export type PlayerUnblockUserMutation = { unblockUser: { user: { id: string, blocked: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerFollowersQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlayerFollowersQuery = { user: { id: string, followers: { nodes: Array<{ id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type PlayerFollowingQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlayerFollowingQuery = { user: { id: string, following: { nodes: Array<{ id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type PersonPartsFragment = { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null };

export type PicturePartsFragment = { url: string, width: number, height: number, blurhash: string | null };

export type PresencePartsFragment = { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null };

export type PlayerPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PlayerPeopleQuery = { users: { nodes: Array<{ id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PlayerPresenceChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PlayerPresenceChangedSubscription = { presenceChanged: { online: boolean, lastSeenAt: string | null, user: { id: string }, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null } };

export type PlayerPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PlayerPersonQuery = { user: { createdAt: string, followed: boolean, blocked: boolean, followerCount: number, followingCount: number, id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artistName: string, album: { id: string } | null } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null };

export type PlayerPersonPlaylistsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlayerPersonPlaylistsQuery = { user: { id: string, playlists: { totalCount: number, nodes: Array<{ id: string, name: string, songCount: number, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type PlayerReportMutationVariables = Exact<{
  input: ReportInput;
}>;


export type PlayerReportMutation = { report: { report: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FreshAudioAddressQueryVariables = Exact<{
  id: string | number;
}>;


export type FreshAudioAddressQuery = { song: { id: string, audioUrl: string, available: boolean } | null };

export type PlayableSongFragment = { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null };

export type PlayingSongQueryVariables = Exact<{
  id: string | number;
}>;


export type PlayingSongQuery = { song: { id: string, liked: boolean } | null };

export type QueueDeviceFragment = { id: string, name: string, kind: DeviceKind };

export type PlayQueueStateFragment = { version: number, position: number, positionAt: string, serverTime: string, playing: boolean, repeat: RepeatMode, shuffled: boolean, volume: number, current: { id: string } | null, device: { id: string, name: string, kind: DeviceKind } | null };

export type QueueItemsChangeFragment = { kind: QueueChangeKind, itemIds: Array<string>, position: number | null, added: Array<{ id: string, song: { id: string } }> };

export type WholePlayQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type WholePlayQueueQuery = { playQueue: { version: number, position: number, positionAt: string, serverTime: string, playing: boolean, repeat: RepeatMode, shuffled: boolean, volume: number, items: Array<{ id: string, song: { id: string } }>, current: { id: string } | null, device: { id: string, name: string, kind: DeviceKind } | null } | null, devices: Array<{ id: string, name: string, kind: DeviceKind }> | null };

export type PlayQueueTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type PlayQueueTimeQuery = { playQueue: { serverTime: string } | null };

export type QueuedSongsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type QueuedSongsQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> | null };

export type PlayQueueDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlayQueueDevicesQuery = { devices: Array<{ id: string, name: string, kind: DeviceKind }> | null };

export type PlayQueueChangedHereSubscriptionVariables = Exact<{
  deviceId?: string | number | null | undefined;
  deviceName?: string | null | undefined;
}>;


export type PlayQueueChangedHereSubscription = { playQueueChanged: { version: number, position: number, positionAt: string, serverTime: string, playing: boolean, repeat: RepeatMode, shuffled: boolean, volume: number, change: { kind: QueueChangeKind, itemIds: Array<string>, position: number | null, added: Array<{ id: string, song: { id: string } }> } | null, current: { id: string } | null, device: { id: string, name: string, kind: DeviceKind } | null } };

export type PlaySongsThereMutationVariables = Exact<{
  input: PlaySongsInput;
}>;


export type PlaySongsThereMutation = { playSongs: { playQueue: { version: number, position: number, positionAt: string, serverTime: string, playing: boolean, repeat: RepeatMode, shuffled: boolean, volume: number, change: { kind: QueueChangeKind, itemIds: Array<string>, position: number | null, added: Array<{ id: string, song: { id: string } }> } | null, current: { id: string } | null, device: { id: string, name: string, kind: DeviceKind } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type QueueSongsThereMutationVariables = Exact<{
  input: QueueSongsInput;
}>;


export type QueueSongsThereMutation = { queueSongs: { playQueue: { version: number, position: number, positionAt: string, serverTime: string, playing: boolean, repeat: RepeatMode, shuffled: boolean, volume: number, change: { kind: QueueChangeKind, itemIds: Array<string>, position: number | null, added: Array<{ id: string, song: { id: string } }> } | null, current: { id: string } | null, device: { id: string, name: string, kind: DeviceKind } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MoveQueuedThereMutationVariables = Exact<{
  input: MoveQueueItemsInput;
}>;


export type MoveQueuedThereMutation = { moveQueueItems: { playQueue: { version: number, position: number, positionAt: string, serverTime: string, playing: boolean, repeat: RepeatMode, shuffled: boolean, volume: number, change: { kind: QueueChangeKind, itemIds: Array<string>, position: number | null, added: Array<{ id: string, song: { id: string } }> } | null, current: { id: string } | null, device: { id: string, name: string, kind: DeviceKind } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveQueuedThereMutationVariables = Exact<{
  input: RemoveQueueItemsInput;
}>;


export type RemoveQueuedThereMutation = { removeQueueItems: { playQueue: { version: number, position: number, positionAt: string, serverTime: string, playing: boolean, repeat: RepeatMode, shuffled: boolean, volume: number, change: { kind: QueueChangeKind, itemIds: Array<string>, position: number | null, added: Array<{ id: string, song: { id: string } }> } | null, current: { id: string } | null, device: { id: string, name: string, kind: DeviceKind } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdatePlaybackThereMutationVariables = Exact<{
  input: PlaybackInput;
}>;


export type UpdatePlaybackThereMutation = { updatePlayback: { playQueue: { version: number, position: number, positionAt: string, serverTime: string, playing: boolean, repeat: RepeatMode, shuffled: boolean, volume: number, change: { kind: QueueChangeKind, itemIds: Array<string>, position: number | null, added: Array<{ id: string, song: { id: string } }> } | null, current: { id: string } | null, device: { id: string, name: string, kind: DeviceKind } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SetPlaylistCursorHereMutationVariables = Exact<{
  playlistId: string | number;
  itemId?: string | number | null | undefined;
  present: boolean;
}>;


export type SetPlaylistCursorHereMutation = { setPlaylistCursor: { playlist: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlaylistCursorMovedHereSubscriptionVariables = Exact<{
  playlistId: string | number;
}>;


export type PlaylistCursorMovedHereSubscription = { playlistCursorMoved: { present: boolean, user: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }, item: { id: string } | null } };

export type PlaylistHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaylistHeadQuery = { playlist: { description: string | null, duration: number, editable: boolean, saved: boolean, id: string, name: string, public: boolean, songCount: number, collaborators: Array<{ id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }> | null, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } | null };

export type PlaylistItemsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PlaylistItemsQuery = { playlist: { id: string, items: { totalCount: number, nodes: Array<{ id: string, addedAt: string, addedBy: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, song: { id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type SavePlaylistMutationVariables = Exact<{
  playlistId: string | number;
}>;


export type SavePlaylistMutation = { savePlaylist: { playlist: { id: string, saved: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UnsavePlaylistMutationVariables = Exact<{
  playlistId: string | number;
}>;


export type UnsavePlaylistMutation = { unsavePlaylist: { playlist: { id: string, saved: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlaylistChangedHereSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type PlaylistChangedHereSubscription = { playlistChanged: { id: string, updatedAt: string } };

export type PlaylistEditedHereSubscriptionVariables = Exact<{
  playlistId: string | number;
}>;


export type PlaylistEditedHereSubscription = { playlistEdited: { kind: PlaylistEditKind, count: number, by: { id: string, fullName: string } | null, song: { id: string, title: string } | null } };

export type AddCollaboratorHereMutationVariables = Exact<{
  playlistId: string | number;
  userId: string | number;
}>;


export type AddCollaboratorHereMutation = { addCollaborator: { playlist: { id: string, collaborators: Array<{ id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }> | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveCollaboratorHereMutationVariables = Exact<{
  playlistId: string | number;
  userId: string | number;
}>;


export type RemoveCollaboratorHereMutation = { removeCollaborator: { playlist: { id: string, collaborators: Array<{ id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }> | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ImportPlaylistHereMutationVariables = Exact<{
  file: File;
  name?: string | null | undefined;
}>;


export type ImportPlaylistHereMutation = { importPlaylist: { notFound: Array<string>, playlist: { id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreatePlaylistHereMutationVariables = Exact<{
  input: CreatePlaylistInput;
}>;


export type CreatePlaylistHereMutation = { createPlaylist: { playlist: { id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type EditPlaylistMutationVariables = Exact<{
  input: UpdatePlaylistInput;
}>;


export type EditPlaylistMutation = { updatePlaylist: { playlist: { description: string | null, id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeletePlaylistHereMutationVariables = Exact<{
  id: string | number;
}>;


export type DeletePlaylistHereMutation = { deletePlaylist: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddToPlaylistHereMutationVariables = Exact<{
  input: AddToPlaylistInput;
}>;


export type AddToPlaylistHereMutation = { addToPlaylist: { playlist: { duration: number, id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveFromPlaylistHereMutationVariables = Exact<{
  input: RemoveFromPlaylistInput;
}>;


export type RemoveFromPlaylistHereMutation = { removeFromPlaylist: { playlist: { duration: number, id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MovePlaylistItemHereMutationVariables = Exact<{
  input: MovePlaylistItemInput;
}>;


export type MovePlaylistItemHereMutation = { movePlaylistItem: { playlist: { id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlaylistCardFragment = { id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null };

export type RoomHeadFragment = { id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } };

export type RoomQueueFragment = { version: number, position: number, positionAt: string, playing: boolean, repeat: RepeatMode, current: { id: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } } | null, items: Array<{ id: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }, addedBy: { id: string, fullName: string } | null }>, change: { kind: QueueChangeKind, itemIds: Array<string>, by: { id: string, fullName: string } | null } | null };

export type WholeRoomFragment = { shared: boolean, inviteUrl: string | null, id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, members: Array<{ joined: boolean, controls: boolean, listening: boolean, user: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } }>, messages: { nodes: Array<{ id: string, cursor: string, content: string, createdAt: string, sender: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } }> }, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } };

export type RoomWordsFragment = { id: string, cursor: string, content: string, createdAt: string, sender: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } };

export type RoomsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoomsQuery = { rooms: { nodes: Array<{ id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, queue: { version: number, playing: boolean, current: { id: string, song: { id: string, title: string, artistName: string } } | null }, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type RoomInvitationQueryVariables = Exact<{
  token: string;
}>;


export type RoomInvitationQuery = { roomInvitation: { roomId: string, name: string, memberCount: number, joined: boolean, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } | null };

export type RoomTimeQueryVariables = Exact<{
  id: string | number;
}>;


export type RoomTimeQuery = { room: { id: string, queue: { version: number, serverTime: string } } | null };

export type CreateRoomMutationVariables = Exact<{
  input: CreateRoomInput;
}>;


export type CreateRoomMutation = { createRoom: { room: { id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ChangeRoomMutationVariables = Exact<{
  input: UpdateRoomInput;
}>;


export type ChangeRoomMutation = { updateRoom: { room: { shared: boolean, id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type InviteToRoomMutationVariables = Exact<{
  roomId: string | number;
  userIds: Array<string | number> | string | number;
}>;


export type InviteToRoomMutation = { inviteToRoom: { room: { id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type JoinRoomMutationVariables = Exact<{
  input: JoinRoomInput;
}>;


export type JoinRoomMutation = { joinRoom: { room: { id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type LeaveRoomMutationVariables = Exact<{
  id: string | number;
}>;


export type LeaveRoomMutation = { leaveRoom: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CloseRoomMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseRoomMutation = { closeRoom: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveFromRoomMutationVariables = Exact<{
  roomId: string | number;
  userId: string | number;
}>;


export type RemoveFromRoomMutation = { removeFromRoom: { room: { id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SetRoomControlMutationVariables = Exact<{
  roomId: string | number;
  userId: string | number;
  controls: boolean;
}>;


export type SetRoomControlMutation = { setRoomControl: { room: { id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type HandRoomOverMutationVariables = Exact<{
  roomId: string | number;
  userId: string | number;
}>;


export type HandRoomOverMutation = { handRoomOver: { room: { id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SayInRoomMutationVariables = Exact<{
  input: SendRoomMessageInput;
}>;


export type SayInRoomMutation = { sendRoomMessage: { message: { id: string, cursor: string, content: string, createdAt: string, sender: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type QueueInRoomMutationVariables = Exact<{
  input: QueueSongsInput;
}>;


export type QueueInRoomMutation = { queueSongs: { playQueue: { version: number } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveInRoomMutationVariables = Exact<{
  input: RemoveQueueItemsInput;
}>;


export type RemoveInRoomMutation = { removeQueueItems: { playQueue: { version: number } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ControlRoomMutationVariables = Exact<{
  input: PlaybackInput;
}>;


export type ControlRoomMutation = { updatePlayback: { playQueue: { version: number } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RoomChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type RoomChangedSubscription = { roomChanged: { shared: boolean, inviteUrl: string | null, id: string, name: string, joined: boolean, controlled: boolean, memberCount: number, members: Array<{ joined: boolean, controls: boolean, listening: boolean, user: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } }>, messages: { nodes: Array<{ id: string, cursor: string, content: string, createdAt: string, sender: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } }> }, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } };

export type RoomQueueChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type RoomQueueChangedSubscription = { roomQueueChanged: { version: number, position: number, positionAt: string, playing: boolean, repeat: RepeatMode, current: { id: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null } } | null, items: Array<{ id: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }, addedBy: { id: string, fullName: string } | null }>, change: { kind: QueueChangeKind, itemIds: Array<string>, by: { id: string, fullName: string } | null } | null } };

export type RoomInvitedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RoomInvitedSubscription = { roomInvited: { id: string, name: string, host: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } };

export type RoomMessageReceivedSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type RoomMessageReceivedSubscription = { roomMessageReceived: { id: string, cursor: string, content: string, createdAt: string, sender: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } } };

export type SongsForRoomQueryVariables = Exact<{
  query: string;
}>;


export type SongsForRoomQuery = { searchSongs: { nodes: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }> } | null };

export type SearchAllQueryVariables = Exact<{
  query: string;
}>;


export type SearchAllQuery = { search: { songs: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }>, albums: Array<{ id: string, title: string, edition: string | null, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, artists: Array<{ id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, playlists: Array<{ id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }> } | null };

export type FoundSongsQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FoundSongsQuery = { searchSongs: { totalCount: number, nodes: Array<{ id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type FoundAlbumsQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FoundAlbumsQuery = { searchAlbums: { totalCount: number, nodes: Array<{ id: string, title: string, edition: string | null, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type FoundArtistsQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FoundArtistsQuery = { searchArtists: { totalCount: number, nodes: Array<{ id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type FoundPlaylistsQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FoundPlaylistsQuery = { searchPlaylists: { totalCount: number, nodes: Array<{ id: string, name: string, public: boolean, songCount: number, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PlayerApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type PlayerApiKeysQuery = { apiKeys: Array<{ id: string, name: string, prefix: string, scopes: Array<ApiKeyScope>, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }> | null };

export type PlayerCreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type PlayerCreateApiKeyMutation = { createApiKey: { secret: string | null, apiKey: { id: string, name: string } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerRevokeApiKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type PlayerRevokeApiKeyMutation = { revokeApiKey: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerLinkedAccountsQueryVariables = Exact<{
  redirectUri: string;
}>;


export type PlayerLinkedAccountsQuery = { me: { id: string, oidcIdentities: Array<{ id: string, provider: string, lastUsedAt: string | null }> | null } | null, serverInfo: { oidcProviders: Array<{ id: string, name: string, url: string }> } | null };

export type PlayerWaysToConfirmQueryVariables = Exact<{
  redirectUri: string;
}>;


export type PlayerWaysToConfirmQuery = { me: { id: string, passkeys: Array<{ id: string }> | null, oidcIdentities: Array<{ id: string, provider: string }> | null } | null, serverInfo: { oidcProviders: Array<{ id: string, name: string, url: string }> } | null };

export type PlayerLinkAccountMutationVariables = Exact<{
  code: string;
}>;


export type PlayerLinkAccountMutation = { linkOidcIdentity: { identity: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerUnlinkAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type PlayerUnlinkAccountMutation = { unlinkOidcIdentity: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerConfirmElsewhereMutationVariables = Exact<{
  code: string;
}>;


export type PlayerConfirmElsewhereMutation = { confirmWithOidc: { confirmation: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerConfirmByPasskeyMutationVariables = Exact<{
  response: unknown;
}>;


export type PlayerConfirmByPasskeyMutation = { confirmWithPasskey: { confirmation: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerPasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type PlayerPasskeysQuery = { me: { id: string, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> | null } | null };

export type PlayerBeginPasskeyMutationVariables = Exact<{
  password: string;
}>;


export type PlayerBeginPasskeyMutation = { beginPasskey: { options: unknown, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerConfirmPasskeyMutationVariables = Exact<{
  input: ConfirmPasskeyInput;
}>;


export type PlayerConfirmPasskeyMutation = { confirmPasskey: { passkey: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerRenamePasskeyMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type PlayerRenamePasskeyMutation = { renamePasskey: { passkey: { id: string, name: string } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerRemovePasskeyMutationVariables = Exact<{
  id: string | number;
}>;


export type PlayerRemovePasskeyMutation = { removePasskey: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerPrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type PlayerPrivacyQuery = { me: { id: string, settings: { presence: Audience, activity: Audience, messages: Audience } | null } | null };

export type PlayerUpdatePrivacyMutationVariables = Exact<{
  input: UpdateSettingsInput;
}>;


export type PlayerUpdatePrivacyMutation = { updateSettings: { user: { id: string, settings: { presence: Audience, activity: Audience, messages: Audience } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerBlockedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlayerBlockedQuery = { blockedUsers: { nodes: Array<{ id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PlayerSecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type PlayerSecondFactorQuery = { me: { id: string, totpEnabled: boolean | null } | null };

export type PlayerBeginTotpMutationVariables = Exact<{
  password: string;
}>;


export type PlayerBeginTotpMutation = { beginTotp: { secret: string | null, uri: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type PlayerConfirmTotpMutation = { confirmTotp: { recoveryCodes: Array<string> | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayerDisableTotpMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type PlayerDisableTotpMutation = { disableTotp: { user: { id: string, totpEnabled: boolean | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ShareLinkPartsFragment = { id: string, url: string, description: string | null, createdAt: string, expiresAt: string | null, visits: number, lastVisitedAt: string | null, target:
    | { __typename: 'Album', id: string, title: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
    | { __typename: 'Playlist', id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
    | { __typename: 'Song', id: string, title: string, album: { id: string } | null, artist: { id: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }
   };

export type ShareLinksListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ShareLinksListQuery = { shareLinks: { totalCount: number, nodes: Array<{ id: string, url: string, description: string | null, createdAt: string, expiresAt: string | null, visits: number, lastVisitedAt: string | null, target:
        | { __typename: 'Album', id: string, title: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
        | { __typename: 'Playlist', id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
        | { __typename: 'Song', id: string, title: string, album: { id: string } | null, artist: { id: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }
       }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type CreateShareLinkHereMutationVariables = Exact<{
  input: CreateShareLinkInput;
}>;


export type CreateShareLinkHereMutation = { createShareLink: { shareLink: { id: string, url: string, description: string | null, createdAt: string, expiresAt: string | null, visits: number, lastVisitedAt: string | null, target:
        | { __typename: 'Album', id: string, title: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
        | { __typename: 'Playlist', id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }
        | { __typename: 'Song', id: string, title: string, album: { id: string } | null, artist: { id: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }
       } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RevokeShareLinkHereMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeShareLinkHereMutation = { revokeShareLink: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CoverPictureFragment = { url: string, width: number, height: number, blurhash: string | null, small: string, large: string };

export type ListedSongFragment = { id: string, title: string, duration: number, liked: boolean, available: boolean, artistName: string, audioUrl: string, trackNumber: number | null, discNumber: number, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null, small: string, large: string } | null, credits: Array<{ creditedAs: string, joinPhrase: string, artist: { id: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null };

export type SongDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type SongDetailsQuery = { song: { id: string, releaseDate: string | null, bpm: number | null, isrc: string | null, playCount: number, genres: Array<{ id: string, name: string }>, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string } }>, lyrics: { language: string | null, lines: Array<{ text: string }> } | null, audio: { codec: string | null, container: string | null, bitrate: number | null, sampleRate: number | null, bitDepth: number | null, lossless: boolean } } | null };

export type LikeListedSongMutationVariables = Exact<{
  songId: string | number;
}>;


export type LikeListedSongMutation = { likeSong: { song: { id: string, liked: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UnlikeListedSongMutationVariables = Exact<{
  songId: string | number;
}>;


export type UnlikeListedSongMutation = { unlikeSong: { song: { id: string, liked: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CoverPictureFragmentDoc = new TypedDocumentString(`
    fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
    `, {"fragmentName":"CoverPicture"}) as unknown as TypedDocumentString<CoverPictureFragment, unknown>;
export const AlbumCardFragmentDoc = new TypedDocumentString(`
    fragment AlbumCard on Album {
  id
  title
  edition
  artistName
  kind
  releaseYear
  artist {
    id
    name
  }
  image {
    ...CoverPicture
  }
}
    fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`, {"fragmentName":"AlbumCard"}) as unknown as TypedDocumentString<AlbumCardFragment, unknown>;
export const CreditLineFragmentDoc = new TypedDocumentString(`
    fragment CreditLine on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
  }
}
    `, {"fragmentName":"CreditLine"}) as unknown as TypedDocumentString<CreditLineFragment, unknown>;
export const ArtistCardFragmentDoc = new TypedDocumentString(`
    fragment ArtistCard on Artist {
  id
  name
  image {
    ...CoverPicture
  }
}
    fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`, {"fragmentName":"ArtistCard"}) as unknown as TypedDocumentString<ArtistCardFragment, unknown>;
export const MessagePartsFragmentDoc = new TypedDocumentString(`
    fragment MessageParts on Message {
  id
  content
  createdAt
  readAt
  sender {
    id
  }
  receiver {
    id
  }
}
    `, {"fragmentName":"MessageParts"}) as unknown as TypedDocumentString<MessagePartsFragment, unknown>;
export const PlayableSongFragmentDoc = new TypedDocumentString(`
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
    `, {"fragmentName":"PlayableSong"}) as unknown as TypedDocumentString<PlayableSongFragment, unknown>;
export const OfflineItemsFragmentDoc = new TypedDocumentString(`
    fragment OfflineItems on Playlist {
  items(first: 100, after: $after) {
    nodes {
      id
      song {
        ...PlayableSong
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}`, {"fragmentName":"OfflineItems"}) as unknown as TypedDocumentString<OfflineItemsFragment, unknown>;
export const OfflineCoverFragmentDoc = new TypedDocumentString(`
    fragment OfflineCover on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
    `, {"fragmentName":"OfflineCover"}) as unknown as TypedDocumentString<OfflineCoverFragment, unknown>;
export const PicturePartsFragmentDoc = new TypedDocumentString(`
    fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
    `, {"fragmentName":"PictureParts"}) as unknown as TypedDocumentString<PicturePartsFragment, unknown>;
export const PersonPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
    fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`, {"fragmentName":"PersonParts"}) as unknown as TypedDocumentString<PersonPartsFragment, unknown>;
export const ActivityPartsFragmentDoc = new TypedDocumentString(`
    fragment ActivityParts on Activity {
  id
  kind
  count
  at
  actor {
    ...PersonParts
  }
  subject {
    __typename
    ... on Song {
      id
      title
      artistName
      album {
        id
      }
      artist {
        id
      }
      image {
        ...PictureParts
      }
    }
    ... on Album {
      id
      title
      artistName
      image {
        ...PictureParts
      }
    }
    ... on Artist {
      id
      name
      image {
        ...PictureParts
      }
    }
    ... on Playlist {
      id
      name
      image {
        ...PictureParts
      }
    }
    ... on User {
      ...PersonParts
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`, {"fragmentName":"ActivityParts"}) as unknown as TypedDocumentString<ActivityPartsFragment, unknown>;
export const PresencePartsFragmentDoc = new TypedDocumentString(`
    fragment PresenceParts on Presence {
  online
  lastSeenAt
  nowPlaying {
    id
    title
    artistName
    album {
      id
    }
  }
}
    `, {"fragmentName":"PresenceParts"}) as unknown as TypedDocumentString<PresencePartsFragment, unknown>;
export const QueueDeviceFragmentDoc = new TypedDocumentString(`
    fragment QueueDevice on Device {
  id
  name
  kind
}
    `, {"fragmentName":"QueueDevice"}) as unknown as TypedDocumentString<QueueDeviceFragment, unknown>;
export const PlayQueueStateFragmentDoc = new TypedDocumentString(`
    fragment PlayQueueState on PlayQueue {
  version
  position
  positionAt
  serverTime
  playing
  repeat
  shuffled
  volume
  current {
    id
  }
  device {
    ...QueueDevice
  }
}
    fragment QueueDevice on Device {
  id
  name
  kind
}`, {"fragmentName":"PlayQueueState"}) as unknown as TypedDocumentString<PlayQueueStateFragment, unknown>;
export const QueueItemsChangeFragmentDoc = new TypedDocumentString(`
    fragment QueueItemsChange on QueueChange {
  kind
  itemIds
  position
  added {
    id
    song {
      id
    }
  }
}
    `, {"fragmentName":"QueueItemsChange"}) as unknown as TypedDocumentString<QueueItemsChangeFragment, unknown>;
export const PlaylistCardFragmentDoc = new TypedDocumentString(`
    fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
    fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`, {"fragmentName":"PlaylistCard"}) as unknown as TypedDocumentString<PlaylistCardFragment, unknown>;
export const RoomQueueFragmentDoc = new TypedDocumentString(`
    fragment RoomQueue on PlayQueue {
  version
  position
  positionAt
  playing
  repeat
  current {
    id
    song {
      ...PlayableSong
    }
  }
  items {
    id
    song {
      ...PlayableSong
    }
    addedBy {
      id
      fullName
    }
  }
  change {
    kind
    itemIds
    by {
      id
      fullName
    }
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}`, {"fragmentName":"RoomQueue"}) as unknown as TypedDocumentString<RoomQueueFragment, unknown>;
export const RoomHeadFragmentDoc = new TypedDocumentString(`
    fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`, {"fragmentName":"RoomHead"}) as unknown as TypedDocumentString<RoomHeadFragment, unknown>;
export const RoomWordsFragmentDoc = new TypedDocumentString(`
    fragment RoomWords on RoomMessage {
  id
  cursor
  content
  createdAt
  sender {
    ...PersonParts
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`, {"fragmentName":"RoomWords"}) as unknown as TypedDocumentString<RoomWordsFragment, unknown>;
export const WholeRoomFragmentDoc = new TypedDocumentString(`
    fragment WholeRoom on Room {
  ...RoomHead
  shared
  inviteUrl
  members {
    joined
    controls
    listening
    user {
      ...PersonParts
    }
  }
  messages(first: 50) {
    nodes {
      ...RoomWords
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}
fragment RoomWords on RoomMessage {
  id
  cursor
  content
  createdAt
  sender {
    ...PersonParts
  }
}`, {"fragmentName":"WholeRoom"}) as unknown as TypedDocumentString<WholeRoomFragment, unknown>;
export const ShareLinkPartsFragmentDoc = new TypedDocumentString(`
    fragment ShareLinkParts on ShareLink {
  id
  url
  description
  createdAt
  expiresAt
  visits
  lastVisitedAt
  target {
    __typename
    ... on Song {
      id
      title
      album {
        id
      }
      artist {
        id
      }
      image {
        ...PictureParts
      }
    }
    ... on Album {
      id
      title
      image {
        ...PictureParts
      }
    }
    ... on Playlist {
      id
      name
      image {
        ...PictureParts
      }
    }
  }
}
    fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`, {"fragmentName":"ShareLinkParts"}) as unknown as TypedDocumentString<ShareLinkPartsFragment, unknown>;
export const ListedSongFragmentDoc = new TypedDocumentString(`
    fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`, {"fragmentName":"ListedSong"}) as unknown as TypedDocumentString<ListedSongFragment, unknown>;
export const AlbumPageDocument = new TypedDocumentString(`
    query AlbumPage($id: ID!) {
  album(id: $id) {
    ...AlbumCard
    liked
    releaseDate
    originalReleaseDate
    label
    catalogNumber
    barcode
    songCount
    duration
    genres {
      id
      name
    }
    credits {
      ...CreditLine
    }
    discs {
      number
      title
      duration
      songs {
        ...ListedSong
        everyone: credits {
          ...CreditLine
        }
        lyrics {
          synced
        }
      }
    }
    artist {
      id
      name
      albums(first: 16) {
        nodes {
          ...AlbumCard
        }
      }
    }
  }
}
    fragment AlbumCard on Album {
  id
  title
  edition
  artistName
  kind
  releaseYear
  artist {
    id
    name
  }
  image {
    ...CoverPicture
  }
}
fragment CreditLine on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
  }
}
fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<AlbumPageQuery, AlbumPageQueryVariables>;
export const LikeAlbumDocument = new TypedDocumentString(`
    mutation LikeAlbum($albumId: ID!) {
  likeAlbum(albumId: $albumId) {
    album {
      id
      liked
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LikeAlbumMutation, LikeAlbumMutationVariables>;
export const UnlikeAlbumDocument = new TypedDocumentString(`
    mutation UnlikeAlbum($albumId: ID!) {
  unlikeAlbum(albumId: $albumId) {
    album {
      id
      liked
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UnlikeAlbumMutation, UnlikeAlbumMutationVariables>;
export const AlbumSongsDocument = new TypedDocumentString(`
    query AlbumSongs($id: ID!) {
  album(id: $id) {
    id
    title
    songs {
      ...ListedSong
    }
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<AlbumSongsQuery, AlbumSongsQueryVariables>;
export const ArtistPageDocument = new TypedDocumentString(`
    query ArtistPage($id: ID!) {
  artist(id: $id) {
    ...ArtistCard
    songCount
    albumCount
    followed
    followerCount
    genres {
      id
      name
    }
  }
  songs(
    first: 10
    filter: {artistId: $id}
    orderBy: {by: PLAY_COUNT, direction: DESC}
  ) {
    nodes {
      ...ListedSong
    }
  }
}
    fragment ArtistCard on Artist {
  id
  name
  image {
    ...CoverPicture
  }
}
fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<ArtistPageQuery, ArtistPageQueryVariables>;
export const ArtistAlbumsDocument = new TypedDocumentString(`
    query ArtistAlbums($id: ID!, $first: Int!, $after: String) {
  artist(id: $id) {
    id
    albums(first: $first, after: $after) {
      nodes {
        ...AlbumCard
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment AlbumCard on Album {
  id
  title
  edition
  artistName
  kind
  releaseYear
  artist {
    id
    name
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<ArtistAlbumsQuery, ArtistAlbumsQueryVariables>;
export const ArtistAppearancesDocument = new TypedDocumentString(`
    query ArtistAppearances($id: ID!, $first: Int!, $after: String) {
  artist(id: $id) {
    id
    appearsOn(first: $first, after: $after) {
      nodes {
        ...AlbumCard
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment AlbumCard on Album {
  id
  title
  edition
  artistName
  kind
  releaseYear
  artist {
    id
    name
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<ArtistAppearancesQuery, ArtistAppearancesQueryVariables>;
export const ArtistSongsDocument = new TypedDocumentString(`
    query ArtistSongs($id: ID!, $first: Int!, $after: String) {
  songs(
    first: $first
    after: $after
    filter: {artistId: $id}
    orderBy: {by: PLAY_COUNT, direction: DESC}
  ) {
    nodes {
      ...ListedSong
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<ArtistSongsQuery, ArtistSongsQueryVariables>;
export const SimilarArtistsDocument = new TypedDocumentString(`
    query SimilarArtists($first: ID!, $second: ID!, $third: ID!) {
  one: similarSongs(songId: $first, limit: 30) {
    artist {
      ...ArtistCard
    }
  }
  two: similarSongs(songId: $second, limit: 30) {
    artist {
      ...ArtistCard
    }
  }
  three: similarSongs(songId: $third, limit: 30) {
    artist {
      ...ArtistCard
    }
  }
}
    fragment ArtistCard on Artist {
  id
  name
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<SimilarArtistsQuery, SimilarArtistsQueryVariables>;
export const PlayerFollowArtistDocument = new TypedDocumentString(`
    mutation PlayerFollowArtist($artistId: ID!) {
  followArtist(artistId: $artistId) {
    artist {
      id
      followed
      followerCount
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerFollowArtistMutation, PlayerFollowArtistMutationVariables>;
export const PlayerUnfollowArtistDocument = new TypedDocumentString(`
    mutation PlayerUnfollowArtist($artistId: ID!) {
  unfollowArtist(artistId: $artistId) {
    artist {
      id
      followed
      followerCount
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerUnfollowArtistMutation, PlayerUnfollowArtistMutationVariables>;
export const PlayerConversationsDocument = new TypedDocumentString(`
    query PlayerConversations($first: Int = 50, $after: String) {
  conversations(first: $first, after: $after) {
    nodes {
      id
      unreadCount
      user {
        ...PersonParts
        presence {
          ...PresenceParts
        }
      }
      lastMessage {
        ...MessageParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment MessageParts on Message {
  id
  content
  createdAt
  readAt
  sender {
    id
  }
  receiver {
    id
  }
}
fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment PresenceParts on Presence {
  online
  lastSeenAt
  nowPlaying {
    id
    title
    artistName
    album {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlayerConversationsQuery, PlayerConversationsQueryVariables>;
export const PlayerThreadDocument = new TypedDocumentString(`
    query PlayerThread($withUserId: ID!, $after: String) {
  messages(withUserId: $withUserId, first: 40, after: $after) {
    nodes {
      ...MessageParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment MessageParts on Message {
  id
  content
  createdAt
  readAt
  sender {
    id
  }
  receiver {
    id
  }
}`) as unknown as TypedDocumentString<PlayerThreadQuery, PlayerThreadQueryVariables>;
export const PlayerSendMessageDocument = new TypedDocumentString(`
    mutation PlayerSendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    message {
      ...MessageParts
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment MessageParts on Message {
  id
  content
  createdAt
  readAt
  sender {
    id
  }
  receiver {
    id
  }
}`) as unknown as TypedDocumentString<PlayerSendMessageMutation, PlayerSendMessageMutationVariables>;
export const PlayerDeleteMessageDocument = new TypedDocumentString(`
    mutation PlayerDeleteMessage($id: ID!) {
  deleteMessage(id: $id) {
    deletedId
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerDeleteMessageMutation, PlayerDeleteMessageMutationVariables>;
export const PlayerMarkReadDocument = new TypedDocumentString(`
    mutation PlayerMarkRead($userId: ID!) {
  markConversationRead(userId: $userId) {
    conversation {
      id
      unreadCount
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerMarkReadMutation, PlayerMarkReadMutationVariables>;
export const PlayerConversationReadDocument = new TypedDocumentString(`
    subscription PlayerConversationRead {
  conversationRead {
    id
    unreadCount
    lastMessage {
      ...MessageParts
    }
    user {
      id
    }
  }
}
    fragment MessageParts on Message {
  id
  content
  createdAt
  readAt
  sender {
    id
  }
  receiver {
    id
  }
}`) as unknown as TypedDocumentString<PlayerConversationReadSubscription, PlayerConversationReadSubscriptionVariables>;
export const GenreTilesDocument = new TypedDocumentString(`
    query GenreTiles($first: Int!, $after: String) {
  genres(first: $first, after: $after, orderBy: {by: SONG_COUNT, direction: DESC}) {
    nodes {
      id
      name
      songCount
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<GenreTilesQuery, GenreTilesQueryVariables>;
export const GenrePageDocument = new TypedDocumentString(`
    query GenrePage($id: ID!) {
  genre(id: $id) {
    id
    name
    songCount
    albumCount
    albums(first: 16, orderBy: {by: PLAY_COUNT, direction: DESC}) {
      nodes {
        ...AlbumCard
      }
    }
  }
  artists(
    first: 16
    filter: {genreId: $id}
    orderBy: {by: PLAY_COUNT, direction: DESC}
  ) {
    nodes {
      ...ArtistCard
    }
  }
}
    fragment AlbumCard on Album {
  id
  title
  edition
  artistName
  kind
  releaseYear
  artist {
    id
    name
  }
  image {
    ...CoverPicture
  }
}
fragment ArtistCard on Artist {
  id
  name
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<GenrePageQuery, GenrePageQueryVariables>;
export const GenreSongsDocument = new TypedDocumentString(`
    query GenreSongs($id: ID!, $first: Int!, $after: String) {
  genre(id: $id) {
    id
    songs(first: $first, after: $after, orderBy: {by: PLAY_COUNT, direction: DESC}) {
      nodes {
        ...ListedSong
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<GenreSongsQuery, GenreSongsQueryVariables>;
export const HomeShelvesDocument = new TypedDocumentString(`
    query HomeShelves($signedIn: Boolean!) {
  featuredSongs(limit: 12) {
    ...ListedSong
  }
  madeForYouSongs(limit: 12) @include(if: $signedIn) {
    ...ListedSong
  }
  trendingSongs(limit: 10) {
    ...ListedSong
  }
  newAlbums(limit: 16) {
    ...AlbumCard
  }
}
    fragment AlbumCard on Album {
  id
  title
  edition
  artistName
  kind
  releaseYear
  artist {
    id
    name
  }
  image {
    ...CoverPicture
  }
}
fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<HomeShelvesQuery, HomeShelvesQueryVariables>;
export const RecentPlaysDocument = new TypedDocumentString(`
    query RecentPlays {
  playHistory(first: 40) {
    nodes {
      id
      song {
        ...ListedSong
      }
    }
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<RecentPlaysQuery, RecentPlaysQueryVariables>;
export const LikedListDocument = new TypedDocumentString(`
    query LikedList($first: Int!, $after: String) {
  likedSongs(first: $first, after: $after) {
    nodes {
      ...ListedSong
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<LikedListQuery, LikedListQueryVariables>;
export const LikedAlbumsListDocument = new TypedDocumentString(`
    query LikedAlbumsList($first: Int!, $after: String) {
  likedAlbums(first: $first, after: $after) {
    nodes {
      ...AlbumCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment AlbumCard on Album {
  id
  title
  edition
  artistName
  kind
  releaseYear
  artist {
    id
    name
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<LikedAlbumsListQuery, LikedAlbumsListQueryVariables>;
export const FollowedArtistsListDocument = new TypedDocumentString(`
    query FollowedArtistsList($first: Int!, $after: String) {
  followedArtists(first: $first, after: $after) {
    nodes {
      ...ArtistCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment ArtistCard on Artist {
  id
  name
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<FollowedArtistsListQuery, FollowedArtistsListQueryVariables>;
export const HistoryListDocument = new TypedDocumentString(`
    query HistoryList($first: Int!, $after: String) {
  playHistory(first: $first, after: $after) {
    nodes {
      id
      playedAt
      song {
        ...ListedSong
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<HistoryListQuery, HistoryListQueryVariables>;
export const SavedPlaylistsListDocument = new TypedDocumentString(`
    query SavedPlaylistsList($first: Int!, $after: String) {
  savedPlaylists(first: $first, after: $after) {
    nodes {
      ...PlaylistCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<SavedPlaylistsListQuery, SavedPlaylistsListQueryVariables>;
export const OwnPlaylistsDocument = new TypedDocumentString(`
    query OwnPlaylists($first: Int!, $after: String) {
  playlists(first: $first, after: $after) {
    nodes {
      ...PlaylistCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<OwnPlaylistsQuery, OwnPlaylistsQueryVariables>;
export const OfflineThingDocument = new TypedDocumentString(`
    query OfflineThing($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Song {
      ...PlayableSong
    }
    ... on Album {
      id
      title
      artistName
      image {
        ...OfflineCover
      }
      songs {
        ...PlayableSong
      }
    }
    ... on Playlist {
      id
      name
      image {
        ...OfflineCover
      }
      ...OfflineItems
    }
  }
}
    fragment OfflineItems on Playlist {
  items(first: 100, after: $after) {
    nodes {
      id
      song {
        ...PlayableSong
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
fragment OfflineCover on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}`) as unknown as TypedDocumentString<OfflineThingQuery, OfflineThingQueryVariables>;
export const OfflinePlaylistItemsDocument = new TypedDocumentString(`
    query OfflinePlaylistItems($id: ID!, $after: String) {
  playlist(id: $id) {
    id
    ...OfflineItems
  }
}
    fragment OfflineItems on Playlist {
  items(first: 100, after: $after) {
    nodes {
      id
      song {
        ...PlayableSong
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}`) as unknown as TypedDocumentString<OfflinePlaylistItemsQuery, OfflinePlaylistItemsQueryVariables>;
export const PlayerActivityFeedDocument = new TypedDocumentString(`
    query PlayerActivityFeed($first: Int!, $after: String) {
  activityFeed(first: $first, after: $after) {
    nodes {
      ...ActivityParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ActivityParts on Activity {
  id
  kind
  count
  at
  actor {
    ...PersonParts
  }
  subject {
    __typename
    ... on Song {
      id
      title
      artistName
      album {
        id
      }
      artist {
        id
      }
      image {
        ...PictureParts
      }
    }
    ... on Album {
      id
      title
      artistName
      image {
        ...PictureParts
      }
    }
    ... on Artist {
      id
      name
      image {
        ...PictureParts
      }
    }
    ... on Playlist {
      id
      name
      image {
        ...PictureParts
      }
    }
    ... on User {
      ...PersonParts
    }
  }
}
fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`) as unknown as TypedDocumentString<PlayerActivityFeedQuery, PlayerActivityFeedQueryVariables>;
export const PlayerFollowUserDocument = new TypedDocumentString(`
    mutation PlayerFollowUser($userId: ID!) {
  followUser(userId: $userId) {
    user {
      id
      followed
      followerCount
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerFollowUserMutation, PlayerFollowUserMutationVariables>;
export const PlayerUnfollowUserDocument = new TypedDocumentString(`
    mutation PlayerUnfollowUser($userId: ID!) {
  unfollowUser(userId: $userId) {
    user {
      id
      followed
      followerCount
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerUnfollowUserMutation, PlayerUnfollowUserMutationVariables>;
export const PlayerBlockUserDocument = new TypedDocumentString(`
    mutation PlayerBlockUser($userId: ID!) {
  blockUser(userId: $userId) {
    user {
      id
      blocked
      followed
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerBlockUserMutation, PlayerBlockUserMutationVariables>;
export const PlayerUnblockUserDocument = new TypedDocumentString(`
    mutation PlayerUnblockUser($userId: ID!) {
  unblockUser(userId: $userId) {
    user {
      id
      blocked
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerUnblockUserMutation, PlayerUnblockUserMutationVariables>;
export const PlayerFollowersDocument = new TypedDocumentString(`
    query PlayerFollowers($id: ID!, $after: String) {
  user(id: $id) {
    id
    followers(first: 50, after: $after) {
      nodes {
        ...PersonParts
        presence {
          ...PresenceParts
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment PresenceParts on Presence {
  online
  lastSeenAt
  nowPlaying {
    id
    title
    artistName
    album {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlayerFollowersQuery, PlayerFollowersQueryVariables>;
export const PlayerFollowingDocument = new TypedDocumentString(`
    query PlayerFollowing($id: ID!, $after: String) {
  user(id: $id) {
    id
    following(first: 50, after: $after) {
      nodes {
        ...PersonParts
        presence {
          ...PresenceParts
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment PresenceParts on Presence {
  online
  lastSeenAt
  nowPlaying {
    id
    title
    artistName
    album {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlayerFollowingQuery, PlayerFollowingQueryVariables>;
export const PlayerPeopleDocument = new TypedDocumentString(`
    query PlayerPeople($search: String, $after: String) {
  users(first: 50, search: $search, after: $after) {
    nodes {
      ...PersonParts
      presence {
        ...PresenceParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment PresenceParts on Presence {
  online
  lastSeenAt
  nowPlaying {
    id
    title
    artistName
    album {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlayerPeopleQuery, PlayerPeopleQueryVariables>;
export const PlayerPresenceChangedDocument = new TypedDocumentString(`
    subscription PlayerPresenceChanged {
  presenceChanged {
    ...PresenceParts
    user {
      id
    }
  }
}
    fragment PresenceParts on Presence {
  online
  lastSeenAt
  nowPlaying {
    id
    title
    artistName
    album {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlayerPresenceChangedSubscription, PlayerPresenceChangedSubscriptionVariables>;
export const PlayerPersonDocument = new TypedDocumentString(`
    query PlayerPerson($id: ID!) {
  user(id: $id) {
    ...PersonParts
    createdAt
    followed
    blocked
    followerCount
    followingCount
    presence {
      ...PresenceParts
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment PresenceParts on Presence {
  online
  lastSeenAt
  nowPlaying {
    id
    title
    artistName
    album {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlayerPersonQuery, PlayerPersonQueryVariables>;
export const PlayerPersonPlaylistsDocument = new TypedDocumentString(`
    query PlayerPersonPlaylists($id: ID!, $after: String) {
  user(id: $id) {
    id
    playlists(first: 30, after: $after) {
      nodes {
        id
        name
        songCount
        image {
          ...PictureParts
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`) as unknown as TypedDocumentString<PlayerPersonPlaylistsQuery, PlayerPersonPlaylistsQueryVariables>;
export const PlayerReportDocument = new TypedDocumentString(`
    mutation PlayerReport($input: ReportInput!) {
  report(input: $input) {
    report {
      id
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerReportMutation, PlayerReportMutationVariables>;
export const FreshAudioAddressDocument = new TypedDocumentString(`
    query FreshAudioAddress($id: ID!) {
  song(id: $id) {
    id
    audioUrl
    available
  }
}
    `) as unknown as TypedDocumentString<FreshAudioAddressQuery, FreshAudioAddressQueryVariables>;
export const PlayingSongDocument = new TypedDocumentString(`
    query PlayingSong($id: ID!) {
  song(id: $id) {
    id
    liked
  }
}
    `) as unknown as TypedDocumentString<PlayingSongQuery, PlayingSongQueryVariables>;
export const WholePlayQueueDocument = new TypedDocumentString(`
    query WholePlayQueue {
  playQueue {
    ...PlayQueueState
    items {
      id
      song {
        id
      }
    }
  }
  devices {
    ...QueueDevice
  }
}
    fragment QueueDevice on Device {
  id
  name
  kind
}
fragment PlayQueueState on PlayQueue {
  version
  position
  positionAt
  serverTime
  playing
  repeat
  shuffled
  volume
  current {
    id
  }
  device {
    ...QueueDevice
  }
}`) as unknown as TypedDocumentString<WholePlayQueueQuery, WholePlayQueueQueryVariables>;
export const PlayQueueTimeDocument = new TypedDocumentString(`
    query PlayQueueTime {
  playQueue {
    serverTime
  }
}
    `) as unknown as TypedDocumentString<PlayQueueTimeQuery, PlayQueueTimeQueryVariables>;
export const QueuedSongsDocument = new TypedDocumentString(`
    query QueuedSongs($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ...PlayableSong
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}`) as unknown as TypedDocumentString<QueuedSongsQuery, QueuedSongsQueryVariables>;
export const PlayQueueDevicesDocument = new TypedDocumentString(`
    query PlayQueueDevices {
  devices {
    ...QueueDevice
  }
}
    fragment QueueDevice on Device {
  id
  name
  kind
}`) as unknown as TypedDocumentString<PlayQueueDevicesQuery, PlayQueueDevicesQueryVariables>;
export const PlayQueueChangedHereDocument = new TypedDocumentString(`
    subscription PlayQueueChangedHere($deviceId: ID, $deviceName: String) {
  playQueueChanged(deviceId: $deviceId, deviceName: $deviceName, deviceKind: WEB) {
    ...PlayQueueState
    change {
      ...QueueItemsChange
    }
  }
}
    fragment QueueDevice on Device {
  id
  name
  kind
}
fragment PlayQueueState on PlayQueue {
  version
  position
  positionAt
  serverTime
  playing
  repeat
  shuffled
  volume
  current {
    id
  }
  device {
    ...QueueDevice
  }
}
fragment QueueItemsChange on QueueChange {
  kind
  itemIds
  position
  added {
    id
    song {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlayQueueChangedHereSubscription, PlayQueueChangedHereSubscriptionVariables>;
export const PlaySongsThereDocument = new TypedDocumentString(`
    mutation PlaySongsThere($input: PlaySongsInput!) {
  playSongs(input: $input) {
    playQueue {
      ...PlayQueueState
      change {
        ...QueueItemsChange
      }
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment QueueDevice on Device {
  id
  name
  kind
}
fragment PlayQueueState on PlayQueue {
  version
  position
  positionAt
  serverTime
  playing
  repeat
  shuffled
  volume
  current {
    id
  }
  device {
    ...QueueDevice
  }
}
fragment QueueItemsChange on QueueChange {
  kind
  itemIds
  position
  added {
    id
    song {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlaySongsThereMutation, PlaySongsThereMutationVariables>;
export const QueueSongsThereDocument = new TypedDocumentString(`
    mutation QueueSongsThere($input: QueueSongsInput!) {
  queueSongs(input: $input) {
    playQueue {
      ...PlayQueueState
      change {
        ...QueueItemsChange
      }
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment QueueDevice on Device {
  id
  name
  kind
}
fragment PlayQueueState on PlayQueue {
  version
  position
  positionAt
  serverTime
  playing
  repeat
  shuffled
  volume
  current {
    id
  }
  device {
    ...QueueDevice
  }
}
fragment QueueItemsChange on QueueChange {
  kind
  itemIds
  position
  added {
    id
    song {
      id
    }
  }
}`) as unknown as TypedDocumentString<QueueSongsThereMutation, QueueSongsThereMutationVariables>;
export const MoveQueuedThereDocument = new TypedDocumentString(`
    mutation MoveQueuedThere($input: MoveQueueItemsInput!) {
  moveQueueItems(input: $input) {
    playQueue {
      ...PlayQueueState
      change {
        ...QueueItemsChange
      }
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment QueueDevice on Device {
  id
  name
  kind
}
fragment PlayQueueState on PlayQueue {
  version
  position
  positionAt
  serverTime
  playing
  repeat
  shuffled
  volume
  current {
    id
  }
  device {
    ...QueueDevice
  }
}
fragment QueueItemsChange on QueueChange {
  kind
  itemIds
  position
  added {
    id
    song {
      id
    }
  }
}`) as unknown as TypedDocumentString<MoveQueuedThereMutation, MoveQueuedThereMutationVariables>;
export const RemoveQueuedThereDocument = new TypedDocumentString(`
    mutation RemoveQueuedThere($input: RemoveQueueItemsInput!) {
  removeQueueItems(input: $input) {
    playQueue {
      ...PlayQueueState
      change {
        ...QueueItemsChange
      }
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment QueueDevice on Device {
  id
  name
  kind
}
fragment PlayQueueState on PlayQueue {
  version
  position
  positionAt
  serverTime
  playing
  repeat
  shuffled
  volume
  current {
    id
  }
  device {
    ...QueueDevice
  }
}
fragment QueueItemsChange on QueueChange {
  kind
  itemIds
  position
  added {
    id
    song {
      id
    }
  }
}`) as unknown as TypedDocumentString<RemoveQueuedThereMutation, RemoveQueuedThereMutationVariables>;
export const UpdatePlaybackThereDocument = new TypedDocumentString(`
    mutation UpdatePlaybackThere($input: PlaybackInput!) {
  updatePlayback(input: $input) {
    playQueue {
      ...PlayQueueState
      change {
        ...QueueItemsChange
      }
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment QueueDevice on Device {
  id
  name
  kind
}
fragment PlayQueueState on PlayQueue {
  version
  position
  positionAt
  serverTime
  playing
  repeat
  shuffled
  volume
  current {
    id
  }
  device {
    ...QueueDevice
  }
}
fragment QueueItemsChange on QueueChange {
  kind
  itemIds
  position
  added {
    id
    song {
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdatePlaybackThereMutation, UpdatePlaybackThereMutationVariables>;
export const SetPlaylistCursorHereDocument = new TypedDocumentString(`
    mutation SetPlaylistCursorHere($playlistId: ID!, $itemId: ID, $present: Boolean!) {
  setPlaylistCursor(playlistId: $playlistId, itemId: $itemId, present: $present) {
    playlist {
      id
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetPlaylistCursorHereMutation, SetPlaylistCursorHereMutationVariables>;
export const PlaylistCursorMovedHereDocument = new TypedDocumentString(`
    subscription PlaylistCursorMovedHere($playlistId: ID!) {
  playlistCursorMoved(playlistId: $playlistId) {
    present
    user {
      ...PersonParts
    }
    item {
      id
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`) as unknown as TypedDocumentString<PlaylistCursorMovedHereSubscription, PlaylistCursorMovedHereSubscriptionVariables>;
export const PlaylistHeadDocument = new TypedDocumentString(`
    query PlaylistHead($id: ID!) {
  playlist(id: $id) {
    ...PlaylistCard
    description
    duration
    editable
    saved
    collaborators {
      ...PersonParts
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<PlaylistHeadQuery, PlaylistHeadQueryVariables>;
export const PlaylistItemsDocument = new TypedDocumentString(`
    query PlaylistItems($id: ID!, $first: Int!, $after: String) {
  playlist(id: $id) {
    id
    items(first: $first, after: $after) {
      nodes {
        id
        addedAt
        addedBy {
          ...PersonParts
        }
        song {
          ...ListedSong
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<PlaylistItemsQuery, PlaylistItemsQueryVariables>;
export const SavePlaylistDocument = new TypedDocumentString(`
    mutation SavePlaylist($playlistId: ID!) {
  savePlaylist(playlistId: $playlistId) {
    playlist {
      id
      saved
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SavePlaylistMutation, SavePlaylistMutationVariables>;
export const UnsavePlaylistDocument = new TypedDocumentString(`
    mutation UnsavePlaylist($playlistId: ID!) {
  unsavePlaylist(playlistId: $playlistId) {
    playlist {
      id
      saved
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UnsavePlaylistMutation, UnsavePlaylistMutationVariables>;
export const PlaylistChangedHereDocument = new TypedDocumentString(`
    subscription PlaylistChangedHere($id: ID!) {
  playlistChanged(id: $id) {
    id
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<PlaylistChangedHereSubscription, PlaylistChangedHereSubscriptionVariables>;
export const PlaylistEditedHereDocument = new TypedDocumentString(`
    subscription PlaylistEditedHere($playlistId: ID!) {
  playlistEdited(playlistId: $playlistId) {
    kind
    count
    by {
      id
      fullName
    }
    song {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<PlaylistEditedHereSubscription, PlaylistEditedHereSubscriptionVariables>;
export const AddCollaboratorHereDocument = new TypedDocumentString(`
    mutation AddCollaboratorHere($playlistId: ID!, $userId: ID!) {
  addCollaborator(playlistId: $playlistId, userId: $userId) {
    playlist {
      id
      collaborators {
        ...PersonParts
      }
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`) as unknown as TypedDocumentString<AddCollaboratorHereMutation, AddCollaboratorHereMutationVariables>;
export const RemoveCollaboratorHereDocument = new TypedDocumentString(`
    mutation RemoveCollaboratorHere($playlistId: ID!, $userId: ID!) {
  removeCollaborator(playlistId: $playlistId, userId: $userId) {
    playlist {
      id
      collaborators {
        ...PersonParts
      }
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`) as unknown as TypedDocumentString<RemoveCollaboratorHereMutation, RemoveCollaboratorHereMutationVariables>;
export const ImportPlaylistHereDocument = new TypedDocumentString(`
    mutation ImportPlaylistHere($file: Upload!, $name: String) {
  importPlaylist(file: $file, name: $name) {
    playlist {
      ...PlaylistCard
    }
    notFound
    errors {
      code
      message
      field
    }
  }
}
    fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<ImportPlaylistHereMutation, ImportPlaylistHereMutationVariables>;
export const CreatePlaylistHereDocument = new TypedDocumentString(`
    mutation CreatePlaylistHere($input: CreatePlaylistInput!) {
  createPlaylist(input: $input) {
    playlist {
      ...PlaylistCard
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<CreatePlaylistHereMutation, CreatePlaylistHereMutationVariables>;
export const EditPlaylistDocument = new TypedDocumentString(`
    mutation EditPlaylist($input: UpdatePlaylistInput!) {
  updatePlaylist(input: $input) {
    playlist {
      ...PlaylistCard
      description
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<EditPlaylistMutation, EditPlaylistMutationVariables>;
export const DeletePlaylistHereDocument = new TypedDocumentString(`
    mutation DeletePlaylistHere($id: ID!) {
  deletePlaylist(id: $id) {
    deletedId
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeletePlaylistHereMutation, DeletePlaylistHereMutationVariables>;
export const AddToPlaylistHereDocument = new TypedDocumentString(`
    mutation AddToPlaylistHere($input: AddToPlaylistInput!) {
  addToPlaylist(input: $input) {
    playlist {
      ...PlaylistCard
      duration
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<AddToPlaylistHereMutation, AddToPlaylistHereMutationVariables>;
export const RemoveFromPlaylistHereDocument = new TypedDocumentString(`
    mutation RemoveFromPlaylistHere($input: RemoveFromPlaylistInput!) {
  removeFromPlaylist(input: $input) {
    playlist {
      ...PlaylistCard
      duration
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<RemoveFromPlaylistHereMutation, RemoveFromPlaylistHereMutationVariables>;
export const MovePlaylistItemHereDocument = new TypedDocumentString(`
    mutation MovePlaylistItemHere($input: MovePlaylistItemInput!) {
  movePlaylistItem(input: $input) {
    playlist {
      ...PlaylistCard
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<MovePlaylistItemHereMutation, MovePlaylistItemHereMutationVariables>;
export const RoomsDocument = new TypedDocumentString(`
    query Rooms($first: Int, $after: String) {
  rooms(first: $first, after: $after) {
    nodes {
      ...RoomHead
      queue {
        version
        playing
        current {
          id
          song {
            id
            title
            artistName
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<RoomsQuery, RoomsQueryVariables>;
export const RoomInvitationDocument = new TypedDocumentString(`
    query RoomInvitation($token: String!) {
  roomInvitation(token: $token) {
    roomId
    name
    memberCount
    joined
    host {
      ...PersonParts
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`) as unknown as TypedDocumentString<RoomInvitationQuery, RoomInvitationQueryVariables>;
export const RoomTimeDocument = new TypedDocumentString(`
    query RoomTime($id: ID!) {
  room(id: $id) {
    id
    queue {
      version
      serverTime
    }
  }
}
    `) as unknown as TypedDocumentString<RoomTimeQuery, RoomTimeQueryVariables>;
export const CreateRoomDocument = new TypedDocumentString(`
    mutation CreateRoom($input: CreateRoomInput!) {
  createRoom(input: $input) {
    room {
      ...RoomHead
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<CreateRoomMutation, CreateRoomMutationVariables>;
export const ChangeRoomDocument = new TypedDocumentString(`
    mutation ChangeRoom($input: UpdateRoomInput!) {
  updateRoom(input: $input) {
    room {
      ...RoomHead
      shared
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<ChangeRoomMutation, ChangeRoomMutationVariables>;
export const InviteToRoomDocument = new TypedDocumentString(`
    mutation InviteToRoom($roomId: ID!, $userIds: [ID!]!) {
  inviteToRoom(roomId: $roomId, userIds: $userIds) {
    room {
      ...RoomHead
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<InviteToRoomMutation, InviteToRoomMutationVariables>;
export const JoinRoomDocument = new TypedDocumentString(`
    mutation JoinRoom($input: JoinRoomInput!) {
  joinRoom(input: $input) {
    room {
      ...RoomHead
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<JoinRoomMutation, JoinRoomMutationVariables>;
export const LeaveRoomDocument = new TypedDocumentString(`
    mutation LeaveRoom($id: ID!) {
  leaveRoom(id: $id) {
    deletedId
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveRoomMutation, LeaveRoomMutationVariables>;
export const CloseRoomDocument = new TypedDocumentString(`
    mutation CloseRoom($id: ID!) {
  closeRoom(id: $id) {
    deletedId
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CloseRoomMutation, CloseRoomMutationVariables>;
export const RemoveFromRoomDocument = new TypedDocumentString(`
    mutation RemoveFromRoom($roomId: ID!, $userId: ID!) {
  removeFromRoom(roomId: $roomId, userId: $userId) {
    room {
      ...RoomHead
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<RemoveFromRoomMutation, RemoveFromRoomMutationVariables>;
export const SetRoomControlDocument = new TypedDocumentString(`
    mutation SetRoomControl($roomId: ID!, $userId: ID!, $controls: Boolean!) {
  setRoomControl(roomId: $roomId, userId: $userId, controls: $controls) {
    room {
      ...RoomHead
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<SetRoomControlMutation, SetRoomControlMutationVariables>;
export const HandRoomOverDocument = new TypedDocumentString(`
    mutation HandRoomOver($roomId: ID!, $userId: ID!) {
  handRoomOver(roomId: $roomId, userId: $userId) {
    room {
      ...RoomHead
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<HandRoomOverMutation, HandRoomOverMutationVariables>;
export const SayInRoomDocument = new TypedDocumentString(`
    mutation SayInRoom($input: SendRoomMessageInput!) {
  sendRoomMessage(input: $input) {
    message {
      ...RoomWords
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomWords on RoomMessage {
  id
  cursor
  content
  createdAt
  sender {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<SayInRoomMutation, SayInRoomMutationVariables>;
export const QueueInRoomDocument = new TypedDocumentString(`
    mutation QueueInRoom($input: QueueSongsInput!) {
  queueSongs(input: $input) {
    playQueue {
      version
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<QueueInRoomMutation, QueueInRoomMutationVariables>;
export const RemoveInRoomDocument = new TypedDocumentString(`
    mutation RemoveInRoom($input: RemoveQueueItemsInput!) {
  removeQueueItems(input: $input) {
    playQueue {
      version
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveInRoomMutation, RemoveInRoomMutationVariables>;
export const ControlRoomDocument = new TypedDocumentString(`
    mutation ControlRoom($input: PlaybackInput!) {
  updatePlayback(input: $input) {
    playQueue {
      version
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ControlRoomMutation, ControlRoomMutationVariables>;
export const RoomChangedDocument = new TypedDocumentString(`
    subscription RoomChanged($id: ID!) {
  roomChanged(id: $id) {
    ...WholeRoom
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomHead on Room {
  id
  name
  joined
  controlled
  memberCount
  host {
    ...PersonParts
  }
}
fragment WholeRoom on Room {
  ...RoomHead
  shared
  inviteUrl
  members {
    joined
    controls
    listening
    user {
      ...PersonParts
    }
  }
  messages(first: 50) {
    nodes {
      ...RoomWords
    }
  }
}
fragment RoomWords on RoomMessage {
  id
  cursor
  content
  createdAt
  sender {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<RoomChangedSubscription, RoomChangedSubscriptionVariables>;
export const RoomQueueChangedDocument = new TypedDocumentString(`
    subscription RoomQueueChanged($id: ID!) {
  roomQueueChanged(roomId: $id) {
    ...RoomQueue
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment RoomQueue on PlayQueue {
  version
  position
  positionAt
  playing
  repeat
  current {
    id
    song {
      ...PlayableSong
    }
  }
  items {
    id
    song {
      ...PlayableSong
    }
    addedBy {
      id
      fullName
    }
  }
  change {
    kind
    itemIds
    by {
      id
      fullName
    }
  }
}`) as unknown as TypedDocumentString<RoomQueueChangedSubscription, RoomQueueChangedSubscriptionVariables>;
export const RoomInvitedDocument = new TypedDocumentString(`
    subscription RoomInvited {
  roomInvited {
    id
    name
    host {
      ...PersonParts
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`) as unknown as TypedDocumentString<RoomInvitedSubscription, RoomInvitedSubscriptionVariables>;
export const RoomMessageReceivedDocument = new TypedDocumentString(`
    subscription RoomMessageReceived($id: ID!, $after: String) {
  roomMessageReceived(roomId: $id, after: $after) {
    ...RoomWords
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment RoomWords on RoomMessage {
  id
  cursor
  content
  createdAt
  sender {
    ...PersonParts
  }
}`) as unknown as TypedDocumentString<RoomMessageReceivedSubscription, RoomMessageReceivedSubscriptionVariables>;
export const SongsForRoomDocument = new TypedDocumentString(`
    query SongsForRoom($query: String!) {
  searchSongs(query: $query, first: 8) {
    nodes {
      ...PlayableSong
    }
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}`) as unknown as TypedDocumentString<SongsForRoomQuery, SongsForRoomQueryVariables>;
export const SearchAllDocument = new TypedDocumentString(`
    query SearchAll($query: String!) {
  search(query: $query, first: 8) {
    songs {
      ...ListedSong
    }
    albums {
      ...AlbumCard
    }
    artists {
      ...ArtistCard
    }
    playlists {
      ...PlaylistCard
    }
  }
}
    fragment AlbumCard on Album {
  id
  title
  edition
  artistName
  kind
  releaseYear
  artist {
    id
    name
  }
  image {
    ...CoverPicture
  }
}
fragment ArtistCard on Artist {
  id
  name
  image {
    ...CoverPicture
  }
}
fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<SearchAllQuery, SearchAllQueryVariables>;
export const FoundSongsDocument = new TypedDocumentString(`
    query FoundSongs($query: String!, $first: Int!, $after: String) {
  searchSongs(query: $query, first: $first, after: $after) {
    nodes {
      ...ListedSong
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment PlayableSong on Song {
  id
  title
  artistName
  duration
  audioUrl
  available
  liked
  trackNumber
  discNumber
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    url
    width
    height
    blurhash
    small: url(width: 128)
    large: url(width: 512)
  }
  replayGain {
    trackGain
    trackPeak
    albumGain
    albumPeak
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}
fragment ListedSong on Song {
  ...PlayableSong
  id
  title
  duration
  liked
  available
  artistName
  artist {
    id
    name
  }
  album {
    id
    title
  }
  image {
    ...CoverPicture
  }
  credits(roles: [MAIN, FEATURED]) {
    creditedAs
    joinPhrase
    artist {
      id
    }
  }
}`) as unknown as TypedDocumentString<FoundSongsQuery, FoundSongsQueryVariables>;
export const FoundAlbumsDocument = new TypedDocumentString(`
    query FoundAlbums($query: String!, $first: Int!, $after: String) {
  searchAlbums(query: $query, first: $first, after: $after) {
    nodes {
      ...AlbumCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment AlbumCard on Album {
  id
  title
  edition
  artistName
  kind
  releaseYear
  artist {
    id
    name
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<FoundAlbumsQuery, FoundAlbumsQueryVariables>;
export const FoundArtistsDocument = new TypedDocumentString(`
    query FoundArtists($query: String!, $first: Int!, $after: String) {
  searchArtists(query: $query, first: $first, after: $after) {
    nodes {
      ...ArtistCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment ArtistCard on Artist {
  id
  name
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<FoundArtistsQuery, FoundArtistsQueryVariables>;
export const FoundPlaylistsDocument = new TypedDocumentString(`
    query FoundPlaylists($query: String!, $first: Int!, $after: String) {
  searchPlaylists(query: $query, first: $first, after: $after) {
    nodes {
      ...PlaylistCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment PlaylistCard on Playlist {
  id
  name
  public
  songCount
  owner {
    id
    fullName
  }
  image {
    ...CoverPicture
  }
}
fragment CoverPicture on Image {
  url
  width
  height
  blurhash
  small: url(width: 128)
  large: url(width: 512)
}`) as unknown as TypedDocumentString<FoundPlaylistsQuery, FoundPlaylistsQueryVariables>;
export const PlayerApiKeysDocument = new TypedDocumentString(`
    query PlayerApiKeys {
  apiKeys {
    id
    name
    prefix
    scopes
    createdAt
    lastUsedAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<PlayerApiKeysQuery, PlayerApiKeysQueryVariables>;
export const PlayerCreateApiKeyDocument = new TypedDocumentString(`
    mutation PlayerCreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    apiKey {
      id
      name
    }
    secret
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerCreateApiKeyMutation, PlayerCreateApiKeyMutationVariables>;
export const PlayerRevokeApiKeyDocument = new TypedDocumentString(`
    mutation PlayerRevokeApiKey($id: ID!) {
  revokeApiKey(id: $id) {
    deletedId
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerRevokeApiKeyMutation, PlayerRevokeApiKeyMutationVariables>;
export const PlayerLinkedAccountsDocument = new TypedDocumentString(`
    query PlayerLinkedAccounts($redirectUri: URL!) {
  me {
    id
    oidcIdentities {
      id
      provider
      lastUsedAt
    }
  }
  serverInfo {
    oidcProviders {
      id
      name
      url(redirectUri: $redirectUri)
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerLinkedAccountsQuery, PlayerLinkedAccountsQueryVariables>;
export const PlayerWaysToConfirmDocument = new TypedDocumentString(`
    query PlayerWaysToConfirm($redirectUri: URL!) {
  me {
    id
    passkeys {
      id
    }
    oidcIdentities {
      id
      provider
    }
  }
  serverInfo {
    oidcProviders {
      id
      name
      url(redirectUri: $redirectUri, confirm: true)
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerWaysToConfirmQuery, PlayerWaysToConfirmQueryVariables>;
export const PlayerLinkAccountDocument = new TypedDocumentString(`
    mutation PlayerLinkAccount($code: String!) {
  linkOidcIdentity(code: $code) {
    identity {
      id
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerLinkAccountMutation, PlayerLinkAccountMutationVariables>;
export const PlayerUnlinkAccountDocument = new TypedDocumentString(`
    mutation PlayerUnlinkAccount($id: ID!) {
  unlinkOidcIdentity(id: $id) {
    deletedId
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerUnlinkAccountMutation, PlayerUnlinkAccountMutationVariables>;
export const PlayerConfirmElsewhereDocument = new TypedDocumentString(`
    mutation PlayerConfirmElsewhere($code: String!) {
  confirmWithOidc(code: $code) {
    confirmation
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerConfirmElsewhereMutation, PlayerConfirmElsewhereMutationVariables>;
export const PlayerConfirmByPasskeyDocument = new TypedDocumentString(`
    mutation PlayerConfirmByPasskey($response: JSON!) {
  confirmWithPasskey(response: $response) {
    confirmation
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerConfirmByPasskeyMutation, PlayerConfirmByPasskeyMutationVariables>;
export const PlayerPasskeysDocument = new TypedDocumentString(`
    query PlayerPasskeys {
  me {
    id
    passkeys {
      id
      name
      createdAt
      lastUsedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerPasskeysQuery, PlayerPasskeysQueryVariables>;
export const PlayerBeginPasskeyDocument = new TypedDocumentString(`
    mutation PlayerBeginPasskey($password: String!) {
  beginPasskey(password: $password) {
    options
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerBeginPasskeyMutation, PlayerBeginPasskeyMutationVariables>;
export const PlayerConfirmPasskeyDocument = new TypedDocumentString(`
    mutation PlayerConfirmPasskey($input: ConfirmPasskeyInput!) {
  confirmPasskey(input: $input) {
    passkey {
      id
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerConfirmPasskeyMutation, PlayerConfirmPasskeyMutationVariables>;
export const PlayerRenamePasskeyDocument = new TypedDocumentString(`
    mutation PlayerRenamePasskey($id: ID!, $name: String!) {
  renamePasskey(id: $id, name: $name) {
    passkey {
      id
      name
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerRenamePasskeyMutation, PlayerRenamePasskeyMutationVariables>;
export const PlayerRemovePasskeyDocument = new TypedDocumentString(`
    mutation PlayerRemovePasskey($id: ID!) {
  removePasskey(id: $id) {
    deletedId
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerRemovePasskeyMutation, PlayerRemovePasskeyMutationVariables>;
export const PlayerPrivacyDocument = new TypedDocumentString(`
    query PlayerPrivacy {
  me {
    id
    settings {
      presence
      activity
      messages
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerPrivacyQuery, PlayerPrivacyQueryVariables>;
export const PlayerUpdatePrivacyDocument = new TypedDocumentString(`
    mutation PlayerUpdatePrivacy($input: UpdateSettingsInput!) {
  updateSettings(input: $input) {
    user {
      id
      settings {
        presence
        activity
        messages
      }
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerUpdatePrivacyMutation, PlayerUpdatePrivacyMutationVariables>;
export const PlayerBlockedDocument = new TypedDocumentString(`
    query PlayerBlocked($after: String) {
  blockedUsers(first: 50, after: $after) {
    nodes {
      ...PersonParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PersonParts on User {
  id
  fullName
  image {
    ...PictureParts
  }
}
fragment PictureParts on Image {
  url
  width
  height
  blurhash
}`) as unknown as TypedDocumentString<PlayerBlockedQuery, PlayerBlockedQueryVariables>;
export const PlayerSecondFactorDocument = new TypedDocumentString(`
    query PlayerSecondFactor {
  me {
    id
    totpEnabled
  }
}
    `) as unknown as TypedDocumentString<PlayerSecondFactorQuery, PlayerSecondFactorQueryVariables>;
export const PlayerBeginTotpDocument = new TypedDocumentString(`
    mutation PlayerBeginTotp($password: String!) {
  beginTotp(password: $password) {
    secret
    uri
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerBeginTotpMutation, PlayerBeginTotpMutationVariables>;
export const PlayerConfirmTotpDocument = new TypedDocumentString(`
    mutation PlayerConfirmTotp($code: String!) {
  confirmTotp(code: $code) {
    recoveryCodes
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerConfirmTotpMutation, PlayerConfirmTotpMutationVariables>;
export const PlayerDisableTotpDocument = new TypedDocumentString(`
    mutation PlayerDisableTotp($password: String!, $code: String!) {
  disableTotp(password: $password, code: $code) {
    user {
      id
      totpEnabled
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlayerDisableTotpMutation, PlayerDisableTotpMutationVariables>;
export const ShareLinksListDocument = new TypedDocumentString(`
    query ShareLinksList($first: Int!, $after: String) {
  shareLinks(first: $first, after: $after) {
    nodes {
      ...ShareLinkParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment ShareLinkParts on ShareLink {
  id
  url
  description
  createdAt
  expiresAt
  visits
  lastVisitedAt
  target {
    __typename
    ... on Song {
      id
      title
      album {
        id
      }
      artist {
        id
      }
      image {
        ...PictureParts
      }
    }
    ... on Album {
      id
      title
      image {
        ...PictureParts
      }
    }
    ... on Playlist {
      id
      name
      image {
        ...PictureParts
      }
    }
  }
}`) as unknown as TypedDocumentString<ShareLinksListQuery, ShareLinksListQueryVariables>;
export const CreateShareLinkHereDocument = new TypedDocumentString(`
    mutation CreateShareLinkHere($input: CreateShareLinkInput!) {
  createShareLink(input: $input) {
    shareLink {
      ...ShareLinkParts
    }
    errors {
      code
      message
      field
    }
  }
}
    fragment PictureParts on Image {
  url
  width
  height
  blurhash
}
fragment ShareLinkParts on ShareLink {
  id
  url
  description
  createdAt
  expiresAt
  visits
  lastVisitedAt
  target {
    __typename
    ... on Song {
      id
      title
      album {
        id
      }
      artist {
        id
      }
      image {
        ...PictureParts
      }
    }
    ... on Album {
      id
      title
      image {
        ...PictureParts
      }
    }
    ... on Playlist {
      id
      name
      image {
        ...PictureParts
      }
    }
  }
}`) as unknown as TypedDocumentString<CreateShareLinkHereMutation, CreateShareLinkHereMutationVariables>;
export const RevokeShareLinkHereDocument = new TypedDocumentString(`
    mutation RevokeShareLinkHere($id: ID!) {
  revokeShareLink(id: $id) {
    deletedId
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeShareLinkHereMutation, RevokeShareLinkHereMutationVariables>;
export const SongDetailsDocument = new TypedDocumentString(`
    query SongDetails($id: ID!) {
  song(id: $id) {
    id
    releaseDate
    bpm
    isrc
    playCount
    genres {
      id
      name
    }
    credits {
      ...CreditLine
    }
    lyrics {
      language
      lines {
        text
      }
    }
    audio {
      codec
      container
      bitrate
      sampleRate
      bitDepth
      lossless
    }
  }
}
    fragment CreditLine on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
  }
}`) as unknown as TypedDocumentString<SongDetailsQuery, SongDetailsQueryVariables>;
export const LikeListedSongDocument = new TypedDocumentString(`
    mutation LikeListedSong($songId: ID!) {
  likeSong(songId: $songId) {
    song {
      id
      liked
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LikeListedSongMutation, LikeListedSongMutationVariables>;
export const UnlikeListedSongDocument = new TypedDocumentString(`
    mutation UnlikeListedSong($songId: ID!) {
  unlikeSong(songId: $songId) {
    song {
      id
      liked
    }
    errors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UnlikeListedSongMutation, UnlikeListedSongMutationVariables>;