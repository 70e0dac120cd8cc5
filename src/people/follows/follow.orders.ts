import type { UserRow } from '../../accounts/account.queries.ts';
import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import type { ArtistRow } from '../../catalog/catalog.rows.ts';

/** Somebody in the list of a user's followers, or of those whom the user follows. */
export type FollowRow = UserRow & { parentId: string; followedAt: Date };
export type FollowedArtistRow = ArtistRow & { followedAt: Date };

const latest = { direction: 'desc', schema: sortValues.date } as const;

/** The latest follow first. */
export const followerOrder: KeysetOrder<FollowRow> = {
  name: 'followers',
  column: 'user_follow.created_at',
  id: 'user_follow.follower_id',
  value: ({ followedAt }) => followedAt,
  ...latest,
};

export const followingOrder: KeysetOrder<FollowRow> = {
  ...followerOrder,
  name: 'following',
  id: 'user_follow.followed_id',
};

export const followedArtistOrder: KeysetOrder<FollowedArtistRow> = {
  name: 'followed artists',
  column: 'artist_follow.created_at',
  id: 'artist_follow.artist_id',
  value: ({ followedAt }) => followedAt,
  ...latest,
};
