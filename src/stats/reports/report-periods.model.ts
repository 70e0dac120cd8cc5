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
  /** Its first day, as `2026-11-20`, and the day after its last. */
  from: string;
  until: string;
  first: number;
  end: number;
}

export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
export const dayOf = (moment: number): number => Math.floor(moment / dayMs);

/** The days in steps. A week begins on Monday. The first and the last one may be cut short. */
export function periodsOf(zone: ZoneClock, days: CalendarDays, by: Step): Period[] {
  return stepsOf(days, by).map(({ from, until }) => ({
    ...{ from: dateOf(from), until: dateOf(until) },
    ...{ first: quarterHour(startOf(zone, from * dayMs)), end: quarterHour(startOf(zone, until * dayMs)) },
  }));
}

/** How many there are, without making them. */
export function countSteps(days: CalendarDays, by: Step): number {
  return stepsOf(days, by).length;
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

function nextStep(day: number, by: Step): number {
  if (by === 'day') return day + 1;
  // 1970 began with a Thursday.
  if (by === 'week') return day + 7 - ((day + 3) % 7);
  const date = new Date(day * dayMs);
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
}
