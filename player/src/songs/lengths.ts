/** Of a whole album or playlist, such as `1 hr 12 min`. */
export function span(language: string, seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const part = (value: number, unit: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return part(minutes, 'minute');
  return minutes % 60 === 0 ? part(hours, 'hour') : `${part(hours, 'hour')} ${part(minutes % 60, 'minute')}`;
}

/** For screen readers: `3 minutes, 5 seconds`. */
export function spoken(language: string, seconds: number): string {
  const whole = Math.round(seconds);
  const units = [
    [Math.floor(whole / 3600), 'hour'],
    [Math.floor(whole / 60) % 60, 'minute'],
    [whole % 60, 'second'],
  ] as const;
  return units
    .filter(([value]) => value > 0)
    .map(([value, unit]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    )
    .join(', ');
}

/** A date as precise as it is known: `1969`, `September 1969`, `September 26, 1969`. */
export function partialDate(language: string, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = day
    ? { dateStyle: 'long', timeZone: 'UTC' }
    : { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}
