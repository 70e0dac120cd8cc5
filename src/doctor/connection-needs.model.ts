import type { Config } from '../config.ts';
import { jobsAtOnce } from '../jobs/job-queue.service.ts';

/** Connections that a server opens at most, all its processes together. */
export interface ConnectionNeeds {
  /** By what they are for: those through DATABASE_URL are for requests. */
  requests: number;
  /** All others, each a session of PostgreSQL. */
  sessions: Readonly<Record<string, number>>;
  /** To the replica. */
  replica: number;
}

/** How many connections PostgreSQL accepts at most by one of its limits, and what is taken of them. */
export interface ConnectionLimit {
  name: string;
  allowed: number;
  taken: number;
}

export function connectionsNeeded(config: Config): ConnectionNeeds {
  const { workers, database, redis, library, backup } = config;
  const requests = workers * Math.max(1, Math.floor(database.poolMax / workers));
  const watched = library.dirs.length > 0;
  return {
    requests,
    sessions: {
      events: redis ? 0 : workers,
      heartbeats: workers,
      // Those that compute for long have one of their own: neighbours of songs, backups.
      jobs: jobsAtOnce + 1 + (backup.place !== undefined && backup.schedule !== undefined ? 1 : 0),
      locks: (watched ? 1 : 0) + (watched && library.watch ? 1 : 0) + (database.url === undefined ? 2 : 0),
    },
    replica: database.readUrl === undefined ? 0 : requests,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((whole, number) => whole + number, 0);

/** Of the PostgreSQL that is written: with a pooler that shares, what that opens for requests comes besides. */
export function connectionsToPrimary({ requests, sessions }: ConnectionNeeds, shared: boolean): number {
  return (shared ? 0 : requests) + sum(Object.values(sessions));
}

/** What is needed, and what there is, in words. */
export function needsText(needs: ConnectionNeeds, shared: boolean, limit: ConnectionLimit): string {
  const { requests, sessions, replica } = needs;
  const purposes = Object.entries(shared ? sessions : { requests, ...sessions })
    .filter(([, number]) => number > 0)
    .map(([purpose, number]) => `${number} for ${purpose}`);
  return [
    `Up to ${connectionsToPrimary(needs, shared)} connections of PostgreSQL are needed (${purposes.join(', ')})`,
    ...(shared ? [`and ${requests} of the pooler, for requests`] : []),
    ...(replica > 0 ? [`and ${replica} of the replica`] : []),
    `${limit.name} allows ${limit.allowed}, of which others hold ${limit.taken}`,
  ].join('; ');
}

/** Whether some might be refused. */
export function areTooFew(
  needs: ConnectionNeeds,
  shared: boolean,
  { allowed, taken }: ConnectionLimit,
): boolean {
  return connectionsToPrimary(needs, shared) > allowed - taken;
}

/** What to do about it. */
export function needsAdvice(needs: ConnectionNeeds, shared: boolean): string {
  return shared
    ? `Raise max_connections, which is for the pooler's default_pool_size as well; ${needs.requests} of those let all requests of this server work at once`
    : 'Raise max_connections of PostgreSQL, lower DATABASE_POOL_MAX, or put a pooler in between; each machine needs as many';
}
