import { isReadable, renewedAddress } from './addresses.ts';
import type { Track } from './deck.ts';

/** What helps after a file has failed. */
export type Remedy =
  /** The same song from another address, perhaps without Web Audio. */
  | { kind: 'again'; address: string; plain: boolean }
  /** Another song of the queue, which is on this device. */
  | { kind: 'kept'; place: number }
  | { kind: 'gone' | 'skipped' };

export interface RecoveryAids {
  /** Whether it plays without Web Audio. */
  isPlain(): boolean;
  /** Without a network, the place of the next song that needs none. */
  nextKept(): number | null;
  /** The server does not answer. */
  unreachable(): void;
}

/** A file that fails again within so many seconds of playing is broken there. */
const progressSeconds = 1;
/** After so many broken files in a row something else is wrong. */
const mostFailures = 5;
const retryMs = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** Finds out why a file failed: its address may have expired, the server may be away, or the file is broken. */
export class Recovery {
  readonly #aids: RecoveryAids;
  #failure = { key: '', position: -1, times: 0, inRow: 0 };
  #attempt = 0;

  constructor(aids: RecoveryAids) {
    this.#aids = aids;
  }

  /** The user has chosen something else: what is being tried is over. */
  cancel(): void {
    this.#attempt += 1;
  }

  /** @returns null if something else is played meanwhile. */
  async remedyFor(track: Track, position: number): Promise<Remedy | null> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const isOver = () => attempt !== this.#attempt;
    this.#note(track, position);
    const renewed = await this.#renewed(track.song.id, isOver);
    if (renewed?.kind !== 'again' || this.#failure.times === 1) return renewed;
    const unreadable = !this.#aids.isPlain() && !(await isReadable(renewed.address));
    if (isOver()) return null;
    return unreadable ? { ...renewed, plain: true } : { kind: 'skipped' };
  }

  /** Songs are heard again. */
  progress(position = Number.POSITIVE_INFINITY): void {
    if (position > this.#failure.position + progressSeconds) this.#failure.inRow = 0;
  }

  skip(): void {
    this.#failure.inRow += 1;
  }

  /** Whether all the others fail as well, by what is known. */
  isHopeless(queued: number): boolean {
    return this.#failure.inRow >= Math.min(mostFailures, queued);
  }

  /** Whether more than one song was skipped since the last that was heard. */
  get inRow(): boolean {
    return this.#failure.inRow > 1;
  }

  #note(track: Track, position: number): void {
    const same = track.key === this.#failure.key && position < this.#failure.position + progressSeconds;
    const times = same ? this.#failure.times + 1 : 1;
    this.#failure = { ...this.#failure, key: track.key, position, times };
  }

  /** Asks for a valid address until the server answers. */
  async #renewed(songId: string, isOver: () => boolean): Promise<Remedy | null> {
    for (let attempt = 0; ; attempt += 1) {
      const renewal = await renewedAddress(songId);
      if (isOver()) return null;
      if (renewal === 'gone') return { kind: 'gone' };
      if (renewal !== 'unreachable') return { kind: 'again', address: renewal.address, plain: false };
      const kept = this.#aids.nextKept();
      if (kept !== null) return { kind: 'kept', place: kept };
      if (attempt === 0) this.#aids.unreachable();
      await pauseOrOnline(retryMs[Math.min(attempt, retryMs.length - 1)] ?? 0);
      if (isOver()) return null;
    }
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
