import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { countRows } from '../persistence/row-count.queries.ts';

/** The number of rows of each kind with these marks. */
export const mostMarked = { popular: 5000, top: 500 };

/** Whether about as many songs are marked as popular as there should be. */
export async function isRanked(em: EntityManager): Promise<boolean> {
  const due = Math.min(mostMarked.popular, await countRows(em, 'song')) / 2;
  const { rows } = await sql<{ marked: number }>`
    select count(*)::int as marked from (
      select from song_search where popular limit ${mostMarked.popular}) popular`.execute(database(em));
  return (rows[0]?.marked ?? 0) >= due;
}
