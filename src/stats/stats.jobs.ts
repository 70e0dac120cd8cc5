import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { closeDays } from './day-closing.writes.ts';
import { tallySomePlays } from './play-tally.writes.ts';

/** The names of the tasks, in the queue. */
export const statsTasks = { tally: 'stats:tally_plays', close: 'stats:close_days' } as const;

/** Plays every minute; days that are over after midnight, and every hour, should the server have been off then. */
export const statsCrontab = `
* * * * * ${statsTasks.tally} ?jobKey=${statsTasks.tally}&jobKeyMode=preserve_run_at&max=1
10 * * * * ${statsTasks.close} ?jobKey=${statsTasks.close}&jobKeyMode=preserve_run_at&max=1`;

export interface StatsJobsOptions {
  orm: MikroORM;
  now: () => Date;
  /** Ends what is under way after the next statement; the rest waits for the next time. */
  stop: AbortSignal;
}

export function statsJobs({ orm, now, stop }: StatsJobsOptions): TaskList {
  return {
    async [statsTasks.tally]() {
      while (!stop.aborted && (await tallySomePlays(orm.em.fork())));
    },
    async [statsTasks.close]() {
      await closeDays(orm.em, now());
    },
  };
}
