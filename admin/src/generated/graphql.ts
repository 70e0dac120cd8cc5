/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Fields of an album that follow the tags until they are edited. */
export type AlbumField =
  /** The field `barcode`. */
  | 'BARCODE'
  /** The field `catalogNumber`. */
  | 'CATALOG_NUMBER'
  /** The field `credits`. */
  | 'CREDITS'
  /** The titles of its discs. */
  | 'DISC_TITLES'
  /** The field `edition`. */
  | 'EDITION'
  /** The field `image`. */
  | 'IMAGE'
  /** The field `kind`. */
  | 'KIND'
  /** The field `label`. */
  | 'LABEL'
  /** The field `musicBrainzId`. */
  | 'MUSIC_BRAINZ_ID'
  /** The field `musicBrainzReleaseGroupId`. */
  | 'MUSIC_BRAINZ_RELEASE_GROUP_ID'
  /** The field `originalReleaseDate`. */
  | 'ORIGINAL_RELEASE_DATE'
  /** The field `releaseDate`. */
  | 'RELEASE_DATE'
  /** The field `releaseYear`. */
  | 'RELEASE_YEAR'
  /** The field `sortTitle`. */
  | 'SORT_TITLE'
  /** The field `title`. */
  | 'TITLE';

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

/** Fields of an artist that follow the tags until they are edited. */
export type ArtistField =
  /** The field `image`. */
  | 'IMAGE'
  /** The field `musicBrainzId`. */
  | 'MUSIC_BRAINZ_ID'
  /** The field `name`. */
  | 'NAME'
  /** The field `sortName`. */
  | 'SORT_NAME';

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

/** Filters the audit log. All conditions must hold; omitted or null conditions are ignored. */
export type AuditFilter = {
  /** Of this kind: `noun.verb`, as in `AuditEntry.action`. */
  action?: string | null | undefined;
  /** Done by this user. */
  actorId?: string | number | null | undefined;
  /** At or after this time. */
  from?: string | null | undefined;
  /** Done to this object: a user, a song, an album, …; it may be deleted. */
  targetId?: string | number | null | undefined;
  /** Before this time. */
  until?: string | null | undefined;
};

/** Changes the password of a user who knows the current one. */
export type ChangePasswordInput = {
  /** The current password, or a `confirmation` of `confirmWithPasskey` or `confirmWithOidc` in its place. */
  currentPassword: string;
  /** 8 characters to 72 bytes. Common passwords, the user's name and the e-mail address are rejected. */
  newPassword: string;
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
  image?: File | null | undefined;
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

/** A new invitation. */
export type CreateInvitationInput = {
  /** Where to mail it; it is then good for this address alone. If left out, whoever has the link may use it. */
  email?: string | null | undefined;
  /** When it ends unless it is used first, in the future; after a week if left out. */
  expiresAt?: string | null | undefined;
  /** The role of the new account. */
  role?: Role;
};

/** A new song. Omitted values for title, artist, album, disc, track, genres, release date, lyrics, duration and picture are read from the tags of the file; null leaves an optional value empty. */
export type CreateSongInput = {
  /** An existing album; null for no album. If omitted, the album named in the tags is matched by title and album artist, or created. */
  albumId?: string | number | null | undefined;
  /** Short form of `credits` for a single `MAIN` artist, 1 to 200 characters. Matches an existing artist in any spelling, or creates one. Required if the tags name no artist. */
  artist?: string | null | undefined;
  /** MP3, FLAC, Ogg (Vorbis, Opus, Speex, FLAC), M4A, AAC, WAV, AIFF, WMA, APE, WavPack, TTA, Musepack, DSF, DSDIFF, Matroska or WebM; stored byte for byte. */
  audio: File;
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
  image?: File | null | undefined;
  /** Its words. Null for none. */
  lyrics?: LyricsInput | null | undefined;
  /** When this release came out, as precise as it is known, in 1860 to 2200: `1969`, `1969-09` or `1969-09-26`. Null if unknown. */
  releaseDate?: string | null | undefined;
  /** 1 to 200 characters. Required if the tags contain no title. */
  title?: string | null | undefined;
  /** Track number on the disc, 1 to 32,767. */
  trackNumber?: number | null | undefined;
};

/** A new webhook. */
export type CreateWebhookInput = {
  /** Names of events, from the list in docs/webhooks.md, such as `song.created`. */
  events: Array<string>;
  /** An address of http or https, without a name and password. Addresses within the own network are refused, unless the server allows them (`WEBHOOK_ALLOW_PRIVATE`). */
  url: string;
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

/** What has become of an event for a webhook. */
export type DeliveryState =
  /** The receiver answered 2xx. */
  | 'DELIVERED'
  /** It was not answered for a day. It is sent again only by `redeliver`. */
  | 'FAILED'
  /** It was not answered yet, and will be sent, or sent again. */
  | 'WAITING';

/** The title of a disc. */
export type DiscInput = {
  /** A disc on which the album has songs, 1 to 32,767. */
  number: number;
  /** At most 200 characters; null for none. */
  title?: string | null | undefined;
};

/** What a job does now. */
export type JobState =
  /** All its attempts failed, or it was cancelled. It runs again only by `retryJob`. */
  | 'FAILED'
  /** A server works on it. */
  | 'RUNNING'
  /** It waits for its time, such as that of the next attempt. */
  | 'SCHEDULED'
  /** Its time has come; it runs as soon as a server is free. */
  | 'WAITING';

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

/** Who may create an account. */
export type Registration =
  /** Nobody, not even with an invitation. */
  | 'CLOSED'
  /** Whoever has an invitation. */
  | 'INVITATION'
  /** Everybody. */
  | 'OPEN';

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

/** What has become of a report. */
export type ReportState =
  /** An administrator found nothing to do. */
  | 'DISMISSED'
  /** Nobody has decided yet. */
  | 'OPEN'
  /** An administrator did something about it. */
  | 'RESOLVED';

/** A decision on a report. */
export type ResolveReportInput = {
  /** Id of the report. */
  id: string | number;
  /** What was done, for other administrators. At most 2,000 characters; may contain line breaks. */
  resolution?: string | null | undefined;
  /** RESOLVED or DISMISSED; OPEN takes a decision back. */
  state: ReportState;
};

/** The permissions of a user. Each role includes the permissions of the roles before it. */
export type Role =
  /** Manages the catalog and moderates. */
  | 'ADMIN'
  /** Listens, keeps a library and sends messages. */
  | 'USER';

/** What a scan does about a file. */
export type ScanChangeKind =
  /** It is new, or it is back. */
  | 'ADDED'
  /** It is known from another path. */
  | 'MOVED'
  /** It is gone, and its song is hidden. */
  | 'REMOVED'
  /** Its tags, its sound, or the pictures and lyrics beside it have changed. */
  | 'UPDATED';

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

/** Fields of a song that follow the tags until they are edited. */
export type SongField =
  /** The album of the song. */
  | 'ALBUM'
  /** The field `bpm`. */
  | 'BPM'
  /** The field `credits`. */
  | 'CREDITS'
  /** The field `discNumber`. */
  | 'DISC_NUMBER'
  /** The field `genres`. */
  | 'GENRES'
  /** The song's own picture. */
  | 'IMAGE'
  /** The field `isrc`. */
  | 'ISRC'
  /** The field `lyrics`. */
  | 'LYRICS'
  /** The field `musicBrainzId`. */
  | 'MUSIC_BRAINZ_ID'
  /** The field `releaseDate`. */
  | 'RELEASE_DATE'
  /** The field `sortTitle`. */
  | 'SORT_TITLE'
  /** The field `title`. */
  | 'TITLE'
  /** The field `trackNumber`. */
  | 'TRACK_NUMBER';

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
  image?: File | null | undefined;
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
  image?: File | null | undefined;
  /** A UUID that no other artist uses. */
  musicBrainzId?: string | number | null | undefined;
  /** 1 to 200 characters. Cannot be cleared. A name that another artist has, in any spelling, is a CONFLICT. */
  name?: string | null | undefined;
  /** Name used for sorting, 1 to 200 characters. Null derives it from the name. */
  sortName?: string | null | undefined;
  /** The value the editor last saw. If the artist has changed since, the answer is CONFLICT and nothing is saved. */
  updatedAt?: string | null | undefined;
};

/** Changes to a profile. Omitted fields keep their value. */
export type UpdateProfileInput = {
  /** 1 to 200 characters. Cannot be cleared. */
  fullName?: string | null | undefined;
  /** A picture: JPEG, PNG, WebP, AVIF or GIF, at most 10 MB by default. Null removes it. */
  image?: File | null | undefined;
};

/** Changes to a song. Omitted fields keep their value; null clears an optional field. */
export type UpdateSongInput = {
  /** The album to move it to; null takes it off its album. */
  albumId?: string | number | null | undefined;
  /** Short form of `credits` for a single `MAIN` artist, 1 to 200 characters. Matches an existing artist in any spelling, or creates one. Cannot be cleared. */
  artist?: string | null | undefined;
  /** Replaces the audio file. Only the duration is read from it, no tags. Cannot be cleared. */
  audio?: File | null | undefined;
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
  image?: File | null | undefined;
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

/** The same change to many songs. Omitted fields keep their value; null clears an optional field. All songs are changed, or none. */
export type UpdateSongsInput = {
  /** The album to move them to, with their disc and track numbers; null takes them off their albums. */
  albumId?: string | number | null | undefined;
  /** Short form of `credits` for a single `MAIN` artist, 1 to 200 characters. Matches an existing artist in any spelling, or creates one. Cannot be cleared. */
  artist?: string | null | undefined;
  /** At most 20, in order, each 1 to 100 characters and once. Those that match an existing genre in any spelling are that genre; others are created. Empty or null for none. */
  genres?: Array<string> | null | undefined;
  /** Ids of 1 to 500 songs, each once. */
  ids: Array<string | number>;
  /** When this release came out, as precise as it is known, in 1860 to 2200: `1969`, `1969-09` or `1969-09-26`. Null if unknown. */
  releaseDate?: string | null | undefined;
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

export type AlbumFieldsFragment = { id: string, title: string, releaseYear: number | null, songCount: number, duration: number, createdAt: string, updatedAt: string, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string } };

export type AlbumFormFragment = { sortTitle: string, edition: string | null, kind: AlbumKind, releaseDate: string | null, originalReleaseDate: string | null, label: string | null, catalogNumber: string | null, barcode: string | null, musicBrainzId: string | null, musicBrainzReleaseGroupId: string | null, editedFields: Array<AlbumField> | null, id: string, title: string, releaseYear: number | null, songCount: number, duration: number, createdAt: string, updatedAt: string, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } }>, discs: Array<{ number: number, title: string | null }>, songs: Array<{ id: string, title: string, discNumber: number, duration: number, audioUrl: string, artist: { name: string }, image: { url: string } | null }>, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string } };

export type ListAlbumsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AlbumFilter | null | undefined;
  orderBy?: AlbumOrder | null | undefined;
}>;


export type ListAlbumsQuery = { albums: { nodes: Array<{ id: string, title: string, releaseYear: number | null, songCount: number, duration: number, createdAt: string, updatedAt: string, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OneAlbumQueryVariables = Exact<{
  id: string | number;
}>;


export type OneAlbumQuery = { album: { sortTitle: string, edition: string | null, kind: AlbumKind, releaseDate: string | null, originalReleaseDate: string | null, label: string | null, catalogNumber: string | null, barcode: string | null, musicBrainzId: string | null, musicBrainzReleaseGroupId: string | null, editedFields: Array<AlbumField> | null, id: string, title: string, releaseYear: number | null, songCount: number, duration: number, createdAt: string, updatedAt: string, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } }>, discs: Array<{ number: number, title: string | null }>, songs: Array<{ id: string, title: string, discNumber: number, duration: number, audioUrl: string, artist: { name: string }, image: { url: string } | null }>, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string } } | null };

export type AlbumSongFragment = { id: string, title: string, discNumber: number, duration: number, audioUrl: string, artist: { name: string }, image: { url: string } | null };

export type CreateAlbumMutationVariables = Exact<{
  input: CreateAlbumInput;
}>;


export type CreateAlbumMutation = { createAlbum: { album: { sortTitle: string, edition: string | null, kind: AlbumKind, releaseDate: string | null, originalReleaseDate: string | null, label: string | null, catalogNumber: string | null, barcode: string | null, musicBrainzId: string | null, musicBrainzReleaseGroupId: string | null, editedFields: Array<AlbumField> | null, id: string, title: string, releaseYear: number | null, songCount: number, duration: number, createdAt: string, updatedAt: string, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } }>, discs: Array<{ number: number, title: string | null }>, songs: Array<{ id: string, title: string, discNumber: number, duration: number, audioUrl: string, artist: { name: string }, image: { url: string } | null }>, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, conflictId: string | null }> } };

export type UpdateAlbumMutationVariables = Exact<{
  input: UpdateAlbumInput;
}>;


export type UpdateAlbumMutation = { updateAlbum: { album: { sortTitle: string, edition: string | null, kind: AlbumKind, releaseDate: string | null, originalReleaseDate: string | null, label: string | null, catalogNumber: string | null, barcode: string | null, musicBrainzId: string | null, musicBrainzReleaseGroupId: string | null, editedFields: Array<AlbumField> | null, id: string, title: string, releaseYear: number | null, songCount: number, duration: number, createdAt: string, updatedAt: string, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } }>, discs: Array<{ number: number, title: string | null }>, songs: Array<{ id: string, title: string, discNumber: number, duration: number, audioUrl: string, artist: { name: string }, image: { url: string } | null }>, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, conflictId: string | null }> } };

export type MergeIntoAlbumMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  into: string | number;
}>;


export type MergeIntoAlbumMutation = { mergeAlbums: { album: { id: string, title: string } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ReadAlbumAgainMutationVariables = Exact<{
  id: string | number;
  fields?: Array<AlbumField> | AlbumField | null | undefined;
}>;


export type ReadAlbumAgainMutation = { readAlbumFromFiles: { album: { id: string } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeleteAlbumMutationVariables = Exact<{
  id: string | number;
  withSongs: boolean;
}>;


export type DeleteAlbumMutation = { deleteAlbum: { deletedId: string | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ArtistFieldsFragment = { id: string, name: string, sortName: string, musicBrainzId: string | null, createdAt: string, updatedAt: string, editedFields: Array<ArtistField> | null, image: { url: string, large: string } | null };

export type ListArtistsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  orderBy?: ArtistOrder | null | undefined;
}>;


export type ListArtistsQuery = { artists: { nodes: Array<{ id: string, name: string, sortName: string, musicBrainzId: string | null, createdAt: string, updatedAt: string, editedFields: Array<ArtistField> | null, image: { url: string, large: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FindArtistsQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type FindArtistsQuery = { search: { artists: Array<{ id: string, name: string, sortName: string, musicBrainzId: string | null, createdAt: string, updatedAt: string, editedFields: Array<ArtistField> | null, image: { url: string, large: string } | null }> } | null };

export type OneArtistQueryVariables = Exact<{
  id: string | number;
}>;


export type OneArtistQuery = { artist: { id: string, name: string, sortName: string, musicBrainzId: string | null, createdAt: string, updatedAt: string, editedFields: Array<ArtistField> | null, image: { url: string, large: string } | null } | null };

export type UpdateArtistMutationVariables = Exact<{
  input: UpdateArtistInput;
}>;


export type UpdateArtistMutation = { updateArtist: { artist: { id: string, name: string, sortName: string, musicBrainzId: string | null, createdAt: string, updatedAt: string, editedFields: Array<ArtistField> | null, image: { url: string, large: string } | null } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, conflictId: string | null }> } };

export type ReadArtistAgainMutationVariables = Exact<{
  id: string | number;
  fields?: Array<ArtistField> | ArtistField | null | undefined;
}>;


export type ReadArtistAgainMutation = { readArtistFromFiles: { artist: { id: string } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MergeArtistsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  into: string | number;
}>;


export type MergeArtistsMutation = { mergeArtists: { artist: { id: string, name: string } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeleteArtistMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteArtistMutation = { deleteArtist: { deletedId: string | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AuditFieldsFragment = { id: string, at: string, action: string, changes: unknown, ipAddress: string | null, actor: { id: string, fullName: string, image: { url: string } | null } | null, target:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Album', title: string, id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Artist', name: string, id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Conversation', id: string }
    | { __typename: 'Genre', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'OidcIdentity', id: string }
    | { __typename: 'Passkey', id: string }
    | { __typename: 'Play', id: string }
    | { __typename: 'Playlist', name: string, id: string }
    | { __typename: 'PlaylistItem', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'Room', id: string }
    | { __typename: 'RoomMessage', id: string }
    | { __typename: 'Scan', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'ShareLink', id: string }
    | { __typename: 'Song', title: string, id: string }
    | { __typename: 'User', fullName: string, id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'WebhookDelivery', id: string }
   | null };

export type ListAuditQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type ListAuditQuery = { auditLog: { nodes: Array<{ id: string, at: string, action: string, changes: unknown, ipAddress: string | null, actor: { id: string, fullName: string, image: { url: string } | null } | null, target:
        | { __typename: 'Activity', id: string }
        | { __typename: 'Album', title: string, id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'Artist', name: string, id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'Conversation', id: string }
        | { __typename: 'Genre', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Message', id: string }
        | { __typename: 'OidcIdentity', id: string }
        | { __typename: 'Passkey', id: string }
        | { __typename: 'Play', id: string }
        | { __typename: 'Playlist', name: string, id: string }
        | { __typename: 'PlaylistItem', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Room', id: string }
        | { __typename: 'RoomMessage', id: string }
        | { __typename: 'Scan', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'ShareLink', id: string }
        | { __typename: 'Song', title: string, id: string }
        | { __typename: 'User', fullName: string, id: string }
        | { __typename: 'Webhook', id: string }
        | { __typename: 'WebhookDelivery', id: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OneAuditEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type OneAuditEntryQuery = { node:
    | { id: string, at: string, action: string, changes: unknown, ipAddress: string | null, actor: { id: string, fullName: string, image: { url: string } | null } | null, target:
        | { __typename: 'Activity', id: string }
        | { __typename: 'Album', title: string, id: string }
        | { __typename: 'ApiKey', id: string }
        | { __typename: 'Artist', name: string, id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'Conversation', id: string }
        | { __typename: 'Genre', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Message', id: string }
        | { __typename: 'OidcIdentity', id: string }
        | { __typename: 'Passkey', id: string }
        | { __typename: 'Play', id: string }
        | { __typename: 'Playlist', name: string, id: string }
        | { __typename: 'PlaylistItem', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Room', id: string }
        | { __typename: 'RoomMessage', id: string }
        | { __typename: 'Scan', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'ShareLink', id: string }
        | { __typename: 'Song', title: string, id: string }
        | { __typename: 'User', fullName: string, id: string }
        | { __typename: 'Webhook', id: string }
        | { __typename: 'WebhookDelivery', id: string }
       | null }
    | Record<PropertyKey, never>
   | null };

export type CreditFieldsFragment = { role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } };

export type DashboardQueryVariables = Exact<{
  days: number;
  timeZone: string;
}>;


export type DashboardQuery = { stats: { totalSongs: number, totalAlbums: number, totalArtists: number, totalUsers: number, totalMessages: number, totalPlays: number, storageBytes: number, onlineUsers: number, daily: Array<{ date: string, plays: number, newUsers: number, activeListeners: number }>, topSongs: Array<{ plays: number, song: { id: string, title: string, audioUrl: string, artist: { name: string }, image: { url: string } | null } }> } | null };

export type ShelfSongFragment = { id: string, title: string, featured: boolean, audioUrl: string, artist: { name: string }, image: { url: string } | null };

export type FeaturedShelfQueryVariables = Exact<{ [key: string]: never; }>;


export type FeaturedShelfQuery = { featuredSongs: Array<{ id: string, title: string, featured: boolean, audioUrl: string, artist: { name: string }, image: { url: string } | null }> | null };

export type FindSongsQueryVariables = Exact<{
  query: string;
}>;


export type FindSongsQuery = { search: { songs: Array<{ id: string, title: string, featured: boolean, audioUrl: string, artist: { name: string }, image: { url: string } | null }> } | null };

export type SetFeaturedSongsMutationVariables = Exact<{
  songIds: Array<string | number> | string | number;
}>;


export type SetFeaturedSongsMutation = { setFeaturedSongs: { songs: Array<{ id: string, title: string, featured: boolean, audioUrl: string, artist: { name: string }, image: { url: string } | null }>, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type InvitationFieldsFragment = { id: string, email: string | null, role: Role, createdAt: string, expiresAt: string, url: string | null, createdBy: { id: string, fullName: string, role: Role | null, suspended: boolean | null } | null, usedBy: { id: string, fullName: string } | null };

export type ListInvitationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListInvitationsQuery = { invitations: { nodes: Array<{ id: string, email: string | null, role: Role, createdAt: string, expiresAt: string, url: string | null, createdBy: { id: string, fullName: string, role: Role | null, suspended: boolean | null } | null, usedBy: { id: string, fullName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CreateInvitationMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type CreateInvitationMutation = { createInvitation: { invitation: { id: string, email: string | null, role: Role, createdAt: string, expiresAt: string, url: string | null, createdBy: { id: string, fullName: string, role: Role | null, suspended: boolean | null } | null, usedBy: { id: string, fullName: string } | null } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RevokeInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { deletedId: string | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ReadRegistrationQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadRegistrationQuery = { serverInfo: { registration: Registration } | null };

export type JobFieldsFragment = { id: string, kind: string, state: JobState, attempts: number, maxAttempts: number, lastError: string | null, createdAt: string, runAt: string };

export type ListJobsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  state?: JobState | null | undefined;
}>;


export type ListJobsQuery = { jobs: { nodes: Array<{ id: string, kind: string, state: JobState, attempts: number, maxAttempts: number, lastError: string | null, createdAt: string, runAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RetryJobMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryJobMutation = { retryJob: { job: { id: string, kind: string, state: JobState, attempts: number, maxAttempts: number, lastError: string | null, createdAt: string, runAt: string } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CancelJobMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelJobMutation = { cancelJob: { job: { id: string, kind: string, state: JobState, attempts: number, maxAttempts: number, lastError: string | null, createdAt: string, runAt: string } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MessageFieldsFragment = { id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string, fullName: string, image: { url: string } | null }, receiver: { id: string, fullName: string, image: { url: string } | null } };

export type ListMessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MessageFilter | null | undefined;
}>;


export type ListMessagesQuery = { messageLog: { nodes: Array<{ id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string, fullName: string, image: { url: string } | null }, receiver: { id: string, fullName: string, image: { url: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OneMessageQueryVariables = Exact<{
  id: string | number;
}>;


export type OneMessageQuery = { node:
    | { id: string, content: string, createdAt: string, readAt: string | null, sender: { id: string, fullName: string, image: { url: string } | null }, receiver: { id: string, fullName: string, image: { url: string } | null } }
    | Record<PropertyKey, never>
   | null };

export type DeleteMessageMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteMessageMutation = { deleteMessage: { deletedId: string | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type PresenceChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PresenceChangedSubscription = { presenceChanged: { online: boolean, lastSeenAt: string | null, user: { id: string, fullName: string, image: { url: string } | null }, nowPlaying: { id: string, title: string, artist: { name: string } } | null } };

export type OwnProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProfileQuery = { me: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, image: { url: string, large: string } | null } | null };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, image: { url: string, large: string } | null } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { user: { id: string } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RequestVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestVerificationMutation = { requestEmailVerification: { errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorQuery = { me: { id: string, totpEnabled: boolean | null } | null };

export type BeginSecondFactorMutationVariables = Exact<{
  password: string;
}>;


export type BeginSecondFactorMutation = { beginTotp: { secret: string | null, uri: string | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmTotp: { recoveryCodes: Array<string> | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DisableSecondFactorMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type DisableSecondFactorMutation = { disableTotp: { user: { id: string, totpEnabled: boolean | null } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ReportFieldsFragment = { id: string, excerpt: string | null, reason: ReportReason, note: string | null, state: ReportState, createdAt: string, resolvedAt: string | null, resolution: string | null, reportedBy: { id: string, fullName: string } | null, resolvedBy: { id: string, fullName: string } | null, target:
    | { __typename: 'Message', id: string, sender: { id: string, fullName: string } }
    | { __typename: 'Playlist', id: string, name: string, owner: { id: string, fullName: string } }
    | { __typename: 'RoomMessage', id: string, sender: { id: string, fullName: string } }
    | { __typename: 'User', id: string, fullName: string }
   | null };

export type ListReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  state?: ReportState | null | undefined;
}>;


export type ListReportsQuery = { reports: { nodes: Array<{ id: string, excerpt: string | null, reason: ReportReason, note: string | null, state: ReportState, createdAt: string, resolvedAt: string | null, resolution: string | null, reportedBy: { id: string, fullName: string } | null, resolvedBy: { id: string, fullName: string } | null, target:
        | { __typename: 'Message', id: string, sender: { id: string, fullName: string } }
        | { __typename: 'Playlist', id: string, name: string, owner: { id: string, fullName: string } }
        | { __typename: 'RoomMessage', id: string, sender: { id: string, fullName: string } }
        | { __typename: 'User', id: string, fullName: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ResolveReportMutationVariables = Exact<{
  input: ResolveReportInput;
}>;


export type ResolveReportMutation = { resolveReport: { report: { id: string, excerpt: string | null, reason: ReportReason, note: string | null, state: ReportState, createdAt: string, resolvedAt: string | null, resolution: string | null, reportedBy: { id: string, fullName: string } | null, resolvedBy: { id: string, fullName: string } | null, target:
        | { __typename: 'Message', id: string, sender: { id: string, fullName: string } }
        | { __typename: 'Playlist', id: string, name: string, owner: { id: string, fullName: string } }
        | { __typename: 'RoomMessage', id: string, sender: { id: string, fullName: string } }
        | { __typename: 'User', id: string, fullName: string }
       | null } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeleteRoomMessageMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteRoomMessageMutation = { deleteRoomMessage: { deletedId: string | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ScanFactsFragment = { id: string, state: ScanState, startedAt: string, finishedAt: string | null, full: boolean, dryRun: boolean, seen: number, total: number | null, added: number, updated: number, moved: number, removed: number, unchanged: number, failed: number, unconfirmed: number, faults: Array<{ path: string, reason: string }>, changes: Array<{ kind: ScanChangeKind, path: string, from: string | null, tracks: Array<{ number: number, title: string | null, performer: string | null }> }> };

export type LatestScansQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestScansQuery = { libraryFolders: Array<{ path: string, fileCount: number, missingCount: number, scannedAt: string | null }> | null, scans: { nodes: Array<{ id: string, state: ScanState, startedAt: string, finishedAt: string | null, full: boolean, dryRun: boolean, seen: number, total: number | null, added: number, updated: number, moved: number, removed: number, unchanged: number, failed: number, unconfirmed: number, faults: Array<{ path: string, reason: string }>, changes: Array<{ kind: ScanChangeKind, path: string, from: string | null, tracks: Array<{ number: number, title: string | null, performer: string | null }> }> }> } | null };

export type StartScanMutationVariables = Exact<{
  full: boolean;
  dryRun: boolean;
  confirmRemovals: boolean;
}>;


export type StartScanMutation = { startScan: { scan: { id: string, state: ScanState, startedAt: string, finishedAt: string | null, full: boolean, dryRun: boolean, seen: number, total: number | null, added: number, updated: number, moved: number, removed: number, unchanged: number, failed: number, unconfirmed: number, faults: Array<{ path: string, reason: string }>, changes: Array<{ kind: ScanChangeKind, path: string, from: string | null, tracks: Array<{ number: number, title: string | null, performer: string | null }> }> } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CancelScanMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelScanMutation = { cancelScan: { scan: { id: string, state: ScanState, startedAt: string, finishedAt: string | null, full: boolean, dryRun: boolean, seen: number, total: number | null, added: number, updated: number, moved: number, removed: number, unchanged: number, failed: number, unconfirmed: number, faults: Array<{ path: string, reason: string }>, changes: Array<{ kind: ScanChangeKind, path: string, from: string | null, tracks: Array<{ number: number, title: string | null, performer: string | null }> }> } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ScanProgressSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ScanProgressSubscription = { scanProgress: { id: string, state: ScanState, startedAt: string, finishedAt: string | null, full: boolean, dryRun: boolean, seen: number, total: number | null, added: number, updated: number, moved: number, removed: number, unchanged: number, failed: number, unconfirmed: number, faults: Array<{ path: string, reason: string }>, changes: Array<{ kind: ScanChangeKind, path: string, from: string | null, tracks: Array<{ number: number, title: string | null, performer: string | null }> }> } };

export type SongFieldsFragment = { id: string, title: string, duration: number, genre: string | null, discNumber: number, trackNumber: number | null, playCount: number, featured: boolean, createdAt: string, updatedAt: string, audioUrl: string, genres: Array<{ name: string }>, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string }, album: { id: string, title: string } | null, audio: { mimeType: string, size: number, bitrate: number | null, playable: boolean, fault: string | null } };

export type SongFormFragment = { sortTitle: string, releaseDate: string | null, bpm: number | null, isrc: string | null, musicBrainzId: string | null, editedFields: Array<SongField> | null, id: string, title: string, duration: number, genre: string | null, discNumber: number, trackNumber: number | null, playCount: number, featured: boolean, createdAt: string, updatedAt: string, audioUrl: string, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } }>, lyrics: { language: string | null, synced: boolean, text: string, lines: Array<{ start: number | null, text: string }> } | null, genres: Array<{ name: string }>, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string }, album: { id: string, title: string } | null, audio: { mimeType: string, size: number, bitrate: number | null, playable: boolean, fault: string | null } };

export type ListSongsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SongFilter | null | undefined;
  orderBy?: SongOrder | null | undefined;
}>;


export type ListSongsQuery = { songs: { nodes: Array<{ id: string, title: string, duration: number, genre: string | null, discNumber: number, trackNumber: number | null, playCount: number, featured: boolean, createdAt: string, updatedAt: string, audioUrl: string, genres: Array<{ name: string }>, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string }, album: { id: string, title: string } | null, audio: { mimeType: string, size: number, bitrate: number | null, playable: boolean, fault: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OneSongQueryVariables = Exact<{
  id: string | number;
}>;


export type OneSongQuery = { song: { sortTitle: string, releaseDate: string | null, bpm: number | null, isrc: string | null, musicBrainzId: string | null, editedFields: Array<SongField> | null, id: string, title: string, duration: number, genre: string | null, discNumber: number, trackNumber: number | null, playCount: number, featured: boolean, createdAt: string, updatedAt: string, audioUrl: string, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } }>, lyrics: { language: string | null, synced: boolean, text: string, lines: Array<{ start: number | null, text: string }> } | null, genres: Array<{ name: string }>, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string }, album: { id: string, title: string } | null, audio: { mimeType: string, size: number, bitrate: number | null, playable: boolean, fault: string | null } } | null };

export type CreateSongMutationVariables = Exact<{
  input: CreateSongInput;
}>;


export type CreateSongMutation = { createSong: { song: { id: string, title: string, duration: number, genre: string | null, discNumber: number, trackNumber: number | null, playCount: number, featured: boolean, createdAt: string, updatedAt: string, audioUrl: string, genres: Array<{ name: string }>, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string }, album: { id: string, title: string } | null, audio: { mimeType: string, size: number, bitrate: number | null, playable: boolean, fault: string | null } } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, conflictId: string | null }> } };

export type UpdateSongMutationVariables = Exact<{
  input: UpdateSongInput;
}>;


export type UpdateSongMutation = { updateSong: { song: { sortTitle: string, releaseDate: string | null, bpm: number | null, isrc: string | null, musicBrainzId: string | null, editedFields: Array<SongField> | null, id: string, title: string, duration: number, genre: string | null, discNumber: number, trackNumber: number | null, playCount: number, featured: boolean, createdAt: string, updatedAt: string, audioUrl: string, credits: Array<{ role: CreditRole, creditedAs: string, joinPhrase: string, detail: string | null, artist: { id: string, name: string } }>, lyrics: { language: string | null, synced: boolean, text: string, lines: Array<{ start: number | null, text: string }> } | null, genres: Array<{ name: string }>, image: { url: string, blurhash: string | null, large: string } | null, artist: { id: string, name: string }, album: { id: string, title: string } | null, audio: { mimeType: string, size: number, bitrate: number | null, playable: boolean, fault: string | null } } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, conflictId: string | null }> } };

export type UpdateSongsMutationVariables = Exact<{
  input: UpdateSongsInput;
}>;


export type UpdateSongsMutation = { updateSongs: { songs: Array<{ id: string }>, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ReadSongFromFileMutationVariables = Exact<{
  id: string | number;
  fields?: Array<SongField> | SongField | null | undefined;
}>;


export type ReadSongFromFileMutation = { readSongFromFile: { song: { id: string } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeleteSongMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSongMutation = { deleteSong: { deletedId: string | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type UserFieldsFragment = { id: string, fullName: string, email: string | null, emailVerified: boolean | null, role: Role | null, createdAt: string, suspended: boolean | null, suspendedUntil: string | null, suspensionReason: string | null, image: { url: string } | null, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artist: { name: string } } | null } };

export type ListUsersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  role?: Role | null | undefined;
}>;


export type ListUsersQuery = { users: { nodes: Array<{ id: string, fullName: string, email: string | null, emailVerified: boolean | null, role: Role | null, createdAt: string, suspended: boolean | null, suspendedUntil: string | null, suspensionReason: string | null, image: { url: string } | null, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artist: { name: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OneUserQueryVariables = Exact<{
  id: string | number;
}>;


export type OneUserQuery = { user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, role: Role | null, createdAt: string, suspended: boolean | null, suspendedUntil: string | null, suspensionReason: string | null, image: { url: string } | null, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artist: { name: string } } | null } } | null };

export type SetUserRoleMutationVariables = Exact<{
  id: string | number;
  role: Role;
}>;


export type SetUserRoleMutation = { setUserRole: { user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, role: Role | null, createdAt: string, suspended: boolean | null, suspendedUntil: string | null, suspensionReason: string | null, image: { url: string } | null, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artist: { name: string } } | null } } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeleteUserMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteUserMutation = { deleteUser: { deletedId: string | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ListSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListSessionsQuery = { me: { id: string, sessions: Array<{ id: string, userAgent: string | null, place: string | null, createdAt: string, lastUsedAt: string, current: boolean }> | null } | null };

export type RevokeSessionsMutationVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type RevokeSessionsMutation = { revokeSessions: { success: boolean, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SuspendUserMutationVariables = Exact<{
  id: string | number;
  reason?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type SuspendUserMutation = { suspendUser: { user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, role: Role | null, createdAt: string, suspended: boolean | null, suspendedUntil: string | null, suspensionReason: string | null, image: { url: string } | null, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artist: { name: string } } | null } } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ReinstateUserMutationVariables = Exact<{
  id: string | number;
}>;


export type ReinstateUserMutation = { reinstateUser: { user: { id: string, fullName: string, email: string | null, emailVerified: boolean | null, role: Role | null, createdAt: string, suspended: boolean | null, suspendedUntil: string | null, suspensionReason: string | null, image: { url: string } | null, presence: { online: boolean, lastSeenAt: string | null, nowPlaying: { id: string, title: string, artist: { name: string } } | null } } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type PlaylistsOfUserQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlaylistsOfUserQuery = { user: { id: string, playlists: { nodes: Array<{ id: string, name: string, description: string | null, public: boolean, songCount: number, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DeletePlaylistMutationVariables = Exact<{
  id: string | number;
}>;


export type DeletePlaylistMutation = { deletePlaylist: { deletedId: string | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeliveryFieldsFragment = { id: string, event: string, state: DeliveryState, attempts: number, status: number | null, lastError: string | null, createdAt: string, nextAt: string | null };

export type ListWebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type ListWebhooksQuery = { webhooks: Array<{ id: string, url: string, events: Array<string>, active: boolean, createdAt: string }> | null };

export type DeliveriesOfWebhookQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DeliveriesOfWebhookQuery = { node:
    | { deliveries: { nodes: Array<{ id: string, event: string, state: DeliveryState, attempts: number, status: number | null, lastError: string | null, createdAt: string, nextAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { createWebhook: { secret: string | null, webhook: { id: string } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeleteWebhookMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteWebhookMutation = { deleteWebhook: { deletedId: string | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RedeliverMutationVariables = Exact<{
  id: string | number;
}>;


export type RedeliverMutation = { redeliver: { delivery: { id: string, event: string, state: DeliveryState, attempts: number, status: number | null, lastError: string | null, createdAt: string, nextAt: string | null } | null, errors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

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
export const AlbumFieldsFragmentDoc = new TypedDocumentString(`
    fragment AlbumFields on Album {
  id
  title
  releaseYear
  songCount
  duration
  createdAt
  updatedAt
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
}
    `, {"fragmentName":"AlbumFields"}) as unknown as TypedDocumentString<AlbumFieldsFragment, unknown>;
export const CreditFieldsFragmentDoc = new TypedDocumentString(`
    fragment CreditFields on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
    name
  }
}
    `, {"fragmentName":"CreditFields"}) as unknown as TypedDocumentString<CreditFieldsFragment, unknown>;
export const AlbumSongFragmentDoc = new TypedDocumentString(`
    fragment AlbumSong on Song {
  id
  title
  discNumber
  duration
  audioUrl
  artist {
    name
  }
  image {
    url(width: 64)
  }
}
    `, {"fragmentName":"AlbumSong"}) as unknown as TypedDocumentString<AlbumSongFragment, unknown>;
export const AlbumFormFragmentDoc = new TypedDocumentString(`
    fragment AlbumForm on Album {
  ...AlbumFields
  credits {
    ...CreditFields
  }
  sortTitle
  edition
  kind
  releaseDate
  originalReleaseDate
  label
  catalogNumber
  barcode
  musicBrainzId
  musicBrainzReleaseGroupId
  editedFields
  discs {
    number
    title
  }
  songs {
    ...AlbumSong
  }
}
    fragment AlbumFields on Album {
  id
  title
  releaseYear
  songCount
  duration
  createdAt
  updatedAt
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
}
fragment AlbumSong on Song {
  id
  title
  discNumber
  duration
  audioUrl
  artist {
    name
  }
  image {
    url(width: 64)
  }
}
fragment CreditFields on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
    name
  }
}`, {"fragmentName":"AlbumForm"}) as unknown as TypedDocumentString<AlbumFormFragment, unknown>;
export const ArtistFieldsFragmentDoc = new TypedDocumentString(`
    fragment ArtistFields on Artist {
  id
  name
  sortName
  musicBrainzId
  createdAt
  updatedAt
  editedFields
  image {
    url(width: 64)
    large: url(width: 256)
  }
}
    `, {"fragmentName":"ArtistFields"}) as unknown as TypedDocumentString<ArtistFieldsFragment, unknown>;
export const AuditFieldsFragmentDoc = new TypedDocumentString(`
    fragment AuditFields on AuditEntry {
  id
  at
  action
  changes
  ipAddress
  actor {
    id
    fullName
    image {
      url(width: 96)
    }
  }
  target {
    __typename
    id
    ... on User {
      fullName
    }
    ... on Song {
      title
    }
    ... on Album {
      title
    }
    ... on Artist {
      name
    }
    ... on Playlist {
      name
    }
  }
}
    `, {"fragmentName":"AuditFields"}) as unknown as TypedDocumentString<AuditFieldsFragment, unknown>;
export const ShelfSongFragmentDoc = new TypedDocumentString(`
    fragment ShelfSong on Song {
  id
  title
  featured
  artist {
    name
  }
  image {
    url(width: 64)
  }
  audioUrl
}
    `, {"fragmentName":"ShelfSong"}) as unknown as TypedDocumentString<ShelfSongFragment, unknown>;
export const InvitationFieldsFragmentDoc = new TypedDocumentString(`
    fragment InvitationFields on Invitation {
  id
  email
  role
  createdAt
  expiresAt
  url
  createdBy {
    id
    fullName
    role
    suspended
  }
  usedBy {
    id
    fullName
  }
}
    `, {"fragmentName":"InvitationFields"}) as unknown as TypedDocumentString<InvitationFieldsFragment, unknown>;
export const JobFieldsFragmentDoc = new TypedDocumentString(`
    fragment JobFields on Job {
  id
  kind
  state
  attempts
  maxAttempts
  lastError
  createdAt
  runAt
}
    `, {"fragmentName":"JobFields"}) as unknown as TypedDocumentString<JobFieldsFragment, unknown>;
export const MessageFieldsFragmentDoc = new TypedDocumentString(`
    fragment MessageFields on Message {
  id
  content
  createdAt
  readAt
  sender {
    id
    fullName
    image {
      url(width: 96)
    }
  }
  receiver {
    id
    fullName
    image {
      url(width: 96)
    }
  }
}
    `, {"fragmentName":"MessageFields"}) as unknown as TypedDocumentString<MessageFieldsFragment, unknown>;
export const ReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReportFields on Report {
  id
  excerpt
  reason
  note
  state
  createdAt
  resolvedAt
  resolution
  reportedBy {
    id
    fullName
  }
  resolvedBy {
    id
    fullName
  }
  target {
    __typename
    ... on User {
      id
      fullName
    }
    ... on Message {
      id
      sender {
        id
        fullName
      }
    }
    ... on RoomMessage {
      id
      sender {
        id
        fullName
      }
    }
    ... on Playlist {
      id
      name
      owner {
        id
        fullName
      }
    }
  }
}
    `, {"fragmentName":"ReportFields"}) as unknown as TypedDocumentString<ReportFieldsFragment, unknown>;
export const ScanFactsFragmentDoc = new TypedDocumentString(`
    fragment ScanFacts on Scan {
  id
  state
  startedAt
  finishedAt
  full
  dryRun
  seen
  total
  added
  updated
  moved
  removed
  unchanged
  failed
  unconfirmed
  faults {
    path
    reason
  }
  changes {
    kind
    path
    from
    tracks {
      number
      title
      performer
    }
  }
}
    `, {"fragmentName":"ScanFacts"}) as unknown as TypedDocumentString<ScanFactsFragment, unknown>;
export const SongFieldsFragmentDoc = new TypedDocumentString(`
    fragment SongFields on Song {
  id
  title
  duration
  genre
  genres {
    name
  }
  discNumber
  trackNumber
  playCount
  featured
  createdAt
  updatedAt
  audioUrl
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
  album {
    id
    title
  }
  audio {
    mimeType
    size
    bitrate
    playable
    fault
  }
}
    `, {"fragmentName":"SongFields"}) as unknown as TypedDocumentString<SongFieldsFragment, unknown>;
export const SongFormFragmentDoc = new TypedDocumentString(`
    fragment SongForm on Song {
  ...SongFields
  credits {
    ...CreditFields
  }
  sortTitle
  releaseDate
  bpm
  isrc
  musicBrainzId
  editedFields
  lyrics {
    language
    synced
    text
    lines {
      start
      text
    }
  }
}
    fragment CreditFields on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
    name
  }
}
fragment SongFields on Song {
  id
  title
  duration
  genre
  genres {
    name
  }
  discNumber
  trackNumber
  playCount
  featured
  createdAt
  updatedAt
  audioUrl
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
  album {
    id
    title
  }
  audio {
    mimeType
    size
    bitrate
    playable
    fault
  }
}`, {"fragmentName":"SongForm"}) as unknown as TypedDocumentString<SongFormFragment, unknown>;
export const UserFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserFields on User {
  id
  fullName
  email
  emailVerified
  role
  createdAt
  suspended
  suspendedUntil
  suspensionReason
  image {
    url(width: 96)
  }
  presence {
    online
    lastSeenAt
    nowPlaying {
      id
      title
      artist {
        name
      }
    }
  }
}
    `, {"fragmentName":"UserFields"}) as unknown as TypedDocumentString<UserFieldsFragment, unknown>;
export const DeliveryFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeliveryFields on WebhookDelivery {
  id
  event
  state
  attempts
  status
  lastError
  createdAt
  nextAt
}
    `, {"fragmentName":"DeliveryFields"}) as unknown as TypedDocumentString<DeliveryFieldsFragment, unknown>;
export const ListAlbumsDocument = new TypedDocumentString(`
    query ListAlbums($first: Int!, $after: String, $filter: AlbumFilter, $orderBy: AlbumOrder) {
  albums(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...AlbumFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AlbumFields on Album {
  id
  title
  releaseYear
  songCount
  duration
  createdAt
  updatedAt
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
}`) as unknown as TypedDocumentString<ListAlbumsQuery, ListAlbumsQueryVariables>;
export const OneAlbumDocument = new TypedDocumentString(`
    query OneAlbum($id: ID!) {
  album(id: $id) {
    ...AlbumForm
  }
}
    fragment AlbumFields on Album {
  id
  title
  releaseYear
  songCount
  duration
  createdAt
  updatedAt
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
}
fragment AlbumForm on Album {
  ...AlbumFields
  credits {
    ...CreditFields
  }
  sortTitle
  edition
  kind
  releaseDate
  originalReleaseDate
  label
  catalogNumber
  barcode
  musicBrainzId
  musicBrainzReleaseGroupId
  editedFields
  discs {
    number
    title
  }
  songs {
    ...AlbumSong
  }
}
fragment AlbumSong on Song {
  id
  title
  discNumber
  duration
  audioUrl
  artist {
    name
  }
  image {
    url(width: 64)
  }
}
fragment CreditFields on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
    name
  }
}`) as unknown as TypedDocumentString<OneAlbumQuery, OneAlbumQueryVariables>;
export const CreateAlbumDocument = new TypedDocumentString(`
    mutation CreateAlbum($input: CreateAlbumInput!) {
  createAlbum(input: $input) {
    album {
      ...AlbumForm
    }
    errors {
      code
      field
      message
      conflictId
    }
  }
}
    fragment AlbumFields on Album {
  id
  title
  releaseYear
  songCount
  duration
  createdAt
  updatedAt
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
}
fragment AlbumForm on Album {
  ...AlbumFields
  credits {
    ...CreditFields
  }
  sortTitle
  edition
  kind
  releaseDate
  originalReleaseDate
  label
  catalogNumber
  barcode
  musicBrainzId
  musicBrainzReleaseGroupId
  editedFields
  discs {
    number
    title
  }
  songs {
    ...AlbumSong
  }
}
fragment AlbumSong on Song {
  id
  title
  discNumber
  duration
  audioUrl
  artist {
    name
  }
  image {
    url(width: 64)
  }
}
fragment CreditFields on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateAlbumMutation, CreateAlbumMutationVariables>;
export const UpdateAlbumDocument = new TypedDocumentString(`
    mutation UpdateAlbum($input: UpdateAlbumInput!) {
  updateAlbum(input: $input) {
    album {
      ...AlbumForm
    }
    errors {
      code
      field
      message
      conflictId
    }
  }
}
    fragment AlbumFields on Album {
  id
  title
  releaseYear
  songCount
  duration
  createdAt
  updatedAt
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
}
fragment AlbumForm on Album {
  ...AlbumFields
  credits {
    ...CreditFields
  }
  sortTitle
  edition
  kind
  releaseDate
  originalReleaseDate
  label
  catalogNumber
  barcode
  musicBrainzId
  musicBrainzReleaseGroupId
  editedFields
  discs {
    number
    title
  }
  songs {
    ...AlbumSong
  }
}
fragment AlbumSong on Song {
  id
  title
  discNumber
  duration
  audioUrl
  artist {
    name
  }
  image {
    url(width: 64)
  }
}
fragment CreditFields on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateAlbumMutation, UpdateAlbumMutationVariables>;
export const MergeIntoAlbumDocument = new TypedDocumentString(`
    mutation MergeIntoAlbum($ids: [ID!]!, $into: ID!) {
  mergeAlbums(ids: $ids, into: $into) {
    album {
      id
      title
    }
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MergeIntoAlbumMutation, MergeIntoAlbumMutationVariables>;
export const ReadAlbumAgainDocument = new TypedDocumentString(`
    mutation ReadAlbumAgain($id: ID!, $fields: [AlbumField!]) {
  readAlbumFromFiles(id: $id, fields: $fields) {
    album {
      id
    }
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReadAlbumAgainMutation, ReadAlbumAgainMutationVariables>;
export const DeleteAlbumDocument = new TypedDocumentString(`
    mutation DeleteAlbum($id: ID!, $withSongs: Boolean!) {
  deleteAlbum(id: $id, withSongs: $withSongs) {
    deletedId
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteAlbumMutation, DeleteAlbumMutationVariables>;
export const ListArtistsDocument = new TypedDocumentString(`
    query ListArtists($first: Int!, $after: String, $orderBy: ArtistOrder) {
  artists(first: $first, after: $after, orderBy: $orderBy) {
    nodes {
      ...ArtistFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ArtistFields on Artist {
  id
  name
  sortName
  musicBrainzId
  createdAt
  updatedAt
  editedFields
  image {
    url(width: 64)
    large: url(width: 256)
  }
}`) as unknown as TypedDocumentString<ListArtistsQuery, ListArtistsQueryVariables>;
export const FindArtistsDocument = new TypedDocumentString(`
    query FindArtists($query: String!, $first: Int!) {
  search(query: $query, first: $first) {
    artists {
      ...ArtistFields
    }
  }
}
    fragment ArtistFields on Artist {
  id
  name
  sortName
  musicBrainzId
  createdAt
  updatedAt
  editedFields
  image {
    url(width: 64)
    large: url(width: 256)
  }
}`) as unknown as TypedDocumentString<FindArtistsQuery, FindArtistsQueryVariables>;
export const OneArtistDocument = new TypedDocumentString(`
    query OneArtist($id: ID!) {
  artist(id: $id) {
    ...ArtistFields
  }
}
    fragment ArtistFields on Artist {
  id
  name
  sortName
  musicBrainzId
  createdAt
  updatedAt
  editedFields
  image {
    url(width: 64)
    large: url(width: 256)
  }
}`) as unknown as TypedDocumentString<OneArtistQuery, OneArtistQueryVariables>;
export const UpdateArtistDocument = new TypedDocumentString(`
    mutation UpdateArtist($input: UpdateArtistInput!) {
  updateArtist(input: $input) {
    artist {
      ...ArtistFields
    }
    errors {
      code
      field
      message
      conflictId
    }
  }
}
    fragment ArtistFields on Artist {
  id
  name
  sortName
  musicBrainzId
  createdAt
  updatedAt
  editedFields
  image {
    url(width: 64)
    large: url(width: 256)
  }
}`) as unknown as TypedDocumentString<UpdateArtistMutation, UpdateArtistMutationVariables>;
export const ReadArtistAgainDocument = new TypedDocumentString(`
    mutation ReadArtistAgain($id: ID!, $fields: [ArtistField!]) {
  readArtistFromFiles(id: $id, fields: $fields) {
    artist {
      id
    }
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReadArtistAgainMutation, ReadArtistAgainMutationVariables>;
export const MergeArtistsDocument = new TypedDocumentString(`
    mutation MergeArtists($ids: [ID!]!, $into: ID!) {
  mergeArtists(ids: $ids, into: $into) {
    artist {
      id
      name
    }
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MergeArtistsMutation, MergeArtistsMutationVariables>;
export const DeleteArtistDocument = new TypedDocumentString(`
    mutation DeleteArtist($id: ID!) {
  deleteArtist(id: $id) {
    deletedId
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteArtistMutation, DeleteArtistMutationVariables>;
export const ListAuditDocument = new TypedDocumentString(`
    query ListAudit($first: Int!, $after: String, $filter: AuditFilter) {
  auditLog(first: $first, after: $after, filter: $filter) {
    nodes {
      ...AuditFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AuditFields on AuditEntry {
  id
  at
  action
  changes
  ipAddress
  actor {
    id
    fullName
    image {
      url(width: 96)
    }
  }
  target {
    __typename
    id
    ... on User {
      fullName
    }
    ... on Song {
      title
    }
    ... on Album {
      title
    }
    ... on Artist {
      name
    }
    ... on Playlist {
      name
    }
  }
}`) as unknown as TypedDocumentString<ListAuditQuery, ListAuditQueryVariables>;
export const OneAuditEntryDocument = new TypedDocumentString(`
    query OneAuditEntry($id: ID!) {
  node(id: $id) {
    ...AuditFields
  }
}
    fragment AuditFields on AuditEntry {
  id
  at
  action
  changes
  ipAddress
  actor {
    id
    fullName
    image {
      url(width: 96)
    }
  }
  target {
    __typename
    id
    ... on User {
      fullName
    }
    ... on Song {
      title
    }
    ... on Album {
      title
    }
    ... on Artist {
      name
    }
    ... on Playlist {
      name
    }
  }
}`) as unknown as TypedDocumentString<OneAuditEntryQuery, OneAuditEntryQueryVariables>;
export const DashboardDocument = new TypedDocumentString(`
    query Dashboard($days: Int!, $timeZone: String!) {
  stats {
    totalSongs
    totalAlbums
    totalArtists
    totalUsers
    totalMessages
    totalPlays
    storageBytes
    onlineUsers
    daily(days: $days, timeZone: $timeZone) {
      date
      plays
      newUsers
      activeListeners
    }
    topSongs(days: $days, limit: 10) {
      plays
      song {
        id
        title
        audioUrl
        artist {
          name
        }
        image {
          url(width: 64)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const FeaturedShelfDocument = new TypedDocumentString(`
    query FeaturedShelf {
  featuredSongs(limit: 50) {
    ...ShelfSong
  }
}
    fragment ShelfSong on Song {
  id
  title
  featured
  artist {
    name
  }
  image {
    url(width: 64)
  }
  audioUrl
}`) as unknown as TypedDocumentString<FeaturedShelfQuery, FeaturedShelfQueryVariables>;
export const FindSongsDocument = new TypedDocumentString(`
    query FindSongs($query: String!) {
  search(query: $query, first: 20) {
    songs {
      ...ShelfSong
    }
  }
}
    fragment ShelfSong on Song {
  id
  title
  featured
  artist {
    name
  }
  image {
    url(width: 64)
  }
  audioUrl
}`) as unknown as TypedDocumentString<FindSongsQuery, FindSongsQueryVariables>;
export const SetFeaturedSongsDocument = new TypedDocumentString(`
    mutation SetFeaturedSongs($songIds: [ID!]!) {
  setFeaturedSongs(songIds: $songIds) {
    songs {
      ...ShelfSong
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment ShelfSong on Song {
  id
  title
  featured
  artist {
    name
  }
  image {
    url(width: 64)
  }
  audioUrl
}`) as unknown as TypedDocumentString<SetFeaturedSongsMutation, SetFeaturedSongsMutationVariables>;
export const ListInvitationsDocument = new TypedDocumentString(`
    query ListInvitations($first: Int!, $after: String) {
  invitations(first: $first, after: $after) {
    nodes {
      ...InvitationFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  createdAt
  expiresAt
  url
  createdBy {
    id
    fullName
    role
    suspended
  }
  usedBy {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<ListInvitationsQuery, ListInvitationsQueryVariables>;
export const CreateInvitationDocument = new TypedDocumentString(`
    mutation CreateInvitation($input: CreateInvitationInput!) {
  createInvitation(input: $input) {
    invitation {
      ...InvitationFields
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  createdAt
  expiresAt
  url
  createdBy {
    id
    fullName
    role
    suspended
  }
  usedBy {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<CreateInvitationMutation, CreateInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!) {
  revokeInvitation(id: $id) {
    deletedId
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ReadRegistrationDocument = new TypedDocumentString(`
    query ReadRegistration {
  serverInfo {
    registration
  }
}
    `) as unknown as TypedDocumentString<ReadRegistrationQuery, ReadRegistrationQueryVariables>;
export const ListJobsDocument = new TypedDocumentString(`
    query ListJobs($first: Int!, $after: String, $state: JobState) {
  jobs(first: $first, after: $after, state: $state) {
    nodes {
      ...JobFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment JobFields on Job {
  id
  kind
  state
  attempts
  maxAttempts
  lastError
  createdAt
  runAt
}`) as unknown as TypedDocumentString<ListJobsQuery, ListJobsQueryVariables>;
export const RetryJobDocument = new TypedDocumentString(`
    mutation RetryJob($id: ID!) {
  retryJob(id: $id) {
    job {
      ...JobFields
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment JobFields on Job {
  id
  kind
  state
  attempts
  maxAttempts
  lastError
  createdAt
  runAt
}`) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    job {
      ...JobFields
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment JobFields on Job {
  id
  kind
  state
  attempts
  maxAttempts
  lastError
  createdAt
  runAt
}`) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const ListMessagesDocument = new TypedDocumentString(`
    query ListMessages($first: Int!, $after: String, $filter: MessageFilter) {
  messageLog(first: $first, after: $after, filter: $filter) {
    nodes {
      ...MessageFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MessageFields on Message {
  id
  content
  createdAt
  readAt
  sender {
    id
    fullName
    image {
      url(width: 96)
    }
  }
  receiver {
    id
    fullName
    image {
      url(width: 96)
    }
  }
}`) as unknown as TypedDocumentString<ListMessagesQuery, ListMessagesQueryVariables>;
export const OneMessageDocument = new TypedDocumentString(`
    query OneMessage($id: ID!) {
  node(id: $id) {
    ...MessageFields
  }
}
    fragment MessageFields on Message {
  id
  content
  createdAt
  readAt
  sender {
    id
    fullName
    image {
      url(width: 96)
    }
  }
  receiver {
    id
    fullName
    image {
      url(width: 96)
    }
  }
}`) as unknown as TypedDocumentString<OneMessageQuery, OneMessageQueryVariables>;
export const DeleteMessageDocument = new TypedDocumentString(`
    mutation DeleteMessage($id: ID!) {
  deleteMessage(id: $id) {
    deletedId
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteMessageMutation, DeleteMessageMutationVariables>;
export const PresenceChangedDocument = new TypedDocumentString(`
    subscription PresenceChanged {
  presenceChanged {
    online
    lastSeenAt
    user {
      id
      fullName
      image {
        url(width: 96)
      }
    }
    nowPlaying {
      id
      title
      artist {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PresenceChangedSubscription, PresenceChangedSubscriptionVariables>;
export const OwnProfileDocument = new TypedDocumentString(`
    query OwnProfile {
  me {
    id
    fullName
    email
    emailVerified
    image {
      url(width: 64)
      large: url(width: 256)
    }
  }
}
    `) as unknown as TypedDocumentString<OwnProfileQuery, OwnProfileQueryVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    user {
      id
      fullName
      email
      emailVerified
      image {
        url(width: 64)
        large: url(width: 256)
      }
    }
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    user {
      id
    }
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestVerificationDocument = new TypedDocumentString(`
    mutation RequestVerification {
  requestEmailVerification {
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestVerificationMutation, RequestVerificationMutationVariables>;
export const SecondFactorDocument = new TypedDocumentString(`
    query SecondFactor {
  me {
    id
    totpEnabled
  }
}
    `) as unknown as TypedDocumentString<SecondFactorQuery, SecondFactorQueryVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor($password: String!) {
  beginTotp(password: $password) {
    secret
    uri
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($code: String!) {
  confirmTotp(code: $code) {
    recoveryCodes
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const DisableSecondFactorDocument = new TypedDocumentString(`
    mutation DisableSecondFactor($password: String!, $code: String!) {
  disableTotp(password: $password, code: $code) {
    user {
      id
      totpEnabled
    }
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisableSecondFactorMutation, DisableSecondFactorMutationVariables>;
export const ListReportsDocument = new TypedDocumentString(`
    query ListReports($first: Int!, $after: String, $state: ReportState) {
  reports(first: $first, after: $after, state: $state) {
    nodes {
      ...ReportFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ReportFields on Report {
  id
  excerpt
  reason
  note
  state
  createdAt
  resolvedAt
  resolution
  reportedBy {
    id
    fullName
  }
  resolvedBy {
    id
    fullName
  }
  target {
    __typename
    ... on User {
      id
      fullName
    }
    ... on Message {
      id
      sender {
        id
        fullName
      }
    }
    ... on RoomMessage {
      id
      sender {
        id
        fullName
      }
    }
    ... on Playlist {
      id
      name
      owner {
        id
        fullName
      }
    }
  }
}`) as unknown as TypedDocumentString<ListReportsQuery, ListReportsQueryVariables>;
export const ResolveReportDocument = new TypedDocumentString(`
    mutation ResolveReport($input: ResolveReportInput!) {
  resolveReport(input: $input) {
    report {
      ...ReportFields
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment ReportFields on Report {
  id
  excerpt
  reason
  note
  state
  createdAt
  resolvedAt
  resolution
  reportedBy {
    id
    fullName
  }
  resolvedBy {
    id
    fullName
  }
  target {
    __typename
    ... on User {
      id
      fullName
    }
    ... on Message {
      id
      sender {
        id
        fullName
      }
    }
    ... on RoomMessage {
      id
      sender {
        id
        fullName
      }
    }
    ... on Playlist {
      id
      name
      owner {
        id
        fullName
      }
    }
  }
}`) as unknown as TypedDocumentString<ResolveReportMutation, ResolveReportMutationVariables>;
export const DeleteRoomMessageDocument = new TypedDocumentString(`
    mutation DeleteRoomMessage($id: ID!) {
  deleteRoomMessage(id: $id) {
    deletedId
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteRoomMessageMutation, DeleteRoomMessageMutationVariables>;
export const LatestScansDocument = new TypedDocumentString(`
    query LatestScans {
  libraryFolders {
    path
    fileCount
    missingCount
    scannedAt
  }
  scans(first: 10) {
    nodes {
      ...ScanFacts
    }
  }
}
    fragment ScanFacts on Scan {
  id
  state
  startedAt
  finishedAt
  full
  dryRun
  seen
  total
  added
  updated
  moved
  removed
  unchanged
  failed
  unconfirmed
  faults {
    path
    reason
  }
  changes {
    kind
    path
    from
    tracks {
      number
      title
      performer
    }
  }
}`) as unknown as TypedDocumentString<LatestScansQuery, LatestScansQueryVariables>;
export const StartScanDocument = new TypedDocumentString(`
    mutation StartScan($full: Boolean!, $dryRun: Boolean!, $confirmRemovals: Boolean!) {
  startScan(full: $full, dryRun: $dryRun, confirmRemovals: $confirmRemovals) {
    scan {
      ...ScanFacts
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment ScanFacts on Scan {
  id
  state
  startedAt
  finishedAt
  full
  dryRun
  seen
  total
  added
  updated
  moved
  removed
  unchanged
  failed
  unconfirmed
  faults {
    path
    reason
  }
  changes {
    kind
    path
    from
    tracks {
      number
      title
      performer
    }
  }
}`) as unknown as TypedDocumentString<StartScanMutation, StartScanMutationVariables>;
export const CancelScanDocument = new TypedDocumentString(`
    mutation CancelScan($id: ID!) {
  cancelScan(id: $id) {
    scan {
      ...ScanFacts
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment ScanFacts on Scan {
  id
  state
  startedAt
  finishedAt
  full
  dryRun
  seen
  total
  added
  updated
  moved
  removed
  unchanged
  failed
  unconfirmed
  faults {
    path
    reason
  }
  changes {
    kind
    path
    from
    tracks {
      number
      title
      performer
    }
  }
}`) as unknown as TypedDocumentString<CancelScanMutation, CancelScanMutationVariables>;
export const ScanProgressDocument = new TypedDocumentString(`
    subscription ScanProgress {
  scanProgress {
    ...ScanFacts
  }
}
    fragment ScanFacts on Scan {
  id
  state
  startedAt
  finishedAt
  full
  dryRun
  seen
  total
  added
  updated
  moved
  removed
  unchanged
  failed
  unconfirmed
  faults {
    path
    reason
  }
  changes {
    kind
    path
    from
    tracks {
      number
      title
      performer
    }
  }
}`) as unknown as TypedDocumentString<ScanProgressSubscription, ScanProgressSubscriptionVariables>;
export const ListSongsDocument = new TypedDocumentString(`
    query ListSongs($first: Int!, $after: String, $filter: SongFilter, $orderBy: SongOrder) {
  songs(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...SongFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SongFields on Song {
  id
  title
  duration
  genre
  genres {
    name
  }
  discNumber
  trackNumber
  playCount
  featured
  createdAt
  updatedAt
  audioUrl
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
  album {
    id
    title
  }
  audio {
    mimeType
    size
    bitrate
    playable
    fault
  }
}`) as unknown as TypedDocumentString<ListSongsQuery, ListSongsQueryVariables>;
export const OneSongDocument = new TypedDocumentString(`
    query OneSong($id: ID!) {
  song(id: $id) {
    ...SongForm
  }
}
    fragment CreditFields on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
    name
  }
}
fragment SongFields on Song {
  id
  title
  duration
  genre
  genres {
    name
  }
  discNumber
  trackNumber
  playCount
  featured
  createdAt
  updatedAt
  audioUrl
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
  album {
    id
    title
  }
  audio {
    mimeType
    size
    bitrate
    playable
    fault
  }
}
fragment SongForm on Song {
  ...SongFields
  credits {
    ...CreditFields
  }
  sortTitle
  releaseDate
  bpm
  isrc
  musicBrainzId
  editedFields
  lyrics {
    language
    synced
    text
    lines {
      start
      text
    }
  }
}`) as unknown as TypedDocumentString<OneSongQuery, OneSongQueryVariables>;
export const CreateSongDocument = new TypedDocumentString(`
    mutation CreateSong($input: CreateSongInput!) {
  createSong(input: $input) {
    song {
      ...SongFields
    }
    errors {
      code
      field
      message
      conflictId
    }
  }
}
    fragment SongFields on Song {
  id
  title
  duration
  genre
  genres {
    name
  }
  discNumber
  trackNumber
  playCount
  featured
  createdAt
  updatedAt
  audioUrl
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
  album {
    id
    title
  }
  audio {
    mimeType
    size
    bitrate
    playable
    fault
  }
}`) as unknown as TypedDocumentString<CreateSongMutation, CreateSongMutationVariables>;
export const UpdateSongDocument = new TypedDocumentString(`
    mutation UpdateSong($input: UpdateSongInput!) {
  updateSong(input: $input) {
    song {
      ...SongForm
    }
    errors {
      code
      field
      message
      conflictId
    }
  }
}
    fragment CreditFields on Credit {
  role
  creditedAs
  joinPhrase
  detail
  artist {
    id
    name
  }
}
fragment SongFields on Song {
  id
  title
  duration
  genre
  genres {
    name
  }
  discNumber
  trackNumber
  playCount
  featured
  createdAt
  updatedAt
  audioUrl
  image {
    url(width: 64)
    large: url(width: 256)
    blurhash
  }
  artist {
    id
    name
  }
  album {
    id
    title
  }
  audio {
    mimeType
    size
    bitrate
    playable
    fault
  }
}
fragment SongForm on Song {
  ...SongFields
  credits {
    ...CreditFields
  }
  sortTitle
  releaseDate
  bpm
  isrc
  musicBrainzId
  editedFields
  lyrics {
    language
    synced
    text
    lines {
      start
      text
    }
  }
}`) as unknown as TypedDocumentString<UpdateSongMutation, UpdateSongMutationVariables>;
export const UpdateSongsDocument = new TypedDocumentString(`
    mutation UpdateSongs($input: UpdateSongsInput!) {
  updateSongs(input: $input) {
    songs {
      id
    }
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateSongsMutation, UpdateSongsMutationVariables>;
export const ReadSongFromFileDocument = new TypedDocumentString(`
    mutation ReadSongFromFile($id: ID!, $fields: [SongField!]) {
  readSongFromFile(id: $id, fields: $fields) {
    song {
      id
    }
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReadSongFromFileMutation, ReadSongFromFileMutationVariables>;
export const DeleteSongDocument = new TypedDocumentString(`
    mutation DeleteSong($id: ID!) {
  deleteSong(id: $id) {
    deletedId
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteSongMutation, DeleteSongMutationVariables>;
export const ListUsersDocument = new TypedDocumentString(`
    query ListUsers($first: Int!, $after: String, $search: String, $role: Role) {
  users(
    first: $first
    after: $after
    search: $search
    role: $role
    includeViewer: true
  ) {
    nodes {
      ...UserFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment UserFields on User {
  id
  fullName
  email
  emailVerified
  role
  createdAt
  suspended
  suspendedUntil
  suspensionReason
  image {
    url(width: 96)
  }
  presence {
    online
    lastSeenAt
    nowPlaying {
      id
      title
      artist {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ListUsersQuery, ListUsersQueryVariables>;
export const OneUserDocument = new TypedDocumentString(`
    query OneUser($id: ID!) {
  user(id: $id) {
    ...UserFields
  }
}
    fragment UserFields on User {
  id
  fullName
  email
  emailVerified
  role
  createdAt
  suspended
  suspendedUntil
  suspensionReason
  image {
    url(width: 96)
  }
  presence {
    online
    lastSeenAt
    nowPlaying {
      id
      title
      artist {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<OneUserQuery, OneUserQueryVariables>;
export const SetUserRoleDocument = new TypedDocumentString(`
    mutation SetUserRole($id: ID!, $role: Role!) {
  setUserRole(userId: $id, role: $role) {
    user {
      ...UserFields
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment UserFields on User {
  id
  fullName
  email
  emailVerified
  role
  createdAt
  suspended
  suspendedUntil
  suspensionReason
  image {
    url(width: 96)
  }
  presence {
    online
    lastSeenAt
    nowPlaying {
      id
      title
      artist {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<SetUserRoleMutation, SetUserRoleMutationVariables>;
export const DeleteUserDocument = new TypedDocumentString(`
    mutation DeleteUser($id: ID!) {
  deleteUser(id: $id) {
    deletedId
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteUserMutation, DeleteUserMutationVariables>;
export const ListSessionsDocument = new TypedDocumentString(`
    query ListSessions {
  me {
    id
    sessions {
      id
      userAgent
      place
      createdAt
      lastUsedAt
      current
    }
  }
}
    `) as unknown as TypedDocumentString<ListSessionsQuery, ListSessionsQueryVariables>;
export const RevokeSessionsDocument = new TypedDocumentString(`
    mutation RevokeSessions($id: ID) {
  revokeSessions(id: $id) {
    success
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeSessionsMutation, RevokeSessionsMutationVariables>;
export const SuspendUserDocument = new TypedDocumentString(`
    mutation SuspendUser($id: ID!, $reason: String, $until: DateTime) {
  suspendUser(userId: $id, reason: $reason, until: $until) {
    user {
      ...UserFields
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment UserFields on User {
  id
  fullName
  email
  emailVerified
  role
  createdAt
  suspended
  suspendedUntil
  suspensionReason
  image {
    url(width: 96)
  }
  presence {
    online
    lastSeenAt
    nowPlaying {
      id
      title
      artist {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<SuspendUserMutation, SuspendUserMutationVariables>;
export const ReinstateUserDocument = new TypedDocumentString(`
    mutation ReinstateUser($id: ID!) {
  reinstateUser(userId: $id) {
    user {
      ...UserFields
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment UserFields on User {
  id
  fullName
  email
  emailVerified
  role
  createdAt
  suspended
  suspendedUntil
  suspensionReason
  image {
    url(width: 96)
  }
  presence {
    online
    lastSeenAt
    nowPlaying {
      id
      title
      artist {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ReinstateUserMutation, ReinstateUserMutationVariables>;
export const PlaylistsOfUserDocument = new TypedDocumentString(`
    query PlaylistsOfUser($id: ID!, $after: String) {
  user(id: $id) {
    id
    playlists(first: 20, after: $after) {
      nodes {
        id
        name
        description
        public
        songCount
        updatedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaylistsOfUserQuery, PlaylistsOfUserQueryVariables>;
export const DeletePlaylistDocument = new TypedDocumentString(`
    mutation DeletePlaylist($id: ID!) {
  deletePlaylist(id: $id) {
    deletedId
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeletePlaylistMutation, DeletePlaylistMutationVariables>;
export const ListWebhooksDocument = new TypedDocumentString(`
    query ListWebhooks {
  webhooks {
    id
    url
    events
    active
    createdAt
  }
}
    `) as unknown as TypedDocumentString<ListWebhooksQuery, ListWebhooksQueryVariables>;
export const DeliveriesOfWebhookDocument = new TypedDocumentString(`
    query DeliveriesOfWebhook($id: ID!, $after: String) {
  node(id: $id) {
    ... on Webhook {
      deliveries(first: 20, after: $after) {
        nodes {
          ...DeliveryFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment DeliveryFields on WebhookDelivery {
  id
  event
  state
  attempts
  status
  lastError
  createdAt
  nextAt
}`) as unknown as TypedDocumentString<DeliveriesOfWebhookQuery, DeliveriesOfWebhookQueryVariables>;
export const CreateWebhookDocument = new TypedDocumentString(`
    mutation CreateWebhook($input: CreateWebhookInput!) {
  createWebhook(input: $input) {
    webhook {
      id
    }
    secret
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const DeleteWebhookDocument = new TypedDocumentString(`
    mutation DeleteWebhook($id: ID!) {
  deleteWebhook(id: $id) {
    deletedId
    errors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteWebhookMutation, DeleteWebhookMutationVariables>;
export const RedeliverDocument = new TypedDocumentString(`
    mutation Redeliver($id: ID!) {
  redeliver(deliveryId: $id) {
    delivery {
      ...DeliveryFields
    }
    errors {
      code
      field
      message
    }
  }
}
    fragment DeliveryFields on WebhookDelivery {
  id
  event
  state
  attempts
  status
  lastError
  createdAt
  nextAt
}`) as unknown as TypedDocumentString<RedeliverMutation, RedeliverMutationVariables>;