import type { Caller } from '../api/caller.service.ts';
import { type Connection, toConnection } from '../api/connection.type.ts';
import { type PageArguments, parsePage } from '../api/page.queries.ts';
import { userFault } from '../api/user-errors.type.ts';
import { parseId } from '../api/validation.checks.ts';
import { record } from '../audit/audit-log.writes.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { jobOrder } from './job.orders.ts';
import type { JobRow, JobState } from './job.type.ts';
import { jobNumberOf } from './job-id.model.ts';
import { countJobsIn, jobsByNumbers, jobsPage } from './job-queue.queries.ts';
import { giveUpJob, holdJob, removeJob, rerunJob } from './job-queue.writes.ts';
import { cancelled } from './running-jobs.service.ts';

export async function listJobs(
  { reads }: Caller,
  given: PageArguments,
  state: JobState | null,
): Promise<Connection<JobRow>> {
  const page = parsePage(given, jobOrder);
  return toConnection(await jobsPage(reads, state, page), page, jobOrder, () => countJobsIn(reads, state));
}

/** @returns the job as it is before a server takes it.
 * @throws {UserFault} NOT_FOUND; CONFLICT while it is running */
export function retryJob(caller: Caller, id: string): Promise<JobRow | null> {
  return changeJob(caller, id, async (transaction, number, { isRunning }) => {
    if (isRunning)
      throw userFault('CONFLICT', 'The job is running: wait for its end, or cancel it first.', 'id');
    await rerunJob(transaction, number);
    return told(transaction, caller, 'job.retry', await readJob(transaction, number));
  });
}

/** A job that runs is told to stop within seconds, wherever it runs; one that has failed is removed.
 * @throws {UserFault} NOT_FOUND */
export function cancelJob(caller: Caller, id: string): Promise<JobRow | null> {
  return changeJob(caller, id, async (transaction, number, { hasFailed }) => {
    if (!hasFailed) await giveUpJob(transaction, number, cancelled);
    const job = await readJob(transaction, number);
    if (hasFailed) await removeJob(transaction, number);
    return told(transaction, caller, 'job.cancel', job);
  });
}

type Held = NonNullable<Awaited<ReturnType<typeof holdJob>>>;

function changeJob(
  caller: Caller,
  id: string,
  change: (transaction: Transaction, number: number, held: Held) => Promise<JobRow | null>,
): Promise<JobRow | null> {
  const number = jobNumberOf(parseId(id));
  return transaction(caller.em, async (transaction) => {
    const held = number === undefined ? undefined : await holdJob(transaction, number);
    if (number === undefined || !held) throw userFault('NOT_FOUND', 'Job not found: it may be done.', 'id');
    return change(transaction, number, held);
  });
}

async function told(
  transaction: Transaction,
  caller: Caller,
  action: 'job.retry' | 'job.cancel',
  job: JobRow | null,
): Promise<JobRow | null> {
  const target = job && { type: 'Job', id: job.id };
  await record(transaction, caller, { action, target, changes: { kind: { after: job?.kind } } });
  return job;
}

async function readJob({ em }: Transaction, number: number): Promise<JobRow | null> {
  const [job] = await jobsByNumbers(em, [number]);
  return job ?? null;
}
