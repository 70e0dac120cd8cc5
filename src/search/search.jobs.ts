import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { keepDoing } from '../jobs/steady-work.service.ts';
import { indexRenamed, rankForSearch } from './search.writes.ts';
import { learnWords } from './word.queries.ts';

const rankTask = 'search:rank';

/** Ranks the most played songs every quarter of an hour. */
export const searchCrontab = `*/15 * * * * ${rankTask} ?max=1`;

/** Words that are taken in by one statement. */
const wordsAtATime = 2000;
/** Rows that are brought up to date by one, after something was renamed. */
const holdersAtATime = 1000;
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

/** Brings up to date what holds a name that was changed, where a rename left much of it to be done. */
export function keepIndexing({ orm, stop, logger }: LearningOptions): Promise<void> {
  const indexAll = async () => {
    while (!stop.aborted && (await indexRenamed(orm.em.fork(), holdersAtATime)));
  };
  const onFailure = (error: unknown) =>
    logger.warn({ err: error }, 'What was renamed could not be brought up to date for the search');
  return keepDoing(indexAll, { signal: stop, pauseMs, onFailure });
}
