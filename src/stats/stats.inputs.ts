import type { ComplexityEstimator } from 'graphql-query-complexity';
import { badArgument } from '../api/request-errors.model.ts';
import { ZoneClock } from './zoned-days.model.ts';

const mostDays = 366;
const longestTop = 100;
/** Characters of a wrong name that its error repeats. */
const longestName = 50;

/** Descriptions of the arguments in the schema. */
export const daysDescription = `Number of UTC days up to and including today: 1 to ${mostDays}.`;
export const zonedDaysDescription = `Number of days up to and including today: 1 to ${mostDays}.`;
export const timeZoneDescription =
  'IANA name of the time zone in which days begin and end, such as `Europe/Berlin`.';
export const topDescription = `Maximum number of songs: 1 to ${longestTop}.`;

/** @throws BAD_USER_INPUT naming the argument. */
export const parseDays = (days: number): number => within('days', days, mostDays);
export const parseTop = (limit: number): number => within('limit', limit, longestTop);

/** @throws BAD_USER_INPUT naming the argument. */
export function parseTimeZone(name: string): ZoneClock {
  try {
    // Intl also takes offsets such as +01:00, which are not names of zones.
    if (/^[a-z]/i.test(name)) return new ZoneClock(name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const given = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
  throw badArgument(
    'timeZone',
    `expected the IANA name of a time zone, such as Europe/Berlin, got ${JSON.stringify(given)}`,
  );
}

/** The cost of a list by its requested length; invalid lengths count as the longest. */
export const daysCost: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + bounded(args.days, mostDays) * childComplexity;
export const topCost: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + bounded(args.limit, longestTop) * childComplexity;

function within(argument: string, given: number, most: number): number {
  if (given < 1 || given > most) throw badArgument(argument, `expected 1 to ${most}, got ${given}`);
  return given;
}

function bounded(given: unknown, most: number): number {
  const count = Number(given);
  return count >= 1 && count <= most ? count : most;
}
