/** The beginning of a day in the administrator's time zone.
 * @param day e.g. `2026-11-22`. */
export function beginOfDay(day: string): string {
  return new Date(`${day}T00:00`).toISOString();
}

/** The beginning of the next day. */
export function endOfDay(day: string): string {
  const begin = new Date(`${day}T00:00`);
  // Not 24 hours later: some days have 23 or 25.
  begin.setDate(begin.getDate() + 1);
  return begin.toISOString();
}
