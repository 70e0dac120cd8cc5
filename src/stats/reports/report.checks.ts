import { badArgument } from '../../api/request-errors.model.ts';
import { parseTimeZone } from '../stats.inputs.ts';
import { dateOf, dayOf } from '../utc-days.model.ts';
import type { ZoneClock } from '../zoned-days.model.ts';
import { type CalendarDays, countSteps, type Step, steps } from './report-periods.model.ts';

/** What a report is about. */
export interface ReportQuestion {
  days: CalendarDays;
  by: Step;
  timeZone: string;
  zone: ZoneClock;
}

const usualDays = 30;
/** Ten years. */
const mostDays = 3660;
/** A year of days, or as many weeks or months. */
const mostPeriods = 400;
const parameters = ['from', 'until', 'by', 'timeZone'];
/** Characters of a wrong value that its error repeats. */
const longestValue = 50;

/** @param given the query of the request; a parameter that occurs twice is a list.
 * @throws BAD_USER_INPUT naming the parameter. */
export function parseReportQuestion(given: Readonly<Record<string, unknown>>, now: Date): ReportQuestion {
  for (const [name, value] of Object.entries(given)) {
    if (!parameters.includes(name))
      throw badArgument(shown(name), `is no parameter: expected ${parameters.join(', ')}`);
    if (typeof value !== 'string') throw badArgument(name, 'expected it once');
  }
  const { from, until, by = 'day', timeZone = 'UTC' } = given as Record<string, string | undefined>;
  const step = steps.find((known) => known === by);
  if (!step) throw badArgument('by', `expected day, week or month, got ${shown(JSON.stringify(by))}`);
  const zone = parseTimeZone(timeZone);
  const last = until === undefined ? dayOf(zone.read(now.getTime())) + 1 : parseDay('until', until, zone);
  const first = from === undefined ? last - usualDays : parseDay('from', from, zone);
  const days = { from: first, until: last };
  if (first >= last)
    throw badArgument('until', `expected a day after ${dateOf(first)}: it is not in the report itself`);
  if (last - first > mostDays) throw badArgument('from', `expected at most ${mostDays} days before until`);
  if (countSteps(days, step) > mostPeriods)
    throw badArgument(
      'by',
      `expected at most ${mostPeriods} lines: ask for fewer days, or for week or month`,
    );
  return { days, by: step, timeZone, zone };
}

const earliest = dayOf(Date.UTC(1970, 0, 2));
const latest = dayOf(Date.UTC(9999, 11, 31));

/** A day, or the day of a moment: the one before which a report ends is that after it, unless the day begins with it. */
function parseDay(name: 'from' | 'until', text: string, zone: ZoneClock): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? calendarDay(text) : dayOfMoment(text, zone, name === 'until');
  if (day !== undefined && day >= earliest && day <= latest) return day;
  throw badArgument(name, `expected a date such as 2026-11-20, got ${shown(JSON.stringify(text))}`);
}

function calendarDay(text: string): number | undefined {
  const moment = Date.parse(`${text}T00:00:00Z`);
  // Some days that do not exist are taken for others.
  return Number.isNaN(moment) || dateOf(dayOf(moment)) !== text ? undefined : dayOf(moment);
}

function dayOfMoment(text: string, zone: ZoneClock, isEnd: boolean): number | undefined {
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const moment = isMoment ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) return undefined;
  return isEnd ? dayOf(zone.read(moment) - 1) + 1 : dayOf(zone.read(moment));
}

const shown = (text: string) => (text.length > longestValue ? `${text.slice(0, longestValue)}…` : text);
