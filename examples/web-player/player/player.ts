import type { SongPartsFragment } from '../../generated/graphql.ts';
import {
  currentOf,
  emptyQueue,
  filled,
  following,
  preceding,
  type Queue,
  type Repeat,
  shuffled,
} from './queue.ts';

export interface PlayerState {
  queue: Queue<SongPartsFragment>;
  playing: boolean;
  /** For the current song; undefined while it plays. */
  fault: string | undefined;
  /** The number of started songs; repeats count again. */
  begun: number;
}

/** Plays a queue of songs on the page's audio element. It is not part of React: it continues when a page is left. */
export class Player {
  readonly audio: HTMLAudioElement;
  readonly #listeners = new Set<() => void>();
  #state: PlayerState = { queue: emptyQueue, playing: false, fault: undefined, begun: 0 };

  constructor(audio: HTMLAudioElement) {
    this.audio = audio;
    audio.addEventListener('play', () => this.#set({ playing: true, fault: undefined }));
    audio.addEventListener('pause', () => this.#set({ playing: false }));
    audio.addEventListener('ended', () => this.#ended());
    audio.addEventListener('error', () => this.#set({ playing: false, fault: "can't be played" }));
  }

  get state(): PlayerState {
    return this.#state;
  }

  get song(): SongPartsFragment | undefined {
    return currentOf(this.#state.queue);
  }

  play(songs: readonly SongPartsFragment[], index = 0): void {
    this.#begin(filled(this.#state.queue, songs, index));
  }

  /** Goes to a place in the queue. */
  jump(place: number): void {
    this.#begin({ ...this.#state.queue, place });
  }

  toggle(): void {
    if (!this.song) return;
    if (this.audio.paused) this.#start();
    else this.audio.pause();
  }

  next(): void {
    const queue = following(this.#state.queue);
    if (queue) this.#begin(queue);
  }

  /** The previous song, or the beginning of the current one if it has played for a while. */
  previous(): void {
    const queue = preceding(this.#state.queue);
    if (queue && this.audio.currentTime < 3) this.#begin(queue);
    else this.seek(0);
  }

  seek(seconds: number): void {
    if (this.song) this.audio.currentTime = seconds;
  }

  setShuffle(shuffle: boolean): void {
    this.#set({ queue: shuffled(this.#state.queue, shuffle) });
  }

  setRepeat(repeat: Repeat): void {
    this.#set({ queue: { ...this.#state.queue, repeat } });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #ended(): void {
    const { queue } = this.#state;
    if (queue.repeat === 'one') this.#begin(queue);
    else this.next();
  }

  #begin(queue: Queue<SongPartsFragment>): void {
    this.#set({ queue, fault: undefined, begun: this.#state.begun + 1 });
    const { song } = this;
    if (!song) return;
    this.audio.src = song.audioUrl;
    this.#start();
  }

  /** A start overtaken by another is refused, and so is sound before the first user interaction. */
  #start(): void {
    this.audio.play().catch(() => undefined);
  }

  #set(change: Partial<PlayerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
