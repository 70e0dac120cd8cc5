import type { AudioTags } from '../media/audio-metadata.service.ts';
import { nameKey, sameName } from '../persistence/name-key.model.ts';
import { type ArtistNames, usualArtistNames } from './credits/artist-names.model.ts';
import { albumCredits, mainName, songCredits, type TaggedCredits } from './credits/tagged-credits.model.ts';
import { type FilePlace, isYear } from './file-place.model.ts';
import { cleanText, splitDisc } from './tag-text.model.ts';

/** The names and places of a song, within the limits of the catalog. */
export interface SongDescription {
  title: string;
  /** The main artists as they are printed; featured ones and others are among the credits. */
  artist: string;
  credits: TaggedCredits;
  /** Empty if the tags name no album artist. */
  albumCredits: TaggedCredits;
  album: string | null;
  /** Null if neither the tags nor the song alone determine it: see album-survey.service.ts. */
  albumArtist: string | null;
  /** Null if unknown. */
  year: number | null;
  discNumber: number;
  trackNumber: number | null;
  /** Each once, in order; empty if there are none. */
  genres: string[];
}

export const unknownArtist = 'Unknown Artist';
export const variousArtists = 'Various Artists';

/** The largest value of a column of type `smallint`. */
export const largestNumber = 32_767;

/** Facts from the tags of a song, within the limits of the catalog; null if missing or implausible. */
export type TaggedFacts = { [Fact in keyof SongDescription]: SongDescription[Fact] | null } & Pick<
  SongDescription,
  'genres' | 'credits' | 'albumCredits'
>;

/** @param names how single texts with several artists are split. */
export function readTags(tags: AudioTags, names: ArtistNames = usualArtistNames): TaggedFacts {
  const album = discOf(cleanText(tags.album));
  const credits = songCredits(tags.people, names, cleanText(tags.artist));
  const ofAlbum = albumCredits(tags.people, names);
  return {
    title: cleanText(tags.title),
    artist: mainName(credits.credits),
    credits,
    albumCredits: ofAlbum,
    album: album.title,
    albumArtist:
      mainName(ofAlbum.credits) ?? cleanText(tags.albumArtist) ?? (tags.compilation ? variousArtists : null),
    year: isYear(tags.year) ? tags.year : null,
    // Such discs are often tagged as the first of one.
    discNumber: album.disc ?? number(tags.discNumber),
    trackNumber: number(tags.trackNumber),
    genres: genresOf(tags),
  };
}

/** Genres of a song. */
export const mostGenres = 20;
export const longestGenre = 100;

function genresOf({ genres }: AudioTags): string[] {
  const byKey = new Map<string, string>();
  for (const genre of genres) {
    const name = cleanText(genre, longestGenre);
    if (name !== null && !byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  }
  return [...byKey.values()].slice(0, mostGenres);
}

function discOf(title: string | null) {
  return title === null ? { title, disc: null } : splitDisc(title);
}

/** Derives the facts of a song from its tags and, if these are missing or implausible, from the names of the file
 * and its folders. */
export function describeSong(
  tags: AudioTags,
  place: FilePlace,
  names: ArtistNames = usualArtistNames,
): SongDescription {
  const tagged = readTags(tags, names);
  const artist = tagged.artist ?? folderArtist(place, tagged.album) ?? unknownArtist;
  return {
    ...tagged,
    credits: tagged.artist === null ? songCredits(tags.people, names, artist) : tagged.credits,
    title: tagged.title ?? titleFromName(place, artist),
    artist,
    album: tagged.album ?? place.album,
    year: tagged.year ?? place.year,
    discNumber: tagged.discNumber ?? number(place.discNumber) ?? 1,
    trackNumber: tagged.trackNumber ?? number(place.trackNumber),
  };
}

/** A folder directly below the imported one is an artist's, unless it has the album's name. */
function folderArtist(place: FilePlace, album: string | null): string | null {
  return place.album === null && sameName(place.artist, album) ? null : place.artist;
}

/** "Artist - Title.mp3" in a folder of that artist. */
function titleFromName({ title }: FilePlace, artist: string): string {
  const prefix = `${artist} - `;
  const prefixed = title.length > prefix.length && sameName(title.slice(0, prefix.length), prefix);
  return prefixed ? title.slice(prefix.length) : title;
}

function number(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value > 0 && value <= largestNumber ? value : null;
}
