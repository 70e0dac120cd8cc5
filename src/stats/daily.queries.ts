import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { waitingPlays } from './waiting-plays.queries.ts';

/** A time of whole quarter hours, as `quarterHour` numbers them, without the last. */
export interface Hours {
  first: number;
  until: number;
}

export interface HoursOfListening extends Hours {
  plays: number;
  activeListeners: number;
}

export interface HoursOfArrivals extends Hours {
  newUsers: number;
  messages: number;
}

const wanted = (hours: readonly Hours[]) => sql`
  select * from unnest(${hours.map(({ first }) => first)}::int[], ${hours.map(({ until }) => until)}::int[])
    as wanted (first, until)`;

/** Adds waiting plays to tallied ones, in one statement, because between two a play could move from one to the
 * other. What waits is mostly of few quarter hours, so these are matched with the times, not each play. */
export async function listeningIn(em: EntityManager, hours: readonly Hours[]): Promise<HoursOfListening[]> {
  const { rows } = await sql<HoursOfListening>`
    with wanted as materialized (${wanted(hours)}), waiting as materialized (
      select quarter_hour(played_at) as quarter, user_id, count(*) as plays from ${waitingPlays} plays
      group by 1, user_id
    ), matches as materialized (
      select quarter, first, until from (select distinct quarter from waiting) known
      join wanted on quarter >= first and quarter < until
    ), new_listeners as (
      select first, until, user_id, sum(plays) as plays from waiting join matches using (quarter)
      group by first, until, user_id
    ), figures as (
      select first, until, tallied.plays, tallied.listeners from wanted cross join lateral (
        select sum(plays) as plays, sum(listeners[quarter - first + 1]) as listeners
        from listening where quarter >= first and quarter < until
      ) tallied
      union all
      select first, until, sum(plays), count(*) filter (where not exists (
        select from listener_quarter known
        where known.user_id = new_listeners.user_id and known.quarter >= first and known.quarter < until
      )) from new_listeners group by first, until
    )
    select first, until, coalesce(sum(plays), 0)::int as plays, coalesce(sum(listeners), 0)::int as "activeListeners"
    from figures group by first, until`.execute(database(em));
  return rows;
}

/** Counts what triggers have counted. */
export async function arrivalsIn(em: EntityManager, hours: readonly Hours[]): Promise<HoursOfArrivals[]> {
  const { rows } = await sql<HoursOfArrivals>`
    with wanted as materialized (${wanted(hours)})
    select first, until, arrivals.* from wanted cross join lateral (
      select coalesce(sum(rows) filter (where table_name = 'account'), 0)::int as "newUsers",
        coalesce(sum(rows) filter (where table_name = 'message'), 0)::int as messages
      from quarter_row_count where quarter >= first and quarter < until
    ) arrivals`.execute(database(em));
  return rows;
}
