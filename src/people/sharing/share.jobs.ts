import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { countVisits, forgetVisits } from './share-visit.writes.ts';

/** The names of the tasks, in the queue. */
export const shareTasks = {
  countVisits: 'sharing:count_visits',
  forgetVisits: 'sharing:forget_visits',
} as const;

/** Days for which a link that has ended is still listed. */
const keptDays = 30;

/** Counts every minute, and forgets visitors soon after their day is over. */
export const shareCrontab = `
* * * * * ${shareTasks.countVisits}
5 * * * * ${shareTasks.forgetVisits}`;

export function shareJobs(orm: MikroORM): TaskList {
  return {
    async [shareTasks.countVisits]() {
      await countVisits(orm.em.fork());
    },
    async [shareTasks.forgetVisits]() {
      await countVisits(orm.em.fork());
      await forgetVisits(orm.em.fork(), keptDays);
    },
  };
}
