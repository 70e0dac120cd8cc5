import { newId } from './new-id.ts';
import { PlayCounter } from './play.counter.ts';
import { type Place, storePlace } from './queue.store.ts';
import type { QueueEntry } from './queue.ts';

/** Tells apart the times that entries of the queue are played: the same entry may be played again, by repeating. */
export class Turns {
  readonly #counter = new PlayCounter();
  #current = newId();
  /** The turn that was announced as the next one. */
  #next: { entry: string; turn: string } | null = null;

  get current(): string {
    return this.#current;
  }

  /** An entry begins. If it was announced, it is the same turn: it is there already. */
  begin(entry: QueueEntry): void {
    this.#start(this.#next?.entry === entry.key ? this.#next.turn : newId());
  }

  /** The song of the last visit goes on. */
  resume({ seconds, heard, counted }: Place): void {
    this.#counter.begin(this.#current, seconds, heard, counted);
  }

  /** @returns the turn in which the entry is going to be played. */
  announce(entry: QueueEntry): string {
    if (this.#next?.entry !== entry.key) this.#next = { entry: entry.key, turn: newId() };
    return this.#next.turn;
  }

  announceNone(): void {
    this.#next = null;
  }

  /** What was announced has begun.
   * @returns the key of its entry. */
  advance(): string | null {
    const next = this.#next;
    this.#start(next?.turn ?? newId());
    return next?.entry ?? null;
  }

  /** @returns whether the current turn has just become a play. */
  hear(position: number, duration: number): boolean {
    return this.#counter.hear(this.#current, position, duration);
  }

  /** Stores where the next visit goes on. */
  remember({ key }: QueueEntry, seconds: number): void {
    storePlace({ key, seconds, ...this.#counter.state });
  }

  #start(turn: string): void {
    this.#current = turn;
    this.#next = null;
    this.#counter.begin(turn, 0);
  }
}
