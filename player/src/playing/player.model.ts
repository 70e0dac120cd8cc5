import type { PlayableSong } from './playable-song.ts';
import type { PlaybackSettings } from './playback.settings.ts';
import type { LinkedDevice } from './queue.link.ts';
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
  /** Whether the queue is that of all devices of the user. */
  linked: boolean;
  /** Those devices, this one among them. */
  devices: readonly LinkedDevice[];
  /** Of this page. */
  deviceId: string | null;
  /** The other device that sounds, if it is another. */
  elsewhere: LinkedDevice | null;
}

export type PlayerNews =
  | { kind: 'skipped' | 'gone'; title: string }
  | { kind: 'moved'; device: string }
  | { kind: 'unreachable' | 'elsewhere' | 'refused' | 'given up' | 'conflict' | 'full' };

export interface PlayerWitness {
  /** Something that the user should be told. */
  tell(news: PlayerNews): void;
  /** A song was heard for long enough. */
  count(song: PlayableSong): void;
}
