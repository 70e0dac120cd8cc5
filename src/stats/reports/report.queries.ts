import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { waitingPlays } from '../waiting-plays.queries.ts';
import type { Period } from './report-periods.model.ts';
import { returnDays } from './rollup.writes.ts';

/** The quarter hours of each period, and the whole days of UTC inside of it. */
const daysInside = (periods: readonly Period[]) => sql`
  select *, greatest(floor(until / 96.0)::int, day) as day_until from (
    select *, ceil(first / 96.0)::int as day from
      unnest(${periods.map(({ first }) => first)}::int[], ${periods.map(({ end }) => end)}::int[])
        with ordinality as wanted (first, until, nth)
  ) begun`;

/** The plays of each period. Whole days of UTC inside of it are read as such, so ten years cost little more than one. */
export async function playsIn(em: EntityManager, periods: readonly Period[]): Promise<number[]> {
  const { rows } = await sql<{ plays: number }>`
    with wanted as materialized (${daysInside(periods)}
    ), waiting as materialized (
      select quarter_hour(played_at) as quarter, count(*) as plays from ${waitingPlays} plays group by 1
    )
    select (
      coalesce((select sum(plays) from daily_stats where daily_stats.day >= date '1970-01-01' + wanted.day
        and daily_stats.day < date '1970-01-01' + day_until), 0)
      + coalesce((select sum(plays) from listening
        where quarter >= first and quarter < least(until, wanted.day * 96)), 0)
      + coalesce((select sum(plays) from listening
        where quarter >= greatest(first, day_until * 96) and quarter < until), 0)
      + coalesce((select sum(plays) from waiting where quarter >= first and quarter < until), 0)
    )::float8 as plays from wanted order by nth`.execute(database(em));
  return rows.map(({ plays }) => plays);
}

export interface StoredAtEnd {
  audio: number | null;
  pictures: number | null;
}

/** The bytes that were stored as each period ended, or that are stored now if it has not; null where nothing is known.
 * @param today in UTC. */
export async function storedIn(
  em: EntityManager,
  periods: readonly Period[],
  today: string,
): Promise<StoredAtEnd[]> {
  const bytes = (table: string) => sql`case
    when first > ${today}::date then null
    when until > ${today}::date then (select sum(bytes) from stored_bytes where table_name = ${table})
    else (
      select bytes from daily_stored_bytes where table_name = ${table} and day < until order by day desc limit 1
    ) end::float8`;
  const { rows } = await sql<StoredAtEnd>`
    select ${bytes('audio_file')} as audio, ${bytes('image')} as pictures
    from unnest(${periods.map(({ from }) => from)}::date[], ${periods.map(({ until }) => until)}::date[])
      with ordinality as wanted (first, until, nth) order by nth`.execute(database(em));
  return rows;
}

export interface Returns {
  newUsers: number;
  /** Those who came back, in the order of `returnDays`. */
  returned: number[];
}

/** Who registered in each period, and how many of them played something so many days later. Whole days of UTC are read as such. */
export async function returnsIn(em: EntityManager, periods: readonly Period[]): Promise<Returns[]> {
  const { rows } = await sql<Returns>`
    with wanted as materialized (${daysInside(periods)})
    select arrivals.users::float8 as "newUsers", returned.users as returned
    from wanted cross join lateral (
      select coalesce(sum(rows), 0) as users from quarter_row_count
      where table_name = 'account' and quarter >= first and quarter < until
    ) arrivals cross join lateral (
      select array_agg(coalesce(known.users, 0)::int order by age) as users
      from unnest(${returnDays}::int[]) age left join (
        select age, sum(users) as users from (
          select age, users from daily_returned_users known where known.day >= wanted.day and known.day < day_until
          union all
          select age, users from returned_users where quarter >= first and quarter < least(until, wanted.day * 96)
          union all
          select age, users from returned_users where quarter >= greatest(first, day_until * 96) and quarter < until
        ) parts group by age
      ) known using (age)
    ) returned order by nth`.execute(database(em));
  return rows;
}
