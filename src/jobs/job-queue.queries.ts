import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Cursor } from '../api/cursor.model.ts';
import type { Page } from '../api/page.queries.ts';
import { database } from '../persistence/database.service.ts';
import { type JobRow, JobState } from './job.type.ts';
import { jobIdOf } from './job-id.model.ts';

/** Of the reason of a failure, which may hold a whole answer of another server. */
const longestError = 2000;

/** The table behind the view that graphile-worker publishes: with the view, a page would be made from all rows. */
const from = sql`graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id`;

/** As the indexes have it; see `jobIndexes`. */
const conditions: Readonly<Record<JobState, RawBuilder<SqlBool>>> = {
  [JobState.RUNNING]: sql`not job.is_available and job.locked_at is not null`,
  [JobState.FAILED]: sql`not job.is_available and job.locked_at is null`,
  [JobState.WAITING]: sql`job.is_available and job.run_at <= now()`,
  [JobState.SCHEDULED]: sql`job.is_available and job.run_at > now()`,
};

const state = sql.join(
  Object.entries(conditions).map(([name, condition]) => sql`when ${condition} then ${sql.lit(name)}`),
  sql` `,
);

type Found = Omit<JobRow, 'id' | 'number'> & { number: string };

const selection = sql`
  job.id as number, task.identifier as kind, case ${state} end as state, job.attempts::int as attempts,
  job.max_attempts::int as "maxAttempts", left(job.last_error, ${sql.lit(longestError)}) as "lastError",
  job.created_at as "createdAt", job.run_at as "runAt"`;

const asRow = ({ number, ...row }: Found): JobRow => ({
  ...row,
  id: jobIdOf(Number(number)),
  number: Number(number),
});

const inState = (wanted: JobState | null) => (wanted === null ? sql`true` : conditions[wanted]);

export interface JobCount {
  kind: string;
  state: JobState;
  jobs: number;
}

/** How many jobs of each kind are in each state; nothing of those that are in none. */
export async function countJobsByKind(em: EntityManager): Promise<JobCount[]> {
  const { rows } = await sql<JobCount>`
    select task.identifier as kind, counted.state, counted.jobs from (
      select job.task_id, case ${state} end as state, count(*)::int as jobs
      from graphile_worker._private_jobs job group by 1, 2) counted
    join graphile_worker._private_tasks task on task.id = counted.task_id`.execute(database(em));
  return rows;
}

export async function jobsPage(em: EntityManager, wanted: JobState | null, page: Page): Promise<JobRow[]> {
  const { after, before, backward, size } = page;
  const beyond = ({ value }: Cursor, sign: '<' | '>') => sql`and job.id ${sql.raw(sign)} ${value}::bigint`;
  const { rows } = await sql<Found>`
    select ${selection} from ${from}
    where ${inState(wanted)} ${after ? beyond(after, '<') : sql``} ${before ? beyond(before, '>') : sql``}
    order by job.id ${sql.raw(backward ? 'asc' : 'desc')} limit ${sql.lit(size + 1)}`.execute(database(em));
  return rows.map(asRow);
}

export async function countJobsIn(em: EntityManager, wanted: JobState | null): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from graphile_worker._private_jobs job where ${inState(wanted)}`.execute(
    database(em),
  );
  return rows[0]?.total ?? 0;
}

export async function jobsByNumbers(em: EntityManager, numbers: readonly number[]): Promise<JobRow[]> {
  const { rows } = await sql<Found>`
    select ${selection} from ${from} where job.id = any(${numbers}::bigint[])`.execute(database(em));
  return rows.map(asRow);
}
