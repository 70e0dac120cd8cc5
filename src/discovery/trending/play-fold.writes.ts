import { sql } from 'kysely';
import type { UnsettledPlay } from '../../library/plays/play-handler.model.ts';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { momentOf, repeatDamping } from './trending-score.model.ts';

/** The name of the handler that adds plays to trends. */
export const trendsHandler = 'trends';

/** Adds new plays to the trends of their songs, and to who listens to what. Of songs and listeners that are gone there
 * is nothing to add. What a listener's plays add to a song is the difference between the root of their sum with the
 * new ones and without. */
export async function foldPlays({ em }: Transaction, plays: readonly UnsettledPlay[]): Promise<void> {
  const countable = plays.filter(({ present }) => present);
  if (countable.length > 0) await foldStatement(countable).execute(database(em));
}

function foldStatement(plays: readonly UnsettledPlay[]) {
  return sql`
    with heard as materialized (
      select song_id, user_id, count(*)::int as plays, max(played_at) as last_played_at,
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
