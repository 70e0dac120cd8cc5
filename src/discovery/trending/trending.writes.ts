import { sql } from 'kysely';
import type { ClientBase } from 'pg';
import { forAll, type UnsettledPlay } from '../../library/plays/play-handler.model.ts';
import { settlingLock } from '../../library/plays/play-settling.writes.ts';
import { database } from '../../persistence/database.service.ts';
import { rowTotal } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { momentOf, repeatDamping } from './trending-score.queries.ts';

/** Half-lives back to which plays count: older ones weigh less than a millionth. */
const lookBack = 20;

/** Recomputes all scores that were computed with another half-life. Scores are in half-lives, so old and new ones
 * cannot be compared. Takes long for millions of plays: the client should have no time limit. Meanwhile no plays
 * are settled.
 * @returns whether there was anything to do. */
export async function applyHalfLife(client: ClientBase, days: number): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query('set local statement_timeout = 0');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [settlingLock]);
    const { rowCount } = await client.query(
      'update discovery_state set half_life_days = $1 where half_life_days <> $1',
      [days],
    );
    if (rowCount) await makeScores(client, days);
    await client.query('commit');
    return rowCount === 1;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Leaves out plays not settled yet; they will be counted with the new half-life. */
async function makeScores(client: ClientBase, days: number): Promise<void> {
  await client.query('update song_listener set trend = null where trend is not null');
  await client.query(
    `update song_listener set trend = recent.trend
     from (
       select user_id, song_id, log2_sum(
         extract(epoch from played_at - timestamptz '2026-01-01 00:00:00Z')::double precision / 86400 / $1 * $2) as trend
       from play
       where played_at >= now() - $1 * $3 * interval '1 day'
       and not exists (select from new_play where waits_for in ($4, $5) and new_play.play_id = play.id)
       group by user_id, song_id
     ) recent
     where song_listener.user_id = recent.user_id and song_listener.song_id = recent.song_id`,
    [days, repeatDamping, lookBack, forAll, trendsHandler],
  );
  await client.query('delete from song_trend');
  await client.query(
    `insert into song_trend (song_id, score)
     select song_id, log2_sum(trend / $1) from song_listener where trend is not null group by song_id order by song_id`,
    [repeatDamping],
  );
}

/** The name of the handler that adds plays to trends. */
export const trendsHandler = 'trends';

/** Adds new plays to the trends of their songs, and to the songs of their listeners. Plays of deleted songs and
 * listeners are dropped. A listener's plays add to a song the difference between the root of their sum with and
 * without the new ones. */
export async function foldPlays({ em }: Transaction, plays: readonly UnsettledPlay[]): Promise<void> {
  const countable = plays.filter(({ present }) => present);
  if (countable.length > 0) await foldStatement(countable).execute(database(em));
}

function foldStatement(plays: readonly UnsettledPlay[]) {
  return sql`
    with heard as materialized (
      select song_id, user_id, ${rowTotal} as plays, max(played_at) as last_played_at,
        log2_sum(${momentOf(sql`played_at`)} * ${repeatDamping}::int) as trend
      from unnest(
        ${plays.map(({ userId }) => userId)}::uuid[], ${plays.map(({ songId }) => songId)}::uuid[],
        ${plays.map(({ playedAt }) => playedAt)}::timestamptz[]
      ) play (user_id, song_id, played_at)
      group by song_id, user_id
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
    )
    update discovery_state set plays_since = plays_since + ${plays.length}`;
}
