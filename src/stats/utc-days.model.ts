const day = 24 * 60 * 60 * 1000;

/** The day of a moment in UTC, e.g. `2026-11-20`. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day that is the given number of days before a moment. */
export function dayBefore(now: Date, days: number): string {
  return utcDay(new Date(now.getTime() - days * day));
}

/** The given number of days, the oldest first, ending with the day of the moment. */
export function lastDays(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) => dayBefore(now, count - 1 - index));
}

/** The first moment of a day. */
export function startOf(utcDay: string): Date {
  return new Date(`${utcDay}T00:00:00Z`);
}
