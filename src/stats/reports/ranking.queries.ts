import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { waitingPlays } from '../waiting-plays.queries.ts';
import { artistPlays, genrePlays, namesKept } from './rollup.writes.ts';

/** What is played in the periods of a report, in days of UTC. */
export interface RankedPeriods {
  /** The days, each with the place of its period, from 1 on. */
  days: readonly { day: string; nth: number }[];
  /** The closed days, weeks or months of which the periods consist. */
  pieces: readonly { step: string; first: string; nth: number }[];
}

/** The most played names of a period, in order. */
export interface Ranking {
  nth: number;
  ids: (string | null)[];
  names: string[];
  plays: number[];
}

/** Artists of a period in a report, and those that are looked up, since some may have been deleted. */
const mostArtists = 100;
const artistsRead = 200;
const mostGenres = 500;

/** The most played artists of each period, ties by id, without deleted ones. */
export function topArtistsIn(em: EntityManager, periods: RankedPeriods): Promise<Ranking[]> {
  return rankingsIn(em, periods, {
    ...{ tables: artistPlays, ofSong: sql`song.artist_id` },
    ...{ names: sql`join artist on artist.id = ranked.name`, id: sql`artist.id`, title: sql`artist.name` },
    ...{ read: artistsRead, most: mostArtists },
  });
}

/** The most played genres of each period. */
export function genresIn(em: EntityManager, periods: RankedPeriods): Promise<Ranking[]> {
  return rankingsIn(em, periods, {
    ...{ tables: genrePlays, ofSong: sql`coalesce(song.genre, '')` },
    ...{ names: sql``, id: sql`null::text`, title: sql`ranked.name` },
    ...{ read: mostGenres, most: mostGenres },
  });
}

type Sql = ReturnType<typeof sql>;

interface Names {
  tables: typeof artistPlays | typeof genrePlays;
  ofSong: Sql;
  /** What leads from `ranked.name` to the id and the title that are told. */
  names: Sql;
  id: Sql;
  title: Sql;
  read: number;
  most: number;
}

/** A period that is one closed piece is read as it is kept: its first rows, by an index. Others, those of today, of a late play, or
 * of a part of a week or month, are added up: what is not closed yet, with all that is closed of the same names, and the first
 * names of each piece. */
async function rankingsIn(
  em: EntityManager,
  { days, pieces }: RankedPeriods,
  { tables, ofSong, names, id, title, read, most }: Names,
): Promise<Ranking[]> {
  const [open, closed, name] = [sql.table(tables.open), sql.table(tables.closed), sql.ref(tables.name)];
  const lists = sql`json_agg(id) as ids, json_agg(title) as names, json_agg(plays) as plays`;
  const first = (count: number) => sql`
    select ${name} as name, plays from ${closed} closed where closed.step = pieces.step and closed.first = pieces.first
    order by plays desc, ${name} limit ${count}`;
  const { rows } = await sql<Ranking>`
    with days as materialized (
      select * from unnest(${days.map(({ day }) => day)}::date[], ${days.map(({ nth }) => nth)}::int[]) as days (day, nth)
    ), pieces as materialized (
      select * from unnest(${pieces.map(({ step }) => step)}::text[], ${pieces.map(({ first }) => first)}::date[],
        ${pieces.map(({ nth }) => nth)}::int[]) as pieces (step, first, nth)
    ), open as materialized (
      select nth, name, sum(plays) as plays from (
        select day, ${name} as name, plays from ${open}
        union all
        select (played_at at time zone 'UTC')::date, name, 1 from ${waitingPlays} waiting cross join lateral (
          select ${ofSong} as name from song where song.id = song_id limit 1
        ) of_song
      ) heard join days using (day) group by nth, name
    ), mixed as materialized (
      select nth from open union select nth from pieces group by nth having count(*) > 1
    ), parts as (
      select nth, step, first, foremost.* from pieces cross join lateral (${first(namesKept)}) foremost
      where nth in (select nth from mixed)
      union
      select nth, step, first, name, closed.plays from open join pieces using (nth) join ${closed} closed using (step, first)
      where closed.${name} = open.name
    ), sums as (
      select nth, name, sum(plays) as plays, row_number() over (partition by nth order by sum(plays) desc, name) as place from (
        select nth, name, plays from parts union all select nth, name, plays from open
      ) every group by nth, name
    )
    select nth, lists.* from pieces cross join lateral (
      select ${lists} from (
        select ${id} as id, ${title} as title, plays from (${first(read)}) ranked ${names}
        order by plays desc, ranked.name limit ${most}
      ) shown
    ) lists where nth not in (select nth from mixed) and lists.plays is not null
    union all
    select nth, lists.* from mixed cross join lateral (
      select ${lists} from (
        select ${id} as id, ${title} as title, plays from (
          select name, plays from sums where sums.nth = mixed.nth and place <= ${read}
        ) ranked ${names} order by plays desc, ranked.name limit ${most}
      ) shown
    ) lists where lists.plays is not null
    order by nth`.execute(database(em));
  return rows;
}
