import type { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { type LimiterFactory, postgresLimiters, redisLimiters } from '../api/rate-limiter.service.ts';
import type { Config } from '../config.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { PostgresBus } from '../events/postgres-bus.client.ts';
import { openRedis } from '../events/redis.client.ts';
import { RedisBus } from '../events/redis-bus.client.ts';

/** Shared by the processes of one installation besides their data. */
export interface Carrier {
  bus: EventBus;
  limiters: LimiterFactory;
  close(): Promise<void>;
}

/** Redis where it is configured, PostgreSQL otherwise. */
export async function openCarrier(
  { redis }: Config,
  { orm, databaseUrl }: { orm: MikroORM; databaseUrl: string },
  logger: Logger,
): Promise<Carrier> {
  if (redis) return openRedisCarrier(redis, logger);
  const limiters = postgresLimiters(await poolOf(orm));
  const bus = await PostgresBus.open(databaseUrl, logger);
  return { bus, limiters, close: () => bus.close() };
}

async function openRedisCarrier({ url, prefix }: { url: string; prefix: string }, logger: Logger) {
  const client = await openRedis(url, logger);
  try {
    const bus = await RedisBus.open(client, `${prefix}:events`, logger);
    return {
      bus,
      limiters: redisLimiters(client, prefix),
      async close() {
        await bus.close();
        client.disconnect();
      },
    };
  } catch (error) {
    client.disconnect();
    throw error;
  }
}

async function poolOf(orm: MikroORM): Promise<Pool> {
  const pool: unknown = await orm.em.getConnection().getNativeClient();
  if (!(pool instanceof Pool)) throw new TypeError('The connection is not a pool');
  return pool;
}
