import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { closeDays } from './day-closing.writes.ts';

/** The names of the tasks, in the queue. */
export const statsTasks = { close: 'stats:close_days' } as const;

/** Closes past days after midnight, and every hour in case the server was off then. */
export const statsCrontab = `
10 * * * * ${statsTasks.close} ?jobKey=${statsTasks.close}&jobKeyMode=preserve_run_at&max=1`;

export interface StatsJobsOptions {
  orm: MikroORM;
  now: () => Date;
}

export function statsJobs({ orm, now }: StatsJobsOptions): TaskList {
  return {
    async [statsTasks.close]() {
      await closeDays(orm.em, now());
    },
  };
}
