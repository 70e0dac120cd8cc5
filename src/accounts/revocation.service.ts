import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import { atMost } from '../api/entry-limit.model.ts';
import { Role, type TotpDue, type Viewer } from '../api/viewer.model.ts';
import { type EventBus, publishIds } from '../events/event-bus.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { type Standing, standingOf, type TotpRequirement } from './access/totp-requirement.policy.ts';
import { administratorsWithoutTotp, currentRevocations, recentRoles } from './account.queries.ts';
import { recordRevocations } from './session.writes.ts';

const revokedTopic = 'session.revoked';
const roleTopic = 'user.role';
/** The maximum number of entries in memory. Beyond it the oldest are dropped, at worst exposing the rest of an
 * access token's life. */
const mostEntries = 100_000;
/** Milliseconds that entries outlast the tokens: a token may be created while its session ends or its role
 * changes. */
const marginMs = 60_000;
/** Milliseconds until a failed read is retried. */
const rereadMs = 500;

/** How the bus tells it; servers of the previous version know the first. */
const dueMarks: Record<TotpDue, string> = { administration: 'due', everything: 'all' };
const dueOf: Record<string, TotpDue | undefined> = { due: 'administration', all: 'everything' };

/** A role, and the time in milliseconds since when it applies, from the database's row. */
interface KnownRole extends Standing {
  since: number;
}

/** The reasons known to this process for refusing or overriding otherwise valid access tokens: ended sessions and
 * changed roles, for as long as older access tokens may be in use. It learns of both from the bus, so that no
 * request has to query the database. */
export class Revocations {
  readonly #sessions: LRUCache<string, true>;
  readonly #roles: LRUCache<string, KnownRole>;
  readonly #keepMs: number;
  readonly #orm: MikroORM;
  readonly #bus: EventBus;
  readonly #totpRequired: TotpRequirement;
  readonly #listeners = new Set<(sessionIds: readonly string[]) => void>();
  #unsubscribe: (() => void)[] = [];
  #stopped = false;
  #version = 0;

  /** @param longestUseMs from the creation of an access token to the end of the last request that uses it.
   * @param totpRequired who needs a second factor. */
  constructor(orm: MikroORM, bus: EventBus, longestUseMs: number, totpRequired: TotpRequirement = 'off') {
    this.#orm = orm;
    this.#bus = bus;
    this.#totpRequired = totpRequired;
    this.#keepMs = longestUseMs + marginMs;
    this.#sessions = new LRUCache({ ...atMost(mostEntries), ttl: this.#keepMs });
    this.#roles = new LRUCache({ ...atMost(mostEntries), ttl: this.#keepMs });
  }

  /** Listens first and reads then, so that nothing falls between the two; reads again after every gap.
   * @param onError called when a read fails. */
  async start(onError: (error: unknown) => void): Promise<void> {
    this.#unsubscribe = [
      this.#bus.subscribe(revokedTopic, (payload) => this.#revoke(payload.split(' '))),
      this.#bus.subscribe(roleTopic, (payload) => {
        const [userId = '', role, since, due] = payload.split(' ');
        // A server of the previous version sends no time.
        const standing = {
          role: role === Role.ADMIN ? Role.ADMIN : Role.USER,
          totpDue: dueOf[due ?? ''] ?? null,
        };
        this.#learn(userId, standing, Number(since ?? Date.now()));
      }),
      this.#bus.onGap(() => void this.#readAgain(onError)),
    ];
    await this.#read();
  }

  stop(): void {
    this.#stopped = true;
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
  }

  /** Calls the listener for each session that is known to have ended, for some more than once.
   * @returns a function that stops it. */
  onRevoked(listener: (sessionIds: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Changes whenever a session ends or a role changes: until then, whoever was looked up remains the same. */
  get version(): number {
    return this.#version;
  }

  isRevoked(sessionId: string): boolean {
    return this.#sessions.has(sessionId);
  }

  /** The current rights, given those in an access token. */
  standingOf({ id, role, totpDue = null }: Pick<Viewer, 'id' | 'role' | 'totpDue'>): Standing {
    const known = this.#roles.get(id);
    return known ? { role: known.role, totpDue: known.totpDue } : { role, totpDue };
  }

  /** Announces, with the commit, that these sessions have ended. */
  async announceSessions(transaction: Transaction, sessionIds: readonly string[]): Promise<void> {
    if (sessionIds.length === 0) return;
    const expiresAt = new Date(Date.now() + this.#keepMs);
    await recordRevocations(transaction, sessionIds, expiresAt);
    // Applies here at once, without waiting for the bus.
    transaction.afterCommit(() => this.#revoke(sessionIds));
    await publishIds(this.#bus, transaction, { topic: revokedTopic, ids: sessionIds, urgency: 'urgent' });
  }

  /** Announces, with the commit, that this user's rights have changed, and when. */
  announceStanding(transaction: Transaction, userId: string, standing: Standing, since: Date): Promise<void> {
    transaction.afterCommit(() => this.#learn(userId, standing, since.getTime()));
    const { role, totpDue } = standing;
    const payload = [userId, role, since.getTime(), ...(totpDue ? [dueMarks[totpDue]] : [])].join(' ');
    return this.#bus.publish(transaction, roleTopic, payload, 'urgent');
  }

  /** The known state may be newer: the bus returns this process's own changes later. */
  #learn(userId: string, standing: Standing, since: number): void {
    this.#version += 1;
    const known = this.#roles.get(userId);
    if (!known || known.since <= since) this.#roles.set(userId, { ...standing, since });
  }

  /** The database may need a moment until it accepts queries again. */
  async #readAgain(onError: (error: unknown) => void): Promise<void> {
    while (!this.#stopped) {
      try {
        return await this.#read();
      } catch (error) {
        onError(error);
        await wait(rereadMs);
      }
    }
  }

  async #read(): Promise<void> {
    const em = this.#orm.em.fork();
    const since = new Date(Date.now() - this.#keepMs);
    this.#revoke((await currentRevocations(em)).map(({ sessionId }) => sessionId));
    const withoutTotp = this.#totpRequired !== 'off' ? await administratorsWithoutTotp(em) : [];
    for (const { userId, changedAt, ...rights } of [...withoutTotp, ...(await recentRoles(em, since))]) {
      this.#learn(userId, standingOf(rights, this.#totpRequired), changedAt?.getTime() ?? 0);
    }
  }

  #revoke(sessionIds: readonly string[]): void {
    this.#version += 1;
    for (const id of sessionIds) this.#sessions.set(id, true);
    for (const listener of this.#listeners) listener(sessionIds);
  }
}
