import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { enqueue } from '../jobs/job-queue.writes.ts';
import { untilDone } from '../jobs/steady-work.service.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { articlePattern, type SortLanguage } from './sort-articles.model.ts';
import { changeArticles, remakeSortForms, sortArticles } from './sort-form.writes.ts';

export const sortFormTask = 'catalog:sort-forms';
const pauseMs = 1000;

export interface SortFormOptions {
  orm: MikroORM;
  /** Those whose articles sort forms have at their ends. */
  languages: readonly SortLanguage[];
  stop: AbortSignal;
  logger: Logger;
}

export function sortFormJobs({ orm, stop }: Pick<SortFormOptions, 'orm' | 'stop'>): TaskList {
  return {
    async [sortFormTask]() {
      // One that was stopped is tried again later.
      if (!(await remakeSortForms(orm.em.fork(), stop))) throw new Error('The server stops');
    },
  };
}

/** Has sort forms made with the articles of the configured languages; those that are there follow by and by. */
export function adoptSortLanguages({ orm, languages, stop, logger }: SortFormOptions): Promise<void> {
  const adopt = async () => {
    const em = orm.em.fork();
    const pattern = articlePattern(languages);
    if ((await sortArticles(em)) === pattern) return;
    const changed = await transaction(em, async (changing) => {
      const others = await changeArticles(changing, pattern);
      if (others) await enqueue(changing.em, sortFormTask, {}, sortFormTask);
      return others;
    });
    if (changed)
      logger.info({ languages }, 'Sort forms have the articles of other languages at their ends from now on');
  };
  const onFailure = (error: unknown) => logger.warn({ err: error }, 'Could not change articles; will retry');
  return untilDone(adopt, { signal: stop, pauseMs, onFailure });
}
