import { sql } from 'kysely';
import type { UnsettledPlay } from '../library/plays/play-handler.model.ts';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { periodListeners } from './period-listeners.writes.ts';
import { namesOfTaken, returnsOfFresh } from './reports/rollup.writes.ts';

/** Quarter hours before a play within which an earlier one of its listener is noticed. No day is longer than these 30 hours. */
export const quartersKnown = 120;

/** Adds new plays to their days and quarter hours. Plays of deleted songs and listeners count as well: the past does not change. */
export async function tallyPlays({ em }: Transaction, plays: readonly UnsettledPlay[]): Promise<void> {
  const db = database(em);
  const taken = sql`taken as materialized (
    select (played_at at time zone 'UTC')::date as day, quarter_hour(played_at) as quarter, user_id, song_id from unnest(
      ${plays.map(({ userId }) => userId)}::uuid[], ${plays.map(({ songId }) => songId)}::uuid[],
      ${plays.map(({ playedAt }) => playedAt)}::timestamptz[]
    ) play (user_id, song_id, played_at)
  )`;
  await sql`
    with ${taken}, ${namesOfTaken}, songs as (
      insert into daily_song_plays as known (day, song_id, plays)
      select day, song_id, count(*) from taken group by day, song_id order by day, song_id
      on conflict (day, song_id) do update set plays = known.plays + excluded.plays
    )
    insert into daily_stats as known (day, plays)
    select day, count(*) from taken group by day order by day
    on conflict (day) do update set plays = known.plays + excluded.plays`.execute(db);
  await sql`
    with ${taken}, ${listenersByGap}, ${periodListeners}, ${returnsOfFresh}, played as (
      select quarter, count(*) as plays from taken group by quarter
    ), listeners as (
      -- Users with a gap of at least so many quarter hours; a row for each, without users as well.
      select quarter, gap, sum(sum(users)) over (partition by quarter order by gap desc) as users from (
        select quarter, gap, users from changes
        union all
        select quarter, gap, 0 from (select quarter from changes union select quarter from played) touched
        cross join generate_series(1, ${quartersKnown}::int) gap
      ) every_gap group by quarter, gap
    ), totals as (
      select quarter, array_agg(users::int order by gap) as listeners from listeners group by quarter
    )
    insert into listening as known (quarter, plays, listeners)
    select quarter, coalesce(plays, 0), listeners from totals left join played using (quarter) order by quarter
    on conflict (quarter) do update set
      plays = known.plays + excluded.plays,
      listeners = array(
        select one + other from unnest(known.listeners, excluded.listeners) with ordinality as pair (one, other, place)
        order by place
      )`.execute(db);
}

/** How the number of users changes who had last played something so many quarter hours earlier: the largest gap stands for all
 * longer ones. A late play may lie before one that was counted, whose gap it makes smaller. */
const listenersByGap = sql`fresh as (
    insert into listener_quarter (user_id, quarter)
    select distinct user_id, quarter from taken order by user_id, quarter
    on conflict do nothing
    returning user_id, quarter
  ), around as (
    select user_id, quarter, true as is_new from fresh
    union
    select fresh.user_id, near.quarter, false from fresh cross join lateral (
      (select quarter from listener_quarter known
        where known.user_id = fresh.user_id and known.quarter < fresh.quarter order by quarter desc limit 1)
      union all
      (select quarter from listener_quarter known
        where known.user_id = fresh.user_id and known.quarter > fresh.quarter order by quarter limit 1)
      union all
      select quarter from earlier_listener known where known.user_id = fresh.user_id
    ) near
  ), gaps as (
    select quarter, is_new, quarter - max(quarter) over earlier as gap,
      quarter - max(quarter) filter (where not is_new) over earlier as gap_before
    from around
    window earlier as (partition by user_id order by quarter rows between unbounded preceding and 1 preceding)
  ), changes as (
    select quarter, least(coalesce(gap, ${quartersKnown}::int), ${quartersKnown}::int) as gap, sum(change) as users from (
      select quarter, gap, 1 as change from gaps
      union all
      select quarter, gap_before, -1 from gaps where not is_new
    ) changed group by 1, 2 having sum(change) <> 0
  )`;
