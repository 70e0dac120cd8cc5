import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Connections } from '../api/socket-listener.service.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { setAfterConnect } from '../persistence/connection-settings.service.ts';
import type { Tables } from '../persistence/tables.model.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { NowPlayingClock } from './now-playing-clock.service.ts';
import { Heartbeat } from './presence-heartbeat.service.ts';
import { PresenceRegistry } from './presence-registry.service.ts';
import type { PresenceServices } from './presence-services.key.ts';
import { PresenceWatch } from './presence-watch.service.ts';
import { retireProcesses } from './process.writes.ts';

export interface PresenceOptions {
  orm: MikroORM;
  /** For the connection of the heartbeat. */
  databaseUrl: string;
  bus: EventBus;
  connections: Connections;
  /** Milliseconds between two heartbeats. */
  beatMs: number;
  /** Milliseconds from a user's last subscription until the user counts as gone. */
  graceMs: number;
  logger: Logger;
}

export interface OpenPresence {
  services: PresenceServices;
  /** Takes the users of this process offline at once, and ends. */
  close(): Promise<void>;
}

/** Begins to tell the other processes who is connected to this one. */
export function openPresence(options: PresenceOptions): OpenPresence {
  const { orm, bus, connections, graceMs, beatMs, logger } = options;
  const processId = randomUUID();
  const pool = heartbeatPool(options);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const registry = new PresenceRegistry({ orm, bus, processId, graceMs, logger });
  const heartbeat = new Heartbeat({ db, orm, bus, registry, processId, beatMs, logger });
  const watch = new PresenceWatch(orm, bus, logger);
  const clock = new NowPlayingClock(orm, bus, logger);
  const stopListening = connections.listen(registry);
  watch.start();
  heartbeat.start();
  return {
    services: { watch, clock, isHere: (userId) => registry.has(userId) },
    async close() {
      stopListening();
      watch.stop();
      await Promise.all([heartbeat.stop(), registry.close(), clock.close()]);
      await leave(orm, bus, processId, logger);
      await db.destroy();
    },
  };
}

/** What it can't do, the other processes do once they miss the heartbeat. */
async function leave(orm: MikroORM, bus: EventBus, processId: string, logger: Logger): Promise<void> {
  try {
    await transaction(orm.em, (transaction) => retireProcesses(transaction, bus, sql`id = ${processId}`));
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
    // Kept from one heartbeat to the next.
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 1500,
    query_timeout: 3000,
    onConnect: setAfterConnect({ statement_timeout: 2500 }),
  });
  const note = (error: Error) => logger.debug({ err: error }, 'Lost the connection for heartbeats');
  pool.on('error', note);
  // While a query is under way, the pool itself does not listen, and nobody else would.
  pool.on('connect', (client) => client.on('error', note));
  return pool;
}
