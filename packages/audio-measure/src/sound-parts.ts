import { announcedFrames, readMp3Header } from './frame-headers.ts';
import { oggSound } from './ogg-sound.ts';
import type { Stretch, SyncBytes } from './sync-bytes.ts';
import { afterLeadingTags, betweenTags } from './tag-edges.ts';

/** Bytes that contain all of the first frame with the number of frames. */
const announcementBytes = 64;
/** Parts of one level that are examined; real files have a few dozen, long Matroska files some ten thousand. */
const mostParts = 1_000_000;
/** Written as a length that is elsewhere, or unknown. */
const unknownLength = 0xffff_ffff;

/** The parts of a file that are its sound: changing tags, pictures and padding leaves their bytes as they are. In the
 * order of the file. */
export function soundParts(source: SyncBytes): Stretch[] {
  const start = afterLeadingTags(source, 0);
  return partsFrom(source, start)
    .map((part) => ({ start: Math.min(part.start, source.size), end: Math.min(part.end, source.size) }))
    .filter((part) => part.end > part.start);
}

function partsFrom(source: SyncBytes, start: number): Stretch[] {
  const mark = source.text(start, 16);
  if (mark.startsWith('fLaC')) return flacSound(source, start);
  if (mark.startsWith('OggS')) return oggSound(source, start);
  if (/^(?:RIFF|RF64|BW64)....WAVE/s.test(mark)) return riffSound(source, start);
  if (/^FORM....AIF[FC]/s.test(mark)) return aiffSound(source, start);
  if (mark.slice(4, 8) === 'ftyp') return mp4Sound(source, start);
  if (mark.startsWith('\x1a\x45\xdf\xa3')) return matroskaSound(source, start);
  if (mark.startsWith('\x30\x26\xb2\x75\x8e\x66\xcf\x11')) return asfSound(source, start);
  if (mark.startsWith('DSD ')) return dsfSound(source, start);
  if (mark.startsWith('FRM8')) return dsdiffSound(source, start);
  // Frames without a container, and formats whose tags are before and after them.
  return [afterAnnouncement(source, withoutPadding(source, betweenTags(source)))];
}

/** The first frame of an MP3 may only announce the others; programs that copy the sound write it again. */
function afterAnnouncement(source: SyncBytes, { start, end }: Stretch): Stretch {
  if (!source.has(start, announcementBytes)) return { start, end };
  const first = source.at(start, announcementBytes);
  const frame = readMp3Header(first, 0);
  return { start: frame && announcedFrames(first) !== null ? start + frame.length : start, end };
}

/** Zeros after a tag belong to it. */
function withoutPadding(source: SyncBytes, { start, end }: Stretch): Stretch {
  for (let at = start; at < end; ) {
    const bytes = source.at(at, Math.min(4096, end - at));
    const found = bytes.findIndex((byte) => byte !== 0);
    if (found !== -1) return { start: at + found, end };
    if (bytes.length === 0) break;
    at += bytes.length;
  }
  return { start, end };
}

/** STREAMINFO has a hash of the decoded sound: with it, the frames need not be read. */
function flacSound(source: SyncBytes, start: number): Stretch[] {
  let at = start + 4;
  let info: Stretch | undefined;
  for (let last = false; !last && source.has(at, 4); ) {
    const header = source.at(at, 4).readUInt32BE(0);
    last = header >>> 31 === 1;
    const length = header & 0xff_ffff;
    if (((header >>> 24) & 0x7f) === 0 && length >= 34) info = { start: at + 14, end: at + 38 };
    at += 4 + length;
  }
  if (info && source.at(info.end - 16, 16).some((byte) => byte !== 0)) return [info];
  return [{ start: at, end: betweenTags(source).end }];
}

/** A part of a container: its kind, and its content. */
interface Part extends Stretch {
  kind: string;
}

function riffSound(source: SyncBytes, start: number): Stretch[] {
  let longData = 0;
  const parts: Stretch[] = [];
  for (let at = start + 12; parts.length < mostParts && source.has(at, 8); ) {
    const kind = source.text(at, 4);
    let length = source.at(at + 4, 4).readUInt32LE(0);
    if (kind === 'ds64' && source.has(at, 24)) longData = Number(source.at(at + 16, 8).readBigUInt64LE(0));
    if (kind === 'data' && length === unknownLength) length = longData || source.size;
    if (kind === 'fmt ' || kind === 'data') parts.push({ start: at + 8, end: at + 8 + length });
    at += 8 + length + (length % 2);
  }
  return parts;
}

function aiffSound(source: SyncBytes, start: number): Stretch[] {
  const parts: Stretch[] = [];
  for (let at = start + 12; parts.length < mostParts && source.has(at, 8); ) {
    const kind = source.text(at, 4);
    const length = source.at(at + 4, 4).readUInt32BE(0);
    if (kind === 'COMM' || kind === 'SSND') parts.push({ start: at + 8, end: at + 8 + length });
    at += 8 + length + (length % 2);
  }
  return parts;
}

function mp4Sound(source: SyncBytes, start: number): Stretch[] {
  return boxes(source, start).filter(({ kind }) => kind === 'mdat');
}

function boxes(source: SyncBytes, start: number): Part[] {
  const parts: Part[] = [];
  for (let at = start; parts.length < mostParts && source.has(at, 8); ) {
    const header = source.at(at, 16);
    const short = header.readUInt32BE(0);
    const long = short === 1 && header.length === 16;
    const length = long ? Number(header.readBigUInt64BE(8)) : short || source.size - at;
    const headerBytes = long ? 16 : 8;
    if (length < headerBytes) break;
    parts.push({ kind: header.toString('latin1', 4, 8), start: at + headerBytes, end: at + length });
    at += length;
  }
  return parts;
}

const asfData = '\x36\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c';
/** Of the data object: kind, length, id of the file, number of packets, two reserved bytes. */
const asfDataHeaderBytes = 50;

function asfSound(source: SyncBytes, start: number): Stretch[] {
  const parts: Stretch[] = [];
  for (let at = start, count = 0; count < mostParts && source.has(at, 24); count += 1) {
    const kind = source.text(at, 16);
    const length = Number(source.at(at + 16, 8).readBigUInt64LE(0));
    if (length < 24) break;
    if (kind === asfData) parts.push({ start: at + asfDataHeaderBytes, end: at + length });
    at += length;
  }
  return parts;
}

function dsfSound(source: SyncBytes, start: number): Stretch[] {
  const parts: Stretch[] = [];
  for (let at = start; parts.length < mostParts && source.has(at, 12); ) {
    const kind = source.text(at, 4);
    const length = Number(source.at(at + 4, 8).readBigUInt64LE(0));
    if (length < 12) break;
    if (kind === 'data') parts.push({ start: at + 12, end: at + length });
    at += length;
  }
  return parts;
}

function dsdiffSound(source: SyncBytes, start: number): Stretch[] {
  const parts: Stretch[] = [];
  for (let at = start + 16; parts.length < mostParts && source.has(at, 12); ) {
    const kind = source.text(at, 4);
    const length = Number(source.at(at + 4, 8).readBigUInt64BE(0));
    if (kind === 'DSD ' || kind === 'DST ') parts.push({ start: at + 12, end: at + 12 + length });
    at += 12 + length + (length % 2);
  }
  return parts;
}

const segment = 0x18538067;
const cluster = 0x1f43b675;

/** The clusters of Matroska and WebM. A live recording has segments and clusters of unknown length. */
function matroskaSound(source: SyncBytes, start: number): Stretch[] {
  const parts: Stretch[] = [];
  for (let at = start, count = 0; count < mostParts && source.has(at, 2); count += 1) {
    const id = readId(source, at);
    const length = id && readLength(source, at + id.bytes);
    if (!id || !length) break;
    const content = at + id.bytes + length.bytes;
    if (id.value === segment) {
      at = content;
      continue;
    }
    const end = length.value === null ? source.size : content + length.value;
    if (id.value === cluster) parts.push({ start: content, end });
    at = end;
  }
  return parts;
}

function readId(source: SyncBytes, at: number) {
  const bytes = Math.clz32(source.at(at, 1)[0] ?? 0) - 23;
  if (bytes > 4 || !source.has(at, bytes)) return null;
  return { bytes, value: source.at(at, bytes).readUIntBE(0, bytes) };
}

function readLength(source: SyncBytes, at: number) {
  const first = source.at(at, 1)[0] ?? 0;
  const bytes = Math.clz32(first) - 23;
  if (bytes > 8 || !source.has(at, bytes)) return null;
  let value = first & (0xff >> bytes);
  let unknown = value === 0xff >> bytes;
  for (const byte of source.at(at, bytes).subarray(1)) {
    value = value * 256 + byte;
    unknown &&= byte === 0xff;
  }
  return { bytes, value: unknown ? null : value };
}
