import { isKept } from '../offline/offline.store.ts';
import { addressOf, isReadable, renewedAddress } from './addresses.ts';
import type { Track } from './deck.ts';
import { Engine } from './engine.ts';
import { newId } from './new-id.ts';
import { PlayCounter } from './play.counter.ts';
import type { PlayableSong } from './playable-song.ts';
import { type PlaybackSettings, storedSettings, storeSettings } from './playback.settings.ts';
import { type Place, storedPlace, storedQueue, storePlace, storeQueue } from './queue.store.ts';
import {
  added,
  cleared,
  currentOf,
  emptyQueue,
  entriesOf,
  filled,
  followingPlace,
  moved,
  precedingPlace,
  type Queue,
  type QueueContext,
  type QueueEntry,
  type Repeat,
  removed,
  shuffled,
  unshuffled,
} from './queue.ts';
import { Tabs } from './tabs.ts';

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

/** Going back within the first seconds leads to the song before. */
const returnSeconds = 3;
/** A file that fails again within so many seconds of playing is broken there. */
const progressSeconds = 1;
/** After so many broken files in a row something else is wrong. */
const mostFailures = 5;
const retryMs = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** The queue, and the engine that plays it. It is not part of React: it goes on when a screen is left. */
export class MusicPlayer {
  readonly #witness: PlayerWitness;
  readonly #engine: Engine;
  readonly #counter = new PlayCounter();
  readonly #tabs: Tabs;
  readonly #listeners = new Set<() => void>();
  #settings = storedSettings();
  #queue: Queue = emptyQueue;
  #state: PlayerState;
  /** Different for each turn of a song. */
  #turn = newId();
  /** The turn that was announced to the engine as the next one. */
  #follows: { entry: string; turn: string } | null = null;
  #failure = { key: '', position: -1, times: 0, inRow: 0 };
  #recovery = 0;
  /** Whether this tab says where the next visit goes on. */
  #mine = false;

  constructor(witness: PlayerWitness) {
    this.#witness = witness;
    this.#tabs = new Tabs(() => this.#silenced());
    this.#engine = new Engine({
      advanced: () => this.#advanced(),
      ended: () => this.#ended(),
      failed: (track, position) => void this.#recover(track, position),
      changed: () => this.#publish(),
      refused: () => this.#witness.tell({ kind: 'refused' }),
    });
    this.#state = this.#currentState();
    this.#apply();
  }

  get state(): PlayerState {
    return this.#state;
  }

  get position(): number {
    return this.#engine.position;
  }

  get analyser(): AnalyserNode | null {
    return this.#engine.analyser;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Shows what was played when the page was left, without playing it. */
  async restore(): Promise<void> {
    const [queue, place] = [await storedQueue(), storedPlace()];
    if (!queue || this.#queue.entries.length > 0) return;
    const at = queue.entries.findIndex(({ key }) => key === place?.key);
    this.#queue = { ...queue, place: at < 0 ? queue.place : at };
    const current = currentOf(this.#queue);
    if (!current) return;
    const seconds = at < 0 ? 0 : (place?.seconds ?? 0);
    if (at >= 0 && place) this.#counter.begin(this.#turn, seconds, place.heard, place.counted);
    this.#engine.start(this.#track(current), { at: seconds, play: false });
    this.#follow();
  }

  readonly play = (songs: readonly PlayableSong[], startIndex?: number, context?: QueueContext): void => {
    const entries = entriesOf(songs.filter(({ available }) => available));
    const wanted = startIndex === undefined ? undefined : songs[startIndex];
    const { shuffled: mixes } = this.#settings;
    const random = mixes ? Math.floor(Math.random() * entries.length) : 0;
    const place = wanted ? this.#placeOf(entries, songs, startIndex ?? 0) : random;
    if (entries.length === 0) return;
    this.#queue = filled(entries, place, mixes, context ?? null);
    this.#begin();
  };

  readonly add = (songs: readonly PlayableSong[], where: 'next' | 'end'): void => {
    const wasEmpty = this.#queue.entries.length === 0;
    this.#change(added(this.#queue, entriesOf(songs.filter(({ available }) => available)), where));
    const current = currentOf(this.#queue);
    if (wasEmpty && current) this.#engine.start(this.#track(current), { play: false });
  };

  readonly toggle = (): void => (this.#state.playing ? this.pause() : this.resume());

  readonly resume = (): void => {
    const current = currentOf(this.#queue);
    if (!current) return;
    this.#take();
    if (!this.#engine.track) this.#begin();
    else if (this.#engine.failed) this.#engine.start(this.#track(current), { at: this.position });
    else this.#engine.play();
    this.#follow();
  };

  readonly pause = (): void => {
    this.#recovery += 1;
    this.#engine.pause();
    this.#tabs.ended();
    this.#remember();
  };

  readonly next = (): void => {
    const place = followingPlace(this.#queue, this.#settings.repeat === 'off' ? 'off' : 'all');
    if (place !== null) this.#go(place);
    else this.#rest();
  };

  readonly previous = (): void => {
    const place = precedingPlace(this.#queue, this.#settings.repeat === 'off' ? 'off' : 'all');
    if (place === null || this.position >= returnSeconds) this.seek(0);
    else this.#go(place);
  };

  /** Goes to an entry of the queue. */
  readonly jump = (key: string): void => {
    const place = this.#queue.entries.findIndex((entry) => entry.key === key);
    if (place >= 0) this.#go(place);
  };

  readonly seek = (seconds: number): void => {
    this.#engine.seek(seconds);
    this.#remember();
  };

  readonly move = (key: string, beforeKey: string | null): void =>
    this.#change(moved(this.#queue, key, beforeKey));

  readonly remove = (key: string): void => {
    const wasCurrent = currentOf(this.#queue)?.key === key;
    const { playing } = this.#state;
    this.#change(removed(this.#queue, key));
    if (!wasCurrent) return;
    if (!currentOf(this.#queue)) this.#queue = { ...this.#queue, place: 0 };
    if (this.#queue.entries.length === 0) this.#engine.stop();
    else this.#begin(playing);
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
    this.#apply();
    this.#follow();
    this.#publish();
  };

  /** Called a few times a second while something plays. */
  readonly listen = (): void => {
    const current = currentOf(this.#queue);
    if (!current || !this.#engine.playing) return;
    const { position, duration } = this.#engine;
    if (this.#counter.hear(this.#turn, position, duration)) this.#witness.count(current.song);
    if (position > this.#failure.position + progressSeconds) this.#failure.inRow = 0;
    this.#remember();
  };

  #apply(): void {
    const { volume, muted, crossfade, gainMode, preamp } = this.#settings;
    this.#engine.set({ volume: muted ? 0 : volume, crossfade, gain: { mode: gainMode, preamp } });
  }

  /** Where a song of the given list is among those that can be played. */
  #placeOf(entries: readonly QueueEntry[], songs: readonly PlayableSong[], index: number): number {
    const before = songs.slice(0, index).filter(({ available }) => available).length;
    return Math.min(before, Math.max(0, entries.length - 1));
  }

  #go(place: number): void {
    this.#queue = { ...this.#queue, place };
    this.#begin();
  }

  /** Plays the current entry from its start. */
  #begin(play = true): void {
    const current = currentOf(this.#queue);
    if (!current) return;
    this.#recovery += 1;
    const next = this.#follows;
    // If it was to follow anyway, it is there already.
    this.#turn = next?.entry === current.key ? next.turn : newId();
    this.#follows = null;
    this.#counter.begin(this.#turn, 0);
    if (play) this.#take();
    this.#engine.start(this.#track(current), { play });
    void storeQueue(this.#queue);
    this.#follow();
  }

  #change(queue: Queue): void {
    this.#queue = queue;
    void storeQueue(queue);
    this.#follow();
    this.#publish();
  }

  /** This tab plays, and no other one. */
  #take(): void {
    this.#mine = true;
    this.#tabs.began();
  }

  #silenced(): void {
    this.#remember();
    this.#mine = false;
    if (!this.#engine.playing) return;
    this.#recovery += 1;
    this.#engine.pause();
    this.#witness.tell({ kind: 'elsewhere' });
  }

  #track({ song }: QueueEntry, turn = this.#turn): Track {
    return { key: turn, song, address: () => addressOf(song) };
  }

  /** Tells the engine what comes after the current song. */
  #follow(): void {
    const place = this.#followingPlace();
    const entry = place === null ? undefined : this.#queue.entries[place];
    if (!entry || !this.#engine.track) {
      this.#follows = null;
      this.#engine.follow(null);
      return;
    }
    if (this.#follows?.entry !== entry.key) this.#follows = { entry: entry.key, turn: newId() };
    this.#engine.follow(this.#track(entry, this.#follows.turn));
  }

  #followingPlace(): number | null {
    const { repeat } = this.#settings;
    return repeat === 'one' ? this.#queue.place : followingPlace(this.#queue, repeat);
  }

  /** The engine went on by itself. */
  #advanced(): void {
    const key = this.#follows?.entry;
    const place = this.#queue.entries.findIndex((entry) => entry.key === key);
    if (place >= 0) this.#queue = { ...this.#queue, place };
    this.#turn = this.#follows?.turn ?? newId();
    this.#follows = null;
    this.#counter.begin(this.#turn, 0);
    this.#failure.inRow = 0;
    void storeQueue(this.#queue);
    this.#follow();
  }

  #ended(): void {
    const place = this.#followingPlace();
    if (place !== null) this.#go(place);
    else this.#rest();
  }

  /** After the last song: the first one, silent. */
  #rest(): void {
    const { entries } = this.#queue;
    if (entries.length === 0) return;
    this.pause();
    this.#queue = { ...this.#queue, place: 0 };
    this.#begin(false);
  }

  #remember(): void {
    const current = currentOf(this.#queue);
    if (!current || !this.#mine) return;
    const place: Place = { key: current.key, seconds: this.position, ...this.#counter.state };
    storePlace(place);
  }

  /** A file failed: its address may have expired, the server may be away, or the file is broken. */
  async #recover(track: Track, position: number): Promise<void> {
    this.#recovery += 1;
    const recovery = this.#recovery;
    // What nobody hears is asked for when somebody wants to.
    if (!currentOf(this.#queue) || !this.#engine.playing) return;
    this.#noteFailure(track, position);
    const renewal = await this.#renewed(track.song.id, () => recovery !== this.#recovery);
    if (recovery !== this.#recovery || renewal === null) return;
    if (typeof renewal === 'number') return this.#go(renewal);
    const { title } = track.song;
    if (renewal === 'gone') return this.#skip({ kind: 'gone', title });
    if (this.#failure.times > 1) {
      const unreadable = !this.#engine.isPlain && !(await isReadable(renewal));
      if (recovery !== this.#recovery) return;
      if (!unreadable) return this.#skip({ kind: 'skipped', title });
      this.#engine.goPlain();
    }
    this.#engine.start({ ...track, address: () => renewal }, { at: position });
    this.#follow();
  }

  #noteFailure(track: Track, position: number): void {
    const same = track.key === this.#failure.key && position < this.#failure.position + progressSeconds;
    const times = same ? this.#failure.times + 1 : 1;
    this.#failure = { ...this.#failure, key: track.key, position, times };
  }

  /** Asks for a valid address until the server answers.
   * @returns the place of another song that is on this device; null if something else is played meanwhile. */
  async #renewed(songId: string, isOver: () => boolean): Promise<string | 'gone' | number | null> {
    for (let attempt = 0; ; attempt += 1) {
      const renewal = await renewedAddress(songId);
      if (isOver()) return null;
      if (renewal === 'gone') return renewal;
      if (renewal !== 'unreachable') return renewal.address;
      const kept = this.#nextKept();
      if (kept !== null) return kept;
      if (attempt === 0) this.#witness.tell({ kind: 'unreachable' });
      await pauseOrOnline(retryMs[Math.min(attempt, retryMs.length - 1)] ?? 0);
      if (isOver()) return null;
    }
  }

  /** Without a network, the next song that needs none. */
  #nextKept(): number | null {
    if (navigator.onLine) return null;
    const { entries, place } = this.#queue;
    const at = entries.findIndex(({ song }, index) => index > place && isKept(song.id));
    return at < 0 ? null : at;
  }

  #skip(news: PlayerNews): void {
    this.#witness.tell(news);
    this.#failure.inRow += 1;
    const place =
      this.#settings.repeat === 'one' ? followingPlace(this.#queue, 'off') : this.#followingPlace();
    const hopeless = this.#failure.inRow >= Math.min(mostFailures, this.#queue.entries.length);
    if (place !== null && place !== this.#queue.place && !hopeless) this.#go(place);
    else this.#giveUp(hopeless);
  }

  #giveUp(tell: boolean): void {
    if (tell && this.#failure.inRow > 1) this.#witness.tell({ kind: 'given up' });
    this.#engine.pause();
    this.#tabs.ended();
  }

  #publish(): void {
    this.#state = this.#currentState();
    if (!this.#engine.playing) this.#tabs.ended();
    for (const listener of this.#listeners) listener();
  }

  #currentState(): PlayerState {
    return {
      ...this.#settings,
      queue: this.#queue.entries,
      current: currentOf(this.#queue),
      context: this.#queue.context,
      playing: this.#engine.playing,
      waiting: this.#engine.waiting,
      duration: this.#engine.duration,
    };
  }
}

/** Waits for some time, or until the device is online again. */
function pauseOrOnline(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
  });
}
