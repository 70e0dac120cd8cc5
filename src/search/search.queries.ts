import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Viewer } from '../api/viewer.model.ts';
import { ownerWhoseAllAreVisible, visiblePlaylists } from '../library/playlists/playlist.policy.ts';
import { database } from '../persistence/database.service.ts';

/** The conditions of a search for a text. */
export type SearchCondition =
  | { title: string }
  | { titleBegin: string }
  /** An expression of PostgreSQL's type `tsquery`. */
  | { words: string };

/** Which rows are searched: all, or those marked as popular. */
export type Among = 'all' | 'popular';

/** A kind of thing that is searched, as stored in its table `<noun>_search`. */
export interface SearchSource {
  /** The search's table, as `search`, with the columns that decide who may see a row. */
  from: RawBuilder<unknown>;
  visible: RawBuilder<SqlBool>;
  /** The function that returns the ids of the first `most` rows that match the words. */
  withWords(query: string, among: Among, most: number): RawBuilder<unknown>;
  /** Whether popular rows are marked, as `search.popular`. */
  ranked: boolean;
  /** The number of plays of `match.id`: as of the last ranking, and at present. */
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

/** Plays of playlists are not counted: the newest come first. */
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
  /** The present number of plays. */
  plays: number;
}

/** Matches of one condition that are examined, to bound the work however common a word is. Others are found among
 * the popular rows. */
const mostCandidates = 2000;

/** The most played matches of each condition.
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

/** The ids of matches of any condition, in the order of conditions, and the most played first within each. */
export async function bestMatches(
  em: EntityManager,
  source: SearchSource,
  conditions: readonly SearchCondition[],
  limit: number,
): Promise<string[]> {
  const popular = source.ranked ? await findMatches(em, source, conditions, 'popular', limit) : [];
  // A popular match comes before all others of its condition, and after those of the conditions before.
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

/** The tier at which there are enough matches; infinite if there are too few. */
function tierThatFills(matches: readonly Match[], limit: number): number {
  return (
    matches.map(({ tier }) => tier).sort((one, other) => one - other)[limit - 1] ?? Number.POSITIVE_INFINITY
  );
}

/** Among equals, the newest first: ids begin with their time. */
function byRank(one: Match, other: Match): number {
  return one.tier - other.tier || other.plays - one.plays || (one.id < other.id ? 1 : -1);
}
