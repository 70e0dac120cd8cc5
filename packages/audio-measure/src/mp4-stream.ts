import type { FileHandle } from 'node:fs/promises';
import type { StreamFacts } from './stream-facts.ts';

/** Bytes of a sample description that are read: those of audio take a few hundred. */
const longestDescription = 64 * 1024;
/** Boxes of one level that are examined; real files have a few dozen. */
const mostBoxes = 10_000;
/** Before the boxes of an audio sample entry, by the version of QuickTime's sound description. */
const entryHeaderBytes = [36, 52, 72] as const;

interface Box {
  type: string;
  /** Of its content. */
  start: number;
  end: number;
}

/** The first audio track of an MP4 file. Its fixed fields say two channels of 16 bits, whatever it holds; the truth is in
 * the configuration of the codec. */
export async function describeMp4(file: FileHandle, size: number): Promise<StreamFacts | null> {
  const movie = await childOf(file, { type: '', start: 0, end: size }, 'moov');
  if (!movie) return null;
  for await (const track of boxes(file, movie)) {
    if (track.type !== 'trak') continue;
    const facts = await describeTrack(file, track);
    if (facts) return facts;
  }
  return null;
}

async function describeTrack(file: FileHandle, track: Box): Promise<StreamFacts | null> {
  const media = await childOf(file, track, 'mdia');
  const handler = media && (await childOf(file, media, 'hdlr'));
  if (!handler || (await read(file, handler.start, 12)).toString('latin1', 8, 12) !== 'soun') return null;
  let found: Box | null = media;
  for (const type of ['minf', 'stbl', 'stsd']) found = found && (await childOf(file, found, type));
  if (!found) return null;
  const length = Math.min(longestDescription, found.end - found.start);
  return describeEntry((await read(file, found.start, length)).subarray(8));
}

/** @param entry the first sample entry: size, format, and boxes after the fixed fields. */
function describeEntry(entry: Buffer): StreamFacts | null {
  if (entry.length < 36) return null;
  const format = entry.toString('latin1', 4, 8);
  const header = entryHeaderBytes[entry.readUInt16BE(16)] ?? entryHeaderBytes[0];
  const configuration = (type: string) => {
    // QuickTime nests the configuration in a `wave` box.
    const at = entry.subarray(0, entry.readUInt32BE(0)).indexOf(type, header, 'latin1');
    return at === -1 ? null : entry.subarray(at + 4);
  };
  if (format === 'mp4a') return describeEsds(configuration('esds'));
  if (format === 'alac') return describeAlac(configuration('alac'));
  if (format === 'fLaC') return describeFlac(configuration('dfLa'));
  if (format === 'Opus') {
    return { codec: 'Opus', channels: configuration('dOps')?.[1] ?? null, bitDepth: null, lossless: false };
  }
  return null;
}

function describeAlac(cookie: Buffer | null): StreamFacts | null {
  // Version and flags (4), frame length (4), version (1), bit depth (1), three parameters, channels (1).
  if (!cookie || cookie.length < 14) return null;
  return { codec: 'ALAC', channels: cookie[13] ?? null, bitDepth: cookie[9] ?? null, lossless: true };
}

function describeFlac(info: Buffer | null): StreamFacts | null {
  // Version and flags (4), header of the block (4), sizes (10), then 20 bits of rate, 3 of channels, 5 of depth.
  if (!info || info.length < 22) return null;
  const packed = info.readUInt32BE(18);
  return {
    codec: 'FLAC',
    channels: ((packed >> 9) & 7) + 1,
    bitDepth: ((packed >> 4) & 31) + 1,
    lossless: true,
  };
}

/** Channels by the configuration of AAC; index 0 means that they are described elsewhere. */
const aacChannels = [null, 1, 2, 3, 4, 5, 6, 8] as const;

/** An MPEG-4 elementary stream: AAC, or MP3 in a wrapper. */
function describeEsds(esds: Buffer | null): StreamFacts | null {
  if (!esds) return null;
  const config = descriptor(esds, 4, [3, 4]);
  const objectType = config?.[0];
  if (config === null || objectType === undefined) return null;
  if (objectType === 0x69 || objectType === 0x6b) {
    const codec = objectType === 0x6b ? 'MPEG 1 Layer 3' : 'MPEG 2 Layer 3';
    return { codec, channels: null, bitDepth: null, lossless: false };
  }
  const specific = objectType === 0x40 ? descriptor(config, 13, [5]) : null;
  const channels = specific ? channelsOfAac(specific) : null;
  return { codec: null, channels, bitDepth: null, lossless: false };
}

/** Five bits of object type (31: six more), four of the rate's index (15: 24 more), four of channels. */
function channelsOfAac(specific: Buffer): number | null {
  const bits = [...specific.subarray(0, 8)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  let at = bits.startsWith('11111') ? 11 : 5;
  at += bits.slice(at, at + 4) === '1111' ? 28 : 4;
  return aacChannels[Number.parseInt(bits.slice(at, at + 4), 2)] ?? null;
}

/** The content of nested descriptors: a tag, a length of one to four bytes, the content.
 * @param at where the first begins.
 * @param tags from the outermost to the wanted one. */
function descriptor(bytes: Buffer, at: number, tags: readonly number[]): Buffer | null {
  let place = at;
  for (const [depth, tag] of tags.entries()) {
    if (bytes[place] !== tag) return null;
    place += 1;
    for (let more = 0; more < 3 && (bytes[place] ?? 0) & 0x80; more += 1) place += 1;
    place += 1;
    // Number of the stream (2), flags (1): without dependencies in files.
    if (tag === 3 && depth < tags.length - 1) place += 3;
  }
  return bytes.subarray(place);
}

async function childOf(file: FileHandle, parent: Box, type: string): Promise<Box | null> {
  for await (const box of boxes(file, parent)) if (box.type === type) return box;
  return null;
}

async function* boxes(file: FileHandle, parent: Box): AsyncGenerator<Box, void> {
  let at = parent.start;
  for (let count = 0; count < mostBoxes && at + 8 <= parent.end; count += 1) {
    const header = await read(file, at, 16);
    const short = header.readUInt32BE(0);
    const long = short === 1;
    const rest = parent.end - at;
    const length = long ? Number(header.readBigUInt64BE(8)) : short || rest;
    if (length < (long ? 16 : 8) || length > rest) return;
    yield { type: header.toString('latin1', 4, 8), start: at + (long ? 16 : 8), end: at + length };
    at += length;
  }
}

/** Zeros beyond the end. */
async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, position);
  return bytes;
}
