import type { LinkedPlayer } from '../queue.link.ts';
import type { Repeat } from '../queue.ts';
import type { Playback } from './shared.documents.ts';

/** The player of this device at a moment. */
export interface Here {
  key: string | null;
  playing: boolean;
  seconds: number;
  /** By the time since the page was opened. */
  at: number;
  volume: number;
  repeat: Repeat;
}

export interface News {
  key?: string;
  change: Playback;
}

/** Seconds by which the place in the song may differ from what the server believes. */
const driftSeconds = 0.6;
/** Milliseconds between two corrections. */
const driftMs = 2000;

export const modeOf = { off: 'OFF', all: 'ALL', one: 'ONE' } as const;
export const repeatOf = { OFF: 'off', ALL: 'all', ONE: 'one' } as const;

/** What the server knows of the player of this device, or is about to. */
export class Told {
  readonly #player: LinkedPlayer;
  #told: Here;
  #corrected = 0;

  constructor(player: LinkedPlayer) {
    this.#player = player;
    this.#told = this.now();
  }

  now(): Here {
    const { current, playing, seconds, volume, repeat } = this.#player.here;
    return { key: current?.key ?? null, playing, seconds, at: performance.now(), volume, repeat };
  }

  /** The server knows this; what is left out, as the player has it. */
  set(fields: Partial<Here> = {}): void {
    this.#told = { ...this.now(), ...fields };
  }

  /** Only these were told since. */
  add(fields: Partial<Here>): void {
    this.#told = { ...this.#told, ...fields };
  }

  /** What the player has done by itself since the server was told last; null for nothing.
   * @param isHere whether the server takes this device for the one that sounds. */
  news(deviceId: string, isHere: boolean): News | null {
    const here = this.now();
    const told = this.#told;
    const key = here.key !== told.key && here.key !== null ? here.key : undefined;
    const change: Playback = {};
    if (here.playing !== told.playing || (key !== undefined && isHere)) change.playing = here.playing;
    if (here.playing && !isHere) Object.assign(change, { deviceId, playing: true, volume: here.volume });
    if (isHere && here.volume !== told.volume) change.volume = here.volume;
    if (here.repeat !== told.repeat) change.repeat = modeOf[here.repeat];
    const isPlaced = change.playing !== undefined || key !== undefined || this.#hasDrifted(here);
    if (isPlaced && here.key !== null) change.position = this.milliseconds(here.seconds);
    if (Object.keys(change).length === 0) return null;
    this.#told = here;
    return { change, ...(key !== undefined && { key }) };
  }

  /** A place within a song, as long as the server takes it to be.
   * @param key of its entry; by default the current one. */
  milliseconds(seconds: number, key?: string | null): number {
    const { queue, current } = this.#player.here;
    const entry = key == null ? current : queue.find((one) => one.key === key);
    const longest = (entry?.song.duration ?? 0) * 1000;
    return Math.max(0, Math.min(Math.round(seconds * 1000), longest));
  }

  #hasDrifted({ key, playing, seconds, at }: Here): boolean {
    const told = this.#told;
    if (key === null || key !== told.key || this.#player.here.waiting) return false;
    const expected = told.seconds + (told.playing && playing ? (at - told.at) / 1000 : 0);
    if (Math.abs(seconds - expected) < driftSeconds || at - this.#corrected < driftMs) return false;
    this.#corrected = at;
    return true;
  }
}
