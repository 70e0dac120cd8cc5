import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { Role } from '../api/viewer.model.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { currentRevocations, recentRoles } from './account.queries.ts';

const revokedTopic = 'session.revoked';
const roleTopic = 'user.role';
/** The number of ids that fits into one message of the bus. */
const idsPerMessage = 150;
/** Entries kept in memory at the most. Beyond, the oldest go first, and with them at worst what is left of one
 * access token's life. */
const mostEntries = 100_000;
/** Milliseconds that entries outlast the tokens: one may be made while its session ends or its role changes. */
const marginMs = 60_000;
/** Milliseconds until a reading that failed is tried again. */
const rereadMs = 500;

/** A role, and since when: in milliseconds, of the database's row. */
interface KnownRole {
  role: Role;
  since: number;
}

/** What this process knows against access tokens that are otherwise valid: which sessions were ended, and which
 * roles changed, as long as an access token of before can be in use. It hears of both over the bus, so that no request has to
 * ask the database. */
export class Revocations {
  readonly #sessions: LRUCache<string, true>;
  readonly #roles: LRUCache<string, KnownRole>;
  readonly #keepMs: number;
  readonly #orm: MikroORM;
  readonly #bus: EventBus;
  readonly #listeners = new Set<(sessionIds: readonly string[]) => void>();
  #unsubscribe: (() => void)[] = [];
  #stopped = false;

  /** @param longestUseMs from when an access token is made until the last request ends that came with it. */
  constructor(orm: MikroORM, bus: EventBus, longestUseMs: number) {
    this.#orm = orm;
    this.#bus = bus;
    this.#keepMs = longestUseMs + marginMs;
    this.#sessions = new LRUCache({ max: mostEntries, ttl: this.#keepMs });
    this.#roles = new LRUCache({ max: mostEntries, ttl: this.#keepMs });
  }

  /** Listens first and reads then, so that nothing falls between the two; and reads again after every gap.
   * @param onError hears of a reading that failed. */
  async start(onError: (error: unknown) => void): Promise<void> {
    this.#unsubscribe = [
      this.#bus.subscribe(revokedTopic, (payload) => this.#revoke(payload.split(' '))),
      this.#bus.subscribe(roleTopic, (payload) => {
        const [userId = '', role, since] = payload.split(' ');
        // A server of the version before tells no time.
        this.#learn(userId, role === Role.ADMIN ? Role.ADMIN : Role.USER, Number(since ?? Date.now()));
      }),
      this.#bus.onGap(() => void this.#readAgain(onError)),
    ];
    await this.#read();
  }

  stop(): void {
    this.#stopped = true;
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
  }

  /** Calls for each session that is known from now on to be over, some of them more than once.
   * @returns what ends that. */
  onRevoked(listener: (sessionIds: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  isRevoked(sessionId: string): boolean {
    return this.#sessions.has(sessionId);
  }

  /** The role as it is now, given what an access token says. */
  roleOf(userId: string, claimed: Role): Role {
    return this.#roles.get(userId)?.role ?? claimed;
  }

  /** Makes it known, with the commit, that these sessions are over. */
  async announceSessions(transaction: Transaction, sessionIds: readonly string[]): Promise<void> {
    if (sessionIds.length === 0) return;
    const expiresAt = new Date(Date.now() + this.#keepMs);
    await sql`
      insert into session_revocation (session_id, expires_at)
      select unnest(${sessionIds}::uuid[]), ${expiresAt} on conflict do nothing`.execute(
      database(transaction.em),
    );
    // Holds here at once, without waiting for the bus to bring it back.
    transaction.afterCommit(() => this.#revoke(sessionIds));
    for (let index = 0; index < sessionIds.length; index += idsPerMessage) {
      const ids = sessionIds.slice(index, index + idsPerMessage).join(' ');
      await this.#bus.publish(transaction, revokedTopic, ids, 'urgent');
    }
  }

  /** Makes it known, with the commit, that this user has another role since then. */
  announceRole(transaction: Transaction, userId: string, role: Role, since: Date): Promise<void> {
    transaction.afterCommit(() => this.#learn(userId, role, since.getTime()));
    return this.#bus.publish(transaction, roleTopic, `${userId} ${role} ${since.getTime()}`, 'urgent');
  }

  /** What is known already may be newer: the bus brings back late what this process did itself. */
  #learn(userId: string, role: Role, since: number): void {
    const known = this.#roles.get(userId);
    if (!known || known.since <= since) this.#roles.set(userId, { role, since });
  }

  /** The database may need a moment until it takes questions again. */
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
    for (const { userId, role, changedAt } of await recentRoles(em, since)) {
      this.#learn(userId, role, changedAt?.getTime() ?? 0);
    }
  }

  #revoke(sessionIds: readonly string[]): void {
    for (const id of sessionIds) this.#sessions.set(id, true);
    for (const listener of this.#listeners) listener(sessionIds);
  }
}
