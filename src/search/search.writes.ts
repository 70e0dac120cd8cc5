import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { mostPopular } from './rank.queries.ts';

/** Rows at a time, within the time limit of a statement. */
const batchSize = 1000;

/** Updates the play counts of artists and albums, and the marks of popular rows. */
export async function rankForSearch(em: EntityManager): Promise<void> {
  await recountPlaysOf(em, 'artist');
  await recountPlaysOf(em, 'album');
  await markPopular(em, 'artist_search', 'artist_search', 'plays');
  await markPopular(em, 'album_search', 'album_search', 'plays');
  await markPopular(em, 'song_search', 'song', 'play_count');
}

/** @param source the table with the column that orders by popularity, with an index over it and the id. */
async function markPopular(em: EntityManager, table: string, source: string, column: string): Promise<void> {
  await sql`
    with top as materialized (
      select id from ${sql.table(source)} order by ${sql.ref(column)} desc, id desc limit ${mostPopular}
    ), unmarked as (
      update ${sql.table(table)} search set popular = false where popular and id not in (select id from top)
    )
    update ${sql.table(table)} search set popular = true
    from top where search.id = top.id and not search.popular`.execute(database(em));
}

async function recountPlaysOf(em: EntityManager, noun: 'artist' | 'album'): Promise<void> {
  const table = sql.table(`${noun}_search`);
  const owner = sql.ref(`song.${noun}_id`);
  for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last !== null; ) {
    const { rows }: { rows: { last: string | null }[] } = await sql<{ last: string | null }>`
      with batch as materialized (
        select id, plays from ${table} where id > ${last} order by id limit ${batchSize}
      ), counted as (
        select id, (select coalesce(sum(play_count), 0) from song where ${owner} = batch.id) as plays from batch
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
