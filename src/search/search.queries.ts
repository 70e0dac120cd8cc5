import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../api/viewer.model.ts';
import { viewerOfPlaylists } from '../library/playlists/playlist.policy.ts';
import { preparedRows } from '../persistence/prepared.queries.ts';

/** What is searched, each by a function of the database. */
export type SearchedNoun = 'song' | 'album' | 'artist' | 'playlist';

/** The steps of a search. Whoever meets an earlier one comes first; within a step, the most played. */
export interface SearchSteps {
  /** Titles equal to this text, then titles that begin with it; not searched if it is empty. */
  whole: string;
  /** Expressions of PostgreSQL's type `tsquery`. */
  queries: readonly string[];
}

interface Wanted {
  /** Ids that are found already: they stay in front, and count. */
  found: readonly string[];
  most: number;
}

/** The ids of the best matches. The search ends at the step that fills it.
 * @param viewer finds playlists of their own. */
export async function bestMatches(
  em: EntityManager,
  noun: SearchedNoun,
  viewer: Viewer | null,
  steps: SearchSteps & Wanted,
): Promise<string[]> {
  const owner = noun === 'playlist' ? { ownerId: viewerOfPlaylists(viewer) } : {};
  const rows = await preparedRows(em, `find ${noun}s`, { ...steps, ...owner }, (db, given) => {
    const viewed = 'ownerId' in owner ? sql`, ${given.ownerId}` : sql``;
    const call = sql<{ id: string }>`${sql.raw(`find_${noun}s`)}(
      ${given.whole}, ${given.queries}, ${given.found}, ${given.most}${viewed})`;
    return db.selectFrom(call.as<'match'>(sql`match(id)`)).select('match.id');
  });
  return rows.map(({ id }) => id);
}

/** The number of matches of any step, in whichever, up to `most`.
 * @param query all of them in one. */
export async function countMatches(
  em: EntityManager,
  noun: SearchedNoun,
  viewer: Viewer | null,
  values: { whole: string; query: string; most: number },
): Promise<number> {
  const owner = noun === 'playlist' ? { ownerId: viewerOfPlaylists(viewer) } : {};
  const [row] = await preparedRows(em, `count found ${noun}s`, { ...values, ...owner }, (db, given) => {
    const viewed = 'ownerId' in owner ? sql`, ${given.ownerId}` : sql``;
    const call = sql<number>`${sql.raw(`count_found_${noun}s`)}(${given.whole}, ${given.query}, ${given.most}${viewed})`;
    return db.selectNoFrom(call.as('total'));
  });
  return row?.total ?? 0;
}
