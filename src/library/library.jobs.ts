import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { shortenedTasks } from '../catalog/songs/shortened-lists.writes.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { tellShortenedPlaylists } from './playlists/shortened-playlist.writes.ts';
import { forgetClients, makeAllPartitions } from './plays/play.writes.ts';

/** The names of the tasks, in the queue. */
export const libraryTasks = {
  makePartitions: 'library:make_partitions',
  forgetClients: 'library:forget_clients',
} as const;

/** Creates partitions every night; deletes old client ids every hour. */
export const libraryCrontab = `
30 0 * * * ${libraryTasks.makePartitions}
10 * * * * ${libraryTasks.forgetClients}`;

/** @param bus without it, what needs it is left to other processes. */
export function libraryJobs(orm: MikroORM, bus: EventBus | undefined): TaskList {
  return {
    async [libraryTasks.makePartitions]() {
      await makeAllPartitions(orm.em);
    },
    async [libraryTasks.forgetClients]() {
      await forgetClients(orm.em.fork());
    },
    ...(bus && { [shortenedTasks.playlists]: () => tellShortenedPlaylists(orm, bus) }),
  };
}

/** Creates the partitions at the start, for a server that was off for months: until the job runs, plays would go
 * to the default partition. */
export async function preparePartitions(orm: MikroORM, logger: Logger): Promise<void> {
  await makeAllPartitions(orm.em).catch((error) => {
    logger.warn({ err: error }, 'Could not create partitions of plays; the job will retry');
  });
}
