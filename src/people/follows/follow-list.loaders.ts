import { defineLoader, definePagedLoader } from '../../api/batch.loaders.ts';
import { followedArtistsAmong, followPages, followTotals } from './follow.queries.ts';

export const followPagesByUser = {
  followers: definePagedLoader(
    (userIds, page, { em, viewer }) => followPages(em, viewer, 'followers', userIds, page),
    ({ parentId }) => parentId,
  ),
  following: definePagedLoader(
    (userIds, page, { em, viewer }) => followPages(em, viewer, 'following', userIds, page),
    ({ parentId }) => parentId,
  ),
};

/** Of users and artists, by their ids. */
export const followTotalsByTarget = defineLoader(async (targetIds: readonly string[], { em, viewer }) => {
  const totals = await followTotals(em, viewer, targetIds);
  const byTarget = Map.groupBy(totals, ({ targetId }) => targetId);
  return targetIds.map((id) => new Map(byTarget.get(id)?.map(({ kind, total }) => [kind, total])));
});

/** Whether the viewer follows an artist; false for signed-out viewers. */
export const followedByArtist = defineLoader(async (artistIds: readonly string[], { em, viewer }) => {
  const followed = viewer ? await followedArtistsAmong(em, viewer, artistIds) : new Set<string>();
  return artistIds.map((id) => followed.has(id));
});
