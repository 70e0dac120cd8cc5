const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

/** Units with their length in seconds, the longest first. */
const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** Elapsed time, e.g. "3 hours ago". */
export function timeAgo(moment: string, now = Date.now()): string {
  const seconds = (now - Date.parse(moment)) / 1000;
  const [unit, length] = units.find(([, unitLength]) => seconds >= unitLength) ?? ['second', 1];
  return unit === 'second' ? 'just now' : relative.format(-Math.floor(seconds / length), unit);
}
