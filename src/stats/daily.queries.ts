import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import { waitingPlays } from './waiting-plays.queries.ts';

export interface DayOfListening {
  day: string;
  plays: number;
  activeListeners: number;
}

export interface DayOfArrivals {
  day: string;
  newUsers: number;
  messages: number;
}

/** Adds waiting plays to tallied ones, in one statement, because between two a play could move from one to the
 * other. Days without plays are left out. */
export async function listeningOnDays(em: EntityManager, days: readonly string[]): Promise<DayOfListening[]> {
  const { rows } = await sql<DayOfListening>`
    with waiting as materialized (
      select (played_at at time zone 'UTC')::date as day, user_id from ${waitingPlays} plays
    ), listeners as (
      select day, user_id from waiting group by day, user_id
    ), figures as (
      select day, plays, active_listeners from daily_stats where ${isAnyOf('day', days, 'date')}
      union all
      select day, count(*), 0 from waiting group by day
      union all
      select day, 0, count(*) from listeners where not exists (
        select from daily_listener known where known.day = listeners.day and known.user_id = listeners.user_id
      ) group by day
    )
    select day::text, sum(plays)::int as plays, sum(active_listeners)::int as "activeListeners"
    from figures where ${isAnyOf('day', days, 'date')} group by day`.execute(database(em));
  return rows;
}

/** Days without new users and messages are left out. */
export async function arrivalsOnDays(em: EntityManager, days: readonly string[]): Promise<DayOfArrivals[]> {
  const { rows } = await sql<DayOfArrivals>`
    select day::text,
      coalesce(sum(rows) filter (where table_name = 'account'), 0)::int as "newUsers",
      coalesce(sum(rows) filter (where table_name = 'message'), 0)::int as messages
    from daily_row_count where ${isAnyOf('day', days, 'date')} group by day`.execute(database(em));
  return rows;
}
