import { type AudioMetadata, type AudioType, readAudioMetadata } from './audio.metadata.ts';
import { findAudioType, measureAudio } from './measure/audio.measure.ts';

/** Finds out what an audio file is, how long it is and what it says of itself, from the content alone.
 * @param type spares finding it again.
 * @throws {UnsupportedAudioError} when it is none that is accepted, or damaged. */
export async function inspectAudio(file: string, type?: AudioType): Promise<AudioMetadata> {
  const known = type ?? (await findAudioType(file));
  return readAudioMetadata(file, known, await measureAudio(file, known.extension));
}
