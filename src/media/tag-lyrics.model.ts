import type { ILyricsTag } from 'music-metadata';
import { asText, type TagValues } from './tag-values.model.ts';

/** Lyrics as a tag has them. */
export interface TaggedLyrics {
  /** As in the file, such as `eng`. */
  language: string | null;
  /** Plain, or LRC; empty if there are parts. */
  text: string;
  /** Lines or syllables with their starts in milliseconds. */
  parts: { start: number; text: string }[];
}

/** Characters: longer ones are no lyrics. */
const longest = 200_000;
/** Lines or syllables: a broken tag may claim millions. */
const mostParts = 20_000;
/** Contents of SYLT that are lyrics: other, lyrics, transcription. Not chords, events and the like. */
const lyricsContents = new Set([0, 1, 2]);
/** The unit of SYLT that counts frames of MPEG audio; the other counts milliseconds. */
const inFrames = 1;

/** @param language of the whole file, for tags that have none of their own.
 * @param sampleRate of the audio. */
export function readTaggedLyrics(
  values: TagValues,
  language: string | null,
  sampleRate: number | undefined,
): TaggedLyrics[] {
  const synced = values.all('SYLT', 'SLT').flatMap((value) => syncedLyrics(value, sampleRate));
  const texts = values
    .all('SYNCEDLYRICS', 'USLT', 'ULT', 'LYRICS', '©LYR', 'UNSYNCEDLYRICS', 'UNSYNCED LYRICS')
    .flatMap((value) => plainLyrics(value, language));
  return [...synced, ...texts];
}

function plainLyrics(value: unknown, language: string | null): TaggedLyrics[] {
  const { text, language: own } = isObject(value) ? value : { text: value, language };
  const plain = asText(text)?.slice(0, longest);
  return plain ? [{ language: asText(own), text: plain, parts: [] }] : [];
}

function syncedLyrics(value: unknown, sampleRate = 44_100): TaggedLyrics[] {
  if (!isObject(value)) return [];
  const { syncText = [], timeStampFormat, contentType, language } = value as Partial<ILyricsTag>;
  if (!lyricsContents.has(contentType ?? 0)) return [];
  // MPEG 2 has half as many samples in a frame as MPEG 1.
  const samples = sampleRate < 32_000 ? 576 : 1152;
  const unit = timeStampFormat === inFrames ? (samples * 1000) / sampleRate : 1;
  const parts = syncText
    .slice(0, mostParts)
    .map(({ text, timestamp }) => ({ start: Math.round((timestamp ?? 0) * unit), text }));
  return parts.length > 0 ? [{ language: language ?? null, text: '', parts }] : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
