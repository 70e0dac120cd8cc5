import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { transaction } from '../../persistence/transaction.service.ts';

/** So long the job that makes partitions may fail before plays go to the default one. */
const monthsAhead = 3;

/** Makes the partitions of plays for this month and the next ones, where they are missing. What the default
 * partition holds of these months moves into them.
 * @returns the names of those that were made. */
export function makePartitions(em: EntityManager, since = new Date()): Promise<string[]> {
  return transaction(em, async ({ em: inner }) => {
    // Whoever waits for a lock makes others wait behind: better to try again later. A vacuum gives way in a second.
    await sql`set local lock_timeout = '2s'`.execute(database(inner));
    const { rows } = await sql<{ name: string }>`
      select name from make_play_partitions(${since}, ${monthsAhead}) as made (name)`.execute(
      database(inner),
    );
    return rows.map(({ name }) => name);
  });
}
