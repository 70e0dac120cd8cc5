import { setTimeout as wait } from 'node:timers/promises';
import { databaseFault } from '../persistence/database-errors.model.ts';
import type { PresenceState } from './presence-states.service.ts';

/** Users whose states are read ahead of the subscriber. */
const readAhead = 100;
/** Milliseconds until a read is retried while the database is away. */
const retryMs = 500;

/** Reads states, in the order of the ids. */
type Load = (userIds: readonly string[]) => Promise<(PresenceState | null)[]>;

/** The events of one subscriber: the state of each online user, then of each user who changes. It continues only
 * as fast as the subscriber reads, and holds at most one state for each user, the newest. */
export class PresenceStream implements AsyncIterableIterator<PresenceState, undefined> {
  readonly #load: Load;
  readonly #onEnd: () => void;
  /** Receives changes while the online users are read. */
  #online: Iterator<string> | undefined;
  #ahead: PresenceState[] = [];
  readonly #changed = new Map<string, PresenceState>();
  #wakeUp = Promise.withResolvers<void>();
  #ended = false;

  constructor(load: Load, onEnd: () => void) {
    this.#load = load;
    this.#onEnd = onEnd;
  }

  /** @param online the ids of the users to begin with. */
  begin(online: Iterator<string>): void {
    this.#online = online;
    this.#wakeUp.resolve();
  }

  /** Takes the newest state of a user. */
  push(userId: string, state: PresenceState): void {
    this.#changed.set(userId, state);
    this.#wakeUp.resolve();
  }

  async next(): Promise<IteratorResult<PresenceState, undefined>> {
    while (!this.#ended) {
      const state = this.#take();
      if (state) return { done: false, value: state };
      if (this.#online) await this.#readAhead(this.#online);
      else await this.#woken();
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<PresenceState, undefined>> {
    if (!this.#ended) {
      this.#ended = true;
      this.#onEnd();
      this.#wakeUp.resolve();
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #take(): PresenceState | undefined {
    const ahead = this.#ahead.shift();
    if (ahead) {
      // A state that has changed since it was read is replaced by the newer one.
      const { userId } = ahead.presence;
      const changed = this.#changed.get(userId);
      this.#changed.delete(userId);
      return changed ?? ahead;
    }
    if (this.#online) return undefined;
    const [first] = this.#changed;
    if (!first) return undefined;
    this.#changed.delete(first[0]);
    return first[1];
  }

  async #readAhead(online: Iterator<string>): Promise<void> {
    const userIds: string[] = [];
    while (userIds.length < readAhead) {
      const { done, value } = online.next();
      if (done) break;
      userIds.push(value);
    }
    if (userIds.length === 0) {
      this.#online = undefined;
      return;
    }
    // These states are newer than the waiting ones; states that arrive from here on are newer still.
    for (const userId of userIds) this.#changed.delete(userId);
    const states = await this.#loadPatiently(userIds);
    this.#ahead = states.filter((state) => state !== null).filter(({ presence }) => presence.online);
  }

  // Not with p-retry: the extra turns that it takes after a load let states be delivered twice.
  async #loadPatiently(userIds: readonly string[]): Promise<(PresenceState | null)[]> {
    while (!this.#ended) {
      try {
        return await this.#load(userIds);
      } catch (error) {
        if (databaseFault(error) !== 'unavailable') throw error;
        await wait(retryMs);
      }
    }
    return [];
  }

  async #woken(): Promise<void> {
    await this.#wakeUp.promise;
    this.#wakeUp = Promise.withResolvers();
  }
}
