import { id3Length } from './byte-source.ts';
import type { Stretch, SyncBytes } from './sync-bytes.ts';

const id3HeaderBytes = 10;
const id3v1Bytes = 128;
const enhancedId3Bytes = 227;
const apeFooterBytes = 32;
/** Far more than any file has; a damaged one may seem to have as many as it likes. */
const mostTags = 100;
/** Lyrics3 without a size begins at most this far before its end. */
const longestOldLyrics = 5200;

/** The bytes of a file between the tags at its beginning and those at its end. */
export function betweenTags(source: SyncBytes): Stretch {
  const start = afterLeadingTags(source, 0);
  return { start, end: Math.max(start, beforeTrailingTags(source, start)) };
}

/** Where the content begins after ID3v2 and APE tags, of which there may be several. */
export function afterLeadingTags(source: SyncBytes, from: number): number {
  let at = from;
  for (let count = 0; count < mostTags && source.has(at, id3HeaderBytes); count += 1) {
    const length = leadingTagLength(source, at);
    if (length === 0 || at + length > source.size) return at;
    at += length;
  }
  return at;
}

function leadingTagLength(source: SyncBytes, at: number): number {
  const kind = source.text(at, 8);
  if (kind.startsWith('ID3')) {
    const header = source.at(at, id3HeaderBytes);
    const footer = (header.readUInt8(5) & 0x10) === 0 ? 0 : id3HeaderBytes;
    return id3HeaderBytes + id3Length(header) + footer;
  }
  if (kind !== 'APETAGEX' || !source.has(at, apeFooterBytes)) return 0;
  return apeFooterBytes + source.at(at, apeFooterBytes).readUInt32LE(12);
}

function beforeTrailingTags(source: SyncBytes, start: number): number {
  let end = source.size;
  for (let count = 0; count < mostTags; count += 1) {
    const length = trailingTagLength(source, end);
    if (length === 0 || end - length < start) return end;
    end -= length;
  }
  return end;
}

/** The length of the tag that ends at `end`; 0 if there is none. */
function trailingTagLength(source: SyncBytes, end: number): number {
  return (
    id3v1Length(source, end) ||
    apeLength(source, end) ||
    lyricsLength(source, end) ||
    id3v2Length(source, end)
  );
}

function id3v1Length(source: SyncBytes, end: number): number {
  const at = end - id3v1Bytes;
  if (!source.has(at, id3v1Bytes) || source.text(at, 3) !== 'TAG') return 0;
  const enhanced = at - enhancedId3Bytes;
  const hasEnhanced = source.has(enhanced, 4) && source.text(enhanced, 4) === 'TAG+';
  return id3v1Bytes + (hasEnhanced ? enhancedId3Bytes : 0);
}

function apeLength(source: SyncBytes, end: number): number {
  const at = end - apeFooterBytes;
  if (!source.has(at, apeFooterBytes) || source.text(at, 8) !== 'APETAGEX') return 0;
  const footer = source.at(at, apeFooterBytes);
  // The size includes the footer, but not the header, which only later versions have.
  const hasHeader = footer.readUInt32LE(20) >>> 31 === 1;
  return footer.readUInt32LE(12) + (hasHeader ? apeFooterBytes : 0);
}

function lyricsLength(source: SyncBytes, end: number): number {
  const mark = source.has(end - 15, 15) ? source.text(end - 15, 15) : '';
  if (/^\d{6}LYRICS200$/.test(mark)) return Number(mark.slice(0, 6)) + 15;
  if (!mark.endsWith('LYRICSEND')) return 0;
  const from = Math.max(0, end - longestOldLyrics);
  const begin = source.text(from, end - from).lastIndexOf('LYRICSBEGIN');
  return begin === -1 ? 0 : end - from - begin;
}

function id3v2Length(source: SyncBytes, end: number): number {
  const at = end - id3HeaderBytes;
  if (!source.has(at, id3HeaderBytes) || source.text(at, 3) !== '3DI') return 0;
  return id3Length(source.at(at, id3HeaderBytes)) + 2 * id3HeaderBytes;
}
