import { defineLoader } from '../../api/batch.loaders.ts';
import { followedAmong, followersAmong } from './follow.queries.ts';

/** Whether the viewer follows a user; false for signed-out viewers. */
export const followedByViewer = defineLoader(async (userIds: readonly string[], { em, viewer }) => {
  const followed = viewer ? await followedAmong(em, viewer.id, userIds) : new Set<string>();
  return userIds.map((id) => followed.has(id));
});

/** Whether a user follows the viewer; false for signed-out viewers. */
export const followsViewer = defineLoader(async (userIds: readonly string[], { em, viewer }) => {
  const following = viewer ? await followersAmong(em, viewer.id, userIds) : new Set<string>();
  return userIds.map((id) => following.has(id));
});
