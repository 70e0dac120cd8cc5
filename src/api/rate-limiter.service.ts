import type { Redis } from 'ioredis';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { requestError } from './request-errors.model.ts';
import { clocksDifferMs } from './server-clocks.model.ts';
import { serviceKey } from './services.model.ts';

export interface RateLimit {
  max: number;
  windowSeconds: number;
}

/** Creates limiters that all processes share. */
export interface LimiterFactory {
  /** @param liftable whether a count may be deleted before its window ends. Processes then do not remember in
   * memory who is over the limit, because they would not learn of the deletion. */
  make(name: string, limit: RateLimit, liftable?: boolean): RateLimiterAbstract;
}

export const limiterFactory = serviceKey<LimiterFactory>('rate limiters');

/** The table is created by a migration; a job deletes expired rows. */
export const limiterTable = 'rate_limit';

/** The options of a limiter, and its fallback while its store is away: each process counts for itself. */
export interface Counting {
  keyPrefix: string;
  points: number;
  duration: number;
  /** Callers over the limit are remembered in memory until the window ends; 0 disables this. */
  inMemoryBlockOnConsumed: number;
  insuranceLimiter: RateLimiterMemory;
}

/** Limiters by name, each created once. */
export class Limiters implements LimiterFactory {
  readonly #build: (counting: Counting) => RateLimiterAbstract;
  readonly #processes: number;
  readonly #made = new Map<string, RateLimiterAbstract>();

  /** @param processes those that count for themselves while the store is away, each its part. */
  constructor(build: (counting: Counting) => RateLimiterAbstract, processes = 1) {
    this.#build = build;
    this.#processes = processes;
  }

  make(name: string, { max, windowSeconds }: RateLimit, liftable = false): RateLimiterAbstract {
    const known = this.#made.get(name);
    if (known) return known;
    const counting = { keyPrefix: name, points: max, duration: windowSeconds };
    const points = Math.max(1, Math.floor(max / this.#processes));
    const insuranceLimiter = new RateLimiterMemory({ ...counting, points });
    const inMemoryBlockOnConsumed = liftable ? 0 : max + 1;
    const limiter = this.#build({ ...counting, inMemoryBlockOnConsumed, insuranceLimiter });
    this.#made.set(name, limiter);
    return limiter;
  }
}

/** Counts in PostgreSQL, so that processes share the counts. */
export function postgresLimiters(pool: Pool, processes?: number): Limiters {
  const table = { tableName: limiterTable, tableCreated: true, clearExpiredByTimeout: false };
  return new Limiters(
    (counting) => new RateLimiterPostgres({ ...counting, ...table, storeClient: pool, storeType: 'pool' }),
    processes,
  );
}

/** Counts in Redis, so that processes share the counts.
 * @param prefix of the keys. */
export function redisLimiters(client: Redis, prefix: string, processes?: number): Limiters {
  return new Limiters(({ keyPrefix, ...counting }) => {
    const store = { storeClient: client, rejectIfRedisNotReady: true };
    return new RateLimiterRedis({ ...counting, ...store, keyPrefix: `${prefix}:${keyPrefix}` });
  }, processes);
}

/** Counts one call.
 * @param what the plural noun for the message.
 * @throws RATE_LIMITED beyond the limit. */
export async function take(limiter: RateLimiterAbstract, key: string, what?: string): Promise<void> {
  const outcome = await consumed(limiter, key);
  const { isTaken, msBeforeNext } = (await isOfNow(limiter, key, outcome))
    ? outcome
    : await consumed(limiter, key);
  if (!isTaken) throw rateLimited(msBeforeNext, what);
}

/** What has been counted in the window that goes on; null if nothing was. */
export async function counted(limiter: RateLimiterAbstract, key: string): Promise<RateLimiterRes | null> {
  const count = await limiter.get(key);
  return count && (await isOfNow(limiter, key, count)) ? count : null;
}

interface Consumed {
  isTaken: boolean;
  msBeforeNext: number;
}

async function consumed(limiter: RateLimiterAbstract, key: string): Promise<Consumed> {
  try {
    return { isTaken: true, msBeforeNext: (await limiter.consume(key)).msBeforeNext };
  } catch (error) {
    if (error instanceof RateLimiterRes) return { isTaken: false, msBeforeNext: error.msBeforeNext };
    throw error;
  }
}

/** Deletes a count whose window ends later than any that begins now: the clock was set back since.
 * @returns false if it was deleted. */
async function isOfNow(
  limiter: RateLimiterAbstract,
  key: string,
  { msBeforeNext }: Pick<RateLimiterRes, 'msBeforeNext'>,
): Promise<boolean> {
  return msBeforeNext <= limiter.duration * 1000 + clocksDifferMs || !(await limiter.delete(key));
}

/** @param msBeforeNext until the next call is accepted. */
export function rateLimited(msBeforeNext: number, what = 'Too many at once') {
  const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return requestError('RATE_LIMITED', `${what}; try again in ${retryAfter} s`, { retryAfter });
}

/** Addresses whose groups are kept: those of the clients of the last minutes. */
const groupsKept = 10_000;

const groups = new LRUCache<string, string, unknown>({
  max: groupsKept,
  memoMethod(ipAddress) {
    if (!ipaddr.isValid(ipAddress)) return ipAddress;
    const address = ipaddr.process(ipAddress);
    return address.kind() === 'ipv6'
      ? address.toNormalizedString().split(':').slice(0, 4).join(':')
      : address.toString();
  },
});

/** The part of an address that counts: for IPv6, where everybody has a whole network, the first 64 bits. */
export function addressGroup(ipAddress: string): string {
  return groups.memo(ipAddress);
}
