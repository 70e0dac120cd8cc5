const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A date and time in the administrator's time zone, e.g. "22 Nov 2026, 23:05". */
export function momentOf(date: string): string {
  return format.format(new Date(date));
}
