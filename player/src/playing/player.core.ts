import { type PlaybackSettings, storedSettings, storeSettings } from './playback.settings.ts';
import { Playback } from './playback.ts';
import type { PlayerState, PlayerWitness } from './player.model.ts';
import type { QueueLink, Steering } from './queue.link.ts';
import type { Queue } from './queue.ts';

const noDevices: PlayerState['devices'] = [];

/** What the parts of the player share: what plays here, the settings, the link to the user's other devices, and who is told
 * of changes. */
export class PlayerCore {
  readonly playback: Playback;
  link: QueueLink | null = null;
  readonly #listeners = new Set<() => void>();
  #settings = storedSettings();
  #state: PlayerState;

  constructor(witness: PlayerWitness) {
    this.playback = new Playback(witness, () => this.changed());
    this.#state = this.#currentState();
    this.playback.configure(this.#settings);
  }

  get settings(): PlaybackSettings {
    return this.#settings;
  }

  get state(): PlayerState {
    return this.#state;
  }

  get position(): number {
    if (!this.steered) return this.playback.engine.position;
    return Math.min(this.steered.position, this.#state.duration);
  }

  get queue(): Queue {
    return this.playback.queue.value;
  }

  set queue(queue: Queue) {
    this.playback.queue.set(queue);
  }

  /** The link, while another device sounds. */
  get steered(): QueueLink | null {
    return this.link?.elsewhere ? this.link : null;
  }

  /** @returns whether another device does it. */
  steer(steering: Steering): boolean {
    this.steered?.steer(steering);
    return this.steered !== null;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Keeps settings and plays by them, but tells nobody. */
  set(change: Partial<PlaybackSettings>): void {
    this.#settings = { ...this.#settings, ...change };
    storeSettings(this.#settings);
    this.playback.configure(this.#settings);
  }

  configure(change: Partial<PlaybackSettings>): void {
    this.set(change);
    this.playback.follow();
    this.changed();
  }

  /** What was changed here: the link looks at it as well. */
  changed(): void {
    this.publish();
    this.link?.observe();
  }

  publish(): void {
    this.playback.linked = this.link?.joined ?? false;
    this.#state = this.#currentState();
    for (const listener of this.#listeners) listener();
  }

  #currentState(): PlayerState {
    const { queue, engine } = this.playback;
    const { link, steered } = this;
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
