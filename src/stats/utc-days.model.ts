const dayMs = 24 * 60 * 60 * 1000;

/** The number of the day of a moment in UTC, counted from 1970. */
export const dayOf = (moment: Date | number): number => Math.floor(Number(moment) / dayMs);

/** The date of a day by its number, e.g. `2026-11-20`. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** The date in UTC that is the given number of days before a moment. */
export function dayBefore(now: Date, days: number): string {
  return dateOf(dayOf(now) - days);
}

/** The given number of days, the oldest first, ending with the day of the moment. */
export function lastDays(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) => dayBefore(now, count - 1 - index));
}

/** The first moment of a day. */
export function startOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
