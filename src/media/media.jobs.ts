import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { z } from 'zod';
import { enqueue } from '../jobs/job-queue.writes.ts';
import { releaseTask } from './media.service.ts';
import type { MediaStore } from './media.store.ts';
import { cleanUpMedia } from './media-clean-up.service.ts';
import { removeUnused } from './media-removal.writes.ts';

const releasePayload = z.object({ keys: z.array(z.string()) });

export const cleanUpTask = 'media:clean_up';

/** Runs every hour; several waiting clean-ups become one. */
export const mediaCrontab = `17 * * * * ${cleanUpTask} ?jobKey=${cleanUpTask}`;

export interface MediaJobsOptions {
  orm: MikroORM;
  store: MediaStore;
  logger: Logger;
  /** Stops a clean-up in progress. */
  stop: AbortSignal;
}

export function mediaJobs({ orm, store, logger, stop }: MediaJobsOptions): TaskList {
  return {
    async [releaseTask](payload) {
      for (const key of releasePayload.parse(payload).keys) await removeUnused(orm, store, key);
    },
    async [cleanUpTask]() {
      const removed = await cleanUpMedia(orm, store, { signal: stop });
      logger.info({ removed }, 'Cleaned up media');
    },
  };
}

/** Enqueues a clean-up, which runs as soon as a process is free for it. */
export function enqueueCleanUp(orm: MikroORM): Promise<void> {
  return enqueue(orm.em.fork(), cleanUpTask, {}, cleanUpTask);
}
