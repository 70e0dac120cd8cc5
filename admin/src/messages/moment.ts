const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** When something was, e.g. "22 Nov 2026, 23:05", where the administrator is. */
export function momentOf(date: string): string {
  return format.format(new Date(date));
}
