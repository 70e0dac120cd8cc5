import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { keepDoing } from '../../jobs/steady-work.service.ts';
import type { WaitingRows } from '../../jobs/waiting-rows.service.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import { countedAtOnce, countFollowChanges } from './follow.writes.ts';

/** Milliseconds between two checks for new follows: about how long one takes to show in the order of artists. */
const pauseMs = 1000;

export interface CountingOptions {
  orm: MikroORM;
  stop: AbortSignal;
  logger: Logger;
  /** Spares the loop the look for work; if omitted, it looks each time. */
  waiting?: WaitingRows;
}

/** Adds follows to the counts as they come and go. */
export async function keepCountingFollows({ orm, stop, logger, waiting }: CountingOptions): Promise<void> {
  const count = async () => {
    if (waiting && !(await waiting.anyIn('follow_change'))) return;
    let taken: number;
    do {
      taken = await transaction(orm.em, countFollowChanges);
    } while (taken === countedAtOnce && !stop.aborted);
  };
  const onFailure = (error: unknown) => logger.warn({ err: error }, 'Could not count followers; will retry');
  await keepDoing(count, { signal: stop, pauseMs, onFailure });
}
