import { dateOf, dayOf } from '../utc-days.model.ts';
import { quarterHour, startOf, type ZoneClock } from '../zoned-days.model.ts';

const dayMs = 86_400_000;

export const steps = ['day', 'week', 'month'] as const;
export type Step = (typeof steps)[number];

/** Days on a calendar, by their numbers from 1970 on, without the last. */
export interface CalendarDays {
  from: number;
  until: number;
}

/** A line of a report: calendar days with the quarter hours in which they begin and end in their time zone. */
export interface Period {
  days: CalendarDays;
  /** Its first day, as `2026-11-20`, and the day after its last. */
  from: string;
  until: string;
  first: number;
  end: number;
}

/** The days in steps. A week begins on Monday. The first and the last one may be cut short. */
export function periodsOf(zone: ZoneClock, days: CalendarDays, by: Step): Period[] {
  return stepsOf(days, by).map(({ from, until }) => ({
    days: { from, until },
    ...{ from: dateOf(from), until: dateOf(until) },
    ...{ first: quarterHour(startOf(zone, from * dayMs)), end: quarterHour(startOf(zone, until * dayMs)) },
  }));
}

/** How many there are, without making them. */
export function countSteps(days: CalendarDays, by: Step): number {
  return stepsOf(days, by).length;
}

/** The days with all others of their first and last step. */
export function wholeSteps({ from, until }: CalendarDays, by: Step): CalendarDays {
  return { from: stepStart(from, by), until: nextStep(until - 1, by) };
}

/** Whether these days of a single step are all of it, or all that have come. */
export function isWhole({ from, until }: CalendarDays, by: Step, today: number): boolean {
  return from === stepStart(from, by) && (until === nextStep(from, by) || until > today);
}

function stepsOf({ from, until }: CalendarDays, by: Step): CalendarDays[] {
  const found: CalendarDays[] = [];
  for (let day = from; day < until; ) {
    const next = Math.min(nextStep(day, by), until);
    found.push({ from: day, until: next });
    day = next;
  }
  return found;
}

function stepStart(day: number, by: Step): number {
  if (by === 'day') return day;
  // 1970 began with a Thursday.
  if (by === 'week') return day - ((day + 3) % 7);
  return monthStart(day, 0);
}

function nextStep(day: number, by: Step): number {
  if (by === 'day') return day + 1;
  if (by === 'week') return stepStart(day, by) + 7;
  return monthStart(day, 1);
}

function monthStart(day: number, later: number): number {
  const date = new Date(day * dayMs);
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1));
}
