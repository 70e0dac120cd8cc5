import { UnsupportedAudioError } from './audio-type.ts';
import type { ByteSource } from './byte-source.ts';
import { longestPage, type OggPage, pagesFrom } from './ogg-pages.ts';
import { type AudioMeasure, measured, type StreamFacts } from './stream-facts.ts';

/** Bytes at the end that hold the last whole page, and tags that some programs put after it. */
const tailBytes = 2 * longestPage + 64 * 1024;
/** Streams that begin one after the other, as recordings of broadcasts have them. */
const mostStreams = 1000;
/** Seconds: recordings of broadcasts begin far from zero. */
const latestBeginning = 10;

/** The beginnings of streams of OGM and Theora. */
const videos = ['\x01video\0', '\x80theora'];

interface OggStream {
  facts: Partial<StreamFacts> & { sampleRate: number };
  /** Granules in a second. */
  rate: number;
  /** Granules before the sound begins. */
  skip: number;
}

interface OpenStream extends OggStream {
  first: bigint | null;
  last: bigint | null;
}

/** Vorbis, Opus, Speex and FLAC in Ogg. The place in the last whole page is the duration. */
export async function measureOgg(source: ByteSource): Promise<AudioMeasure> {
  const streams = new Map<number, OpenStream>();
  let isCut = false;
  let start = 0;
  const read = async (page: OggPage) => {
    if (page.isFirst) await openStream(source, page, streams);
    else if (page.granule !== null && page.end <= source.size) note(streams.get(page.serial), page.granule);
    isCut = page.end > source.size;
  };
  for await (const page of pagesFrom(source, 0)) {
    await read(page);
    start = page.end;
    const known = [...streams.values()];
    const begun = known.length > 0 && known.every(({ first }) => first !== null);
    if (begun && start < source.size - tailBytes) break;
  }
  if (streams.size === 0) throw new UnsupportedAudioError('no audio in it');
  const tail = await lastPages(source, Math.max(start, source.size - tailBytes));
  // A stream that begins later follows the first one: then each page has to be seen.
  const isChain = tail.some(({ serial }) => !streams.has(serial));
  if (isChain) for await (const page of pagesFrom(source, start)) await read(page);
  else for (const page of tail) await read(page);
  return measureStreams(source, [...streams.values()], isCut);
}

async function lastPages(source: ByteSource, start: number): Promise<OggPage[]> {
  const pages: OggPage[] = [];
  for await (const page of pagesFrom(source, start)) pages.push(page);
  return pages;
}

function note(stream: OpenStream | undefined, granule: bigint): void {
  // Pages with the headers of a stream are at 0.
  if (!stream || granule === 0n) return;
  stream.first ??= granule;
  stream.last = granule;
}

function measureStreams(source: ByteSource, streams: readonly OpenStream[], isCut: boolean): AudioMeasure {
  const [main] = streams;
  const duration = streams.reduce((sum, stream) => sum + secondsOf(stream), 0);
  const facts = { container: 'Ogg', ...main?.facts };
  const measure = measured({
    facts,
    duration,
    announced: duration === 0 ? 1 : null,
    bytes: source.size,
  });
  return isCut ? { ...measure, fault: 'cut off: its last Ogg page is incomplete' } : measure;
}

function secondsOf({ first, last, skip, rate }: OpenStream): number {
  if (first === null || last === null) return 0;
  const isRecording = Number(first) > latestBeginning * rate;
  return Math.max(0, Number(last - (isRecording ? first : 0n)) - (isRecording ? 0 : skip)) / rate;
}

async function openStream(
  source: ByteSource,
  page: OggPage,
  streams: Map<number, OpenStream>,
): Promise<void> {
  const packet = await source.readPadded(page.start, 80);
  if (videos.includes(packet.toString('latin1', 0, 7))) throw new UnsupportedAudioError('it is a video');
  const stream = readStream(packet);
  if (stream && streams.size < mostStreams) streams.set(page.serial, { ...stream, first: null, last: null });
}

/** @param packet the first one of a stream, which says what it is. */
function readStream(packet: Buffer): OggStream | null {
  const name = packet.toString('latin1', 0, 8);
  const lossy = { lossless: false, bitDepth: null };
  if (name === 'OpusHead') {
    const facts = { ...lossy, codec: 'Opus', channels: packet.readUInt8(9), sampleRate: 48_000 };
    return { facts, rate: 48_000, skip: packet.readUInt16LE(10) };
  }
  if (name.startsWith('\x01vorbis')) {
    const sampleRate = packet.readUInt32LE(12);
    const facts = { ...lossy, codec: 'Vorbis I', channels: packet.readUInt8(11), sampleRate };
    return sampleRate > 0 ? { facts, rate: sampleRate, skip: 0 } : null;
  }
  if (name === 'Speex   ') {
    const sampleRate = packet.readUInt32LE(36);
    const facts = { ...lossy, codec: 'Speex', channels: packet.readUInt32LE(48), sampleRate };
    return sampleRate > 0 ? { facts, rate: sampleRate, skip: 0 } : null;
  }
  if (!name.startsWith('\x7fFLAC')) return null;
  // The mark, two bytes of version, two of a count, "fLaC", the header of a block, STREAMINFO.
  const packed = packet.readBigUInt64BE(27);
  const sampleRate = Number(packed >> 44n);
  const facts = {
    codec: 'FLAC',
    channels: Number((packed >> 41n) & 7n) + 1,
    sampleRate,
    bitDepth: Number((packed >> 36n) & 31n) + 1,
    lossless: true,
  };
  return sampleRate > 0 ? { facts, rate: sampleRate, skip: 0 } : null;
}
