import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';

/** Attempts at one job. The pause between two grows exponentially, so that the last comes after some hours. */
const mostAttempts = 12;

/** Enqueues a job in the transaction of `em`: with its commit, or not at all.
 * @param payload must contain no secrets, because it is readable in the database.
 * @param key for jobs of which one is enough: the new job replaces one that waits under the same key. */
export async function enqueue(
  em: EntityManager,
  task: string,
  payload: object,
  key: string | null = null,
): Promise<void> {
  await sql`select graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json,
      max_attempts => ${mostAttempts}, job_key => ${key}::text)`.execute(database(em));
}
