import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { rankForSearch } from './search.popularity.ts';
import { learnWords } from './word.queries.ts';

const tasks = { learn: 'search:learn_words', rank: 'search:rank' } as const;

/** New words every minute, what is played most every quarter of an hour. */
export const searchCrontab = `* * * * * ${tasks.learn} ?max=1\n*/15 * * * * ${tasks.rank} ?max=1`;

/** Words that are taken in by one statement. */
const wordsAtATime = 2000;

export function searchJobs({ orm, stop }: { orm: MikroORM; stop: AbortSignal }): TaskList {
  return {
    async [tasks.learn]() {
      while (!stop.aborted && (await learnWords(orm.em.fork(), wordsAtATime)) === wordsAtATime);
    },
    [tasks.rank]: () => rankForSearch(orm.em.fork()),
  };
}
