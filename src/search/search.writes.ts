import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';

/** Rows at a time: a statement has little time. */
const batchSize = 1000;

/** How many are marked as popular of each kind. */
const mostPopular = 5000;

/** Brings up to date how often the songs of artists and albums were played, and what is marked as popular. */
export async function rankForSearch(em: EntityManager): Promise<void> {
  await countPlaysOf(em, 'artist');
  await countPlaysOf(em, 'album');
  await markPopular(em, 'artist_search', 'artist_search', 'plays');
  await markPopular(em, 'album_search', 'album_search', 'plays');
  await markPopular(em, 'song_search', 'song', 'play_count');
}

/** @param source where the column is that orders by popularity, with an index over it and the id. */
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

async function countPlaysOf(em: EntityManager, noun: 'artist' | 'album'): Promise<void> {
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

/** Brings up to date the next rows that hold the name of something that was renamed.
 * @param most rows; a statement has little time.
 * @returns whether there was something to do. */
export async function indexRenamed(em: EntityManager, most: number): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select index_renamed(${most}) as done`.execute(database(em));
  return rows[0]?.done ?? false;
}
