import { setTimeout as wait } from 'node:timers/promises';
import type { ReadyEvents } from '../events/ready-events.model.ts';
import { databaseFault } from '../persistence/database-errors.model.ts';
import { mayBeShown } from './presence.policy.ts';
import type { PresenceChange, PresenceLog } from './presence-log.model.ts';
import { hiddenState, type PresenceState } from './presence-states.service.ts';

/** Users whose states are read ahead of the subscriber. */
const readAhead = 100;
/** Milliseconds until a read is retried while the database is away. */
const retryMs = 500;

/** Where streams take their events from: the same for all of them. */
export interface PresenceSource {
  readonly log: PresenceLog;
  /** States in the order of the ids; undefined if not all of them were read a moment ago. */
  known(userIds: readonly string[]): (PresenceState | null)[] | undefined;
  /** Reads states, in the order of the ids. */
  load(userIds: readonly string[]): Promise<(PresenceState | null)[]>;
  leave(stream: PresenceStream): void;
}

const none: PresenceState[] = [];

/** The events of one subscriber: the state of each online user, then of each user who changes. It continues only
 * as fast as the subscriber reads, and gets the newest state of each user. */
export class PresenceStream
  implements AsyncIterableIterator<PresenceState, undefined>, ReadyEvents<PresenceState>
{
  readonly #source: PresenceSource;
  readonly #viewerId: string;
  #wake: (() => void) | undefined;
  /** The users who were online at the beginning; undefined before it, and when all have been read. */
  #online: Iterator<string> | undefined;
  /** Some of them whose states have to be read. */
  #unread: string[] | undefined;
  /** States of others of them, the first one last. */
  #ahead = none;
  /** The last change before its beginning. */
  readonly #beganAt: number;
  /** The last change that it has taken, or that was before its beginning. */
  #taken: number;
  /** By user, later changes that it need not take: their users' states were read after them. */
  #passed: Map<string, number> | undefined;
  #over = false;

  /** @param viewerId the subscriber, who sees what the settings of others allow. */
  constructor(source: PresenceSource, viewerId: string) {
    this.#source = source;
    this.#viewerId = viewerId;
    this.#beganAt = source.log.head;
    this.#taken = this.#beganAt;
  }

  /** @param online the ids of the users to begin with. */
  begin(online: Iterator<string>): void {
    this.#online = online;
    this.wake();
  }

  /** The last change that this subscriber has taken. */
  get takenUntil(): number {
    return this.#taken;
  }

  take(): PresenceState | undefined {
    if (this.#over) return undefined;
    for (;;) {
      while (this.#ahead.length === 0 && this.#online) if (!this.#takeKnown(this.#online)) return undefined;
      const state = this.#ahead.pop();
      // An array that has been emptied keeps its memory.
      if (this.#ahead.length === 0) this.#ahead = none;
      if (!state) return this.#change();
      const newest = this.#newest(state);
      if (this.#maySee(newest)) return newest;
    }
  }

  get mayReadAhead(): boolean {
    return !this.#over && this.#unread !== undefined;
  }

  async readAhead(): Promise<void> {
    const states = await this.#loadPatiently(this.#unread ?? []);
    this.#unread = undefined;
    this.#keep(states);
  }

  get isOver(): boolean {
    return this.#over;
  }

  onEvents(wake: () => void): void {
    this.#wake = wake;
  }

  /** Tells the subscriber that there are changes. */
  wake(): void {
    this.#wake?.();
  }

  end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#source.leave(this);
    this.wake();
  }

  async next(): Promise<IteratorResult<PresenceState, undefined>> {
    while (!this.#over) {
      const state = this.take();
      if (state) return { done: false, value: state };
      if (this.mayReadAhead) await this.readAhead();
      else await new Promise<void>((resolve) => this.onEvents(resolve));
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<PresenceState, undefined>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Reads ahead without waiting.
   * @returns whether that was possible. */
  #takeKnown(online: Iterator<string>): boolean {
    if (this.#unread) return false;
    const userIds: string[] = [];
    while (userIds.length < readAhead) {
      const { done, value } = online.next();
      if (done) break;
      userIds.push(value);
      // Changes until now are older than what is read now.
      const last = this.#source.log.lastOf(value);
      if (last && this.#isNew(last)) this.#pass(last);
    }
    if (userIds.length === 0) {
      this.#online = undefined;
      return true;
    }
    const states = this.#source.known(userIds);
    if (states) this.#keep(states);
    else this.#unread = userIds;
    return states !== undefined;
  }

  /** Keeps the states of users who are online. */
  #keep(states: readonly (PresenceState | null)[]): void {
    this.#ahead = states
      .filter((state) => state !== null)
      .filter(({ presence }) => presence.online)
      .reverse();
  }

  /** A change need not be taken, because what is taken of its user is newer. */
  #pass({ userId, number }: PresenceChange): void {
    this.#passed ??= new Map();
    this.#passed.set(userId, number);
  }

  /** The state of a user, or the one that has replaced it since it was read. */
  #newest(state: PresenceState): PresenceState {
    const last = this.#source.log.lastOf(state.presence.userId);
    if (!last || !this.#isNew(last)) return state;
    this.#pass(last);
    return last.state;
  }

  #change(): PresenceState | undefined {
    const { log } = this.#source;
    for (;;) {
      const change = log.after(this.#taken);
      if (!change) break;
      const before = this.#taken;
      this.#taken = change.number;
      if (!this.#isNew(change)) continue;
      if (this.#maySee(change.state)) return change.state;
      if (this.#hasTurned(change, before)) return hiddenState(change.state);
    }
    this.#taken = log.head;
    this.#passed = undefined;
    return undefined;
  }

  #maySee({ user, rights }: PresenceState): boolean {
    return mayBeShown(user.id, rights, this.#viewerId);
  }

  /** Whether the presence may have been shown until a change that this subscriber has not taken. */
  #hasTurned({ turns }: PresenceChange, taken: number): boolean {
    return turns.some(
      ({ number, viewerId }) => number > taken && (viewerId ?? this.#viewerId) === this.#viewerId,
    );
  }

  #isNew({ userId, number }: PresenceChange): boolean {
    return number > (this.#passed?.get(userId) ?? this.#beganAt);
  }

  // Not with p-retry: the extra turns that it takes after a load let states be delivered twice.
  async #loadPatiently(userIds: readonly string[]): Promise<(PresenceState | null)[]> {
    while (!this.#over) {
      try {
        return await this.#source.load(userIds);
      } catch (error) {
        if (databaseFault(error) !== 'unavailable') throw error;
        await wait(retryMs);
      }
    }
    return [];
  }
}
