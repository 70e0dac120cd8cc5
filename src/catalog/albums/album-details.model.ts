import type { TagDetails } from '../../media/tag-details.model.ts';
import { uuidOf } from '../songs/song-details.model.ts';
import { dateOf } from '../tag-dates.model.ts';
import { cleanText, splitDisc } from '../tag-text.model.ts';
import { type AlbumKind, kindOf } from './album-kind.model.ts';

/** Facts of an album from the tags of a song, within the limits of the catalog; null if missing or implausible. */
export interface AlbumDetailValues {
  /** What the title is ordered by. */
  sortTitle: string | null;
  label: string | null;
  catalogNumber: string | null;
  barcode: string | null;
  musicBrainzReleaseGroupId: string | null;
  releaseDate: string | null;
  originalReleaseDate: string | null;
  kind: AlbumKind | null;
  compilation: boolean | null;
}

/** Characters of catalogue numbers and barcodes. */
export const longestCode = 100;

export function albumDetails({ dates, release }: TagDetails): AlbumDetailValues {
  return {
    sortTitle: albumSortTitle(release.sortTitle),
    label: joined(release.labels, 200),
    catalogNumber: joined(release.catalogNumbers, longestCode),
    barcode: cleanText(release.barcode, longestCode),
    musicBrainzReleaseGroupId: uuidOf(release.releaseGroupId),
    releaseDate: dateOf(dates),
    originalReleaseDate: dateOf(release.originalDates),
    kind: kindOf(release.types),
    // Programs write that nearly every album is none.
    compilation: release.compilation || null,
  };
}

/** The disc goes as from the title. */
function albumSortTitle(given: string | null): string | null {
  const text = cleanText(given);
  return text === null ? null : splitDisc(text).title;
}

/** Several labels share a release. */
function joined(texts: readonly string[], longest: number): string | null {
  return cleanText([...new Set(texts.flatMap((text) => cleanText(text) ?? []))].join(', '), longest);
}
