import type { AudioType } from '@tonearm/audio-measure';
import type { AudioMetadata, AudioTags } from './audio-metadata.service.ts';
import { InspectionThreads } from './threads/inspection-pool.service.ts';

/** Far beyond what any sound file takes. */
const threads = new InspectionThreads({ milliseconds: 60_000, megabytes: 256 });

/** Finds out what an audio file is, how long it is and what it says of itself, from the content alone.
 * @param type spares finding it again.
 * @throws {UnsupportedAudioError} when it is damaged or not accepted. */
export function inspectAudio(file: string, type?: AudioType): Promise<AudioMetadata> {
  return threads.run({ inspection: 'metadata', file, type });
}

/** The tags alone, which takes the beginning of the file, or its end.
 * @throws {UnsupportedAudioError} */
export function inspectTags(file: string): Promise<AudioTags> {
  return threads.run({ inspection: 'tags', file });
}

/** What it is by its first bytes or, where these tell nothing, by its frames.
 * @throws {UnsupportedAudioError} when it is not accepted. */
export function inspectType(file: string): Promise<AudioType> {
  return threads.run({ inspection: 'type', file });
}
