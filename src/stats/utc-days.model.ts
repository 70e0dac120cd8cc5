const day = 24 * 60 * 60 * 1000;

/** The day of a moment by the clock of UTC, e.g. `2026-11-20`. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day that is so many days before that of a moment. */
export function dayBefore(now: Date, days: number): string {
  return utcDay(new Date(now.getTime() - days * day));
}

/** So many days, the oldest first, that of the moment last. */
export function lastDays(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) => dayBefore(now, count - 1 - index));
}

/** When a day begins. */
export function startOf(utcDay: string): Date {
  return new Date(`${utcDay}T00:00:00Z`);
}
