import type { PlayerCore } from './player.core.ts';

/** Going back within the first seconds leads to the song before. */
const returnSeconds = 3;

/** Plays and pauses, and goes to other songs and other places in them: here, or on the device that sounds. */
export class Transport {
  readonly #core: PlayerCore;

  constructor(core: PlayerCore) {
    this.#core = core;
  }

  readonly toggle = (): void => (this.#core.state.playing ? this.pause() : this.resume());

  readonly resume = (): void => {
    if (!this.#core.steer({ playing: true })) this.#core.playback.resume();
  };

  readonly pause = (): void => {
    if (!this.#core.steer({ playing: false })) this.#core.playback.pause();
  };

  readonly next = (): void => {
    const { playback, settings } = this.#core;
    const place = playback.queue.following(settings.repeat === 'off' ? 'off' : 'all');
    if (place !== null) this.#go(place);
    else if (!this.#steerTo(0, false)) playback.rest();
  };

  readonly previous = (): void => {
    const { playback, settings, position } = this.#core;
    const place = playback.queue.preceding(settings.repeat === 'off' ? 'off' : 'all');
    if (place === null || position >= returnSeconds) this.seek(0);
    else this.#go(place);
  };

  /** Goes to an entry of the queue. */
  readonly jump = (key: string): void => {
    const place = this.#core.playback.queue.placeOf(key);
    if (place >= 0) this.#go(place);
  };

  readonly seek = (seconds: number): void => {
    const { playback, link } = this.#core;
    if (this.#core.steer({ seconds })) return;
    playback.engine.seek(seconds);
    playback.remember();
    link?.observe();
  };

  #steerTo(place: number, playing: boolean): boolean {
    const { playback, queue, steered } = this.#core;
    const key = queue.entries[place]?.key;
    if (!steered || key === undefined) return steered !== null;
    playback.queue.go(place);
    return this.#core.steer({ key, playing });
  }

  #go(place: number): void {
    if (!this.#steerTo(place, true)) this.#core.playback.go(place);
  }
}
