import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { keepDoing } from '../../jobs/steady-work.service.ts';
import type { WaitingRows } from '../../jobs/waiting-rows.service.ts';
import { databaseFault } from '../../persistence/database-errors.model.ts';
import { forAll, type PlayHandler } from './play-handler.model.ts';
import { HandlerFailure, queuesInUse, settledAtOnce, settlePlays } from './play-settling.writes.ts';

/** Milliseconds between two checks for new plays: about how long a play takes to show, and how often a song that
 * is played all the time is updated. */
const pauseMs = 1000;
/** Milliseconds that a batch may take for the next one to be larger. */
const soonMs = 1000;

export interface SettlingJobOptions {
  orm: MikroORM;
  handlers: readonly PlayHandler[];
  /** Stops the loop after the current batch. */
  stop: AbortSignal;
  logger: Logger;
  /** Spares the loop the look for work; if omitted, it looks each time. */
  waiting?: WaitingRows;
}

/** Settles plays as they are recorded, in turns with the other processes. A failing handler holds up only itself:
 * the others settle the plays, which then wait for it alone. */
export async function keepSettling({
  orm,
  handlers,
  stop,
  logger,
  waiting,
}: SettlingJobOptions): Promise<void> {
  const warn = (error: unknown) => logger.warn({ err: error }, 'Could not count plays; will retry');
  const run = { handlers, stop, failing: new Set<string>(), warn, most: settledAtOnce };
  const settle = async () => {
    if (!waiting || (await waiting.anyIn('new_play'))) await settleAll(orm.em, run);
  };
  await keepDoing(settle, { signal: stop, pauseMs, onFailure: warn });
}

interface Run {
  handlers: readonly PlayHandler[];
  stop: AbortSignal;
  /** Handlers that failed in their latest call, so that a failure is logged once. */
  failing: Set<string>;
  /** Plays of a batch: fewer on a machine that is too slow for the time limit of a statement. */
  most: number;
  warn(error: unknown): void;
}

/** Tries every handler again each time, beginning with plays that none has processed. */
async function settleAll(em: EntityManager, run: Run): Promise<void> {
  const { handlers, stop } = run;
  const aside = new Set<string>();
  const queues = await queuesInUse(em.fork(), [forAll, ...handlers.map(({ name }) => name)]);
  for (const queue of queues) {
    let mayBeMore = true;
    while (mayBeMore && !stop.aborted && !aside.has(queue)) {
      mayBeMore = await settleSome(em, queue, aside, run);
    }
  }
}

/** @param aside receives the handler that fails.
 * @returns whether there may be more to settle. */
async function settleSome(em: EntityManager, queue: string, aside: Set<string>, run: Run): Promise<boolean> {
  const { handlers, failing, warn, most } = run;
  const begun = performance.now();
  try {
    const taken = await settlePlays(em, handlers, { queue, aside, most });
    if (performance.now() - begun < soonMs) run.most = Math.min(2 * most, settledAtOnce);
    for (const { name } of handlers) {
      if (taken > 0 && (queue === forAll || queue === name) && !aside.has(name)) failing.delete(name);
    }
    return taken === most;
  } catch (error) {
    if (!(error instanceof HandlerFailure)) throw error;
    if (most > 1 && databaseFault(error.cause) === 'unavailable') {
      // A batch that is too large for the time limit would be so each time.
      run.most = Math.ceil(most / 4);
      return true;
    }
    aside.add(error.handler);
    if (!failing.has(error.handler)) warn(error);
    failing.add(error.handler);
    return true;
  }
}
