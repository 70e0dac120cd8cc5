/** What is asked for. */
export interface FigureQuestion {
  name: string;
  /** Days such as `2026-11-22`, both of them within. */
  from: string;
  last: string;
  by: 'day' | 'week' | 'month';
  timeZone: string;
}

const usualDays = 30;

/** The days of the last month, as where the administrator is. */
export function usualQuestion(): FigureQuestion {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const today = new Date();
  const first = new Date(today.getFullYear(), today.getMonth(), today.getDate() - usualDays + 1);
  return { name: 'plays', from: dayOf(first), last: dayOf(today), by: 'day', timeZone };
}

/** The address of its table. */
export function addressOf({ name, from, last, by, timeZone }: FigureQuestion): string {
  const until = new Date(`${last}T00:00Z`);
  until.setUTCDate(until.getUTCDate() + 1);
  const query = new URLSearchParams({ from, until: until.toISOString().slice(0, 10), by, timeZone });
  return `/reports/${name}.csv?${query}`;
}

/** What is wrong with the days, if anything. */
export function complaintOf({ from, last }: FigureQuestion): string | undefined {
  if (!from || !last) return 'Choose the first and the last day';
  return last < from ? 'The last day is before the first one' : undefined;
}

export const timeZones: readonly string[] = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
];

function dayOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(String);
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
