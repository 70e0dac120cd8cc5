import { sql } from 'kysely';
import { beginnings, earliestBeginning, latestBeginning } from './listening-periods.model.ts';

const [earliest, latest] = [earliestBeginning, latestBeginning].map((quarters) => sql.lit(quarters));

/** The beginnings of weeks and months, by their place, at which a user counts who listened in a quarter hour and last did so
 * before: those after that time. */
const counted = (change: number, earlier: string) => sql`
  select step, first, bucket, since, until, ${sql.lit(change)} as change
  from moved cross join lateral listening_periods(quarter) cross join lateral (
    select greatest(coalesce(${sql.ref(earlier)}, 0) + 1, first - ${earliest}) - first + ${earliest} + 1 as since,
      least(quarter, first + ${latest}) - first + ${earliest} + 2 as until
  ) places where since < until`;

/** A part of a tally: counts the listeners of weeks and months, by its `gaps`. A user who listens again changes nothing, unless it
 * is the first time in some time zone. */
export const periodListeners = sql`moved as materialized (
    select quarter, is_new, quarter - gap as earlier, quarter - gap_before as earlier_before from gaps
    where is_new or gap is distinct from gap_before
  ), period_changes as materialized (
    select step, first, bucket, place, sum(edge.change) as change from (
      ${counted(1, 'earlier')}
      union all
      ${counted(-1, 'earlier_before')} and not is_new
    ) changed cross join lateral (values (since, change), (until, -change)) as edge (place, change)
    group by step, first, bucket, place having sum(edge.change) <> 0
  ), period_sums as (
    select step, first, bucket, place,
      sum(coalesce(change, 0)) over (partition by step, first, bucket order by place)::int as users
    from (select distinct step, first, bucket from period_changes) parts
    cross join generate_series(1, ${sql.lit(beginnings)}) place
    left join period_changes using (step, first, bucket, place)
  ), periods as (
    insert into period_listeners as known (step, first, bucket, users)
    select step, first, bucket, array_agg(users order by place) from period_sums
    group by step, first, bucket order by step, first, bucket
    on conflict (step, first, bucket) do update set users = array(
      select one + other from unnest(known.users, excluded.users) with ordinality as pair (one, other, place)
      order by place
    )
  )`;
