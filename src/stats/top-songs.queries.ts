import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import { waitingPlays } from './waiting-plays.queries.ts';

/** Songs kept of a day that is over, the most played ones. */
export const ranksKept = 10_000;
/** Entries of past days that one answer adds up, so that a year takes about as long as a month. */
const mostEntries = 400_000;

/** The number of songs of each day that count for an answer about so many days. */
export function ranksRead(days: number): number {
  return Math.min(ranksKept, Math.floor(mostEntries / days));
}

export interface SongTally {
  id: string;
  plays: number;
  /** Whether the song still exists. */
  present: boolean;
}

/** The most played songs of these days, ties by id, including deleted ones, from ranked, tallied and waiting
 * plays. Places are determined before songs are looked up, so that few are.
 * @param count null: all songs. */
export async function mostPlayed(
  em: EntityManager,
  days: readonly string[],
  count: number | null,
): Promise<SongTally[]> {
  const { rows } = await sql<SongTally>`
    with entries as (
      select ranked.song_id, ranked.plays from unnest(${days}::date[]) wanted (day)
      cross join lateral (
        select song_id, plays from daily_song_rank
        where daily_song_rank.day = wanted.day and rank <= ${ranksRead(days.length)}
      ) ranked
      union all
      select song_id, plays from daily_song_plays where ${isAnyOf('day', days, 'date')}
      union all
      select song_id, 1 from ${waitingPlays} waiting
      where (played_at at time zone 'UTC')::date = any(${days}::date[])
    ), most_played as materialized (
      select song_id, sum(plays) as plays from entries group by song_id
      order by plays desc, song_id limit ${count}
    )
    select song_id as id, plays::int as plays,
      exists (select from song where song.id = most_played.song_id) as present
    from most_played order by most_played.plays desc, song_id`.execute(database(em));
  return rows;
}
