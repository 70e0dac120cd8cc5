// Days are given by their first moment in the time zone of the browser.
const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const long = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** For an axis, e.g. "22 Nov". */
export function shortDay(date: string): string {
  return short.format(new Date(date));
}

/** For a table or a tooltip, e.g. "22 November 2026". */
export function longDay(date: string): string {
  return long.format(new Date(date));
}
