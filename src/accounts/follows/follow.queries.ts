import type { EntityManager } from '@mikro-orm/postgresql';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';

/** Those among some users whom one follows. */
export async function followedAmong(
  em: EntityManager,
  followerId: string,
  userIds: readonly string[],
): Promise<Set<string>> {
  const follows = database(em)
    .selectFrom('user_follow')
    .select('followed_id as id')
    .where('follower_id', '=', followerId)
    .where(isAnyOf('followed_id', userIds));
  const rows = await keptRows(em, 'followed users', follows);
  return new Set(rows.map(({ id }) => id));
}

/** Those among some users who follow one. */
export async function followersAmong(
  em: EntityManager,
  followedId: string,
  userIds: readonly string[],
): Promise<Set<string>> {
  const follows = database(em)
    .selectFrom('user_follow')
    .select('follower_id as id')
    .where('followed_id', '=', followedId)
    .where(isAnyOf('follower_id', userIds));
  const rows = await keptRows(em, 'following users', follows);
  return new Set(rows.map(({ id }) => id));
}

/** All whom some users follow. */
export function followsOf(
  em: EntityManager,
  followerIds: readonly string[],
): Promise<{ userId: string; otherId: string }[]> {
  return database(em)
    .selectFrom('user_follow')
    .select(['follower_id as userId', 'followed_id as otherId'])
    .where(isAnyOf('follower_id', followerIds))
    .execute();
}
