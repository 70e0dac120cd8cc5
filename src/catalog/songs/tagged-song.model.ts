import type { AudioMetadata } from '../../media/audio-metadata.service.ts';
import type { GivenAudio, KeptImage } from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import { type AlbumDetailValues, albumDetails } from '../albums/album-details.model.ts';
import { creditsKey } from '../credits/described-credits.model.ts';
import type { CreditedArtist } from '../editing.queries.ts';
import type { LeftBehind } from '../left-behind.model.ts';
import type { SongDescription } from '../song-facts.model.ts';
import { cleanText } from '../tag-text.model.ts';
import type { Song } from './song.entity.ts';
import type { TaggedAlbum } from './song-description.service.ts';
import type { SongField } from './song-field.model.ts';

/** What the file of a song told when its tags were last read, as far as the song itself does not keep it. */
export interface LastReading {
  /** These may come from the names of the file and its folders. */
  title?: string;
  discNumber?: number;
  trackNumber?: number | null;
  artist: string;
  /** See `creditsKey`. */
  credits?: string;
  /** Null for a song on no album; undefined if nothing tells. */
  album?: TaggedAlbum | null;
  /** The key of its picture; undefined if nobody looked for one. */
  image?: string | null;
  /** Facts of the album; only those that it tells. */
  release: Partial<AlbumDetailValues>;
  discTitle: string | null;
}

/** What the file of a song tells now. */
export interface SongFile {
  description: Pick<
    SongDescription,
    'title' | 'artist' | 'credits' | 'albumCredits' | 'discNumber' | 'trackNumber' | 'genres'
  >;
  /** Null for a song on no album; undefined if neither its tags nor an earlier reading tell. */
  album: TaggedAlbum | null | undefined;
  metadata: Pick<AudioMetadata, 'details' | 'duration'>;
  /** The text of a file with lyrics beside it; undefined if nobody looked for one. */
  lyricsBeside: string | null | undefined;
  /** Undefined if nobody looked for one. */
  picture: KeptImage | null | undefined;
  /** Of the album's artist or, without an album, the song's; null or omitted if there is none. */
  portrait?: KeptImage | null;
  /** If the file has other bytes than before. */
  audio?: GivenAudio;
}

/** What `readingOf` needs of it. */
export interface Described {
  metadata: Pick<AudioMetadata, 'details'>;
  description: Pick<SongDescription, 'artist' | 'credits'> &
    Partial<Pick<SongDescription, 'title' | 'discNumber' | 'trackNumber'>>;
  album: TaggedAlbum | null | undefined;
  picture: { key: string } | null | undefined;
}

export function readingOf({ description, album, metadata, picture }: Described): LastReading {
  const { details } = metadata;
  const { title, discNumber, trackNumber } = description;
  const release = Object.entries(albumDetails(details)).filter(([, value]) => value !== null);
  return {
    ...(title !== undefined && { title }),
    ...(discNumber !== undefined && { discNumber }),
    ...(trackNumber !== undefined && { trackNumber }),
    artist: description.artist,
    credits: creditsKey(description.credits),
    ...(album !== undefined && { album }),
    ...(picture !== undefined && { image: picture?.key ?? null }),
    release: Object.fromEntries(release),
    discTitle: cleanText(details.release.discTitle),
  };
}

/** Whether the tags name the same album as before, so that the song stays where it is: that album may have been renamed,
 * or merged with another. */
export function sameTaggedAlbum(one: TaggedAlbum | null | undefined, other: TaggedAlbum | null): boolean {
  if (!one || !other) return one === other;
  const keys = Object.keys({ ...one, ...other }) as (keyof TaggedAlbum)[];
  return keys.every((key) => (one[key] ?? null) === (other[key] ?? null));
}

/** The artists of a song and of its album, and what its tags told before. */
export interface SongSurroundings {
  ids: string[];
  artists: string[];
  /** Those with a credit of the song itself. */
  credited: CreditedArtist[];
  tagged: LastReading | null;
}

/** A song that is brought in line with its file. */
export interface Following {
  song: Song;
  /** The artists around it, before. */
  around: SongSurroundings;
  file: SongFile;
  store: MediaStore;
  /** What its tags told before. */
  former: LastReading | null;
  /** Edited fields that follow the tags again from now on, even where these say the same as before. */
  handedBack: readonly string[];
  /** Whether a field was handed back. */
  wasHeld(field: `${SongField}`): boolean;
  /** Whether a field is to follow the tags. */
  follows(field: `${SongField}`): boolean;
  left: LeftBehind;
}
