// Playlists as files: what they say of each song, and how they are written.

/** A song as a file names it. */
export interface FileTrack {
  /** As the file has it, for people. */
  label: string;
  title: string;
  /** The artists as printed; null if the file names none. */
  artist: string | null;
  album: string | null;
  /** Seconds. */
  duration: number | null;
  /** MusicBrainz ids of recordings, in lower case. */
  recordingIds: string[];
  isrcs: string[];
}

export interface PlaylistFile {
  title: string | null;
  tracks: FileTrack[];
}

/** The file is not what it claims to be; the message tells why. */
export class PlaylistFileFault extends Error {
  override name = 'PlaylistFileFault';
}

/** A song to write. */
export interface ExportedTrack {
  title: string;
  artist: string;
  album: string | null;
  /** Seconds. */
  duration: number;
  trackNumber: number | null;
  recordingId: string | null;
  isrc: string | null;
  url: string;
}

export interface ExportedPlaylist {
  title: string;
  description: string | null;
  creator: string | null;
  tracks: readonly ExportedTrack[];
}

export const recordingPrefix = 'https://musicbrainz.org/recording/';
export const isrcPrefix = 'urn:isrc:';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const isrcPattern = /^(?:urn:)?(?:isrc[:/])?([A-Z]{2}-?[A-Z0-9]{3}-?\d{2}-?\d{5})$/i;

/** Reads what identifiers of a track say: addresses of MusicBrainz recordings, bare ids, and ISRCs. */
export function readIdentifiers(identifiers: readonly string[]): Pick<FileTrack, 'recordingIds' | 'isrcs'> {
  const recordingIds: string[] = [];
  const isrcs: string[] = [];
  for (const identifier of identifiers.map((text) => text.trim())) {
    const isrc = isrcPattern.exec(identifier)?.[1];
    const id = uuid.exec(identifier)?.[0];
    if (isrc) isrcs.push(isrc.replaceAll('-', '').toUpperCase());
    else if (id && (id.length === identifier.length || /recording|mbid|musicbrainz/i.test(identifier)))
      recordingIds.push(id.toLowerCase());
  }
  return { recordingIds, isrcs };
}

/** A track of what a file says, if it says enough to find or to name it. */
export function trackOf(given: {
  title?: string | null | undefined;
  artist?: string | null | undefined;
  album?: string | null | undefined;
  duration?: number | null | undefined;
  identifiers?: readonly string[];
  location?: string | null | undefined;
}): FileTrack | null {
  const clean = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null;
  const [title, artist] = [clean(given.title), clean(given.artist)];
  const label = title && artist ? `${artist} - ${title}` : (title ?? clean(given.location) ?? artist);
  const ids = readIdentifiers(given.identifiers ?? []);
  const named = label ?? given.identifiers?.[0]?.trim();
  if (!named) return null;
  const { duration } = given;
  const seconds = duration != null && Number.isFinite(duration) && duration > 0 ? duration : null;
  return { label: named, title: title ?? '', artist, album: clean(given.album), duration: seconds, ...ids };
}
