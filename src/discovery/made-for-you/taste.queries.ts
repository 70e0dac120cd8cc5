import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../../api/viewer.model.ts';
import { likesOf } from '../../library/likes/like.policy.ts';
import { playsOf } from '../../library/plays/play.policy.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Candidate } from '../candidate.model.ts';
import { artistsOfSong } from '../candidate.queries.ts';
import type { PlayRow, Taste } from './taste.model.ts';

/** The number of latest plays and likes to read. */
const latestPlays = 200;
const latestLikes = 50;

/** Weight of known songs relative to new ones. */
const familiarity = 0.25;

export interface Listening {
  /** Latest first. */
  plays: PlayRow[];
  /** Songs, the latest like first. */
  likes: string[];
}

/** Songs that the viewer recently played and liked. */
export async function recentListening(em: EntityManager, viewer: Viewer): Promise<Listening> {
  const latest = sql<PlayRow & { liked: boolean }>`
    (select song_id as "songId", played_at as "playedAt", false as liked from play
      where ${playsOf(viewer)} order by played_at desc, id desc limit ${sql.lit(latestPlays)})
    union all
    (select song_id, created_at, true from song_like
      where ${likesOf(viewer)} order by created_at desc, song_id desc limit ${sql.lit(latestLikes)})`;
  const rows = await keptRows(em, 'latest plays and likes', latest);
  return {
    plays: rows.filter(({ liked }) => !liked),
    likes: rows.filter(({ liked }) => liked).map(({ songId }) => songId),
  };
}

/** Songs near to those that the listener likes, best first. Each seed adds its weight times its nearness. */
export function candidatesFor(em: EntityManager, taste: Taste, limit: number): Promise<Candidate[]> {
  const seeds = [...taste.seeds.keys()];
  const weights = [...taste.seeds.values()];
  const candidates = sql<Candidate>`
    select song.id, ${artistsOfSong} from (
      select near.id,
        sum(near.score * seed.weight) * case when ${isAnyOf('near.id', taste.familiar)} then ${familiarity}::float else 1 end
          as score
      from unnest(${seeds}::uuid[], ${weights}::float[]) as seed (id, weight)
      join song_neighbours on song_neighbours.song_id = seed.id
      cross join lateral unnest(song_neighbours.neighbours, song_neighbours.scores) as near (id, score)
      where near.id <> all(${taste.justHeard}::uuid[])
      group by near.id order by score desc, near.id limit ${sql.lit(limit)}
    ) candidate join song on song.id = candidate.id and song.available order by candidate.score desc, song.id`;
  return keptRows(em, 'songs near to a taste', candidates);
}
