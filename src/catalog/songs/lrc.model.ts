/** A line of lyrics; `start` in milliseconds. */
export interface TimedLine {
  start: number;
  text: string;
}

/** `[01:02]`, `[01:02.5]`, `[01:02.50]`, `[01:02:50]`, `[01:02.500]`; minutes may go beyond 59. */
const stamp = /\[\s*(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\s*\]/y;
/** The stamps of words, in the enhanced form. */
const wordStamp = /<\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?>\s?/g;
const offsetTag = /^\s*\[offset:\s*([+-]?\d{1,6})\s*\]\s*$/i;

/** Reads lyrics in the LRC format. A line with several stamps is sung several times; one without a stamp goes on with
 * the line before it.
 * @returns undefined for a text without a stamp, which is not LRC. */
export function parseLrc(text: string): TimedLine[] | undefined {
  const lines: TimedLine[] = [];
  let earlier = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const offset = offsetTag.exec(line);
    if (offset) earlier = Number(offset[1]);
    const { starts, rest } = stampsOf(line);
    const last = lines.at(-1);
    if (starts.length > 0) lines.push(...starts.map((start) => ({ start, text: rest })));
    else if (last && rest !== '' && !isHeader(rest)) lines.push({ start: last.start, text: rest });
  }
  if (lines.length === 0) return undefined;
  const moved = lines.map((line) => ({ ...line, start: Math.max(0, line.start - earlier) }));
  return moved.sort((one, other) => one.start - other.start);
}

function stampsOf(line: string): { starts: number[]; rest: string } {
  const starts: number[] = [];
  const trimmed = line.replaceAll('\u{FEFF}', '').trim();
  let end = 0;
  stamp.lastIndex = 0;
  for (let found = stamp.exec(trimmed); found; found = stamp.exec(trimmed)) {
    const [, minutes, seconds, fraction = '0'] = found;
    starts.push(Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0')));
    end = stamp.lastIndex;
  }
  return { starts, rest: trimmed.slice(end).replace(wordStamp, '').trim() };
}

/** `[ar:Artist]`, `[by:Somebody]`. */
function isHeader(line: string): boolean {
  return /^\[[a-z#]+:.*\]$/i.test(line);
}
