import type { FileHandle } from 'node:fs/promises';
import { type AudioMeasure, UnsupportedAudioError } from './audio-type.ts';
import { type FlacFrame, findFlacFrames, type StreamInfo } from './flac-frames.ts';

/** Bytes at the end that contain the beginning of the last frame, plus some for tags after it. */
const tailBytes = 512 * 1024;

/** Compares the length announced by a FLAC file with the end of its last frame. Encoders that write to a pipe
 * announce no length; the last frame then determines it.
 * @returns null if the file announces its length and has it.
 * @throws {UnsupportedAudioError} if audio is missing. */
export async function measureFlac(file: FileHandle, size: number): Promise<AudioMeasure | null> {
  const info = await readStreamInfo(file);
  if (!info) return null;
  const start = Math.max(0, size - tailBytes);
  const tail = Buffer.alloc(size - start);
  await file.read(tail, 0, tail.length, start);
  const frames = findFlacFrames(tail, info);
  if (info.totalSamples === 0) return measureOf(frames, info, size);
  // Other bytes that look like a frame do not happen to end where the audio does.
  if (frames.some(({ end }) => end === info.totalSamples)) return null;
  const seconds = Math.round(info.totalSamples / info.sampleRate);
  const found = Math.floor(lastEnd(frames) / info.sampleRate);
  throw new UnsupportedAudioError(`cut off: ${found} of its ${seconds} seconds are there`);
}

function measureOf(frames: FlacFrame[], info: StreamInfo, size: number): AudioMeasure {
  const duration = lastEnd(frames) / info.sampleRate;
  return { duration, bitrate: duration > 0 ? Math.round((size * 8) / duration) : null };
}

/** Only frames with a matching neighbour count: other bytes that look like a frame have none. */
function lastEnd(frames: FlacFrame[]): number {
  const starts = new Set(frames.map(({ start }) => start));
  const ends = new Set(frames.map(({ end }) => end));
  const joined = frames.filter(({ start, end }) => starts.has(end) || ends.has(start) || start === 0);
  return joined.reduce((last, { end }) => Math.max(last, end), 0);
}

/** STREAMINFO, possibly after an ID3v2 tag, which some programs also put before FLAC. */
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
