import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';

/** Few enough to be done well within the time that a statement has, were each of another song. */
const countedAtOnce = 1000;

/** Adds plays that are not counted yet to their songs, in one statement: what it takes away it adds, or neither.
 * Of several at once one does it. A song that somebody else is changing is left for the next time, and a song that
 * is gone has nothing to count.
 * @returns whether there may be more. */
export async function countSomePlays(em: EntityManager): Promise<boolean> {
  const { rows } = await sql<{ counted: number }>`
    with turn as materialized (
      select pg_try_advisory_xact_lock(hashtextextended('count of plays', 0)) as taken
    ), batch as materialized (
      select play_delta.ctid as place, song_id from play_delta, turn where turn.taken limit ${countedAtOnce}
    ), free as materialized (
      select id from song where id in (select song_id from batch) order by id
      for no key update skip locked
    ), counted as (
      delete from play_delta using batch
      where play_delta.ctid = batch.place and (
        batch.song_id in (select id from free)
        or not exists (select from song where song.id = batch.song_id)
      )
      returning play_delta.song_id
    ), added as (
      update song set play_count = play_count + plays
      from (select song_id, count(*)::int as plays from counted group by song_id) sums
      where song.id = sums.song_id
    ), total as (
      update row_count set rows = rows + (select count(*) from counted)
      where table_name = 'play' and exists (select from counted)
    )
    select count(*)::int as counted from counted`.execute(database(em));
  return rows[0]?.counted === countedAtOnce;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables {
    play_delta: { song_id: string };
  }
}
