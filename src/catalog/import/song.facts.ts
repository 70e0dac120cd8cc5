import type { AudioTags } from '../../media/audio.metadata.ts';
import { cleanText } from './clean.text.ts';
import { type FilePlace, isYear } from './file.place.ts';

/** What a song is to be called and where it belongs, in the catalog's bounds. */
export interface SongDescription {
  title: string;
  artist: string;
  album: string | null;
  /** Null where neither the tags nor the song alone can tell: see album.artist.ts. */
  albumArtist: string | null;
  year: number;
  discNumber: number;
  trackNumber: number | null;
  genre: string | null;
}

export const unknownArtist = 'Unknown Artist';
export const variousArtists = 'Various Artists';

/** The largest that a column of type `smallint` holds. */
const largestNumber = 32_767;

/** Makes the facts of a song from its tags and, where they are missing or make no sense, from the names of the
 * file and its folders.
 * @param modified when the file was last changed: the last resort for the year. */
export function describeSong(tags: AudioTags, place: FilePlace, modified: Date): SongDescription {
  const taggedAlbum = cleanText(tags.album);
  const artist = cleanText(tags.artist) ?? folderArtist(place, taggedAlbum) ?? unknownArtist;
  const years = [tags.year, place.year, modified.getUTCFullYear(), new Date().getUTCFullYear()];
  return {
    title: cleanText(tags.title) ?? titleFromName(place, artist),
    artist,
    album: taggedAlbum ?? place.album,
    albumArtist: cleanText(tags.albumArtist) ?? (tags.compilation ? variousArtists : null),
    year: years.find(isYear) ?? new Date().getUTCFullYear(),
    discNumber: number(tags.discNumber) ?? number(place.discNumber) ?? 1,
    trackNumber: number(tags.trackNumber) ?? number(place.trackNumber),
    genre: cleanText(tags.genre, 100),
  };
}

/** A folder directly below the imported one is an artist's, unless it bears the album's name. */
function folderArtist(place: FilePlace, album: string | null): string | null {
  return place.album === null && sameName(place.artist, album) ? null : place.artist;
}

/** "Artist - Title.mp3" in a folder of that artist. */
function titleFromName({ title }: FilePlace, artist: string): string {
  const prefix = `${artist} - `;
  const prefixed = title.length > prefix.length && sameName(title.slice(0, prefix.length), prefix);
  return prefixed ? title.slice(prefix.length) : title;
}

export function sameName(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

function number(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value > 0 && value <= largestNumber ? value : null;
}
