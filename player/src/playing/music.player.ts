import type { PlayableSong } from './playable-song.ts';
import { type PlaybackSettings, storedSettings, storeSettings } from './playback.settings.ts';
import { Playback } from './playback.ts';
import type { PlayerState, PlayerWitness } from './player.model.ts';
import {
  added,
  cleared,
  entriesOf,
  filled,
  moved,
  type Queue,
  type QueueContext,
  type Repeat,
  removed,
  shuffled,
  unshuffled,
} from './queue.ts';

/** Going back within the first seconds leads to the song before. */
const returnSeconds = 3;

/** What screens, keys and the lock screen see of playing, and do with it. It is not part of React: it goes on when a
 * screen is left. */
export class MusicPlayer {
  readonly #playback: Playback;
  readonly #listeners = new Set<() => void>();
  #settings = storedSettings();
  #state: PlayerState;

  constructor(witness: PlayerWitness) {
    this.#playback = new Playback(witness, () => this.#publish());
    this.#state = this.#currentState();
    this.#playback.configure(this.#settings);
  }

  get state(): PlayerState {
    return this.#state;
  }

  get position(): number {
    return this.#playback.engine.position;
  }

  get analyser(): AnalyserNode | null {
    return this.#playback.engine.analyser;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Shows what was played when the page was left, without playing it. */
  restore(): Promise<void> {
    return this.#playback.restore();
  }

  readonly play = (songs: readonly PlayableSong[], startIndex?: number, context?: QueueContext): void => {
    const playable = songs.filter(({ available }) => available);
    if (playable.length === 0) return;
    const { shuffled: mixes } = this.#settings;
    const wanted = startIndex !== undefined && songs[startIndex] ? startIndex : null;
    const random = mixes ? Math.floor(Math.random() * playable.length) : 0;
    const place = wanted === null ? random : placeAmongPlayable(songs, wanted);
    this.#queue = filled(entriesOf(playable), place, mixes, context ?? null);
    this.#playback.begin();
  };

  readonly add = (songs: readonly PlayableSong[], where: 'next' | 'end'): void => {
    const wasEmpty = this.#queue.entries.length === 0;
    this.#change(added(this.#queue, entriesOf(songs.filter(({ available }) => available)), where));
    if (wasEmpty) this.#playback.show();
  };

  readonly toggle = (): void => (this.#state.playing ? this.pause() : this.resume());

  readonly resume = (): void => this.#playback.resume();

  readonly pause = (): void => this.#playback.pause();

  readonly next = (): void => {
    const place = this.#playback.queue.following(this.#settings.repeat === 'off' ? 'off' : 'all');
    if (place !== null) this.#playback.go(place);
    else this.#playback.rest();
  };

  readonly previous = (): void => {
    const place = this.#playback.queue.preceding(this.#settings.repeat === 'off' ? 'off' : 'all');
    if (place === null || this.position >= returnSeconds) this.seek(0);
    else this.#playback.go(place);
  };

  /** Goes to an entry of the queue. */
  readonly jump = (key: string): void => {
    const place = this.#playback.queue.placeOf(key);
    if (place >= 0) this.#playback.go(place);
  };

  readonly seek = (seconds: number): void => {
    this.#playback.engine.seek(seconds);
    this.#playback.remember();
  };

  readonly move = (key: string, beforeKey: string | null): void =>
    this.#change(moved(this.#queue, key, beforeKey));

  readonly remove = (key: string): void => {
    const wasCurrent = this.#playback.queue.current?.key === key;
    const { playing } = this.#state;
    this.#change(removed(this.#queue, key));
    if (!wasCurrent) return;
    if (!this.#playback.queue.current) this.#playback.queue.go(0);
    if (this.#queue.entries.length === 0) this.#playback.engine.stop();
    else this.#playback.begin(playing);
  };

  /** Leaves only the current song. */
  readonly clear = (): void => this.#change(cleared(this.#queue));

  readonly setRepeat = (repeat: Repeat): void => this.configure({ repeat });

  readonly setShuffled = (mixes: boolean): void => {
    this.configure({ shuffled: mixes });
    this.#change(mixes ? shuffled(this.#queue) : unshuffled(this.#queue));
  };

  readonly setVolume = (volume: number): void =>
    this.configure({ volume: Math.max(0, Math.min(1, volume)), muted: false });

  readonly setMuted = (muted: boolean): void => this.configure({ muted });

  readonly configure = (change: Partial<PlaybackSettings>): void => {
    this.#settings = { ...this.#settings, ...change };
    storeSettings(this.#settings);
    this.#playback.configure(this.#settings);
    this.#playback.follow();
    this.#publish();
  };

  /** Called a few times a second while something plays. */
  readonly listen = (): void => this.#playback.listen();

  get #queue(): Queue {
    return this.#playback.queue.value;
  }

  set #queue(queue: Queue) {
    this.#playback.queue.set(queue);
  }

  #change(queue: Queue): void {
    this.#queue = queue;
    this.#playback.follow();
    this.#publish();
  }

  #publish(): void {
    this.#state = this.#currentState();
    for (const listener of this.#listeners) listener();
  }

  #currentState(): PlayerState {
    const { queue, engine } = this.#playback;
    return {
      ...this.#settings,
      queue: queue.entries,
      current: queue.current,
      context: queue.value.context,
      playing: engine.playing,
      waiting: engine.waiting,
      duration: engine.duration,
    };
  }
}

/** Where a song of a list is among those that can be played. */
function placeAmongPlayable(songs: readonly PlayableSong[], index: number): number {
  const playable = songs.filter(({ available }) => available).length;
  const before = songs.slice(0, index).filter(({ available }) => available).length;
  return Math.min(before, playable - 1);
}
