import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Connections } from '../api/open-sockets.service.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { databaseOn, setAfterConnect } from '../persistence/connection-settings.service.ts';
import type { Database } from '../persistence/database.service.ts';
import { noteLostConnections } from '../persistence/own-connection.client.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { NowPlayingClock } from './now-playing-clock.service.ts';
import { PresenceRegistry } from './presence-registry.service.ts';
import type { PresenceServices } from './presence-services.key.ts';
import { sweepPresences } from './presence-sweep.writes.ts';
import { PresenceWatch } from './presence-watch.service.ts';
import { beat, isProcess, retireProcesses } from './process.writes.ts';

/** Heartbeats that a process may miss before it counts as dead. Others notice with their next heartbeat, so it
 * takes at most four times the interval. */
const missedBeats = 3;

interface HeartbeatOptions {
  /** Uses a connection of its own: a process is not dead because its pool is busy with requests. */
  db: Database;
  orm: MikroORM;
  bus: EventBus;
  registry: PresenceRegistry;
  processId: string;
  beatMs: number;
  logger: Logger;
}

/** Tells the other processes that this one lives, and cleans up after those that do not. */
class Heartbeat {
  readonly #options: HeartbeatOptions;
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #lastBeat = Number.NEGATIVE_INFINITY;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  /** Resolves after the first heartbeat, whatever came of it. What a start does next keeps a slow machine so busy that the
   * connection would seem to time out if it were still being made. */
  async start(): Promise<void> {
    await this.#tryToBeat();
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { beatMs } = this.#options;
    const { signal } = this.#stop;
    for (;;) {
      await wait(beatMs, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      await this.#tryToBeat();
    }
  }

  #tryToBeat(): Promise<void> {
    const { logger } = this.#options;
    return this.#beat().catch((error: unknown) =>
      logger.warn({ err: error }, 'Could not send a heartbeat; will retry'),
    );
  }

  async #beat(): Promise<void> {
    const { db, orm, bus, registry, processId, beatMs } = this.#options;
    const alive = await beat(db, processId);
    const now = performance.now();
    const sinceLast = now - this.#lastBeat;
    this.#lastBeat = now;
    if (!alive) return registry.writeAll();
    // A process that was away itself cannot judge others: if the database was away, all were, and all come back.
    if (sinceLast < beatMs * 2) await sweepPresences(db, orm, bus, beatMs * missedBeats);
  }
}

export interface PresenceOptions {
  orm: MikroORM;
  /** For the connection of the heartbeat. */
  databaseUrl: string;
  bus: EventBus;
  connections: Connections;
  /** Milliseconds between two heartbeats. */
  beatMs: number;
  /** Milliseconds from the end of a user's last subscription until the user counts as offline. */
  graceMs: number;
  logger: Logger;
}

export interface OpenPresence {
  services: PresenceServices;
  /** The connection of the heartbeat, for others who look regularly whether there is something to do. */
  db: Database;
  /** Takes the users of this process offline at once, and stops. */
  close(): Promise<void>;
}

/** Starts to tell the other processes who is connected to this one. */
export async function openPresence(options: PresenceOptions): Promise<OpenPresence> {
  const { orm, bus, connections, graceMs, beatMs, logger } = options;
  const processId = randomUUID();
  const pool = heartbeatPool(options);
  const db = databaseOn(pool);
  const registry = new PresenceRegistry({ orm, bus, processId, graceMs, logger });
  const heartbeat = new Heartbeat({ db, orm, bus, registry, processId, beatMs, logger });
  const watch = new PresenceWatch(orm, bus, logger);
  const clock = new NowPlayingClock(orm, bus, logger);
  const stopListening = connections.listen(registry);
  watch.start();
  await heartbeat.start();
  return {
    db,
    services: { processId, watch, clock, isHere: (userId) => registry.has(userId) },
    async close() {
      stopListening();
      watch.stop();
      await Promise.all([heartbeat.stop(), registry.close(), clock.close()]);
      await leave(orm, bus, processId, logger);
      await db.destroy();
    },
  };
}

/** If it fails, the other processes do this once they miss the heartbeat. */
async function leave(orm: MikroORM, bus: EventBus, processId: string, logger: Logger): Promise<void> {
  try {
    await transaction(orm.em, (transaction) => retireProcesses(transaction, bus, isProcess(processId)));
  } catch (error) {
    logger.warn({ err: error }, 'Could not take the users of this process offline');
  }
}

function heartbeatPool({ databaseUrl, logger }: PresenceOptions): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'tonearm heartbeat',
    max: 1,
    keepAlive: true,
    // The connection is kept between heartbeats.
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 1500,
    query_timeout: 3000,
    onConnect: setAfterConnect({ statement_timeout: 2500 }),
  });
  const note = (error: Error) => logger.debug({ err: error }, 'Lost the connection for heartbeats');
  noteLostConnections(pool, note);
  return pool;
}
