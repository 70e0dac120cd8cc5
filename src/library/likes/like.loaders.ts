import { defineLoader } from '../../api/batch.loaders.ts';
import { likedAmong } from './like.queries.ts';

/** Whether the viewer likes a song; false for signed-out viewers. */
export const likedBySong = defineLoader(async (songIds: readonly string[], { em, viewer }) => {
  const liked = viewer ? await likedAmong(em, viewer, songIds) : new Set<string>();
  return songIds.map((id) => liked.has(id));
});
