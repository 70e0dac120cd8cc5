import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { untilDone } from '../jobs/steady-work.service.ts';
import { withOwnConnection } from '../persistence/own-connection.client.ts';
import { makeNeighboursAside } from './similar/neighbours-thread.service.ts';
import { neighboursAreDue } from './similar/similar.queries.ts';
import { applyHalfLife } from './trending/trending.writes.ts';

/** Milliseconds until the next try. */
const pauseMs = 1000;

interface HalfLifeOptions {
  databaseUrl: string;
  halfLifeDays: number;
  /** Stops the recomputation. */
  stop: AbortSignal;
  logger: Logger;
}

/** Converts scores to the configured half-life. Until it begins, plays are counted with the previous one. */
export async function adoptHalfLife({
  databaseUrl,
  halfLifeDays,
  stop,
  logger,
}: HalfLifeOptions): Promise<void> {
  const onFailure = (error: unknown) =>
    logger.warn({ err: error }, 'Could not rebuild trends for the half-life; will retry');
  const work = () => withHalfLife(databaseUrl, halfLifeDays, stop);
  await untilDone(work, { signal: stop, pauseMs, onFailure });
}

/** Runs on a connection without time limits, and stops when the process does. */
function withHalfLife(databaseUrl: string, days: number, signal: AbortSignal): Promise<void> {
  return withOwnConnection(databaseUrl, 'tonearm trends', async (client) => {
    const end = () => void client.end();
    // Only now: a connection that is ended while it opens would be waited for in vain.
    signal.addEventListener('abort', end);
    try {
      if (!signal.aborted) await applyHalfLife(client, days);
    } finally {
      signal.removeEventListener('abort', end);
    }
  });
}

export const neighboursTask = 'discovery:make_neighbours';

/** Checks every two minutes whether enough has changed. Only one runs at a time; the next check waits. */
export const discoveryCrontab = `*/2 * * * * ${neighboursTask} ?jobKey=${neighboursTask}&jobKeyMode=preserve_run_at&max=1`;

export interface DiscoveryJobsOptions {
  orm: MikroORM;
  databaseUrl: string;
  /** Stops the current computation at once; the next check catches up. */
  stop: AbortSignal;
  logger: Logger;
}

export function discoveryJobs({ orm, databaseUrl, stop, logger }: DiscoveryJobsOptions): TaskList {
  return {
    async [neighboursTask]() {
      if (!(await neighboursAreDue(orm.em.fork()))) return;
      const begun = performance.now();
      const run = await makeNeighboursAside(databaseUrl, stop);
      const milliseconds = Math.round(performance.now() - begun);
      if (run) logger.info({ ...run, milliseconds }, 'Computed neighbours of songs');
    },
  };
}
