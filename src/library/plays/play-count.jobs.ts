import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { keepDoing } from '../../jobs/steady-work.service.ts';
import { countSomePlays } from './play-count.writes.ts';

/** Between two counts: a song that is played all the time is changed about so often. */
const pauseMs = 1000;

/** Counts plays again and again, beside the other processes that do.
 * @returns what stops it; a count under way ends first. */
export function startPlayCounting(orm: MikroORM, logger: Logger): () => Promise<void> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const onFailure = (error: unknown) => logger.warn({ err: error }, 'Could not count plays; will retry');
  const countAll = async () => {
    while (!signal.aborted && (await countSomePlays(orm.em.fork())));
  };
  const counting = keepDoing(countAll, { signal, pauseMs, onFailure });
  return async () => {
    stopped.abort();
    await counting;
  };
}
