import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { makeNeighboursAside } from './similar/neighbours-thread.service.ts';
import { neighboursAreDue } from './similar/similar.queries.ts';

const task = 'discovery:make_neighbours';

/** Looks every two minutes whether enough has changed. One at a time: the next look waits for its turn. */
export const discoveryCrontab = `*/2 * * * * ${task} ?jobKey=${task}&jobKeyMode=preserve_run_at&max=1`;

export interface DiscoveryJobsOptions {
  orm: MikroORM;
  databaseUrl: string;
  /** Ends what is under way at once; it is made up for at the next time. */
  stop: AbortSignal;
  logger: Logger;
}

export function discoveryJobs({ orm, databaseUrl, stop, logger }: DiscoveryJobsOptions): TaskList {
  return {
    async [task]() {
      if (!(await neighboursAreDue(orm.em.fork()))) return;
      const begun = performance.now();
      const run = await makeNeighboursAside(databaseUrl, stop);
      const milliseconds = Math.round(performance.now() - begun);
      if (run) logger.info({ ...run, milliseconds }, 'Computed neighbours of songs');
    },
  };
}
