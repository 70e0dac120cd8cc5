import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { keepDoing } from '../jobs/steady-work.service.ts';
import { rankForSearch } from './search-popularity.writes.ts';
import { learnWords } from './word.queries.ts';

const rankTask = 'search:rank';

/** Ranks the most played songs every quarter of an hour. */
export const searchCrontab = `*/15 * * * * ${rankTask} ?max=1`;

/** Words that are taken in by one statement. */
const wordsAtATime = 2000;
const pauseMs = 1000;

export function searchJobs({ orm }: { orm: MikroORM }): TaskList {
  return { [rankTask]: () => rankForSearch(orm.em.fork()) };
}

export interface LearningOptions {
  orm: MikroORM;
  /** Stops after the work in progress. */
  stop: AbortSignal;
  logger: Logger;
}

/** Takes in new words as they come, beside the other processes that do. */
export function keepLearning({ orm, stop, logger }: LearningOptions): Promise<void> {
  const learnAll = async () => {
    while (!stop.aborted && (await learnWords(orm.em.fork(), wordsAtATime)) === wordsAtATime);
  };
  const onFailure = (error: unknown) => logger.warn({ err: error }, 'Could not index new words; will retry');
  return keepDoing(learnAll, { signal: stop, pauseMs, onFailure });
}
