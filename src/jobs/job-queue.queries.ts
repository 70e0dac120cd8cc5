import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';

export interface JobCounts {
  running: number;
  /** Jobs that will not be retried. */
  failed: number;
  waiting: number;
}

export async function countJobs(em: EntityManager): Promise<JobCounts> {
  const { rows } = await sql<JobCounts>`
    select count(*) filter (where locked_at is not null)::int as running,
      count(*) filter (where locked_at is null and attempts >= max_attempts)::int as failed,
      count(*) filter (where locked_at is null and attempts < max_attempts)::int as waiting
    from graphile_worker.jobs`.execute(database(em));
  return rows[0] ?? { running: 0, failed: 0, waiting: 0 };
}
