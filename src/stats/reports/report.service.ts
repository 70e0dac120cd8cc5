import type { Caller } from '../../api/caller.service.ts';
import { recordAlone } from '../../audit/audit-log.writes.ts';
import { listeningIn } from '../daily.queries.ts';
import { statsClock } from '../stats-clock.key.ts';
import { utcDay } from '../utc-days.model.ts';
import { quarterHour } from '../zoned-days.model.ts';
import { type Cell, csvParts } from './csv.model.ts';
import { parseReportQuestion, type ReportQuestion } from './report.checks.ts';
import { genresIn, type NamePlays, playsIn, returnsIn, storedIn, topArtistsIn } from './report.queries.ts';
import { dateOf, type Period, periodsOf } from './report-periods.model.ts';
import { returnDays } from './rollup.writes.ts';

/** What a report is made from. */
interface Ground extends ReportQuestion {
  caller: Caller;
  periods: Period[];
  now: Date;
}

interface Table {
  /** After the days of the period. */
  columns: readonly string[];
  lines: Iterable<readonly Cell[]>;
}

export interface Report {
  fileName: string;
  parts: Iterable<string>;
}

/** Each reads its figures in one statement. */
const reports = { plays, listeners, retention, 'top-artists': topArtists, genres, storage } as const;

export type ReportName = keyof typeof reports;
export const reportNames = Object.keys(reports) as ReportName[];

/** Figures of periods as a table for spreadsheets. The audit log tells who took it.
 * @param query of the request.
 * @throws BAD_USER_INPUT naming the parameter. */
export async function makeReport(
  caller: Caller,
  name: ReportName,
  query: Readonly<Record<string, unknown>>,
): Promise<Report> {
  const now = caller.service(statsClock).now();
  const question = parseReportQuestion(query, now);
  const { days, by, timeZone, zone } = question;
  const ground = { ...question, caller, now, periods: periodsOf(zone, days, by) };
  const { columns, lines } = await reports[name](ground);
  const [from, until] = [dateOf(days.from), dateOf(days.until)];
  const taken = { name, from, until, by, timeZone };
  await recordAlone(caller, {
    action: 'figures.export',
    changes: Object.fromEntries(Object.entries(taken).map(([field, after]) => [field, { after }])),
  });
  return {
    fileName: `tonearm-${name}-${from}-${until}.csv`,
    parts: csvParts(['from', 'until', ...columns], lines),
  };
}

const datesOf = ({ from, until }: Period): Cell[] => [from, until];

async function plays({ caller, periods }: Ground): Promise<Table> {
  const figures = await playsIn(caller.em, periods);
  return {
    columns: ['plays'],
    lines: periods.map((period, nth) => [...datesOf(period), figures[nth] ?? 0]),
  };
}

/** Distinct listeners are known of days. Of longer times, a report tells how many there were on a day. */
async function listeners({ caller, periods, zone, days, by, now }: Ground): Promise<Table> {
  const singles = by === 'day' ? periods : periodsOf(zone, days, 'day');
  const hours = singles.map(({ first, end }) => ({ first, until: end }));
  const known = new Map((await listeningIn(caller.em, hours)).map((day) => [day.first, day.activeListeners]));
  const figure = ({ first }: Period) => known.get(first) ?? 0;
  if (by === 'day')
    return { columns: ['listeners'], lines: periods.map((period) => [...datesOf(period), figure(period)]) };
  const present = quarterHour(now.getTime());
  const lines = periods.map((period) => {
    const begun = singles.filter(
      ({ first }) => first >= period.first && first < period.end && first <= present,
    );
    const figures = begun.map(figure);
    const sum = figures.reduce((total, listeners) => total + listeners, 0);
    const average = begun.length === 0 ? 0 : Math.round((10 * sum) / begun.length) / 10;
    return [...datesOf(period), average, Math.max(0, ...figures)];
  });
  return { columns: ['listeners_per_day', 'most_listeners_of_a_day'], lines };
}

/** Days that have not passed for all who registered in a period stay empty. */
async function retention({ caller, periods, now }: Ground): Promise<Table> {
  const figures = await returnsIn(caller.em, periods);
  const present = quarterHour(now.getTime());
  const isOver = ({ end }: Period, age: number) => end + 96 * (age + 1) <= present;
  return {
    columns: ['new_users', ...returnDays.map((age) => `day_${age}`)],
    lines: periods.map((period, nth) => [
      ...datesOf(period),
      figures[nth]?.newUsers ?? 0,
      ...returnDays.map((age, place) => (isOver(period, age) ? (figures[nth]?.returned[place] ?? 0) : null)),
    ]),
  };
}

async function topArtists(ground: Ground): Promise<Table> {
  const rows = await topArtistsIn(ground.caller.em, utcDaysOf(ground));
  return {
    columns: ['rank', 'artist_id', 'artist', 'plays'],
    lines: linesOf(ground, rows, ({ place, id, name, plays }) => [place, id, name, plays]),
  };
}

async function genres(ground: Ground): Promise<Table> {
  const rows = await genresIn(ground.caller.em, utcDaysOf(ground));
  return {
    columns: ['rank', 'genre', 'plays'],
    lines: linesOf(ground, rows, ({ place, name, plays }) => [place, name, plays]),
  };
}

async function storage({ caller, periods, now }: Ground): Promise<Table> {
  const figures = await storedIn(caller.em, periods, utcDay(now));
  return {
    columns: ['audio_bytes', 'picture_bytes'],
    lines: periods.map((period, nth) => [
      ...datesOf(period),
      figures[nth]?.audio ?? null,
      figures[nth]?.pictures ?? null,
    ]),
  };
}

/** The days of UTC with the dates of the periods: songs are ranked by these alone. */
function utcDaysOf({ periods, days }: Ground) {
  const dates = Array.from({ length: days.until - days.from }, (_, nth) => dateOf(days.from + nth));
  let place = 0;
  const places = dates.map((date) => {
    while (date >= (periods[place]?.until ?? '~')) place += 1;
    return place + 1;
  });
  return { days: dates, places };
}

function* linesOf({ periods }: Ground, rows: readonly NamePlays[], cells: (row: NamePlays) => Cell[]) {
  for (const row of rows) {
    const period = periods[row.nth - 1];
    if (period) yield [...datesOf(period), ...cells(row)];
  }
}
