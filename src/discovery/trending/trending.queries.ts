import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { keptRows } from '../../persistence/prepared.queries.ts';
import type { Candidate } from '../candidate.model.ts';
import { artistsOfSong } from '../candidate.queries.ts';
import { momentOf, trendingFloor } from './trending-score.queries.ts';

/** The trending songs at this time, the highest score first. */
export async function trendingSongIds(em: EntityManager, now: Date, limit: number): Promise<string[]> {
  const trending = sql<{ id: string }>`
    select song_id as id from song_trend join listed_song using (song_id) where score >= ${momentOf(sql`${now}::timestamptz`)} - ${trendingFloor}
    order by score desc, song_id limit ${sql.lit(limit)}`;
  const rows = await keptRows(em, 'trending songs', trending);
  return rows.map(({ id }) => id);
}

/** The same, with their artists. */
export function trendingCandidates(em: EntityManager, now: Date, limit: number): Promise<Candidate[]> {
  const trending = sql<Candidate>`
    select song.id, ${artistsOfSong} from song_trend join song on song.id = song_trend.song_id and available
    where song_trend.score >= ${momentOf(sql`${now}::timestamptz`)} - ${trendingFloor}
    order by song_trend.score desc, song_trend.song_id limit ${sql.lit(limit)}`;
  return keptRows(em, 'trending songs with artists', trending);
}
