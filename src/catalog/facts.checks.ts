import { nameComplaint, tidy, type Validation } from '../api/validation.checks.ts';
import { earliestYear, isYear, latestYear } from './file-place.model.ts';
import { uuidOf } from './songs/song-details.model.ts';

// Facts that songs, albums and artists have alike. Each function adds the fault of a field, if any, and returns the value
// as it is stored. Omitted and null values stay as they are.

type Given<Value> = Value | null | undefined;

/** @returns an id at MusicBrainz, in lower case. */
export function readMusicBrainzId(
  given: Given<string>,
  field: string,
  validation: Validation,
): Given<string> {
  if (given == null) return given;
  const id = uuidOf(given);
  validation.check(field, id === null ? 'A MusicBrainz id must be a UUID.' : undefined);
  return id;
}

/** @param given a date as precise as it is known, which the scalar has checked. */
export function readDate(given: Given<string>, field: string, validation: Validation): Given<string> {
  if (given != null) validation.check(field, yearComplaint(Number(given.slice(0, 4))));
  return given;
}

/** @param noun what is ordered by it: a title, a name. */
export function readSortForm(
  given: Given<string>,
  field: string,
  noun: 'title' | 'name',
  validation: Validation,
): Given<string> {
  if (given == null) return given;
  const form = tidy(given);
  validation.check(field, nameComplaint(`The ${noun} to order by`, form));
  return form;
}

export function yearComplaint(year: number): string | undefined {
  return isYear(year) ? undefined : `The year must be a number from ${earliestYear} to ${latestYear}.`;
}

/** Removes omitted fields. */
export function withoutOmitted<Values>(
  values: {
    [Key in keyof Values]: Values[Key] | undefined;
  },
): Partial<Values> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<Values>;
}
