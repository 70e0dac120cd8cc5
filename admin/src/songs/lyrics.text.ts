interface Line {
  start?: number | null;
  text: string;
}

interface StoredLyrics {
  synced: boolean;
  text: string;
  lines: readonly Line[];
}

/** Lyrics as they are edited: synced ones in the LRC format, with the time stamp before each line. */
export function lyricsText(lyrics: StoredLyrics | null | undefined): string {
  if (!lyrics) return '';
  if (!lyrics.synced) return lyrics.text;
  return lyrics.lines.map(({ start, text }) => `[${timeOf(start ?? 0, 3)}]${text}`).join('\n');
}

/** The time of a line: `1:02.50`.
 * @param digits of the seconds' fraction. */
export function timeOf(milliseconds: number, digits = 2): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const unit = 10 ** (3 - digits);
  const rest = Math.floor((milliseconds % 60_000) / unit) / 10 ** digits;
  return `${String(minutes).padStart(2, '0')}:${rest.toFixed(digits).padStart(3 + digits, '0')}`;
}

const stamp = /\[\s*(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\s*\]/y;
const header = /^\[[a-z#]+:.*\]$/i;

interface TimedLine {
  start: number;
  text: string;
}

/** The lines that the server will make of a text, in the order of their times.
 * @returns null for a text without a time stamp, which is plain. */
export function previewLines(text: string): TimedLine[] | null {
  const lines: TimedLine[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const { starts, words } = stampedLine(line.trim());
    const last = lines.at(-1);
    if (starts.length > 0) lines.push(...starts.map((start) => ({ start, text: words })));
    // A line without a time goes on with the one before.
    else if (last && words !== '' && !header.test(words)) lines.push({ start: last.start, text: words });
  }
  return lines.length === 0 ? null : lines.sort((one, other) => one.start - other.start);
}

function stampedLine(line: string): { starts: number[]; words: string } {
  const starts: number[] = [];
  let end = 0;
  stamp.lastIndex = 0;
  for (let found = stamp.exec(line); found; found = stamp.exec(line)) {
    const [, minutes, seconds, fraction = '0'] = found;
    starts.push(Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0')));
    end = stamp.lastIndex;
  }
  return { starts, words: line.slice(end).trim() };
}
