import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { EventBus } from '../events/event-bus.service.ts';
import { turnedBetween } from './presence.policy.ts';
import { everybodyOnline } from './presence.queries.ts';
import { presenceRightsTopic, presenceTopic } from './presence.writes.ts';
import { PresenceLog } from './presence-log.model.ts';
import { type PresenceState, PresenceStates } from './presence-states.service.ts';
import { type PresenceSource, PresenceStream } from './presence-stream.service.ts';

/** Milliseconds until a failed read is retried. */
const retryMs = 500;
/** Users whose changes are read at once. */
const mostAtOnce = 500;

/** What subscribers know of an online user; the whole state, with who may see it, once one of them has been shown it. */
interface Known {
  songId: string | null;
  state?: PresenceState;
}

/** Watches the presence of all users for all subscribers of this process. It listens once, reads once, and knows
 * what it has told. While nobody is subscribed, it stores nothing. */
export class PresenceWatch {
  readonly #orm: MikroORM;
  readonly #bus: EventBus;
  readonly #logger: Logger;
  readonly #states: PresenceStates;
  readonly #streams = new Set<PresenceStream>();
  #source = this.#newSource();
  /** The users who are online. */
  #known = new Map<string, Known>();
  /** Users whom the bus reported as changed and who have not been read since. */
  readonly #changed = new Set<string>();
  /** Of some of these, those who may see them now, or no longer; undefined for everybody. */
  readonly #turned = new Map<string, Set<string | undefined>>();
  #unsubscribe: (() => void)[] = [];
  #ready: Promise<void> | undefined;
  #telling = false;

  constructor(orm: MikroORM, bus: EventBus, logger: Logger) {
    this.#orm = orm;
    this.#bus = bus;
    this.#logger = logger;
    this.#states = new PresenceStates(orm);
  }

  start(): void {
    this.#unsubscribe = [
      this.#bus.subscribe(presenceTopic, (userIds) => this.#hear(userIds.split(' '))),
      this.#bus.subscribe(presenceRightsTopic, (payload) => this.#hearRights(payload)),
      this.#bus.onGap(() => void this.#catchUp()),
    ];
  }

  stop(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    for (const stream of this.#streams) stream.end();
  }

  /** A subscription: all online users, then every change. */
  async open(viewerId: string): Promise<PresenceStream> {
    // Changes are collected from here on, so that none falls between reading and listening.
    const stream = new PresenceStream(this.#source, viewerId);
    this.#streams.add(stream);
    this.#ready ??= this.#read(this.#known);
    const ready = this.#ready;
    try {
      await ready;
    } catch (error) {
      if (this.#ready === ready) this.#ready = undefined;
      await stream.return();
      throw error;
    }
    stream.begin(this.#known.keys());
    return stream;
  }

  #newSource(): PresenceSource {
    return {
      log: new PresenceLog(() => {
        let until = Number.POSITIVE_INFINITY;
        for (const { takenUntil } of this.#streams) until = Math.min(until, takenUntil);
        return until;
      }),
      known: (userIds) => this.#states.known(userIds),
      load: (userIds) => this.#load(userIds),
      leave: (stream) => this.#leave(stream),
    };
  }

  #leave(stream: PresenceStream): void {
    this.#streams.delete(stream);
    if (this.#streams.size > 0) return;
    this.#ready = undefined;
    this.#known = new Map();
    this.#source = this.#newSource();
    this.#changed.clear();
    this.#turned.clear();
  }

  #hear(userIds: readonly string[]): void {
    for (const userId of userIds) this.#states.forget(userId);
    if (this.#streams.size === 0) return;
    for (const userId of userIds) this.#changed.add(userId);
    void this.#tell();
  }

  #hearRights(payload: string): void {
    const [userId = '', viewerId] = payload.split(' ');
    if (this.#streams.size > 0) {
      const viewerIds = this.#turned.get(userId) ?? new Set();
      this.#turned.set(userId, viewerIds.add(viewerId));
    }
    this.#hear([userId]);
  }

  async #read(known: Map<string, Known>): Promise<void> {
    // States that another subscriber read before may be older than this, and the change reported by the bus is then
    // known already.
    this.#states.forgetAll();
    for (const { userId, songId } of await everybodyOnline(this.#orm.em.fork()))
      known.set(userId, { songId });
  }

  async #load(userIds: readonly string[]): Promise<(PresenceState | null)[]> {
    const known = this.#known;
    const states = await this.#states.load(userIds);
    for (const state of states) {
      const shown = state && known.get(state.user.id);
      // Others were told who may see it when it was read first: what has changed since is noticed by that.
      if (shown) shown.state ??= state;
    }
    return states;
  }

  /** After a gap: finds the users who came online, went offline or play another song; and looks again who may see those who
   * were shown. */
  async #catchUp(): Promise<void> {
    while (this.#streams.size > 0) {
      try {
        const online = await everybodyOnline(this.#orm.em.fork());
        const gone = new Set(this.#known.keys());
        for (const { userId } of online) gone.delete(userId);
        const others = online.filter(({ userId, songId }) => {
          const known = this.#known.get(userId);
          return known?.songId !== songId || known.state;
        });
        return this.#hear([...gone, ...others.map(({ userId }) => userId)]);
      } catch (error) {
        this.#logger.warn({ err: error }, 'Could not reread presences; will retry');
        await wait(retryMs);
      }
    }
  }

  /** Tells the streams what changed, one read after the other. Changes that arrive meanwhile take one more read. */
  async #tell(): Promise<void> {
    if (this.#telling) return;
    this.#telling = true;
    while (this.#changed.size > 0) {
      const userIds = [...this.#changed].slice(0, mostAtOnce);
      for (const userId of userIds) this.#changed.delete(userId);
      const known = this.#known;
      try {
        await this.#ready;
        const states = await this.#states.load(userIds);
        // Meanwhile all subscribers may have left, and others may have come.
        if (known !== this.#known) continue;
        for (const [index, userId] of userIds.entries()) this.#compare(userId, states[index] ?? null);
        for (const stream of this.#streams) stream.wake();
      } catch (error) {
        this.#logger.warn({ err: error }, 'Could not read changed presences; will retry');
        await wait(retryMs);
        if (known === this.#known) for (const userId of userIds) this.#changed.add(userId);
      }
    }
    this.#telling = false;
  }

  #compare(userId: string, read: PresenceState | null): void {
    const before = this.#known.get(userId);
    const turned = this.#turnedOf(userId, before?.state, read);
    const state = read ?? departed(before?.state);
    if (state?.presence.online) {
      const { songId } = state.presence;
      this.#known.set(userId, { songId, state });
      if (before && before.songId === songId && turned.size === 0) return;
    } else {
      this.#known.delete(userId);
      if (!before || !state) return;
    }
    this.#source.log.add(userId, state, turned);
  }

  /** Those who may see a user from now on, or no longer, as far as it was heard; or seen, if the message was missed. */
  #turnedOf(
    userId: string,
    before: PresenceState | undefined,
    read: PresenceState | null,
  ): ReadonlySet<string | undefined> {
    const heard = this.#turned.get(userId) ?? new Set();
    this.#turned.delete(userId);
    return before && read ? new Set([...heard, ...turnedBetween(before.rights, read.rights)]) : heard;
  }
}

/** The final state of a deleted user, for subscribers who saw the user. */
function departed(state: PresenceState | undefined): PresenceState | null {
  if (!state) return null;
  return { ...state, presence: { ...state.presence, online: false, songId: null }, song: null };
}
