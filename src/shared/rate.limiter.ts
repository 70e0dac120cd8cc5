import ipaddr from 'ipaddr.js';
import type { Pool } from 'pg';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import { requestError } from './errors.ts';
import { serviceKey } from './services.ts';

export interface RateLimit {
  max: number;
  windowSeconds: number;
}

/** Makes limiters that all processes share. */
export interface LimiterFactory {
  make(name: string, limit: RateLimit): RateLimiterAbstract;
}

export const limiterFactory = serviceKey<LimiterFactory>('rate limiters');

/** The table is made by a migration; expired rows are deleted by a job. */
export const limiterTable = 'rate_limit';

/** Counts in PostgreSQL, so that processes share the counts. Who is over the limit is remembered in memory until
 * the window ends; while the database is away each process counts for itself. */
export class PostgresLimiters implements LimiterFactory {
  readonly #pool: Pool;
  readonly #made = new Map<string, RateLimiterAbstract>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  make(name: string, { max, windowSeconds }: RateLimit): RateLimiterAbstract {
    const known = this.#made.get(name);
    if (known) return known;
    const counting = { keyPrefix: name, points: max, duration: windowSeconds };
    const limiter = new RateLimiterPostgres({
      ...counting,
      storeClient: this.#pool,
      storeType: 'pool',
      tableName: limiterTable,
      tableCreated: true,
      clearExpiredByTimeout: false,
      inMemoryBlockOnConsumed: max + 1,
      insuranceLimiter: new RateLimiterMemory(counting),
    });
    this.#made.set(name, limiter);
    return limiter;
  }
}

/** @param msBeforeNext until the next call is taken. */
export function rateLimited(msBeforeNext: number) {
  const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return requestError('RATE_LIMITED', `Too many at once; try again in ${retryAfter} s`, { retryAfter });
}

/** What counts as one address: of IPv6, where everybody has a whole network, the first 64 bits. */
export function addressGroup(ipAddress: string): string {
  if (!ipaddr.isValid(ipAddress)) return ipAddress;
  const address = ipaddr.process(ipAddress);
  return address.kind() === 'ipv6'
    ? address.toNormalizedString().split(':').slice(0, 4).join(':')
    : address.toString();
}
