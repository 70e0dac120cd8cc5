import { sql } from 'kysely';
import { latestDays } from '../../library/plays/late-plays.model.ts';
import type { Database } from '../../persistence/database.service.ts';
import { dateOf, dayOf } from '../utc-days.model.ts';
import { quartersOfDay } from '../zoned-days.model.ts';

/** Artists and genres kept of a day, week or month that is over, the most played ones. */
export const namesKept = 1000;

/** The tables of plays by artist and by genre: of days as they are tallied, and of days, weeks and months once they are closed. */
export const artistPlays = {
  open: 'daily_artist_plays',
  closed: 'period_artist_plays',
  name: 'artist_id',
} as const;
export const genrePlays = { open: 'daily_genre_plays', closed: 'period_genre_plays', name: 'genre' } as const;
export type NameTables = typeof artistPlays | typeof genrePlays;

/** A part of a tally: adds the plays `taken` to the artists and genres of their days, which songs belong to now. */
export const namesOfTaken = sql`heard as materialized (
    select day, artist_id, coalesce(genre, '') as genre, count(*) as plays
    from taken join song on song.id = taken.song_id group by 1, 2, 3
  ), artists as (${tallied(artistPlays)}), genres as (${tallied(genrePlays)})`;

function tallied({ open, name }: NameTables) {
  return sql`
    insert into ${sql.table(open)} as known (day, ${sql.ref(name)}, plays)
    select day, ${sql.ref(name)}, sum(plays) from heard group by 1, 2 order by 1, 2
    on conflict (day, ${sql.ref(name)}) do update set plays = known.plays + excluded.plays`;
}

/** Moves the plays of artists and genres of a day that is over to that day, its week and its month. Call it in the transaction that
 * ranks the songs of the day. */
export async function closeNames(db: Database, day: string): Promise<void> {
  for (const tables of [artistPlays, genrePlays]) {
    const [open, closed, name] = [sql.table(tables.open), sql.table(tables.closed), sql.ref(tables.name)];
    await sql`
      with gone as (delete from ${open} where day = ${day}::date returning ${name}, plays)
      insert into ${closed} as known (step, first, ${name}, plays)
      select step, date_trunc(step, ${day}::date)::date, ${name}, plays
      from gone cross join unnest('{day,week,month}'::text[]) step order by 1, 2, 3
      on conflict (step, first, ${name}) do update set plays = known.plays + excluded.plays`.execute(db);
    await sql`
      delete from ${closed} as known using (
        values ('day', ${day}::date), ${endedBefore('week', 7, day)}, ${endedBefore('month', 31, day)}
      ) over (step, first) where known.step = over.step and known.first = over.first and ${name} in (
        select ${name} from ${closed} kept where kept.step = over.step and kept.first = over.first
        order by plays desc, ${name} offset ${namesKept}
      )`.execute(db);
  }
}

/** A week or month of which no play can come any more; each is the one of some day. */
const endedBefore = (step: string, days: number, day: string) =>
  sql`(${step}, date_trunc(${step}, ${day}::date - ${latestDays + 1 + days}::int)::date)`;

/** Notes what is stored now, as that of this day. */
export async function noteStoredBytes(db: Database, now: Date): Promise<void> {
  await sql`
    insert into daily_stored_bytes (table_name, day, bytes)
    select table_name, ${dateOf(dayOf(now))}::date, sum(bytes) from stored_bytes group by table_name order by table_name
    on conflict (table_name, day) do update set bytes = excluded.bytes`.execute(db);
}

/** The days after their registration of which it is known how many users came back. */
export const returnDays = [1, 3, 7, 14, 30];

/** A part of a tally: counts users who came back, of the new rows `fresh` of `listener_quarter`; each once on each of their days. */
export const returnsOfFresh = sql`came as (
    select fresh.user_id, quarter_hour(account.created_at) as registered, fresh.quarter,
      (fresh.quarter - quarter_hour(account.created_at)) / ${sql.lit(quartersOfDay)} as age
    from fresh join account on account.id = fresh.user_id
  ), returns as materialized (
    select registered, age, count(distinct user_id) as users from came
    where age = any(${returnDays}::int[]) and not exists (
      select from listener_quarter earlier where earlier.user_id = came.user_id
        and earlier.quarter >= registered + age * ${sql.lit(quartersOfDay)}
        and earlier.quarter < registered + (age + 1) * ${sql.lit(quartersOfDay)}
    ) group by registered, age
  ), returned as (
    insert into returned_users as known (quarter, age, users)
    select registered, age, users from returns order by registered, age
    on conflict (quarter, age) do update set users = known.users + excluded.users
  ), returned_by_day as (
    insert into daily_returned_users as known (day, age, users)
    select registered / ${sql.lit(quartersOfDay)}, age, sum(users) from returns group by 1, 2 order by 1, 2
    on conflict (day, age) do update set users = known.users + excluded.users
  )`;
