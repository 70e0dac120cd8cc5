const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a date by ISO 8601 that the calendar has: a year, a month or a day. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(day ?? 1)));
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return date.getUTCMonth() + 1 === Number(month ?? 1) && date.getUTCDate() === Number(day ?? 1);
}
