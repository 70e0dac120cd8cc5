import type { TaggedLyrics } from '../../media/tag-lyrics.model.ts';
import { cleanText } from '../tag-text.model.ts';
import { parseLrc, type TimedLine } from './lrc.model.ts';

/** Lyrics as they are stored. */
export interface LyricsValues {
  /** A BCP 47 tag. */
  language: string | null;
  /** Milliseconds from the song's start, of each line; null if they are not synced. */
  starts: number[] | null;
  lines: string[];
}

export const mostLines = 5000;
/** Characters. */
export const longestLine = 1000;
/** Milliseconds: the largest value of a column of type `integer`, beyond what any song takes. */
const latestStart = 2_147_483_647;

/** Lyrics that an editor wrote, plain or in the LRC format.
 * @returns null if there are no words in them. */
export function writtenLyrics(text: string, language: string | null): LyricsValues | null {
  const lyrics = readLyrics({ language: null, text, parts: [] });
  return lyrics && { ...lyrics, language };
}

export function sameLyrics(one: LyricsValues | null, other: LyricsValues | null): boolean {
  const text = (of: LyricsValues | null) => JSON.stringify(of && [of.language, of.starts, of.lines]);
  return text(one) === text(other);
}

/** The lyrics of a song: the first that are synced or, if none are, the first.
 * @param beside the text of a file beside the song. */
export function chooseLyrics(tagged: readonly TaggedLyrics[], beside: string | null): LyricsValues | null {
  const texts = beside === null ? [] : [{ language: null, text: beside, parts: [] }];
  const read = [...tagged, ...texts].flatMap((lyrics) => readLyrics(lyrics) ?? []);
  return read.find(({ starts }) => starts !== null) ?? read[0] ?? null;
}

function readLyrics({ language, text, parts }: TaggedLyrics): LyricsValues | null {
  const timed = parts.length > 0 ? joinParts(parts) : parseLrc(text);
  const known = languageOf(language);
  if (!timed) {
    const lines = trimmed(text.split(/\r\n|\r|\n/).map(cleanLine)).slice(0, mostLines);
    return lines.length > 0 ? { language: known, starts: null, lines } : null;
  }
  const lines = timed.slice(0, mostLines).map((line) => ({ ...line, text: cleanLine(line.text) }));
  if (lines.every((line) => line.text === '')) return null;
  const starts = lines.map(({ start }) => Math.min(start, latestStart));
  return { language: known, starts, lines: lines.map((line) => line.text) };
}

/** Where one of the parts begins with a new line, the others are syllables that go on with theirs. */
function joinParts(parts: readonly TimedLine[]): TimedLine[] {
  const sorted = parts.toSorted((one, other) => one.start - other.start);
  const syllables = sorted.some(({ text }) => /^[\r\n]/.test(text));
  if (!syllables) return sorted;
  const lines: TimedLine[] = [];
  for (const { start, text } of sorted) {
    const last = lines.at(-1);
    if (last && !/^[\r\n]/.test(text)) last.text += text;
    else lines.push({ start, text });
  }
  return lines;
}

function cleanLine(line: string): string {
  return cleanText(line, longestLine) ?? '';
}

/** Without empty lines at the beginning and the end; those between verses stay. */
function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}

/** Tags have three letters, `eng` and `ger`, or any others; `xxx` means an unknown one.
 * @returns a BCP 47 tag, such as `en` and `de`. */
function languageOf(code: string | null): string | null {
  const given = code?.replaceAll('\0', '').trim() ?? '';
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(given) || /^(?:xxx|und|mul|zxx)$/i.test(given)) return null;
  try {
    return Intl.getCanonicalLocales(given.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
