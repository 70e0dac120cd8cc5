import { defineLoader } from '../../api/batch.loaders.ts';
import { likedAlbumsAmong } from './album-like.queries.ts';
import { likedAmong } from './like.queries.ts';

/** Whether the viewer likes a song; false for signed-out viewers. */
export const likedBySong = defineLoader(async (songIds: readonly string[], { em, viewer }) => {
  const liked = viewer ? await likedAmong(em, viewer, songIds) : new Set<string>();
  return songIds.map((id) => liked.has(id));
});

/** Whether the viewer has an album in the library; false for signed-out viewers. */
export const likedByAlbum = defineLoader(async (albumIds: readonly string[], { em, viewer }) => {
  const liked = viewer ? await likedAlbumsAmong(em, viewer, albumIds) : new Set<string>();
  return albumIds.map((id) => liked.has(id));
});
