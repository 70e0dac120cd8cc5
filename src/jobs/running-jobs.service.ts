import type { MikroORM } from '@mikro-orm/postgresql';
import type { JobHelpers, Task, TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { beginTrace, within } from '../persistence/tracing.service.ts';
import { forgetFailedJobs, freeAbandonedJobs, refreshLocks, traceField } from './job-queue.writes.ts';
import { countJob } from './job-tally.model.ts';
import { keepDoing } from './steady-work.service.ts';

const second = 1000;
const minute = 60 * second;
/** Milliseconds after which a job is stopped, unless its kind has other bounds. */
const usualTimeoutMs = 10 * minute;
const refreshMs = 5 * second;
/** Of a job whose lock is older, the server has died: a living one refreshes it all the time. */
const abandonedMs = 2 * minute;
/** Days for which a job that has failed can be seen, and tried again. */
const keptDays = 30;

/** The reason of a job's failure when an administrator has cancelled it. */
export const cancelled = 'Cancelled by an administrator.';

export interface RunningJobsOptions {
  orm: MikroORM;
  logger: Logger;
  /** By the name of the task, in milliseconds. */
  timeouts?: Readonly<Record<string, number>>;
  /** Stops looking after the queue. */
  stop: AbortSignal;
}

/** The jobs that this process works on. Each has a time to end; what hangs or was cancelled is given up, so that others have
 * its place, and fails. */
export class RunningJobs {
  readonly #options: RunningJobsOptions;
  readonly #running = new Map<string, AbortController>();
  #sweptAt = Number.NEGATIVE_INFINITY;

  constructor(options: RunningJobsOptions) {
    this.#options = options;
  }

  /** The same tasks within their bounds. */
  bound(tasks: TaskList): TaskList {
    const { timeouts = {} } = this.#options;
    return Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        (payload, helpers) =>
          this.#run(helpers, timeouts[name] ?? usualTimeoutMs, (bounded) => (task as Task)(payload, bounded)),
      ]),
    );
  }

  /** Keeps the locks of running jobs fresh, stops those that were cancelled, and frees those of servers that died. */
  async lookAfter(): Promise<void> {
    const { stop: signal, logger } = this.#options;
    const onFailure = (error: unknown) =>
      logger.warn({ err: error }, 'Could not look after the jobs; will retry');
    await keepDoing(() => this.#look(), { signal, pauseMs: refreshMs, onFailure });
  }

  async #run(helpers: JobHelpers, timeoutMs: number, work: (bounded: JobHelpers) => unknown): Promise<void> {
    const { id, task_identifier: kind } = helpers.job;
    const begun = performance.now();
    let outcome: 'done' | 'failed' = 'failed';
    const span = beginTrace({
      name: `job ${kind}`,
      kind: 'consumer',
      parent: parentOf(helpers.job.payload),
      attributes: { 'messaging.system': 'graphile-worker', 'messaging.message.id': id },
    });
    const stopping = new AbortController();
    const timer = setTimeout(
      () => stopping.abort(new Error(`It was stopped, since it took longer than ${timeoutMs / second} s.`)),
      timeoutMs,
    );
    this.#running.set(id, stopping);
    const stopped = Promise.withResolvers<never>();
    stopping.signal.addEventListener('abort', () => stopped.reject(stopping.signal.reason));
    try {
      const abortSignal = AbortSignal.any([helpers.abortSignal, stopping.signal]);
      await Promise.race([within(span, () => work({ ...helpers, abortSignal })), stopped.promise]);
      outcome = 'done';
    } finally {
      clearTimeout(timer);
      this.#running.delete(id);
      span?.end(outcome === 'failed' ? outcome : undefined);
      countJob(kind, outcome, performance.now() - begun);
    }
  }

  async #look(): Promise<void> {
    const { orm, logger } = this.#options;
    const em = orm.em.fork();
    if (this.#running.size > 0) {
      const unwanted = await refreshLocks(em, [...this.#running.keys()], cancelled);
      for (const id of unwanted) this.#running.get(id)?.abort(new Error(cancelled));
    }
    const now = performance.now();
    if (now - this.#sweptAt < minute) return;
    this.#sweptAt = now;
    const jobs = await freeAbandonedJobs(em, abandonedMs);
    if (jobs > 0) logger.warn({ jobs }, 'Freed jobs of a server that stopped while it was at work');
    await forgetFailedJobs(em, keptDays);
  }
}

/** The request in whose name a job was enqueued, if that is recorded. */
function parentOf(payload: unknown): string | undefined {
  const parent: unknown =
    typeof payload === 'object' && payload !== null ? Reflect.get(payload, traceField) : undefined;
  return typeof parent === 'string' ? parent : undefined;
}
