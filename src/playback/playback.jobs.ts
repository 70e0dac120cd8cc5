import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { shortenedTasks } from '../catalog/songs/shortened-lists.writes.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { tellShortenedQueues } from './shortened-queue.writes.ts';

/** @param bus without it, the jobs are left to other processes. */
export function playbackJobs(orm: MikroORM, bus: EventBus | undefined): TaskList {
  if (!bus) return {};
  return { [shortenedTasks.queues]: () => tellShortenedQueues(orm, bus) };
}
