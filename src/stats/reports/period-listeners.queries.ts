import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { earliestBeginning } from '../listening-periods.model.ts';
import { waitingPlays } from '../waiting-plays.queries.ts';
import { quartersOfDay } from '../zoned-days.model.ts';
import type { Period, Step } from './report-periods.model.ts';

/** Users who listened in each of these whole weeks or months, each counted once. Of who waits to be counted, the quarter hours that
 * are kept tell whether they were. */
export async function listenersOfPeriods(
  em: EntityManager,
  periods: readonly Period[],
  step: Exclude<Step, 'day'>,
): Promise<number[]> {
  const zeros = periods.map(({ days }) => days.from * quartersOfDay);
  const { rows } = await sql<{ listeners: number }>`
    with wanted as materialized (
      select * from unnest(${zeros}::int[], ${periods.map(({ first }) => first)}::int[], ${periods.map(({ end }) => end)}::int[])
        with ordinality as wanted (zero, first, until, nth)
    ), waiting as materialized (
      select distinct quarter_hour(played_at) as quarter, user_id from ${waitingPlays} plays
    ), arriving as (
      select distinct nth, user_id, first, until from waiting join wanted on quarter >= first and quarter < until
    ), arrived as (
      select nth, count(*) as users from arriving where not exists (
        select from listener_quarter known where known.user_id = arriving.user_id and known.quarter >= first and known.quarter < until
      ) and not exists (
        select from earlier_listener known where known.user_id = arriving.user_id and known.quarter >= first
      ) group by nth
    )
    select (coalesce((
        select sum(users[wanted.first - zero + ${sql.lit(earliestBeginning + 1)}]) from period_listeners known
        where step = ${step} and known.first = zero and bucket < until
      ), 0) + coalesce(arrived.users, 0))::int as listeners
    from wanted left join arrived using (nth) order by nth`.execute(database(em));
  return rows.map(({ listeners }) => listeners);
}
