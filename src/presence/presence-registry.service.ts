import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { SocketListener } from '../api/open-sockets.service.ts';
import type { Viewer } from '../api/viewer.model.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { beatWithin, type ConnectionChange, recordConnections } from './process.writes.ts';

/** Milliseconds during which users who come online are collected into one transaction: a thousand at once take a
 * few. */
const gatherMs = 20;
/** Users written by one transaction. */
const mostAtOnce = 1000;
/** Milliseconds until a failed transaction is retried. */
const retryMs = 1000;

export interface RegistryOptions {
  orm: MikroORM;
  bus: EventBus;
  processId: string;
  /** Milliseconds from the end of a user's last subscription until the user counts as offline. */
  graceMs: number;
  logger: Logger;
}

/** Knows the sockets of this process, and keeps the rows in the database in line with them: one row for each
 * connected user. It writes the present state instead of changes, so any write can be repeated. */
export class PresenceRegistry implements SocketListener {
  readonly #options: RegistryOptions;
  readonly #sockets = new Map<string, Set<string>>();
  /** When the last socket of a user without sockets closed, by the process's clock. */
  readonly #lastSeen = new Map<string, number>();
  /** Users whose rows may be out of date, with the time from which they may be written. */
  readonly #due = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  /** When the timer fires. */
  #wakeAt = Number.POSITIVE_INFINITY;
  #writing: Promise<void> | undefined;
  #closed = false;

  constructor(options: RegistryOptions) {
    this.#options = options;
  }

  opened({ id }: Viewer, socketId: string): void {
    const sockets = this.#sockets.get(id);
    if (sockets) return void sockets.add(socketId);
    this.#sockets.set(id, new Set([socketId]));
    this.#lastSeen.delete(id);
    this.#plan(id, gatherMs);
  }

  closed({ id }: Viewer, socketId: string): void {
    const sockets = this.#sockets.get(id);
    if (!sockets?.delete(socketId) || sockets.size > 0) return;
    this.#sockets.delete(id);
    this.#lastSeen.set(id, performance.now());
    this.#plan(id, this.#options.graceMs);
  }

  /** Whether the user has a socket on this process. The row may follow a moment later. */
  has(userId: string): boolean {
    return this.#sockets.has(userId);
  }

  /** Writes all users again after other processes declared this one dead. */
  writeAll(): void {
    for (const userId of this.#sockets.keys()) this.#plan(userId, 0);
  }

  /** Stops writing. The rows stay. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#writing;
  }

  #plan(userId: string, delayMs: number): void {
    const due = performance.now() + delayMs;
    this.#due.set(userId, due);
    if (!this.#writing) this.#wakeUp(due);
  }

  #wakeUp(at: number): void {
    if (this.#closed || at >= this.#wakeAt) return;
    clearTimeout(this.#timer);
    this.#wakeAt = at;
    this.#timer = setTimeout(() => this.#begin(), Math.max(0, at - performance.now())).unref();
  }

  #begin(): void {
    this.#wakeAt = Number.POSITIVE_INFINITY;
    this.#writing = this.#write().finally(() => {
      this.#writing = undefined;
      let next = Number.POSITIVE_INFINITY;
      for (const due of this.#due.values()) next = Math.min(next, due);
      this.#wakeUp(next);
    });
  }

  async #write(): Promise<void> {
    const userIds = this.#takeDue();
    const changes = userIds.map((userId) => this.#changeOf(userId));
    const { orm, bus, processId, logger } = this.#options;
    try {
      const em = orm.em.fork();
      const alive = await transaction(em, (transaction) =>
        recordConnections(transaction, bus, processId, changes),
      );
      if (alive) return this.#forget(userIds);
      await beatWithin(em, processId);
      this.#again(userIds, 0);
      this.writeAll();
    } catch (error) {
      logger.warn({ err: error }, 'Could not save connected users; will retry');
      this.#again(userIds, retryMs);
    }
  }

  #takeDue(): string[] {
    const until = performance.now() + gatherMs;
    const userIds: string[] = [];
    for (const [userId, due] of this.#due) {
      if (due > until) continue;
      this.#due.delete(userId);
      if (userIds.push(userId) === mostAtOnce) break;
    }
    return userIds;
  }

  #changeOf(userId: string): ConnectionChange {
    const lastSeen = this.#lastSeen.get(userId);
    const ago = lastSeen === undefined ? 0 : performance.now() - lastSeen;
    return { userId, connected: this.#sockets.has(userId), ago };
  }

  #again(userIds: readonly string[], delayMs: number): void {
    const due = performance.now() + delayMs;
    for (const userId of userIds) if (!this.#due.has(userId)) this.#due.set(userId, due);
  }

  #forget(userIds: readonly string[]): void {
    for (const userId of userIds) if (!this.#due.has(userId)) this.#lastSeen.delete(userId);
  }
}
