import { reissueOf, yearOfDate } from './album-identity.model.ts';

/** When a release came out. */
export interface AlbumDates {
  /** Of the first release. */
  releaseYear: number | null;
  /** Of this release. */
  releaseDate: string | null;
  /** Of the first release. */
  originalReleaseDate: string | null;
}

/** Only those that an editor gives. */
export type GivenDates = Partial<AlbumDates>;

/** What does not fit together, with the field at fault. */
export interface DatesFault {
  field: keyof AlbumDates;
  complaint: string;
}

const isGiven = (given: GivenDates) => Object.values(given).some((value) => value !== undefined);

/** The dates of an album after an edit. They always agree: the year is that of the original date, or else that of the
 * release. What was not given follows what was.
 * @returns the year of the reissue besides, if it is one. */
export function changedDates(
  present: AlbumDates & { reissueYear: number | null },
  given: GivenDates,
): (AlbumDates & { reissueYear: number | null }) | DatesFault {
  if (!isGiven(given)) return present;
  const { releaseYear: year, ...dates } = given;
  const same = year === present.releaseYear && !isGiven(dates);
  const changed = year === undefined || same ? followDates(present, dates) : followYear(present, dates, year);
  const fault = findFault(changed, given);
  if (fault) return fault;
  return { ...changed, reissueYear: reissueOf(changed.releaseDate, changed.releaseYear) };
}

function followDates(present: AlbumDates, given: GivenDates): AlbumDates {
  const { releaseDate = present.releaseDate, originalReleaseDate = present.originalReleaseDate } = given;
  const year = yearOfDate(originalReleaseDate ?? releaseDate) ?? present.releaseYear;
  return { releaseYear: isGiven(given) ? year : present.releaseYear, releaseDate, originalReleaseDate };
}

/** A date that the year contradicts is known no better than the year. */
function followYear(present: AlbumDates, given: GivenDates, releaseYear: number | null): AlbumDates {
  const follow = (date: string | null) =>
    date === null || yearOfDate(date) === releaseYear ? date : (releaseYear?.toString() ?? null);
  const { originalReleaseDate = follow(present.originalReleaseDate) } = given;
  const kept = originalReleaseDate === null ? follow(present.releaseDate) : present.releaseDate;
  const { releaseDate = releaseYear === null ? null : kept } = given;
  return { releaseYear, releaseDate, originalReleaseDate };
}

function findFault({ releaseYear, releaseDate, originalReleaseDate }: AlbumDates, given: GivenDates) {
  const first = originalReleaseDate ?? releaseDate;
  if (first !== null && yearOfDate(first) !== releaseYear) {
    const field = originalReleaseDate === null ? 'releaseDate' : 'originalReleaseDate';
    const advice = field === 'releaseDate' ? ' For a reissue, send originalReleaseDate as well.' : '';
    const complaint = `The release year must be that of ${field}, ${yearOfDate(first)}, or be left out.${advice}`;
    return { field: 'releaseYear', complaint } as const;
  }
  if (releaseDate !== null && originalReleaseDate !== null && isAfter(originalReleaseDate, releaseDate)) {
    const field = given.originalReleaseDate === undefined ? 'releaseDate' : 'originalReleaseDate';
    return { field, complaint: 'The original release date must not be after the release date.' } as const;
  }
  return undefined;
}

/** As far as both are known. */
function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
