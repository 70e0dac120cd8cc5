import type { PlayableSong } from './playable-song.ts';
import type { PlayerCore } from './player.core.ts';
import {
  added,
  cleared,
  entriesOf,
  filled,
  moved,
  type Queue,
  type QueueContext,
  removed,
  shuffled,
  unshuffled,
} from './queue.ts';

/** Changes the queue, here and on the user's other devices. */
export class QueueEdits {
  readonly #core: PlayerCore;

  constructor(core: PlayerCore) {
    this.#core = core;
  }

  /** Plays songs in the place of those that are there. */
  readonly play = (songs: readonly PlayableSong[], startIndex?: number, context?: QueueContext): void => {
    const playable = songs.filter(({ available }) => available);
    if (playable.length === 0) return;
    const { shuffled: mixes } = this.#core.settings;
    const wanted = startIndex !== undefined && songs[startIndex] ? startIndex : null;
    const random = mixes ? Math.floor(Math.random() * playable.length) : 0;
    const place = wanted === null ? random : placeAmongPlayable(songs, wanted);
    const { link } = this.#core;
    const queue = filled(entriesOf(playable), place, mixes && !link?.joined, context ?? null);
    this.#core.queue = queue;
    link?.replace(queue.entries, queue.place, { playing: true, shuffled: mixes });
    if (this.#core.steered) this.#core.publish();
    else this.#core.playback.begin();
  };

  readonly add = (songs: readonly PlayableSong[], where: 'next' | 'end'): void => {
    const { queue, playback, link } = this.#core;
    const wasEmpty = queue.entries.length === 0;
    const entries = entriesOf(songs.filter(({ available }) => available));
    if (entries.length === 0) return;
    link?.add(entries, where);
    this.#change(added(this.#core.queue, entries, where));
    if (wasEmpty && !this.#core.steered) playback.show();
  };

  readonly move = (key: string, beforeKey: string | null): void => {
    const { playback, link } = this.#core;
    this.#change(moved(this.#core.queue, key, beforeKey));
    link?.move(key, playback.queue.placeOf(key));
  };

  readonly remove = (key: string): void => {
    const { playback, link } = this.#core;
    const wasCurrent = playback.queue.current?.key === key;
    const { playing } = this.#core.state;
    link?.remove([key]);
    this.#change(removed(this.#core.queue, key));
    if (!wasCurrent) return;
    if (!playback.queue.current) playback.queue.go(0);
    if (this.#core.steered) this.#core.publish();
    else if (this.#core.queue.entries.length === 0) playback.silence();
    else playback.begin(playing);
  };

  /** Leaves only the current song. */
  readonly clear = (): void => {
    const kept = this.#core.playback.queue.current?.key;
    this.#core.link?.remove(this.#core.queue.entries.flatMap(({ key }) => (key === kept ? [] : [key])));
    this.#change(cleared(this.#core.queue));
  };

  readonly setShuffled = (mixes: boolean): void => {
    this.#core.configure({ shuffled: mixes });
    // The server shuffles for all devices.
    const { link, queue } = this.#core;
    if (link?.joined) return void link.shuffle(mixes);
    this.#change(mixes ? shuffled(queue) : unshuffled(queue));
  };

  #change(queue: Queue): void {
    this.#core.queue = queue;
    this.#core.playback.follow();
    this.#core.changed();
  }
}

/** Where a song of a list is among those that can be played. */
function placeAmongPlayable(songs: readonly PlayableSong[], index: number): number {
  const playable = songs.filter(({ available }) => available).length;
  const before = songs.slice(0, index).filter(({ available }) => available).length;
  return Math.min(before, playable - 1);
}
