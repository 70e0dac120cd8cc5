import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import type { Tables } from '../persistence/tables.model.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

/** Lists that lose songs when these are deleted, and the table in which a deletion notes which of them did. */
export interface ShortenedLists {
  lists: keyof Tables;
  notes: keyof Tables;
  /** The column of the notes with the id of a list. */
  listId: string;
}

/** Lists that have become shorter, of which nobody has been told. */
export async function shortenedLists(
  em: EntityManager,
  { notes, listId }: ShortenedLists,
  most: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct ${sql.ref(listId)} as id from ${sql.table(notes)} order by 1 limit ${most}`.execute(
    database(em),
  );
  return rows.map(({ id }) => id);
}

/** Locks lists, and drops the notes of those that are gone.
 * @param way whoever locks several leaves those out that somebody else holds: they are not locked in one order everywhere.
 * @returns those that are locked. */
export async function lockShortened(
  { em }: Transaction,
  { lists, notes, listId }: ShortenedLists,
  ids: readonly string[],
  way: 'skip locked' | '' = '',
): Promise<string[]> {
  const db = database(em);
  await sql`delete from ${sql.table(notes)} note where ${isAnyOf(listId, ids)}
    and not exists (select from ${sql.table(lists)} list where list.id = note.${sql.ref(listId)})`.execute(
    db,
  );
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(lists)} where ${isAnyOf('id', ids)} order by id for update ${sql.raw(way)}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
