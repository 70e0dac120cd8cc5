import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';
import { waitingPlays } from './waiting-plays.queries.ts';

/** The largest number that GraphQL's Int can hold. */
const largestInt = 2_147_483_647;

export interface Total {
  table: string;
  rows: number;
}

/** The number of rows of tables, from the counters that their triggers maintain. */
export async function totalsOf(em: EntityManager, tables: readonly string[]): Promise<Total[]> {
  const { rows } = await sql<Total>`
    select table_name as table, least(sum(rows), ${largestInt}::int)::int as rows
    from row_count where ${isAnyOf('table_name', tables, 'text')} group by table_name`.execute(database(em));
  return rows;
}

/** The number of plays ever recorded: one row for each day, and the plays not tallied yet. */
export async function countPlays(em: EntityManager): Promise<number> {
  const { rows } = await sql<{ plays: number }>`
    select least(coalesce(sum(plays), 0), ${largestInt}::int)::int as plays from (
      select plays from daily_stats
      union all
      select count(*) from ${waitingPlays} waiting
    ) counts`.execute(database(em));
  return rows[0]?.plays ?? 0;
}

/** Bytes of all audio and picture files, from counters as well. */
export async function storedBytes(em: EntityManager): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(sum(bytes), 0)::float8 as bytes from stored_bytes`.execute(database(em));
  return rows[0]?.bytes ?? 0;
}

/** The number of online users, from an index of just them. */
export async function countOnline(em: EntityManager): Promise<number> {
  const { rows } = await sql<{ online: number }>`
    select ${rowTotal} as online from account_presence where online`.execute(database(em));
  return rows[0]?.online ?? 0;
}
