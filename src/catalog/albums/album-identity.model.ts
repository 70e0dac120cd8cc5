import type { ReleaseTags } from '../../media/tag-details.model.ts';
import { nameKey } from '../../persistence/name-key.model.ts';
import { isYear } from '../file-place.model.ts';
import { uuidOf } from '../songs/song-details.model.ts';
import { dateOf } from '../tag-dates.model.ts';
import { cleanText } from '../tag-text.model.ts';

/** What tells releases of one title, artist and first year apart. */
export interface ReleaseIdentity {
  /** Null if unknown. */
  edition: string | null;
  /** The year of this release, if it is known not to be that of the first. */
  reissueYear: number | null;
  /** The id of the release at MusicBrainz. */
  musicBrainzId: string | null;
}

export const unknownRelease: ReleaseIdentity = { edition: null, reissueYear: null, musicBrainzId: null };

/** The ids of all main artists of an album, as they are or are going to be. */
export function mainArtistsOf({
  artist,
  coArtists,
}: {
  artist: { id: string };
  coArtists: readonly string[];
}): string[] {
  return [artist.id, ...coArtists];
}

/** What the tags of a song tell of its release. */
export interface TaggedRelease {
  edition: string | null;
  musicBrainzId: string | null;
  /** Of this release. */
  year: number | null;
}

export function readRelease({ edition, releaseId, dates }: ReleaseTags): TaggedRelease {
  return {
    edition: cleanText(edition),
    musicBrainzId: uuidOf(releaseId),
    year: yearOfDate(dateOf(dates)),
  };
}

/** @param year of the first release. */
export function releaseOf(tags: ReleaseTags, year: number | null): ReleaseIdentity {
  const { edition, musicBrainzId, year: own } = readRelease(tags);
  return { edition, musicBrainzId, reissueYear: year === null || own === year ? null : own };
}

/** @param date of this release.
 * @param year of the first release. */
export function reissueOf(date: string | null, year: number | null): number | null {
  const own = yearOfDate(date);
  return year === null || own === year ? null : own;
}

/** The year of a date as precise as it is known. */
export function yearOfDate(date: string | null): number | null {
  const year = date === null ? null : Number(date.slice(0, 4));
  return isYear(year) ? year : null;
}

/** The common form of all spellings of an edition, as `edition_key()` in the database has it. One that the title ends with
 * tells nothing more: "Album (Deluxe Edition)" is that edition whether or not the tags repeat it.
 * @returns empty if there is none. */
export function editionKey(title: string, edition: string | null): string {
  if (edition === null) return '';
  const [titled, key] = [nameKey(title), nameKey(edition)];
  return titled.endsWith(`(${key})`) || titled.endsWith(`[${key}]`) ? '' : key;
}
