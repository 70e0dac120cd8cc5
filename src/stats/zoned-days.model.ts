const dayMs = 86_400_000;
const quarterMs = 900_000;
export const quartersOfDay = dayMs / quarterMs;

/** A day of a time zone. */
export interface ZonedDay {
  /** Its first moment. */
  date: Date;
  /** Its first quarter hour, and that of the next day. All zones of today begin their days with one. */
  first: number;
  until: number;
}

/** The number of the quarter hour of a moment, counted from 1970 (UTC). The function `quarter_hour` of the database is the same. */
export const quarterHour = (moment: number): number => Math.floor(moment / quarterMs);

/** The given number of days, the oldest first, ending with the day of the moment. */
export function lastDaysIn(zone: ZoneClock, now: Date, count: number): ZonedDay[] {
  const today = Math.floor(zone.read(now.getTime()) / dayMs);
  const starts = Array.from({ length: count + 1 }, (_, index) =>
    startOf(zone, (today - count + 1 + index) * dayMs),
  );
  return starts.slice(0, -1).map((start, index) => ({
    date: new Date(start),
    first: quarterHour(start),
    until: quarterHour(starts[index + 1] ?? start),
  }));
}

/** The clocks on the walls of a time zone. */
export class ZoneClock {
  readonly #format: Intl.DateTimeFormat;

  /** @throws {RangeError} for a zone that is not known. */
  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  }

  /** What the clocks show, as if it were UTC. */
  read(moment: number): number {
    const parts: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(moment)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) + (moment - Math.floor(moment / 1000) * 1000);
  }
}

/** The first moment at which the clocks show this day or a later one. They may skip midnight, or show it twice; a day that they
 * skip is empty.
 * @param day its midnight, as if it were UTC. */
export function startOf(zone: ZoneClock, day: number): number {
  const [before, after] = [day - dayMs, day + dayMs].map((moment) => moment - zone.read(moment) + day) as [
    number,
    number,
  ];
  if (before === after) return before;
  const earlier = Math.min(before, after);
  return zone.read(earlier) >= day && zone.read(earlier - 1) < day ? earlier : Math.max(before, after);
}
