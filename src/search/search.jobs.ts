import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { enqueue } from '../jobs/job-queue.writes.ts';
import { keepDoing } from '../jobs/steady-work.service.ts';
import type { WaitingRows } from '../jobs/waiting-rows.service.ts';
import { isRanked } from './rank.queries.ts';
import { indexRenamed, rankForSearch } from './search.writes.ts';
import { learnWords } from './word.queries.ts';

const rankTask = 'search:rank';

/** Ranks the most played songs every quarter of an hour. */
export const searchCrontab = `*/15 * * * * ${rankTask} ?max=1`;

/** Words processed by one statement. */
const wordsAtATime = 2000;
/** Rows updated by one statement after a rename. */
const holdersAtATime = 1000;
const pauseMs = 1000;
/** Until songs that were added together are noticed. */
const rankPauseMs = 15_000;

export function searchJobs({ orm }: { orm: MikroORM }): TaskList {
  return { [rankTask]: () => rankForSearch(orm.em.fork()) };
}

export interface LearningOptions {
  orm: MikroORM;
  /** Stops after the work in progress. */
  stop: AbortSignal;
  logger: Logger;
  /** Spares a loop the look for work; if omitted, it looks each time. */
  waiting?: WaitingRows;
}

/** Processes new words as they are added, together with the other processes. */
export function keepLearning({ orm, stop, logger, waiting }: LearningOptions): Promise<void> {
  const learnAll = async () => {
    if (waiting && !(await waiting.anyIn('unlearned_word'))) return;
    while (!stop.aborted && (await learnWords(orm.em.fork(), wordsAtATime)) === wordsAtATime);
  };
  const onFailure = (error: unknown) => logger.warn({ err: error }, 'Could not index new words; will retry');
  return keepDoing(learnAll, { signal: stop, pauseMs, onFailure });
}

/** Updates rows that contain a changed name, if a rename left some to be done. */
export function keepIndexing({ orm, stop, logger, waiting }: LearningOptions): Promise<void> {
  const indexAll = async () => {
    if (waiting && !(await waiting.anyIn('renamed'))) return;
    while (!stop.aborted && (await indexRenamed(orm.em.fork(), holdersAtATime)));
  };
  const onFailure = (error: unknown) =>
    logger.warn({ err: error }, 'Could not index renamed titles; will retry');
  return keepDoing(indexAll, { signal: stop, pauseMs, onFailure });
}

/** Has the songs ranked as soon as many of them have come: until then, common words are searched among all. */
export function keepRanking({ orm, stop, logger }: LearningOptions): Promise<void> {
  const rankMissing = async () => {
    const em = orm.em.fork();
    if (!(await isRanked(em))) await enqueue(em, rankTask, {}, rankTask);
  };
  const onFailure = (error: unknown) => logger.warn({ err: error }, 'Could not rank new songs; will retry');
  return keepDoing(rankMissing, { signal: stop, pauseMs: rankPauseMs, onFailure });
}
