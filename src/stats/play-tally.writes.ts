import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';

/** Advisory lock held while changing tallies. */
export const tallyLock = 'stats: plays';

/** Few enough to be done well within the time that a statement has, were each of another listener and song. */
const talliedAtOnce = 5000;

/** Takes plays from those that wait and adds them to their days, in one statement: all of it or nothing. Of several
 * at once one does it.
 * @returns whether there may be more. */
export async function tallySomePlays(em: EntityManager): Promise<boolean> {
  const { rows } = await sql<{ tallied: number }>`
    with turn as materialized (
      select pg_try_advisory_xact_lock(hashtextextended(${tallyLock}, 0)) as mine
    ), batch as materialized (
      select untallied_play.ctid as place from untallied_play, turn where turn.mine limit ${talliedAtOnce}
    ), taken as materialized (
      delete from untallied_play using batch where untallied_play.ctid = batch.place
      returning (played_at at time zone 'UTC')::date as day, user_id, song_id
    ), listeners as (
      insert into daily_listener (day, user_id)
      select day, user_id from taken group by day, user_id order by day, user_id
      on conflict do nothing
      returning day
    ), songs as (
      insert into daily_song_plays as known (day, song_id, plays)
      select day, song_id, count(*) from taken group by day, song_id order by day, song_id
      on conflict (day, song_id) do update set plays = known.plays + excluded.plays
    ), days as (
      insert into daily_stats as known (day, plays, active_listeners)
      select day, count(*), (select count(*) from listeners where listeners.day = taken.day)
      from taken group by day order by day
      on conflict (day) do update set
        plays = known.plays + excluded.plays,
        active_listeners = known.active_listeners + excluded.active_listeners
    )
    select count(*)::int as tallied from taken`.execute(database(em));
  return rows[0]?.tallied === talliedAtOnce;
}

declare module '../persistence/tables.model.ts' {
  interface Tables {
    untallied_play: { user_id: string; song_id: string; played_at: Date };
  }
}
