import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { waitingPlays } from '../waiting-plays.queries.ts';
import type { Period } from './report-periods.model.ts';
import { returnDays } from './rollup.writes.ts';

const quarterHours = (periods: readonly Period[]) => sql`
  unnest(${periods.map(({ first }) => first)}::int[], ${periods.map(({ end }) => end)}::int[])
    with ordinality as wanted (first, until, nth)`;

/** The plays of each period. Whole days of UTC inside of it are read as such, so ten years cost little more than one. */
export async function playsIn(em: EntityManager, periods: readonly Period[]): Promise<number[]> {
  const { rows } = await sql<{ plays: number }>`
    with wanted as materialized (
      select *, greatest(floor(until / 96.0)::int, day) as day_until from (
        select *, ceil(first / 96.0)::int as day from ${quarterHours(periods)}
      ) begun
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

export interface NamePlays {
  /** The place of the period, from 1 on. */
  nth: number;
  place: number;
  id: string | null;
  name: string;
  plays: number;
}

/** Days of UTC, each with the place of its period. */
export interface DaysOfPeriods {
  days: readonly string[];
  places: readonly number[];
}

/** Entries of closed days that one report adds up, so that a year takes about as long as a month; of a single day, at least as
 * many as a report shows. */
const mostEntries = 100_000;

/** What was played on these days: closed ones by their artists or genres, and the others song by song. */
function heardOn(
  { days, places }: DaysOfPeriods,
  table: string,
  column: string,
  value: string,
  least: number,
) {
  const entries = Math.max(least, Math.floor(mostEntries / days.length));
  return sql`
    wanted as materialized (select * from unnest(${days}::date[], ${places}::int[]) as wanted (day, nth)),
    sums as materialized (
      select nth, name, sum(plays) as plays from (
        select nth, name, plays from wanted cross join lateral (
          select ${sql.ref(column)} as name, plays from ${sql.table(table)} closed where closed.day = wanted.day
          order by plays desc, ${sql.ref(column)} limit ${entries}
        ) closed
        union all
        select nth, ${sql.raw(value)}, plays from (
          select day, song_id, plays from daily_song_plays
          union all
          select (played_at at time zone 'UTC')::date, song_id, 1 from ${waitingPlays} waiting
        ) heard join wanted using (day) join song on song.id = song_id
      ) parts group by nth, name
    )`;
}

/** Artists of a period in a report, and those read, since some may have been deleted. */
const mostArtists = 100;
const artistsRead = 200;
const mostGenres = 500;

/** The most played artists of each period, ties by id, without deleted ones. */
export async function topArtistsIn(em: EntityManager, days: DaysOfPeriods): Promise<NamePlays[]> {
  const { rows } = await sql<NamePlays>`
    with ${heardOn(days, 'daily_artist_plays', 'artist_id', 'song.artist_id', artistsRead)}, foremost as (
      select *, row_number() over (partition by nth order by plays desc, name) as place from sums
    ), present as (
      select nth, artist.id, artist.name, plays,
        row_number() over (partition by nth order by plays desc, artist.id)::int as place
      from foremost join artist on artist.id = foremost.name where foremost.place <= ${artistsRead}
    )
    select nth, place, id, name, plays::float8 from present where place <= ${mostArtists} order by nth, place`.execute(
    database(em),
  );
  return rows;
}

/** The genres of each period, the most played first. */
export async function genresIn(em: EntityManager, days: DaysOfPeriods): Promise<NamePlays[]> {
  const { rows } = await sql<NamePlays>`
    with ${heardOn(days, 'daily_genre_plays', 'genre', `coalesce(song.genre, '')`, mostGenres)}, ranked as (
      select *, row_number() over (partition by nth order by plays desc, name)::int as place from sums
    )
    select nth, place, null as id, name, plays::float8 from ranked
    where place <= ${mostGenres} order by nth, place`.execute(database(em));
  return rows;
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

/** Who registered in each period, and how many of them played something so many days later. */
export async function returnsIn(em: EntityManager, periods: readonly Period[]): Promise<Returns[]> {
  const { rows } = await sql<Returns>`
    select arrivals.users::float8 as "newUsers", returned.users as returned
    from ${quarterHours(periods)} cross join lateral (
      select coalesce(sum(rows), 0) as users from quarter_row_count
      where table_name = 'account' and quarter >= first and quarter < until
    ) arrivals cross join lateral (
      select array_agg(coalesce(known.users, 0)::int order by age) as users
      from unnest(${returnDays}::int[]) age left join (
        select age, sum(users) as users from returned_users where quarter >= first and quarter < until group by age
      ) known using (age)
    ) returned order by nth`.execute(database(em));
  return rows;
}
