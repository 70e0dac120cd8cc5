import { type FileHandle, open } from 'node:fs/promises';
import { type AudioMeasure, type AudioType, detectAudioType } from './audio-type.ts';
import { checkOgg, checkWav } from './container.checks.ts';
import { measureFlac } from './flac-measure.ts';
import { describeMp4 } from './mp4-stream.ts';
import { isMostlyMp3, measureAdts, measureMp3 } from './mpeg-measure.ts';
import type { StreamFacts } from './stream-facts.ts';
import { describeWav } from './wav-stream.ts';

type Measurement = (file: FileHandle, size: number) => Promise<AudioMeasure | null>;

const measurements: Readonly<Record<string, Measurement>> = {
  mp3: measureMp3,
  aac: measureAdts,
  flac: measureFlac,
  ogg: checkOgg,
  opus: checkOgg,
  wav: checkWav,
};

/** Finds the type of a file from its first bytes or, if these are inconclusive, from its frames.
 * @throws {UnsupportedAudioError} if it is not accepted. */
export async function findAudioType(file: string): Promise<AudioType> {
  try {
    return await detectAudioType(file);
  } catch (error) {
    if (await withFile(file, isMostlyMp3)) return { mimeType: 'audio/mpeg', extension: 'mp3' };
    throw error;
  }
}

/** Reads the frames, beyond the headers that a tag reader sees: checks that the audio is complete, and measures
 * its duration. Memory is bounded, however large the file is.
 * @param extension as in the store's names, determined from the content.
 * @returns null if the headers contain the duration.
 * @throws {UnsupportedAudioError} if audio is missing. */
export async function measureAudio(file: string, extension: string): Promise<AudioMeasure | null> {
  const measure = measurements[extension];
  return measure ? withFile(file, measure) : null;
}

/** Codec, channels and bit depth from the stream's own configuration.
 * @param extension as in the store's names, determined from the content.
 * @returns null if the headers that a tag reader sees are right about them. */
export async function describeStream(file: string, extension: string): Promise<StreamFacts | null> {
  if (extension === 'm4a') return withFile(file, describeMp4);
  return extension === 'wav' ? withFile(file, describeWav) : null;
}

async function withFile<Answer>(
  file: string,
  work: (file: FileHandle, size: number) => Promise<Answer>,
): Promise<Answer> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    return await work(handle, size);
  } finally {
    await handle.close();
  }
}
