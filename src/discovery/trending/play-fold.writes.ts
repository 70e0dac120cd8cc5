import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import { momentOf, repeatDamping } from './trending-score.model.ts';

/** Advisory lock held while changing scores. */
export const foldLock = 'discovery: plays';

/** Plays that one transaction counts, at most: enough to catch up fast, few enough for the time limit of a
 * statement. */
const batchSize = 1000;

/** Counts plays that wait for it: into the trends of their songs, and into who listens to what. The plays leave
 * the queue in the same transaction, so that each is counted once whatever happens in between.
 * @returns how many it took from the queue; 0, too, when another process is counting. */
export async function foldPlays(em: EntityManager): Promise<number> {
  return transaction(em, async ({ em: inner }) => {
    const db = database(inner);
    const { rows: locks } = await sql<{ mine: boolean | null }>`
      select case when exists (select from uncounted_play)
        then pg_try_advisory_xact_lock(hashtextextended(${foldLock}, 0)) end as mine`.execute(db);
    if (!locks[0]?.mine) return 0;
    const { rows } = await foldStatement(batchSize).execute(db);
    return rows[0]?.taken ?? 0;
  });
}

/** Songs and accounts are locked as a foreign key would lock them, but those that somebody is deleting are passed
 * over, and their plays with them, until that has ended: so nobody waits for the other. What a listener's plays
 * add to a song is the difference between the root of their sum with the new ones and without. */
function foldStatement(size: number) {
  return sql<{ taken: number }>`
    with batch as materialized (
      select play_id, user_id, song_id, played_at from uncounted_play order by play_id limit ${size}
    ), songs as materialized (
      select id from song where id in (select song_id from batch) for key share skip locked
    ), listeners as materialized (
      select id from account where id in (select user_id from batch) for key share skip locked
    ), countable as materialized (
      select batch.* from batch
      join songs on songs.id = batch.song_id join listeners on listeners.id = batch.user_id
    ), gone as materialized (
      -- Joined, and not by "not exists", for which all songs might be read.
      select batch.play_id from batch
      left join countable on countable.play_id = batch.play_id
      left join song on song.id = batch.song_id left join account on account.id = batch.user_id
      where countable.play_id is null and (song.id is null or account.id is null)
    ), taken as (
      delete from uncounted_play
      where play_id in (select play_id from countable union all select play_id from gone)
      returning play_id
    ), heard as materialized (
      select song_id, user_id, count(*)::int as plays, max(played_at) as last_played_at,
        log2_sum(${momentOf(sql`played_at`)} * ${repeatDamping}::int) as trend
      from countable group by song_id, user_id
    ), added as (
      select heard.song_id, before.trend as before, coalesce(log2_add(before.trend, heard.trend), heard.trend) as after
      from heard left join song_listener as before using (user_id, song_id)
    ), gains as (
      -- Of so many plays that one more changes no digit, one more adds nothing.
      select song_id, after / ${repeatDamping}::int + ln(nullif(share, 0)) / ln(2::double precision) as gain
      from added cross join lateral (
        select coalesce(1 - power(2, greatest((before - after) / ${repeatDamping}::int, -1000)), 1) as share
      ) shares
    ), kept as (
      insert into song_listener (user_id, song_id, plays, last_played_at, trend)
      select user_id, song_id, plays, last_played_at, trend from heard order by song_id, user_id
      on conflict (user_id, song_id) do update set
        plays = song_listener.plays + excluded.plays,
        last_played_at = greatest(song_listener.last_played_at, excluded.last_played_at),
        trend = coalesce(log2_add(song_listener.trend, excluded.trend), excluded.trend)
    ), trends as (
      insert into song_trend (song_id, score)
      select song_id, log2_sum(gain) from gains where gain is not null group by song_id order by song_id
      on conflict (song_id) do update set score = log2_add(song_trend.score, excluded.score)
    ), noted as (
      update discovery_state set plays_since = plays_since + (select count(*) from countable)
      where exists (select from countable)
    )
    select count(*)::int as taken from taken`;
}
