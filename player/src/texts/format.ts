const minute = 60_000;
const day = 24 * 60 * minute;

export type Format = ReturnType<typeof formatOf>;

/** @param locale such as `de-AT`. */
export function formatOf(locale: string) {
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const ages = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const bytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 0,
  });
  return {
    locale,
    number: (value: number) => numbers.format(value),
    date: (at: string | Date) => dates.format(new Date(at)),
    time: (at: string | Date) => times.format(new Date(at)),
    moment: (at: string | Date) => moments.format(new Date(at)),
    list: (items: readonly string[]) => lists.format(items),
    megabytes: (size: number) => bytes.format(size / 1_000_000),
    /** `5 minutes ago`, `yesterday`; a date after a week. */
    ago: (at: string | Date, now = Date.now()) => {
      const age = now - new Date(at).getTime();
      if (age < 60 * minute) return ages.format(-Math.max(0, Math.floor(age / minute)), 'minute');
      if (age < day) return ages.format(-Math.floor(age / (60 * minute)), 'hour');
      return age < 7 * day ? ages.format(-Math.floor(age / day), 'day') : dates.format(new Date(at));
    },
    /** Seconds as `3:05` or `1:02:03`. */
    clock,
  };
}

export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const end = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${end}` : `${minutes}:${end}`;
}
