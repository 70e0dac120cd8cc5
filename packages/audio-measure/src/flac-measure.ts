import { UnsupportedAudioError } from './audio-type.ts';
import { type ByteSource, id3Bytes } from './byte-source.ts';
import { type FlacFrame, findFlacFrames, type StreamInfo } from './flac-frames.ts';
import { type AudioMeasure, measured, type StreamFacts } from './stream-facts.ts';

/** Bytes at the end that contain the beginning of the last frame, plus some for tags after it. */
const tailBytes = 512 * 1024;
/** Blocks before the audio that are passed; real files have a handful. */
const mostBlocks = 10_000;

/** Compares the length announced by a FLAC file with the end of its last frame. Encoders that write to a pipe
 * announce no length; the last frame then determines it. */
export async function measureFlac(source: ByteSource): Promise<AudioMeasure> {
  const start = await id3Bytes(source);
  const head = await source.readPadded(start, 42);
  const info = readStreamInfo(head);
  if (!info) throw new UnsupportedAudioError('damaged: it does not say what its samples are');
  const audio = await audioStart(source, start);
  const tailStart = Math.max(audio, source.size - tailBytes);
  const frames = findFlacFrames(await source.read(tailStart, source.size - tailStart), info);
  const announced = info.totalSamples;
  // Other bytes that look like a frame do not happen to end where the audio does.
  const isWhole = announced > 0 && frames.some(({ end }) => end === announced);
  const samples = isWhole
    ? announced
    : announced === 0
      ? lastEnd(frames)
      : Math.min(announced, lastStart(frames));
  return measured({
    facts: factsOf(head),
    duration: samples / info.sampleRate,
    announced: announced > 0 ? announced / info.sampleRate : null,
    bytes: source.size - audio,
  });
}

/** Only frames with a matching neighbour count: other bytes that look like a frame have none. */
function joined(frames: readonly FlacFrame[]): FlacFrame[] {
  const starts = new Set(frames.map(({ start }) => start));
  const ends = new Set(frames.map(({ end }) => end));
  return frames.filter(({ start, end }) => starts.has(end) || ends.has(start) || start === 0);
}

function lastEnd(frames: readonly FlacFrame[]): number {
  return joined(frames).reduce((last, { end }) => Math.max(last, end), 0);
}

/** Where the sound ends in a file that is cut off within a frame. */
function lastStart(frames: readonly FlacFrame[]): number {
  return joined(frames).reduce((last, { start }) => Math.max(last, start), 0);
}

/** Beyond the blocks with tags and pictures. */
async function audioStart(source: ByteSource, start: number): Promise<number> {
  let at = start + 4;
  for (let block = 0; block < mostBlocks && at + 4 <= source.size; block += 1) {
    const header = await source.read(at, 4);
    const isLast = header.readUInt8(0) >= 0x80;
    at += 4 + header.readUIntBE(1, 3);
    if (isLast) break;
  }
  return Math.min(at, source.size);
}

function readStreamInfo(head: Buffer): StreamInfo | null {
  const packed = head.readBigUInt64BE(18);
  const info = {
    blockSize: head.readUInt16BE(10),
    sampleRate: Number(packed >> 44n),
    totalSamples: Number(packed & 0xfffffffffn),
  };
  return info.sampleRate > 0 && info.blockSize > 0 ? info : null;
}

function factsOf(head: Buffer): StreamFacts {
  const packed = head.readBigUInt64BE(18);
  return {
    codec: 'FLAC',
    container: 'FLAC',
    channels: Number((packed >> 41n) & 7n) + 1,
    sampleRate: Number(packed >> 44n),
    bitDepth: Number((packed >> 36n) & 31n) + 1,
    lossless: true,
  };
}
