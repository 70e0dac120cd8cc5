import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Viewer } from '../api/viewer.model.ts';
import { ownerWhoseAllAreVisible, visiblePlaylists } from '../library/playlists/playlist.policy.ts';
import { database } from '../persistence/database.service.ts';

/** The conditions of a search for a text. */
export type SearchCondition =
  | { title: string }
  | { titleBegin: string }
  /** In the syntax of PostgreSQL's type `tsquery`. */
  | { words: string };

/** Which rows are looked at: all, or those that are marked as popular. */
export type Among = 'all' | 'popular';

/** Something that is searched, as its table `<noun>_search` holds it. */
export interface SearchSource {
  /** The search's table, as `search`, with what it takes to tell who may see a row. */
  from: RawBuilder<unknown>;
  visible: RawBuilder<SqlBool>;
  /** The function that answers the ids of the first `most` rows that have the words. */
  withWords(query: string, among: Among, most: number): RawBuilder<unknown>;
  /** Whether the most popular are marked, as `search.popular`. */
  ranked: boolean;
  /** How often what has the id `match.id` is played: as it was counted last, and as it is at the moment. */
  plays: RawBuilder<number>;
  currentPlays: RawBuilder<number>;
}

const everybody = sql<SqlBool>`true`;
const songPlays = sql<number>`(select play_count from song where song.id = match.id)`;

export const songSource: SearchSource = {
  from: sql`song_search search`,
  visible: everybody,
  withWords: (query, among, most) =>
    sql`songs_with_words(${query}::tsquery, ${among === 'popular'}, ${most})`,
  ranked: true,
  plays: songPlays,
  currentPlays: songPlays,
};

export const albumSource: SearchSource = {
  from: sql`album_search search`,
  visible: everybody,
  withWords: (query, among, most) =>
    sql`albums_with_words(${query}::tsquery, ${among === 'popular'}, ${most})`,
  ranked: true,
  plays: sql`(select plays from album_search where album_search.id = match.id)`,
  currentPlays: sql`(select sum(play_count) from song where song.album_id = match.id)`,
};

export const artistSource: SearchSource = {
  from: sql`artist_search search`,
  visible: everybody,
  withWords: (query, among, most) =>
    sql`artists_with_words(${query}::tsquery, ${among === 'popular'}, ${most})`,
  ranked: true,
  plays: sql`(select plays from artist_search where artist_search.id = match.id)`,
  currentPlays: sql`(select sum(play_count) from song where song.artist_id = match.id)`,
};

/** Nobody counts how often playlists are listened to: the newest come first. */
export function playlistSource(viewer: Viewer | null): SearchSource {
  const ownerId = ownerWhoseAllAreVisible(viewer);
  return {
    from: sql`playlist_search search join playlist on playlist.id = search.id`,
    visible: visiblePlaylists(viewer),
    withWords: (query, _among, most) => sql`playlists_with_words(${query}::tsquery, ${ownerId}, ${most})`,
    ranked: false,
    plays: sql`0::int`,
    currentPlays: sql`0::int`,
  };
}

/** The rows that meet a condition. */
export interface Match {
  id: string;
  /** The number of the first condition that it meets. */
  tier: number;
  /** How often it is played, at the moment. */
  plays: number;
}

/** How many matches of one condition are looked at: however common a word is, the work stays bounded. What more
 * than these have in common is found among the popular. */
const mostCandidates = 2000;

/** Of each condition the most played matches.
 * @param limit for each condition. */
export async function findMatches(
  em: EntityManager,
  source: SearchSource,
  conditions: readonly SearchCondition[],
  among: Among,
  limit: number,
): Promise<Match[]> {
  const tiers = conditions.map(
    (condition, tier) => sql`(
      select id, ${sql.lit(tier)} as tier from (${candidates(source, condition, among)}) match
      order by ${source.plays} desc, id desc limit ${limit})`,
  );
  const { rows } = await sql<Match>`
    select id, tier, coalesce(${source.currentPlays}, 0)::float as plays from (
      select id, min(tier) as tier from (${sql.join(tiers, sql` union all `)}) found group by id
    ) match`.execute(database(em));
  return rows;
}

function candidates(source: SearchSource, condition: SearchCondition, among: Among): RawBuilder<unknown> {
  if ('words' in condition) {
    return sql`select id from ${source.withWords(condition.words, among, mostCandidates)}`;
  }
  const within = among === 'popular' ? sql<SqlBool>`search.popular` : everybody;
  return sql`
    select search.id from ${source.from}
    where ${titleMeets(condition)} and ${within} and ${source.visible} limit ${sql.lit(mostCandidates)}`;
}

function titleMeets(condition: Exclude<SearchCondition, { words: string }>): RawBuilder<SqlBool> {
  if ('title' in condition) return sql`search.title = ${condition.title}`;
  return sql`search.title like ${`${condition.titleBegin.replace(/[\\%_]/g, String.raw`\$&`)}%`}`;
}

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
