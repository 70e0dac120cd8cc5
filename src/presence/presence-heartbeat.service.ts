import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { EventBus } from '../events/event-bus.service.ts';
import type { Database } from '../persistence/database.service.ts';
import type { PresenceRegistry } from './presence-registry.service.ts';
import { sweepPresences } from './presence-sweep.writes.ts';
import { beat } from './process.writes.ts';

/** Heartbeats that a process may miss before it counts as dead. Others notice with their next heartbeat, so that
 * four times the pause between two is the longest that it takes. */
const missedBeats = 3;

export interface HeartbeatOptions {
  /** Of a connection of its own: a process is not dead for being busy with requests. */
  db: Database;
  orm: MikroORM;
  bus: EventBus;
  registry: PresenceRegistry;
  processId: string;
  beatMs: number;
  logger: Logger;
}

/** Tells the other processes that this one lives, and looks after those of them that don't. */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #lastBeat = Number.NEGATIVE_INFINITY;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { beatMs, logger } = this.#options;
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await this.#beat().catch((error: unknown) => logger.warn({ err: error }, 'A heartbeat failed'));
      await wait(beatMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  async #beat(): Promise<void> {
    const { db, orm, bus, registry, processId, beatMs } = this.#options;
    const alive = await beat(db, processId);
    const now = performance.now();
    const sinceLast = now - this.#lastBeat;
    this.#lastBeat = now;
    if (!alive) return registry.writeAll();
    // Who was away itself can't tell who else was: where the database was away, all were, and all come back.
    if (sinceLast < beatMs * 2) await sweepPresences(db, orm, bus, beatMs * missedBeats);
  }
}
