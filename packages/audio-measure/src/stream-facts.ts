import { UnsupportedAudioError } from './audio-type.ts';

/** What the stream itself says. Null where tag readers are right about it. */
export interface StreamFacts {
  codec: string | null;
  container: string | null;
  channels: number | null;
  /** Hertz. */
  sampleRate: number | null;
  /** Null for codecs that have none as well. */
  bitDepth: number | null;
  lossless: boolean | null;
}

export const unknownFacts: StreamFacts = {
  codec: null,
  container: null,
  channels: null,
  sampleRate: null,
  bitDepth: null,
  lossless: null,
};

/** The sound of a file, measured. */
export interface AudioMeasure extends StreamFacts {
  /** Seconds that can be played. */
  duration: number;
  /** Bits per second, on average; null to use that of the headers. */
  bitrate: number | null;
  /** What is missing of the sound; null if it is whole. */
  fault: string | null;
}

/** The fraction of the sound that may be missing before a file counts as cut off: nobody hears it. */
const tolerance = 0.001;
/** Seconds; encoders count the last frame differently. */
const leastGap = 0.03;

/** @param slack seconds by which the announced duration may be wrong in a whole file.
 * @returns null if the sound is there. */
export function missingPart(found: number, announced: number, slack = 0): string | null {
  const gap = announced - found;
  if (!(gap > Math.max(announced * tolerance, leastGap) + slack)) return null;
  return `cut off: ${seconds(found)} of its ${seconds(announced)} seconds are there`;
}

function seconds(value: number): string {
  return value < 10 ? String(Math.floor(value * 10) / 10) : String(Math.floor(value));
}

export interface MeasuredSound {
  facts: Partial<StreamFacts>;
  /** Seconds that are there. */
  duration: number;
  /** Seconds that the headers announce, if they do. */
  announced?: number | null;
  /** Bytes of the sound. */
  bytes?: number | null;
}

/** @throws {UnsupportedAudioError} if nothing can be played. */
export function measured({ facts, duration, announced = null, bytes = null }: MeasuredSound): AudioMeasure {
  if (!Number.isFinite(duration) || duration < 0)
    throw new UnsupportedAudioError('damaged: it has no duration');
  const fault = announced === null ? null : missingPart(duration, announced);
  if (duration === 0) {
    throw new UnsupportedAudioError(
      fault === null ? 'there is no audio in it' : 'cut off: nothing of its audio is there',
    );
  }
  const bitrate = bytes === null ? null : Math.round((bytes * 8) / duration);
  return { ...unknownFacts, ...facts, duration, bitrate, fault };
}
