import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { EventBus } from '../events/event-bus.service.ts';
import { keepDoing } from '../jobs/steady-work.service.ts';
import { referring } from '../library/broken-reference.service.ts';
import type { Database } from '../persistence/database.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';

export interface ConnectionOptions {
  /** Asked whether there is something to do, so that the connections of requests are not used while there is not. */
  db: Database;
  orm: MikroORM;
  bus: EventBus;
  /** As in `server_process`: rows count while this process lives. */
  processId: string;
  /** Milliseconds from the end of the last subscription until it counts as gone. */
  graceMs: number;
  /** Milliseconds between two looks at those whose processes died. */
  beatMs: number;
  logger: Logger;
}

/** How something that is there while subscriptions of it last, such as a device, is written down. */
export interface ConnectionRows<Thing> {
  /** As in logs: "a device". */
  noun: string;
  keyOf(thing: Thing): string;
  came(transaction: Transaction, bus: EventBus, thing: Here<Thing> & OfProcess): Promise<void>;
  /** @param ago milliseconds since its last subscription ended. */
  gone(transaction: Transaction, bus: EventBus, thing: Thing & OfProcess & { ago: number }): Promise<void>;
  /** The number of rows of a process, which may be others than it has subscriptions of; and whether something is left of
   * processes that died. */
  lookAfter(db: Database, processId: string): Promise<{ some: number; lost: boolean }>;
  /** Writes those of a process again, if some of them were taken for dead with it. */
  restore(orm: MikroORM, processId: string, things: readonly Here<Thing>[]): Promise<void>;
  /** Looks after what is left of processes that died. */
  mend(orm: MikroORM, bus: EventBus): Promise<void>;
}

export type Here<Thing> = Thing & { connectedAt: Date };
export interface OfProcess {
  processId: string;
}

type Connected<Thing> = Here<Thing> & {
  subscriptions: number;
  /** Until it counts as gone. */
  timer?: NodeJS.Timeout;
};

interface Left<Thing> {
  thing: Thing;
  /** When its last subscription ended, by the process's clock. */
  at: number;
}

/** What is connected to this process, and its rows in the database. */
export class ConnectionRegistry<Thing extends object> {
  readonly #options: ConnectionOptions;
  readonly #rows: ConnectionRows<Thing>;
  readonly #connected = new Map<string, Connected<Thing>>();
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  /** What left, until its row is removed. */
  readonly #left = new Map<string, Left<Thing>>();
  /** Rows that are being removed, by what they are of. */
  readonly #removing = new Map<string, Promise<void>>();
  /** All rows are written again: what leaves meanwhile is removed afterwards. */
  #restoring: Promise<void> = Promise.resolve();

  constructor(options: ConnectionOptions, rows: ConnectionRows<Thing>) {
    this.#options = options;
    this.#rows = rows;
  }

  start(): void {
    const { beatMs, logger } = this.#options;
    this.#running = keepDoing(() => this.#lookAfter(), {
      signal: this.#stop.signal,
      startMs: beatMs,
      pauseMs: beatMs,
      onFailure: (error) =>
        logger.warn({ err: error }, `Could not look after ${this.#rows.noun}; will retry`),
    });
  }

  /** From now on, those that leave are taken to come back to another process. */
  leave(): void {
    this.#stop.abort();
    for (const { timer } of this.#connected.values()) clearTimeout(timer);
  }

  async close(): Promise<void> {
    this.leave();
    await Promise.all([this.#running, ...this.#removing.values()]);
  }

  /** @returns a function to call when the subscription is over. */
  async connect(thing: Thing): Promise<() => void> {
    const key = this.#rows.keyOf(thing);
    const known = this.#connected.get(key);
    const connectedAt = known?.connectedAt ?? new Date();
    const connected = { ...thing, connectedAt, subscriptions: (known?.subscriptions ?? 0) + 1 };
    clearTimeout(known?.timer);
    this.#connected.set(key, connected);
    this.#left.delete(key);
    const { orm, bus, processId } = this.#options;
    try {
      // It came back as it was taken to be gone: its row must not be removed after it is written.
      await this.#removing.get(key);
      await referring(() =>
        transaction(orm.em.fork(), (transaction) =>
          this.#rows.came(transaction, bus, { ...connected, processId }),
        ),
      );
    } catch (error) {
      this.#release(key);
      throw error;
    }
    let over = false;
    return () => {
      if (!over) this.#release(key);
      over = true;
    };
  }

  #release(key: string): void {
    const connected = this.#connected.get(key);
    if (!connected) return;
    connected.subscriptions -= 1;
    if (connected.subscriptions > 0 || this.#stop.signal.aborted) return;
    const left = { thing: connected, at: performance.now() };
    connected.timer = setTimeout(() => {
      this.#connected.delete(key);
      this.#left.set(key, left);
      this.#remove(key, left).catch((error: unknown) =>
        this.#options.logger.warn(
          { err: error },
          `Could not record that ${this.#rows.noun} left; will retry`,
        ),
      );
    }, this.#options.graceMs).unref();
  }

  #remove(key: string, left: Left<Thing>): Promise<void> {
    const work = this.#forget(key, left);
    const removing = work.catch(() => undefined).finally(() => this.#removing.delete(key));
    this.#removing.set(key, removing);
    return work;
  }

  async #forget(key: string, left: Left<Thing>): Promise<void> {
    const { orm, bus, processId } = this.#options;
    await this.#restoring;
    // It may have come back meanwhile.
    if (this.#left.get(key) !== left) return;
    const gone = { ...left.thing, processId, ago: performance.now() - left.at };
    await transaction(orm.em.fork(), (transaction) => this.#rows.gone(transaction, bus, gone));
    if (this.#left.get(key) === left) this.#left.delete(key);
  }

  async #lookAfter(): Promise<void> {
    const { db, orm, bus, processId } = this.#options;
    const { some, lost } = await this.#rows.lookAfter(db, processId);
    if (some !== this.#connected.size) await this.#restore();
    if (lost) await this.#rows.mend(orm, bus);
    for (const [key, left] of this.#left) if (!this.#removing.has(key)) await this.#remove(key, left);
  }

  async #restore(): Promise<void> {
    const { orm, processId } = this.#options;
    const restoring = this.#rows.restore(orm, processId, [...this.#connected.values()]);
    this.#restoring = restoring.catch(() => undefined);
    await restoring;
  }
}
