import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { forgetActivities } from './feed/feed.writes.ts';

/** The names of the tasks, in the queue. */
export const peopleTasks = { forgetActivities: 'people:forget_activities' } as const;

/** Deletes old activities every hour. */
export const peopleCrontab = `
25 * * * * ${peopleTasks.forgetActivities}`;

export function peopleJobs(orm: MikroORM): TaskList {
  return {
    async [peopleTasks.forgetActivities]() {
      await forgetActivities(orm.em.fork());
    },
  };
}
