import type { FileHandle } from 'node:fs/promises';
import { type AudioMeasure, UnsupportedAudioError } from './audio-type.ts';
import { type FlacFrame, findFlacFrames, type StreamInfo } from './flac-frames.ts';

/** Bytes at the end in which the last frame begins, and some more for tags after it. */
const tailBytes = 512 * 1024;

/** Compares what a FLAC file announces with where its last frame ends. Encoders that write to a pipe announce
 * no length; then the last frame tells it.
 * @returns null when the file announces its length and has it.
 * @throws {UnsupportedAudioError} when sound is missing. */
export async function measureFlac(file: FileHandle, size: number): Promise<AudioMeasure | null> {
  const info = await readStreamInfo(file);
  if (!info) return null;
  const start = Math.max(0, size - tailBytes);
  const tail = Buffer.alloc(size - start);
  await file.read(tail, 0, tail.length, start);
  const frames = findFlacFrames(tail, info);
  if (info.totalSamples === 0) return measureOf(frames, info, size);
  // Bytes that happen to look like a frame don't happen to end where the sound does.
  if (frames.some(({ end }) => end === info.totalSamples)) return null;
  const seconds = Math.round(info.totalSamples / info.sampleRate);
  const found = Math.floor(lastEnd(frames) / info.sampleRate);
  throw new UnsupportedAudioError(`cut off: ${found} of its ${seconds} seconds are there`);
}

function measureOf(frames: FlacFrame[], info: StreamInfo, size: number): AudioMeasure {
  const duration = lastEnd(frames) / info.sampleRate;
  return { duration, bitrate: duration > 0 ? Math.round((size * 8) / duration) : null };
}

/** Of the frames that another one continues, or that continue another one: bytes that happen to look like a
 * frame have no such neighbours. */
function lastEnd(frames: FlacFrame[]): number {
  const starts = new Set(frames.map(({ start }) => start));
  const ends = new Set(frames.map(({ end }) => end));
  const joined = frames.filter(({ start, end }) => starts.has(end) || ends.has(start) || start === 0);
  return joined.reduce((last, { end }) => Math.max(last, end), 0);
}

/** STREAMINFO, possibly after an ID3v2 tag, which some programs put before FLAC as well. */
async function readStreamInfo(file: FileHandle): Promise<StreamInfo | null> {
  const start = Buffer.alloc(42);
  await file.read(start, 0, start.length, 0);
  if (start.toString('latin1', 0, 4) !== 'fLaC') return null;
  const packed = start.readBigUInt64BE(18);
  const info = {
    blockSize: start.readUInt16BE(10),
    sampleRate: Number(packed >> 44n),
    totalSamples: Number(packed & 0xfffffffffn),
  };
  return info.sampleRate > 0 && info.blockSize > 0 ? info : null;
}
