import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { preparedRows } from '../persistence/prepared.queries.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';

/** New words compared before they are processed: as many as are added in a moment. */
const mostWaiting = 2000;

/** Words of the catalog, and new words, that share a form with one letter left out. A few of them differ by more
 * than one mistake. */
export async function wordsWithRemainders(
  em: EntityManager,
  remainders: readonly string[],
): Promise<string[]> {
  const rows = await preparedRows(em, 'words with remainders', { remainders }, (db, given) =>
    db
      .selectFrom('search_word')
      .select('word')
      .where(isAnyOf('remainder', given.remainders, 'text'))
      .union(
        db
          .selectFrom(
            db.selectFrom('unlearned_word').select('word').limit(sql.lit(mostWaiting)).as('waiting'),
          )
          .select('word'),
      ),
  );
  return rows.map(({ word }) => word);
}

/** Processes new words.
 * @returns the number of words processed; fewer than `limit` if none is left. */
export async function learnWords(em: EntityManager, limit: number): Promise<number> {
  const { rows } = await sql<{ looked: number }>`
    with waiting as (
      delete from unlearned_word where ctid in (
        select ctid from unlearned_word limit ${limit} for update skip locked
      ) returning word
    ), learned as (
      insert into search_word (remainder, word)
      select remainder, word from (select distinct word from waiting) fresh,
        lateral (
          select word as remainder
          union
          select overlay(word placing '' from letter for 1) from generate_series(1, char_length(word)) letter
        ) remainders
      order by remainder, word
      on conflict do nothing
    )
    select ${rowTotal} as looked from waiting`.execute(database(em));
  return rows[0]?.looked ?? 0;
}
