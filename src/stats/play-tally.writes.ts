import { sql } from 'kysely';
import type { UnsettledPlay } from '../library/plays/play-handler.model.ts';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

/** Adds new plays to their days. Plays of deleted songs and listeners count as well: the past does not change. */
export async function tallyPlays({ em }: Transaction, plays: readonly UnsettledPlay[]): Promise<void> {
  await sql`
    with taken as materialized (
      select (played_at at time zone 'UTC')::date as day, user_id, song_id from unnest(
        ${plays.map(({ userId }) => userId)}::uuid[], ${plays.map(({ songId }) => songId)}::uuid[],
        ${plays.map(({ playedAt }) => playedAt)}::timestamptz[]
      ) play (user_id, song_id, played_at)
    ), listeners as (
      insert into daily_listener (day, user_id)
      select day, user_id from taken group by day, user_id order by day, user_id
      on conflict do nothing
      returning day
    ), songs as (
      insert into daily_song_plays as known (day, song_id, plays)
      select day, song_id, count(*) from taken group by day, song_id order by day, song_id
      on conflict (day, song_id) do update set plays = known.plays + excluded.plays
    )
    insert into daily_stats as known (day, plays, active_listeners)
    select day, count(*), (select count(*) from listeners where listeners.day = taken.day)
    from taken group by day order by day
    on conflict (day) do update set
      plays = known.plays + excluded.plays,
      active_listeners = known.active_listeners + excluded.active_listeners`.execute(database(em));
}
