/** The state of the player. Times are in seconds. */
export interface PlayerState {
  /** The song's id; null before the first one. */
  id: string | null;
  playing: boolean;
  time: number;
  duration: number;
  /** Why it does not play. */
  fault: string | null;
}

const silence: PlayerState = { id: null, playing: false, time: 0, duration: 0, fault: null };

/** The panel's only audio element: when a row starts to play, the previous one stops. */
export class AudioPlayer {
  #state = silence;
  #audio: HTMLAudioElement | undefined;
  readonly #listeners = new Set<() => void>();

  get state(): PlayerState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Plays a song, or pauses it if it is playing. */
  toggle(id: string, url: string): void {
    const audio = this.#element();
    if (this.#state.id !== id) {
      audio.src = url;
      this.#set({ ...silence, id });
    } else if (this.#state.playing) {
      audio.pause();
      return;
    }
    // Another song may be requested before this one begins, which is not a fault.
    audio.play().catch(() => undefined);
  }

  seek(time: number): void {
    this.#element().currentTime = time;
  }

  /** Stops the song when its row or the session is gone. */
  stop(): void {
    this.#audio?.pause();
    this.#set(silence);
  }

  #element(): HTMLAudioElement {
    if (this.#audio) return this.#audio;
    const audio = document.createElement('audio');
    const follow = () =>
      this.#set({
        ...this.#state,
        playing: !audio.paused,
        time: audio.currentTime,
        duration: Number.isFinite(audio.duration) ? audio.duration : 0,
      });
    for (const event of ['play', 'pause', 'timeupdate', 'durationchange', 'ended', 'seeked'])
      audio.addEventListener(event, follow);
    audio.addEventListener('error', () =>
      this.#set({ ...this.#state, playing: false, fault: 'This can’t be played' }),
    );
    document.body.append(audio);
    this.#audio = audio;
    return audio;
  }

  #set(state: PlayerState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

export const player = new AudioPlayer();
