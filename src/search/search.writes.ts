import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { mostMarked } from './rank.queries.ts';

/** Rows at a time, within the time limit of a statement. */
const batchSize = 1000;

/** Updates the play counts of artists and albums, and the marks of popular rows. */
export async function rankForSearch(em: EntityManager): Promise<void> {
  await recountPlaysOf(em, 'artist');
  await recountPlaysOf(em, 'album');
  await markBest(em, 'artist_search', 'artist_search', 'id');
  await markBest(em, 'album_search', 'album_search', 'id');
  await markBest(em, 'song_search', 'song_popularity', 'song_id');
}

/** Where many marks have changed, PostgreSQL has to hear of it: its own analysis waits for a tenth of all rows, of which the
 * marked ones may be far less. Until then it takes them for none, and reads all of them for each word. */
async function markBest(em: EntityManager, table: string, source: string, id: string): Promise<void> {
  const changed = await markPopular(em, 'popular', table, source, id);
  await markPopular(em, 'top', table, source, id);
  if (changed <= mostMarked.popular / 10) return;
  await sql`analyze (skip_locked) ${sql.table(table)} (popular, top)`.execute(database(em));
}

/** @param source the table with the plays, which has an index over them and the id.
 * @returns the number of rows that have the mark now, and had not. */
async function markPopular(
  em: EntityManager,
  mark: keyof typeof mostMarked,
  table: string,
  source: string,
  id: string,
): Promise<number> {
  const marked = sql.ref(mark);
  const { numAffectedRows = 0n } = await sql`
    with best as materialized (
      select ${sql.ref(id)} as id from ${sql.table(source)} order by plays desc, ${sql.ref(id)} desc limit ${mostMarked[mark]}
    ), unmarked as (
      update ${sql.table(table)} search set ${marked} = false where ${marked} and id not in (select id from best)
    )
    update ${sql.table(table)} search set ${marked} = true
    from best where search.id = best.id and not search.${marked}`.execute(database(em));
  return Number(numAffectedRows);
}

async function recountPlaysOf(em: EntityManager, noun: 'artist' | 'album'): Promise<void> {
  const table = sql.table(`${noun}_search`);
  const source = sql.table(noun === 'artist' ? 'song_artist' : 'song');
  const owner = sql.ref(`${noun}_id`);
  for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last !== null; ) {
    const { rows }: { rows: { last: string | null }[] } = await sql<{ last: string | null }>`
      with batch as materialized (
        select id, plays from ${table} where id > ${last} order by id limit ${batchSize}
      ), counted as (
        select id, (select coalesce(sum(play_count), 0) from ${source} where ${owner} = batch.id) as plays from batch
      ), written as (
        update ${table} search set plays = counted.plays from counted
        where search.id = counted.id and search.plays <> counted.plays
      )
      select (array_agg(id order by id desc))[1] as last from batch`.execute(database(em));
    last = rows[0]?.last ?? null;
  }
}

/** Updates the next rows that contain a changed name.
 * @param most rows, to stay within the time limit of a statement.
 * @returns whether there was anything to do. */
export async function indexRenamed(em: EntityManager, most: number): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select index_renamed(${most}) as done`.execute(database(em));
  return rows[0]?.done ?? false;
}
