import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from './database.service.ts';

/** The number of all rows of a table, from counters that triggers maintain: the cost does not depend on the size
 * of the table. */
export async function countRows(em: EntityManager, table: string): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select coalesce(sum(rows), 0)::int as total from row_count where table_name = ${table}`.execute(
    database(em),
  );
  return rows[0]?.total ?? 0;
}
