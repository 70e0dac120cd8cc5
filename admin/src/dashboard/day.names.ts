// Days begin at midnight UTC, as on the server.
const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });

/** For an axis, e.g. "22 Nov". */
export function shortDay(date: string): string {
  return short.format(new Date(date));
}

/** For a table or a tooltip, e.g. "22 November 2026". */
export function longDay(date: string): string {
  return long.format(new Date(date));
}
