import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { EventBus } from '../events/event-bus.service.ts';
import { referring } from '../library/broken-reference.service.ts';
import type { Database } from '../persistence/database.service.ts';
import { transaction } from '../persistence/transaction.service.ts';
import {
  deviceCame,
  deviceGone,
  lookAfter,
  type NewDevice,
  pauseLost,
  restoreDevices,
} from './device.writes.ts';

export interface DeviceOptions {
  /** Asked whether there is something to do, so that the connections of requests are not used while there is not. */
  db: Database;
  orm: MikroORM;
  bus: EventBus;
  /** As in `server_process`: rows count while this process lives. */
  processId: string;
  /** Milliseconds from the end of a device's last subscription until it counts as gone. */
  graceMs: number;
  /** Milliseconds between two looks at devices whose processes died. */
  beatMs: number;
  logger: Logger;
}

interface Connected extends NewDevice {
  userId: string;
  connectedAt: Date;
  subscriptions: number;
  /** Until it counts as gone. */
  timer?: NodeJS.Timeout;
}

/** The devices that are connected to this process, and their rows in the database. */
export class DeviceRegistry {
  readonly #options: DeviceOptions;
  readonly #devices = new Map<string, Connected>();
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  /** Rows that are being written. */
  readonly #writing = new Set<Promise<void>>();

  constructor(options: DeviceOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = this.#run();
  }

  /** From now on, devices that leave are taken to come back to another process: playing goes on. */
  leave(): void {
    this.#stop.abort();
    for (const { timer } of this.#devices.values()) clearTimeout(timer);
  }

  async close(): Promise<void> {
    this.leave();
    await Promise.all([this.#running, ...this.#writing]);
  }

  /** @returns a function to call when the subscription is over. */
  async connect(userId: string, device: NewDevice): Promise<() => void> {
    const key = `${userId} ${device.id}`;
    const known = this.#devices.get(key);
    const connectedAt = known?.connectedAt ?? new Date();
    const connected = { ...device, connectedAt, userId, subscriptions: (known?.subscriptions ?? 0) + 1 };
    clearTimeout(known?.timer);
    this.#devices.set(key, connected);
    const { orm, bus, processId } = this.#options;
    try {
      await referring(() =>
        transaction(orm.em.fork(), (transaction) =>
          deviceCame(transaction, bus, { ...connected, processId }),
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
    const device = this.#devices.get(key);
    if (!device) return;
    device.subscriptions -= 1;
    if (device.subscriptions > 0 || this.#stop.signal.aborted) return;
    const leftAt = performance.now();
    device.timer = setTimeout(() => {
      this.#devices.delete(key);
      const writing: Promise<void> = this.#forget(device, leftAt).finally(() =>
        this.#writing.delete(writing),
      );
      this.#writing.add(writing);
    }, this.#options.graceMs).unref();
  }

  async #forget({ userId, id }: Connected, leftAt: number): Promise<void> {
    const { orm, bus, processId, logger } = this.#options;
    const gone = { userId, id, processId, ago: performance.now() - leftAt };
    try {
      await transaction(orm.em.fork(), (transaction) => deviceGone(transaction, bus, gone));
    } catch (error) {
      logger.warn({ err: error }, 'Could not record that a device left; will retry');
    }
  }

  async #run(): Promise<void> {
    const { db, orm, bus, processId, beatMs, logger } = this.#options;
    const { signal } = this.#stop;
    for (;;) {
      await wait(beatMs, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      try {
        const devices = [...this.#devices.values()];
        const { some, lost } = await lookAfter(db, processId);
        if (some !== devices.length) await restoreDevices(orm.em.fork(), processId, devices);
        if (lost) await pauseLost(orm, bus);
      } catch (error) {
        logger.warn({ err: error }, 'Could not look after devices; will retry');
      }
    }
  }
}
