/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type TypedDocument, typedDocument } from '../document.ts';
/** Songs to add to a playlist. */
export type AddToPlaylistInput = {
  /** A playlist that the viewer owns or edits. */
  playlistId: string | number;
  /** Position of the first added song, from 0; a value past the end means the end. Default: the end. */
  position?: number | null | undefined;
  /** 1 to 500 songs, in this order. The same song may occur more than once. */
  songIds: Array<string | number>;
};

/** Filters albums. All conditions must hold; omitted or null conditions are ignored. */
export type AlbumFilter = {
  /** With a `MAIN` credit of this artist. */
  artistId?: string | number | null | undefined;
  /** With a song of this genre. */
  genreId?: string | number | null | undefined;
  /** Of this kind. */
  kind?: AlbumKind | null | undefined;
  /** Released in this year. */
  releaseYear?: number | null | undefined;
  /** Part of the title, case-insensitive. One or two letters match only the beginning of the title. */
  title?: string | null | undefined;
  /** Released in this year or later; leaves out unknown years. */
  yearFrom?: number | null | undefined;
  /** Released in this year or earlier; leaves out unknown years. */
  yearTo?: number | null | undefined;
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

/** Order of albums. */
export type AlbumOrder = {
  /** The sort key. */
  by?: AlbumSort;
  /** Smallest first or largest first. */
  direction?: SortDirection;
};

/** Sort keys of albums; ties are broken by id. Titles and names are ordered by their sort forms, numbers in them as numbers (`2` before `10`). Unknown years come last in both directions. */
export type AlbumSort =
  /** By the artist's `sortName`, then by year. */
  | 'ARTIST'
  /** When it was added to the catalog. */
  | 'CREATED_AT'
  /** By the plays of all its songs. */
  | 'PLAY_COUNT'
  /** By `releaseYear`. */
  | 'RELEASE_YEAR'
  /** By `sortTitle`. */
  | 'TITLE';

/** A song and its disc on an album. */
export type AlbumTrackInput = {
  /** 1 to 32,767. */
  discNumber?: number;
  /** Id of the song. */
  songId: string | number;
};

/** Filters artists. All conditions must hold; omitted or null conditions are ignored. */
export type ArtistFilter = {
  /** With a song of this genre. */
  genreId?: string | number | null | undefined;
  /** Part of the name, case-insensitive. One or two letters match only the beginning of the name. */
  name?: string | null | undefined;
};

/** Order of artists. */
export type ArtistOrder = {
  /** The sort key. */
  by?: ArtistSort;
  /** Smallest first or largest first. */
  direction?: SortDirection;
};

/** Sort keys of artists; ties are broken by id. */
export type ArtistSort =
  /** When it was added to the catalog. */
  | 'CREATED_AT'
  /** By `followerCount`, as of about a second ago. */
  | 'FOLLOWER_COUNT'
  /** By `sortName`, numbers in it as numbers (`2` before `10`). */
  | 'NAME'
  /** By the plays of all songs by the artist. */
  | 'PLAY_COUNT';

/** Who may read the catalog. */
export type CatalogAccess =
  /** Everybody. */
  | 'PUBLIC'
  /** Users who are signed in. */
  | 'SIGNED_IN';

/** Changes the password of a user who knows the current one. */
export type ChangePasswordInput = {
  /** The current password, or a `confirmation` of `confirmWithPasskey` or `confirmWithOidc` in its place. */
  currentPassword: string;
  /** 8 characters to 72 bytes. Common passwords, the user's name and the e-mail address are rejected. */
  newPassword: string;
};

/** The second step of signing in. */
export type CompleteLoginInput = {
  /** The token of the challenge that `login` or `resetPassword` answered. */
  challenge: string;
  /** The six digits that the app shows, or a recovery code. Spaces, hyphens and capitals do not matter. */
  code: string;
  /** If true, the refresh token is kept in an HttpOnly, SameSite=Strict cookie and is not in the answer; `refreshSession` then needs no argument. */
  cookie?: boolean;
};

/** Signs in with a passkey. */
export type CompletePasskeyLoginInput = {
  /** If true, the refresh token is kept in an HttpOnly, SameSite=Strict cookie and is not in the answer; `refreshSession` then needs no argument. */
  cookie?: boolean;
  /** The browser's `PublicKeyCredential`, by its `toJSON()`. */
  response: unknown;
};

/** A new album. Artist, title, edition and year identify an album; a second one with the same values is a CONFLICT, whose `conflictId` is the one that is there. */
export type CreateAlbumInput = {
  /** Short form of `credits` for a single `MAIN` artist, 1 to 200 characters. Matches an existing artist in any spelling, or creates one. Either this or `credits` is required. */
  artist?: string | null | undefined;
  /** At most 100, in order; at least one must be `MAIN`. Replaces all credits. Cannot be combined with `artist`. */
  credits?: Array<CreditInput> | null | undefined;
  /** What tells it from other releases of the title, such as `Deluxe Edition`: at most 200 characters. */
  edition?: string | null | undefined;
  /** The cover: JPEG, PNG, WebP, GIF or AVIF. */
  image?: Blob | null | undefined;
  /** What it is; null for what its files say. */
  kind?: AlbumKind | null | undefined;
  /** When this release came out, as precise as it is known, in 1860 to 2200: `1969`, `1969-09` or `1969-09-26`. In the release year. */
  releaseDate?: string | null | undefined;
  /** Year of the first release, 1860 to 2200; null if unknown. Default: that of `releaseDate`. */
  releaseYear?: number | null | undefined;
  /** At most 1,000 songs, or as many as the album already has, each once and in order; track numbers run from 1 on each disc. A song of another album is moved. Cannot be combined with `tracks`. All songs are put on disc 1. */
  songIds?: Array<string | number> | null | undefined;
  /** 1 to 200 characters. */
  title: string;
  /** At most 1,000 songs, or as many as the album already has, each once and in order; track numbers run from 1 on each disc. A song of another album is moved. Cannot be combined with `songIds`. */
  tracks?: Array<AlbumTrackInput> | null | undefined;
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

/** A new song. Omitted values for title, artist, album, disc, track, genres, release date, lyrics, duration and picture are read from the tags of the file; null leaves an optional value empty. */
export type CreateSongInput = {
  /** An existing album; null for no album. If omitted, the album named in the tags is matched by title and album artist, or created. */
  albumId?: string | number | null | undefined;
  /** Short form of `credits` for a single `MAIN` artist, 1 to 200 characters. Matches an existing artist in any spelling, or creates one. Required if the tags name no artist. */
  artist?: string | null | undefined;
  /** MP3, FLAC, Ogg (Vorbis, Opus, Speex, FLAC), M4A, AAC, WAV, AIFF, WMA, APE, WavPack, TTA, Musepack, DSF, DSDIFF, Matroska or WebM; stored byte for byte. */
  audio: Blob;
  /** At most 100, in order; at least one must be `MAIN`. Replaces all credits. Cannot be combined with `artist`. Default: the credits of the tags. */
  credits?: Array<CreditInput> | null | undefined;
  /** Disc number on the album, 1 to 32,767. Default: the tag, or 1. */
  discNumber?: number | null | undefined;
  /** If true, adds the song to the end of the featured shelf, which holds at most 50 songs. */
  featured?: boolean;
  /** Short form of `genres` for a single one, 1 to 100 characters. Cannot be combined with it. */
  genre?: string | null | undefined;
  /** At most 20, in order, each 1 to 100 characters and once. Those that match an existing genre in any spelling are that genre; others are created. Empty or null for none. */
  genres?: Array<string> | null | undefined;
  /** Shown instead of the album's picture: JPEG, PNG, WebP, GIF or AVIF. */
  image?: Blob | null | undefined;
  /** Its words. Null for none. */
  lyrics?: LyricsInput | null | undefined;
  /** When this release came out, as precise as it is known, in 1860 to 2200: `1969`, `1969-09` or `1969-09-26`. Null if unknown. */
  releaseDate?: string | null | undefined;
  /** 1 to 200 characters. Required if the tags contain no title. */
  title?: string | null | undefined;
  /** Track number on the disc, 1 to 32,767. */
  trackNumber?: number | null | undefined;
};

/** An artist of a song or an album: either `artistId` or `artist` is required. */
export type CreditInput = {
  /** 1 to 200 characters. Matches an existing artist in any spelling, also by a name that it had before; or creates one. */
  artist?: string | null | undefined;
  /** An existing artist. */
  artistId?: string | number | null | undefined;
  /** The name as the cover prints it, 1 to 200 characters; default: the name of the artist. */
  creditedAs?: string | null | undefined;
  /** An instrument, for a `PERFORMER`; 1 to 200 characters. */
  detail?: string | null | undefined;
  /** Printed after the name, with its spaces; at most 50 characters. By default, the names read "A, B & C feat. D". */
  joinPhrase?: string | null | undefined;
  /** What the artist did. */
  role?: CreditRole;
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

/** The title of a disc. */
export type DiscInput = {
  /** A disc on which the album has songs, 1 to 32,767. */
  number: number;
  /** At most 200 characters; null for none. */
  title?: string | null | undefined;
};

/** Order of genres. */
export type GenreOrder = {
  /** The sort key. */
  by?: GenreSort;
  /** Smallest first or largest first. */
  direction?: SortDirection;
};

/** Sort keys of genres; ties are broken by id. */
export type GenreSort =
  /** By name. */
  | 'NAME'
  /** By `songCount`. */
  | 'SONG_COUNT';

/** Credentials for signing in. */
export type LoginInput = {
  /** If true, the refresh token is kept in an HttpOnly, SameSite=Strict cookie and is not in the answer; `refreshSession` then needs no argument. */
  cookie?: boolean;
  /** Case-insensitive; surrounding spaces are removed. */
  email: string;
  /** The user's password. */
  password: string;
};

/** The words of a song. */
export type LyricsInput = {
  /** A BCP 47 tag, such as `en` or `pt-BR`; null if unknown. */
  language?: string | null | undefined;
  /** Plain, or LRC with time stamps, such as `[00:12.50]Words`. At most 5,000 lines of 1,000 characters each. */
  text: string;
};

/** Filters messages. All conditions must hold; omitted or null conditions are ignored. */
export type MessageFilter = {
  /** Part of the text, case-insensitive. One or two letters match only the beginning of the text. */
  content?: string | null | undefined;
  /** Sent at or after this time. */
  from?: string | null | undefined;
  /** Sent before this time. */
  until?: string | null | undefined;
  /** Sent or received by this user. */
  userId?: string | number | null | undefined;
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

/** A new account. */
export type RegisterInput = {
  /** If true, the refresh token is kept in an HttpOnly, SameSite=Strict cookie and is not in the answer; `refreshSession` then needs no argument. */
  cookie?: boolean;
  /** Unique regardless of case; surrounding spaces are removed. At most 254 characters. */
  email: string;
  /** 1 to 200 characters. */
  fullName: string;
  /** The `token` in the link of an invitation. Needed on a server with `registration` INVITATION; elsewhere it decides the role. */
  invitation?: string | null | undefined;
  /** 8 characters to 72 bytes. Common passwords, the user's name and the e-mail address are rejected. */
  password: string;
};

/** Who may create an account. */
export type Registration =
  /** Nobody, not even with an invitation. */
  | 'CLOSED'
  /** Whoever has an invitation. */
  | 'INVITATION'
  /** Everybody. */
  | 'OPEN';

/** Items to remove from a playlist. */
export type RemoveFromPlaylistInput = {
  /** 1 to 500 items. Items that are already gone are ignored, unless all of them are. */
  itemIds: Array<string | number>;
  /** A playlist that the viewer owns or edits. */
  playlistId: string | number;
};

/** Sets a new password using the token from the mail. */
export type ResetPasswordInput = {
  /** 8 characters to 72 bytes. Common passwords, the user's name and the e-mail address are rejected. */
  newPassword: string;
  /** From the link in the mail. */
  token: string;
};

/** The permissions of a user. Each role includes the permissions of the roles before it. */
export type Role =
  /** Manages the catalog and moderates. */
  | 'ADMIN'
  /** Listens, keeps a library and sends messages. */
  | 'USER';

/** States of a scan. */
export type ScanState =
  /** An administrator or the stop of the server ended it. The next scan does the rest. */
  | 'CANCELLED'
  /** It reached its end; single files may have failed. */
  | 'DONE'
  /** It could not do its work, or its process died. If `unconfirmed` is not 0, it waits for an answer. */
  | 'FAILED'
  /** It is in progress. */
  | 'RUNNING';

/** A new message. */
export type SendMessageInput = {
  /** An id of the client's choice, 1 to 100 characters. Sending the same message again with the same id returns the first message and sends nothing; another receiver or content is a CONFLICT. */
  clientId?: string | number | null | undefined;
  /** 1 to 10,000 characters; surrounding white space is removed. */
  content: string;
  /** The receiver; not the viewer. */
  receiverId: string | number;
};

/** Filters songs. All conditions must hold; omitted or null conditions are ignored. */
export type SongFilter = {
  /** On this album. */
  albumId?: string | number | null | undefined;
  /** With a credit of this artist, whatever the role. */
  artistId?: string | number | null | undefined;
  /** Whether the song is on the featured shelf. */
  featured?: boolean | null | undefined;
  /** With a genre of this name, in any spelling. */
  genre?: string | null | undefined;
  /** With this genre. */
  genreId?: string | number | null | undefined;
  /** Whether its file holds every sample as it was: see `AudioFile.lossless`. */
  lossless?: boolean | null | undefined;
  /** Part of the title, case-insensitive. One or two letters match only the beginning of the title. */
  title?: string | null | undefined;
  /** Released in this year or later; leaves out unknown years. */
  yearFrom?: number | null | undefined;
  /** Released in this year or earlier; leaves out unknown years. */
  yearTo?: number | null | undefined;
};

/** Order of songs. */
export type SongOrder = {
  /** The sort key. */
  by?: SongSort;
  /** Smallest first or largest first. */
  direction?: SortDirection;
};

/** Sort keys of songs; ties are broken by id. Titles and names are ordered by their sort forms, numbers in them as numbers (`2` before `10`). Unknown years come last in both directions. */
export type SongSort =
  /** By the album's `sortTitle`, then by disc and track; songs without an album are last. */
  | 'ALBUM'
  /** By the artist's `sortName`, then by album, disc and track. */
  | 'ARTIST'
  /** When it was added to the catalog. */
  | 'CREATED_AT'
  /** By its length. */
  | 'DURATION'
  /** By `playCount`. */
  | 'PLAY_COUNT'
  /** By the year of its own release date or else its album's. */
  | 'RELEASE_YEAR'
  /** By `sortTitle`. */
  | 'TITLE';

/** Sort direction. */
export type SortDirection =
  /** Smallest, earliest or first letter first. */
  | 'ASC'
  /** Largest, latest or last letter first. */
  | 'DESC';

/** Changes to an album. Omitted fields keep their value; null clears an optional field. */
export type UpdateAlbumInput = {
  /** Short form of `credits` for a single `MAIN` artist, 1 to 200 characters. Matches an existing artist in any spelling, or creates one. Cannot be cleared. */
  artist?: string | null | undefined;
  /** UPC or EAN: at most 100 characters. */
  barcode?: string | null | undefined;
  /** The label's number: at most 100 characters. */
  catalogNumber?: string | null | undefined;
  /** At most 100, in order; at least one must be `MAIN`. Replaces all credits. Cannot be combined with `artist`. Cannot be cleared. */
  credits?: Array<CreditInput> | null | undefined;
  /** Titles of its discs, after `songIds` or `tracks` took effect. Discs that are left out keep theirs; null removes all. */
  discs?: Array<DiscInput> | null | undefined;
  /** What tells it from other releases of the title, such as `Deluxe Edition`: at most 200 characters. */
  edition?: string | null | undefined;
  /** Replaces the genres of all its songs, after `songIds` or `tracks` took effect: at most 20, in order, each 1 to 100 characters and once. Those that match an existing genre in any spelling are that genre; others are created. Empty or null for none. */
  genres?: Array<string> | null | undefined;
  /** Id of the album. */
  id: string | number;
  /** The cover: JPEG, PNG, WebP, GIF or AVIF. */
  image?: Blob | null | undefined;
  /** What it is; null for what its files say. */
  kind?: AlbumKind | null | undefined;
  /** Who published it: at most 200 characters. */
  label?: string | null | undefined;
  /** The UUID of the release at MusicBrainz. One that another album has is a CONFLICT. */
  musicBrainzId?: string | number | null | undefined;
  /** The UUID of the release group at MusicBrainz. */
  musicBrainzReleaseGroupId?: string | number | null | undefined;
  /** When it came out for the first time, if this is a reissue; not after `releaseDate`. The release year follows it. */
  originalReleaseDate?: string | null | undefined;
  /** When this release came out, as precise as it is known, in 1860 to 2200: `1969`, `1969-09` or `1969-09-26`. The release year follows it unless there is an original release date. */
  releaseDate?: string | null | undefined;
  /** Year of the first release, 1860 to 2200; null if unknown. It is that of `originalReleaseDate`, or else that of `releaseDate`; if it is given without them, they follow it. */
  releaseYear?: number | null | undefined;
  /** Replaces the album's songs and their order. Each song of the album stays on its disc; an added song joins the disc of the song before it, or disc 1 if it is the first. At most 1,000 songs, or as many as the album already has, each once and in order; track numbers run from 1 on each disc. A song of another album is moved. Cannot be combined with `tracks`. A song that is left out stays in the catalog, without an album. */
  songIds?: Array<string | number> | null | undefined;
  /** What lists are ordered by instead of the title, 1 to 200 characters; null for the form that is made of the title. */
  sortTitle?: string | null | undefined;
  /** 1 to 200 characters. Cannot be cleared. */
  title?: string | null | undefined;
  /** Replaces the album's songs, their discs and their order. At most 1,000 songs, or as many as the album already has, each once and in order; track numbers run from 1 on each disc. A song of another album is moved. Cannot be combined with `songIds`. A song that is left out stays in the catalog, without an album. */
  tracks?: Array<AlbumTrackInput> | null | undefined;
  /** The value the editor last saw. If the album has changed since, the answer is CONFLICT and nothing is saved; also if `songIds` or `tracks` leaves out a song that was added to the album or changed since. */
  updatedAt?: string | null | undefined;
};

/** Changes to an artist. Omitted fields keep their value; null clears an optional field. */
export type UpdateArtistInput = {
  /** Id of the artist. */
  id: string | number;
  /** A picture of the artist: JPEG, PNG, WebP, GIF or AVIF. */
  image?: Blob | null | undefined;
  /** A UUID that no other artist uses. */
  musicBrainzId?: string | number | null | undefined;
  /** 1 to 200 characters. Cannot be cleared. A name that another artist has, in any spelling, is a CONFLICT. */
  name?: string | null | undefined;
  /** Name used for sorting, 1 to 200 characters. Null derives it from the name. */
  sortName?: string | null | undefined;
  /** The value the editor last saw. If the artist has changed since, the answer is CONFLICT and nothing is saved. */
  updatedAt?: string | null | undefined;
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

/** Changes to a profile. Omitted fields keep their value. */
export type UpdateProfileInput = {
  /** 1 to 200 characters. Cannot be cleared. */
  fullName?: string | null | undefined;
  /** A picture: JPEG, PNG, WebP, AVIF or GIF, at most 10 MB by default. Null removes it. */
  image?: Blob | null | undefined;
};

/** Changes to a song. Omitted fields keep their value; null clears an optional field. */
export type UpdateSongInput = {
  /** The album to move it to; null takes it off its album. */
  albumId?: string | number | null | undefined;
  /** Short form of `credits` for a single `MAIN` artist, 1 to 200 characters. Matches an existing artist in any spelling, or creates one. Cannot be cleared. */
  artist?: string | null | undefined;
  /** Replaces the audio file. Only the duration is read from it, no tags. Cannot be cleared. */
  audio?: Blob | null | undefined;
  /** Beats a minute, more than 0, at most 1,000. Null if unknown. */
  bpm?: number | null | undefined;
  /** At most 100, in order; at least one must be `MAIN`. Replaces all credits. Cannot be combined with `artist`. Cannot be cleared. */
  credits?: Array<CreditInput> | null | undefined;
  /** Disc number on the album, 1 to 32,767. Cannot be cleared. */
  discNumber?: number | null | undefined;
  /** If true, adds the song to the end of the featured shelf, which holds at most 50 songs, unless it is already there; false removes it. Cannot be cleared. */
  featured?: boolean | null | undefined;
  /** Short form of `genres` for a single one, 1 to 100 characters. Cannot be combined with it. */
  genre?: string | null | undefined;
  /** At most 20, in order, each 1 to 100 characters and once. Those that match an existing genre in any spelling are that genre; others are created. Empty or null for none. */
  genres?: Array<string> | null | undefined;
  /** Id of the song. */
  id: string | number;
  /** Shown instead of the album's picture: JPEG, PNG, WebP, GIF or AVIF. */
  image?: Blob | null | undefined;
  /** International Standard Recording Code, with or without hyphens. Null if unknown. */
  isrc?: string | null | undefined;
  /** Its words. Null for none. */
  lyrics?: LyricsInput | null | undefined;
  /** The UUID of the recording at MusicBrainz. Null if unknown. */
  musicBrainzId?: string | number | null | undefined;
  /** When this release came out, as precise as it is known, in 1860 to 2200: `1969`, `1969-09` or `1969-09-26`. Null if unknown. */
  releaseDate?: string | null | undefined;
  /** What lists are ordered by instead of the title, 1 to 200 characters; null for the form that is made of the title. */
  sortTitle?: string | null | undefined;
  /** 1 to 200 characters. Cannot be cleared. */
  title?: string | null | undefined;
  /** Track number on the disc, 1 to 32,767. */
  trackNumber?: number | null | undefined;
  /** The value the editor last saw. If the song has changed since, the answer is CONFLICT and nothing is saved. */
  updatedAt?: string | null | undefined;
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

export type ServerInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerInfoQuery = { serverInfo: { name: string, version: string, registration: Registration, catalog: CatalogAccess, passwordSignIn: boolean, audioMaxBytes: number, pictureMaxBytes: number, oidcProviders: Array<{ id: string, name: string }> } | null };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { login: { accessToken: string | null, accessTokenExpiresAt: string | null, refreshToken: string | null, challenge: { token: string, expiresAt: string } | null, user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type BeginPasskeyLoginMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyLoginMutation = { beginPasskeyLogin: { options: unknown, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CompletePasskeyLoginMutationVariables = Exact<{
  input: CompletePasskeyLoginInput;
}>;


export type CompletePasskeyLoginMutation = { completePasskeyLogin: { accessToken: string | null, accessTokenExpiresAt: string | null, refreshToken: string | null, user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CompleteLoginMutationVariables = Exact<{
  input: CompleteLoginInput;
}>;


export type CompleteLoginMutation = { completeLogin: { accessToken: string | null, accessTokenExpiresAt: string | null, refreshToken: string | null, user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register: { accessToken: string | null, accessTokenExpiresAt: string | null, refreshToken: string | null, user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RefreshSessionMutationVariables = Exact<{
  refreshToken?: string | null | undefined;
}>;


export type RefreshSessionMutation = { refreshSession: { accessToken: string | null, accessTokenExpiresAt: string | null, refreshToken: string | null, user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: { success: boolean, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { success: boolean, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { accessToken: string | null, accessTokenExpiresAt: string | null, refreshToken: string | null, challenge: { token: string, expiresAt: string } | null, user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RequestEmailVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestEmailVerificationMutation = { requestEmailVerification: { success: boolean, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type VerifyEmailMutationVariables = Exact<{
  token: string;
}>;


export type VerifyEmailMutation = { verifyEmail: { user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { me: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { me: { createdAt: string, id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, presence: { online: boolean, lastSeenAt: string | null, user: { id: string }, nowPlaying: { id: string, title: string, artistName: string } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { user: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeleteAccountMutationVariables = Exact<{
  password: string;
}>;


export type DeleteAccountMutation = { deleteAccount: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { me: { id: string, sessions: Array<{ id: string, current: boolean, createdAt: string, lastUsedAt: string, expiresAt: string, userAgent: string | null, place: string | null }> | null } | null };

export type RevokeSessionsMutationVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type RevokeSessionsMutation = { revokeSessions: { success: boolean, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RequestDataExportMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestDataExportMutation = { requestDataExport: { success: boolean, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SignInWaysQueryVariables = Exact<{
  redirectUri: string;
}>;


export type SignInWaysQuery = { serverInfo: { passwordSignIn: boolean, oidcProviders: Array<{ id: string, name: string, url: string }> } | null };

export type ExchangeOidcCodeMutationVariables = Exact<{
  code: string;
  cookie: boolean;
}>;


export type ExchangeOidcCodeMutation = { exchangeOidcCode: { accessToken: string | null, accessTokenExpiresAt: string | null, refreshToken: string | null, challenge: { token: string, expiresAt: string } | null, user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type StatsQueryVariables = Exact<{
  days?: number;
}>;


export type StatsQuery = { stats: { totalSongs: number, totalAlbums: number, totalArtists: number, totalUsers: number, totalMessages: number, totalPlays: number, storageBytes: number, onlineUsers: number, daily: Array<{ date: string, plays: number, newUsers: number, messages: number, activeListeners: number }>, topSongs: Array<{ plays: number, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null } }> } | null };

export type CreateSongMutationVariables = Exact<{
  input: CreateSongInput;
}>;


export type CreateSongMutation = { createSong: { song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateSongMutationVariables = Exact<{
  input: UpdateSongInput;
}>;


export type UpdateSongMutation = { updateSong: { song: { updatedAt: string, id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeleteSongMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSongMutation = { deleteSong: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateAlbumMutationVariables = Exact<{
  input: CreateAlbumInput;
}>;


export type CreateAlbumMutation = { createAlbum: { album: { id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateAlbumMutationVariables = Exact<{
  input: UpdateAlbumInput;
}>;


export type UpdateAlbumMutation = { updateAlbum: { album: { updatedAt: string, id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeleteAlbumMutationVariables = Exact<{
  id: string | number;
  withSongs?: boolean;
}>;


export type DeleteAlbumMutation = { deleteAlbum: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateArtistMutationVariables = Exact<{
  input: UpdateArtistInput;
}>;


export type UpdateArtistMutation = { updateArtist: { artist: { updatedAt: string, id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SetFeaturedSongsMutationVariables = Exact<{
  songIds: Array<string | number> | string | number;
}>;


export type SetFeaturedSongsMutation = { setFeaturedSongs: { songs: Array<{ id: string, featured: boolean }>, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AdminUsersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  role?: Role | null | undefined;
}>;


export type AdminUsersQuery = { users: { totalCount: number, nodes: Array<{ email: string | null, emailVerified: boolean | null, role: Role | null, createdAt: string, id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type SetUserRoleMutationVariables = Exact<{
  userId: string | number;
  role: Role;
}>;


export type SetUserRoleMutation = { setUserRole: { user: { id: string, role: Role | null, isAdmin: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeleteUserMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteUserMutation = { deleteUser: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MessageLogQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: MessageFilter | null | undefined;
}>;


export type MessageLogQuery = { messageLog: { totalCount: number, nodes: Array<{ id: string, content: string, createdAt: string, readAt: string | null, cursor: string, sender: { id: string, fullName: string }, receiver: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ScanPartsFragment = { id: string, state: ScanState, full: boolean, dryRun: boolean, startedAt: string, finishedAt: string | null, seen: number, total: number | null, added: number, updated: number, moved: number, removed: number, unchanged: number, failed: number, faults: Array<{ path: string, reason: string }> };

export type ScansQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ScansQuery = { scans: { totalCount: number, nodes: Array<{ id: string, state: ScanState, full: boolean, dryRun: boolean, startedAt: string, finishedAt: string | null, seen: number, total: number | null, added: number, updated: number, moved: number, removed: number, unchanged: number, failed: number, faults: Array<{ path: string, reason: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type StartScanMutationVariables = Exact<{
  full?: boolean;
  dryRun?: boolean;
}>;


export type StartScanMutation = { startScan: { scan: { id: string, state: ScanState, full: boolean, dryRun: boolean, startedAt: string, finishedAt: string | null, seen: number, total: number | null, added: number, updated: number, moved: number, removed: number, unchanged: number, failed: number, faults: Array<{ path: string, reason: string }> } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CancelScanMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelScanMutation = { cancelScan: { scan: { id: string, state: ScanState, full: boolean, dryRun: boolean, startedAt: string, finishedAt: string | null, seen: number, total: number | null, added: number, updated: number, moved: number, removed: number, unchanged: number, failed: number, faults: Array<{ path: string, reason: string }> } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ScanProgressSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ScanProgressSubscription = { scanProgress: { id: string, state: ScanState, full: boolean, dryRun: boolean, startedAt: string, finishedAt: string | null, seen: number, total: number | null, added: number, updated: number, moved: number, removed: number, unchanged: number, failed: number, faults: Array<{ path: string, reason: string }> } };

export type HomeQueryVariables = Exact<{
  songs?: number;
  albums?: number;
}>;


export type HomeQuery = { featuredSongs: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }> | null, madeForYouSongs: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }> | null, trendingSongs: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }> | null, newAlbums: Array<{ id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }> | null };

export type SearchQueryVariables = Exact<{
  query: string;
  first?: number;
}>;


export type SearchQuery = { search: { songs: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, albums: Array<{ id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, artists: Array<{ id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, playlists: Array<{ id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }> } | null };

export type SearchSongsQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchSongsQuery = { searchSongs: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type SearchAlbumsQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchAlbumsQuery = { searchAlbums: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type SearchArtistsQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchArtistsQuery = { searchArtists: { totalCount: number, nodes: Array<{ id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type SearchPlaylistsQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPlaylistsQuery = { searchPlaylists: { totalCount: number, nodes: Array<{ id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ArtistQueryVariables = Exact<{
  id: string | number;
}>;


export type ArtistQuery = { artist: { sortName: string, albumCount: number, songCount: number, id: string, name: string, genres: Array<{ id: string, name: string }>, albums: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, appearsOn: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, songs: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null };

export type ArtistAlbumsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArtistAlbumsQuery = { artist: { id: string, albums: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type ArtistAppearsOnQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArtistAppearsOnQuery = { artist: { id: string, appearsOn: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type ArtistSongsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  roles?: Array<CreditRole> | CreditRole | null | undefined;
}>;


export type ArtistSongsQuery = { artist: { id: string, songs: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type AlbumQueryVariables = Exact<{
  id: string | number;
}>;


export type AlbumQuery = { album: { edition: string | null, compilation: boolean, releaseDate: string | null, originalReleaseDate: string | null, label: string | null, songCount: number, duration: number, id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, genres: Array<{ id: string, name: string }>, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } }>, discs: Array<{ number: number, title: string | null, duration: number, songs: Array<{ discNumber: number, trackNumber: number | null, id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }> }>, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null };

export type AlbumTracksQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AlbumTracksQuery = { album: { id: string, tracks: { totalCount: number, nodes: Array<{ discNumber: number, trackNumber: number | null, id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type SongQueryVariables = Exact<{
  id: string | number;
}>;


export type SongQuery = { song: { discNumber: number, trackNumber: number | null, releaseDate: string | null, bpm: number | null, isrc: string | null, playCount: number, id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, genres: Array<{ id: string, name: string }>, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } }>, replayGain: { trackGain: number | null, trackPeak: number | null, albumGain: number | null, albumPeak: number | null } | null, audio: { mimeType: string, size: number, bitrate: number | null, sampleRate: number | null, channels: number | null, bitDepth: number | null, lossless: boolean, playable: boolean, codec: string | null }, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null };

export type LyricsQueryVariables = Exact<{
  songId: string | number;
}>;


export type LyricsQuery = { song: { id: string, lyrics: { language: string | null, synced: boolean, lines: Array<{ start: number | null, text: string }> } | null } | null };

export type SimilarSongsQueryVariables = Exact<{
  songId: string | number;
  limit?: number;
}>;


export type SimilarSongsQuery = { similarSongs: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }> | null };

export type GenresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: GenreOrder | null | undefined;
}>;


export type GenresQuery = { genres: { totalCount: number, nodes: Array<{ id: string, name: string, songCount: number, albumCount: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type GenreQueryVariables = Exact<{
  id: string | number;
}>;


export type GenreQuery = { genre: { id: string, name: string, songCount: number, albumCount: number, albums: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, songs: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type GenreAlbumsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: AlbumOrder | null | undefined;
}>;


export type GenreAlbumsQuery = { genre: { id: string, albums: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type GenreSongsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: SongOrder | null | undefined;
}>;


export type GenreSongsQuery = { genre: { id: string, songs: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type SongsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: SongFilter | null | undefined;
  orderBy?: SongOrder | null | undefined;
}>;


export type SongsQuery = { songs: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AlbumsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: AlbumFilter | null | undefined;
  orderBy?: AlbumOrder | null | undefined;
}>;


export type AlbumsQuery = { albums: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ArtistsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ArtistFilter | null | undefined;
  orderBy?: ArtistOrder | null | undefined;
}>;


export type ArtistsQuery = { artists: { totalCount: number, nodes: Array<{ id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type LikedSongsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LikedSongsQuery = { likedSongs: { totalCount: number, nodes: Array<{ id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type LikeSongMutationVariables = Exact<{
  songId: string | number;
}>;


export type LikeSongMutation = { likeSong: { song: { id: string, liked: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UnlikeSongMutationVariables = Exact<{
  songId: string | number;
}>;


export type UnlikeSongMutation = { unlikeSong: { song: { id: string, liked: boolean } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlayHistoryQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlayHistoryQuery = { playHistory: { totalCount: number, nodes: Array<{ id: string, playedAt: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type RecordPlayMutationVariables = Exact<{
  songId: string | number;
  clientId?: string | number | null | undefined;
  playedAt?: string | null | undefined;
}>;


export type RecordPlayMutation = { recordPlay: { play: { id: string, playedAt: string, song: { id: string, playCount: number } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SetNowPlayingMutationVariables = Exact<{
  songId?: string | number | null | undefined;
}>;


export type SetNowPlayingMutation = { setNowPlaying: { user: { id: string, presence: { online: boolean, lastSeenAt: string | null, user: { id: string }, nowPlaying: { id: string, title: string, artistName: string } | null } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlaylistsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlaylistsQuery = { playlists: { totalCount: number, nodes: Array<{ id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PlaylistQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlaylistQuery = { playlist: { id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, items: { totalCount: number, nodes: Array<{ id: string, addedAt: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null };

export type CreatePlaylistMutationVariables = Exact<{
  input: CreatePlaylistInput;
}>;


export type CreatePlaylistMutation = { createPlaylist: { playlist: { id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdatePlaylistMutationVariables = Exact<{
  input: UpdatePlaylistInput;
}>;


export type UpdatePlaylistMutation = { updatePlaylist: { playlist: { id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeletePlaylistMutationVariables = Exact<{
  id: string | number;
}>;


export type DeletePlaylistMutation = { deletePlaylist: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddToPlaylistMutationVariables = Exact<{
  input: AddToPlaylistInput;
}>;


export type AddToPlaylistMutation = { addToPlaylist: { playlist: { id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveFromPlaylistMutationVariables = Exact<{
  input: RemoveFromPlaylistInput;
}>;


export type RemoveFromPlaylistMutation = { removeFromPlaylist: { playlist: { id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MovePlaylistItemMutationVariables = Exact<{
  input: MovePlaylistItemInput;
}>;


export type MovePlaylistItemMutation = { movePlaylistItem: { playlist: { id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PicturePartsFragment = { url: string, width: number, height: number, blurhash: string | null };

export type SongPartsFragment = { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null };

export type AlbumPartsFragment = { id: string, title: string, artistName: string, kind: AlbumKind, releaseYear: number | null, artist: { id: string, name: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null };

export type ArtistPartsFragment = { id: string, name: string, image: { url: string, width: number, height: number, blurhash: string | null } | null };

export type CreditPartsFragment = { role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } };

export type PlaylistPartsFragment = { id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null };

export type PlaylistItemPartsFragment = { id: string, addedAt: string, song: { id: string, title: string, artistName: string, duration: number, audioUrl: string, available: boolean, liked: boolean, artist: { id: string, name: string }, album: { id: string, title: string } | null, image: { url: string, width: number, height: number, blurhash: string | null } | null } };

export type UserPartsFragment = { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null };

export type ViewerPartsFragment = { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null };

export type PresencePartsFragment = { online: boolean, lastSeenAt: string | null, user: { id: string }, nowPlaying: { id: string, title: string, artistName: string } | null };

export type MessagePartsFragment = { id: string, content: string, createdAt: string, readAt: string | null, cursor: string, sender: { id: string, fullName: string }, receiver: { id: string } };

export type ForwardPageFragment = { endCursor: string | null, hasNextPage: boolean };

export type UserErrorPartsFragment = { code: UserErrorCode, message: string, field: Array<string> | null };

export type AuthPartsFragment = { accessToken: string | null, accessTokenExpiresAt: string | null, refreshToken: string | null, user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, isAdmin: boolean, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> };

export type UsersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type UsersQuery = { users: { totalCount: number, nodes: Array<{ id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, user: { id: string }, nowPlaying: { id: string, title: string, artistName: string } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type UserQueryVariables = Exact<{
  id: string | number;
}>;


export type UserQuery = { user: { id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, user: { id: string }, nowPlaying: { id: string, title: string, artistName: string } | null }, playlists: { totalCount: number, nodes: Array<{ id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, image: { url: string, width: number, height: number, blurhash: string | null } | null } | null };

export type UserPlaylistsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UserPlaylistsQuery = { user: { id: string, playlists: { totalCount: number, nodes: Array<{ id: string, name: string, description: string | null, public: boolean, songCount: number, duration: number, updatedAt: string, owner: { id: string, fullName: string }, image: { url: string, width: number, height: number, blurhash: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type PresenceChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PresenceChangedSubscription = { presenceChanged: { online: boolean, lastSeenAt: string | null, user: { id: string, fullName: string, image: { url: string, width: number, height: number, blurhash: string | null } | null }, nowPlaying: { id: string, title: string, artistName: string } | null } };

export type ConversationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConversationsQuery = { conversations: { totalCount: number, nodes: Array<{ unreadCount: number, user: { id: string, fullName: string, presence: { online: boolean, lastSeenAt: string | null, user: { id: string }, nowPlaying: { id: string, title: string, artistName: string } | null }, image: { url: string, width: number, height: number, blurhash: string | null } | null }, lastMessage: { id: string, content: string, createdAt: string, readAt: string | null, cursor: string, sender: { id: string, fullName: string }, receiver: { id: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ConversationReadSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ConversationReadSubscription = { conversationRead: { unreadCount: number, user: { id: string }, lastMessage: { id: string, content: string, createdAt: string, readAt: string | null, cursor: string, sender: { id: string, fullName: string }, receiver: { id: string } } } };

export type MessagesQueryVariables = Exact<{
  withUserId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MessagesQuery = { messages: { nodes: Array<{ id: string, content: string, createdAt: string, readAt: string | null, cursor: string, sender: { id: string, fullName: string }, receiver: { id: string } }>, pageInfo: { startCursor: string | null, endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } | null };

export type MessageReceivedSubscriptionVariables = Exact<{
  fromUserId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type MessageReceivedSubscription = { messageReceived: { id: string, content: string, createdAt: string, readAt: string | null, cursor: string, sender: { id: string, fullName: string }, receiver: { id: string } } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { message: { id: string, content: string, createdAt: string, readAt: string | null, cursor: string, sender: { id: string, fullName: string }, receiver: { id: string } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MarkConversationReadMutationVariables = Exact<{
  userId: string | number;
}>;


export type MarkConversationReadMutation = { markConversationRead: { conversation: { unreadCount: number, user: { id: string } } | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeleteMessageMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteMessageMutation = { deleteMessage: { deletedId: string | null, errors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export const ServerInfoDocument: TypedDocument<ServerInfoQuery, ServerInfoQueryVariables> = /* #__PURE__ */ typedDocument("query ServerInfo{serverInfo{name version registration catalog passwordSignIn audioMaxBytes pictureMaxBytes oidcProviders{id name}}}");
export const LoginDocument: TypedDocument<LoginMutation, LoginMutationVariables> = /* #__PURE__ */ typedDocument("mutation Login($input:LoginInput!){login(input:$input){...AuthParts challenge{token expiresAt}}}fragment AuthParts on AuthPayload{accessToken accessTokenExpiresAt refreshToken user{...ViewerParts}errors{...UserErrorParts}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const BeginPasskeyLoginDocument: TypedDocument<BeginPasskeyLoginMutation, BeginPasskeyLoginMutationVariables> = /* #__PURE__ */ typedDocument("mutation BeginPasskeyLogin{beginPasskeyLogin{options errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const CompletePasskeyLoginDocument: TypedDocument<CompletePasskeyLoginMutation, CompletePasskeyLoginMutationVariables> = /* #__PURE__ */ typedDocument("mutation CompletePasskeyLogin($input:CompletePasskeyLoginInput!){completePasskeyLogin(input:$input){...AuthParts}}fragment AuthParts on AuthPayload{accessToken accessTokenExpiresAt refreshToken user{...ViewerParts}errors{...UserErrorParts}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const CompleteLoginDocument: TypedDocument<CompleteLoginMutation, CompleteLoginMutationVariables> = /* #__PURE__ */ typedDocument("mutation CompleteLogin($input:CompleteLoginInput!){completeLogin(input:$input){...AuthParts}}fragment AuthParts on AuthPayload{accessToken accessTokenExpiresAt refreshToken user{...ViewerParts}errors{...UserErrorParts}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const RegisterDocument: TypedDocument<RegisterMutation, RegisterMutationVariables> = /* #__PURE__ */ typedDocument("mutation Register($input:RegisterInput!){register(input:$input){...AuthParts}}fragment AuthParts on AuthPayload{accessToken accessTokenExpiresAt refreshToken user{...ViewerParts}errors{...UserErrorParts}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const RefreshSessionDocument: TypedDocument<RefreshSessionMutation, RefreshSessionMutationVariables> = /* #__PURE__ */ typedDocument("mutation RefreshSession($refreshToken:String){refreshSession(refreshToken:$refreshToken){...AuthParts}}fragment AuthParts on AuthPayload{accessToken accessTokenExpiresAt refreshToken user{...ViewerParts}errors{...UserErrorParts}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const LogoutDocument: TypedDocument<LogoutMutation, LogoutMutationVariables> = /* #__PURE__ */ typedDocument("mutation Logout{logout{success errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const RequestPasswordResetDocument: TypedDocument<RequestPasswordResetMutation, RequestPasswordResetMutationVariables> = /* #__PURE__ */ typedDocument("mutation RequestPasswordReset($email:String!){requestPasswordReset(email:$email){success errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const ResetPasswordDocument: TypedDocument<ResetPasswordMutation, ResetPasswordMutationVariables> = /* #__PURE__ */ typedDocument("mutation ResetPassword($input:ResetPasswordInput!){resetPassword(input:$input){...AuthParts challenge{token expiresAt}}}fragment AuthParts on AuthPayload{accessToken accessTokenExpiresAt refreshToken user{...ViewerParts}errors{...UserErrorParts}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const RequestEmailVerificationDocument: TypedDocument<RequestEmailVerificationMutation, RequestEmailVerificationMutationVariables> = /* #__PURE__ */ typedDocument("mutation RequestEmailVerification{requestEmailVerification{success errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const VerifyEmailDocument: TypedDocument<VerifyEmailMutation, VerifyEmailMutationVariables> = /* #__PURE__ */ typedDocument("mutation VerifyEmail($token:String!){verifyEmail(token:$token){user{...ViewerParts}errors{...UserErrorParts}}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const ViewerDocument: TypedDocument<ViewerQuery, ViewerQueryVariables> = /* #__PURE__ */ typedDocument("query Viewer{me{...ViewerParts}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}");
export const ProfileDocument: TypedDocument<ProfileQuery, ProfileQueryVariables> = /* #__PURE__ */ typedDocument("query Profile{me{...ViewerParts createdAt presence{...PresenceParts}}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment PresenceParts on Presence{user{id}online lastSeenAt nowPlaying{id title artistName}}");
export const UpdateProfileDocument: TypedDocument<UpdateProfileMutation, UpdateProfileMutationVariables> = /* #__PURE__ */ typedDocument("mutation UpdateProfile($input:UpdateProfileInput!){updateProfile(input:$input){user{...ViewerParts}errors{...UserErrorParts}}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const ChangePasswordDocument: TypedDocument<ChangePasswordMutation, ChangePasswordMutationVariables> = /* #__PURE__ */ typedDocument("mutation ChangePassword($input:ChangePasswordInput!){changePassword(input:$input){user{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const DeleteAccountDocument: TypedDocument<DeleteAccountMutation, DeleteAccountMutationVariables> = /* #__PURE__ */ typedDocument("mutation DeleteAccount($password:String!){deleteAccount(password:$password){deletedId errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const SessionsDocument: TypedDocument<SessionsQuery, SessionsQueryVariables> = /* #__PURE__ */ typedDocument("query Sessions{me{id sessions{id current createdAt lastUsedAt expiresAt userAgent place}}}");
export const RevokeSessionsDocument: TypedDocument<RevokeSessionsMutation, RevokeSessionsMutationVariables> = /* #__PURE__ */ typedDocument("mutation RevokeSessions($id:ID){revokeSessions(id:$id){success errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const RequestDataExportDocument: TypedDocument<RequestDataExportMutation, RequestDataExportMutationVariables> = /* #__PURE__ */ typedDocument("mutation RequestDataExport{requestDataExport{success errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const SignInWaysDocument: TypedDocument<SignInWaysQuery, SignInWaysQueryVariables> = /* #__PURE__ */ typedDocument("query SignInWays($redirectUri:URL!){serverInfo{passwordSignIn oidcProviders{id name url(redirectUri:$redirectUri)}}}");
export const ExchangeOidcCodeDocument: TypedDocument<ExchangeOidcCodeMutation, ExchangeOidcCodeMutationVariables> = /* #__PURE__ */ typedDocument("mutation ExchangeOidcCode($code:String!$cookie:Boolean!){exchangeOidcCode(code:$code cookie:$cookie){...AuthParts challenge{token expiresAt}}}fragment AuthParts on AuthPayload{accessToken accessTokenExpiresAt refreshToken user{...ViewerParts}errors{...UserErrorParts}}fragment ViewerParts on User{id fullName email emailVerified isAdmin image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const StatsDocument: TypedDocument<StatsQuery, StatsQueryVariables> = /* #__PURE__ */ typedDocument("query Stats($days:Int!=30){stats{totalSongs totalAlbums totalArtists totalUsers totalMessages totalPlays storageBytes onlineUsers daily(days:$days){date plays newUsers messages activeListeners}topSongs(days:$days){plays song{...SongParts}}}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}");
export const CreateSongDocument: TypedDocument<CreateSongMutation, CreateSongMutationVariables> = /* #__PURE__ */ typedDocument("mutation CreateSong($input:CreateSongInput!){createSong(input:$input){song{...SongParts}errors{...UserErrorParts}}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const UpdateSongDocument: TypedDocument<UpdateSongMutation, UpdateSongMutationVariables> = /* #__PURE__ */ typedDocument("mutation UpdateSong($input:UpdateSongInput!){updateSong(input:$input){song{...SongParts updatedAt}errors{...UserErrorParts}}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const DeleteSongDocument: TypedDocument<DeleteSongMutation, DeleteSongMutationVariables> = /* #__PURE__ */ typedDocument("mutation DeleteSong($id:ID!){deleteSong(id:$id){deletedId errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const CreateAlbumDocument: TypedDocument<CreateAlbumMutation, CreateAlbumMutationVariables> = /* #__PURE__ */ typedDocument("mutation CreateAlbum($input:CreateAlbumInput!){createAlbum(input:$input){album{...AlbumParts}errors{...UserErrorParts}}}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const UpdateAlbumDocument: TypedDocument<UpdateAlbumMutation, UpdateAlbumMutationVariables> = /* #__PURE__ */ typedDocument("mutation UpdateAlbum($input:UpdateAlbumInput!){updateAlbum(input:$input){album{...AlbumParts updatedAt}errors{...UserErrorParts}}}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const DeleteAlbumDocument: TypedDocument<DeleteAlbumMutation, DeleteAlbumMutationVariables> = /* #__PURE__ */ typedDocument("mutation DeleteAlbum($id:ID!$withSongs:Boolean!=false){deleteAlbum(id:$id withSongs:$withSongs){deletedId errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const UpdateArtistDocument: TypedDocument<UpdateArtistMutation, UpdateArtistMutationVariables> = /* #__PURE__ */ typedDocument("mutation UpdateArtist($input:UpdateArtistInput!){updateArtist(input:$input){artist{...ArtistParts updatedAt}errors{...UserErrorParts}}}fragment ArtistParts on Artist{id name image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const SetFeaturedSongsDocument: TypedDocument<SetFeaturedSongsMutation, SetFeaturedSongsMutationVariables> = /* #__PURE__ */ typedDocument("mutation SetFeaturedSongs($songIds:[ID!]!){setFeaturedSongs(songIds:$songIds){songs{id featured}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const AdminUsersDocument: TypedDocument<AdminUsersQuery, AdminUsersQueryVariables> = /* #__PURE__ */ typedDocument("query AdminUsers($first:Int=50$after:String$search:String$role:Role){users(first:$first after:$after search:$search role:$role includeViewer:true){nodes{...UserParts email emailVerified role createdAt}pageInfo{...ForwardPage}totalCount}}fragment UserParts on User{id fullName image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const SetUserRoleDocument: TypedDocument<SetUserRoleMutation, SetUserRoleMutationVariables> = /* #__PURE__ */ typedDocument("mutation SetUserRole($userId:ID!$role:Role!){setUserRole(userId:$userId role:$role){user{id role isAdmin}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const DeleteUserDocument: TypedDocument<DeleteUserMutation, DeleteUserMutationVariables> = /* #__PURE__ */ typedDocument("mutation DeleteUser($id:ID!){deleteUser(id:$id){deletedId errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const MessageLogDocument: TypedDocument<MessageLogQuery, MessageLogQueryVariables> = /* #__PURE__ */ typedDocument("query MessageLog($first:Int=50$after:String$filter:MessageFilter){messageLog(first:$first after:$after filter:$filter){nodes{...MessageParts}pageInfo{...ForwardPage}totalCount}}fragment MessageParts on Message{id content createdAt readAt cursor sender{id fullName}receiver{id}}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const ScansDocument: TypedDocument<ScansQuery, ScansQueryVariables> = /* #__PURE__ */ typedDocument("query Scans($first:Int=10$after:String){scans(first:$first after:$after){nodes{...ScanParts}pageInfo{...ForwardPage}totalCount}}fragment ScanParts on Scan{id state full dryRun startedAt finishedAt seen total added updated moved removed unchanged failed faults{path reason}}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const StartScanDocument: TypedDocument<StartScanMutation, StartScanMutationVariables> = /* #__PURE__ */ typedDocument("mutation StartScan($full:Boolean!=false$dryRun:Boolean!=false){startScan(full:$full dryRun:$dryRun){scan{...ScanParts}errors{...UserErrorParts}}}fragment ScanParts on Scan{id state full dryRun startedAt finishedAt seen total added updated moved removed unchanged failed faults{path reason}}fragment UserErrorParts on UserError{code message field}");
export const CancelScanDocument: TypedDocument<CancelScanMutation, CancelScanMutationVariables> = /* #__PURE__ */ typedDocument("mutation CancelScan($id:ID!){cancelScan(id:$id){scan{...ScanParts}errors{...UserErrorParts}}}fragment ScanParts on Scan{id state full dryRun startedAt finishedAt seen total added updated moved removed unchanged failed faults{path reason}}fragment UserErrorParts on UserError{code message field}");
export const ScanProgressDocument: TypedDocument<ScanProgressSubscription, ScanProgressSubscriptionVariables> = /* #__PURE__ */ typedDocument("subscription ScanProgress{scanProgress{...ScanParts}}fragment ScanParts on Scan{id state full dryRun startedAt finishedAt seen total added updated moved removed unchanged failed faults{path reason}}");
export const HomeDocument: TypedDocument<HomeQuery, HomeQueryVariables> = /* #__PURE__ */ typedDocument("query Home($songs:Int!=12$albums:Int!=12){featuredSongs(limit:$songs){...SongParts}madeForYouSongs(limit:$songs){...SongParts}trendingSongs(limit:$songs){...SongParts}newAlbums(limit:$albums){...AlbumParts}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}");
export const SearchDocument: TypedDocument<SearchQuery, SearchQueryVariables> = /* #__PURE__ */ typedDocument("query Search($query:String!$first:Int!=10){search(query:$query first:$first){songs{...SongParts}albums{...AlbumParts}artists{...ArtistParts}playlists{...PlaylistParts}}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment ArtistParts on Artist{id name image{...PictureParts}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}");
export const SearchSongsDocument: TypedDocument<SearchSongsQuery, SearchSongsQueryVariables> = /* #__PURE__ */ typedDocument("query SearchSongs($query:String!$first:Int=20$after:String){searchSongs(query:$query first:$first after:$after){nodes{...SongParts}pageInfo{...ForwardPage}totalCount}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const SearchAlbumsDocument: TypedDocument<SearchAlbumsQuery, SearchAlbumsQueryVariables> = /* #__PURE__ */ typedDocument("query SearchAlbums($query:String!$first:Int=20$after:String){searchAlbums(query:$query first:$first after:$after){nodes{...AlbumParts}pageInfo{...ForwardPage}totalCount}}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const SearchArtistsDocument: TypedDocument<SearchArtistsQuery, SearchArtistsQueryVariables> = /* #__PURE__ */ typedDocument("query SearchArtists($query:String!$first:Int=20$after:String){searchArtists(query:$query first:$first after:$after){nodes{...ArtistParts}pageInfo{...ForwardPage}totalCount}}fragment ArtistParts on Artist{id name image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const SearchPlaylistsDocument: TypedDocument<SearchPlaylistsQuery, SearchPlaylistsQueryVariables> = /* #__PURE__ */ typedDocument("query SearchPlaylists($query:String!$first:Int=20$after:String){searchPlaylists(query:$query first:$first after:$after){nodes{...PlaylistParts}pageInfo{...ForwardPage}totalCount}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const ArtistDocument: TypedDocument<ArtistQuery, ArtistQueryVariables> = /* #__PURE__ */ typedDocument("query Artist($id:ID!){artist(id:$id){...ArtistParts sortName albumCount songCount genres{id name}albums(first:20){nodes{...AlbumParts}pageInfo{...ForwardPage}totalCount}appearsOn(first:20){nodes{...AlbumParts}pageInfo{...ForwardPage}totalCount}songs(first:10){nodes{...SongParts}pageInfo{...ForwardPage}totalCount}}}fragment ArtistParts on Artist{id name image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment ForwardPage on PageInfo{endCursor hasNextPage}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}");
export const ArtistAlbumsDocument: TypedDocument<ArtistAlbumsQuery, ArtistAlbumsQueryVariables> = /* #__PURE__ */ typedDocument("query ArtistAlbums($id:ID!$first:Int=20$after:String){artist(id:$id){id albums(first:$first after:$after){nodes{...AlbumParts}pageInfo{...ForwardPage}totalCount}}}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const ArtistAppearsOnDocument: TypedDocument<ArtistAppearsOnQuery, ArtistAppearsOnQueryVariables> = /* #__PURE__ */ typedDocument("query ArtistAppearsOn($id:ID!$first:Int=20$after:String){artist(id:$id){id appearsOn(first:$first after:$after){nodes{...AlbumParts}pageInfo{...ForwardPage}totalCount}}}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const ArtistSongsDocument: TypedDocument<ArtistSongsQuery, ArtistSongsQueryVariables> = /* #__PURE__ */ typedDocument("query ArtistSongs($id:ID!$first:Int=20$after:String$roles:[CreditRole!]){artist(id:$id){id songs(first:$first after:$after roles:$roles){nodes{...SongParts}pageInfo{...ForwardPage}totalCount}}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const AlbumDocument: TypedDocument<AlbumQuery, AlbumQueryVariables> = /* #__PURE__ */ typedDocument("query Album($id:ID!){album(id:$id){...AlbumParts edition compilation releaseDate originalReleaseDate label songCount duration genres{id name}credits{...CreditParts}discs{number title duration songs{...SongParts discNumber trackNumber}}}}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment CreditParts on Credit{role creditedAs joinPhrase detail artist{id name}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}");
export const AlbumTracksDocument: TypedDocument<AlbumTracksQuery, AlbumTracksQueryVariables> = /* #__PURE__ */ typedDocument("query AlbumTracks($id:ID!$first:Int=50$after:String){album(id:$id){id tracks(first:$first after:$after){nodes{...SongParts discNumber trackNumber}pageInfo{...ForwardPage}totalCount}}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const SongDocument: TypedDocument<SongQuery, SongQueryVariables> = /* #__PURE__ */ typedDocument("query Song($id:ID!){song(id:$id){...SongParts discNumber trackNumber releaseDate bpm isrc playCount genres{id name}credits{...CreditParts}replayGain{trackGain trackPeak albumGain albumPeak}audio{mimeType size bitrate sampleRate channels bitDepth lossless playable codec}}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment CreditParts on Credit{role creditedAs joinPhrase detail artist{id name}}");
export const LyricsDocument: TypedDocument<LyricsQuery, LyricsQueryVariables> = /* #__PURE__ */ typedDocument("query Lyrics($songId:ID!){song(id:$songId){id lyrics{language synced lines{start text}}}}");
export const SimilarSongsDocument: TypedDocument<SimilarSongsQuery, SimilarSongsQueryVariables> = /* #__PURE__ */ typedDocument("query SimilarSongs($songId:ID!$limit:Int!=10){similarSongs(songId:$songId limit:$limit){...SongParts}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}");
export const GenresDocument: TypedDocument<GenresQuery, GenresQueryVariables> = /* #__PURE__ */ typedDocument("query Genres($first:Int=50$after:String$orderBy:GenreOrder){genres(first:$first after:$after orderBy:$orderBy){nodes{id name songCount albumCount}pageInfo{...ForwardPage}totalCount}}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const GenreDocument: TypedDocument<GenreQuery, GenreQueryVariables> = /* #__PURE__ */ typedDocument("query Genre($id:ID!){genre(id:$id){id name songCount albumCount albums(first:20){nodes{...AlbumParts}pageInfo{...ForwardPage}totalCount}songs(first:20){nodes{...SongParts}pageInfo{...ForwardPage}totalCount}}}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}");
export const GenreAlbumsDocument: TypedDocument<GenreAlbumsQuery, GenreAlbumsQueryVariables> = /* #__PURE__ */ typedDocument("query GenreAlbums($id:ID!$first:Int=20$after:String$orderBy:AlbumOrder){genre(id:$id){id albums(first:$first after:$after orderBy:$orderBy){nodes{...AlbumParts}pageInfo{...ForwardPage}totalCount}}}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const GenreSongsDocument: TypedDocument<GenreSongsQuery, GenreSongsQueryVariables> = /* #__PURE__ */ typedDocument("query GenreSongs($id:ID!$first:Int=20$after:String$orderBy:SongOrder){genre(id:$id){id songs(first:$first after:$after orderBy:$orderBy){nodes{...SongParts}pageInfo{...ForwardPage}totalCount}}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const SongsDocument: TypedDocument<SongsQuery, SongsQueryVariables> = /* #__PURE__ */ typedDocument("query Songs($first:Int=20$after:String$filter:SongFilter$orderBy:SongOrder){songs(first:$first after:$after filter:$filter orderBy:$orderBy){nodes{...SongParts}pageInfo{...ForwardPage}totalCount}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const AlbumsDocument: TypedDocument<AlbumsQuery, AlbumsQueryVariables> = /* #__PURE__ */ typedDocument("query Albums($first:Int=20$after:String$filter:AlbumFilter$orderBy:AlbumOrder){albums(first:$first after:$after filter:$filter orderBy:$orderBy){nodes{...AlbumParts}pageInfo{...ForwardPage}totalCount}}fragment AlbumParts on Album{id title artistName kind releaseYear artist{id name}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const ArtistsDocument: TypedDocument<ArtistsQuery, ArtistsQueryVariables> = /* #__PURE__ */ typedDocument("query Artists($first:Int=20$after:String$filter:ArtistFilter$orderBy:ArtistOrder){artists(first:$first after:$after filter:$filter orderBy:$orderBy){nodes{...ArtistParts}pageInfo{...ForwardPage}totalCount}}fragment ArtistParts on Artist{id name image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const LikedSongsDocument: TypedDocument<LikedSongsQuery, LikedSongsQueryVariables> = /* #__PURE__ */ typedDocument("query LikedSongs($first:Int=20$after:String){likedSongs(first:$first after:$after){nodes{...SongParts}pageInfo{...ForwardPage}totalCount}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const LikeSongDocument: TypedDocument<LikeSongMutation, LikeSongMutationVariables> = /* #__PURE__ */ typedDocument("mutation LikeSong($songId:ID!){likeSong(songId:$songId){song{id liked}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const UnlikeSongDocument: TypedDocument<UnlikeSongMutation, UnlikeSongMutationVariables> = /* #__PURE__ */ typedDocument("mutation UnlikeSong($songId:ID!){unlikeSong(songId:$songId){song{id liked}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const PlayHistoryDocument: TypedDocument<PlayHistoryQuery, PlayHistoryQueryVariables> = /* #__PURE__ */ typedDocument("query PlayHistory($first:Int=20$after:String){playHistory(first:$first after:$after){nodes{id playedAt song{...SongParts}}pageInfo{...ForwardPage}totalCount}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const RecordPlayDocument: TypedDocument<RecordPlayMutation, RecordPlayMutationVariables> = /* #__PURE__ */ typedDocument("mutation RecordPlay($songId:ID!$clientId:ID$playedAt:DateTime){recordPlay(songId:$songId clientId:$clientId playedAt:$playedAt){play{id playedAt song{id playCount}}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const SetNowPlayingDocument: TypedDocument<SetNowPlayingMutation, SetNowPlayingMutationVariables> = /* #__PURE__ */ typedDocument("mutation SetNowPlaying($songId:ID){setNowPlaying(songId:$songId){user{id presence{...PresenceParts}}errors{...UserErrorParts}}}fragment PresenceParts on Presence{user{id}online lastSeenAt nowPlaying{id title artistName}}fragment UserErrorParts on UserError{code message field}");
export const PlaylistsDocument: TypedDocument<PlaylistsQuery, PlaylistsQueryVariables> = /* #__PURE__ */ typedDocument("query Playlists($first:Int=20$after:String){playlists(first:$first after:$after){nodes{...PlaylistParts}pageInfo{...ForwardPage}totalCount}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const PlaylistDocument: TypedDocument<PlaylistQuery, PlaylistQueryVariables> = /* #__PURE__ */ typedDocument("query Playlist($id:ID!$first:Int=50$after:String){playlist(id:$id){...PlaylistParts items(first:$first after:$after){nodes{...PlaylistItemParts}pageInfo{...ForwardPage}totalCount}}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment PlaylistItemParts on PlaylistItem{id addedAt song{...SongParts}}fragment SongParts on Song{id title artistName duration audioUrl available liked artist{id name}album{id title}image{...PictureParts}}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const CreatePlaylistDocument: TypedDocument<CreatePlaylistMutation, CreatePlaylistMutationVariables> = /* #__PURE__ */ typedDocument("mutation CreatePlaylist($input:CreatePlaylistInput!){createPlaylist(input:$input){playlist{...PlaylistParts}errors{...UserErrorParts}}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const UpdatePlaylistDocument: TypedDocument<UpdatePlaylistMutation, UpdatePlaylistMutationVariables> = /* #__PURE__ */ typedDocument("mutation UpdatePlaylist($input:UpdatePlaylistInput!){updatePlaylist(input:$input){playlist{...PlaylistParts}errors{...UserErrorParts}}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const DeletePlaylistDocument: TypedDocument<DeletePlaylistMutation, DeletePlaylistMutationVariables> = /* #__PURE__ */ typedDocument("mutation DeletePlaylist($id:ID!){deletePlaylist(id:$id){deletedId errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const AddToPlaylistDocument: TypedDocument<AddToPlaylistMutation, AddToPlaylistMutationVariables> = /* #__PURE__ */ typedDocument("mutation AddToPlaylist($input:AddToPlaylistInput!){addToPlaylist(input:$input){playlist{...PlaylistParts}errors{...UserErrorParts}}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const RemoveFromPlaylistDocument: TypedDocument<RemoveFromPlaylistMutation, RemoveFromPlaylistMutationVariables> = /* #__PURE__ */ typedDocument("mutation RemoveFromPlaylist($input:RemoveFromPlaylistInput!){removeFromPlaylist(input:$input){playlist{...PlaylistParts}errors{...UserErrorParts}}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const MovePlaylistItemDocument: TypedDocument<MovePlaylistItemMutation, MovePlaylistItemMutationVariables> = /* #__PURE__ */ typedDocument("mutation MovePlaylistItem($input:MovePlaylistItemInput!){movePlaylistItem(input:$input){playlist{...PlaylistParts}errors{...UserErrorParts}}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment UserErrorParts on UserError{code message field}");
export const UsersDocument: TypedDocument<UsersQuery, UsersQueryVariables> = /* #__PURE__ */ typedDocument("query Users($first:Int=50$after:String$search:String){users(first:$first after:$after search:$search){nodes{...UserParts presence{...PresenceParts}}pageInfo{...ForwardPage}totalCount}}fragment UserParts on User{id fullName image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment PresenceParts on Presence{user{id}online lastSeenAt nowPlaying{id title artistName}}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const UserDocument: TypedDocument<UserQuery, UserQueryVariables> = /* #__PURE__ */ typedDocument("query User($id:ID!){user(id:$id){...UserParts presence{...PresenceParts}playlists(first:20){nodes{...PlaylistParts}pageInfo{...ForwardPage}totalCount}}}fragment UserParts on User{id fullName image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment PresenceParts on Presence{user{id}online lastSeenAt nowPlaying{id title artistName}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const UserPlaylistsDocument: TypedDocument<UserPlaylistsQuery, UserPlaylistsQueryVariables> = /* #__PURE__ */ typedDocument("query UserPlaylists($id:ID!$first:Int=20$after:String){user(id:$id){id playlists(first:$first after:$after){nodes{...PlaylistParts}pageInfo{...ForwardPage}totalCount}}}fragment PlaylistParts on Playlist{id name description public songCount duration updatedAt owner{id fullName}image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const PresenceChangedDocument: TypedDocument<PresenceChangedSubscription, PresenceChangedSubscriptionVariables> = /* #__PURE__ */ typedDocument("subscription PresenceChanged{presenceChanged{...PresenceParts user{...UserParts}}}fragment PresenceParts on Presence{user{id}online lastSeenAt nowPlaying{id title artistName}}fragment UserParts on User{id fullName image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}");
export const ConversationsDocument: TypedDocument<ConversationsQuery, ConversationsQueryVariables> = /* #__PURE__ */ typedDocument("query Conversations($first:Int=20$after:String){conversations(first:$first after:$after){nodes{unreadCount user{...UserParts presence{...PresenceParts}}lastMessage{...MessageParts}}pageInfo{...ForwardPage}totalCount}}fragment UserParts on User{id fullName image{...PictureParts}}fragment PictureParts on Image{url width height blurhash}fragment PresenceParts on Presence{user{id}online lastSeenAt nowPlaying{id title artistName}}fragment MessageParts on Message{id content createdAt readAt cursor sender{id fullName}receiver{id}}fragment ForwardPage on PageInfo{endCursor hasNextPage}");
export const ConversationReadDocument: TypedDocument<ConversationReadSubscription, ConversationReadSubscriptionVariables> = /* #__PURE__ */ typedDocument("subscription ConversationRead{conversationRead{unreadCount user{id}lastMessage{...MessageParts}}}fragment MessageParts on Message{id content createdAt readAt cursor sender{id fullName}receiver{id}}");
export const MessagesDocument: TypedDocument<MessagesQuery, MessagesQueryVariables> = /* #__PURE__ */ typedDocument("query Messages($withUserId:ID$first:Int$after:String$last:Int$before:String){messages(withUserId:$withUserId first:$first after:$after last:$last before:$before){nodes{...MessageParts}pageInfo{startCursor endCursor hasNextPage hasPreviousPage}}}fragment MessageParts on Message{id content createdAt readAt cursor sender{id fullName}receiver{id}}");
export const MessageReceivedDocument: TypedDocument<MessageReceivedSubscription, MessageReceivedSubscriptionVariables> = /* #__PURE__ */ typedDocument("subscription MessageReceived($fromUserId:ID$after:String){messageReceived(fromUserId:$fromUserId after:$after){...MessageParts}}fragment MessageParts on Message{id content createdAt readAt cursor sender{id fullName}receiver{id}}");
export const SendMessageDocument: TypedDocument<SendMessageMutation, SendMessageMutationVariables> = /* #__PURE__ */ typedDocument("mutation SendMessage($input:SendMessageInput!){sendMessage(input:$input){message{...MessageParts}errors{...UserErrorParts}}}fragment MessageParts on Message{id content createdAt readAt cursor sender{id fullName}receiver{id}}fragment UserErrorParts on UserError{code message field}");
export const MarkConversationReadDocument: TypedDocument<MarkConversationReadMutation, MarkConversationReadMutationVariables> = /* #__PURE__ */ typedDocument("mutation MarkConversationRead($userId:ID!){markConversationRead(userId:$userId){conversation{unreadCount user{id}}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");
export const DeleteMessageDocument: TypedDocument<DeleteMessageMutation, DeleteMessageMutationVariables> = /* #__PURE__ */ typedDocument("mutation DeleteMessage($id:ID!){deleteMessage(id:$id){deletedId errors{...UserErrorParts}}}fragment UserErrorParts on UserError{code message field}");