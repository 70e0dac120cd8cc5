import { UnsupportedAudioError } from './audio-type.ts';
import { type ByteSource, id3Bytes, type ReadableFile } from './byte-source.ts';
import { announcedFrames, readAdtsHeader, readMp3Header } from './frame-headers.ts';
import { type FrameWalk, walkFrames } from './frame-walk.ts';
import { type AudioMeasure, missingPart, type StreamFacts, unknownFacts } from './stream-facts.ts';

/** Bytes that contain all of the first frame with the number of frames. */
const announcementBytes = 64;
/** Frames that encoders announce too much. */
const surplus = 2;

/** Counts the frames of an MP3: its headers may have a wrong duration, and there may be only tags.
 * @throws {UnsupportedAudioError} if there are none. */
export async function measureMp3(source: ByteSource): Promise<AudioMeasure> {
  const walk = await walkFrames(source.file, await audioStart(source), readMp3Header);
  if (walk.frames === 0) throw new UnsupportedAudioError('damaged: it contains no MP3 audio');
  const first = await source.readPadded(walk.start, announcementBytes);
  const announced = announcedFrames(first);
  if (announced === null) return measureOf(walk, mp3Facts(first));
  const perFrame = walk.samples / walk.frames;
  const samples = walk.samples - perFrame;
  if (samples <= 0) throw new UnsupportedAudioError('cut off: nothing of its audio is there');
  const measure = measureOf({ ...walk, samples }, mp3Facts(first));
  const frameSeconds = perFrame / walk.sampleRate;
  const fault = missingPart(measure.duration, announced * frameSeconds, surplus * frameSeconds);
  return { ...measure, fault };
}

function mp3Facts(header: Buffer): StreamFacts {
  const version = ['2.5', '', '2', '1'][(header.readUInt8(1) >> 3) & 3];
  const channels = header.readUInt8(3) >> 6 === 3 ? 1 : 2;
  return { ...unknownFacts, codec: `MPEG ${version} Layer 3`, container: 'MPEG', channels, lossless: false };
}

/** Whether a file is mostly MP3: many have garbage before their first frame, so that their first bytes do not
 * reveal the type. */
export async function isMostlyMp3(file: ReadableFile): Promise<boolean> {
  const { bytes } = await walkFrames(file, 0, readMp3Header);
  return bytes * 2 > file.size;
}

/** Counts the frames of AAC without a container, which has no header with the duration.
 * @throws {UnsupportedAudioError} if there are none. */
export async function measureAdts(source: ByteSource): Promise<AudioMeasure> {
  const walk = await walkFrames(source.file, await audioStart(source), readAdtsHeader);
  if (walk.frames === 0) throw new UnsupportedAudioError('damaged: it contains no AAC audio');
  return measureOf(walk, { ...unknownFacts, codec: 'AAC', lossless: false });
}

function measureOf({ samples, sampleRate, bytes }: FrameWalk, facts: StreamFacts): AudioMeasure {
  const duration = samples / sampleRate;
  return { ...facts, sampleRate, duration, bitrate: Math.round((bytes * 8) / duration), fault: null };
}

/** After ID3v2 tags. */
async function audioStart(source: ByteSource): Promise<number> {
  const at = await id3Bytes(source);
  if (at > 0 && at >= source.size) throw new UnsupportedAudioError('cut off: nothing follows its ID3 tag');
  return at;
}
