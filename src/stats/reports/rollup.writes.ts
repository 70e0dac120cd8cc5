import { sql } from 'kysely';
import type { Database } from '../../persistence/database.service.ts';
import { utcDay } from '../utc-days.model.ts';

/** Artists and genres kept of a day that is over, the most played ones. */
const namesKept = 1000;

/** Adds the plays of songs of a day that is over to their artists and genres. Call it in the transaction that ranks these songs. */
export async function rollUpSongs(db: Database, day: string): Promise<void> {
  const heard = sql`daily_song_plays heard join song on song.id = heard.song_id where heard.day = ${day}::date`;
  await sql`
    with artists as (
      insert into daily_artist_plays as known (day, artist_id, plays)
      select heard.day, song.artist_id, sum(heard.plays) from ${heard} group by 1, 2 order by 1, 2
      on conflict (day, artist_id) do update set plays = known.plays + excluded.plays
    )
    insert into daily_genre_plays as known (day, genre, plays)
    select heard.day, coalesce(song.genre, '') as genre, sum(heard.plays) from ${heard} group by 1, 2 order by 1, 2
    on conflict (day, genre) do update set plays = known.plays + excluded.plays`.execute(db);
  const beyond = (table: string, name: string) => sql`${sql.ref(name)} in (
    select ${sql.ref(name)} from ${sql.table(table)} where day = ${day}::date
    order by plays desc, ${sql.ref(name)} offset ${namesKept})`;
  await sql`
    with artists as (
      delete from daily_artist_plays where day = ${day}::date and ${beyond('daily_artist_plays', 'artist_id')}
    )
    delete from daily_genre_plays where day = ${day}::date and ${beyond('daily_genre_plays', 'genre')}`.execute(
    db,
  );
}

/** Notes what is stored now, as that of this day. */
export async function noteStoredBytes(db: Database, now: Date): Promise<void> {
  await sql`
    insert into daily_stored_bytes (table_name, day, bytes)
    select table_name, ${utcDay(now)}::date, sum(bytes) from stored_bytes group by table_name order by table_name
    on conflict (table_name, day) do update set bytes = excluded.bytes`.execute(db);
}

/** The days after their registration of which it is known how many users came back. */
export const returnDays = [1, 3, 7, 14, 30];

const quartersOfDay = 96;

/** A part of a tally: counts users who came back, of the new rows `fresh` of `listener_quarter`; each once on each of their days. */
export const returnsOfFresh = sql`came as (
    select fresh.user_id, quarter_hour(account.created_at) as registered, fresh.quarter,
      (fresh.quarter - quarter_hour(account.created_at)) / ${sql.lit(quartersOfDay)} as age
    from fresh join account on account.id = fresh.user_id
  ), returned as (
    insert into returned_users as known (quarter, age, users)
    select registered, age, count(distinct user_id) from came
    where age = any(${returnDays}::int[]) and not exists (
      select from listener_quarter earlier where earlier.user_id = came.user_id
        and earlier.quarter >= registered + age * ${sql.lit(quartersOfDay)}
        and earlier.quarter < registered + (age + 1) * ${sql.lit(quartersOfDay)}
    ) group by registered, age order by registered, age
    on conflict (quarter, age) do update set users = known.users + excluded.users
  )`;
