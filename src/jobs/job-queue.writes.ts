import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { currentSpan } from '../persistence/tracing.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

/** Attempts at one job. The pause between two grows exponentially, so that the last comes after some hours. */
export const mostAttempts = 12;

/** The field of a payload that says what the job is recorded as a part of. */
export const traceField = '_traceparent';

/** Enqueues a job in the transaction of `em`: with its commit, or not at all.
 * @param payload must contain no secrets, because it is readable in the database.
 * @param key for jobs of which one is enough: the new job replaces one that waits under the same key. */
export async function enqueue(
  em: EntityManager,
  task: string,
  payload: object,
  key: string | null = null,
): Promise<void> {
  const traceparent = currentSpan()?.traceparent;
  const given = traceparent === undefined ? payload : { ...payload, [traceField]: traceparent };
  await sql`select graphile_worker.add_job(${task}, ${JSON.stringify(given)}::json,
      max_attempts => ${mostAttempts}, job_key => ${key}::text)`.execute(database(em));
}

/** Whether a job is there, and at work. Its row is locked: neither begins nor ends meanwhile. */
export async function holdJob(
  { em }: Transaction,
  number: number,
): Promise<{ isRunning: boolean; hasFailed: boolean } | undefined> {
  const { rows } = await sql<{ isRunning: boolean; hasFailed: boolean }>`
    select locked_at is not null as "isRunning", locked_at is null and not is_available as "hasFailed"
    from graphile_worker._private_jobs where id = ${number} for update`.execute(database(em));
  return rows[0];
}

/** Lets a job that does not run begin at once, with all its attempts. */
export async function rerunJob({ em }: Transaction, number: number): Promise<void> {
  await sql`select graphile_worker.reschedule_jobs(array[${number}]::bigint[], run_at => now(), attempts => 0)`.execute(
    database(em),
  );
  await sql`select pg_notify('jobs:insert', '{"count":1}')`.execute(database(em));
}

/** Lets jobs that were due, or nearly, when the clock was set back not wait until it shows that time again.
 * @param from what it would show now.
 * @param byMs milliseconds; nothing is done if they are positive. */
export async function hastenJobs(
  em: EntityManager,
  { from, byMs }: { from: Date; byMs: number },
): Promise<void> {
  if (byMs > 0) return;
  await sql`update graphile_worker._private_jobs set run_at = run_at + ${byMs} * interval '1 millisecond'
    where run_at > now() and run_at <= ${from}::timestamptz + interval '1 minute' and locked_at is null`.execute(
    database(em),
  );
}

/** Lets no attempt follow; one that runs goes on. */
export async function giveUpJob({ em }: Transaction, number: number, reason: string): Promise<void> {
  await sql`update graphile_worker._private_jobs
    set attempts = max_attempts, last_error = ${reason}, key = null, updated_at = now()
    where id = ${number}`.execute(database(em));
}

export async function removeJob({ em }: Transaction, number: number): Promise<void> {
  await sql`delete from graphile_worker._private_jobs where id = ${number}`.execute(database(em));
}

/** Says that jobs are still worked on.
 * @returns the numbers of those that have been given up for a reason. */
export async function refreshLocks(
  em: EntityManager,
  numbers: readonly string[],
  reason: string,
): Promise<string[]> {
  const { rows } = await sql<{ number: string; unwanted: boolean }>`
    update graphile_worker._private_jobs set locked_at = now()
    where id = any(${numbers}::bigint[]) and locked_at is not null
    returning id::text as number, attempts >= max_attempts and last_error is not distinct from ${reason} as unwanted`.execute(
    database(em),
  );
  return rows.filter(({ unwanted }) => unwanted).map(({ number }) => number);
}

/** Frees jobs whose server died: of their attempts, one is lost.
 * @returns how many there were. */
export async function freeAbandonedJobs(em: EntityManager, abandonedMs: number): Promise<number> {
  const { rows } = await sql`
    update graphile_worker._private_jobs set locked_at = null, locked_by = null, updated_at = now(),
      run_at = greatest(run_at, now()), last_error = 'The server stopped while it was at work.'
    where not is_available and locked_at < now() - ${abandonedMs} * interval '1 millisecond'
    returning id`.execute(database(em));
  return rows.length;
}

/** Deletes jobs that failed long ago; and of those that begin by the clock, all but the latest of each kind. */
export async function forgetFailedJobs(em: EntityManager, days: number): Promise<void> {
  await sql`
    delete from graphile_worker._private_jobs job
    where not is_available and locked_at is null and (
      updated_at < now() - ${days} * interval '1 day'
      or payload -> '_cron' is not null and exists (
        select from graphile_worker._private_jobs later
        where not later.is_available and later.locked_at is null and later.task_id = job.task_id and later.id > job.id))
    `.execute(database(em));
}

/** For lists of the queue by its state: few jobs run or have failed, among any number that wait. */
export const jobIndexes = `
  create index if not exists tonearm_unavailable_jobs on graphile_worker._private_jobs (id) where not is_available`;
