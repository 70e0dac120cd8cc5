import { isPartialDate } from '../api/partial-date.model.ts';
import { isYear } from './file-place.model.ts';

/** 1969-09-26T00:00:00Z, 1969/9/26, 1969.09, 19690926: what stands after the day is ignored. */
const loose = /^\s*(\d{4})(?:(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)|(\d{2})(\d{2})(?!\d))/;

/** The date in the texts of tags, as precise as they tell it.
 * @param texts the surest first: the others only make it more precise.
 * @returns null if none is a date. */
export function dateOf(texts: readonly string[]): string | null {
  const dates = texts.flatMap((text) => readDate(text) ?? []);
  return dates.reduce<string | null>(
    (found, date) => (found === null || date.startsWith(`${found}-`) ? date : found),
    null,
  );
}

/** The longest beginning that the calendar has: tags with zeros for what is unknown are common. */
function readDate(text: string): string | null {
  const [, year, ...rest] = loose.exec(text) ?? [];
  if (year === undefined || !isYear(Number(year))) return null;
  const [month, day] = rest.flatMap((part) => part?.padStart(2, '0') ?? []);
  const candidates = [`${year}-${month}-${day}`, `${year}-${month}`, year];
  return candidates.find(isPartialDate) ?? null;
}
