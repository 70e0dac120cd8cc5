import type { Caller } from '../../api/caller.service.ts';
import { recordAlone } from '../../audit/audit-log.writes.ts';
import { listeningIn } from '../daily.queries.ts';
import { statsClock } from '../stats-clock.key.ts';
import { dateOf, dayOf } from '../utc-days.model.ts';
import { quarterHour } from '../zoned-days.model.ts';
import { type Cell, csvParts } from './csv.model.ts';
import { listenersOfPeriods } from './period-listeners.queries.ts';
import { genresIn, type RankedPeriods, type Ranking, topArtistsIn } from './ranking.queries.ts';
import { parseReportQuestion, type ReportQuestion } from './report.checks.ts';
import { playsIn, returnsIn, storedIn } from './report.queries.ts';
import { type CalendarDays, isWhole, type Period, periodsOf, wholeSteps } from './report-periods.model.ts';
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

/** Weeks and months are told as a whole: how many listened in a part of one is not known. */
async function listeners({ caller, periods, zone, days, by }: Ground): Promise<Table> {
  const whole = by === 'day' ? periods : periodsOf(zone, wholeSteps(days, by), by);
  const figures =
    by === 'day' ? await listenersOfDays(caller, whole) : await listenersOfPeriods(caller.em, whole, by);
  return {
    columns: ['listeners'],
    lines: whole.map((period, nth) => [...datesOf(period), figures[nth] ?? 0]),
  };
}

async function listenersOfDays(caller: Caller, periods: readonly Period[]): Promise<number[]> {
  const hours = periods.map(({ first, end }) => ({ first, until: end }));
  const known = new Map((await listeningIn(caller.em, hours)).map((day) => [day.first, day.activeListeners]));
  return periods.map(({ first }) => known.get(first) ?? 0);
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
  const rankings = await topArtistsIn(ground.caller.em, rankedPeriods(ground));
  return {
    columns: ['rank', 'artist_id', 'artist', 'plays'],
    lines: linesOf(ground, rankings, ({ ids, names, plays }, place) => [
      ...[ids[place] ?? null, names[place] ?? null, plays[place] ?? null],
    ]),
  };
}

async function genres(ground: Ground): Promise<Table> {
  const rankings = await genresIn(ground.caller.em, rankedPeriods(ground));
  return {
    columns: ['rank', 'genre', 'plays'],
    lines: linesOf(ground, rankings, ({ names, plays }, place) => [
      names[place] ?? null,
      plays[place] ?? null,
    ]),
  };
}

async function storage({ caller, periods, now }: Ground): Promise<Table> {
  const figures = await storedIn(caller.em, periods, dateOf(dayOf(now)));
  return {
    columns: ['audio_bytes', 'picture_bytes'],
    lines: periods.map((period, nth) => [
      ...datesOf(period),
      figures[nth]?.audio ?? null,
      figures[nth]?.pictures ?? null,
    ]),
  };
}

/** The days of UTC with the dates of the periods: songs are counted by these alone. */
function rankedPeriods({ periods, by, now }: Ground): RankedPeriods {
  const today = dayOf(now);
  const daysOf = (days: CalendarDays) =>
    Array.from({ length: days.until - days.from }, (_, later) => dateOf(days.from + later));
  const days = periods.flatMap((period, index) =>
    daysOf(period.days).map((day) => ({ day, nth: index + 1 })),
  );
  const pieces = periods.flatMap((period, index) =>
    isWhole(period.days, by, today)
      ? [{ step: by, first: period.from, nth: index + 1 }]
      : daysOf(period.days).map((day) => ({ step: 'day', first: day, nth: index + 1 })),
  );
  return { days, pieces };
}

function* linesOf(
  { periods }: Ground,
  rankings: readonly Ranking[],
  cells: (ranking: Ranking, place: number) => Cell[],
) {
  for (const ranking of rankings) {
    const period = periods[ranking.nth - 1];
    if (!period) continue;
    for (const place of ranking.plays.keys()) yield [...datesOf(period), place + 1, ...cells(ranking, place)];
  }
}
