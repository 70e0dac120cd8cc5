import { run, runMigrations, type TaskList, Logger as WorkerLogger } from 'graphile-worker';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { noteLostConnections } from '../persistence/own-connection.client.ts';
import { jobIndexes } from './job-queue.writes.ts';
import { RunningJobs, type RunningJobsOptions } from './running-jobs.service.ts';

/** Jobs that run in a process at the same time. */
export const jobsAtOnce = 4;
/** Attempts at a job that begins by the clock, which begins it again soon enough. */
const attemptsByClock = 3;

/** Creates the tables of the queue. */
export async function migrateJobs(databaseUrl: string, logger?: Logger): Promise<void> {
  const pool = openPool(databaseUrl, logger);
  try {
    await runMigrations({ pgPool: pool, logger: workerLogger(logger) });
    await pool.query(jobIndexes);
  } finally {
    await pool.end();
  }
}

export interface JobsOptions extends Omit<RunningJobsOptions, 'stop'> {
  databaseUrl: string;
  tasks: TaskList;
  /** Lines of graphile-worker's crontab. */
  crontab: string;
}

/** Processes the queue in this process, together with the others.
 * @returns a function that stops it, after the jobs in progress. */
export async function startJobs({
  databaseUrl,
  tasks,
  crontab,
  ...options
}: JobsOptions): Promise<() => Promise<void>> {
  const { logger } = options;
  const stopping = new AbortController();
  const running = new RunningJobs({ ...options, stop: stopping.signal });
  const pool = openPool(databaseUrl, logger);
  const runner = await run({
    pgPool: pool,
    concurrency: jobsAtOnce,
    noHandleSignals: true,
    // New jobs are announced; this is for jobs that wait for their time.
    pollInterval: 5000,
    taskList: running.bound(tasks),
    crontab: withFewAttempts(crontab),
    logger: workerLogger(logger),
  }).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const looking = running.lookAfter();
  return async () => {
    await runner.stop();
    await pool.end();
    stopping.abort();
    await looking;
  };
}

/** A pool of the worker's own making would not listen to its connections while it closes, and not be waited for. */
function openPool(databaseUrl: string, logger?: Logger): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'tonearm jobs',
    max: jobsAtOnce,
  });
  noteLostConnections(pool, (error) => logger?.warn({ err: error }, 'Lost a connection for jobs'));
  return pool;
}

/** Lines that do not say how many attempts there are. */
function withFewAttempts(crontab: string): string {
  const bounded = (line: string) => {
    if (line.trim() === '' || /[?&]max=/.test(line)) return line;
    return `${line}${line.includes('?') ? '&' : ' ?'}max=${attemptsByClock}`;
  };
  return crontab.split('\n').map(bounded).join('\n');
}

function workerLogger(logger?: Logger): WorkerLogger {
  return new WorkerLogger(() => (level, message, meta) => {
    const error = meta && 'error' in meta ? { err: meta.error } : {};
    if (level === 'error') logger?.error(error, message);
    else if (level === 'warning') logger?.warn(error, message);
    else logger?.trace(message);
  });
}
