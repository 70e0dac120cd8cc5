import type { PlayableSong } from './playable-song.ts';
import type { PlaybackSettings } from './playback.settings.ts';
import type { QueueContext, QueueEntry } from './queue.ts';

export interface PlayerState extends PlaybackSettings {
  queue: readonly QueueEntry[];
  current: QueueEntry | null;
  context: QueueContext | null;
  /** Whether the user wants to hear it: also while bytes are missing. */
  playing: boolean;
  /** Whether it waits for bytes, or for the server. */
  waiting: boolean;
  /** Seconds. */
  duration: number;
}

export type PlayerNews =
  | { kind: 'skipped' | 'gone'; title: string }
  | { kind: 'unreachable' | 'elsewhere' | 'refused' | 'given up' };

export interface PlayerWitness {
  /** Something that the user should be told. */
  tell(news: PlayerNews): void;
  /** A song was heard for long enough. */
  count(song: PlayableSong): void;
}
