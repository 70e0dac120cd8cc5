import type { TuneTags } from './tune-encoder.ts';
import type { TuneSpec } from './tune-spec.ts';

/** One MP3 file to make. */
export interface TuneJob {
  readonly tune: TuneSpec;
  readonly tags: TuneTags;
}
