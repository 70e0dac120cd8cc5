import type { PresenceState } from './presence-states.service.ts';

/** Entries from which on it is worthwhile to look which of them nobody needs any more. */
const fewEntries = 1024;

/** A change; a later one has a higher number. */
export interface PresenceChange {
  readonly number: number;
  readonly userId: string;
  readonly state: PresenceState;
  /** The changes of who may see it since the log began, of which some subscribers may not know. */
  readonly turns: readonly Turn[];
}

/** A change of who may see the presence of a user. */
export interface Turn {
  readonly number: number;
  /** Of whom; undefined for everybody. */
  readonly viewerId: string | undefined;
}

/** The changes of presence that some subscriber may not have taken yet: one list for all. A subscriber only
 * remembers how far it has come, and of several changes of one user, it finds the last. */
export class PresenceLog {
  /** In order. */
  #changes: PresenceChange[] = [];
  readonly #last = new Map<string, PresenceChange>();
  /** The number of the last change. */
  #head = 0;
  #tidyAt = fewEntries;
  readonly #allTookUntil: () => number;

  /** @param allTookUntil the number of the last change that every subscriber has taken. */
  constructor(allTookUntil: () => number) {
    this.#allTookUntil = allTookUntil;
  }

  get head(): number {
    return this.#head;
  }

  /** Changes that are kept. */
  get size(): number {
    return this.#changes.length;
  }

  /** @param viewerIds those who may see it from now on, or no longer; undefined for everybody. */
  add(userId: string, state: PresenceState, viewerIds: Iterable<string | undefined> = []): void {
    this.#head += 1;
    const number = this.#head;
    const turned = Array.from(viewerIds, (viewerId) => ({ number, viewerId }));
    const turns = [...(this.#last.get(userId)?.turns ?? []), ...turned];
    const change = { number, userId, state, turns };
    this.#changes.push(change);
    this.#last.set(userId, change);
    if (this.#changes.length >= this.#tidyAt) this.#tidy();
  }

  /** The last change of a user, if it is kept. */
  lastOf(userId: string): PresenceChange | undefined {
    return this.#last.get(userId);
  }

  /** The first change after a number that is the last one of its user. */
  after(number: number): PresenceChange | undefined {
    if (number >= this.#head) return undefined;
    for (let index = this.#indexAfter(number); index < this.#changes.length; index += 1) {
      const change = this.#changes[index];
      if (change && this.#isLast(change)) return change;
    }
    return undefined;
  }

  #isLast(change: PresenceChange): boolean {
    return this.#last.get(change.userId) === change;
  }

  #indexAfter(number: number): number {
    let [low, high] = [0, this.#changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#changes[middle]?.number ?? 0) > number) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #tidy(): void {
    const taken = this.#allTookUntil();
    for (const [userId, { number }] of this.#last) if (number <= taken) this.#last.delete(userId);
    this.#changes = this.#changes.filter((change) => this.#isLast(change));
    this.#tidyAt = Math.max(fewEntries, 2 * this.#changes.length);
  }
}
