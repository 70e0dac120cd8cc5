import type { TagDetails } from '../../media/tag-details.model.ts';
import type { TaggedGain } from '../../media/tag-gain.model.ts';
import { dateOf } from '../tag-dates.model.ts';
import { cleanText } from '../tag-text.model.ts';

/** The version of the reader of tags. When a later one reads more of the same tags, importing a file again reads them
 * again. */
export const tagReader = 4;

/** Facts of a song from its tags, within the limits of the catalog; null if missing or implausible. */
export interface SongDetailValues extends TaggedGain {
  bpm: number | null;
  isrc: string | null;
  musicBrainzId: string | null;
  releaseDate: string | null;
}

/** Beats a minute. */
export const fastest = 1000;
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export function songDetails({ bpm, isrcs, recordingId, dates, gain }: TagDetails): SongDetailValues {
  return {
    bpm: bpmOf(bpm),
    isrc: isrcs.flatMap((text) => isrcOf(text) ?? [])[0] ?? null,
    musicBrainzId: uuidOf(recordingId),
    releaseDate: dateOf(dates),
    ...gain,
  };
}

/** What its title is ordered by; null for a form that is made of the title. */
export function sortTitleOf({ sortTitle }: Pick<TagDetails, 'sortTitle'>): string | null {
  return cleanText(sortTitle);
}

function bpmOf(text: string | null): number | null {
  const bpm = Number((text ?? '').trim().replace(',', '.'));
  return bpm > 0 && bpm <= fastest ? Math.round(bpm * 1000) / 1000 : null;
}

/** Two letters of a country, three of an owner, two digits of a year and five more: `GB-AYE-69-00531`. Several may be in
 * one text. */
export function isrcOf(text: string): string | null {
  const plain = text.replaceAll(/[-\s]/g, '').toUpperCase();
  return /(?<![A-Z0-9])[A-Z]{2}[A-Z0-9]{3}\d{7}(?!\d)/.exec(plain)?.[0] ?? null;
}

/** @returns null for what is not a UUID. */
export function uuidOf(text: string | null): string | null {
  const id = text?.replaceAll('\0', '').trim().toLowerCase() ?? '';
  return uuid.test(id) ? id : null;
}
