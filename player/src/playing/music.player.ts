import type { PlaybackSettings } from './playback.settings.ts';
import { PlayerCore } from './player.core.ts';
import type { PlayerNews, PlayerState, PlayerWitness } from './player.model.ts';
import { QueueEdits } from './queue.edits.ts';
import type { Adopted, LinkedPlayer, QueueLink } from './queue.link.ts';
import type { Repeat } from './queue.ts';
import { Transport } from './transport.ts';

/** What screens, keys and the lock screen see of playing, and do with it. It is not part of React: it goes on when a
 * screen is left. */
export class MusicPlayer implements LinkedPlayer {
  readonly transport: Transport;
  readonly edits: QueueEdits;
  readonly #core: PlayerCore;
  readonly #witness: PlayerWitness;
  #restored: Promise<void> | undefined;

  constructor(witness: PlayerWitness) {
    this.#witness = witness;
    this.#core = new PlayerCore(witness);
    this.transport = new Transport(this.#core);
    this.edits = new QueueEdits(this.#core);
  }

  get state(): PlayerState {
    return this.#core.state;
  }

  get position(): number {
    return this.#core.position;
  }

  get restored(): Promise<void> {
    return this.restore();
  }

  get here() {
    const { queue, engine } = this.#core.playback;
    const { volume, repeat } = this.#core.settings;
    return {
      ...{ queue: queue.entries, ordered: queue.ordered, current: queue.current, volume, repeat },
      ...{ playing: engine.playing, waiting: engine.waiting, seconds: engine.position },
    };
  }

  get analyser(): AnalyserNode | null {
    return this.#core.playback.engine.analyser;
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#core.subscribe(listener);

  /** Shows what was played when the page was left, without playing it. */
  restore(): Promise<void> {
    this.#restored ??= this.#core.playback.restore();
    return this.#restored;
  }

  /** Plays from the queue of the user's devices from now on; null: from that of this device. */
  link(link: QueueLink | null): void {
    this.#core.link = link;
    this.publish();
  }

  readonly setRepeat = (repeat: Repeat): void => {
    this.#core.steer({ repeat });
    this.configure({ repeat });
  };

  readonly setVolume = (volume: number): void => {
    const within = Math.max(0, Math.min(1, volume));
    if (!this.#core.steer({ volume: within })) this.configure({ volume: within, muted: false });
  };

  readonly setMuted = (muted: boolean): void => {
    const { volume } = this.#core.settings;
    if (!this.#core.steer({ volume: muted ? 0 : volume })) this.configure({ muted });
  };

  readonly configure = (change: Partial<PlaybackSettings>): void => this.#core.configure(change);

  /** Lets a device of the user sound, this one or another. */
  readonly playOn = (deviceId: string): void => this.#core.link?.handOver(deviceId);

  /** Asks for the songs around an entry that is shown without a title. */
  readonly need = (key: string): void => this.#core.link?.need(key);

  /** Called a few times a second while something plays. */
  readonly listen = (): void => {
    this.#core.playback.listen();
    this.#core.link?.observe();
  };

  adopt({ entries, place, sounds, here, repeat, shuffled }: Adopted): void {
    const { playback, queue: before } = this.#core;
    const current = playback.queue.current?.key;
    const kept = here || !sounds ? -1 : entries.findIndex(({ key }) => key === current);
    const same = kept >= 0 || entries.some(({ key }) => key === current);
    const context = same ? before.context : null;
    const queue = { entries, place: kept >= 0 ? kept : place, ordered: null, context };
    this.#core.set({ repeat, shuffled, ...(here?.volume !== undefined && { volume: here.volume }) });
    if (sounds) playback.adopt(queue, here);
    else {
      playback.silence();
      this.#core.queue = queue;
    }
    this.publish();
  }

  tell(news: PlayerNews): void {
    this.#witness.tell(news);
  }

  publish(): void {
    this.#core.publish();
  }
}
