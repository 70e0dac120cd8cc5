import type { PlayableSong } from './playable-song.ts';
import { type PlaybackSettings, storedSettings, storeSettings } from './playback.settings.ts';
import { Playback } from './playback.ts';
import type { PlayerNews, PlayerState, PlayerWitness } from './player.model.ts';
import type { Adopted, LinkedPlayer, QueueLink, Steering } from './queue.link.ts';
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

const noDevices: PlayerState['devices'] = [];

/** What screens, keys and the lock screen see of playing, and do with it. It is not part of React: it goes on when a
 * screen is left. */
export class MusicPlayer implements LinkedPlayer {
  readonly #playback: Playback;
  readonly #listeners = new Set<() => void>();
  readonly #witness: PlayerWitness;
  #settings = storedSettings();
  #state: PlayerState;
  #link: QueueLink | null = null;
  #restored: Promise<void> | undefined;

  constructor(witness: PlayerWitness) {
    this.#witness = witness;
    this.#playback = new Playback(witness, () => this.#publish());
    this.#state = this.#currentState();
    this.#playback.configure(this.#settings);
  }

  get state(): PlayerState {
    return this.#state;
  }

  get position(): number {
    if (!this.#steered) return this.#playback.engine.position;
    return Math.min(this.#steered.position, this.#state.duration);
  }

  get restored(): Promise<void> {
    return this.restore();
  }

  get here() {
    const { queue, engine } = this.#playback;
    const { volume, repeat } = this.#settings;
    return {
      ...{ queue: queue.entries, ordered: queue.ordered, current: queue.current, volume, repeat },
      ...{ playing: engine.playing, waiting: engine.waiting, seconds: engine.position },
    };
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
    this.#restored ??= this.#playback.restore();
    return this.#restored;
  }

  /** Plays from the queue of the user's devices from now on; null: from that of this device. */
  link(link: QueueLink | null): void {
    this.#link = link;
    this.publish();
  }

  readonly play = (songs: readonly PlayableSong[], startIndex?: number, context?: QueueContext): void => {
    const playable = songs.filter(({ available }) => available);
    if (playable.length === 0) return;
    const { shuffled: mixes } = this.#settings;
    const wanted = startIndex !== undefined && songs[startIndex] ? startIndex : null;
    const random = mixes ? Math.floor(Math.random() * playable.length) : 0;
    const place = wanted === null ? random : placeAmongPlayable(songs, wanted);
    const link = this.#link;
    const queue = filled(entriesOf(playable), place, mixes && !link?.joined, context ?? null);
    this.#queue = queue;
    link?.replace(queue.entries, queue.place, { playing: true, shuffled: mixes });
    if (this.#steered) this.publish();
    else this.#playback.begin();
  };

  readonly add = (songs: readonly PlayableSong[], where: 'next' | 'end'): void => {
    const wasEmpty = this.#queue.entries.length === 0;
    const entries = entriesOf(songs.filter(({ available }) => available));
    if (entries.length === 0) return;
    this.#link?.add(entries, where);
    this.#change(added(this.#queue, entries, where));
    if (wasEmpty && !this.#steered) this.#playback.show();
  };

  readonly toggle = (): void => (this.#state.playing ? this.pause() : this.resume());

  readonly resume = (): void => {
    if (!this.#steer({ playing: true })) this.#playback.resume();
  };

  readonly pause = (): void => {
    if (!this.#steer({ playing: false })) this.#playback.pause();
  };

  readonly next = (): void => {
    const place = this.#playback.queue.following(this.#settings.repeat === 'off' ? 'off' : 'all');
    if (place !== null) this.#go(place);
    else if (!this.#steerTo(0, false)) this.#playback.rest();
  };

  readonly previous = (): void => {
    const place = this.#playback.queue.preceding(this.#settings.repeat === 'off' ? 'off' : 'all');
    if (place === null || this.position >= returnSeconds) this.seek(0);
    else this.#go(place);
  };

  /** Goes to an entry of the queue. */
  readonly jump = (key: string): void => {
    const place = this.#playback.queue.placeOf(key);
    if (place >= 0) this.#go(place);
  };

  readonly seek = (seconds: number): void => {
    if (this.#steer({ seconds })) return;
    this.#playback.engine.seek(seconds);
    this.#playback.remember();
    this.#link?.observe();
  };

  readonly move = (key: string, beforeKey: string | null): void => {
    this.#change(moved(this.#queue, key, beforeKey));
    this.#link?.move(key, this.#playback.queue.placeOf(key));
  };

  readonly remove = (key: string): void => {
    const wasCurrent = this.#playback.queue.current?.key === key;
    const { playing } = this.#state;
    this.#link?.remove([key]);
    this.#change(removed(this.#queue, key));
    if (!wasCurrent) return;
    if (!this.#playback.queue.current) this.#playback.queue.go(0);
    if (this.#steered) this.publish();
    else if (this.#queue.entries.length === 0) this.#playback.silence();
    else this.#playback.begin(playing);
  };

  /** Leaves only the current song. */
  readonly clear = (): void => {
    const kept = this.#playback.queue.current?.key;
    this.#link?.remove(this.#queue.entries.flatMap(({ key }) => (key === kept ? [] : [key])));
    this.#change(cleared(this.#queue));
  };

  readonly setRepeat = (repeat: Repeat): void => {
    this.#steer({ repeat });
    this.configure({ repeat });
  };

  readonly setShuffled = (mixes: boolean): void => {
    this.configure({ shuffled: mixes });
    // The server shuffles for all devices.
    if (this.#link?.joined) return void this.#link.shuffle(mixes);
    this.#change(mixes ? shuffled(this.#queue) : unshuffled(this.#queue));
  };

  readonly setVolume = (volume: number): void => {
    const within = Math.max(0, Math.min(1, volume));
    if (!this.#steer({ volume: within })) this.configure({ volume: within, muted: false });
  };

  readonly setMuted = (muted: boolean): void => {
    if (!this.#steer({ volume: muted ? 0 : this.#settings.volume })) this.configure({ muted });
  };

  /** Lets a device of the user sound, this one or another. */
  readonly playOn = (deviceId: string): void => this.#link?.handOver(deviceId);

  /** Asks for the songs around an entry that is shown without a title. */
  readonly need = (key: string): void => this.#link?.need(key);

  readonly configure = (change: Partial<PlaybackSettings>): void => {
    this.#settings = { ...this.#settings, ...change };
    storeSettings(this.#settings);
    this.#playback.configure(this.#settings);
    this.#playback.follow();
    this.#publish();
  };

  /** Called a few times a second while something plays. */
  readonly listen = (): void => {
    this.#playback.listen();
    this.#link?.observe();
  };

  adopt({ entries, place, sounds, here, repeat, shuffled: mixes }: Adopted): void {
    const current = this.#playback.queue.current?.key;
    const kept = here || !sounds ? -1 : entries.findIndex(({ key }) => key === current);
    const same = kept >= 0 || entries.some(({ key }) => key === current);
    const context = same ? this.#queue.context : null;
    const queue = { entries, place: kept >= 0 ? kept : place, ordered: null, context };
    this.#settings = { ...this.#settings, repeat, shuffled: mixes };
    if (here?.volume !== undefined) this.#settings = { ...this.#settings, volume: here.volume };
    storeSettings(this.#settings);
    this.#playback.configure(this.#settings);
    if (sounds) this.#playback.adopt(queue, here);
    else {
      this.#playback.silence();
      this.#queue = queue;
    }
    this.publish();
  }

  tell(news: PlayerNews): void {
    this.#witness.tell(news);
  }

  publish(): void {
    this.#playback.linked = this.#link?.joined ?? false;
    this.#state = this.#currentState();
    for (const listener of this.#listeners) listener();
  }

  /** The link, while another device sounds. */
  get #steered(): QueueLink | null {
    return this.#link?.elsewhere ? this.#link : null;
  }

  /** @returns whether another device does it. */
  #steer(steering: Steering): boolean {
    this.#steered?.steer(steering);
    return this.#steered !== null;
  }

  #steerTo(place: number, playing: boolean): boolean {
    const key = this.#queue.entries[place]?.key;
    if (!this.#steered || key === undefined) return this.#steered !== null;
    this.#playback.queue.go(place);
    return this.#steer({ key, playing });
  }

  #go(place: number): void {
    if (!this.#steerTo(place, true)) this.#playback.go(place);
  }

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
    this.publish();
    this.#link?.observe();
  }

  #currentState(): PlayerState {
    const { queue, engine } = this.#playback;
    const link = this.#link;
    const steered = this.#steered;
    return {
      ...this.#settings,
      ...(steered && { volume: steered.volume, muted: steered.volume === 0 }),
      queue: queue.entries,
      current: queue.current,
      context: queue.value.context,
      playing: steered ? steered.playing : engine.playing,
      waiting: steered ? false : engine.waiting,
      duration: steered ? (queue.current?.song.duration ?? 0) : engine.duration,
      linked: link?.joined ?? false,
      devices: link?.joined ? link.devices : noDevices,
      deviceId: link?.deviceId ?? null,
      elsewhere: steered?.elsewhere ?? null,
    };
  }
}

/** Where a song of a list is among those that can be played. */
function placeAmongPlayable(songs: readonly PlayableSong[], index: number): number {
  const playable = songs.filter(({ available }) => available).length;
  const before = songs.slice(0, index).filter(({ available }) => available).length;
  return Math.min(before, playable - 1);
}
