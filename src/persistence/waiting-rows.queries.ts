import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from './database.service.ts';
import type { Tables } from './tables.model.ts';

/** A table whose rows wait to be processed, or without whose rows there is nothing to do. */
export type WaitingTable = Extract<
  keyof Tables,
  'new_play' | 'unlearned_word' | 'renamed' | 'follow_change' | 'webhook'
>;

/** Those of the tables that have rows, by one statement. */
export async function tablesWithRows(
  em: EntityManager,
  tables: readonly WaitingTable[],
): Promise<Set<WaitingTable>> {
  const each = tables.map(
    (name) => sql`select ${name} as name where exists (select from ${sql.table(name)})`,
  );
  const { rows } = await sql<{ name: WaitingTable }>`${sql.join(each, sql` union all `)}`.execute(
    database(em),
  );
  return new Set(rows.map(({ name }) => name));
}
