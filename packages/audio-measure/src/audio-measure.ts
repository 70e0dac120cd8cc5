import { measureAiff } from './aiff-stream.ts';
import { measureApe } from './ape-stream.ts';
import { measureAsf } from './asf-stream.ts';
import { type AudioType, detectAudioType, UnsupportedAudioError } from './audio-type.ts';
import { ByteSource } from './byte-source.ts';
import type { DiskPath } from './disk-path.ts';
import { measureDff, measureDsf } from './dsd-stream.ts';
import { flacCueSheet } from './flac-cue-sheet.ts';
import { measureFlac } from './flac-measure.ts';
import { measureMatroska } from './matroska-stream.ts';
import { measureMp4 } from './mp4-measure.ts';
import { isMostlyMp3, measureAdts, measureMp3 } from './mpeg-measure.ts';
import { measureMusepack } from './musepack-stream.ts';
import { measureOgg } from './ogg-stream.ts';
import { type OpenAudio, withAudio } from './open-audio.ts';
import type { AudioMeasure } from './stream-facts.ts';
import { measureTta } from './tta-stream.ts';
import { measureWav } from './wav-stream.ts';
import { measureWavPack } from './wavpack-stream.ts';

type Measurement = (source: ByteSource) => Promise<AudioMeasure>;

const measurements: Readonly<Record<string, Measurement>> = {
  mp3: measureMp3,
  aac: measureAdts,
  flac: measureFlac,
  ogg: measureOgg,
  opus: measureOgg,
  spx: measureOgg,
  m4a: measureMp4,
  wav: measureWav,
  aiff: measureAiff,
  wma: measureAsf,
  ape: measureApe,
  wv: measureWavPack,
  tta: measureTta,
  mpc: measureMusepack,
  dsf: measureDsf,
  dff: measureDff,
  mka: measureMatroska,
  webm: measureMatroska,
};

/** Finds the type of a file from its first bytes or, if these are inconclusive, from its frames.
 * @throws {UnsupportedAudioError} if it is not accepted. */
export function findAudioType(file: DiskPath | OpenAudio): Promise<AudioType> {
  return withAudio(file, async (audio) => {
    try {
      return await detectAudioType(audio);
    } catch (error) {
      if (await isMostlyMp3(audio)) return { mimeType: 'audio/mpeg', extension: 'mp3' };
      throw error;
    }
  });
}

/** Reads the sound itself, beyond the headers that a tag reader sees: what it is, how long it is, and whether it is
 * whole. Memory is bounded, however large the file is.
 * @param extension as in the store's names, determined from the content.
 * @throws {UnsupportedAudioError} if nothing can be played. */
export async function measureAudio(file: DiskPath | OpenAudio, extension: string): Promise<AudioMeasure> {
  const measure = measurements[extension];
  if (!measure) throw new UnsupportedAudioError(`${extension} is not an accepted audio type`);
  return withAudio(file, async (audio) => {
    try {
      return await measure(new ByteSource(audio));
    } catch (error) {
      if (error instanceof RangeError)
        throw new UnsupportedAudioError('damaged: a header points past the end');
      throw error;
    }
  });
}

/** The cue sheet in a block of a FLAC file, as a text; other embedded ones are tags. */
export async function embeddedCueSheet(
  file: DiskPath | OpenAudio,
  extension: string,
): Promise<string | null> {
  if (extension !== 'flac') return null;
  return withAudio(file, (audio) => flacCueSheet(new ByteSource(audio)));
}
