import type { EntityManager } from '@mikro-orm/postgresql';
import { run, runMigrations, type TaskList, Logger as WorkerLogger } from 'graphile-worker';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { database } from '../persistence/database.service.ts';

/** Attempts at one job; the pause between two grows exponentially, so that the last comes after some hours. */
const mostAttempts = 12;

/** Makes the tables of the queue. */
export function migrateJobs(databaseUrl: string, logger?: Logger): Promise<void> {
  return runMigrations({ connectionString: databaseUrl, logger: workerLogger(logger) });
}

/** Puts a job into the queue together with what the transaction of `em` writes, or not at all.
 * @param payload readable by whoever reads the database: no secrets.
 * @param key of jobs of which one is enough: it takes the place of one that waits under the same key. */
export async function enqueue(
  em: EntityManager,
  task: string,
  payload: object,
  key: string | null = null,
): Promise<void> {
  await sql`select graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json,
      max_attempts => ${mostAttempts}, job_key => ${key}::text)`.execute(database(em));
}

export interface JobsOptions {
  databaseUrl: string;
  tasks: TaskList;
  /** Lines of graphile-worker's crontab. */
  crontab: string;
  logger: Logger;
}

/** Works off the queue in this process, beside the others that do.
 * @returns what stops it; jobs under way end first. */
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
    // New jobs announce themselves; this is for those that wait for their time.
    pollInterval: 2000,
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
