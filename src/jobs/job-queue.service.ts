import { run, runMigrations, type TaskList, Logger as WorkerLogger } from 'graphile-worker';
import type { Logger } from 'pino';

/** Creates the tables of the queue. */
export function migrateJobs(databaseUrl: string, logger?: Logger): Promise<void> {
  return runMigrations({ connectionString: databaseUrl, logger: workerLogger(logger) });
}

export interface JobsOptions {
  databaseUrl: string;
  tasks: TaskList;
  /** Lines of graphile-worker's crontab. */
  crontab: string;
  logger: Logger;
}

/** Processes the queue in this process, together with the others.
 * @returns a function that stops it, after the jobs in progress. */
export async function startJobs({
  databaseUrl,
  tasks,
  crontab,
  logger,
}: JobsOptions): Promise<() => Promise<void>> {
  const runner = await run({
    connectionString: databaseUrl,
    maxPoolSize: 4,
    concurrency: 2,
    noHandleSignals: true,
    // New jobs are announced; this is for jobs that wait for their time.
    pollInterval: 5000,
    taskList: tasks,
    crontab,
    logger: workerLogger(logger),
  });
  return () => runner.stop();
}

function workerLogger(logger?: Logger): WorkerLogger {
  return new WorkerLogger(() => (level, message, meta) => {
    const error = meta && 'error' in meta ? { err: meta.error } : {};
    if (level === 'error') logger?.error(error, message);
    else if (level === 'warning') logger?.warn(error, message);
    else logger?.trace(message);
  });
}
