import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { userSelection } from '../../accounts/account.queries.ts';
import { ofVisiblePeople } from '../../accounts/blocks/block.policy.ts';
import type { FollowKind } from '../../accounts/follows/follow-count.entity.ts';
import { maySeeSuspended, suspended } from '../../accounts/user.policy.ts';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { artistColumns } from '../../catalog/catalog.rows.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { parentId, rowsOfEach } from '../../persistence/rows-of-each.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import {
  type FollowedArtistRow,
  type FollowRow,
  followedArtistOrder,
  followerOrder,
  followingOrder,
} from './follow.orders.ts';

export type FollowList = 'followers' | 'following';

const sides = {
  followers: { of: 'user_follow.followed_id', listed: 'user_follow.follower_id', order: followerOrder },
  following: { of: 'user_follow.follower_id', listed: 'user_follow.followed_id', order: followingOrder },
} as const;

/** The same page of the lists of several users, in one statement. */
export function followPages(
  em: EntityManager,
  viewer: Viewer | null,
  list: FollowList,
  userIds: readonly string[],
  page: Page,
): Promise<FollowRow[]> {
  const db = database(em);
  const { of, listed, order } = sides[list];
  const people = db
    .selectFrom('user_follow')
    .innerJoin('account', 'account.id', listed)
    .select([...userSelection, 'user_follow.created_at as followedAt', `${of} as parentId`])
    .where(of, '=', parentId)
    .where(ofVisiblePeople(viewer, 'account.id'))
    .$if(!maySeeSuspended(viewer), (query) => query.where(sql<boolean>`not ${suspended}`));
  return keptRows(em, order.name, rowsOfEach(db, userIds, keyset(people, order, page)));
}

export interface FollowTotal {
  targetId: string;
  kind: FollowKind;
  total: number;
}

/** What is counted of the follows of users and artists, the latest changes included; without those with whom there is a
 * block. */
export function followTotals(
  em: EntityManager,
  viewer: Viewer | null,
  targetIds: readonly string[],
): Promise<FollowTotal[]> {
  const counted = sql`
    select target_id, kind, total from follow_count where ${isAnyOf('target_id', targetIds)}
    union all select target_id, kind, change from follow_change where ${isAnyOf('target_id', targetIds)}`;
  const totals = sql<FollowTotal>`
    select target_id as "targetId", kind, sum(total)::int as total
    from (${counted} ${viewer ? hiddenFrom(viewer, targetIds) : sql``}) part
    group by target_id, kind`;
  return keptRows(em, 'totals of follows', totals);
}

/** As a rule, a viewer has blocked few, and is blocked by few. */
const hiddenFrom = ({ id }: Viewer, targetIds: readonly string[]) => sql`
  union all select followed_id, 'USER_FOLLOWERS', -1 from user_follow
  where ${isAnyOf('followed_id', targetIds)} and follower_id in (${pairedWith(id)})
  union all select follower_id, 'USER_FOLLOWING', -1 from user_follow
  where ${isAnyOf('follower_id', targetIds)} and followed_id in (${pairedWith(id)})`;

const pairedWith = (id: string) => sql`
  select blocked_id from user_block where blocker_id = ${id}
  union select blocker_id from user_block where blocked_id = ${id}`;

/** Those among some artists whom a viewer follows. */
export async function followedArtistsAmong(
  em: EntityManager,
  viewer: Viewer,
  artistIds: readonly string[],
): Promise<Set<string>> {
  const follows = database(em)
    .selectFrom('artist_follow')
    .select('artist_id as id')
    .where('user_id', '=', viewer.id)
    .where(isAnyOf('artist_id', artistIds));
  const rows = await keptRows(em, 'follows of artists', follows);
  return new Set(rows.map(({ id }) => id));
}

export function followedArtistsPage(
  em: EntityManager,
  viewer: Viewer,
  page: Page,
): Promise<FollowedArtistRow[]> {
  const artists = database(em)
    .selectFrom('artist_follow')
    .innerJoin('artist', 'artist.id', 'artist_follow.artist_id')
    .select([...artistColumns, 'artist_follow.created_at as followedAt'])
    .where('artist_follow.user_id', '=', viewer.id);
  return keptRows(em, followedArtistOrder.name, keyset(artists, followedArtistOrder, page));
}

/** Uses only an index: the time is in proportion to the viewer's own follows. */
export async function countFollowsBy(
  em: EntityManager,
  viewer: Viewer,
  table: 'user_follow' | 'artist_follow',
): Promise<number> {
  const column = table === 'user_follow' ? 'follower_id' : 'user_id';
  const totals = sql<{ total: number }>`
    select ${rowTotal} as total from ${sql.table(table)} where ${sql.ref(column)} = ${viewer.id}`;
  const [row] = await keptRows(em, 'follows of a user', totals);
  return row?.total ?? 0;
}
