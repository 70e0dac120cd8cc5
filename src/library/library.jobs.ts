import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { forgetClients } from './plays/play.writes.ts';
import { startPlayCounting } from './plays/play-count.jobs.ts';
import { makePartitions } from './plays/play-partitions.writes.ts';

/** The names of the tasks, in the queue. */
export const libraryTasks = {
  makePartitions: 'library:make_partitions',
  forgetClients: 'library:forget_clients',
} as const;

/** Partitions every night; the ids of clients every hour. */
export const libraryCrontab = `
30 0 * * * ${libraryTasks.makePartitions}
10 * * * * ${libraryTasks.forgetClients}`;

export function libraryJobs(orm: MikroORM): TaskList {
  return {
    async [libraryTasks.makePartitions]() {
      await makePartitions(orm.em);
    },
    async [libraryTasks.forgetClients]() {
      await forgetClients(orm.em.fork());
    },
  };
}

/** Starts what goes on all the time. A server that was off for months makes its partitions here; without them
 * plays go to the default partition until the job comes.
 * @returns what stops it. */
export async function startLibrary(orm: MikroORM, logger: Logger): Promise<() => Promise<void>> {
  await makePartitions(orm.em).catch((error) => {
    logger.warn({ err: error }, 'Could not create partitions of plays; the job will retry');
  });
  return startPlayCounting(orm, logger);
}
