import type { EntityManager } from '@mikro-orm/postgresql';
import { findMatches, type Match, type SearchCondition, type SearchSource } from './search.queries.ts';

/** The ids of what meets one of the conditions: the best condition comes first, within one the most played. */
export async function bestMatches(
  em: EntityManager,
  source: SearchSource,
  conditions: readonly SearchCondition[],
  limit: number,
): Promise<string[]> {
  const popular = source.ranked ? await findMatches(em, source, conditions, 'popular', limit) : [];
  // A popular match stands before all others of its condition, and behind those of the conditions before.
  const open = conditions.slice(0, tierThatFills(popular, limit));
  const others = open.length > 0 ? await findMatches(em, source, open, 'all', limit) : [];
  const best = new Map<string, Match>();
  for (const match of [...popular, ...others]) {
    const known = best.get(match.id);
    if (!known || match.tier < known.tier) best.set(match.id, match);
  }
  return [...best.values()]
    .sort(byRank)
    .map(({ id }) => id)
    .slice(0, limit);
}

/** The tier up to which there are enough matches; infinite where there are too few. */
function tierThatFills(matches: readonly Match[], limit: number): number {
  return (
    matches.map(({ tier }) => tier).sort((one, other) => one - other)[limit - 1] ?? Number.POSITIVE_INFINITY
  );
}

/** Among equals the newest first: ids begin with their time. */
function byRank(one: Match, other: Match): number {
  return one.tier - other.tier || other.plays - one.plays || (one.id < other.id ? 1 : -1);
}
