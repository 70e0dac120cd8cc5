import type { FileHandle } from 'node:fs/promises';
import { type AudioMeasure, UnsupportedAudioError } from './audio-type.ts';
import { announcedFrames, readAdtsHeader, readMp3Header } from './frame-headers.ts';
import { type FrameWalk, walkFrames } from './frame-walk.ts';

const id3HeaderBytes = 10;
/** Bytes that contain all of the first frame with the number of frames. */
const announcementBytes = 64;
/** The fraction of the frames that may be missing before a file counts as truncated; players skip that much
 * unnoticed. */
const tolerance = 0.01;

/** Counts the frames of an MP3: its headers may have a wrong duration, and there may be only tags.
 * @throws {UnsupportedAudioError} if there are none, or fewer than the file announces. */
export async function measureMp3(file: FileHandle, size: number): Promise<AudioMeasure> {
  const walk = await walkFrames(file, size, await skipId3(file, size), readMp3Header);
  if (walk.frames === 0) throw new UnsupportedAudioError('damaged: it contains no MP3 audio');
  const first = Buffer.alloc(announcementBytes);
  await file.read(first, 0, announcementBytes, walk.start);
  const announced = announcedFrames(first);
  if (announced === null) return measureOf(walk);
  if (walk.frames < announced * (1 - tolerance) - 1) {
    throw new UnsupportedAudioError(`cut off: only ${walk.frames} of its ${announced} frames are present`);
  }
  const samples = walk.samples - walk.samples / walk.frames;
  // If nothing follows the announcement, there is no audio; a duration of 0 says so.
  return samples > 0 ? measureOf({ ...walk, samples }) : { duration: 0, bitrate: null };
}

/** Whether a file is mostly MP3: many have garbage before their first frame, so that their first bytes do not
 * reveal the type. */
export async function isMostlyMp3(file: FileHandle, size: number): Promise<boolean> {
  const { bytes } = await walkFrames(file, size, 0, readMp3Header);
  return bytes * 2 > size;
}

/** Counts the frames of AAC without a container, which has no header with the duration.
 * @throws {UnsupportedAudioError} if there are none. */
export async function measureAdts(file: FileHandle, size: number): Promise<AudioMeasure> {
  const walk = await walkFrames(file, size, await skipId3(file, size), readAdtsHeader);
  if (walk.frames === 0) throw new UnsupportedAudioError('damaged: it contains no AAC audio');
  return measureOf(walk);
}

function measureOf({ samples, sampleRate, bytes }: FrameWalk): AudioMeasure {
  const duration = samples / sampleRate;
  return { duration, bitrate: Math.round((bytes * 8) / duration) };
}

/** The offset of the audio, after ID3v2 tags, of which there may be several. */
async function skipId3(file: FileHandle, size: number): Promise<number> {
  const header = Buffer.alloc(id3HeaderBytes);
  let at = 0;
  for (;;) {
    const { bytesRead } = await file.read(header, 0, id3HeaderBytes, at);
    if (bytesRead < id3HeaderBytes || header.toString('latin1', 0, 3) !== 'ID3') return at;
    const footer = (header.readUInt8(5) & 0x10) === 0 ? 0 : id3HeaderBytes;
    at += id3HeaderBytes + synchsafe(header) + footer;
    if (at >= size) throw new UnsupportedAudioError('cut off: nothing follows its ID3 tag');
  }
}

/** The length of an ID3v2 tag: four times seven bits. */
function synchsafe(header: Buffer): number {
  return header.subarray(6, 10).reduce((length, byte) => length * 128 + (byte & 0x7f), 0);
}
