import type { PlayableSong } from './playable-song.ts';
import type { PlayerNews } from './player.model.ts';
import type { QueueEntry, Repeat } from './queue.ts';

/** A device of the user. */
export interface LinkedDevice {
  id: string;
  name: string;
  kind: string;
}

/** What another device is told. Left out: as it is. */
export interface Steering {
  key?: string;
  playing?: boolean;
  seconds?: number;
  volume?: number;
  repeat?: Repeat;
}

/** What connects the player with the queue that the server keeps for all devices of the user. */
export interface QueueLink {
  readonly deviceId: string;
  /** Whether the server is there, and its queue is this one. */
  readonly joined: boolean;
  readonly devices: readonly LinkedDevice[];
  /** The other device that sounds, if it is another; it is steered from here. */
  readonly elsewhere: LinkedDevice | null;
  /** Of the device that sounds: */
  readonly playing: boolean;
  readonly position: number;
  readonly volume: number;
  replace(
    entries: readonly QueueEntry[],
    place: number,
    how: { playing: boolean; shuffled: boolean; seconds?: number },
  ): void;
  add(entries: readonly QueueEntry[], where: 'next' | 'end'): void;
  /** @param position the place afterwards. */
  move(key: string, position: number): void;
  /** @param keys of entries that are still there. */
  remove(keys: readonly string[]): void;
  shuffle(shuffled: boolean): void;
  steer(steering: Steering): void;
  handOver(deviceId: string): void;
  /** Asks for the songs around an entry that is shown without a title. */
  need(key: string): void;
  /** Looks whether the player has done something by itself. */
  observe(): void;
}

/** The player as the server wants it. */
export interface Adopted {
  entries: readonly QueueEntry[];
  /** Of the current entry. */
  place: number;
  /** Whether this device may sound; if not, another does. */
  sounds: boolean;
  /** Left out: what plays here goes on as it does. */
  here?: { playing: boolean; seconds: number; volume?: number };
  repeat: Repeat;
  shuffled: boolean;
}

/** The player of this device, whatever another one does. */
export interface LinkedPlayer {
  /** Resolves once the queue of the last visit is there. */
  readonly restored: Promise<void>;
  readonly here: {
    queue: readonly QueueEntry[];
    /** The order to come back to; null while it is that of the queue. */
    ordered: readonly QueueEntry[] | null;
    current: QueueEntry | null;
    playing: boolean;
    waiting: boolean;
    seconds: number;
    volume: number;
    repeat: Repeat;
  };
  adopt(adopted: Adopted): void;
  /** Something that the link knows has changed. */
  publish(): void;
  tell(news: PlayerNews): void;
}

/** Whether the song is still being asked for. */
export function isUnknown({ title }: PlayableSong): boolean {
  return title === '';
}
