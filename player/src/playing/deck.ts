import type { PlayableSong } from './playable-song.ts';

/** A song on its way through the player. */
export interface Track {
  /** The same for the same turn of a song. */
  key: string;
  song: PlayableSong;
  /** Where its audio is; a promise if that has to be asked for. */
  address: () => string | Promise<string>;
}

/** Seconds from the end: who begins a song later than that would hear nothing of it. */
const nearEnd = 0.2;

/** An audio element with the song that is on it. */
export class Deck {
  readonly audio: HTMLAudioElement;
  track: Track | null = null;
  /** Whether the file could not be had or played. */
  failed = false;
  /** Seconds by which the song is heard later than the element plays it. */
  #delay = 0;
  #endedAt = 0;
  /** Where the song is to begin, until its file is known well enough to go there. */
  #aim: number | null = null;
  #loads = 0;

  constructor(crossOrigin: boolean) {
    this.audio = document.createElement('audio');
    this.audio.preload = 'auto';
    // Web Audio is silent for files of other origins that were not asked for this way.
    if (crossOrigin) this.audio.crossOrigin = 'anonymous';
    this.audio.addEventListener('ended', () => {
      this.#endedAt = performance.now();
    });
    this.audio.addEventListener('loadedmetadata', () => this.#reach());
    document.body.append(this.audio);
  }

  /** @returns whether the element has the song's address now; false if another song came in between. */
  async load(track: Track, at = 0): Promise<boolean> {
    this.#loads += 1;
    const load = this.#loads;
    this.track = track;
    this.failed = false;
    this.#delay = 0;
    this.#aim = at > 0 ? at : null;
    const address = track.address();
    if (typeof address === 'string') {
      this.#take(address);
      return true;
    }
    this.audio.removeAttribute('src');
    this.audio.load();
    const found = await address;
    if (load !== this.#loads) return false;
    this.#take(found);
    return true;
  }

  unload(): void {
    this.#loads += 1;
    this.track = null;
    this.#delay = 0;
    this.#aim = null;
    this.audio.pause();
    this.audio.removeAttribute('src');
    this.audio.load();
  }

  get loading(): boolean {
    return this.audio.readyState === 0;
  }

  /** Enough is there to begin. */
  get ready(): boolean {
    return this.track !== null && !this.failed && this.audio.readyState >= 3;
  }

  /** Seconds, as heard. */
  get position(): number {
    if (this.#aim !== null) return this.#aim;
    if (this.#delay === 0) return this.audio.currentTime;
    if (!this.audio.ended) return Math.max(0, this.audio.currentTime - this.#delay);
    const since = (performance.now() - this.#endedAt) / 1000;
    return Math.min(this.duration, this.duration - this.#delay + since);
  }

  get duration(): number {
    const { duration } = this.audio;
    return Number.isFinite(duration) && duration > 0 ? duration : (this.track?.song.duration ?? 0);
  }

  get delay(): number {
    return this.#delay;
  }

  setDelay(seconds: number): void {
    this.#delay = seconds;
  }

  /** From now on, what the element plays is heard at once. */
  settle(): void {
    if (this.#delay === 0) return;
    const { position } = this;
    this.#delay = 0;
    this.audio.currentTime = position;
  }

  seek(seconds: number): void {
    this.#delay = 0;
    if (this.loading) this.#aim = seconds;
    else this.audio.currentTime = seconds;
  }

  #take(address: string): void {
    this.audio.src = address;
    this.audio.load();
  }

  #reach(): void {
    if (this.#aim === null) return;
    this.audio.currentTime = Math.min(this.#aim, Math.max(0, this.duration - nearEnd));
    this.#aim = null;
  }
}
