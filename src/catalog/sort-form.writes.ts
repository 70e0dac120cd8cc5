import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { takeTurns } from '../persistence/advisory-lock.queries.ts';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

/** Tables with names or titles whose sort forms the database makes, unless they were given. */
const tables = [
  { table: 'artist', given: 'given_sort_name', form: 'sort_name', from: 'name' },
  { table: 'album', given: 'given_sort_title', form: 'sort_title', from: 'title' },
  { table: 'song', given: 'given_sort_title', form: 'sort_title', from: 'title' },
] as const;

/** Rows that one statement looks at. */
const batchSize = 2000;

/** Has the database make sort forms with these articles from now on: the function `sort_articles()` is the one place that
 * knows them.
 * @param pattern see `articlePattern`.
 * @returns whether they were others before. */
export async function changeArticles(transaction: Transaction, pattern: string): Promise<boolean> {
  const { em } = transaction;
  await takeTurns(transaction, 'sort articles');
  if ((await sortArticles(em)) === pattern) return false;
  const db = database(em);
  const body = sql.lit(`select ${quoted(pattern)}`);
  await sql`
    create or replace function sort_articles() returns text language sql immutable strict parallel safe as ${body}`.execute(
    db,
  );
  await sql`update sort_setting set articles = ${pattern}`.execute(db);
  return true;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The articles that sort forms have at their ends now. */
export async function sortArticles(em: EntityManager): Promise<string | undefined> {
  const { rows } = await sql<{ articles: string }>`select articles from sort_setting`.execute(database(em));
  return rows[0]?.articles;
}

/** Makes the sort forms of all rows again that were made with other articles. Rows that do not change are not written, so it
 * may be repeated at any time.
 * @param stop ends it between two batches.
 * @returns whether it came to its end. */
export async function remakeSortForms(em: EntityManager, stop: AbortSignal): Promise<boolean> {
  for (const { table, given, form, from } of tables) {
    for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last !== null; ) {
      if (stop.aborted) return false;
      const { rows }: { rows: { last: string | null }[] } = await sql<{ last: string | null }>`
        with batch as materialized (
          select id from ${sql.table(table)} where id > ${last} order by id limit ${batchSize}
        ), stale as materialized (
          select id from ${sql.table(table)} where id in (select id from batch) and ${sql.ref(given)} is null
            and ${sql.ref(form)} is distinct from sort_form(${sql.ref(from)}) collate "C"
          order by id for update
        ), made as (
          update ${sql.table(table)} set ${sql.ref(given)} = null where id in (select id from stale)
        )
        select (array_agg(id order by id desc))[1] as last from batch`.execute(database(em));
      last = rows[0]?.last ?? null;
    }
  }
  return true;
}
