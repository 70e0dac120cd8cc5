/** `2026-01-31 23:59:59`, as PostgreSQL writes it in UTC. */
const wholeSeconds = 19;
/** The offset of UTC, at the end. */
const utc = '+00';
/** Places of the separators, of which one is enough to tell a year of more digits. */
const firstDash = 4;
const dash = 0x2d;
const zero = 0x30;
const mostDecimals = 3;

/** Reads a time as PostgreSQL writes it. `Date` would read it, too, but by its slow way for formats that no standard
 * describes, and a page of songs has eighty. */
export function readTimestamp(text: string): Date {
  const decimals = Math.max(0, text.length - wholeSeconds - utc.length - 1);
  const isCommon = text.charCodeAt(firstDash) === dash && text.endsWith(utc) && decimals <= mostDecimals;
  if (!isCommon) return new Date(text);
  const seconds = Date.UTC(
    digits(text, 0, 4),
    digits(text, 5, 2) - 1,
    digits(text, 8, 2),
    digits(text, 11, 2),
    digits(text, 14, 2),
    digits(text, 17, 2),
  );
  const fraction = digits(text, wholeSeconds + 1, decimals) * 10 ** (mostDecimals - decimals);
  return new Date(seconds + fraction);
}

function digits(text: string, from: number, count: number): number {
  let number = 0;
  for (let index = from; index < from + count; index++) number = number * 10 + text.charCodeAt(index) - zero;
  return number;
}
